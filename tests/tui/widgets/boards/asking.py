"""A room that asks one question, and the board that shows what came of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from exercises.languages import Text, Texts
from exercises.model import Exercise, Workshop
from exercises.question import Question
from sessions.asking import asked
from sessions.engine import Engine
from sessions.i18n import Translator
from sessions.model import BY_HAND, Details, GivenBy
from sessions.summary import summarise_question
from tui.cli.house import LocalHouse
from tui.widgets.board import Board, new_board

LABEL = Text.same("Kysymys?")


def each(*texts: str) -> Texts:
    """A list that is the same in all languages."""
    return Texts(texts, texts, texts)


def drawn(board: Board, width: int) -> list[str]:
    """The picture as plain lines, without the question's own."""
    lines = [line.plain.rstrip() for line in board.draw(width)]
    assert lines[0] == LABEL.fi
    return lines[1:]


@dataclass
class Asking:
    """A room whose last step asks one question."""

    engine: Engine
    question: Question
    board: Board

    async def say(self, table: int, typed: str, voter: str = "", step: int = 0) -> None:
        """A table, or one of its people, answers; from the phone, or counted by hand."""
        engine, by_hand = self.engine, voter == BY_HAND
        await engine.go_to(step or len(engine.session.steps))
        exercise = engine.session.exercise
        assert exercise is not None
        question = asked(engine.session, exercise.questions[0], table)
        await engine.give_answer(
            table,
            question.name,
            {"votes": [typed]} if by_hand and question.by_person else question.parse(typed),
            exercise=exercise.name,
            given_by=GivenBy.FACILITATOR if by_hand else GivenBy.PHONE,
            voter="" if by_hand else voter,
        )

    def show(self, language: str = "fi") -> list[str]:
        """The board as it is now, 60 cells wide."""
        session = self.engine.session
        exercise = session.workshop.steps[-1]
        summary = summarise_question(session, exercise, exercise.questions[0], language)
        self.board.show(summary, session.tables)
        return drawn(self.board, 60)


class Ask:
    """Asks a question in a new room."""

    def __init__(self, house: LocalHouse, details: Details) -> None:
        self.house = house
        self.details = details

    async def __call__(
        self,
        question: Question,
        answers: Sequence[str] | Mapping[int, Sequence[str]] = (),
        *,
        names: Sequence[str] = (),
        tables: int = 0,
        before: tuple[Question, Sequence[str]] | None = None,
        language: str = "fi",
    ) -> Asking:
        """
        Args:
            question: the one that is asked.
            answers: what each table typed; or what each of a table's people did.
            names: of the tables.
            tables: how many there are; as many as answers or names unless it is more.
            before: a question asked before it, and what each table typed.
            language: the facilitator's.
        """
        steps = [_exercise(one) for one in ([before[0]] if before else []) + [question]]
        workshop = Workshop(name="w", title=LABEL, purpose=LABEL, steps=tuple(steps))
        highest = max(answers, default=0) if isinstance(answers, Mapping) else len(answers)
        count = max(tables, len(names), highest, len(before[1]) if before else 0)
        named = [(name, "") for name in names] + [("", "")] * (count - len(names))
        room = await self.house.open_new(workshop, self.details, named)
        board = new_board(Translator(language), question.type, "fi")
        asking = Asking(room.engine, question, board)
        for table, typed in enumerate(before[1] if before else (), start=1):
            if typed:
                await asking.say(table, typed, step=1)
        if isinstance(answers, Mapping):
            for table, people in answers.items():
                for number, typed in enumerate(people):
                    await asking.say(table, typed, voter=f"v{number}")
        else:
            for table, typed in enumerate(answers, start=1):
                if typed:
                    await asking.say(table, typed)
        await room.engine.go_to(len(steps))
        asking.show()
        return asking


def _exercise(question: Question) -> Exercise:
    return Exercise(name=question.name, title=LABEL, words=LABEL, minutes=5, questions=(question,))
