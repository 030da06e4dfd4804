"""The papers of a workshop as PDF: table cards, the workbook, the poster, the seats.

One module a paper writes it: what it says comes from the workshop or the session, how it looks from
the template of the same name in `sessions.typesetting`. What differs between question types is in
`sessions.prints.questions`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from exercises.model import Workshop
from sessions.errors import NotPossibleError
from sessions.i18n import Translator
from sessions.model import Session
from sessions.wifi import Wifi

PAPERS = ("cards", "workbook", "poster", "seats")
SIZES = ("a3", "a4")
"""Of the poster."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What can be chosen of a paper."""

    address: str | None = None
    """What phones open, such as `http://192.168.1.5:8765`; None when nobody knows it yet."""
    wifi: Wifi | None = None
    size: str = SIZES[0]
    filled: bool = False
    """Whether the workbook has each table's answers in it."""
    exercise: str | None = None
    """The exercise whose result goes on the poster; None for those that the workshop marks."""


def write_paper(
    paper: str, subject: Session | Workshop, languages: Sequence[str], wishes: Wishes | None = None
) -> bytes:
    """The paper as a PDF.

    Args:
        paper: one of `PAPERS`.
        subject: a session, or a workshop before there is one.
        languages: one to three of `fi`, `sv`, `en`, the most important first.
        wishes: what was chosen of it.

    Raises:
        NotPossibleError: it can't be made of this subject, or not yet; or the workshop lacks one of
            the languages.
    """
    wishes = wishes or Wishes()
    _check_languages(subject, languages)
    if paper == "workbook":
        from sessions.prints import workbook

        return workbook.write(subject, languages, filled=wishes.filled)
    if isinstance(subject, Workshop):
        raise NotPossibleError(f"print-{paper}-workshop", name=subject.name)
    if paper == "cards":
        from sessions.prints import cards

        return cards.write(subject, languages, wishes.address, wishes.wifi)
    if paper == "seats":
        from sessions.prints import seats

        return seats.write(subject, languages)
    from sessions.prints import poster

    return poster.write(subject, languages, wishes.size, wishes.exercise)


def file_name(
    paper: str, subject: Session | Workshop, languages: Sequence[str], wishes: Wishes | None = None
) -> str:
    """A name for the file that sorts by date and that any system takes."""
    wishes = wishes or Wishes()
    t = Translator(languages[0])
    kind = t.text(f"print-file-{paper}", size=wishes.size)
    if isinstance(subject, Workshop):
        return f"{subject.name}-{kind}-{'-'.join(languages)}.pdf"
    if paper == "workbook" and wishes.filled:
        kind = t.text("print-file-filled")
    return f"{subject.details.date.isoformat()}-{subject.reference}-{kind}.pdf"


def _check_languages(subject: Session | Workshop, languages: Sequence[str]) -> None:
    workshop = subject if isinstance(subject, Workshop) else subject.workshop
    for language in languages:
        if language not in workshop.languages:
            raise NotPossibleError(
                "print-language", language=language, languages=", ".join(workshop.languages)
            )
