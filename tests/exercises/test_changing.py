"""Changing a workshop: steps, words, and what becomes of the other languages."""

from dataclasses import replace
from pathlib import Path

import pytest

from exercises.changing import Draft, begin
from exercises.languages import Text
from exercises.library import Library, find_exercise, read_workshop_file
from exercises.model import Exercise, Workshop
from exercises.packages import save
from exercises.wording import reworded, texts, written


@pytest.fixture
def cascade() -> Workshop:
    """A workshop whose ranking takes its items from the criteria."""
    return Library().workshop("supervisors-cascade")


def names(draft: Draft) -> list[str]:
    return [step.name for step in draft.kept.steps]


def sources(draft: Draft) -> list[tuple[str, str, str]]:
    return [(m.exercise, m.expected, m.found) for m in draft.mistakes]


def with_words(draft: Draft, name: str, language: str, **words: str) -> Draft:
    step = draft.workshop.step(name)
    assert step is not None
    return draft.with_step(reworded(step, words, language))


# -- the running order ---------------------------------------------------------------------------


def test_a_step_moves_and_stops_at_both_ends(workshop: Workshop) -> None:
    draft = begin(workshop)
    order = names(draft)
    assert names(draft.moved(order[2], -1))[:3] == [order[0], order[2], order[1]]
    assert names(draft.moved(order[1], 1))[:3] == [order[0], order[2], order[1]]
    assert draft.moved(order[0], -1) == draft
    assert draft.moved(order[-1], 1) == draft


def test_a_step_left_out_is_not_kept_and_can_be_taken_back(workshop: Workshop) -> None:
    draft = begin(workshop)
    out = draft.leaving_out("break")
    assert "break" not in names(out)
    assert out.kept.minutes == workshop.minutes - 15
    assert [step.name for step in out.workshop.steps] == names(draft)
    assert out.leaving_out("break", left_out=False) == draft


def test_a_step_is_added_behind_another_one(workshop: Workshop) -> None:
    added = begin(workshop).added(find_exercise("plan-pulse"), "customers")
    order = names(added)
    assert order[order.index("customers") + 1] == "plan-pulse"
    assert names(begin(workshop).added(find_exercise("plan-pulse")))[-1] == "plan-pulse"


def test_a_second_step_of_the_same_name_gets_a_number(workshop: Workshop) -> None:
    break_ = find_exercise("break")
    draft = begin(workshop).added(break_, "promise").added(break_, "rating")
    assert [name for name in names(draft) if name.startswith("break")] == [
        "break-2", "break", "break-3",
    ]  # fmt: skip
    assert not draft.mistakes


def test_a_step_has_to_stay_behind_the_one_it_takes_its_items_from(cascade: Workshop) -> None:
    draft = begin(cascade)
    assert not draft.mistakes
    broken = ("cascade-rank", "from", "cascade-criteria")
    assert sources(draft.leaving_out("cascade-criteria")) == [broken]
    early = draft.moved("cascade-rank", -2)
    assert sources(early) == [broken]
    assert sources(early.moved("cascade-criteria", -1)) == []
    assert sources(draft.leaving_out("cascade-criteria").leaving_out("cascade-rank")) == [
        ("cascade-sort", "from", "cascade-rank")
    ]


def test_an_added_step_that_misses_its_source_is_a_mistake(workshop: Workshop) -> None:
    draft = begin(workshop).added(find_exercise("small-vote"))
    assert sources(draft) == [("small-vote", "from", "small-message")]


def test_a_step_that_looks_back_looks_at_the_latest_ideas(workshop: Workshop) -> None:
    """Unless those that it names were written before it."""
    exercise = find_exercise("what-matters")

    def seen(draft: Draft) -> set[str]:
        step = draft.workshop.step("what-matters")
        assert step is not None
        return {question.source for question in step.questions}

    last = begin(workshop).added(exercise)
    assert seen(last) == {"proposals"}
    early = begin(workshop).added(exercise, "rating")
    assert seen(early) == {"rating"}
    assert not early.mistakes
    first = begin(workshop).added(exercise, "welcome")
    assert {mistake.expected for mistake in first.mistakes} == {"from"}


def test_a_workshop_without_steps_is_a_mistake(workshop: Workshop) -> None:
    draft = begin(workshop)
    for step in workshop.steps:
        draft = draft.leaving_out(step.name)
    assert [mistake.expected for mistake in draft.mistakes] == ["steps"]


# -- words ---------------------------------------------------------------------------------------


def test_words_change_in_one_language_and_the_others_keep_theirs(workshop: Workshop) -> None:
    step = workshop.step("promise")
    assert step is not None
    changed = reworded(step, {"title": "Lupaus", "label promise": "Mitä luvataan?"}, "fi")
    assert changed.title == replace(step.title, fi="Lupaus")
    assert changed.questions[0].label == replace(step.questions[0].label, fi="Mitä luvataan?")
    assert changed.words is step.words


def test_every_text_of_a_step_has_its_key(workshop: Workshop) -> None:
    step = workshop.step("promise")
    assert step is not None
    said = {key: f"uusi {key}" for key in texts(step)}
    assert {key: text.fi for key, text in texts(reworded(step, said, "fi")).items()} == said
    assert "label promise" in said


