"""A score: one row of circles, then perhaps why."""

from collections.abc import Iterator

from exercises.questions.score import ScoreQuestion
from sessions.prints.blocks import MOST_CIRCLES, Block, circles, note, scale
from sessions.prints.questions import Asked
from sessions.prints.questions.rating import steps, why


def blocks(asked: Asked) -> Iterator[Block]:
    """The scale, and the reason."""
    question, value = asked.question, asked.value
    assert isinstance(question, ScoreQuestion)
    if value is None and not question.help:
        key = "score" if question.high - question.low < MOST_CIRCLES else "score-write"
        yield note(asked.word(key, low=question.low, high=question.high))
    if words := question.words(asked.t.language):
        yield steps(asked, words)
    yield scale([("", circles(question.low, question.high, value and value["score"]))])
    if question.why:
        yield from why(asked)
