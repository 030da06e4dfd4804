"""What can go wrong in a room: codes and values, never finished text.

`code` is a key of the catalogues (`sessions.i18n`), `values` fill its placeholders.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sessions.lease import Holder


class PajaError(Exception):
    """Base of everything a person is told about."""

    def __init__(self, code: str, **values: str | int) -> None:
        super().__init__(f"{code} {values}" if values else code)
        self.code = code
        self.values = values


class UnknownCodeError(PajaError):
    """No table of this session has the code or number."""


class ClosedError(PajaError):
    """The exercise does not take answers now, or the session is over."""


class NotValidError(PajaError):
    """The answer does not fit its question; `part` is the field the message stands beside."""

    def __init__(self, code: str, part: str, **values: str | int) -> None:
        super().__init__(code, **values)
        self.part = part


class NotPossibleError(PajaError):
    """The command makes no sense in the present state, such as `next` after the last step."""


class OpenElsewhereError(NotPossibleError):
    """Another program has the session open; `holder` is what it tells of itself."""

    def __init__(self, code: str, holder: "Holder", **values: str | int) -> None:
        super().__init__(code, **values)
        self.holder = holder


class StaleError(PajaError):
    """Somebody else has moved the room on since this was pressed, so it was not carried out."""


class OvertakenError(PajaError):
    """Another phone of the table has sent a newer answer than the one this one changed."""


class StorageError(PajaError):
    """What was asked for could not be written to the disk, so it did not happen."""


class DatabaseError(PajaError):
    """The database file cannot be used; it has been left as it was."""


class UnknownSessionError(PajaError):
    """No session has this reference."""


class AddressError(PajaError):
    """The server cannot listen where it was told to."""


class FileError(PajaError):
    """A file that was asked for can't be written."""
