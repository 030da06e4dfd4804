"""A paper as a list of neutral blocks: what an audience reads, whatever the format.

All texts are plain: a format's writer escapes them in its own way, and none of them is markup.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """Begins a part. Levels 1 to 4 follow each other without a gap; the title is none of them."""

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some sentences; lines of a comment are kept apart by newlines."""

    text: str
    tone: str = "plain"
    """`plain`, `quiet` (beside the matter), `strong`, or `comment` (the facilitator's words)."""


@dataclass(frozen=True, slots=True)
class Line:
    """One idea, statement, or other short text."""

    text: str
    whose: str = ""
    """The tables that said it; empty where people answer without names."""
    note: str = ""
    """What is to be known of it, such as its points."""
    ideas: tuple[str, ...] = ()
    """The ids of the ideas that it quotes word for word."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Lines under each other, with bullets or numbers."""

    lines: tuple[Line, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Quotes:
    """Statements side by side, each with whose it is."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Names with their values: when, where, who."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A table's column."""

    text: str
    figures: bool = False
    """Whether figures stand in it, which are set to the right."""
    share: int = 1
    """How wide it is beside the others."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells under columns."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    caption: str = ""
    strong: frozenset[int] = frozenset()
    """The rows that sum others up, by their place from 0."""
    ideas: tuple[tuple[str, ...], ...] = ()
    """The ids of the ideas that each row quotes word for word; empty when none does."""
    tall: bool = False
    """Whether there must be room in the empty cells for a pen."""


@dataclass(frozen=True, slots=True)
class ChartRow:
    """One thing that was rated."""

    name: str
    now: float
    target: float | None
    lowest: int | None = None
    """Of what tables said of the present; None where there is only one figure."""
    highest: int | None = None
    note: str = ""
    """Such as that tables disagree most on it."""


@dataclass(frozen=True, slots=True)
class RatingChart:
    """Where things are now and where they should be, on one scale."""

    caption: str
    alt: str
    """What the picture says, for those who do not see it."""
    low: int
    high: int
    rows: tuple[ChartRow, ...]
    now_word: str
    target_word: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins a new page."""


Block = Heading | Paragraph | Listing | Quotes | Facts | Table | RatingChart | PageBreak


@dataclass(frozen=True, slots=True)
class Document:
    """A whole paper."""

    title: str
    subtitle: str
    language: str
    """`fi`, `sv` or `en`."""
    blocks: tuple[Block, ...]
    running: str = ""
    """What stands small on every page."""