def test_own_notes_are_the_same_in_all_languages(workshop: Workshop) -> None:
    """A note in one language only would cost the workshop its other languages."""
    step = replace(workshop.steps[0], notes=Text())
    noted = reworded(step, {"notes": "Muista teippi"}, "fi")
    assert noted.notes == Text.same("Muista teippi")
    assert reworded(noted, {"notes": "Muista sakset"}, "fi").notes == Text.same("Muista sakset")
    assert not reworded(noted, {"notes": ""}, "fi").notes


def test_a_text_that_is_taken_away_goes_in_all_languages(workshop: Workshop) -> None:
    draft = with_words(begin(workshop), "welcome", "fi", say="")
    assert draft.kept.languages == ("fi", "sv", "en")
    assert draft.old_words == ()


def test_old_words_are_noticed_and_can_go_with_their_languages(workshop: Workshop) -> None:
    draft = begin(workshop)
    assert draft.old_words == ()
    draft = with_words(draft, "promise", "fi", title="Lupaus")
    assert draft.old_words == ("sv", "en")
    assert draft.kept.languages == ("fi", "sv", "en")
    draft = with_words(draft, "promise", "sv", title="Löfte")
    assert draft.old_words == ("en",)
    without = draft.without_old_words()
    assert without.kept.languages == ("fi", "sv")
    assert not without.mistakes
    promise, welcome = without.kept.step("promise"), without.kept.step("welcome")
    assert promise is not None
    assert welcome is not None
    assert promise.title == Text(fi="Lupaus", sv="Löfte")
    assert welcome.title.en == "Welcome"


def test_words_that_are_as_before_again_are_no_change(workshop: Workshop) -> None:
    step = workshop.step("promise")
    assert step is not None
    draft = with_words(begin(workshop), "promise", "fi", title="Lupaus")
    assert with_words(draft, "promise", "fi", title=step.title.fi) == begin(workshop)


def test_the_title_of_the_workshop_counts_as_well(workshop: Workshop) -> None:
    draft = begin(workshop).reworded({"title": "Meidän palvelumme"}, "fi")
    assert draft.kept.title.fi == "Meidän palvelumme"
    assert draft.old_words == ("sv", "en")
    assert draft.without_old_words().kept.languages == ("fi",)


def test_words_of_a_step_that_is_left_out_do_not_count(workshop: Workshop) -> None:
    draft = with_words(begin(workshop), "promise", "fi", title="Lupaus")
    assert draft.leaving_out("promise").old_words == ()


def test_added_steps_are_compared_with_what_they_came_with(workshop: Workshop) -> None:
    draft = begin(workshop).added(find_exercise("plan-pulse"))
    assert draft.old_words == ()
    assert with_words(draft, "plan-pulse", "sv", title="Puls").old_words == ("fi", "en")


def test_after_saving_only_later_changes_are_compared(workshop: Workshop) -> None:
    draft = with_words(begin(workshop), "promise", "fi", title="Lupaus").settled()
    assert draft.old_words == ()
    assert with_words(draft, "promise", "fi", title="Lupauksemme").old_words == ("sv", "en")


def test_every_new_line_is_a_paragraph() -> None:
    assert written(" yksi\nkaksi\n\n\nkolme \n", lines=True) == "yksi\n\nkaksi\n\nkolme"
    assert written("yksi\nkaksi\x1b[2J") == "yksi kaksi[2J"


# -- all of it -----------------------------------------------------------------------------------


def test_a_changed_workshop_is_saved_and_read_back(cascade: Workshop, tmp_path: Path) -> None:
    draft = begin(cascade).reworded({"title": "Oma", "purpose": "Meille."}, "fi")
    draft = draft.added(find_exercise("break"), "cascade-sort").leaving_out("cascade-own-staff")
    draft = with_words(draft, "cascade-rank", "fi", words='Yksi.\n\nKaksi [/] """ \\.')
    draft = draft.moved("cascade-actions", 1)
    for changed in (draft, draft.without_old_words()):
        mine = replace(changed.kept, name="oma")
        assert read_workshop_file(save(mine, tmp_path, again=True)) == mine


def test_a_draft_never_changes(workshop: Workshop) -> None:
    draft = begin(workshop)
    step = workshop.steps[1]
    draft.moved(step.name, 1)
    draft.leaving_out(step.name)
    draft.added(step)
    draft.with_step(replace(step, minutes=99))
    assert draft == begin(workshop)
    assert isinstance(draft.workshop.steps[1], Exercise)


def test_a_new_story_is_no_silent_finnish_in_swedish(workshop: Workshop) -> None:
    """Phones see a story: until somebody decides, it is in the language it was written in."""
    step = next(step for step in workshop.steps if step.questions and not step.story)
    told = begin(workshop).with_step(reworded(step, {"story": "Jono."}, "fi"))
    assert told.old_words == ("sv", "en")
    assert told.without_old_words().kept.languages == ("fi",)
    for_all = told.in_all_languages("fi").kept
    assert for_all.languages == ("fi", "sv", "en")
    found = for_all.step(step.name)
    assert found is not None
    assert found.story == Text.same("Jono.")


def test_a_workshop_in_one_language_has_no_others_to_ask_about(workshop: Workshop) -> None:
    lone = begin(workshop).with_step(reworded(workshop.steps[3], {"title": "Lupaus"}, "fi"))
    settled = lone.without_old_words().settled()
    assert settled.before.languages == ("fi",)
    again = settled.with_step(reworded(settled.workshop.steps[3], {"title": "Uusi"}, "fi"))
    assert again.old_words == ()
