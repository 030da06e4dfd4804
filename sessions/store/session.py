"""Rows of the session as a whole, and of its tables."""

from sqlite_utils import Database

from sessions import events
from sessions.model import Session
from sessions.store.rows import definition, stamp, table_row
from sessions.store.running_order import write_end, write_running_order, write_steps
from sessions.store.writing import write


@write.register
def _(event: events.SessionCreated, db: Database, session: Session) -> None:
    details, language = session.details, session.details.language
    db.table("sessions").insert(
        {
            "id": session.id,
            "reference": session.reference,
            "workshop": session.workshop.name,
            "title": session.workshop.title.in_language(language),
            "name": details.name,
            "unit": details.unit,
            "place": details.place,
            "date": details.date.isoformat(),
            "language": language,
            "definition": definition(session),
            "step": session.step,
            "port": None,
            "created_at": stamp(session.created_at),
            "ended_at": None,
        }
    )
    write_running_order(db, session)
    db.table("tables").insert_all(table_row(session, table) for table in session.tables.values())


@write.register
def _(event: events.RoomOpened, db: Database, session: Session) -> None:
    write_end(db, session)
    write_steps(db, session)


@write.register
def _(event: events.TableEvent, db: Database, session: Session) -> None:
    db.table("tables").upsert(table_row(session, event.table), pk="id")


@write.register
def _(event: events.AddressTaken, db: Database, session: Session) -> None:
    db.table("sessions").update(session.id, {"port": event.port})


@write.register(events.SessionEnded)
@write.register(events.SessionReopened)
def _(event: events.Event, db: Database, session: Session) -> None:
    db.table("sessions").update(session.id, {"ended_at": stamp(session.ended_at)})
    write_steps(db, session)


@write.register
def _(event: events.WifiGiven, db: Database, session: Session) -> None:
    wifi = event.wifi
    row = {"wifi_name": wifi and wifi.name, "wifi_password": wifi and wifi.password}
    db.table("sessions").update(session.id, row)


@write.register
def _(event: events.RemoteKeyChanged, db: Database, session: Session) -> None:
    db.table("sessions").update(session.id, {"remote_key": event.key})
