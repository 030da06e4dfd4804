"""A session, its running order with questions, its tables."""

from sqlite_utils import Database

from sessions.migrations.schema import SESSION, schema


@schema()
def m001_sessions(db: Database) -> None:
    """A session, its running order with questions, its tables."""
    db.table("sessions").create(
        {
            "id": str,
            "reference": str,
            "workshop": str,
            "title": str,
            "name": str,
            "unit": str,
            "place": str,
            "date": str,
            "language": str,
            "definition": str,
            "step": int,
            "port": int,
            "created_at": str,
            "ended_at": str,
        },
        pk="id",
        not_null=set("reference workshop title name unit place date language".split())
        | {"definition", "step", "created_at"},
        strict=True,
    )
    db.table("sessions").create_index(["reference"])
    db.table("steps").create(
        {
            "session_id": str,
            "number": int,
            "exercise": str,
            "title": str,
            "minutes": int,
            "phase": str,
            "left_out": int,
            "shown": int,
            "proposals": int,
            "entered_at": str,
        },
        pk=("session_id", "number"),
        foreign_keys=SESSION,
        not_null={"exercise", "title", "minutes", "phase", "left_out", "shown", "proposals"},
        strict=True,
    )
    db.table("questions").create(
        {
            "session_id": str,
            "exercise": str,
            "name": str,
            "position": int,
            "type": str,
            "label": str,
        },
        pk=("session_id", "exercise", "name"),
        foreign_keys=SESSION,
        not_null={"position", "type", "label"},
        strict=True,
    )
    db.table("tables").create(
        {
            "id": str,
            "session_id": str,
            "number": int,
            "name": str,
            "unit": str,
            "code": str,
            "joined_at": str,
        },
        pk="id",
        foreign_keys=SESSION,
        not_null={"session_id", "number", "name", "unit", "code"},
        strict=True,
    )
    db.table("tables").create_index(["session_id", "number"], unique=True)
