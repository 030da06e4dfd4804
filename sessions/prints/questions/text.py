"""A statement: lines to write on."""

from collections.abc import Iterator

from exercises.questions.text import TextQuestion
from sessions.prints.blocks import Block, ruled, written
from sessions.prints.questions import Asked

_LETTERS = 60
"""That a hand writes on a line."""
_MOST_LINES = 8


def blocks(asked: Asked) -> Iterator[Block]:
    """As many lines as the longest statement takes, or the statement."""
    question = asked.question
    assert isinstance(question, TextQuestion)
    if asked.value is not None:
        yield written([asked.value])
        return
    yield ruled(max(2, min(question.limit // _LETTERS + 1, _MOST_LINES)))
