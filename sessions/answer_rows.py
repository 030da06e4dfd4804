"""An answer as rows of the database: itself, and the ideas, ratings and placings in it; pure."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from exercises.items import key_of
from exercises.question import Question
from sessions.asking import asked
from sessions.model import Answer, Session

_Row = tuple[object, ...]

COLUMNS = {
    "answers": (
        "id session_id table_id exercise question version value given_by given_at sent_id voter"
        " people"
    ).split(),
    "ideas": "id answer_id position kind text item".split(),
    "ratings": "id answer_id position item now target people".split(),
    "placings": "id answer_id position item figure box people key".split(),
}
"""The columns of each table that an answer writes to, in the order of the values in its rows."""


@dataclass(frozen=True, slots=True)
class AnswerRows:
    """Rows by the table they go to, in the order in which they have to be written."""

    answers: list[_Row] = field(default_factory=list)
    ideas: list[_Row] = field(default_factory=list)
    ratings: list[_Row] = field(default_factory=list)
    placings: list[_Row] = field(default_factory=list)

    def __iter__(self) -> Iterator[tuple[str, Sequence[str], list[_Row]]]:
        """Each table's name, columns and rows."""
        for name, columns in COLUMNS.items():
            yield name, columns, getattr(self, name)


def rows_of(answers: Sequence[tuple[Session, Answer]]) -> AnswerRows:
    """The rows of answers, each with the session after it."""
    rows = AnswerRows()
    for session, answer in answers:
        value = None if answer.value is None else json.dumps(answer.value, ensure_ascii=False)
        rows.answers.append(
            (
                answer.id,
                session.id,
                session.tables[answer.table].id,
                answer.exercise,
                answer.question,
                answer.version,
                value,
                answer.given_by.value,
                answer.at.isoformat(timespec="milliseconds"),
                answer.sent_id,
                answer.voter,
                answer.people,
            )
        )
        _add_contents(rows, session, answer)
    return rows


def _add_contents(rows: AnswerRows, session: Session, answer: Answer) -> None:
    """What was said, rated and placed in an answer."""
    language = session.details.language
    question = _question(session, answer)
    votes = answer.votes
    said = [one for vote, _ in votes for one in question.said(vote)]
    for place, idea in enumerate(said, start=1):
        rows.ideas.append(
            (f"{answer.id}-{place}", answer.id, place, idea.kind, idea.text, key_of(idea.text))
        )
    # Positions are the item's place in the question, so each vote begins anew.
    for number, (vote, people) in enumerate(votes, start=1):
        mine = f"{answer.id}-{number}"
        for place, one in enumerate(question.rated(vote, language), start=1):
            figures = (one.item, one.now, one.target, people)
            rows.ratings.append((f"{mine}-{place}", answer.id, place, *figures))
        for place, placed in enumerate(question.placed(vote, language), start=1):
            where = (placed.item, placed.figure, placed.box, people, placed.key)
            rows.placings.append((f"{mine}-{place}", answer.id, place, *where))


def _question(session: Session, answer: Answer) -> Question:
    exercise = next(e for e in session.workshop.steps if e.name == answer.exercise)
    question = exercise.question(answer.question)
    assert question is not None, "the engine checked the question"
    return asked(session, question, answer.table)
