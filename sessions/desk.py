"""What the facilitator does with what was said: themes, and their own words in the summary.

It works while the room runs and after it is over. Every command returns after its events are on
the disk; all raise `StorageError` when the disk refuses.
"""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial

from exercises.changing import about, begin
from exercises.library import find_exercise
from exercises.text import clean, shorten
from exercises.workshop_file import MOST_STEPS
from sessions.clock import now
from sessions.errors import NotPossibleError
from sessions.events import Event, IdeasGrouped, StepAdded, StepLeftOut, SummaryEdited
from sessions.grouping import Grouping, IdeaKey, Theme
from sessions.ideas import ideas_of
from sessions.ids import new_id
from sessions.model import MOST_NAME, Edit, Session
from sessions.record import Record, Recorded
from sessions.undoing import Undoable, Undoing

MOST_THEMES = 60
"""In one exercise."""
MOST_COMMENT = 4000
"""Characters in an introduction or a comment; what is longer is cut."""
_WHAT_MATTERS = "what-matters"
"""The exercise of the library that asks tables about themes."""
_MOST_HEADING = 120
_MOST_REASON = 200


class Desk(Recorded):
    """One session's themes and summary."""

    def __init__(self, record: Record, undoing: Undoing) -> None:
        super().__init__(record)
        self._undoing = undoing

    # -- themes ------------------------------------------------------------------------------

    async def make_theme(self, exercise: str, name: str, ideas: Iterable[IdeaKey] = ()) -> Theme:
        """A new theme with these ideas in it, which leave the themes they were in.

        Raises:
            NotPossibleError: the name is empty or taken, there are as many as there can be, or no
                idea of these stands any more.
        """
        grouping = self._grouping(exercise)
        if len(grouping.themes) >= MOST_THEMES:
            raise NotPossibleError("error-most-themes", most=MOST_THEMES)
        theme = Theme(new_id(), _free_name(grouping, name))
        ideas = self._standing(exercise, ideas)
        await self._change(exercise, grouping.with_theme(theme, ideas))
        return theme

    async def put(self, exercise: str, ideas: Iterable[IdeaKey], theme_id: str | None) -> None:
        """Put ideas into a theme, or take them out of theirs (`None`).

        Raises:
            NotPossibleError: there is no such theme, or none of these ideas stands any more.
        """
        grouping = self._grouping(exercise)
        if theme_id is not None:
            _known(grouping, theme_id)
        await self._change(exercise, grouping.put(self._standing(exercise, ideas), theme_id))

    async def put_each(self, exercise: str, places: Mapping[IdeaKey, str]) -> None:
        """Put each of these ideas into its theme, all in one step.

        Raises:
            NotPossibleError: there is no such theme.
        """
        grouping = self._grouping(exercise)
        for theme_id in set(places.values()):
            _known(grouping, theme_id)
        standing = self._standing(exercise, places)
        chosen = {idea: places[idea] for idea in standing}
        await self._change(exercise, grouping.put_each(chosen))

    async def rename_theme(self, exercise: str, theme_id: str, name: str) -> None:
        """Give a theme another name.

        Raises:
            NotPossibleError: there is no such theme, or the name is empty or taken.
        """
        grouping = self._grouping(exercise)
        theme = _known(grouping, theme_id)
        name = _free_name(grouping, name, but=theme)
        if name != theme.name:
            await self._change(exercise, grouping.renamed(theme_id, name))

    async def join_themes(self, exercise: str, into: str, *others: str) -> None:
        """Put the ideas of other themes into one, and remove those themes.

        Raises:
            NotPossibleError: there is no such theme.
        """
        grouping = self._grouping(exercise)
        for theme_id in (into, *others):
            _known(grouping, theme_id)
        await self._change(exercise, grouping.joined(into, others))

    async def remove_theme(self, exercise: str, theme_id: str) -> None:
        """Remove a theme; its ideas are in none.

        Raises:
            NotPossibleError: there is no such theme.
        """
        grouping = self._grouping(exercise)
        _known(grouping, theme_id)
        await self._change(exercise, grouping.without(theme_id))

    async def set_aside(self, exercise: str, ideas: Iterable[IdeaKey], reason: str) -> None:
        """Keep ideas out of the themes, for a reason that stands in the summary.

        Raises:
            NotPossibleError: no reason was given.
        """
        reason = shorten(clean(reason), _MOST_REASON)
        if not reason:
            raise NotPossibleError("error-no-reason")
        chosen = self._standing(exercise, ideas)
        await self._change(exercise, self._grouping(exercise).set_aside(chosen, reason))

    async def bring_back(self, exercise: str, ideas: Iterable[IdeaKey]) -> None:
        """Let ideas that were set aside be grouped again."""
        await self._change(exercise, self._grouping(exercise).brought_back(ideas))

    def can_undo(self, exercise: str) -> bool:
        """Whether a step of grouping can be taken back."""
        return self._grouping(exercise).before is not None

    async def undo(self, exercise: str) -> None:
        """Take the last step of grouping back.

        Raises:
            NotPossibleError: there is none since the program was started.
        """
        if self._grouping(exercise).before is None:
            raise NotPossibleError("error-nothing-to-undo")
        await self._record.happen(*_regrouped(self._record.decided, exercise))
        if undoable := self._undoing.newest("undo-regroup", **self._called(exercise)):
            self._undoing.forget(undoable)

    async def ask_tables(self, exercise: str) -> int:
        """Ask the tables whether the themes of an exercise are right, and which of them matter.

        It is a step of its own, behind the present one; whoever changes their mind leaves it out.

        Returns:
            its number.

        Raises:
            NotPossibleError: the session is over, the exercise has no ideas, or there are as many
                steps as there can be.
        """
        found = await asyncio.to_thread(find_exercise, _WHAT_MATTERS)
        session = self._record.decided
        source = session.workshop.step(exercise)
        if session.ended_at is not None:
            raise NotPossibleError("error-over")
        if source is None or not ideas_of(session, source):
            raise NotPossibleError("error-no-ideas")
        if len(session.steps) >= MOST_STEPS:
            raise NotPossibleError("error-most-steps", most=MOST_STEPS)
        # What it asks about has to come before it, wherever the room is.
        place = max(session.step, session.workshop.steps.index(source) + 1)
        asking = replace(about(found, exercise), proposals=source.proposals)
        behind = session.workshop.steps[place - 1].name
        added = begin(session.workshop).added(asking, behind).workshop.steps[place]
        take_out = partial(_taken_out, name=added.name)
        with self._undoing.deciding(Undoable("undo-ask", self._called(exercise), take_out)):
            await self._record.happen(StepAdded(now(), place + 1, added))
        return place + 1

    def _grouping(self, exercise: str) -> Grouping:
        return self._record.decided.grouping(exercise)

    async def _change(self, exercise: str, grouping: Grouping) -> None:
        was = self._grouping(exercise)
        if grouping != was:
            happen = partial(_regrouped, exercise=exercise)
            undoable = Undoable("undo-regroup", self._called(exercise), happen)
            with self._undoing.deciding(undoable):
                await self._record.happen(IdeasGrouped(now(), exercise, grouping, was))

    def _called(self, exercise: str) -> dict[str, str | int]:
        session = self._record.decided
        step = session.workshop.step(exercise)
        title = step.title.in_language(session.details.language) if step else exercise
        return {"title": title}

    def _standing(self, exercise: str, ideas: Iterable[IdeaKey]) -> tuple[IdeaKey, ...]:
        """Those of the ideas that still stand: a table may have worded one anew meanwhile."""
        step = self._record.decided.workshop.step(exercise)
        standing = {i.key for i in ideas_of(self._record.decided, step)} if step else set()
        chosen = tuple(ideas)
        found = tuple(idea for idea in chosen if idea in standing)
        if chosen and not found:
            raise NotPossibleError("error-ideas-gone")
        return found

    # -- the summary -------------------------------------------------------------------------

    async def edit_summary(self, exercise: str, edit: Edit) -> None:
        """Change the facilitator's words in the summary of an exercise, or of the whole ("")."""
        cleaned = replace(
            edit,
            heading=shorten(clean(edit.heading), _MOST_HEADING),
            comment=shorten(clean(edit.comment, lines=True), MOST_COMMENT),
        )
        if cleaned != self._record.decided.edit(exercise):
            await self._record.happen(SummaryEdited(now(), exercise, cleaned))


def _regrouped(session: Session, exercise: str) -> tuple[Event, ...]:
    """What takes the last step of grouping back."""
    was = session.grouping(exercise)
    return (IdeasGrouped(now(), exercise, was.before, was),) if was.before is not None else ()


def _taken_out(session: Session, name: str) -> tuple[Event, ...]:
    """What takes a step that was added out again: it is left out, unless the room is at it."""
    number = next(n for n, step in enumerate(session.workshop.steps, start=1) if step.name == name)
    if number == session.step:
        raise NotPossibleError("error-leave-out-present")
    return (StepLeftOut(now(), number, left_out=True),)


def _known(grouping: Grouping, theme_id: str) -> Theme:
    theme = grouping.theme(theme_id)
    if theme is None:
        raise NotPossibleError("error-no-theme")
    return theme


def _free_name(grouping: Grouping, typed: str, but: Theme | None = None) -> str:
    name = shorten(clean(typed), MOST_NAME)
    if not name:
        raise NotPossibleError("error-theme-name-empty")
    if grouping.named(name) not in (None, but):
        raise NotPossibleError("error-theme-name-taken", name=name)
    return name
