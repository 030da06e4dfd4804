"""What stands on the wall beside the code: words, tables as they join, pages of results."""

from collections.abc import Iterable, Iterator

from textual.content import Content
from textual.events import Resize

from sessions.stage.measure import LINE
from sessions.stage.model import Scene, Stage
from tui.display import content
from tui.widgets.drawn import Drawn, wrapped
from tui.widgets.figures import large
from tui.widgets.stage_rows import draw_row

_WIDEST = 76
"""Cells in a line that the eye still follows."""
_HEADING = "bold $accent"

Block = list[Content]


class Wall(Drawn):
    """A stage, drawn from the top; parts stand apart as far as there is room for that."""

    DEFAULT_CSS = "Wall { width: 1fr; height: 1fr; }"

    def __init__(self) -> None:
        super().__init__()
        self._stage: Stage | None = None

    def show(self, stage: Stage) -> None:
        """Show this stage."""
        self._stage = stage
        self.redraw()

    def on_resize(self, _: Resize) -> None:
        """Another height, other spaces."""
        self.redraw()

    def draw(self, width: int) -> list[Content]:
        stage, width = self._stage, min(width, _WIDEST)
        if stage is None:
            return []
        blocks = [*self._lobby(stage, width)] if stage.scene is Scene.LOBBY else []
        blocks += [*_step(stage, width)] if stage.scene is not Scene.LOBBY else []
        return _apart([block for block in blocks if block], self.size.height)

    def _lobby(self, stage: Stage, width: int) -> Iterator[Block]:
        """The way in, the tables, and the network to join first; the address as large as fits."""
        rest = [*_tables(stage, width), *_network(stage, width)]
        said = [*wrapped(stage.way.said, width)]
        figures = [Content.styled(row, "bold") for row in large(stage.way.address, width) or ()]
        if not figures or len(figures) + sum(map(len, rest)) + 1 > self.size.height:
            figures = [*wrapped(stage.way.address, width, "bold")]
        yield [*said, *figures]
        yield from rest


def _tables(stage: Stage, width: int) -> Iterator[Block]:
    yield [line for words in stage.words for line in wrapped(words, width)]
    seats = [
        (f"{'●' if seat.joined else '·'} {seat.name}", "bold" if seat.joined else "$text-muted")
        for seat in stage.seats
    ]
    yield [*wrapped(stage.told, width, _HEADING), *_side_by_side(seats, width)]


def _network(stage: Stage, width: int) -> Iterator[Block]:
    network = stage.network
    if network is not None:
        named = Content.assemble(content(network.said), ": ", content(network.name, "bold"))
        yield [*named.wrap(width), *wrapped(network.password, width, "bold")]
        yield [line for _, advice in network.advice for line in wrapped(advice, width)]


def _side_by_side(texts: Iterable[tuple[str, str]], width: int) -> Iterator[Content]:
    """Short texts in columns."""
    drawn = [content(text, style) for text, style in texts]
    cell = max((one.cell_length for one in drawn), default=0) + 2
    count = max((width + 2) // max(cell, 1), 1)
    for start in range(0, len(drawn), count):
        yield Content("").join(
            one.pad_right(cell - one.cell_length) for one in drawn[start:][:count]
        )


def _step(stage: Stage, width: int) -> Iterator[Block]:
    """The words and what is asked, or a page of what came of it."""
    for words in stage.words:
        yield [*wrapped(words, width)]
    for question in stage.asked:
        yield [*wrapped(question, width, "bold")]
    page = stage.page
    if page is None:
        return
    yield [*wrapped(page.label, width, "bold"), *_said(page.total, width)]
    for heading, row in page.headed:
        yield [*_said(heading, width), *draw_row(row, max(width, LINE))]


def _said(text: str, width: int) -> Iterable[Content]:
    return wrapped(text, width, _HEADING) if text else ()


def _apart(blocks: list[Block], height: int) -> Block:
    """The blocks below each other, each after an empty line if all of them have room for that."""
    spaced = sum(map(len, blocks)) + len(blocks) - 1 <= height
    lines: Block = []
    for block in blocks:
        if lines and spaced:
            lines.append(Content(""))
        lines += block
    return lines
