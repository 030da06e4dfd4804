"""How the voice to people says a sentence, a table, and a length of time."""

from collections.abc import Callable, Iterable
from pathlib import Path

from exercises.text import clean
from sessions.i18n import Translator
from sessions.model import Session
from tui.house import Room


class Speaker:
    """Some of what is said to people, in their language."""

    def __init__(self, room: Room, path: Path, t: Translator, say: Callable[[str], None]) -> None:
        """
        Args:
            room: that is spoken of.
            path: the database file.
            t: speaks the user's language.
            say: takes a line.
        """
        self._room = room
        self._path = path
        self._t = t
        self._say = say

    def _text(self, key: str, **values: str | int) -> str:
        return self._t.text(f"dialogue-{key}", **values)

    def _tell(self, key: str, **values: str | int) -> None:
        self._say(clean(self._text(key, **values)))

    def _called(self, session: Session, number: int) -> str:
        """A table at the beginning of a sentence."""
        name = session.tables[number].name
        if name:
            return self._text("table-named", number=number, name=name)
        return self._text("table", number=number)

    def _list(self, session: Session, numbers: Iterable[int]) -> str:
        """Tables one after another, in few words."""
        return ", ".join(f"{n} {session.tables[n].name}".strip() for n in numbers)

    def _span(self, seconds: int) -> str:
        """A length of time: `4 minutes 10 seconds`."""
        minutes, seconds = divmod(abs(seconds), 60)
        parts = [self._text("minutes", count=minutes)] if minutes else []
        if seconds or not minutes:
            parts.append(self._text("seconds", count=seconds))
        return " ".join(parts)

    def _minutes(self, minutes: int) -> str:
        return self._text("minutes", count=minutes)

    def _missing(self, session: Session) -> list[int]:
        """The tables that have not answered the present step."""
        exercise = session.exercise
        if exercise is None or not exercise.asked:
            return []
        return [n for n in session.tables if not session.has_answered(exercise, n)]
