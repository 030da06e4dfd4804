"""What the sections of all types with figures on a scale have in common."""

from collections.abc import Iterator, Mapping, Sequence

from exercises.spread import Spread
from sessions.exports.document import Block, Column, Line, Listing, Paragraph, Table
from sessions.exports.said import written
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary

_MOST_STEPS = 11
"""Of a longer scale, only the steps that somebody chose are columns."""


def signed(figure: float, t: Translator) -> str:
    """A difference with its sign, when there is any to see."""
    written = t.figure(abs(figure))
    if written == t.figure(0):
        return written
    return f"+{written}" if figure > 0 else f"−{written}"


def range_of(spread: Spread) -> str:
    """From the lowest to the highest figure."""
    low, high = spread.lowest, spread.highest
    return str(low) if low == high else f"{low}–{high}"


def spread_line(key: str, spread: Spread, t: Translator) -> Line:
    """Average, lowest and highest in one line."""
    figures = {"lowest": spread.lowest, "highest": spread.highest}
    return Line(t.text(key, average=t.figure(spread.average), **figures))


def distribution(
    heading: str, words: Mapping[int, str], low: int, rows: Sequence[tuple[str, Sequence[int]]]
) -> Table:
    """A table with a column for each step of a scale.

    Args:
        heading: of the first column.
        words: what steps are called, as far as they are.
        low: the lowest step.
        rows: each with its name and how many there are on each step.
    """
    places = list(range(len(rows[0][1])))
    if len(places) > _MOST_STEPS:
        places = [place for place in places if any(counts[place] for _, counts in rows)]
    steps = (f"{low + place} {words.get(low + place, '')}".rstrip() for place in places)
    return Table(
        (Column(heading, share=2), *(Column(step, figures=True) for step in steps)),
        tuple((name, *(str(counts[place]) for place in places)) for name, counts in rows),
    )


def reasons(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    """The whys as a list with its heading; nothing without any."""
    if lines := tuple(written(question, summary, t)):
        yield Paragraph(t.text("summary-reasons"))
        yield Listing(lines)
