"""A workshop that is being changed: its steps with their times, its length, its troubles."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from textual.widgets.option_list import Option

from exercises.changing import Draft
from exercises.errors import Mistake
from exercises.library import exercise_names, find_exercise
from sessions.i18n import Translator
from tui.mistakes import told
from tui.widgets.step_row import step_row

_BEGINS = datetime(2000, 1, 1, 9)
"""When the day of a plan begins; the time of day is all that is told of it."""


def plan_rows(t: Translator, draft: Draft, language: str) -> Iterator[Option]:
    """A line for each step, those that are left out among them."""
    broken = {mistake.exercise for mistake in draft.mistakes}
    minutes = number = 0
    for step in draft.workshop.steps:
        left_out = step.name in draft.left_out
        number += not left_out
        row = step_row(
            t,
            step,
            language,
            number="!" if step.name in broken else str(number),
            begins=_time(t, minutes),
            left_out=left_out,
        )
        minutes += 0 if left_out else step.minutes
        yield Option(row)


def plan_length(t: Translator, draft: Draft) -> str:
    """How many steps, how long they take, and when they are over."""
    minutes = draft.kept.minutes
    hours, over = divmod(minutes, 60)
    return t.text(
        "workshop-whole",
        steps=len(draft.kept.steps),
        length=t.text("workshop-length", hours=hours, minutes=over),
        begins=_time(t, 0),
        ends=_time(t, minutes),
    )


def plan_troubles(t: Translator, draft: Draft, language: str) -> list[str]:
    """What keeps it from being run, each in a sentence in which steps go by their titles."""
    return [_trouble(t, draft, mistake, language) for mistake in draft.mistakes]


def _time(t: Translator, minutes: int) -> str:
    return t.time(_BEGINS + timedelta(minutes=minutes))


def _trouble(t: Translator, draft: Draft, mistake: Mistake, language: str) -> str:
    if mistake.expected == "steps":
        return t.text("workshop-too-many" if draft.kept.steps else "workshop-empty")
    if mistake.expected != "from":
        return told(mistake, t)
    step, source = draft.workshop.step(mistake.exercise), draft.workshop.step(mistake.found)
    assert step is not None, "the mistake is in one of its steps"
    how = "left-out" if mistake.found in draft.left_out else "later"
    if source is None:
        how = "missing"
        source = find_exercise(mistake.found) if mistake.found in exercise_names() else None
    title, name = (
        thing.title.in_language(language) if thing else mistake.found for thing in (step, source)
    )
    return t.text(f"workshop-source-{how}", step=title, source=name)
