"""Scores: the average, the Net Promoter Score where it is one, and how they lie on the scale."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, cast

from exercises.questions.score import ScoreQuestion, Scores
from exercises.spread import Spread
from sessions.exports.document import Block, Column, Line, Listing, Table
from sessions.exports.scale import distribution, reasons, spread_line
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def blocks(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    """What the scores make together, how many gave each, and the reasons."""
    asked = cast(ScoreQuestion, question.question)
    tally: Scores = question.result
    assert tally.spread is not None, "there are answers"
    counted = t.text("summary-answerers" if asked.by_person else "summary-answering-tables")
    yield Listing(tuple(notes(question, summary, t)))
    yield distribution(
        t.text("summary-figure"),
        asked.words(summary.language),
        tally.low,
        [(counted, tally.spread.counts)],
    )
    yield from _by_table(question, summary, t)
    yield from reasons(question, summary, t)


def result(question: QuestionSummary, language: str) -> dict[str, Any]:  # noqa: ARG001
    """The spread, and the Net Promoter Score with what it is made of where it is one."""
    tally: Scores = question.result
    is_nps = tally.nps is not None
    return {
        "low": tally.low,
        "high": tally.high,
        "answers": tally.people,
        "scores": asdict(tally.spread) if tally.spread else None,
        "nps": tally.nps,
        **{name: count if is_nps else None for name, count in _groups(tally.spread).items()},
    }


def notes(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Line]:  # noqa: ARG001
    """The average with the spread, and the Net Promoter Score where it is one."""
    tally: Scores = question.result
    assert tally.spread is not None, "there are answers"
    yield spread_line("summary-spread", tally.spread, t)
    if tally.nps is not None:
        groups = _groups(tally.spread)
        yield Line(t.text("summary-nps", nps=t.figure(tally.nps, 0), **groups))


def _groups(spread: Spread | None) -> dict[str, int]:
    """How many of 0–10 are promoters (9–10), passives (7–8) and detractors (0–6)."""
    counts = spread.counts if spread else ()
    return {
        "promoters": sum(counts[9:11]),
        "passives": sum(counts[7:9]),
        "detractors": sum(counts[:7]),
    }


def _by_table(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    rows = tuple(
        (called(summary.session, given.table, t), str(given.value["score"]))
        for given in question.given
        if given.table
    )
    if rows:
        figure = Column(t.text("summary-figure"), figures=True)
        yield Table((Column(t.text("summary-table-column"), share=3), figure), rows)
