"""What an exercise has brought and what has become of it: all that grouping shows, in one place."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from exercises.items_question import THEMES, ItemsQuestion
from exercises.model import Exercise
from sessions.grouping import Grouping, IdeaKey, Theme
from sessions.ideas import Idea, ideas_in, ideas_of, withdrawn_of
from sessions.model import Answers, Session
from sessions.priorities import missed_themes, points_given, shared_out


@dataclass(frozen=True)
class Gathered:
    """One exercise's ideas with their themes."""

    exercise: Exercise
    answers: Mapping[str, Answers]
    """The session's, which the ideas were found in."""
    ideas: tuple[Idea, ...]
    """All that stand now."""
    withdrawn: tuple[Idea, ...]
    grouping: Grouping
    points: Mapping[str, int]
    """That later exercises gave, by item key."""
    missed: Mapping[str, tuple[int, ...]]
    """The tables whose point is not in a theme, by its item key."""

    @cached_property
    def by_key(self) -> Mapping[IdeaKey, Idea]:
        """The standing ideas, by what the grouping calls them."""
        return {idea.key: idea for idea in self.ideas}

    @cached_property
    def ungrouped(self) -> tuple[Idea, ...]:
        """Those that are in no theme and not set aside."""
        placed, aside = self.grouping.placed, self.grouping.aside
        return tuple(idea for idea in self.ideas if not (idea.key in placed or idea.key in aside))

    @cached_property
    def aside(self) -> tuple[Idea, ...]:
        """Those that were set aside."""
        return tuple(idea for idea in self.ideas if idea.key in self.grouping.aside)

    @cached_property
    def _in_themes(self) -> Mapping[str, tuple[Idea, ...]]:
        inside = ideas_in(self.grouping, self.ideas)
        return {theme_id: tuple(ideas) for theme_id, ideas in inside.items()}

    @cached_property
    def _shared_out(self) -> Mapping[str, int]:
        return shared_out(self.points, self._in_themes) if self.points else Counter()

    def ideas_in(self, theme: Theme) -> tuple[Idea, ...]:
        """The ideas of a theme."""
        return self._in_themes[theme.id]

    def theme_of(self, key: IdeaKey) -> Theme | None:
        """The theme that an idea is in."""
        theme_id = self.grouping.placed.get(key)
        return None if theme_id is None else self.grouping.theme(theme_id)

    def tables_of(self, theme: Theme) -> int:
        """How many tables are behind a theme."""
        return len({idea.table for idea in self.ideas_in(theme) if idea.table})

    def points_of(self, theme: Theme) -> int:
        """The points given to a theme and to its ideas."""
        return self._shared_out[theme.id]


def gather(session: Session, exercise: Exercise, before: Gathered | None = None) -> Gathered:
    """What an exercise has brought by now; what is the same as `before` is not looked for again."""
    known = before is not None and before.exercise is exercise and before.answers is session.answers
    return Gathered(
        exercise=exercise,
        answers=session.answers,
        ideas=before.ideas if before and known else ideas_of(session, exercise),
        withdrawn=before.withdrawn if before and known else withdrawn_of(session, exercise),
        grouping=session.grouping(exercise.name),
        points=points_given(session, exercise),
        missed=missed_themes(session, exercise),
    )


def exercises_with_ideas(session: Session) -> tuple[Exercise, ...]:
    """Those that there is something of to group, in the order of the workshop."""
    return tuple(step for step in session.workshop.steps if ideas_of(session, step))


def exercise_to_group(session: Session) -> Exercise | None:
    """The present exercise when it has ideas, or the one whose themes it asks about; else the last
    one that has ideas, or the first one that asks for some."""
    found = exercises_with_ideas(session)
    present = session.exercise
    about = [
        question.source
        for question in (present.questions if present else ())
        if isinstance(question, ItemsQuestion) and question.of == THEMES
    ]
    wanted = [exercise for exercise in found if exercise.name in about or exercise is present]
    asking = filter(_asks_for_ideas, session.workshop.steps)
    return next(chain(wanted, reversed(found), asking), None)


def is_anything_said(session: Session) -> bool:
    """Whether there may be ideas to group."""
    steps = session.workshop.steps
    return any(session.answers.get(step.name) and _asks_for_ideas(step) for step in steps)


def _asks_for_ideas(exercise: Exercise) -> bool:
    return any(question.gives_ideas for question in exercise.questions)
