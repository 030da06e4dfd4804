"""Answers as plain values, as far as an audience may read what is in them."""

from collections.abc import Collection, Iterator

from exercises.question import Given, Question, Value
from sessions.grouping import IdeaKey
from sessions.model import Answer
from sessions.summary import QuestionSummary


def of_tables(
    found: QuestionSummary, quoted: Collection[IdeaKey]
) -> Iterator[tuple[Answer, Value]]:
    """Each table's answer and what may be told of it; nothing of one that is held back whole.

    Args:
        found: the question.
        quoted: the ideas of its exercise whose words the audience reads.
    """
    for answer in found.answers:
        value = _told(found.question, answer.table, answer.value, quoted)
        if value is not None:
            yield answer, value


def of_people(found: QuestionSummary, quoted: Collection[IdeaKey]) -> list[Given]:
    """What people gave without names, the same together. Of lists each line is told by itself, so
    that nobody sees which ones were written by the same hand."""
    alike: dict[str, Given] = {}
    for given in found.given:
        told = _told(found.question, 0, given.value, quoted)
        apart = found.question.gives_ideas and isinstance(told, list)
        for value in [[line] for line in told] if apart else [told]:
            if value is not None:
                before = alike.get(repr(value), Given(0, value, 0))
                alike[repr(value)] = Given(0, value, before.people + given.people)
    return [alike[key] for key in sorted(alike)]


def _told(question: Question, table: int, value: Value, quoted: Collection[IdeaKey]) -> Value:
    """A value without the lines that are held back; None when it says nothing else."""

    def stays(part: Value) -> bool:
        return all((question.name, table, said.text) in quoted for said in question.said(part))

    if not question.gives_ideas:
        return value
    if isinstance(value, list):
        return [line for line in value if stays([line])]
    if isinstance(value, dict):
        missing = [line for line in value["missing"] if stays({**value, "missing": [line]})]
        return {**value, "missing": missing}
    return value if stays(value) else None
