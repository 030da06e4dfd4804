"""How each question type is asked, received and shown on a phone."""

import re
from dataclasses import replace
from random import Random
from typing import Any

import pytest

from exercises.items import Item, collected
from exercises.languages import LANGUAGES, Text
from exercises.model import Exercise
from exercises.question import PERSON, Given, Question
from exercises.questions import question_types
from sessions.summary import QuestionSummary
from sessions.web.blocks import Refused
from sessions.web.parts import Parts
from tests.exercises.questions_at_hand import QUESTIONS

STEP = Exercise(name="step", title=Text.same("Vaihe"), words=Text.same("Sanat"), minutes=5)
TYPED = {"text": "Lupaus", "lines": "a; b", "rows": "x / y; z", "included": "Iltavuoro"}
PARTS = Parts()

each = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)


def value(question: Question, chance: int = 1) -> Any:
    """An answer as somebody might give it."""
    typed = TYPED.get(question.type, "")
    return question.check(question.imagine(question.offered, typed, Random(chance)))


def asked(question: Question, language: str, *, is_open: bool = True) -> dict[str, Any]:
    return {
        "t": PARTS.translator(language),
        "lang": language,
        "exercise": STEP,
        "question": question,
        "id": f"q-{question.name}",
        "label": question.label.in_language(language),
        "help": "Apua",
        "open": is_open,
        "waiting": False,
    }


def form(
    question: Question,
    language: str = "fi",
    values: dict[str, str] | None = None,
    refused: Refused | None = None,
    *,
    is_open: bool = True,
) -> str:
    return PARTS.made(
        "form.html",
        language,
        asked=asked(question, language, is_open=is_open),
        values=values or dict.fromkeys(question.fields, ""),
        refused=refused,
        answered=bool(values),
        newest=None,
        version=0,
        unites=False,
    )


def results(question: Question, given: tuple[Given, ...], language: str, people: int = 0) -> str:
    summary = QuestionSummary(question, "Kysymys", (), given, people, question.tally(given))
    names = {1: "Pöytä 1", 2: "Kokit"}
    return PARTS.made(
        "results.html", language, shown="1-1", summaries=[summary], partly=set(), names=names
    )


def test_every_type_is_at_hand() -> None:
    """The tests below forget none."""
    assert {question.type for question in QUESTIONS} == set(question_types())


@each
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_has_the_fields_of_the_question(question: Question, language: str) -> None:
    """All of them and no others, in their order, so that each reaches the check."""
    found = re.findall(r'<(?:input|textarea|select)[^>]* name="([^"]+)"', form(question, language))
    assert tuple(dict.fromkeys(found)) == ("exercise", "question", "seen", *question.fields)


@each
def test_the_form_holds_an_answer_that_is_changed(question: Question) -> None:
    """What was sent stands in the form again; an empty one holds nothing."""
    answer = value(question)
    filled = form(question, values=question.entered(answer))
    holding = (
        r'<input[^>]* checked|<option selected>|<textarea[^>]*>\n[^<]|"figure"[^>]* value="[^"]'
    )
    assert re.findall(holding, filled)
    assert not re.findall(holding, form(question))


@each
@pytest.mark.parametrize("is_open", [True, False])
def test_what_is_wrong_stands_beside_its_field(question: Question, is_open: bool) -> None:
    """For each field: said once, and tied to the field by its id; also when closed meanwhile."""
    values = question.entered(value(question))
    for part in question.fields:
        page = form(question, values=values, refused=Refused(values, part, "Ei"), is_open=is_open)
        told = f"q-{question.name}-{part}-wrong"
        assert page.count(f'id="{told}"') == 1
        assert re.search(rf'aria-describedby="{told}[ "]', page)
    page = form(question, values=values, refused=Refused(values, "", "Ei kelpaa"), is_open=is_open)
    assert page.count("Ei kelpaa") == 1


