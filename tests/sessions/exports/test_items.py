"""What papers say of items: also when there are more of them than a page has room for."""

import pytest

from exercises.languages import Text, Texts
from exercises.model import Exercise, Workshop
from exercises.questions.points import PointsQuestion
from sessions.exports import write
from sessions.i18n import Translator
from sessions.model import Details, GivenBy
from sessions.summary import summarise
from tui.cli.house import LocalHouse


@pytest.mark.parametrize(("items", "row"), [(15, "2 |  | 3" + " | " * 12), (16, "1: 2; 3: 3 |")])
async def test_what_tables_gave_has_room_on_the_page(
    house: LocalHouse, details: Details, items: int, row: str
) -> None:
    """In columns as long as there is room for them, else all in one."""
    words = tuple(f"asia {number}" for number in range(1, items + 1))
    question = PointsQuestion(
        name="points", label=Text.same("Mihin?"), items=Texts(words, words, words), points=5000
    )
    said = Text.same("Pisteet")
    step = Exercise(name="step", title=said, words=said, minutes=5, questions=(question,))
    workshop = Workshop(name="wide", title=said, purpose=said, steps=(step,))
    engine = (await house.open_new(workshop, details, [("", ""), ("", "")])).engine
    await engine.go_to(1)
    falling = {field: [str(200 - 10 * number)] for number, field in enumerate(question.fields)}
    for table, parts in ((1, {"points-1": ["2"], "points-3": ["3"]}), (2, falling)):
        await engine.give_answer(table, "points", parts, exercise="step", given_by=GivenBy.PHONE)
    page = write([summarise(engine.session)], Translator("fi"), "md", "leaders").decode()
    assert f"| Pöytä 1 | {row}" in page
