"""Points: a box for their number before each item."""

from collections.abc import Iterator

from exercises.items import Item
from exercises.questions.points import PointsQuestion, Totals
from sessions.prints.blocks import Block, boxes, note
from sessions.prints.questions import Asked


def blocks(asked: Asked) -> Iterator[Block]:
    """The items, each with a box that is empty or has its points."""
    question = asked.question
    assert isinstance(question, PointsQuestion)
    yield from asked.source(question)
    if asked.value is None:
        yield note(asked.word("points", points=question.points))
        yield boxes([(item, "") for item in asked.words(question)])
        return
    given = asked.value
    words = question.words(asked.t.language)
    yield boxes([(item, str(given.get(key, ""))) for key, item in words.items()])


def chosen(result: Totals) -> list[tuple[Item, float]]:
    """What got points, most first."""
    return [(row.item, row.points) for row in result.rows]
