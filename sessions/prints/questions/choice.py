"""A choice: a box to tick before each item."""

from collections.abc import Iterator

from exercises.items import Item
from exercises.questions.choice import ChoiceQuestion, Counts
from sessions.prints.blocks import Block, boxes, note
from sessions.prints.questions import Asked

_TICK = "✓"


def blocks(asked: Asked) -> Iterator[Block]:
    """The items, each with a box that is empty or ticked."""
    question = asked.question
    assert isinstance(question, ChoiceQuestion)
    yield from asked.source(question)
    if asked.value is None:
        yield note(asked.word("choice", most=question.most))
        yield boxes([(item, "") for item in asked.words(question)])
        return
    picked = asked.value
    words = question.words(asked.t.language)
    yield boxes([(item, _TICK if key in picked else "") for key, item in words.items()])


def chosen(result: Counts) -> list[tuple[Item, float]]:
    """What anybody picked, most first."""
    return [(row.item, row.count) for row in result.rows if row.count]
