"""How an answer is typed on one line, in words: for the fields and for the line dialogue."""

from functools import singledispatch

from exercises.question import Question
from exercises.questions.profile import ProfileQuestion
from exercises.questions.rating import RatingQuestion
from exercises.questions.rows import RowsQuestion
from exercises.questions.score import ScoreQuestion
from exercises.questions.sort import SortQuestion
from sessions.i18n import Translator


def how(t: Translator, question: Question) -> str:
    """How an answer is typed, or how people's votes are counted."""
    figures = {name: int(own) for name, own in vars(question).items() if isinstance(own, int)}
    form = "counted" if question.by_person and question.is_counted else "how"
    return t.text(f"entry-{question.type}-{form}", **figures)


@singledispatch
def meanings(question: Question, language: str) -> str:  # noqa: ARG001
    """What the figures to type mean, or how cells follow each other; mostly nothing."""
    return ""


@meanings.register
def _(question: RatingQuestion, language: str) -> str:
    return _numbered(question.words(language))


@meanings.register
def _(question: ScoreQuestion, language: str) -> str:
    return _numbered(question.words(language))


@meanings.register
def _(question: ProfileQuestion, language: str) -> str:
    return _numbered(question.step_words(language))


@meanings.register
def _(question: SortQuestion, language: str) -> str:
    return _numbered(dict(enumerate(question.boxes.in_language(language), start=1)))


@meanings.register
def _(question: RowsQuestion, language: str) -> str:
    return " / ".join(question.columns.in_language(language))


def _numbered(words: dict[int, str]) -> str:
    return " · ".join(f"{number} {word}" for number, word in words.items())
