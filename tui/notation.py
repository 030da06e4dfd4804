"""How an answer is typed on one line, in words: for the fields and for the line dialogue."""

from exercises.question import Question
from sessions.i18n import Translator


def how(t: Translator, question: Question) -> str:
    """How an answer is typed, or how people's votes are counted."""
    figures = {name: int(own) for name, own in vars(question).items() if isinstance(own, int)}
    form = "counted" if question.by_person and question.is_counted else "how"
    return t.text(f"entry-{question.type}-{form}", **figures)
