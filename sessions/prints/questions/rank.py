"""A ranking: a box for the place before each item."""

from collections.abc import Iterator

from exercises.items import Item
from exercises.questions.rank import Order, RankQuestion
from sessions.prints.blocks import Block, boxes, note
from sessions.prints.questions import Asked


def blocks(asked: Asked) -> Iterator[Block]:
    """The items with an empty box each, or those that got a place, in its order."""
    question = asked.question
    assert isinstance(question, RankQuestion)
    if asked.value is not None:
        yield asked.placed(lambda one: str(one.figure))
        return
    yield from asked.source(question)
    words = asked.words(question)
    yield note(asked.word("rank", places=question.places or question.most or len(words)))
    yield boxes([(item, "") for item in words])


def chosen(result: Order) -> list[tuple[Item, float]]:
    """The common order; the better the average place, the heavier."""
    return [(row.item, -row.place) for row in result.rows]
