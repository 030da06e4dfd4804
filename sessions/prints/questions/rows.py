"""Rows: a table to fill in."""

from collections.abc import Iterator

from exercises.questions.rows import RowsQuestion
from sessions.prints.blocks import Block, grid
from sessions.prints.questions import Asked


def blocks(asked: Asked) -> Iterator[Block]:
    """The columns with empty rows, or with the table's."""
    question = asked.question
    assert isinstance(question, RowsQuestion)
    columns = question.columns.in_language(asked.t.language)
    yield grid(columns, asked.value or [[""] * len(columns)] * question.most)
