"""Whether a table's point is in the themes: yes or no to tick for each, and what is missing."""

from collections.abc import Iterator

from exercises.questions.included import IncludedQuestion
from sessions.prints.blocks import Block, Cell, grid, note, ruled, tick, written
from sessions.prints.questions import Asked

_LINES = 3


def blocks(asked: Asked) -> Iterator[Block]:
    """The themes with their boxes, ticked when they were; then lines, or what is missing."""
    question, value = asked.question, asked.value
    assert isinstance(question, IncludedQuestion)
    columns = [asked.word(f"included-{column}") for column in ("theme", "yes", "no")]
    if value is None:
        yield from asked.source(question)
        yield note(asked.word("included"))
        yield grid(columns, [[item, tick(), tick()] for item in asked.words(question)], wide=True)
        yield note(asked.word("included-missing"))
        yield ruled(_LINES)
        return
    rows: list[list[Cell]] = [
        [one.item, tick(ticked=one.figure == 1), tick(ticked=one.figure == 0)]
        for one in question.placed(value, asked.t.language)
    ]
    if rows:
        yield grid(columns, rows, wide=True)
    if value["missing"]:
        yield note(asked.word("included-missing"))
        yield written(value["missing"])
