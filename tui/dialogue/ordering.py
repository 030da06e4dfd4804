"""Where the room is: the commands that move it, and open and close answers."""

from tui.dialogue.chapter import Chapter
from tui.dialogue.reading import read_step


class Ordering(Chapter):
    """The running order, from the lobby to the end."""

    async def do_next(self, _: str) -> None:
        """To the next step."""
        await self._engine.next()

    async def do_back(self, _: str) -> None:
        """To the step before."""
        await self._engine.back()

    async def do_jump(self, typed: str) -> None:
        """To any step, by its number."""
        await self._engine.go_to(read_step(self._engine.session, typed))

    async def do_open(self, _: str) -> None:
        """Take answers."""
        await self._engine.open_answers()

    async def do_close(self, _: str) -> None:
        """Take no more answers."""
        await self._engine.close_answers()

    async def do_undo(self, _: str) -> None:
        """Take the last command back, and say which it was."""
        undone = self._engine.undoable
        await self._engine.undo()
        assert undone is not None, "it was taken back"
        self._voice.undone(undone)

    async def do_add(self, name: str) -> None:
        """One more table."""
        await self._engine.add_table(name)

    async def do_end(self, _: str) -> None:
        """End the session."""
        await self._engine.end()

    async def do_reopen(self, _: str) -> None:
        """Go on with an ended session."""
        await self._engine.reopen()

    async def do_quit(self, _: str) -> None:
        """Nothing is left to do: whoever reads the lines stops."""
