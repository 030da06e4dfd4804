"""Profiles: a row a thing with now, target and gap; what is furthest off and most disputed."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any, cast

from exercises.question import Value
from exercises.questions.profile import Line, Profile, ProfileQuestion
from exercises.spread import Spread
from sessions.exports.items import by_table, count_gone, gone_line, item_table
from sessions.exports.markdown import apart, as_text
from sessions.exports.scale import signed
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def markdown(question: QuestionSummary, summary: Summary, t: Translator) -> list[str]:
    """Averages and spread of each thing, the two biggest gaps, the two most disputed things."""
    tally: Profile = question.result
    columns = [t.text(f"summary-{word}") for word in ("now", "range", "target", "range", "gap")]
    rows = [(line.item, _cells(line, t)) for line in tally.lines]
    return apart(
        item_table(columns, rows, summary.language, t),
        list(_notes(cast(ProfileQuestion, question.question), tally, summary.language, t)),
        by_table(question, summary, [line.item for line in tally.lines], _cell, t),
        gone_line(question, count_gone(question), t),
    )


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


def _cells(line: Line, t: Translator) -> list[str]:
    if line.now is None or line.target is None:
        return ["–"] * 5
    now, target = t.figure(line.now.average), t.figure(line.target.average)
    return [now, _range(line.now), target, _range(line.target), signed(line.gap, t)]


def _range(spread: Spread) -> str:
    low, high = spread.lowest, spread.highest
    return str(low) if low == high else f"{low}–{high}"


def _notes(asked: ProfileQuestion, tally: Profile, language: str, t: Translator) -> Iterator[str]:
    lines = {line.item.key: line for line in tally.lines}
    words = {key: as_text(text) for key, text in asked.words(language).items()}
    if scale := asked.step_words(language):
        steps = ", ".join(f"{step} {as_text(word)}" for step, word in scale.items())
        yield f"- {t.text('summary-scale', steps=steps)}"
    if tally.gaps:
        found = [f"{words[key]} ({signed(lines[key].gap, t)})" for key in tally.gaps]
        yield f"- {t.text('summary-gaps', count=len(found), items='; '.join(found))}"
    if tally.disputed:
        ranges = [(key, lines[key].now) for key in tally.disputed]
        found = [f"{words[key]} ({_range(now)})" for key, now in ranges if now]
        yield f"- {t.text('summary-disputed', items='; '.join(found))}"


def _cell(value: Value, key: str) -> str:
    return f"{value[key]['now']} → {value[key]['target']}"
