"""Ratings: a table with now, target and gap, averages, and how they lie on the scale."""

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, cast

from exercises.question import Given
from exercises.questions.rating import RatingQuestion, Ratings, Spread
from sessions.exports.markdown import as_text, table
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import QuestionSummary


def markdown(question: QuestionSummary, session: Session, t: Translator) -> list[str]:
    """Each table's rating, the averages, and the number of tables on each step."""
    rating = cast(RatingQuestion, question.question)
    tally: Ratings = question.result
    rows = [
        _row(as_text(called(session, given.table, t)), given.value["now"], given.value["target"], t)
        for given in tally.rows
    ]
    columns = [t.text(f"summary-{word}") for word in ("table-column", "now", "target", "gap")]
    return [
        *table(columns, rows + _averages(rating, tally, session, t)),
        "",
        *_spreads(rating, tally, t),
    ]


def result(tally: Ratings) -> dict[str, Any]:
    """The spread of both figures, and the gap between their averages."""
    return {
        "low": tally.low,
        "high": tally.high,
        "tables": len(tally.rows),
        "now": asdict(tally.now) if tally.now else None,
        "target": asdict(tally.target) if tally.target else None,
        "gap": tally.gap if tally.rows else None,
    }


def _row(name: str, now: float, target: float, t: Translator) -> list[str]:
    gap = t.figure(target - now)
    return [name, t.figure(now), t.figure(target), f"+{gap}" if target > now else gap]


def _averages(
    rating: RatingQuestion, tally: Ratings, session: Session, t: Translator
) -> list[list[str]]:
    """An average of each unit when there are several, and one of all tables."""
    units: dict[str, list[Given]] = {}
    for given in tally.rows:
        units.setdefault(session.unit_of(session.tables[given.table]), []).append(given)
    rows = []
    if len(units) > 1:
        for unit, answers in sorted(units.items()):
            name = as_text(unit) or t.text("summary-no-unit")
            rows.append(_average(t.text("summary-average-of", name=name), rating, answers, t))
    return [*rows, _average(t.text("summary-average"), rating, tally.rows, t)]


def _average(
    name: str, rating: RatingQuestion, answers: Sequence[Given], t: Translator
) -> list[str]:
    tally = rating.tally(answers)
    assert tally.now is not None, "there are answers"
    assert tally.target is not None, "there are answers"
    figures = _row(f"**{name}**", tally.now.average, tally.target.average, t)
    return [figures[0], *(f"**{figure}**" for figure in figures[1:])]


def _spreads(rating: RatingQuestion, tally: Ratings, t: Translator) -> list[str]:
    assert tally.now is not None, "there are answers"
    assert tally.target is not None, "there are answers"
    words = rating.scale.in_language(t.language)
    steps = [str(step) for step in range(rating.low, rating.high + 1)]
    header = (
        [
            t.text("summary-steps"),
            *(f"{step} {as_text(word)}" for step, word in zip(steps, words, strict=True)),
        ]
        if words
        else [t.text("summary-steps"), *steps]
    )
    return [
        f"- {_spread('summary-spread-now', tally.now, t)}",
        f"- {_spread('summary-spread-target', tally.target, t)}",
        "",
        *table(
            header,
            [
                [t.text("summary-now"), *map(str, tally.now.counts)],
                [t.text("summary-target"), *map(str, tally.target.counts)],
            ],
        ),
    ]


def _spread(key: str, spread: Spread, t: Translator) -> str:
    return t.text(
        key, average=t.figure(spread.average), lowest=spread.lowest, highest=spread.highest
    )
