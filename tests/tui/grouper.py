"""What a facilitator does again and again who groups ideas."""

from sessions.engine import Engine
from sessions.grouping import Grouping
from sessions.model import GivenBy
from tests.tui.facilitator import Facilitator
from tui.house import Room
from tui.screens.themes import ThemesScreen

PROPOSALS = "proposals"
STEP = 9
IDEAS = {
    1: ("Tervehditään ovella", "Lisää hyllyjä"),
    2: ("Tervehdys jokaiselle", "Opasteet aulaan"),
    3: ("Uudet opasteet pihalle",),
}
"""What the tables propose: five ideas."""


async def propose(engine: Engine, table: int, *ideas: str) -> None:
    """A table's proposals come from its phone."""
    await engine.give_answer(
        table, "ideas", {"lines": list(ideas)}, exercise=PROPOSALS, given_by=GivenBy.PHONE
    )


async def propose_all(room: Room) -> None:
    """The room is at the proposals, and three tables have made theirs."""
    await room.engine.go_to(STEP)
    for table, ideas in IDEAS.items():
        await propose(room.engine, table, *ideas)


async def group(f: Facilitator) -> ThemesScreen:
    """Open the grouping screen from the room."""
    await f.press("g")
    await f.waits(lambda: isinstance(f.screen, ThemesScreen))
    screen = f.screen
    assert isinstance(screen, ThemesScreen)
    await f.waits(lambda: screen.sides.is_at_ideas)
    return screen


async def name(f: Facilitator, typed: str, *keys: str) -> None:
    """Press keys that ask for a name, and give it."""
    await f.press(*keys)
    await f.sees("käytä tätä nimeä")
    await f.press("ctrl+u")
    await f.write(typed)
    await f.press("enter")
    await f.waits(lambda: isinstance(f.screen, ThemesScreen))
    await f.sees(typed)


def grouping(room: Room) -> Grouping:
    """What has become of the proposals."""
    return room.engine.session.grouping(PROPOSALS)


def themes(room: Room) -> dict[str, list[str]]:
    """The ideas of each theme, in the order of their words."""
    found = grouping(room)
    return {
        theme.name: sorted(text for (_, _, text), at in found.placed.items() if at == theme.id)
        for theme in found.themes
    }
