"""A guarded idea: one to tick among the table's own."""

from collections.abc import Iterator

from exercises.questions.guard import GuardQuestion
from sessions.prints.blocks import TICK, Block, boxes, note
from sessions.prints.questions import Asked


def blocks(asked: Asked) -> Iterator[Block]:
    """Room to write the ideas with an empty box each, or the one that is guarded."""
    question = asked.question
    assert isinstance(question, GuardQuestion)
    if asked.value is not None:
        yield asked.placed(lambda _: TICK)
        return
    yield from asked.source(question)
    yield note(asked.word("guard"))
    yield boxes([(item, "") for item in asked.words(question)])
