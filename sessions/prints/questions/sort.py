"""Sorting: each item in a row, with a box to tick for each of the boxes."""

from collections.abc import Iterator

from exercises.questions.sort import SortQuestion
from sessions.prints.blocks import Block, grid, note, tick
from sessions.prints.questions import Asked


def blocks(asked: Asked) -> Iterator[Block]:
    """The items with the boxes, ticked when they were."""
    question, value = asked.question, asked.value or {}
    assert isinstance(question, SortQuestion)
    yield from asked.source(question)
    if not value:
        yield note(asked.word("sort"))
    keys = [item.key for item in question.choices]
    places = range(1, len(question.boxes) + 1)
    rows = []
    for place, item in enumerate(asked.words(question)):
        box = value.get(keys[place] if keys else "")
        rows.append([item, *(tick(ticked=box == number) for number in places)])
    columns = [asked.word("item"), *question.boxes.in_language(asked.t.language)]
    yield grid(columns, rows, wide=True)
