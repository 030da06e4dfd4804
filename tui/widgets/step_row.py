"""A step of a workshop that is being planned: as one line of a list, and in full."""

from collections.abc import Iterator

from rich.table import Table
from textual.content import Content

from exercises.model import Exercise
from sessions.i18n import Translator
from tui.display import cell, content


def asks(t: Translator, exercise: Exercise) -> str:
    """What a step asks for, in words: its question types, each once."""
    if not exercise.questions:
        return t.text("workshop-asks-nothing")
    types = dict.fromkeys(question.type for question in exercise.questions)
    return ", ".join(t.text(f"workshop-type-{name}") for name in types)


def step_row(
    t: Translator,
    exercise: Exercise,
    language: str,
    *,
    number: str = "",
    begins: str = "",
    left_out: bool = False,
) -> Table:
    """A step as an option: number, title, time, minutes and what it asks for, in columns.

    Args:
        t: the program's language.
        exercise: the step.
        language: of its title.
        number: what stands before it, if anything.
        begins: its time of day, if any.
        left_out: whether it is left out, which is said in words and by a line through it.
    """
    row = Table.grid(expand=True, padding=(0, 2, 0, 0))
    if number:
        row.add_column(width=2, justify="right")
    row.add_column(no_wrap=True, overflow="ellipsis", ratio=1)
    if begins:
        row.add_column(width=5, justify="right")
    row.add_column(width=7, justify="right")
    row.add_column(width=18, no_wrap=True, overflow="ellipsis")
    title = cell(exercise.title.in_language(language))
    title.stylize("strike" if left_out else "bold")
    before = [cell(number, "bold" if number == "!" else "")] if number else []
    times = [cell(begins)] if begins else []
    if left_out:
        row.add_row("–", title, "", "", cell(t.text("workshop-left-out")))
    else:
        minutes = t.text("workshop-minutes", minutes=exercise.minutes)
        row.add_row(*before, title, *times, cell(minutes), cell(asks(t, exercise)))
    return row


def step_in_full(t: Translator, exercise: Exercise, language: str) -> Content:
    """All that a step says in one language: to the tables, and to the facilitator."""
    parts = [content(exercise.title.in_language(language), "bold")]
    parts.append(content(exercise.words.in_language(language), lines=True))
    if story := exercise.story.in_language(language):
        parts.append(_headed(t.text("room-advice-story"), story))
    if exercise.questions:
        parts.append(Content("\n").join(_questions(t, exercise, language)))
    for key, text in exercise.advice:
        parts.append(_headed(t.text(f"room-advice-{key}"), text.in_language(language)))
    return Content("\n\n").join(parts)


def _headed(heading: str, text: str) -> Content:
    return Content("\n").join(
        [Content.styled(heading, "$accent"), content(text, "$text-muted", lines=True)]
    )


def _questions(t: Translator, exercise: Exercise, language: str) -> Iterator[Content]:
    yield Content.styled(t.text("workshop-questions"), "$accent")
    for question in exercise.questions:
        type_ = t.text(f"workshop-type-{question.type}")
        label = content(f"• {question.label.in_language(language)}")
        yield Content.assemble(label, (f" ({type_})", "$text-muted"))
