"""`paja show`: a workshop's running order, its questions, and the facilitator's advice."""

from collections.abc import Iterator
from dataclasses import fields

from exercises.items_question import THEMES, ItemsQuestion
from exercises.languages import Texts
from exercises.model import Exercise, Workshop
from exercises.question import Question
from sessions.i18n import Translator
from tui.cli.arguments import Options
from tui.cli.printing import say_wrapped
from tui.cli.program import tell
from tui.cli.workshops import find_workshop, length
from tui.workshops import shown_language

_STEP, _TEXT = " " * 6, " " * 8


def main(options: Options, t: Translator) -> int:
    """Print it."""
    workshop = find_workshop(options.what)
    language = shown_language(workshop, t.language)
    if language != t.language:
        tell(t.text("cli-shown-in", languages=", ".join(workshop.languages)))
    for line in running_order(workshop, language, t):
        say_wrapped(line)
    return 0


def running_order(workshop: Workshop, language: str, t: Translator) -> Iterator[str]:
    """The lines, not wrapped; the spaces that one begins with indent all of it."""
    yield workshop.title.in_language(language)
    about = (
        workshop.name,
        length(workshop.minutes, t),
        t.text("cli-steps", steps=len(workshop.steps)),
        ", ".join(workshop.languages),
    )
    yield " · ".join(about)
    yield ""
    yield workshop.purpose.in_language(language)
    begins = 0
    for number, step in enumerate(workshop.steps, start=1):
        yield ""
        heading = t.text(
            "cli-show-step",
            number=number,
            title=step.title.in_language(language),
            minutes=step.minutes,
            name=step.name,
        )
        yield f"{_clock(begins):<6}{heading}"
        yield from _step(step, language, t)
        begins += step.minutes
    yield ""
    yield f"{_clock(begins):<6}{t.text('cli-show-end')}"


def _step(step: Exercise, language: str, t: Translator) -> Iterator[str]:
    for key, text in (("words", step.words), ("story", step.story)):
        yield from _paragraphs(key, text.in_language(language), t)
    for question in step.questions:
        yield ""
        yield f"{_STEP}{t.text('cli-show-question')}: {question.label.in_language(language)}"
        yield from _question(question, language, t)
    for key, text in step.advice:
        yield from _paragraphs(key, text.in_language(language), t)


def _paragraphs(key: str, words: str, t: Translator) -> Iterator[str]:
    if words:
        yield ""
        yield _STEP + t.text(f"cli-show-{key.replace('_', '-')}")
        for paragraph in filter(None, words.split("\n")):
            yield _TEXT + paragraph


def _question(question: Question, language: str, t: Translator) -> Iterator[str]:
    about = [t.text(f"cli-type-{question.type}"), t.text(f"cli-by-{question.by}")]
    if question.source:
        themes = isinstance(question, ItemsQuestion) and question.of == THEMES
        about.append(t.text("cli-from-themes" if themes else "cli-from", step=question.source))
    if question.optional:
        about.append(t.text("cli-optional"))
    yield _TEXT + " · ".join(about)
    if words := question.help.in_language(language):
        yield _TEXT + words
    for field in fields(question):
        texts = getattr(question, field.name)
        if isinstance(texts, Texts) and texts and field.name != "examples":
            yield _TEXT + " / ".join(texts.in_language(language))


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"
