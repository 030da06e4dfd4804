"""Answers of tables without a phone."""

from sessions.asking import offered
from sessions.errors import NotPossibleError
from sessions.finding import find_seat
from sessions.model import GivenBy
from tui.dialogue.chapter import Chapter
from tui.dialogue.reading import read_answer


class Answering(Chapter):
    """The commands that enter answers, take them back, and say what there is to choose from."""

    async def do_answer(self, typed: str) -> None:
        """`4 TEXT` answers the first question, `4 QUESTION: TEXT` a named one."""
        seat, _, text = typed.partition(" ")
        if not text:
            raise NotPossibleError("dialogue-how-answer")
        table = find_seat(self._engine.session, seat)
        exercise = self._exercise()
        question = exercise.questions[0]
        name, colon, after = text.partition(":")
        named = exercise.question(name.strip().lower()) if colon else None
        if named is not None:
            question, text = named, after
        await self._engine.give_answer(
            table.number,
            question.name,
            read_answer(offered(self._engine.session, question, table.number), text.strip()),
            exercise=exercise.name,
            given_by=GivenBy.FACILITATOR,
        )

    async def do_withdraw(self, typed: str) -> None:
        """`4` takes back the answer to the first question, `4 QUESTION` to a named one."""
        seat, _, name = typed.partition(" ")
        if not seat:
            raise NotPossibleError("dialogue-how-withdraw")
        table = find_seat(self._engine.session, seat)
        exercise = self._exercise()
        await self._engine.withdraw_answer(
            table.number,
            name.strip().lower() or exercise.questions[0].name,
            exercise=exercise.name,
            given_by=GivenBy.FACILITATOR,
        )

    async def do_items(self, typed: str) -> None:
        """Read what there is to choose from; `4` reads what table 4 has."""
        table = find_seat(self._engine.session, typed) if typed else None
        self._exercise()
        self._voice.items(self._engine.session, table)
