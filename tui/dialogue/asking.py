"""What the facilitator asks the program: how things are, and where they are."""

from sessions.errors import NotPossibleError
from sessions.exports import write
from sessions.summary import summarise
from tui.dialogue.chapter import Chapter
from tui.dialogue.orders import word_of
from tui.dialogue.reading import read_wifi
from tui.voices import language_of


class Asking(Chapter):
    """The commands that only tell, and those on the way in."""

    async def do_status(self, _: str) -> None:
        """Where the room is, and how far each table."""
        session = self._engine.session
        self._voice.tables(session)
        self._voice.clock(session)
        self._voice.forecast(session)

    async def do_who(self, _: str) -> None:
        """Who has answered, who is writing, and who needs more time."""
        self._voice.who(self._engine.session)

    async def do_notes(self, _: str) -> None:
        """What the present step says to the facilitator alone."""
        session = self._engine.session
        exercise = session.exercise
        if exercise is None or not exercise.advice:
            raise NotPossibleError("dialogue-no-notes")
        language = language_of(session, self._t)
        self._voice.notes({key: text.in_language(language) for key, text in exercise.advice})

    async def do_summary(self, _: str) -> None:
        """The summary for the leaders."""
        session = self._engine.session
        summary = summarise(session, language_of(session, self._t))
        self._voice.summary(write([summary], self._t, "md", "leaders").decode())

    async def do_screen(self, _: str) -> None:
        """Where the projector's page is."""
        self._voice.screen(self._room.screen_address)

    async def do_remote(self, typed: str) -> None:
        """Where the remote is; `new` gives it another address, `off` takes it away."""
        match word_of(typed):
            case "" if self._engine.session.remote_key:
                pass
            case "" | "new":
                await self._engine.new_remote_key()
            case "off":
                await self._engine.revoke_remote()
            case _:
                raise NotPossibleError("dialogue-how-remote")
        self._tell_remote()

    async def do_wifi(self, typed: str) -> None:
        """Which network phones join; `NAME PASSWORD` tells it, `off` takes it away."""
        if word_of(typed) == "off":
            await self._engine.give_wifi(None)
        elif typed:
            await self._engine.give_wifi(read_wifi(typed))
        self._voice.wifi(self._engine.session)

    async def do_help(self, _: str) -> None:
        """The commands."""
        self._voice.help()

    def _tell_remote(self) -> None:
        self._voice.remote(self._room.remote_address)
