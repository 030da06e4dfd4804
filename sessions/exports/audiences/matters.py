"""What the rooms brought forward, by weight: themes, and ideas that are in none."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sessions.exports.document import Line
from sessions.exports.said import idea_line
from sessions.i18n import Translator
from sessions.ideas import Idea
from sessions.summary import ExerciseSummary, Summary


@dataclass(frozen=True, slots=True)
class Spoken:
    """An idea with the session in which it was said."""

    idea: Idea
    summary: Summary
    turn: int
    """Its place among its table's ideas, from 0: tables write first what matters to them."""
    points: int

    @property
    def table(self) -> tuple[str, int]:
        """The table, also among those of other sessions; its number is 0 for people."""
        return self.summary.session.id, self.idea.table

    @property
    def id(self) -> str:
        """Its lasting name."""
        return self.idea.id(self.summary.session)

    def line(self, t: Translator) -> Line:
        """The idea by itself."""
        return idea_line(self.idea, self.summary, t)


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing to weigh: a theme with its ideas, or an idea in the same words of all tables."""

    name: str
    """The theme's name, or the idea's words."""
    is_theme: bool
    ideas: tuple[Spoken, ...]
    """Those with most points first."""
    points: int
    missed: int = 0
    """How many tables said that their point is not in the theme."""

    @property
    def tables(self) -> frozenset[tuple[str, int]]:
        """The tables behind it."""
        return frozenset(said.table for said in self.ideas if said.idea.table)

    @property
    def weight(self) -> tuple[int, int, int, int]:
        """Sorts the heaviest first: by points, tables and ideas; then each table's first idea
        before anybody's second."""
        turn = -1 if self.is_theme else min(said.turn for said in self.ideas)
        return -self.points, -len(self.tables), -len(self.ideas), turn


Found = Sequence[tuple[Summary, ExerciseSummary]]
"""The same exercise, or exercises of one kind, in one session or in several."""


def themes(found: Found) -> tuple[Matter, ...]:
    """The themes by weight; those of the same name are one."""
    joined: dict[str, list[tuple[Summary, ExerciseSummary, int]]] = {}
    for summary, exercise in found:
        for place, theme in enumerate(exercise.themes):
            joined.setdefault(theme.name.casefold(), []).append((summary, exercise, place))
    return _by_weight(_theme(parts) for parts in joined.values())


def matters(found: Found) -> tuple[Matter, ...]:
    """The themes and the ideas that are in none, by weight; the same words are one."""
    alike: dict[str, list[Spoken]] = {}
    for summary, exercise in found:
        # Points for words that stand in a theme, too, are told there.
        themed = {idea.item for theme in exercise.themes for idea in theme.ideas}
        for said in _spoken(summary, exercise, exercise.ungrouped):
            if said.idea.item in themed:
                said = replace(said, points=0)
            alike.setdefault(said.idea.item, []).append(said)
    single = (
        Matter(same[0].idea.text, False, tuple(same), _points_once(same)) for same in alike.values()
    )
    return _by_weight([*themes(found), *single])


def _by_weight(found: Iterable[Matter]) -> tuple[Matter, ...]:
    return tuple(sorted(found, key=lambda matter: matter.weight))


def _theme(parts: list[tuple[Summary, ExerciseSummary, int]]) -> Matter:
    ideas = [
        said
        for summary, exercise, place in parts
        for said in _spoken(summary, exercise, exercise.themes[place].ideas)
    ]
    ideas.sort(key=lambda said: (-said.points, said.turn))
    points = sum(exercise.themes[place].votes for _, exercise, place in parts)
    _, exercise, place = parts[0]
    missed = sum(len(exercise.themes[place].missed) for _, exercise, place in parts)
    return Matter(exercise.themes[place].name, True, tuple(ideas), points, missed)


def _spoken(summary: Summary, exercise: ExerciseSummary, ideas: Iterable[Idea]) -> Iterable[Spoken]:
    turns: dict[tuple[str, int], int] = {}
    of = {}
    for idea in exercise.ideas:
        writer = idea.question, idea.table
        of[idea.key] = turns[writer] = turns.get(writer, -1) + 1
    for idea in ideas:
        yield Spoken(idea, summary, of[idea.key], exercise.votes.get(idea.item, 0))


def _points_once(same: list[Spoken]) -> int:
    """The points of an idea in the same words: within a session they were given to all at once."""
    return sum({said.summary.session.id: said.points for said in same}.values())
