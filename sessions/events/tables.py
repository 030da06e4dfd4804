"""What happens to the tables."""

from abc import ABC
from dataclasses import dataclass, replace

from sessions.events.base import Event
from sessions.model import Session, Table


@dataclass(frozen=True, slots=True)
class TableEvent(Event, ABC):
    """Something that changed a table; `table` is how it is now."""

    table: Table

    def after(self, session: Session) -> Session:
        return replace(session, tables={**session.tables, self.table.number: self.table})


@dataclass(frozen=True, slots=True)
class TableAdded(TableEvent):
    """A table was added while the room runs."""


@dataclass(frozen=True, slots=True)
class TableRenamed(TableEvent):
    """A table's name or unit was changed."""


@dataclass(frozen=True, slots=True)
class TableRecoded(TableEvent):
    """A table got another code, since its old one is in use elsewhere."""


@dataclass(frozen=True, slots=True)
class TableJoined(TableEvent):
    """A table's code was used for the first time."""
