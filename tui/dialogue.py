"""The line dialogue of `paja serve`: a room run by typed lines, without a screen.

`Dialogue` carries out commands; a `Voice` says what is going on: `tui.sentences` to people (a
screen reader, ssh), `tui.records` to programs.
"""

from collections.abc import Mapping, Sequence
from typing import Protocol

from exercises.model import Exercise
from exercises.question import Parts, Question
from exercises.text import clean, shorten
from sessions.asking import asked
from sessions.errors import ClosedError, NotPossibleError, PajaError
from sessions.events import Event
from sessions.exports import write
from sessions.finding import find_seat
from sessions.i18n import Translator
from sessions.model import GivenBy, Session, Table
from sessions.summary import summarise
from tui.house import Room

ORDERS = {
    "next": ("seuraava", "nästa"),
    "back": ("edellinen", "takaisin", "tillbaka"),
    "jump": ("siirry", "hoppa"),
    "open": ("avaa", "öppna"),
    "close": ("sulje", "stäng"),
    "show": ("näytä", "visa"),
    "hide": ("piilota", "dölj"),
    "answer": ("vastaa", "svara"),
    "withdraw": ("peru", "återta"),
    "items": ("kohdat", "punkter"),
    "notes": ("muistiinpanot", "anteckningar"),
    "add": ("lisää", "lägg"),
    "status": ("tilanne", "läge"),
    "summary": ("kooste", "sammanställning"),
    "end": ("päätä", "avsluta"),
    "reopen": ("jatka", "fortsätt"),
    "help": ("apua", "hjälp", "?"),
    "quit": ("lopeta", "sluta"),
}
"""Every command, with the words that mean the same in Finnish and Swedish."""

_MEANING = {word: order for order, words in ORDERS.items() for word in (order, *words)}


class Voice(Protocol):
    """How whoever is at the other end hears of the room."""

    def ready(self) -> None:
        """The room is open."""

    def happened(self, event: Event, session: Session) -> None:
        """Something has happened, by whose hands ever; the session is as it is after it."""

    def state(self, session: Session) -> None:
        """A command was carried out; how things are now."""

    def tables(self, session: Session) -> None:
        """Every table by itself was asked for."""

    def items(self, session: Session, table: Table | None) -> None:
        """What there is to choose from was asked for, of one table or of the whole room."""

    def notes(self, advice: Mapping[str, str]) -> None:
        """What the present step says to the facilitator alone was asked for, by its parts."""

    def summary(self, page: str) -> None:
        """The summary was asked for; a page of Markdown."""

    def help(self) -> None:
        """The commands were asked for."""

    def error(self, message: str) -> None:
        """A command was not carried out."""


class Dialogue:
    """The commands of one open room."""

    def __init__(self, room: Room, voice: Voice, t: Translator) -> None:
        self._engine = room.engine
        self._voice = voice
        self._t = t

    def begin(self) -> None:
        """Say that the room is open, and from now on what happens in it."""
        self._voice.ready()
        self._engine.listen(self._heard)

    def _heard(self, happened: Sequence[Event]) -> None:
        for event in happened:
            self._voice.happened(event, self._engine.session)

    async def obey(self, line: str) -> bool:
        """Carry out a line and say how things are now, or what was wrong; whether to go on."""
        word, _, rest = clean(line).partition(" ")
        if not word:
            return True
        order = _MEANING.get(word.lower(), "")
        try:
            await self._carry_out(order, word, rest)
        except PajaError as error:
            self.refuse(error)
            return True
        self._voice.state(self._engine.session)
        return order != "quit"

    def refuse(self, error: PajaError) -> None:
        """Say why a line was not carried out."""
        # Phones are told to ask the facilitator, who is the one that types here.
        closed = isinstance(error, ClosedError) and error.code == "error-closed"
        code = "dialogue-closed" if closed else error.code
        self._voice.error(self._t.text(code, **error.values))

    async def _carry_out(self, order: str, word: str, rest: str) -> None:
        engine = self._engine
        match order:
            case "next":
                await engine.next()
            case "back":
                await engine.back()
            case "jump":
                await engine.go_to(self._number(rest))
            case "open":
                await engine.open_answers()
            case "close":
                await engine.close_answers()
            case "show":
                await engine.show_answers()
            case "hide":
                await engine.show_answers(False)
            case "answer":
                await self._answer(rest)
            case "withdraw":
                await self._withdraw(rest)
            case "items":
                table = find_seat(engine.session, rest) if rest else None
                self._exercise()
                self._voice.items(engine.session, table)
            case "notes":
                self._notes()
            case "add":
                await engine.add_table(rest)
            case "end":
                await engine.end()
            case "reopen":
                await engine.reopen()
            case "status":
                self._voice.tables(engine.session)
            case "summary":
                self._summary()
            case "help":
                self._voice.help()
            case "":
                choices = ", ".join(ORDERS)
                raise NotPossibleError("dialogue-unknown", word=shorten(word, 40), choices=choices)

    def _number(self, typed: str) -> int:
        if not (typed.isascii() and typed.isdigit() and len(typed) < 4):
            steps = len(self._engine.session.steps)
            raise NotPossibleError("error-no-step", step=shorten(typed, 20), steps=steps)
        return int(typed)

    async def _answer(self, rest: str) -> None:
        """`4 TEXT` answers the first question, `4 QUESTION: TEXT` a named one."""
        seat, _, text = rest.partition(" ")
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
            parts(asked(self._engine.session, question, table.number), text.strip()),
            exercise=exercise.name,
            given_by=GivenBy.FACILITATOR,
        )

    async def _withdraw(self, rest: str) -> None:
        """`4` takes back the answer to the first question, `4 QUESTION` to a named one."""
        seat, _, name = rest.partition(" ")
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

    def _exercise(self) -> Exercise:
        exercise = self._engine.session.exercise
        if exercise is None or not exercise.questions:
            raise NotPossibleError("error-no-questions")
        return exercise

    def _notes(self) -> None:
        session = self._engine.session
        exercise = session.exercise
        if exercise is None or not exercise.advice:
            raise NotPossibleError("dialogue-no-notes")
        language = language_of(session, self._t)
        self._voice.notes({key: text.in_language(language) for key, text in exercise.advice})

    def _summary(self) -> None:
        session = self._engine.session
        summary = summarise(session, language_of(session, self._t))
        self._voice.summary(write([summary], self._t, "md", "leaders").decode())


def language_of(session: Session, t: Translator) -> str:
    """Which language its workshop's texts are said in: the user's, if they are in it at all."""
    return t.language if t.language in session.workshop.languages else session.details.language


BETWEEN_PEOPLE = " // "
"""Parts what several people answered where that can't be counted."""


def parts(question: Question, typed: str) -> Parts:
    """An answer that was typed on one line, as the engine takes it."""
    if not question.by_person:
        return question.parse(typed)
    return {"votes": typed.split(BETWEEN_PEOPLE)}
