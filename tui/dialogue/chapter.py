"""What all commands of the line dialogue have in common."""

from exercises.model import Exercise
from sessions.errors import NotPossibleError
from sessions.i18n import Translator
from tui.house import Room
from tui.voices import Voice


class Chapter:
    """Some of the commands. `do_ORDER` carries one out, given what was typed behind it."""

    def __init__(self, room: Room, voice: Voice, t: Translator) -> None:
        self._room = room
        self._engine = room.engine
        self._voice = voice
        self._t = t

    def _exercise(self) -> Exercise:
        exercise = self._engine.session.exercise
        if exercise is None or not exercise.questions:
            raise NotPossibleError("error-no-questions")
        return exercise
