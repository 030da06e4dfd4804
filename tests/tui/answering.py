"""Typing answers for tables with real keys."""

from textual.widgets import Input

from exercises.question import Value
from sessions.asking import asked
from sessions.model import BY_HAND, GivenBy
from tests.tui.every_type import STEP
from tests.tui.facilitator import Facilitator
from tui.house import Room
from tui.screens.answer import AnswerScreen

CRITERIA = {1: "Aikataulu pitää; Asukasta kuunnellaan", 2: "Siisti jälki"}
THEMES = {
    "Kohtaaminen": [("ideas", 1, "Asukasta kuunnellaan")],
    "Jälki": [("ideas", 2, "Siisti jälki")],
}
"""Names with the ideas in them."""


def value(room: Room, question: str, table: int, voter: str = "") -> Value | None:
    """What stands on the disk as a table's answer to a question of the present exercise."""
    session = room.engine.session
    assert session.exercise is not None
    answer = session.answer(session.exercise.name, question, table, voter)
    return answer.value if answer else None


def stored(room: Room, question: str, table: int) -> str:
    """The same in the notation it is typed in; nothing when there is no answer."""
    session = room.engine.session
    assert session.exercise is not None
    found = session.exercise.question(question)
    assert found is not None
    on_disk = value(room, question, table)
    return "" if on_disk is None else asked(session, found, table).typed(on_disk)


def counted(room: Room, question: str, table: int) -> Value | None:
    """What was counted by hand for a table."""
    return value(room, question, table, BY_HAND)


async def go_to(room: Room, step: str) -> None:
    """Go to a step by its name, having gathered the criteria that others are about; where it is
    about themes, having made some of them."""
    await room.engine.go_to(STEP["criteria"])
    for table, typed in CRITERIA.items():
        ideas = {"lines": typed.split("; ")}
        await room.engine.give_answer(
            table, "ideas", ideas, exercise="criteria", given_by=GivenBy.PHONE
        )
    if step == "included":
        for name, ideas in THEMES.items():
            await room.engine.desk.make_theme("criteria", name, ideas)
    await room.engine.go_to(STEP[step])


async def from_phone(room: Room, question: str, typed: str, voter: str = "") -> None:
    """One answer of table 1 that comes from a phone."""
    session = room.engine.session
    assert session.exercise is not None
    found = session.exercise.question(question)
    assert found is not None
    await room.engine.give_answer(
        1,
        question,
        asked(session, found, 1).parse(typed),
        exercise=session.exercise.name,
        given_by=GivenBy.PHONE,
        voter=voter,
    )


async def type_text(f: Facilitator, text: str) -> None:
    """Type a text; a line break is Enter."""
    first, *lines = text.split("\n")
    await f.write(first)
    for line in lines:
        await f.press("enter")
        await f.write(line)


async def open_modal(f: Facilitator, table: str = "") -> None:
    """Press A, and choose a table."""
    await f.press("a")
    await f.waits(lambda: isinstance(f.screen, AnswerScreen))
    if table:
        await type_text(f, f"{table}\n")
        await f.waits(lambda: not f.screen.query_one("#seat", Input).has_focus)
