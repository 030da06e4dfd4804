"""The board of points."""

from exercises.questions.points import PointsQuestion
from tests.tui.widgets.boards.asking import LABEL, Ask, drawn, each

ITEMS = each("Kuunteleminen", "Asiakaspalvelutilanteiden ongelmanratkaisu", "Kielitaito", "Muu")
QUESTION = PointsQuestion(name="q", label=LABEL, items=ITEMS)


async def test_totals_and_how_they_were_spread(ask: Ask) -> None:
    """Points, how many gave, the most from one; then what each table gave, most first."""
    asking = await ask(QUESTION, ["1: 5", "1: 2, 2: 3", "3: 1, 1: 4"])
    assert drawn(asking.board, 60) == [
        "Pöydät antoivat keskimäärin 53 % pisteistään samoille",
        "                                           yht.  antoi  enin",
        "Kuunteleminen                 ▄▄▄▄▄▄▄▄▄▄▄    11      3     5",
        "Asiakaspalvelutilanteiden     ▄▄▄             3      1     3",
        "ongelmanratkaisu",
        "Kielitaito                    ▄               1      1     1",
        "1 jäi ilman pisteitä",
        "",
        "1   5 Kuunteleminen",
        "2   3 Asiakaspalvelutilanteiden ongelmanratkaisu · 2 Kuunte…",
        "3   4 Kuunteleminen · 1 Kielitaito",
    ]


async def test_each_person_gives(ask: Ask) -> None:
    question = PointsQuestion(name="q", label=LABEL, items=ITEMS, by="person")
    asking = await ask(question, {1: ["1: 5", "1: 5"], 2: ["4: 5"]})
    lines = drawn(asking.board, 60)
    assert lines[0] == "3 vastaajaa"
    assert lines[1] == "Vastaajat antoivat keskimäärin 33 % pisteistään samoille"
    assert lines[3].split()[-3:] == ["10", "2", "5"]
    assert lines[-1] == "2 jäi ilman pisteitä"
