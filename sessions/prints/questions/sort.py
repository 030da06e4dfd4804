"""Sorting: each item in a row, with a box to tick for each of the boxes."""

from collections.abc import Iterator

from exercises.questions.sort import SortQuestion
from sessions.prints.blocks import Block, grid, note, tick
from sessions.prints.questions import Asked


def blocks(asked: Asked) -> Iterator[Block]:
    """The items with the boxes, ticked when they were."""
    question = asked.question
    assert isinstance(question, SortQuestion)
    boxes = question.boxes.in_language(asked.t.language)
    columns = [asked.word("item"), *boxes]
    if asked.value is None:
        yield from asked.source(question)
        yield note(asked.word("sort"))
        yield grid(
            columns, [[item, *(tick() for _ in boxes)] for item in asked.words(question)], wide=True
        )
        return
    placed = question.placed(asked.value, asked.t.language)
    if not placed:
        yield note(asked.word("gone"))
        return
    places = range(1, len(boxes) + 1)
    rows = [[one.item, *(tick(ticked=one.figure == box) for box in places)] for one in placed]
    yield grid(columns, rows, wide=True)
