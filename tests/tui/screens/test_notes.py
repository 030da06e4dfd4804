"""The facilitator's notes."""

import pytest
from textual.containers import VerticalScroll

from tests.tui.facilitator import LARGE, SIZES, SitDown
from tui.house import Room
from tui.screens.room import RoomScreen


@pytest.mark.parametrize("size", SIZES)
async def test_notes_show_everything_the_exercise_says(
    sit_down: SitDown, room: Room, size: tuple[int, int]
) -> None:
    """What to say first; the rest by scrolling, down to what tables might answer."""
    await room.engine.go_to(4)
    async with sit_down(size=size) as f:
        await f.press("n")
        await f.sees("Sano ääneen", "Nyt tehdään lupaus.")
        scroll = f.screen.query_one(VerticalScroll)
        for heading in (
            "Pöydät lukevat puhelimistaan",
            "Tarina",
            "Tarkkaile",
            "Jos pöytä jumittuu",
            "Milloin eteenpäin",
        ):
            for _ in range(40):
                if heading in f.text:
                    break
                await f.press("down")
            assert heading in f.text
        assert scroll.scroll_offset.y
        await f.press("end")
        await f.sees("Kuuntelemme kuntalaisia")
        await f.press("n")
        await f.waits(lambda: isinstance(f.screen, RoomScreen))


async def test_a_large_screen_has_all_the_advice_at_once(sit_down: SitDown, room: Room) -> None:
    """No line of it goes past the frame; only what tables might answer is below."""
    await room.engine.go_to(4)
    exercise = room.engine.session.exercise
    assert exercise is not None
    async with sit_down(size=LARGE) as f:
        await f.press("n")
        await f.sees("Pöydät lukevat puhelimistaan", "Esc – takaisin")
        read = " ".join(f.inside("NotesScreen VerticalScroll").split())
        for text in (exercise.say, exercise.words, exercise.watch, exercise.stuck):
            assert " ".join(text.fi.split()) in read
        await f.press("end")
        await f.waits(lambda: "Kuuntelemme kuntalaisia" in f.inside("NotesScreen VerticalScroll"))
