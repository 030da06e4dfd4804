"""A long list of rows that are as high as they need to be."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from textual.app import App, ComposeResult
from textual.content import Content
from textual.pilot import Pilot

from tui.widgets.rows import Rows


@dataclass(frozen=True)
class Line:
    key: int
    height: int = 1


class Lines(Rows[Line]):
    """Counts what it draws."""

    drawn = 0

    def height_of(self, row: Line, width: int) -> int:  # noqa: ARG002
        return row.height

    def draw_row(self, row: Line, width: int) -> Sequence[Content]:  # noqa: ARG002
        self.drawn += 1
        return [Content(f"{row.key}.{n}") for n in range(row.height)]


class Listing(App[None]):
    """The list and nothing else."""

    def __init__(self, rows: Sequence[Line]) -> None:
        super().__init__()
        self.lines = Lines(id="lines")
        self._rows = rows

    def compose(self) -> ComposeResult:
        yield self.lines

    def on_mount(self) -> None:
        self.lines.focus()
        self.lines.show(self._rows, otherwise="Nothing here.")

    @property
    def seen(self) -> list[str]:
        """The lines in sight."""
        height = self.lines.size.height
        return [self.lines.render_line(y).text.strip() for y in range(height)]


HEIGHT = 10
THOUSAND = [Line(n, 1 + n % 3) for n in range(1000)]


@pytest.fixture
def size() -> tuple[int, int]:
    return 40, HEIGHT


async def press(pilot: Pilot[None], *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
    await pilot.pause()


async def test_only_what_is_in_sight_is_drawn(size: tuple[int, int]) -> None:
    """However many there are."""
    app = Listing(THOUSAND)
    async with app.run_test(size=size) as pilot:
        await press(pilot, "down", "end", "pageup")
        assert 0 < app.lines.drawn < 10 * HEIGHT


async def test_the_whole_row_comes_into_sight(size: tuple[int, int]) -> None:
    app = Listing(THOUSAND)
    async with app.run_test(size=size) as pilot:
        assert app.seen[:4] == ["0.0", "1.0", "1.1", "2.0"]
        await press(pilot, *["down"] * 5)
        assert app.lines.here == Line(5, 3)
        assert app.seen[-3:] == ["5.0", "5.1", "5.2"]
        await press(pilot, "end")
        assert app.seen[-1] == "999.0"
        await press(pilot, "home", "pagedown")
        assert app.lines.here == Line(5, 3)
        await press(pilot, "pageup", "up")
        assert app.lines.here == Line(0)


async def test_what_comes_and_goes_moves_nothing(size: tuple[int, int]) -> None:
    """Neither the cursor's row nor its line on the screen."""
    app = Listing(THOUSAND)
    async with app.run_test(size=size) as pilot:
        await press(pilot, *["down"] * 20)
        before = app.seen
        app.lines.show([Line(-n, 2) for n in range(1, 9)] + THOUSAND)
        await pilot.pause()
        assert app.seen == before
        assert app.lines.here == THOUSAND[20]


async def test_out_of_sight_the_cursor_waits(size: tuple[int, int]) -> None:
    """Who has scrolled on goes on reading there."""
    app = Listing(THOUSAND)
    async with app.run_test(size=size) as pilot:
        app.lines.scroll_to(y=100, animate=False)
        await pilot.pause()
        before = app.seen
        app.lines.show([Line(-1, 2), *THOUSAND])
        await pilot.pause()
        assert app.seen == before
        assert app.lines.here == THOUSAND[0]


@pytest.mark.parametrize(("gone", "here"), [({3}, 4), ({3, 4, 5}, 6), ({*range(3, 1000)}, 2)])
async def test_when_its_row_goes_the_next_one_takes_its_place(
    size: tuple[int, int], gone: set[int], here: int
) -> None:
    app = Listing(THOUSAND)
    async with app.run_test(size=size) as pilot:
        await press(pilot, "down", "down", "down")
        app.lines.show([row for row in THOUSAND if row.key not in gone])
        await pilot.pause()
        assert app.lines.here is not None
        assert app.lines.here.key == here


async def test_without_rows_it_says_so(size: tuple[int, int]) -> None:
    app = Listing([])
    async with app.run_test(size=size) as pilot:
        await press(pilot, "down", "end", "pagedown", "home")
        assert app.seen[0] == "Nothing here."
        assert app.lines.here is None


async def test_a_click_goes_to_a_row(size: tuple[int, int]) -> None:
    app = Listing(THOUSAND)
    async with app.run_test(size=size) as pilot:
        await pilot.click(Lines, offset=(2, 4))
        assert app.lines.here == Line(2, 3)
        app.lines.show(THOUSAND[:3])
        await pilot.click(Lines, offset=(2, 8))
        assert app.lines.here == Line(2, 3)
