"""People who write more than there is room for, and then less."""

from collections.abc import Sequence

from exercises.question import Question
from sessions.rehearsal.page import Form
from sessions.rehearsal.person import Fields, Person

_WHERE_NONE_IS_SAID = 4000
"""More characters than a field takes whose question names no limit."""
_SURELY_FITS = 80
_FAR_TOO_MUCH = 600_000
"""Bytes that the room does not even read to their end."""
PASTED = 0.1
"""How often somebody pastes the wrong thing."""


def too_much(person: Person, form: Form, question: Question, typed: str) -> Sequence[Fields]:
    """First over the limit, then up to it; where there are no words to write, just once."""
    fields = person.fill(form, question, typed)
    written = next((name for name in form.written if fields.get(name)), None)
    if written is None:
        return [fields]
    limit = getattr(question, "limit", 0)
    text = fields[written].replace("\n", " ")
    long = f"{text} " * (1 + (limit or _WHERE_NONE_IS_SAID) // len(text))
    tries = [{**fields, written: long + text}, {**fields, written: long[: limit or _SURELY_FITS]}]
    if person.happens(PASTED):
        tries.insert(0, {**fields, written: "x" * _FAR_TOO_MUCH})
    return tries
