"""How those who answered rate themselves and where they aim, over one session or several."""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from exercises.items import Item
from exercises.items_question import ItemsQuestion
from exercises.question import Given, Question
from exercises.questions.profile import Line as Rated
from exercises.questions.profile import Profile
from exercises.questions.rating import Ratings
from exercises.questions.score import Scores
from exercises.spread import Spread
from sessions.exports.audiences.charts import Row, chart
from sessions.exports.document import Block, Column, Line, Listing, Paragraph, Table
from sessions.exports.said import exercise_of
from sessions.exports.scale import signed
from sessions.exports.sections import score
from sessions.exports.tables import by_unit, called
from sessions.i18n import Translator
from sessions.ledger import is_sent
from sessions.summary import QuestionSummary, Summary

_MOST_TABLES = 12
"""Rows of single tables in a chart."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The same question in one session or in several, with what all of them made of it."""

    name: str
    """What it is called on paper."""
    places: tuple[tuple[Summary, QuestionSummary], ...]
    question: Question
    """With the items of all sessions in it."""

    @property
    def given(self) -> tuple[Given, ...]:
        """The answers of all sessions."""
        return tuple(given for _, one in self.places for given in one.given)

    @property
    def units(self) -> dict[str, list[Given]]:
        """The answers of all sessions' tables by their unit, else by their session."""
        units: dict[str, list[Given]] = {}
        for summary, one in self.places:
            for unit, given in by_unit(summary.session, one.given).items():
                units.setdefault(unit or summary.session.details.name, []).extend(given)
        return dict(sorted(units.items()))


def rated(summaries: Sequence[Summary], audience: str) -> tuple[Asked, ...]:
    """Every question with ratings or scores that anybody has answered and that may be told."""
    same: dict[Hashable, list[tuple[str, Summary, QuestionSummary]]] = {}
    for summary in summaries:
        for exercise in summary.exercises:
            found = [q for q in exercise.questions if is_rated(q)]
            for question in found if is_sent(exercise, audience) else ():
                name = exercise.heading if len(found) == 1 else question.label
                key = _key(summary, exercise.exercise.name, question.question)
                same.setdefault(key, []).append((name, summary, question))
    return tuple(
        Asked(
            name=places[-1][0],
            places=tuple((summary, question) for _, summary, question in places),
            question=_with_all_items([question.question for _, _, question in places]),
        )
        for places in same.values()
    )


def only(question: QuestionSummary, summary: Summary) -> Asked:
    """One question of one session."""
    name = exercise_of(question, summary).heading
    return Asked(name, ((summary, question),), question.question)


def is_rated(question: QuestionSummary) -> bool:
    """Whether a question asks for ratings or scores, and there are any that may be told."""
    return bool(question.given) and question.question.type in _BLOCKS


def rating_blocks(asked: Asked, t: Translator) -> Iterator[Block]:
    """A chart of the ratings with the numbers, and what stands out."""
    yield from _BLOCKS[asked.question.type](asked, t)


def in_short(asked: Asked, t: Translator) -> str:
    """The one thing to know of it; nothing when nothing stands out."""
    tally = asked.question.tally(asked.given)
    match tally:
        case Ratings(now=Spread() as now, target=Spread() as target):
            figures = {"now": t.figure(now.average), "target": t.figure(target.average)}
            return t.text("paper-short-rating", name=asked.name, **figures)
        case Profile(gaps=(key, *_)):
            line = next(line for line in tally.lines if line.item.key == key)
            item = line.item.text.in_language(asked.places[-1][0].language)
            gap = {"item": item, "gap": signed(line.gap, t)}
            return t.text("paper-short-profile", name=asked.name, **gap)
        case Scores(nps=float() as nps):
            return t.text("paper-short-nps", name=asked.name, nps=t.figure(nps, 0))
        case Scores(spread=Spread() as spread):
            average = t.figure(spread.average)
            return t.text("paper-short-score", name=asked.name, average=average)
    return ""


