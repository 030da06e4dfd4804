"""A choice: a box to tick before each item."""

from collections.abc import Iterator

from exercises.items import Item
from exercises.questions.choice import ChoiceQuestion, Counts
from sessions.prints.blocks import TICK, Block, boxes, note
from sessions.prints.questions import Asked


def blocks(asked: Asked) -> Iterator[Block]:
    """The items with an empty box each, or those that were picked."""
    question = asked.question
    assert isinstance(question, ChoiceQuestion)
    if asked.value is not None:
        yield asked.placed(lambda _: TICK)
        return
    yield from asked.source(question)
    yield note(asked.word("choice", most=question.most))
    yield boxes([(item, "") for item in asked.words(question)])


def chosen(result: Counts) -> list[tuple[Item, float]]:
    """What anybody picked, most first."""
    return [(row.item, row.count) for row in result.rows if row.count]
