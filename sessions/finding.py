"""Which table somebody means by what they typed; pure."""

from exercises.text import clean, shorten
from sessions.codes import read_code
from sessions.errors import UnknownCodeError
from sessions.model import Session, Table


def find_table(session: Session, typed: str) -> Table:
    """The table that a code means, typed in any case and with look-alikes.

    Raises:
        UnknownCodeError: none of this session.
    """
    code = read_code(typed)
    if not clean(typed):
        raise UnknownCodeError("error-code-empty")
    for table in session.tables.values():
        if table.code == code:
            return table
    raise UnknownCodeError("error-code", typed=shorten(clean(typed), 20))


def find_seat(session: Session, typed: str) -> Table:
    """The table that a facilitator means: by its number, else by its code.

    Raises:
        UnknownCodeError: none of this session.
    """
    typed = clean(typed)
    if typed.isascii() and typed.isdigit() and int(typed) in session.tables:
        return session.tables[int(typed)]
    try:
        return find_table(session, typed)
    except UnknownCodeError as error:
        raise UnknownCodeError("error-table", typed=shorten(typed, 20)) from error
