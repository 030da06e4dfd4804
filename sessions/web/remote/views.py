"""The pages of the remote: what each of them shows, as the room is now."""

from collections.abc import Callable, Mapping
from typing import Any

from markupsafe import Markup

from sessions.clock import now
from sessions.engine import Engine
from sessions.i18n import LANGUAGE_NAMES, Translator
from sessions.model import Phase
from sessions.plan import forecast
from sessions.shown import waiting
from sessions.stage import stage_of
from sessions.standing import standing
from sessions.web import http
from sessions.web.assets import REMOTE
from sessions.web.parts import Cache, Parts
from sessions.web.remote import looking
from sessions.web.remote.answers import listed
from sessions.web.remote.changes import Changes, named
from sessions.web.remote.entering import Entering
from sessions.web.remote.grouping import REASONS, Groups
from sessions.web.remote.presses import Attempt, Outcome
from sessions.web.states import shown_key

Data = dict[str, Any]

_NOTHING_TYPED = ("", "answers", "steps")
"""Views that refresh themselves without a script."""


class Views:
    """Renders the pages of one room's remotes."""

    def __init__(
        self, engine: Engine, changes: Changes, entering: Entering, groups: Groups
    ) -> None:
        self._engine = engine
        self._changes = changes
        self._entering = entering
        self._groups = groups
        self._parts = Parts()
        self._turns = Cache[str]()
        self._data: Mapping[str, Callable[[Translator, str, Attempt | None], Data]] = {
            "": self._room,
            "answers": self._answers,
            "enter": self._enter,
            "themes": self._themes,
            "steps": self._steps,
            "end": self._end,
        }

    @property
    def names(self) -> tuple[str, ...]:
        """The views there are; the empty one is the room."""
        return tuple(self._data)

    def translator(self, language: str) -> Translator:
        """The texts of a remote's language."""
        return self._parts.translator(language)

    # -- whole pages -------------------------------------------------------------------------

    def page(
        self,
        language: str,
        view: str,
        of: str,
        press: str,
        outcome: Outcome | None = None,
        attempt: Attempt | None = None,
    ) -> bytes:
        """A whole page.

        Args:
            language: of the page.
            view: which one.
            of: what it is about: a table's number or an exercise's name.
            press: the name that presses on its forms have without a script.
            outcome: what became of the press before it.
            attempt: what was not taken, to be corrected.
        """
        return self._frame(
            language,
            title=self._title(language),
            view=view,
            of=of,
            refresh=view in _NOTHING_TYPED,
            outcome=outcome,
            told=self.told(language, outcome),
            head=self.head(language),
            main=self.main(language, view, of, press, attempt),
        )

    def gone(self, language: str) -> bytes:
        """What opens at an address that is no remote's, or no longer one."""
        title = self._parts.translator(language).text("remote-gone-title")
        return self._frame(
            language,
            title=title,
            view=None,
            of="",
            refresh=False,
            outcome=None,
            told="",
            head=Markup(),
            main=self.gone_main(language),
        )

    def gone_main(self, language: str) -> Markup:
        """The same without a page around it."""
        return self._parts.made("remote/gone.html", language)

    def _frame(self, language: str, **values: Any) -> bytes:
        languages = {code: LANGUAGE_NAMES[code] for code in self._engine.session.workshop.languages}
        page = self._parts.made(
            "remote/page.html",
            language,
            languages=languages,
            style=REMOTE.style,
            scripts=REMOTE.scripts,
            **values,
        )
        return page.encode()

    def _title(self, language: str) -> str:
        session = self._engine.session
        where = (session.exercise or session.workshop).title.in_language(language)
        return self._parts.translator(language).text("remote-title", where=where)

    def told(self, language: str, outcome: Outcome | None) -> str:
        """What became of a press, in words."""
        return outcome.said.text(self._parts.translator(language)) if outcome else ""

    # -- parts -------------------------------------------------------------------------------

    def head(self, language: str) -> Markup:
        """Where the room is and how long is left: the same on every page."""
        session = self._engine.session
        return self._parts.made(
            "remote/head.html",
            language,
            session=session,
            exercise=session.exercise,
            clock=looking.clock(session, now()),
        )

    def main(
        self, language: str, view: str, of: str, press: str, attempt: Attempt | None = None
    ) -> Markup:
        """What a view shows now."""
        t = self._parts.translator(language)
        return self._parts.made(
            f"remote/{view or 'room'}.html",
            language,
            session=self._engine.session,
            exercise=self._engine.session.exercise,
            seen=standing(self._engine.session),
            press=press,
            macros=self._parts.macros,
            **self._data[view](t, of, attempt),
        )

    def _room(self, t: Translator, of: str, attempt: Attempt | None) -> Data:  # noqa: ARG002
        engine, session = self._engine, self._engine.session
        undoable = engine.undoable
        number = session.next_step()
        return {
            "answered": looking.answered(session),
            "waited": looking.waited(engine),
            "wishes": looking.wishes(engine),
            "end_words": tuple(looking.end_words(session, t, now())),
            "late": (forecast(session, now()).minutes_late or 0) > 0,
            "runs": session.present.running_since is not None,
            "open": session.present.phase is Phase.OPEN,
            "revealed": looking.revealed(session).text(t),
            "next_table": looking.next_revealed(session),
            "all_revealed": waiting(session) is None,
            "turn": self._turn(t),
            "projector": engine.page,
            "undo": named(undoable).text(t) if undoable else "",
            "undo_name": self._changes.undo_name(),
            "next_number": number,
            "next_title": self._step_title(number, t),
            "any_ideas": self._groups.any_said,
        }

    def _turn(self, t: Translator) -> str:
        """Which page of the results the projector shows, of several; found once a picture."""
        session, page = self._engine.session, self._engine.page
        if not session.present.shown:
            return ""
        key = (shown_key(session), page, t.language)
        if key not in self._turns:
            wall = stage_of(session, t, at=now(), address="", page=page)
            self._turns[key] = wall.turn
        return self._turns[key]

    def _answers(self, t: Translator, of: str, attempt: Attempt | None) -> Data:  # noqa: ARG002
        return {"listed": tuple(listed(self._engine.session))}

    def _enter(self, t: Translator, of: str, attempt: Attempt | None) -> Data:
        session, exercise = self._engine.session, self._engine.session.exercise
        table = session.tables.get(int(of)) if of.isascii() and of.isdigit() else None
        asks = exercise is not None and bool(exercise.questions)
        return {
            "table": table,
            "open": session.takes_answers,
            "asks": asks,
            "waited": looking.waited(self._engine),
            "elsewhere": self._entering.typed_elsewhere(attempt),
            "entries": self._entering.entries(table.number, t, attempt) if table and asks else (),
        }

    def _themes(self, t: Translator, of: str, attempt: Attempt | None) -> Data:  # noqa: ARG002
        exercise = self._groups.exercise(of)
        written = Translator(self._engine.session.details.language)
        usual = tuple(written.text(f"theme-reason-{reason}") for reason in REASONS)
        shown: Data = {"ungrouped": (), "themes": (), "aside": (), "undo_name": ""}
        if exercise is not None:
            grouping = self._engine.session.grouping(exercise.name)
            usual = tuple(dict.fromkeys((*grouping.aside.values(), *usual)))
            can_undo = self._engine.desk.can_undo(exercise.name)
            shown = {
                "ungrouped": self._groups.ungrouped(exercise),
                "themes": self._groups.themes(exercise),
                "aside": self._groups.aside(exercise),
                "undo_name": self._groups.name_of(exercise) if can_undo else "",
            }
        return {
            **shown,
            "grouped": exercise,
            "exercises": self._groups.exercises(),
            "reasons": usual,
            "chosen": frozenset(attempt.form.get("idea", ()) if attempt else ()),
            "name": (http.first(attempt.form, "name") or "") if attempt else "",
        }

    def _steps(self, t: Translator, of: str, attempt: Attempt | None) -> Data:  # noqa: ARG002
        return {}

    def _end(self, t: Translator, of: str, attempt: Attempt | None) -> Data:  # noqa: ARG002
        return {"waited": looking.waited(self._engine)}

    def _step_title(self, number: int | None, t: Translator) -> str:
        if number is None:
            return ""
        return self._engine.session.workshop.steps[number - 1].title.in_language(t.language)
