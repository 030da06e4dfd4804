"""Where the room is, what is asked there, and what there is to choose from."""

from collections.abc import Mapping

from exercises.items_question import ItemsQuestion
from exercises.question import Question
from exercises.text import clean
from sessions.asking import offered
from sessions.model import Phase, Session, Table
from sessions.shown import waiting
from tui.notation import how
from tui.voices import language_of
from tui.voices.sentences.speaker import Speaker

_Place = tuple[int, Phase, bool]


class Steps(Speaker):
    """Says the step in one sentence; after a move also what is asked."""

    _told: _Place | None = None
    """Where the room was when that was last said."""

    def state(self, session: Session, *, alone: bool = True) -> None:
        """Where the room is, if that has changed or nothing else answers a command."""
        place = session.step, session.present.phase, session.ended_at is not None
        before, self._told = self._told, place
        if not alone and before == place:
            return
        self._say_place(session)
        moved = before is None or before[0] != session.step
        if moved and session.step and session.ended_at is None:
            self._tell("planned", minutes=self._minutes(session.present.minutes))
            self._say_words(session)

    def _say_place(self, session: Session) -> None:
        exercise = session.exercise
        if session.ended_at is not None:
            self._tell("over")
        elif exercise is None:
            joined = sum(table.joined_at is not None for table in session.tables.values())
            self._tell("lobby", joined=joined, tables=len(session.tables))
        else:
            step: dict[str, str | int] = {
                "step": session.step,
                "steps": len(session.steps),
                "title": exercise.title.in_language(language_of(session, self._t)),
            }
            if not exercise.questions:
                self._tell("step", **step)
                return
            answered = sum(session.has_answered(exercise, number) for number in session.tables)
            state = "open" if session.takes_answers else session.present.phase.value
            self._tell(f"step-{state}", **step, answered=answered, tables=len(session.tables))
            if session.present.shown:
                self._tell("shown-part" if waiting(session) else "shown")

    def _say_words(self, session: Session) -> None:
        exercise = session.exercise
        assert exercise is not None, "not in the lobby"
        language = language_of(session, self._t)
        for text in (exercise.story, exercise.words):
            self._say_paragraphs(text.in_language(language))
        for question in exercise.questions:
            self._say_question(offered(session, question), language)

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
                self._say_items(offered(session, question, number), language, number)

    def notes(self, advice: Mapping[str, str]) -> None:
        """Each part under what it is for."""
        for key, text in advice.items():
            self._say(f"{self._t.text(f'room-advice-{key}')}:")
            self._say_paragraphs(text)
