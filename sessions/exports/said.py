"""What was written, as an export lists it in Markdown."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from exercises.question import Said
from sessions.exports.markdown import as_text
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import QuestionSummary


@dataclass(frozen=True, slots=True)
class Written:
    """One idea, statement or reason, ready to stand in Markdown."""

    text: str
    """With how many people wrote just this, when they are several."""
    whose: str
    """The table; empty where people answer without names."""

    def __str__(self) -> str:
        return f"{self.text} (*{self.whose}*)" if self.whose else self.text


def written(question: QuestionSummary, session: Session, t: Translator) -> Iterator[Written]:
    """All that was written in answer to a question, in the order of the tables.

    Without names, the same words are told once, and in the order of the alphabet, which says
    nothing of who it was.
    """
    alike: Counter[str] = Counter()
    for given in question.given:
        said: tuple[Said, ...] = question.question.said(given.value)
        if given.table:
            whose = as_text(called(session, given.table, t))
            yield from (Written(as_text(one.text), whose) for one in said)
        else:
            alike.update({one.text: given.people for one in said})
    for text in sorted(alike, key=str.casefold):
        times = f" ×{alike[text]}" if alike[text] > 1 else ""
        yield Written(as_text(text) + times, "")
