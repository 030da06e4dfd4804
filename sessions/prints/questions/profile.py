"""A profile: each thing in a row with circles for now and for the target."""

from collections.abc import Iterator

from exercises.questions.profile import ProfileQuestion
from sessions.prints.blocks import Block, circles, grid, note
from sessions.prints.questions import Asked
from sessions.prints.questions.rating import steps


def blocks(asked: Asked) -> Iterator[Block]:
    """The things with both figures to circle, or circled."""
    question, value = asked.question, asked.value
    assert isinstance(question, ProfileQuestion)
    rated: list[tuple[str, int | None, int | None]]
    if value is None:
        yield from asked.source(question)
        rated = [(item, None, None) for item in asked.words(question)]
    else:
        rated = [(one.item, one.now, one.target) for one in question.rated(value, asked.t.language)]
    if not rated:
        yield note(asked.word("gone"))
        return
    if value is None and not question.help:
        yield note(asked.word("rating"))
    if words := question.step_words(asked.t.language):
        yield steps(asked, words)
    low, high = question.low, question.high
    columns = [asked.word("item"), asked.word("now"), asked.word("target")]
    rows = [[item, *(circles(low, high, figure) for figure in both)] for item, *both in rated]
    yield grid(columns, rows, wide=True)