def _key(summary: Summary, exercise: str, asked: Any) -> Hashable:
    """The same for the same question of the same workshop, unless it was changed in between."""
    items = asked.items if isinstance(asked, ItemsQuestion) else ()
    workshop = summary.session.workshop.name
    return workshop, exercise, asked.name, asked.type, asked.by, asked.low, asked.high, items


def _with_all_items(questions: Sequence[Question]) -> Question:
    newest = questions[-1]
    if not isinstance(newest, ItemsQuestion):
        return newest
    items: dict[str, Item] = {}
    for question in questions:
        if isinstance(question, ItemsQuestion):
            items.update({item.key: item for item in question.choices})
    return newest.with_all_items(tuple(items.values()))


def _rating(asked: Asked, t: Translator) -> Iterator[Block]:
    tally: Ratings = asked.question.tally(asked.given)
    rows = [*_parts(asked, tally, t), _all(asked, tally, t)]
    yield chart(asked.name, tally.low, tally.high, rows, t)
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


def _all(asked: Asked, tally: Ratings, t: Translator) -> Row:
    by = "people" if asked.question.by_person else "tables"
    count = sum(given.people for given in tally.rows)
    return _row(t.text(f"paper-all-{by}", count=count), asked, tally.rows)


def _row(name: str, asked: Asked, given: Sequence[Given]) -> Row:
    tally: Ratings = asked.question.tally(given)
    assert tally.now is not None, "there are answers"
    assert tally.target is not None, "there are answers"
    return Row(name, tally.now, tally.target)


def _profile(asked: Asked, t: Translator) -> Iterator[Block]:
    tally: Profile = asked.question.tally(asked.given)
    language = asked.places[-1][0].language
    marked = {"biggest-gap": tally.gaps[:1], "most-disputed": tally.disputed[:1]}
    rows = []
    for line in tally.lines:
        if line.now and line.target:
            notes = [t.text(f"paper-{n}") for n, keys in marked.items() if line.item.key in keys]
            words = line.item.text.in_language(language)
            rows.append(Row(words, line.now, line.target, ", ".join(notes)))
    if rows:
        yield chart(asked.name, tally.low, tally.high, rows, t)
    if rows and len(asked.units) > 1:
        yield _profile_by_unit(asked, tally, t)


def _profile_by_unit(asked: Asked, tally: Profile, t: Translator) -> Table:
    """A row a unit, a column for each thing by the number of its row in the table above."""
    shown = [line.item.key for line in tally.lines if line.now]
    rows = []
    for unit, given in asked.units.items():
        theirs: Profile = asked.question.tally(given)
        lines = {line.item.key: line for line in theirs.lines}
        rows.append((unit, *(_now_to_target(lines[key], t) for key in shown)))
    numbered = (Column(str(number), figures=True) for number in range(1, len(shown) + 1))
    columns = (Column(t.text("summary-column-unit"), share=3), *numbered)
    return Table(columns, tuple(rows), caption=t.text("paper-by-unit"))


def _now_to_target(line: Rated, t: Translator) -> str:
    if line.now is None or line.target is None:
        return "–"
    return f"{t.figure(line.now.average)} → {t.figure(line.target.average)}"


def _score(asked: Asked, t: Translator) -> Iterator[Block]:
    """The figures in lines, of all together and of each unit where there are several."""
    summary, found = asked.places[-1]
    tally: Scores = asked.question.tally(asked.given)
    counted = "people" if asked.question.by_person else "tables"
    whole = replace(found, result=tally, given=asked.given)
    yield Paragraph(f"{asked.name} ({t.text(f'paper-{counted}', count=tally.people)})", "strong")
    lines = list(score.notes(whole, summary, t))
    if len(asked.units) > 1:
        for unit, given in asked.units.items():
            spread = asked.question.tally(given).spread
            average = t.text("summary-average-of", name=unit)
            lines.append(Line(f"{average}: {t.figure(spread.average)}"))
    yield Listing(tuple(lines))


_BLOCKS = {"rating": _rating, "profile": _profile, "score": _score}
"""By the question's type, those that rate."""
