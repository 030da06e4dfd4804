"""What waits for the leadership group's decision, with room to write it down."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from exercises.text import shorten
from sessions.exports.audiences.matters import Matter, matters
from sessions.exports.document import Block, Column, Heading, Line, Listing, Paragraph, Table
from sessions.exports.said import exercise_called
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.ideas import Idea
from sessions.ledger import is_sent
from sessions.summary import ExerciseSummary, Summary

_MOST = 7
"""Rows that a leadership group can decide on in one meeting, and that fit on its two pages."""
_MOST_GUARDED = 3
"""Of those rows; the others that are guarded are listed after them."""
_MOST_LISTED = 6
_MOST_TABLES = 3
"""Of one idea, that are named."""
_SHORT = 80
"""Letters of an idea in that list, so that it takes one line."""


@dataclass(frozen=True, slots=True)
class Guarded:
    """An idea that tables guard, with the sessions in which they do."""

    ideas: tuple[tuple[Summary, Idea], ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The lasting names of the ideas in these words."""
        return tuple(idea.id(summary.session) for summary, idea in self.ideas)

    @property
    def points(self) -> int:
        """Within a session, they were given to all ideas in these words at once."""
        given = {
            summary.session.id: exercise_called(idea.exercise, summary).votes.get(idea.item, 0)
            for summary, idea in self.ideas
        }
        return sum(given.values())

    @property
    def weight(self) -> tuple[int, int]:
        """Sorts the heaviest first: by points and tables."""
        return -self.points, -len(self.ideas)

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why it was set aside, where it was."""
        reasons = {
            one.reason: None
            for summary, idea in self.ideas
            for one in exercise_called(idea.exercise, summary).aside
            if one.idea == idea
        }
        return tuple(reasons)


@dataclass(frozen=True, slots=True)
class Proposals:
    """What there is to decide on."""

    matters: tuple[Matter, ...]
    """By weight."""
    guarded: tuple[Guarded, ...]
    """Those that are shown whatever their weight, the heaviest first; the same words are one."""

    @property
    def shown(self) -> tuple[Matter, ...]:
        """The heaviest, as many as there is room for beside what is guarded."""
        guarded = {i for one in self.guarded for i in one.ids}
        others = [
            matter
            for matter in self.matters
            if matter.is_theme or not guarded.intersection(one.id for one in matter.ideas)
        ]
        return tuple(others[: _MOST - len(self.guarded[:_MOST_GUARDED])])

    @property
    def count(self) -> int:
        """How many there are: all by weight, and what is guarded beside them."""
        ids = {one.id for matter in self.matters if not matter.is_theme for one in matter.ideas}
        return len(self.matters) + sum(1 for one in self.guarded if ids.isdisjoint(one.ids))


def proposals(summaries: Sequence[Summary]) -> Proposals:
    """All that the leaders are asked to decide on, of one session or of several."""
    found = [(summary, exercise) for summary in summaries for exercise in proposing(summary)]
    guarded: dict[str, list[tuple[Summary, Idea]]] = {}
    for summary in summaries:
        for one in summary.guarded:
            guarded.setdefault(one.idea.item, []).append((summary, one.idea))
    same = sorted(map(Guarded, map(tuple, guarded.values())), key=lambda one: one.weight)
    return Proposals(matters(found), tuple(same))


def proposing(summary: Summary) -> tuple[ExerciseSummary, ...]:
    """The exercises whose ideas wait for a decision: those marked so; or those they take up, when
    all they ask is how to weigh what was said before."""
    names: dict[str, None] = {}
    for exercise in summary.exercises:
        if exercise.exercise.proposals:
            sources = [one.source for one in exercise.exercise.questions if one.source]
            looking = {q.question.name for q in exercise.questions if q.question.type == "included"}
            own = any(idea.question not in looking for idea in exercise.ideas) or not sources
            names.update(dict.fromkeys([exercise.exercise.name] if own else sources))
    return tuple(e for e in summary.exercises if e.exercise.name in names and is_sent(e, "leaders"))


def proposal_blocks(summaries: Sequence[Summary], t: Translator) -> Iterator[Block]:
    """The table for the decisions; or in words why there is none."""
    yield Heading(t.text("paper-proposals"), 1)
    found = proposals(summaries)
    if not found.count:
        asked = any(proposing(summary) for summary in summaries)
        yield Paragraph(t.text("paper-proposals-none-yet" if asked else "paper-proposals-none"))
        return
    wait = [t.text("paper-proposals-wait")]
    if rest := found.count - len(found.shown) - len(found.guarded):
        wait.append(t.text("paper-proposals-rest", count=rest, where=_where(summaries)))
    yield Paragraph(" ".join(wait))
    several = len(summaries) > 1
    yield _table(found, t, several=several)
    yield from _more_guarded(found.guarded[_MOST_GUARDED:], t, several=several)


def _where(summaries: Sequence[Summary]) -> str:
    """The numbers under which the appendix has them all, when they are the same everywhere."""
    numbers = {tuple(e.number for e in proposing(summary)) for summary in summaries}
    return ", ".join(map(str, min(numbers))) if len(numbers) == 1 else "none"


def _table(found: Proposals, t: Translator, *, several: bool) -> Table:
    rows, ids = [], []
    for matter in found.shown:
        rows.append((_words(matter, t), support(matter, t, several=several)))
        ids.append((matter.ideas[0].id,) if matter.is_theme and matter.ideas else _all(matter))
    for one in found.guarded[:_MOST_GUARDED]:
        rows.append((one.ideas[0][1].text, _guardians(one, t, several=several)))
        ids.append(one.ids)
    shares = {"decision": 5, "owner": 4, "due": 4, "reason": 5}
    return Table(
        (
            Column(t.text("summary-number"), figures=True, share=2),
            Column(t.text("paper-proposal"), share=12),
            Column(t.text("paper-support"), share=5),
            *(Column(t.text(f"paper-{word}"), share=share) for word, share in shares.items()),
        ),
        tuple(
            (str(number), *cells, *[""] * len(shares)) for number, cells in enumerate(rows, start=1)
        ),
        ideas=tuple(ids),
        tall=True,
    )


def _all(matter: Matter) -> tuple[str, ...]:
    return tuple(one.id for one in matter.ideas)


def _words(matter: Matter, t: Translator) -> str:
    """An idea as it was said; a theme with its heaviest idea, since a name alone says little."""
    if not matter.is_theme or not matter.ideas:
        return matter.name
    idea, rest = matter.ideas[0].idea.text, len(matter.ideas) - 1
    return t.text("paper-theme-with", theme=matter.name, idea=idea, rest=rest)


def support(matter: Matter, t: Translator, *, several: bool) -> str:
    """The points and the tables behind it; with `several` sessions, also whose table it is."""
    points = t.text("paper-points", count=matter.points) if matter.points else ""
    if len(matter.tables) == 1:
        behind = next(one for one in matter.ideas if one.idea.table)
        tables = _called(behind.summary, behind.idea, t, several)
    else:
        tables = t.text("paper-tables", count=len(matter.tables)) if matter.tables else ""
    people = sum(one.idea.people for one in matter.ideas if not one.idea.table)
    told = t.text("paper-people", count=people) if people else ""
    missed = t.text("paper-missed-short", count=matter.missed) if matter.missed else ""
    return " · ".join(filter(None, (points, tables, told, missed)))


def _guardians(one: Guarded, t: Translator, *, several: bool) -> str:
    told = [t.text("paper-guarded", tables=_guards(one, t, several), count=len(one.ideas))]
    return " · ".join([*told, *_beside(one, t)])


def _more_guarded(guarded: Sequence[Guarded], t: Translator, *, several: bool) -> Iterator[Block]:
    """What is guarded beside the table, in short; nothing when there is no more."""
    if not guarded:
        return
    yield Paragraph(t.text("paper-guarded-too"))
    yield Listing(
        tuple(
            Line(
                shorten(one.ideas[0][1].text, _SHORT),
                _guards(one, t, several),
                " · ".join(_beside(one, t)),
            )
            for one in guarded[:_MOST_LISTED]
        )
    )
    if rest := len(guarded[_MOST_LISTED:]):
        yield Paragraph(t.text("paper-guarded-rest", count=rest))


def _guards(one: Guarded, t: Translator, several: bool) -> str:
    """The tables that guard it, or how many they are."""
    if len(one.ideas) > _MOST_TABLES:
        return t.text("paper-tables", count=len(one.ideas))
    return ", ".join(_called(summary, idea, t, several) for summary, idea in one.ideas)


def _beside(one: Guarded, t: Translator) -> Iterator[str]:
    """Its points, and why it was set aside."""
    if points := one.points:
        yield t.text("paper-points", count=points)
    for reason in one.reasons:
        yield t.text("paper-set-aside", reason=reason)


def _called(summary: Summary, idea: Idea, t: Translator, several: bool) -> str:
    table = called(summary.session, idea.table, t)
    return f"{table} ({summary.heading})" if several else table
