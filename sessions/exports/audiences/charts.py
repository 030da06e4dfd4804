"""How those who answered rate themselves and where they aim, as charts and a table of scores."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from exercises.question import Given
from exercises.questions.profile import Profile
from exercises.questions.rating import Ratings
from exercises.questions.score import Scores
from exercises.spread import Spread
from sessions.exports.audiences.ratings import Asked
from sessions.exports.document import Block, ChartRow, Column, Paragraph, RatingChart, Table
from sessions.exports.scale import range_of
from sessions.exports.sections.profile import unit_table
from sessions.exports.tables import called
from sessions.i18n import Translator

_MOST_TABLES = 12
"""Rows of single tables in a chart."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing, unit or table that was rated."""

    name: str
    now: Spread
    target: Spread
    note: str = ""
    """What stands out in it."""


def rating_blocks(asked: Sequence[Asked], t: Translator) -> Iterator[Block]:
    """A chart for each question that asks for ratings, and one table of all scores."""
    for one in asked:
        match one.tally:
            case Ratings() as tally:
                yield from _rating(one, tally, t)
            case Profile() as tally:
                yield from _profile(one, tally, t)
    if scores := [one for one in asked if isinstance(one.tally, Scores)]:
        yield _scores(scores, t)


def _rating(asked: Asked, tally: Ratings, t: Translator) -> Iterator[Block]:
    yield _chart(asked.name, tally, [*_parts(asked, tally, t), _all(asked, t)], t)
    if tally.disputed:
        yield Paragraph(t.text(f"summary-disputed-{tally.disputed}"))


def _parts(asked: Asked, tally: Ratings, t: Translator) -> list[Row]:
    """A row a unit where there are several, else a row a table where they are few."""
    if len(asked.units) > 1:
        rows = [
            _row(t.text("paper-unit-tables", unit=unit, count=len(given)), asked, given)
            for unit, given in asked.units.items()
        ]
        most = max(rows, key=lambda row: row.now.deviation)
        if sum(row.now.deviation == most.now.deviation for row in rows) == 1:
            rows[rows.index(most)] = replace(most, note=t.text("paper-most-disputed"))
        return rows
    if len(asked.places) > 1 or len(asked.given) > _MOST_TABLES:
        return []
    session = asked.places[0][0].session
    note = t.text("paper-furthest")
    rows = []
    for given in asked.given:
        if given.table:
            row = _row(called(session, given.table, t), asked, [given])
            rows.append(replace(row, note=note if given.table in tally.furthest else ""))
    return rows


def _all(asked: Asked, t: Translator) -> Row:
    by = "people" if asked.question.by_person else "tables"
    count = sum(given.people for given in asked.given)
    return _row(t.text(f"paper-all-{by}", count=count), asked, asked.given)


def _row(name: str, asked: Asked, given: Sequence[Given]) -> Row:
    tally: Ratings = asked.question.tally(given)
    assert tally.now is not None, "there are answers"
    assert tally.target is not None, "there are answers"
    return Row(name, tally.now, tally.target)


def _profile(asked: Asked, tally: Profile, t: Translator) -> Iterator[Block]:
    marked = {"biggest-gap": tally.gaps[:1], "most-disputed": tally.disputed[:1]}
    rows, keys = [], []
    for line in tally.lines:
        if line.now and line.target:
            notes = [t.text(f"paper-{n}") for n, found in marked.items() if line.item.key in found]
            rows.append(Row(asked.words(line.item), line.now, line.target, ", ".join(notes)))
            keys.append(line.item.key)
    if rows:
        yield _chart(asked.name, tally, rows, t)
    if len(asked.places) > 1:  # of one session it stands in the appendix
        yield from unit_table(asked.question, asked.units, keys, t)


def _chart(name: str, scale: Ratings | Profile, rows: Sequence[Row], t: Translator) -> RatingChart:
    return RatingChart(
        caption=name,
        alt=t.text("paper-chart-alt", low=scale.low, high=scale.high, rows=len(rows)),
        low=scale.low,
        high=scale.high,
        rows=tuple(_chart_row(row) for row in rows),
        now_word=t.text("summary-now"),
        target_word=t.text("summary-target"),
    )


def _chart_row(row: Row) -> ChartRow:
    several = sum(row.now.counts) > 1
    return ChartRow(
        name=row.name,
        now=row.now.average,
        target=row.target.average,
        lowest=row.now.lowest if several else None,
        highest=row.now.highest if several else None,
        note=row.note,
    )


def _scores(asked: Sequence[Asked], t: Translator) -> Table:
    """A row a question, and one for each of several units."""
    rows = []
    for one in asked:
        rows.append(_score(one.name, one.tally, t))
        if len(one.units) > 1:
            for unit, given in one.units.items():
                name = t.text("paper-of-unit", name=one.name, unit=unit)
                rows.append(_score(name, one.question.tally(given), t))
    words = ["paper-answers", "summary-average", "summary-range", "paper-nps"]
    if not any(row[-1] for row in rows):
        words.pop()
    figures = (Column(t.text(word), figures=True, share=2) for word in words)
    shown = tuple(row[: len(words) + 1] for row in rows)
    return Table((Column(t.text("paper-scored"), share=8), *figures), shown)


def _score(name: str, tally: Scores, t: Translator) -> tuple[str, ...]:
    assert tally.spread is not None, "there are answers"
    nps = "" if tally.nps is None else t.figure(tally.nps, 0)
    average = t.figure(tally.spread.average)
    return name, str(tally.people), average, range_of(tally.spread), nps
