"""The footer, and help, which is made from the same table."""

import pytest

from exercises.languages import LANGUAGES
from sessions.i18n import Translator
from tests.tui.facilitator import Facilitator, SitDown
from tui.commands import COMMANDS, key_name
from tui.house import Room
from tui.screen import PajaScreen
from tui.widgets.keys import Keys

WAYS: dict[str, list[str]] = {
    "home": [],
    "new": ["enter"],
    "sessions": ["v"],
    "language": ["i"],
    "help": ["question_mark"],
}
ROOM_WAYS: dict[str, list[str]] = {
    "lobby": [],
    "table marked": ["down"],
    "add table": ["b"],
    "leave": ["escape"],
    "quit": ["ctrl+q"],
    "room": ["space"],
    "open answers": ["space", "space"],
    "codes": ["space", "k"],
    "jump": ["space", "j"],
    "notes": ["space", "n"],
    "summary": ["space", "s"],
}


def check_footer(f: Facilitator, width: int) -> None:
    """It fits, begins with the main action when there is one, and help is always there."""
    screen = f.screen
    assert isinstance(screen, PajaScreen)
    keys = screen.query_one(Keys)
    line = keys.render()
    assert max(part.cell_length for part in line.split("\n")) <= width - 2
    assert line.plain.endswith(screen.label("help"))
    main = screen.main_action()
    if main is not None:
        key = COMMANDS[main[0]].keys_beside(fields=screen.has_fields)[0]
        assert line.plain.startswith(f"{key_name(key, screen.t)} – ")
        assert screen.check_action(main[0], ())


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_never_wider_than_the_screen(sit_down: SitDown, language: str) -> None:
    for keys in WAYS.values():
        async with sit_down(language) as f:
            await f.press(*keys)
            check_footer(f, 80)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_never_wider_in_a_room(sit_down: SitDown, room: Room, language: str) -> None:
    async with sit_down(language) as f:
        for keys in ROOM_WAYS.values():
            await room.engine.go_to(0)
            f.app.show_place()
            await f.pilot.pause()
            for key in keys:
                await f.press(key)
                await f.pilot.pause(0.15)
                check_footer(f, 80)


async def test_where_there_is_room_all_commands_stand(sit_down: SitDown, room: Room) -> None:
    await room.engine.go_to(2)
    async with sit_down("fi", (200, 50)) as f:
        screen = f.screen
        assert isinstance(screen, PajaScreen)
        for command in screen.commands:
            if COMMANDS[command].footer and command != "next" and screen.check_action(command, ()):
                assert screen.label(command) in f.text


@pytest.mark.usefixtures("room")
@pytest.mark.parametrize(
    ("words", "seen"), [("aloita", "Vaihe 1 / 9"), ("lisää pöytä", "Uusi pöytä")]
)
async def test_every_part_can_be_clicked(sit_down: SitDown, words: str, seen: str) -> None:
    async with sit_down() as f:
        await f.sees(words)
        lines = f.text.split("\n")
        y = max(number for number, line in enumerate(lines) if words in line)
        await f.pilot.click(offset=(lines[y].index(words) + 1, y))
        await f.sees(seen)


@pytest.mark.usefixtures("room")
async def test_help_says_what_works_here_and_closes_by_the_same_key(sit_down: SitDown) -> None:
    t = Translator("fi")
    async with sit_down("fi", (120, 60)) as f:
        await f.press("question_mark")
        await f.sees("Mitä näppäimet tekevät", "Välilyönti  →", "?  F1", "Ctrl+Q", "Ctrl+P")
        for command in ("next", "add_table", "home", "quit", "palette"):
            await f.sees(t.text(f"command-{command}-help").split()[0])
        assert t.text("command-rename_table") not in f.text  # no table is marked
        await f.press("f1")
        await f.sees("Mukana 0/4")
        assert len(f.app.screen_stack) == 2
