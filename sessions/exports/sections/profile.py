"""Profiles: a row a thing with now, target and gap; what is furthest off and most disputed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from typing import Any, cast

from exercises.question import Given, Question, Value
from exercises.questions.profile import Line as Rated
from exercises.questions.profile import Profile, ProfileQuestion
from sessions.exports.document import Block, Column, Line, Listing, Table
from sessions.exports.items import by_table, count_gone, gone_line, item_table
from sessions.exports.scale import range_of, signed
from sessions.exports.tables import by_unit
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def blocks(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    """Averages and spread of each thing, the two biggest gaps, the two most disputed things."""
    tally: Profile = question.result
    columns = [t.text(f"summary-{word}") for word in ("now", "range", "target", "range", "gap")]
    rows = [(line.item, _cells(line, t)) for line in tally.lines]
    yield from item_table(columns, rows, summary.language, t)
    if lines := tuple(notes(question, summary, t)):
        yield Listing(lines)
    keys = [line.item.key for line in tally.lines]
    yield from unit_table(question.question, by_unit(summary.session, question.given), keys, t)
    yield from by_table(question, summary, [line.item for line in tally.lines], _cell, t)
    yield from gone_line(question, count_gone(question), t)


def result(question: QuestionSummary, language: str) -> dict[str, Any]:  # noqa: ARG001
    """A line for each thing: the spread of both figures, and the gap between their averages."""
    tally: Profile = question.result
    return {
        "low": tally.low,
        "high": tally.high,
        "answers": tally.answers,
        "lines": [
            {
                "item": line.item.key,
                "now": asdict(line.now) if line.now else None,
                "target": asdict(line.target) if line.target else None,
                "gap": line.gap if line.now else None,
            }
            for line in tally.lines
        ],
        "gaps": list(tally.gaps),
        "disputed": list(tally.disputed),
        "gone": count_gone(question),
    }


def unit_table(
    asked: Question, units: Mapping[str, Sequence[Given]], keys: Sequence[str], t: Translator
) -> Iterator[Block]:
    """A row a unit, a column for each thing by its number above; nothing for a single unit.

    Args:
        asked: the question.
        units: their answers.
        keys: of the things, in the order in which they stand above.
        t: the language.
    """
    if len(units) < 2:
        return
    rows = []
    for unit, given in sorted(units.items()):
        lines = {line.item.key: line for line in asked.tally(given).lines}
        name = unit or t.text("summary-no-unit")
        rows.append((name, *(_now_to_target(lines[key], t) for key in keys)))
    numbers = (Column(str(number), figures=True) for number in range(1, len(keys) + 1))
    columns = (Column(t.text("summary-column-unit"), share=3), *numbers)
    yield Table(columns, tuple(rows), caption=t.text("paper-by-unit"))


def notes(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Line]:
    """What the steps of the scale mean, and which things stand out."""
    asked, tally = cast(ProfileQuestion, question.question), question.result
    lines = {line.item.key: line for line in tally.lines}
    words = asked.words(summary.language)
    if scale := asked.step_words(summary.language):
        steps = ", ".join(f"{step} {word}" for step, word in scale.items())
        yield Line(t.text("summary-scale", steps=steps))
    if tally.gaps:
        found = [f"{words[key]} ({signed(lines[key].gap, t)})" for key in tally.gaps]
        yield Line(t.text("summary-gaps", count=len(found), items="; ".join(found)))
    if tally.disputed:
        ranges = [(key, lines[key].now) for key in tally.disputed]
        found = [f"{words[key]} ({range_of(now)})" for key, now in ranges if now]
        yield Line(t.text("summary-disputed", items="; ".join(found)))


def _cells(line: Rated, t: Translator) -> list[str]:
    if line.now is None or line.target is None:
        return ["–"] * 5
    now, target = t.figure(line.now.average), t.figure(line.target.average)
    return [now, range_of(line.now), target, range_of(line.target), signed(line.gap, t)]


def _now_to_target(line: Rated, t: Translator) -> str:
    if line.now is None or line.target is None:
        return "–"
    return f"{t.figure(line.now.average)} → {t.figure(line.target.average)}"


def _cell(value: Value, key: str) -> str:
    return f"{value[key]['now']} → {value[key]['target']}"