@each
@pytest.mark.parametrize("language", LANGUAGES)
def test_receipts_and_results(question: Question, language: str) -> None:
    """By tables with their names, by people without any, and nothing of too few."""
    answers = [value(question, chance) for chance in (1, 2)]
    sent = PARTS.macros(f"questions/{question.type}.html").sent
    assert sent(asked(question, language), answers[0]).strip()
    by_table = (Given(1, answers[0]), Given(2, answers[1]))
    assert "<h3>Kysymys</h3>" in results(replace(question, by="table"), by_table, language)
    assert PARTS.translator(language).text("phone-no-answers") in results(question, (), language)
    if question.always_by_table:
        return
    people = replace(question, by=PERSON)
    by_person = tuple(Given(0, answer, 3) for answer in answers)
    shown = results(people, by_person, language, people=6)
    assert "Kokit" not in shown
    assert "6" in shown
    withheld = results(people, (), language, people=2)
    assert withheld.count("<p") == 1


def test_figures_of_too_few_are_withheld() -> None:
    """It says how many have answered, and from how many on the result is shown."""
    score = next(question for question in QUESTIONS if question.name == "score")
    assert "2 on vastannut. Tulos näytetään, kun vastaajia on vähintään 3." in results(
        score, (), "fi", people=2
    )


def test_people_are_told_that_they_answer_alone() -> None:
    """On their own phones, without names, and what is shown when."""
    score = next(question for question in QUESTIONS if question.name == "score")
    assert "Jokainen vastaa omalla puhelimellaan" in form(score)
    assert "vähintään 3 on vastannut" in form(score)
    assert "Jokainen vastaa" not in form(QUESTIONS[0])


def test_nothing_to_sort_yet() -> None:
    """Without items from the earlier step there is no form, but words that say why."""
    empty = next(question for question in QUESTIONS if question.name == "sort").with_items(())  # type: ignore[attr-defined]
    page = form(empty)
    assert "<form" not in page
    assert "vastauksia ei vielä ole" in page


def test_a_table_that_wrote_nothing_has_nothing_to_choose_from() -> None:
    """It may go on to the other questions."""
    guard = next(question for question in QUESTIONS if question.name == "guard").with_items(())  # type: ignore[attr-defined]
    page = form(guard)
    assert "<form" not in page
    assert "Voitte jättää tämän väliin" in page


def test_themes_are_judged_with_what_the_table_wrote() -> None:
    """Beside the name stand the number of its ideas and the table's own; the last button takes
    back, so nothing is chosen at first."""
    page = form(next(question for question in QUESTIONS if question.name == "included"))
    theme = page.partition("Kohtaaminen")[2].partition("</fieldset>")[0]
    assert "2 ideaa, teiltä:" in theme
    assert "<li>Tervehditään</li>" in theme
    assert re.findall(r"<span>(.+?)</span>", theme) == ["Kyllä", "Ei", "Ei koske meitä"]
    assert "teiltä" not in page.partition("Aikataulut")[2]
    assert "checked" not in page


def test_without_themes_only_what_is_missing_is_asked() -> None:
    included = next(question for question in QUESTIONS if question.name == "included")
    page = form(included.with_items(()))  # type: ignore[attr-defined]
    assert "ei ole vielä koottu teemoiksi" in page
    assert re.findall(r'name="([^"]+)"', page) == ["exercise", "question", "seen", "missing"]


def test_a_guarded_idea_that_was_reworded_is_told() -> None:
    """The table hears that it has to choose again."""
    guard = next(question for question in QUESTIONS if question.name == "guard")
    sent = PARTS.macros("questions/guard.html").sent(asked(guard, "fi"), "gone")
    assert "Valitkaa uudelleen" in sent


def test_what_people_wrote_is_only_text() -> None:
    """Items are what tables wrote: no markup of theirs reaches a page."""
    nasty = '"><script>x</script>'
    theme = Item("tx", Text.same(nasty), (1,), ideas=1, own=(nasty,))
    for question in QUESTIONS:
        if question.source:
            hostile = question.with_items([*collected([(nasty, 1), ("b", 1)]), theme])  # type: ignore[attr-defined]
            given = (Given(1, value(hostile)),)
            page = form(hostile) + results(hostile, given, "fi")
            assert "<script" not in page
            assert "&lt;script&gt;" in page
