"""What people want to say, and whether they stand by it."""

from collections.abc import Sequence

from exercises.question import Question
from sessions.rehearsal.page import Form
from sessions.rehearsal.person import Fields, Person, Span
from sessions.rehearsal.report import Outcome
from sessions.rehearsal.words import thought

_SECOND_THOUGHTS: Span = (30.0, 200.0)
_ONCE_MORE = 0.5
"""How often somebody who has taken an answer back gives another one."""


def varied(person: Person, question: Question) -> str:
    """Something like the question's examples."""
    return thought(question, person.phone.language, person.chance)


def example(person: Person, question: Question) -> str:
    """One of the question's examples as it is; no two tables say the same."""
    examples = question.examples.in_language(person.phone.language) or ("",)
    return examples[person.place % len(examples)]


def at_once(person: Person, form: Form, question: Question, typed: str) -> Sequence[Fields]:
    """What they want to say, and that is it."""
    return [person.fill(form, question, typed)]


def first_thought(person: Person, form: Form, question: Question, typed: str) -> Sequence[Fields]:
    """What they want to say without its last idea or sentence."""
    for mark in ("; ", ". "):
        beginning, found, _ = typed.rpartition(mark)
        if found:
            typed = beginning
            break
    return [person.fill(form, question, typed)]


async def content(person: Person, form: Form, question: Question, typed: str) -> None:
    """They leave it at that."""


async def changes(person: Person, form: Form, question: Question, typed: str) -> None:
    """They press "change" and send the whole of it."""
    await person.rest(_SECOND_THOUGHTS)
    page = await person.phone.edit(question.name)
    again = page.form("answer", question.name)
    if again is not None and again.exercise == form.exercise:
        outcome = await person.send(again, person.fill(again, question, typed))
        person.phone.report.done["changes"] += outcome is Outcome.TAKEN


async def takes_back(person: Person, form: Form, question: Question, typed: str) -> None:
    """They take it back, and perhaps think of something else."""
    await person.rest(_SECOND_THOUGHTS)
    back = (await person.phone.look()).form("withdraw", question.name)
    if back is None or back.exercise != form.exercise:
        return
    outcome = await person.phone.withdraw(back)
    person.phone.report.done["withdrawals"] += outcome is Outcome.TAKEN
    if person.happens(_ONCE_MORE):
        await person.rest(_SECOND_THOUGHTS)
        page = await person.phone.look()
        again = page.form("answer", question.name)
        if again is not None and again.exercise == form.exercise:
            await person.send(again, person.fill(again, question, typed))
