"""Who a phone is: its table, and where each person answers a word of chance that it keeps.

The word tells the phones of a table apart so that each counts once; it says nothing of whose the
phone is, and is worth nothing in another session.
"""

import re
import secrets
from dataclasses import dataclass

from starlette.types import Scope

from exercises.model import Workshop
from sessions.model import Session, Table
from sessions.web import http

_WORD = re.compile("[0-9a-f]{32}")
_DAY = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Seat:
    """Whose answers a phone sees and changes."""

    table: Table
    voter: str = ""
    """Empty for a phone that brought no word of its own."""


def asks_people(workshop: Workshop) -> bool:
    """Whether any of its questions is answered by each person."""
    return any(question.by_person for step in workshop.steps for question in step.questions)


def seat_of(scope: Scope, session: Session, table: Table) -> Seat:
    """The seat of the phone that asks."""
    word = http.cookie(scope, _cookie(session)) or ""
    return Seat(table, word if _WORD.fullmatch(word) else "")


def new_word(session: Session) -> tuple[bytes, bytes]:
    """The header that gives a phone its word for this session."""
    word = secrets.token_hex(16)
    cookie = f"{_cookie(session)}={word}; Path=/; SameSite=Lax; HttpOnly; Max-Age={_DAY}"
    return b"set-cookie", cookie.encode()


def _cookie(session: Session) -> str:
    # A host's cookies go to all its ports, so rooms must not take each other's words.
    return f"paja-{session.reference}"
