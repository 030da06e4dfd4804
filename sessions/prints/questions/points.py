"""Points: a box for their number before each item."""

from collections.abc import Iterator

from exercises.items import Item
from exercises.questions.points import PointsQuestion, Totals
from sessions.prints.blocks import Block, boxes, note
from sessions.prints.questions import Asked


def blocks(asked: Asked) -> Iterator[Block]:
    """The items with an empty box each, or those that got points."""
    question = asked.question
    assert isinstance(question, PointsQuestion)
    if asked.value is not None:
        yield asked.placed(lambda one: str(one.figure))
        return
    yield from asked.source(question)
    yield note(asked.word("points", points=question.points))
    yield boxes([(item, "") for item in asked.words(question)])


def chosen(result: Totals) -> list[tuple[Item, float]]:
    """What got points, most first."""
    return [(row.item, row.points) for row in result.rows]
