"""What waits for the leadership group's decision, with room to write it down."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sessions.exports.audiences.matters import Matter, matters
from sessions.exports.document import Block, Column, Heading, Paragraph, Table
from sessions.exports.said import exercise_called
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.ideas import Idea
from sessions.ledger import is_sent
from sessions.summary import ExerciseSummary, Summary

_MOST = 7
"""Rows that a leadership group can decide on in one meeting, and that fit on its two pages."""
_LEAST = 4
"""Of the heaviest, however many ideas were guarded."""


@dataclass(frozen=True, slots=True)
class Guarded:
    """An idea that tables guard, with the sessions in which they do."""

    ideas: tuple[tuple[Summary, Idea], ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """The lasting names of the ideas in these words."""
        return tuple(idea.id(summary.session) for summary, idea in self.ideas)


@dataclass(frozen=True, slots=True)
class Proposals:
    """What there is to decide on."""

    matters: tuple[Matter, ...]
    """By weight."""
    guarded: tuple[Guarded, ...]
    """Those that stand in the table whatever their weight; the same words are one."""

    @property
    def shown(self) -> tuple[Matter, ...]:
        """The heaviest, as many as there is room for beside what is guarded."""
        guarded = {i for one in self.guarded for i in one.ids}
        others = [
            matter
            for matter in self.matters
            if matter.is_theme or not guarded.intersection(one.id for one in matter.ideas)
        ]
        return tuple(others[: max(_MOST - len(self.guarded), _LEAST)])

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
    return Proposals(matters(found), tuple(Guarded(tuple(same)) for same in guarded.values()))


def proposing(summary: Summary) -> tuple[ExerciseSummary, ...]:
    """The exercises whose ideas wait for a decision: those marked so; or those they take up, when
    all they ask is how to weigh what was said before."""
    names: dict[str, None] = {}
    for exercise in summary.exercises:
        if exercise.exercise.proposals:
            sources = [one.source for one in exercise.exercise.questions if one.source]
            own = exercise.ideas or not sources
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
    yield _table(found, t, several=len(summaries) > 1)


def _where(summaries: Sequence[Summary]) -> str:
    """The numbers under which the appendix has them all, when they are the same everywhere."""
    numbers = {tuple(e.number for e in proposing(summary)) for summary in summaries}
    return ", ".join(map(str, min(numbers))) if len(numbers) == 1 else "none"


def _table(found: Proposals, t: Translator, *, several: bool) -> Table:
    rows, ids = [], []
    for matter in found.shown:
        rows.append((_words(matter, t), support(matter, t, several=several)))
        ids.append((matter.ideas[0].id,) if matter.is_theme and matter.ideas else _all(matter))
    for one in found.guarded:
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
    return " · ".join(filter(None, (points, tables, told)))


def _guardians(one: Guarded, t: Translator, *, several: bool) -> str:
    tables = ", ".join(_called(summary, idea, t, several) for summary, idea in one.ideas)
    votes = {
        s.session.id: exercise_called(i.exercise, s).votes.get(i.item, 0) for s, i in one.ideas
    }
    points = sum(votes.values())
    told = (
        t.text("paper-guarded", tables=tables, count=len(one.ideas)),
        t.text("paper-points", count=points) if points else "",
    )
    return " · ".join(filter(None, told))


def _called(summary: Summary, idea: Idea, t: Translator, several: bool) -> str:
    table = called(summary.session, idea.table, t)
    return f"{table} ({summary.heading})" if several else table
