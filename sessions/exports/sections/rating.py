"""Ratings: a table with now, target and gap, averages, and how they lie on the scale."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any, cast

from exercises.question import Given
from exercises.questions.rating import RatingQuestion, Ratings
from sessions.exports.document import Block, Column, Line, Listing, Table
from sessions.exports.scale import distribution, reasons, signed, spread_line
from sessions.exports.tables import by_unit, called
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def blocks(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    """Each table's rating and the averages, what they disagree on, how many chose each step."""
    rating = cast(RatingQuestion, question.question)
    tally: Ratings = question.result
    yield from _by_table(question, summary, t)
    yield Listing(tuple(notes(question, summary, t)))
    yield _steps(rating, tally, summary.language, t)
    yield from reasons(question, summary, t)


def result(question: QuestionSummary, language: str) -> dict[str, Any]:  # noqa: ARG001
    """The spread of both figures, the gap between their averages, and where they differ."""
    tally: Ratings = question.result
    return {
        "low": tally.low,
        "high": tally.high,
        "tables": sum(1 for given in tally.rows if given.table),
        "now": asdict(tally.now) if tally.now else None,
        "target": asdict(tally.target) if tally.target else None,
        "gap": tally.gap if tally.rows else None,
        "disputed": tally.disputed or None,
        "furthest": list(tally.furthest),
    }


def notes(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Line]:
    """How far apart they are, on what, and who is furthest away."""
    tally: Ratings = question.result
    assert tally.now is not None, "there are answers"
    assert tally.target is not None, "there are answers"
    yield spread_line("summary-spread-now", tally.now, t)
    yield spread_line("summary-spread-target", tally.target, t)
    if question.question.by_person:  # else it stands in the table
        yield Line(t.text("summary-average-gap", gap=signed(tally.gap, t)))
    if tally.disputed:
        yield Line(t.text(f"summary-disputed-{tally.disputed}"))
    if tally.furthest:
        tables = "; ".join(called(summary.session, number, t) for number in tally.furthest)
        yield Line(t.text("summary-furthest", tables=tables))


def _by_table(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    """A row a table, then the averages; nothing where people answer without names."""
    rating, session = cast(RatingQuestion, question.question), summary.session
    rows = [
        _row(called(session, given.table, t), given.value["now"], given.value["target"], t)
        for given in question.given
        if given.table
    ]
    if not rows:
        return
    averages = []
    units = by_unit(session, question.given)
    if len(units) > 1:
        for unit, answers in sorted(units.items()):
            name = t.text("summary-average-of", name=unit or t.text("summary-no-unit"))
            averages.append(_average(name, rating, answers, t))
    averages.append(_average(t.text("summary-average"), rating, question.given, t))
    columns = (Column(t.text(f"summary-{word}"), figures=True) for word in ("now", "target", "gap"))
    yield Table(
        (Column(t.text("summary-table-column"), share=3), *columns),
        (*rows, *averages),
        strong=frozenset(range(len(rows), len(rows) + len(averages))),
    )


def _row(name: str, now: float, target: float, t: Translator) -> tuple[str, ...]:
    return name, t.figure(now), t.figure(target), signed(target - now, t)


def _average(
    name: str, rating: RatingQuestion, answers: Sequence[Given], t: Translator
) -> tuple[str, ...]:
    tally = rating.tally(answers)
    assert tally.now is not None, "there are answers"
    assert tally.target is not None, "there are answers"
    return _row(name, tally.now.average, tally.target.average, t)


def _steps(rating: RatingQuestion, tally: Ratings, language: str, t: Translator) -> Table:
    assert tally.now is not None, "there are answers"
    assert tally.target is not None, "there are answers"
    return distribution(
        t.text("summary-steps-people" if rating.by_person else "summary-steps"),
        rating.words(language),
        rating.low,
        [
            (t.text("summary-now"), tally.now.counts),
            (t.text("summary-target"), tally.target.counts),
        ],
    )
