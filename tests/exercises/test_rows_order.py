"""In which order a room's rows are put together."""

from dataclasses import replace

from exercises.languages import Text, Texts
from exercises.question import Given
from exercises.questions.rows import RowsQuestion

NAMES = ("vaihe", "mitä")
ROWS = RowsQuestion(name="path", label=Text.same("Polku"), columns=Texts(NAMES, NAMES, NAMES))
PATHS = [
    Given(1, [["Varaus", "a"], ["Saapuminen", "b"], ["Ähky", "c"], ["Lähtö", "d"]]),
    Given(2, [["varaus", "e"], ["Saapuminen", "f"], ["Lähtö", "g"]]),
]


def headings(question: RowsQuestion) -> list[str]:
    return [group.heading for group in question.tally(PATHS).groups]


def test_alphabet_of_finnish_and_swedish() -> None:
    """Å, ä and ö come last; the case of letters does not part groups."""
    assert headings(ROWS) == ["Lähtö", "Saapuminen", "Varaus", "Ähky"]
    letters = [Given(1, [["Ö", ""], ["Å", ""], ["Ä", ""], ["Z", ""]])]
    assert [group.heading for group in ROWS.tally(letters).groups] == ["Z", "Å", "Ä", "Ö"]


def test_a_path_keeps_its_order() -> None:
    """Stages come as tables wrote them, on average."""
    path = replace(ROWS, alphabetical=False)
    assert headings(path) == ["Varaus", "Saapuminen", "Ähky", "Lähtö"]
