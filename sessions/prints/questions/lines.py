"""Ideas: numbered lines to write on."""

from collections.abc import Iterator

from exercises.questions.lines import LinesQuestion
from sessions.prints.blocks import Block, note, ruled, written
from sessions.prints.questions import Asked

_MOST_LINES, _MOST_OPTIONAL = 8, 5


def blocks(asked: Asked) -> Iterator[Block]:
    """As many lines as ideas are wanted, or the ideas."""
    question = asked.question
    assert isinstance(question, LinesQuestion)
    if asked.value is not None:
        yield written(asked.value, numbered=True)
        return
    if not question.help:
        yield note(asked.word("lines", most=question.most))
    most = _MOST_OPTIONAL if question.optional else _MOST_LINES
    yield ruled(min(question.most, most), numbered=True)
