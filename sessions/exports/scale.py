"""What the sections of all types with figures on a scale have in common."""

from collections.abc import Mapping, Sequence

from exercises.spread import Spread
from sessions.exports.markdown import as_text, table
from sessions.exports.said import written
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import QuestionSummary

_MOST_STEPS = 11
"""Of a longer scale, only the steps that somebody chose are columns."""


def signed(figure: float, t: Translator) -> str:
    """A difference with its sign, when there is any to see."""
    written = t.figure(abs(figure))
    if written == t.figure(0):
        return written
    return f"+{written}" if figure > 0 else f"−{written}"


def spread_line(key: str, spread: Spread, t: Translator) -> str:
    """Average, lowest and highest in one line."""
    figures = {"lowest": spread.lowest, "highest": spread.highest}
    return f"- {t.text(key, average=t.figure(spread.average), **figures)}"


def distribution(
    heading: str, words: Mapping[int, str], low: int, rows: Sequence[tuple[str, Sequence[int]]]
) -> list[str]:
    """The lines of a table with a column for each step of a scale.

    Args:
        heading: of the first column.
        words: what steps are called, as far as they are.
        low: the lowest step.
        rows: each with its name and how many there are on each step.
    """
    places = list(range(len(rows[0][1])))
    if len(places) > _MOST_STEPS:
        places = [place for place in places if any(counts[place] for _, counts in rows)]
    steps = [f"{low + place} {as_text(words.get(low + place, ''))}".rstrip() for place in places]
    return table(
        [heading, *steps],
        [[name, *(str(counts[place]) for place in places)] for name, counts in rows],
    )


def reasons(question: QuestionSummary, session: Session, t: Translator) -> list[str]:
    """The whys as a list with its heading; nothing without any."""
    listed = [f"- {one}" for one in written(question, session, t)]
    return [t.text("summary-reasons"), "", *listed] if listed else []
