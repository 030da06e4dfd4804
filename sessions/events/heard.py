"""What is heard of in the moment, and not written to the disk."""

from dataclasses import dataclass

from sessions.events.base import Heard


@dataclass(frozen=True, slots=True)
class TableStirred(Heard):
    """A table's phone came, went, or began to write."""

    table: int
    """The table's number."""


@dataclass(frozen=True, slots=True)
class MoreTimeAsked(Heard):
    """A table needs more time for the present step, or no longer."""

    table: int
    """The table's number."""
    asked: bool


@dataclass(frozen=True, slots=True)
class PageTurned(Heard):
    """The projector shows another page of the results."""

    page: int
    """From 0."""


@dataclass(frozen=True, slots=True)
class PhoneReached(Heard):
    """Somebody's own phone has reached the server on the page for trying that."""

    browser: str
    """Its kind in a few words."""
    milliseconds: int | None
    """How long a small request takes; None when its browser can't tell."""


@dataclass(frozen=True, slots=True)
class RemoteStirred(Heard):
    """A facilitator's remote came or went."""
