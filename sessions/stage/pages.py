"""Results in pages of a fixed capacity: what does not fit comes on the next page, never smaller."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from sessions.stage.measure import clip, lines
from sessions.stage.rows import Chart, Row

LINES = 11
"""Lines on a page, what is asked and the headings in it with them."""
WORDS = 40
"""Words on a page, unless a single row has more."""
MOST_LABEL, MOST_TOTAL = 2, 3
"""Lines of what is asked, and of what all answers make together."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a question, before it is put into pages."""

    label: str
    """What was asked."""
    rows: tuple[Row, ...]
    total: tuple[str, ...] = ()
    """What all answers make together, in sentences or figures; the first ones matter most."""


@dataclass(frozen=True, slots=True)
class Page:
    """As much of a result as the wall holds at once."""

    label: str
    """What was asked; on every page of its result."""
    total: str
    """Only on the first page of the result."""
    rows: tuple[Row, ...]

    @property
    def headed(self) -> Iterator[tuple[str, Row]]:
        """Each row with the heading to stand above it: its group's, where one begins."""
        before = ""
        for row in self.rows:
            yield row.group if row.group != before else "", row
            before = row.group

    @property
    def height(self) -> int:
        """How many lines it takes."""
        said = [self.label, self.total, *(heading for heading, _ in self.headed)]
        above = sum(len(lines(text)) for text in said if text)
        return above + sum(row.height for row in self.rows)


def pages_of(result: Result) -> tuple[Page, ...]:
    """The pages of a result, at least one."""
    label = clip(result.label, MOST_LABEL)
    total = _together(result.total)
    begun = Page(label, total, ())
    found: list[Page] = []
    for row in _fitted(_alike(result.rows), LINES - len(lines(label))):
        page = replace(begun, rows=(*begun.rows, row))
        if not _fits(page) and (begun.rows or begun.total):
            found.append(begun)
            page = Page(label, "", (row,))
        begun = page
    return (*found, begun)


def _together(sentences: Sequence[str]) -> str:
    """As many of the sentences as have room, of the first one at least its beginning."""
    total = clip("".join(sentences[:1]), MOST_TOTAL)
    for sentence in sentences[1:]:
        if len(lines(longer := f"{total} · {sentence}")) <= MOST_TOTAL:
            total = longer
    return total


def _fits(page: Page) -> bool:
    is_short = len(page.rows) == 1 or sum(row.words for row in page.rows) <= WORDS
    return is_short and page.height <= LINES


def _fitted(rows: Sequence[Row], room: int) -> Iterator[Row]:
    """The rows in pieces of which each has room on a page of its own."""
    for row in rows:
        headed = replace(row, group=clip(row.group, MOST_LABEL))
        yield from headed.fitted(room - (len(lines(headed.group)) if headed.group else 0))


def _alike(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Charts below each other look alike: with their texts beside them when all are short."""
    charts = [row for row in rows if isinstance(row, Chart)]
    if not charts or not all(chart.is_short for chart in charts):
        return tuple(rows)
    return tuple(replace(row, beside=True) if isinstance(row, Chart) else row for row in rows)
