"""What simulated people say: like a question's examples, and yet no two tables quite the same."""

from collections.abc import Callable, Sequence
from random import Random

from exercises.question import Question
from sessions.i18n import Translator

_MOST = 4
"""Ideas or rows that somebody writes at once."""
_ASIDES = 8
"""How many there are in the catalogues."""
_TALKATIVE = 0.6


def thought(question: Question, language: str, chance: Random) -> str:
    """An answer in typed notation; empty where the question has no examples in the language."""
    examples = question.examples.in_language(language)
    if not examples:
        return ""
    return _PUT_TOGETHER.get(question.type, _as_it_is)(question, examples, language, chance)


def _as_it_is(question: Question, examples: Sequence[str], language: str, chance: Random) -> str:  # noqa: ARG001
    return chance.choice(examples)


def _several(question: Question, examples: Sequence[str], language: str, chance: Random) -> str:  # noqa: ARG001
    """Some of the ideas or rows of all examples."""
    said = [idea.strip() for example in examples for idea in example.split(";") if idea.strip()]
    ideas = list(dict.fromkeys(said))
    most = min(_MOST, len(ideas), getattr(question, "most", _MOST))
    return "; ".join(chance.sample(ideas, chance.randint(1, most)))


def _statement(question: Question, examples: Sequence[str], language: str, chance: Random) -> str:
    """An example, often with something more to say."""
    said = chance.choice(examples)
    if chance.random() < _TALKATIVE:
        aside = Translator(language).text(f"rehearse-aside-{chance.randint(1, _ASIDES)}")
        if len(said) + 1 + len(aside) <= getattr(question, "limit", 0):
            return f"{said} {aside}"
    return said


_PUT_TOGETHER: dict[str, Callable[[Question, Sequence[str], str, Random], str]] = {
    "lines": _several,
    "rows": _several,
    "text": _statement,
}
"""By question type; answers of other types are one of the examples, or made by chance."""
