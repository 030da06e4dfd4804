"""A rating: circles for now and for the target, then perhaps why."""

from collections.abc import Iterator

from exercises.questions.rating import RatingQuestion
from sessions.prints.blocks import Block, circles, note, ruled, scale, written
from sessions.prints.questions import Asked


def blocks(asked: Asked) -> Iterator[Block]:
    """The two rows of the scale, and the reason."""
    question, value = asked.question, asked.value
    assert isinstance(question, RatingQuestion)
    if value is None and not question.help:
        yield note(asked.word("rating"))
    if words := question.words(asked.t.language):
        yield steps(asked, words)
    yield scale(
        [
            (
                asked.word(part),
                circles(question.low, question.high, value and value[part]),
            )
            for part in question.parts
        ]
    )
    if question.why:
        yield from why(asked)


def steps(asked: Asked, words: dict[int, str]) -> Block:
    """What the steps of a scale mean."""
    return note(" · ".join(asked.word("step", step=s, word=w) for s, w in words.items()))


def why(asked: Asked) -> Iterator[Block]:
    """Room for the reason, or the reason; nothing when none was given."""
    if asked.value is None:
        yield note(asked.word("why"))
        yield ruled(2)
    elif "why" in asked.value:
        yield note(asked.word("why"))
        yield written([asked.value["why"]])
