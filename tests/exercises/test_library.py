"""Reading workshops: the program's, the user's own, and single files."""

import json
from pathlib import Path

import pytest

from exercises.errors import UnknownWorkshopError, WorkshopMistakesError
from exercises.languages import LANGUAGES
from exercises.library import (
    Library,
    exercise_names,
    find_exercise,
    read_any_file,
    read_example,
    read_workshop,
    read_workshop_file,
)
from exercises.model import Exercise, Workshop, plain
from tests.exercises.workshop_files import WORKSHOP, changed

EXERCISE = """
minutes = 10
[title]
fi = "Lupaus"
[words]
fi = "Mitä lupaamme?"
[[questions]]
name = "promise"
type = "text"
[questions.label]
fi = "Lupauksemme?"
"""
RUNNING_ORDER = """
[title]
fi = "Paja"
[purpose]
fi = "Kokeilu."
[[steps]]
exercise = "promise"
"""
GIVEN = Library().names


def read(folder: Path, workshop: str = RUNNING_ORDER, exercise: str = EXERCISE) -> Workshop:
    (folder / "promise.toml").write_text(exercise, "utf-8")
    path = folder / "mine.toml"
    path.write_text(workshop, "utf-8")
    return read_workshop_file(path, folder)


@pytest.fixture
def own(tmp_path: Path) -> Library:
    """A library with two own workshops, one of them with a mistake."""
    (tmp_path / "hyva.toml").write_text(WORKSHOP, "utf-8")
    (tmp_path / "rikki.toml").write_text(changed("minutes = 10", "minutes = 0"), "utf-8")
    (tmp_path / "muistiinpano.txt").write_text("ei työpaja", "utf-8")
    return Library(tmp_path)


@pytest.mark.parametrize("name", GIVEN)
def test_library_workshops_are_whole(name: str) -> None:
    """Every workshop of the library reads, in all languages, with examples that are answers."""
    workshop = Library().workshop(name)
    assert workshop.languages == LANGUAGES
    for exercise in workshop.steps:
        for question in exercise.questions:
            for language in LANGUAGES:
                assert question.label.in_language(language)
                for example in question.examples.in_language(language):
                    question.check(question.parse(example))


@pytest.mark.parametrize("name", exercise_names())
def test_library_exercises_are_whole(name: str) -> None:
    """Each can be taken into a workshop of one's own."""
    assert find_exercise(name).name == name


def test_an_exercise_that_is_not_there_is_not_found() -> None:
    with pytest.raises(LookupError):
        find_exercise("../workshops/city-coaching")


def test_city_coaching_is_a_half_day(workshop: Workshop) -> None:
    """Three hours, nine steps, proposals at the end."""
    assert workshop.minutes == 180
    assert len(workshop.steps) == 9
    assert [step.name for step in workshop.steps if step.proposals] == ["proposals"]


def test_titles_fit_a_narrow_list(workshop: Workshop) -> None:
    """Step titles are short enough for the running order at 80 columns."""
    for step in workshop.steps:
        for language in LANGUAGES:
            assert len(step.title.in_language(language)) <= 28


@pytest.mark.parametrize("name", GIVEN)
def test_plain_data_gives_the_same_workshop_back(name: str) -> None:
    """What a session keeps of its workshop is the whole of it."""
    workshop = Library().workshop(name)
    assert read_workshop(json.loads(json.dumps(plain(workshop)))) == workshop


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_is_whole_in_any_one_language(language: str) -> None:
    """And in no other: whoever words it anew in one language would leave old words in the rest."""
    example = read_example(language)
    assert example.languages == (language,)
    assert example.minutes == 45
    types = [question.type for step in example.steps for question in step.questions]
    assert types == ["lines", "points", "text"]
    assert all(len(step.advice) == 4 for step in example.steps if step.questions)


def test_own_workshops_stand_behind_the_given_ones(own: Library) -> None:
    assert own.names == (*GIVEN, "hyva", "rikki")
    assert own.own_names == ("hyva", "rikki")
    assert own.workshop("hyva").minutes == 20
    assert Library(Path("nowhere")).names == GIVEN


