"""The running order at the side of the room."""

from textual.app import App, ComposeResult

from sessions.i18n import Translator
from tui.house import Room
from tui.widgets.running_order import RunningOrder, step_line


async def test_done_present_and_left_out_have_a_glyph_and_a_word(room: Room) -> None:
    engine = room.engine
    await engine.go_to(1)
    await engine.go_to(3)
    await engine.leave_out(5)
    t = Translator("fi")
    lines = [step_line(t, engine.session, step, 25).plain for step in range(1, 7)]
    assert lines == [
        " ✓ 1 Tervetuloa          ",
        "   2 Asiakkaamme         ",
        " ▶ 3 Palvelutaito omass… ",
        "   4 Palvelulupaus       ",
        " – 5 Tauko    jää väliin ",
        "   6 Asiakaskokemus ja … ",
    ]


async def test_with_room_each_step_says_its_minutes(room: Room) -> None:
    line = step_line(Translator("en"), room.engine.session, 1, 40).plain
    assert line.endswith("10 min ")


async def test_the_present_step_is_in_sight_in_a_low_window(room: Room) -> None:
    """When there are more steps than lines, those around the present one are shown."""

    class Low(App[None]):
        def compose(self) -> ComposeResult:
            yield RunningOrder(Translator("fi"))

    await room.engine.go_to(8)
    app = Low()
    async with app.run_test(size=(30, 4)) as pilot:
        order = app.query_one(RunningOrder)
        order.styles.height = 4
        order.show(room.engine.session)
        await pilot.pause()
        shown = "\n".join(order.render_line(y).text for y in range(order.size.height))
        assert "▶ 8 Huoneentaulu" in shown
        assert "9 Ideat" in shown
        assert "1 Tervetuloa" not in shown
