"""Reading workshops, and everything that can be wrong with one."""

import json
from pathlib import Path

import pytest

from exercises.errors import UnknownWorkshopError, WorkshopMistakesError
from exercises.languages import LANGUAGES
from exercises.library import find_workshop, read_workshop, read_workshop_file, workshop_names
from exercises.model import Workshop, plain

EXERCISE = """
minutes = 10
[title]
fi = "Lupaus"
sv = "Löfte"
en = "Promise"
[words]
fi = "Mitä lupaamme?"
sv = "Vad lovar vi?"
en = "What do we promise?"
[[questions]]
name = "promise"
type = "text"
[questions.label]
fi = "Lupauksemme?"
sv = "Vårt löfte?"
en = "Our promise?"
"""
WORKSHOP = """
[title]
fi = "Paja"
sv = "Verkstad"
en = "Workshop"
[purpose]
fi = "Kokeilu."
sv = "Försök."
en = "A try."
[[steps]]
exercise = "promise"
"""


def read(folder: Path, workshop: str = WORKSHOP, exercise: str = EXERCISE) -> Workshop:
    (folder / "promise.toml").write_text(exercise, "utf-8")
    path = folder / "mine.toml"
    path.write_text(workshop, "utf-8")
    return read_workshop_file(path, folder)


@pytest.mark.parametrize("name", workshop_names())
def test_library_workshops_are_whole(name: str) -> None:
    """Every workshop of the library reads, in all languages, and ends with enough examples."""
    workshop = find_workshop(name)
    assert workshop.languages == LANGUAGES
    for exercise in workshop.steps:
        for question in exercise.questions:
            for language in LANGUAGES:
                assert question.label.in_language(language)
                for example in question.examples.in_language(language):
                    question.check(question.parse(example))


def test_city_coaching_is_a_half_day(workshop: Workshop) -> None:
    """Three hours, nine steps, the three question types, proposals at the end."""
    assert workshop.minutes == 180
    assert len(workshop.steps) == 9
    types = {question.type for step in workshop.steps for question in step.questions}
    assert types == {"text", "lines", "rating"}
    assert [step.name for step in workshop.steps if step.proposals] == ["proposals"]


def test_titles_fit_a_narrow_list(workshop: Workshop) -> None:
    """Step titles are short enough for the running order at 80 columns."""
    for step in workshop.steps:
        for language in LANGUAGES:
            assert len(step.title.in_language(language)) <= 28


def test_plain_data_gives_the_same_workshop_back(workshop: Workshop) -> None:
    """What a session keeps of its workshop is the whole of it."""
    assert read_workshop(json.loads(json.dumps(plain(workshop)))) == workshop


def test_a_step_may_change_its_exercise(tmp_path: Path) -> None:
    """The running order may say other minutes and words than the exercise's file."""
    workshop = read(tmp_path, WORKSHOP + 'minutes = 25\ntitle = {fi="A", sv="B", en="C"}\n')
    (step,) = workshop.steps
    assert (step.minutes, step.title.sv, step.words.fi) == (25, "B", "Mitä lupaamme?")


def test_paragraphs_are_joined_lines(tmp_path: Path) -> None:
    """Line ends within a paragraph are only how the file was typed."""
    exercise = EXERCISE.replace('fi = "Mitä lupaamme?"', 'fi = """yksi\nkaksi\n\nkolme"""')
    assert read(tmp_path, exercise=exercise).steps[0].words.fi == "yksi kaksi\n\nkolme"


def test_unknown_workshop_names_the_choices() -> None:
    """A name that is not there says which are."""
    with pytest.raises(UnknownWorkshopError) as unknown:
        find_workshop("city-coachin")
    assert "city-coaching" in unknown.value.choices


@pytest.mark.parametrize(
    ("before", "after", "key", "expected"),
    [
        ("minutes = 10", "minutes = 0", "minutes", "a whole number from 1 to 480"),
        ("minutes = 10", "minute = 10", "minutes", "a whole number from 1 to 480"),
        ("minutes = 10", "minutes = 10\nproposal = true", "proposal", "proposals"),
        ('type = "text"', 'type = "texts"', "type", "one of lines, rating, text"),
        ('sv = "Löfte"', "", "sv", "a text in this language"),
        ('sv = "Löfte"', 'se = "Löfte"', "se", "sv"),
        ('name = "promise"', "", "name", "a word in quotes"),
        ('type = "text"', 'type = "text"\nlimit = "pitkä"', "limit", "a whole number"),
        ('type = "text"', 'type = "text"\noptional = true', "questions", "not optional"),
    ],
)
def test_mistakes_name_key_and_expectation(
    tmp_path: Path, before: str, after: str, key: str, expected: str
) -> None:
    """A mistake says in which file, at which key, and what should stand there."""
    with pytest.raises(WorkshopMistakesError) as wrong:
        read(tmp_path, exercise=EXERCISE.replace(before, after, 1))
    found = [m for m in wrong.value.mistakes if m.key == key and expected in m.expected]
    assert found, wrong.value
    assert found[0].file == "promise.toml"


def test_all_mistakes_at_once(tmp_path: Path) -> None:
    """One look shows everything that is wrong."""
    exercise = EXERCISE.replace("minutes = 10", "minutes = 0").replace('"text"', '"essay"')
    with pytest.raises(WorkshopMistakesError) as wrong:
        read(tmp_path, WORKSHOP.replace('en = "A try."', "") + "color = 1\n", exercise)
    assert {m.key for m in wrong.value.mistakes} >= {"minutes", "type", "en", "color"}


def test_an_unreadable_file_is_a_mistake(tmp_path: Path) -> None:
    """A file that is no TOML is named, with the line."""
    with pytest.raises(WorkshopMistakesError, match=r"promise\.toml.*line 1"):
        read(tmp_path, exercise="= rikki")


def test_an_unknown_exercise_names_the_choices(tmp_path: Path) -> None:
    """A step whose exercise is not there says which are."""
    with pytest.raises(WorkshopMistakesError, match="one of mine, promise"):
        read(tmp_path, WORKSHOP.replace('"promise"', '"lupaus"'))
