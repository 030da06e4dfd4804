"""Putting ideas into themes on the remote, while somebody else talks.

A chosen idea says where it was when its page was made, as `IDEA.PLACE`: what another hand has put
elsewhere meanwhile is left there. That the room has moved on does not matter here.
"""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2s

from exercises.model import Exercise
from sessions.engine import Engine
from sessions.errors import NotPossibleError, StaleError
from sessions.grouping import Grouping, IdeaKey, Theme
from sessions.ideas import Idea, ideas_in, ideas_of
from sessions.model import Session
from sessions.web import http
from sessions.web.remote.presses import Outcome, Phrase

ASIDE = "aside"
"""The place of ideas that were set aside; those in no theme have an empty one."""
REASONS = ("same", "elsewhere", "done", "unclear", "person")
"""The usual ones for setting an idea aside."""


@dataclass(frozen=True, slots=True)
class Card:
    """An idea as it stands on the page."""

    idea: Idea
    chosen: str
    """What its field says when it is chosen."""
    theme: Theme | None = None
    """Where it probably belongs."""
    reason: str = ""
    """Why it was set aside."""


class Groups:
    """The ideas of one room's exercises, and what remotes do with them."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._suggested: dict[str, Mapping[IdeaKey, str]] = {}
        self._known: dict[str, tuple[Idea, ...]] = {}
        self._known_of = engine.session

    @property
    def _session(self) -> Session:
        return self._engine.session

    @property
    def any_said(self) -> bool:
        """Whether there may be ideas to group."""
        steps, answers = self._session.workshop.steps, self._session.answers
        said = (step for step in steps if answers.get(step.name))
        return any(question.gives_ideas for step in said for question in step.questions)

    def exercises(self) -> tuple[Exercise, ...]:
        """Those with ideas, in the order of the workshop."""
        return tuple(step for step in self._session.workshop.steps if self._ideas(step))

    def _ideas(self, exercise: Exercise) -> tuple[Idea, ...]:
        """What stands; found anew when any answer or grouping has changed."""
        session, known = self._session, self._known_of
        if session.answers is not known.answers or session.groupings is not known.groupings:
            self._known = {}
        self._known_of = session
        if exercise.name not in self._known:
            self._known[exercise.name] = ideas_of(session, exercise)
        return self._known[exercise.name]

    def exercise(self, name: str) -> Exercise | None:
        """The one of that name; else the present one, or the last one that has ideas."""
        found = self.exercises()
        named = [one for one in found if one.name == name]
        present = [one for one in found if one is self._session.exercise]
        return next(iter((*named, *present, *reversed(found))), None)

    async def suggest(self, exercise: Exercise) -> None:
        """Find out where ideas probably belong, for the pages to come."""
        grouping, ideas = self._session.grouping(exercise.name), self._ideas(exercise)
        if grouping.themes:
            self._suggested[exercise.name] = await asyncio.to_thread(_suggest, grouping, ideas)

    def ungrouped(self, exercise: Exercise) -> tuple[Card, ...]:
        """The ideas that are in no theme and not set aside."""
        grouping = self._session.grouping(exercise.name)
        suggested = self._suggested.get(exercise.name, {})
        return tuple(
            self._card(idea, "", grouping.theme(suggested.get(idea.key, "")))
            for idea in self._ideas(exercise)
            if idea.key not in grouping.placed and idea.key not in grouping.aside
        )

    def themes(self, exercise: Exercise) -> tuple[tuple[Theme, tuple[Card, ...]], ...]:
        """The themes with their ideas."""
        grouping = self._session.grouping(exercise.name)
        inside = ideas_in(grouping, self._ideas(exercise))
        return tuple(
            (theme, tuple(self._card(idea, theme.id) for idea in inside[theme.id]))
            for theme in grouping.themes
        )

    def aside(self, exercise: Exercise) -> tuple[Card, ...]:
        """The ideas that were set aside."""
        reasons = self._session.grouping(exercise.name).aside
        return tuple(
            self._card(idea, ASIDE, reason=reasons[idea.key])
            for idea in self._ideas(exercise)
            if idea.key in reasons
        )

    def name_of(self, exercise: Exercise) -> str:
        """Names how the ideas are grouped, for undoing."""
        grouping = self._session.grouping(exercise.name)
        what = (grouping.themes, tuple(grouping.placed.items()), tuple(grouping.aside.items()))
        return blake2s(repr(what).encode(), digest_size=8).hexdigest()

    def _card(self, idea: Idea, place: str, theme: Theme | None = None, reason: str = "") -> Card:
        return Card(idea, f"{idea.id(self._session)}.{place}", theme, reason)

    # -- deeds -------------------------------------------------------------------------------

    async def put(self, argument: str, form: http.Fields) -> Outcome:
        """Put the chosen ideas into a theme, by its id; into none without an id."""
        exercise = self._asked(form)
        theme = self._session.grouping(exercise.name).theme(argument)
        ideas = _some(self._chosen(exercise, form.get("idea", ()), argument))
        await self._engine.desk.put(exercise.name, ideas, argument or None)
        if theme is None:
            return Outcome(Phrase("remote-put-out", {"ideas": len(ideas)}))
        return Outcome(Phrase("remote-put", {"ideas": len(ideas), "name": theme.name}))

    async def accept(self, argument: str, form: http.Fields) -> Outcome:
        """Put an idea where it is suggested, as `IDEA.PLACE.THEME`; all listed ones without."""
        exercise = self._asked(form)
        wished = [argument] if argument else form.get("suggested", ())
        places: dict[IdeaKey, str] = {}
        for chosen, _, theme_id in (one.rpartition(".") for one in wished):
            places |= dict.fromkeys(self._chosen(exercise, [chosen], theme_id), theme_id)
        await self._engine.desk.put_each(exercise.name, places)
        return Outcome(Phrase("remote-accepted", {"ideas": len(places)}))

    async def make(self, argument: str, form: http.Fields) -> Outcome:  # noqa: ARG002
        """Make a theme of the chosen ideas; field `name`."""
        exercise = self._asked(form)
        ideas = self._chosen(exercise, form.get("idea", ()), None)
        name = http.first(form, "name") or ""
        theme = await self._engine.desk.make_theme(exercise.name, name, ideas)
        return Outcome(Phrase("remote-made", {"ideas": len(ideas), "name": theme.name}))

    async def set_aside(self, argument: str, form: http.Fields) -> Outcome:  # noqa: ARG002
        """Set the chosen ideas aside; field `reason`."""
        exercise = self._asked(form)
        ideas = _some(self._chosen(exercise, form.get("idea", ()), ASIDE))
        reason = http.first(form, "reason") or ""
        await self._engine.desk.set_aside(exercise.name, ideas, reason)
        return Outcome(Phrase("remote-put-aside", {"ideas": len(ideas)}))

    async def undo(self, argument: str, form: http.Fields) -> Outcome:
        """Take the last step of grouping back, if it is still the one that was seen.

        Raises:
            StaleError: it is another one by now.
        """
        exercise = self._asked(form)
        if argument != self.name_of(exercise):
            raise StaleError("error-stale")
        await self._engine.desk.undo(exercise.name)
        return Outcome(Phrase("remote-regrouped"))

    def _asked(self, form: http.Fields) -> Exercise:
        exercise = self._session.workshop.step(http.first(form, "of") or "")
        if exercise is None:
            raise NotPossibleError("remote-unknown")
        return exercise

    def _chosen(
        self, exercise: Exercise, fields: Iterable[str], wished: str | None
    ) -> tuple[IdeaKey, ...]:
        """The ideas that were chosen, still where they were seen, or there already.

        Raises:
            NotPossibleError: one does not stand any more.
            StaleError: another hand has put one elsewhere.
        """
        grouping = self._session.grouping(exercise.name)
        known = {idea.id(self._session): idea.key for idea in self._ideas(exercise)}
        keys = []
        for name, _, seen in (one.partition(".") for one in fields):
            if name not in known:
                raise NotPossibleError("error-ideas-gone")
            key = known[name]
            place = ASIDE if key in grouping.aside else grouping.placed.get(key, "")
            if place not in (seen, wished):
                raise StaleError("remote-idea-moved", idea=key[2])
            keys.append(key)
        return tuple(keys)


def _some(ideas: tuple[IdeaKey, ...]) -> tuple[IdeaKey, ...]:
    if not ideas:
        raise NotPossibleError("remote-none-chosen")
    return ideas


def _suggest(grouping: Grouping, ideas: tuple[Idea, ...]) -> Mapping[IdeaKey, str]:
    from sessions.themes import ThemeWords, suggest

    inside = ideas_in(grouping, ideas)
    loose = (i for i in ideas if i.key not in grouping.placed and i.key not in grouping.aside)
    return suggest(
        {idea.key: idea.text for idea in loose},
        {
            theme.id: ThemeWords(theme.name, [idea.text for idea in inside[theme.id]])
            for theme in grouping.themes
        },
    )
