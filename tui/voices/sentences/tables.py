"""How far the tables are: who has come, answered, and needs more time."""

from exercises.model import Exercise
from sessions.asking import asked
from sessions.events import AnswerEvent, AnswerGiven, MoreTimeAsked, TableJoined
from sessions.model import Answer, Session
from sessions.presence import TableState
from sessions.summary import summarise_question
from tui.voices.sentences.speaker import Speaker

_HERE = "here"
"""What a table is that is in while nothing is asked."""
_ORDER = (
    TableState.WRITING,
    TableState.IN,
    TableState.ASLEEP,
    TableState.NOT_IN,
    _HERE,
    TableState.ANSWERED,
)
"""Those whom the facilitator still waits for come first."""


class Tables(Speaker):
    """Says what tables do, and how all of them are."""

    _complete = ""
    """The exercise that every table was told to have answered."""

    def _joined(self, event: TableJoined, session: Session) -> None:
        joined = sum(table.joined_at is not None for table in session.tables.values())
        table = self._called(session, event.table.number)
        self._tell("joined", table=table, joined=joined, tables=len(session.tables))

    def _wants_time(self, event: MoreTimeAsked, session: Session) -> None:
        table = self._called(session, event.table)
        if event.asked:
            count = len(self._room.engine.presence.more_time)
            self._tell("more-time", table=table, count=count)
        else:
            self._tell("no-more-time", table=table)

    def _answered(self, event: AnswerEvent, session: Session) -> None:
        answer = event.answer
        exercise = next(e for e in session.workshop.steps if e.name == answer.exercise)
        self._say_answer(answer, exercise, session, given=isinstance(event, AnswerGiven))
        self._tell_if_complete(session, exercise)

    def _say_answer(
        self, answer: Answer, exercise: Exercise, session: Session, *, given: bool
    ) -> None:
        question = exercise.question(answer.question)
        assert question is not None, "the engine checked the question"
        said: dict[str, str | int] = {
            "table": self._called(session, answer.table),
            "question": question.name,
        }
        # Which question it is goes without saying when there is only one.
        only = "-only" if len(exercise.questions) == 1 else ""
        if question.by_person:
            people = session.people(exercise.name, question.name, answer.table)
            self._tell(f"people{only}", **said, people=people)
        elif given:
            text = asked(session, question, answer.table).typed(answer.value)
            self._tell(f"answered{only}", **said, text=text)
        else:
            self._tell(f"withdrawn{only}", **said)

    def _tell_if_complete(self, session: Session, exercise: Exercise) -> None:
        complete = all(session.has_answered(exercise, number) for number in session.tables)
        if complete and self._complete != exercise.name:
            by_person = all(question.by_person for question in exercise.asked)
            self._tell("all-people" if by_person else "all-answered", tables=len(session.tables))
        self._complete = exercise.name if complete else ""

    def tables(self, session: Session) -> None:
        """Every table with its code, and how far it is."""
        for number, table in session.tables.items():
            state = self._state(session, number)
            self._tell(f"table-{state}", table=self._called(session, number), code=table.code)
        self._say_wishes(session)
        if session.exercise is not None:
            self._count_people(session, session.exercise)

    def who(self, session: Session) -> None:
        """The tables by how far they are, then those that need more time."""
        states = {number: self._state(session, number) for number in session.tables}
        for state in _ORDER:
            numbers = [number for number, found in states.items() if found == state]
            if len(numbers) == len(states) > 1:
                self._tell(f"who-all-{state}", tables=len(numbers))
            elif numbers:
                tables = self._list(session, numbers)
                self._tell(f"who-{state}", tables=tables, count=len(numbers))
        self._say_wishes(session)

    def _state(self, session: Session, number: int) -> str:
        state = self._room.engine.presence.state(session, number)
        asks = session.exercise is not None and session.exercise.asked
        return _HERE if state is TableState.IN and not asks else state.value

    def _say_wishes(self, session: Session) -> None:
        if wishes := sorted(self._room.engine.presence.more_time):
            self._tell("asking", tables=self._list(session, wishes))

    def _count_people(self, session: Session, exercise: Exercise) -> None:
        """How many have answered where each person does."""
        for question in exercise.questions:
            if question.by_person:
                summary = summarise_question(session, exercise, question, self._t.language)
                self._tell("count", question=question.name, people=summary.people)
                if summary.withheld:
                    self._tell("withheld", least=question.least)