def test_an_own_workshop_stands_in_for_a_given_one(own: Library, workshop: Workshop) -> None:
    assert own.own is not None
    assert own.workshop("city-coaching") == workshop
    (own.own / "city-coaching.toml").write_text(WORKSHOP, "utf-8")
    assert own.workshop("city-coaching").minutes == 20
    assert own.names == (*GIVEN, "hyva", "rikki")


def test_one_with_a_mistake_does_not_start(own: Library) -> None:
    with pytest.raises(WorkshopMistakesError) as wrong:
        own.workshop("rikki")
    assert [mistake.key for mistake in wrong.value.mistakes] == ["minutes"]


@pytest.mark.parametrize("name", ["city-coachin", "", "../hyva", "muistiinpano", "hyva.toml"])
def test_unknown_workshop_names_the_choices(own: Library, name: str) -> None:
    """A name that is not there says which are."""
    with pytest.raises(UnknownWorkshopError) as unknown:
        own.path(name)
    assert unknown.value.choices == own.names


def test_a_step_may_change_its_exercise(tmp_path: Path) -> None:
    """The running order may say other minutes and words than the exercise's file."""
    workshop = read(tmp_path, RUNNING_ORDER + 'minutes = 25\ntitle = {fi = "A"}\n')
    (step,) = workshop.steps
    assert (step.minutes, step.title.fi, step.words.fi) == (25, "A", "Mitä lupaamme?")


def test_the_same_exercise_twice_needs_another_name(tmp_path: Path) -> None:
    again = '[[steps]]\nexercise = "promise"\n'
    with pytest.raises(WorkshopMistakesError):
        read(tmp_path, RUNNING_ORDER + again)
    workshop = read(tmp_path, RUNNING_ORDER + again + 'name = "promise-2"\n')
    assert [step.name for step in workshop.steps] == ["promise", "promise-2"]


def test_paragraphs_are_joined_lines(tmp_path: Path) -> None:
    """Line ends within a paragraph are only how the file was typed."""
    exercise = EXERCISE.replace('fi = "Mitä lupaamme?"', 'fi = """yksi\nkaksi\n\nkolme"""')
    assert read(tmp_path, exercise=exercise).steps[0].words.fi == "yksi kaksi\n\nkolme"


def test_files_of_other_editors_are_read(tmp_path: Path) -> None:
    """With Windows line ends, and the mark that some put at the beginning."""
    path = tmp_path / "muistio.toml"
    path.write_bytes(b"\xef\xbb\xbf" + WORKSHOP.replace("\n", "\r\n").encode())
    assert read_any_file(path).name == "muistio"


def test_a_file_may_hold_a_workshop_or_one_exercise(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(WORKSHOP, "utf-8")
    (tmp_path / "promise.toml").write_text(EXERCISE, "utf-8")
    assert isinstance(read_any_file(tmp_path / "mine.toml"), Workshop)
    exercise = read_any_file(tmp_path / "promise.toml")
    assert isinstance(exercise, Exercise)
    assert exercise.name == "promise"


def test_all_mistakes_at_once(tmp_path: Path) -> None:
    """One look shows everything that is wrong, each file under its own name."""
    exercise = EXERCISE.replace("minutes = 10", "minutes = 0").replace('"text"', '"essay"')
    with pytest.raises(WorkshopMistakesError) as wrong:
        read(tmp_path, "color = 1\n" + RUNNING_ORDER.replace('fi = "Paja"', ""), exercise)
    found = {(m.file, m.key, m.expected) for m in wrong.value.mistakes}
    assert found == {
        ("promise.toml", "minutes", "number"),
        ("promise.toml", "type", "choice"),
        ("mine.toml", "title", "languages"),
        ("mine.toml", "color", "key"),
    }


def test_mistakes_of_an_exercise_are_told_once(tmp_path: Path) -> None:
    """Also when two steps name it."""
    twice = RUNNING_ORDER + '[[steps]]\nexercise = "promise"\nname = "again"\n'
    with pytest.raises(WorkshopMistakesError) as wrong:
        read(tmp_path, twice, EXERCISE.replace("minutes = 10", "minutes = 0"))
    assert [m.file for m in wrong.value.mistakes].count("promise.toml") == 1
