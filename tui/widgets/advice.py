"""What an exercise says to the facilitator, each part under a short heading."""

from textual.content import Content

from exercises.model import Exercise
from sessions.i18n import Translator
from tui.display import content

PARTS = ("say", "words", "story", "watch", "stuck", "move_on", "notes")
"""Keys of an exercise's texts, in the order a facilitator needs them."""


def advice(t: Translator, exercise: Exercise, language: str, *, without: str = "") -> Content:
    """All that an exercise says to the facilitator, those parts left out that it does not have.

    Args:
        t: the headings' language.
        exercise: the step.
        language: the texts' language.
        without: one of `PARTS` that stands on the screen already.
    """
    texts = {key: getattr(exercise, key).in_language(language) for key in PARTS if key != without}
    return Content("\n\n").join(
        headed(t.text(f"room-advice-{key}"), text) for key, text in texts.items() if text
    )


def headed(heading: str, text: str) -> Content:
    """A text under its heading."""
    return Content.assemble(content(heading, "bold $accent"), "\n", content(text, lines=True))
