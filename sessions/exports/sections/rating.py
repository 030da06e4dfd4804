"""Ratings: a table with now, target and gap, averages, and how they lie on the scale."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any, cast

from exercises.question import Given
from exercises.questions.rating import RatingQuestion, Ratings
from sessions.exports.markdown import apart, as_text, table
from sessions.exports.scale import distribution, reasons, signed, spread_line
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import QuestionSummary, Summary


def markdown(question: QuestionSummary, summary: Summary, t: Translator) -> list[str]:
    """Each table's rating and the averages, what they disagree on, how many chose each step."""
    rating = cast(RatingQuestion, question.question)
    tally: Ratings = question.result
    session = summary.session
    return apart(
        _by_table(rating, tally, session, t),
        list(_points(rating, tally, session, t)),
        _steps(rating, tally, summary.language, t),
        reasons(question, session, t),
    )


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


def _by_table(rating: RatingQuestion, tally: Ratings, session: Session, t: Translator) -> list[str]:
    """A row a table, then the averages; nothing where people answer without names."""
    rows = [_given(given, session, t) for given in tally.rows if given.table]
    if not rows:
        return []
    columns = [t.text(f"summary-{word}") for word in ("table-column", "now", "target", "gap")]
    return table(columns, rows + _averages(rating, tally, session, t))


def _given(given: Given, session: Session, t: Translator) -> list[str]:
    name = as_text(called(session, given.table, t))
    return _row(name, given.value["now"], given.value["target"], t)


def _row(name: str, now: float, target: float, t: Translator) -> list[str]:
    return [name, t.figure(now), t.figure(target), signed(target - now, t)]


def _averages(
    rating: RatingQuestion, tally: Ratings, session: Session, t: Translator
) -> list[list[str]]:
    """An average of each unit when there are several, and one of all."""
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


def _points(
    rating: RatingQuestion, tally: Ratings, session: Session, t: Translator
) -> Iterator[str]:
    """How far apart they are, on what, and who is furthest away."""
    assert tally.now is not None, "there are answers"
    assert tally.target is not None, "there are answers"
    yield spread_line("summary-spread-now", tally.now, t)
    yield spread_line("summary-spread-target", tally.target, t)
    if rating.by_person:  # else it stands in the table
        yield f"- {t.text('summary-average-gap', gap=signed(tally.gap, t))}"
    if tally.disputed:
        yield f"- {t.text(f'summary-disputed-{tally.disputed}')}"
    if tally.furthest:
        tables = "; ".join(as_text(called(session, number, t)) for number in tally.furthest)
        yield f"- {t.text('summary-furthest', tables=tables)}"


def _steps(rating: RatingQuestion, tally: Ratings, language: str, t: Translator) -> list[str]:
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
