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
    yield from asked.source(question)
    if value is None and not question.help:
        yield note(asked.word("rating"))
    if words := question.step_words(asked.t.language):
        yield steps(asked, words)
    keys = [item.key for item in question.choices]
    rows = []
    for place, item in enumerate(asked.words(question)):
        rated = (value or {}).get(keys[place] if keys else "", {})
        figures = [
            circles(question.low, question.high, rated.get(part)) for part in ("now", "target")
        ]
        rows.append([item, *figures])
    columns = [asked.word("item"), asked.word("now"), asked.word("target")]
    yield grid(columns, rows, wide=True)
