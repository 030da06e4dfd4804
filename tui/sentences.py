"""The voice of the line dialogue to people: short whole sentences, one a line."""

from collections.abc import Callable, Mapping
from pathlib import Path

from exercises.items_question import ItemsQuestion
from exercises.model import Exercise
from exercises.question import Question
from exercises.text import clean
from sessions.asking import asked
from sessions.events import AnswerEvent, AnswerGiven, Event, TableAdded, TableJoined
from sessions.i18n import Translator
from sessions.model import Answer, Session, Table
from sessions.summary import summarise_question
from tui.dialogue import ORDERS, language_of
from tui.house import Room
from tui.notation import how


class Sentences:
    """Says everything in the user's language, for reading aloud."""

    def __init__(self, room: Room, path: Path, t: Translator, say: Callable[[str], None]) -> None:
        self._room = room
        self._path = path
        self._t = t
        self._say = say
        self._told_step = -1
        self._complete = ""
        """The exercise that every table was told to have answered."""

    def _tell(self, key: str, **values: str | int) -> None:
        self._say(clean(self._t.text(f"dialogue-{key}", **values)))

    def _called(self, session: Session, number: int) -> str:
        name = session.tables[number].name
        if name:
            return self._t.text("dialogue-table-named", number=number, name=name)
        return self._t.text("dialogue-table", number=number)

    def ready(self) -> None:
        """Where the room is, the codes to read aloud, and how to go on."""
        room, session = self._room, self._room.engine.session
        self._tell("ready", name=session.details.name, reference=session.reference)
        self._tell("database", path=str(self._path))
        if room.port_wanted is not None:
            # As words: figures of a port are not grouped.
            self._tell("port", wanted=str(room.port_wanted), port=str(session.port))
        self._tell("address" if room.reachable else "unreachable", address=room.address)
        for number, table in session.tables.items():
            self._tell("code", table=self._called(session, number), code=table.code)
        self._tell("hint")
        self.state(session)

    def happened(self, event: Event, session: Session) -> None:
        """A table joined, was added, answered, or took its answer back."""
        tables = len(session.tables)
        if isinstance(event, TableJoined):
            joined = sum(table.joined_at is not None for table in session.tables.values())
            table = self._called(session, event.table.number)
            self._tell("joined", table=table, joined=joined, tables=tables)
        elif isinstance(event, TableAdded):
            table = self._called(session, event.table.number)
            self._tell("code", table=table, code=event.table.code)
        elif isinstance(event, AnswerEvent):
            self._answered(event.answer, session, given=isinstance(event, AnswerGiven))

    def _answered(self, answer: Answer, session: Session, *, given: bool) -> None:
        exercise = next(e for e in session.workshop.steps if e.name == answer.exercise)
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
        self._tell_if_complete(session, exercise)

    def _tell_if_complete(self, session: Session, exercise: Exercise) -> None:
        complete = all(session.has_answered(exercise, number) for number in session.tables)
        if complete and self._complete != exercise.name:
            by_person = all(question.by_person for question in exercise.asked)
            self._tell("all-people" if by_person else "all-answered", tables=len(session.tables))
        self._complete = exercise.name if complete else ""

    def state(self, session: Session) -> None:
        """Where the room is in one sentence; after a move also what is asked."""
        exercise = session.exercise
        moved = session.step != self._told_step
        self._told_step = session.step
        if session.ended_at is not None:
            self._tell("over")
            return
        if exercise is None:
            joined = sum(table.joined_at is not None for table in session.tables.values())
            self._tell("lobby", joined=joined, tables=len(session.tables))
            return
        step: dict[str, str | int] = {
            "step": session.step,
            "steps": len(session.steps),
            "title": exercise.title.in_language(language_of(session, self._t)),
        }
        if not exercise.questions:
            self._tell("step", **step)
        else:
            answered = sum(session.has_answered(exercise, number) for number in session.tables)
            state = "open" if session.takes_answers else session.present.phase.value
            self._tell(f"step-{state}", **step, answered=answered, tables=len(session.tables))
            if session.present.shown:
                self._tell("shown")
        if moved:
            self._say_words(session)

    def _say_words(self, session: Session) -> None:
        exercise = session.exercise
        assert exercise is not None, "not in the lobby"
        language = language_of(session, self._t)
        for text in (exercise.story, exercise.words):
            self._say_paragraphs(text.in_language(language))
        for question in exercise.questions:
            self._say_question(asked(session, question), language)

    def _say_paragraphs(self, text: str) -> None:
        for paragraph in text.split("\n\n"):
            if paragraph:
                self._say(clean(paragraph))

    def _say_question(self, question: Question, language: str) -> None:
        """What is asked, and how its answer is typed."""
        self._tell("question", name=question.name, label=question.label.in_language(language))
        if question.by_person:
            self._tell("person")
        self._say(clean(how(self._t, question)))
        if question.by_person and not question.is_counted:
            self._tell("each")
        if said := question.legend(language):
            self._say(clean(said))
        self._say_items(question, language, None)

    def _say_items(self, question: Question, language: str, table: int | None) -> None:
        """The numbered items to choose from; those that differ by table only when one is asked."""
        if not isinstance(question, ItemsQuestion):
            return
        if question.own and table is None:
            self._tell("own-items")
            return
        if question.lacks_items:
            self._say(clean(self._t.text("answer-no-items")))
        for number, words in enumerate(question.words(language).values(), start=1):
            self._tell("item", number=number, item=words)

    def items(self, session: Session, table: Table | None) -> None:
        """What there is to choose from, question by question."""
        assert session.exercise is not None, "somebody checked that something is asked"
        language = language_of(session, self._t)
        number = table.number if table else None
        for question in session.exercise.questions:
            if isinstance(question, ItemsQuestion):
                label = question.label.in_language(language)
                self._tell("question", name=question.name, label=label)
                self._say_items(asked(session, question, number), language, number)

    def tables(self, session: Session) -> None:
        """Every table with its code, and how far it is."""
        for number, table in session.tables.items():
            if session.exercise is not None and session.has_answered(session.exercise, number):
                state = "answered"
            else:
                state = "joined" if table.joined_at is not None else "away"
            name = self._called(session, number)
            self._tell(f"table-{state}", table=name, code=table.code)
        if session.exercise is not None:
            self._count_people(session, session.exercise)

    def _count_people(self, session: Session, exercise: Exercise) -> None:
        """How many have answered where each person does."""
        for question in exercise.questions:
            if question.by_person:
                summary = summarise_question(session, exercise, question, self._t.language)
                self._tell("count", question=question.name, people=summary.people)
                if summary.withheld:
                    self._tell("withheld", least=question.least)

    def notes(self, advice: Mapping[str, str]) -> None:
        """Each part under what it is for."""
        for key, text in advice.items():
            self._say(f"{self._t.text(f'room-advice-{key}')}:")
            self._say_paragraphs(text)

    def summary(self, page: str) -> None:
        """The summary, line by line."""
        for line in page.rstrip("\n").split("\n"):
            self._say(line)

    def help(self) -> None:
        """Every command in a sentence."""
        for order in ORDERS:
            self._tell(f"help-{order}")

    def error(self, message: str) -> None:
        """What was wrong, and what to do."""
        self._say(clean(message))
