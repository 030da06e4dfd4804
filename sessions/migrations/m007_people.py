"""People and the tables they sit at."""

from sqlite_utils import Database

from sessions.migrations.schema import SESSION, schema


@schema()
def m007_people(db: Database) -> None:
    """People and the tables they sit at; nothing else refers to them."""
    db.table("people").create(
        {
            "session_id": str,
            "position": int,
            "name": str,
            "organisation": str,
            "role": str,
            "experience": str,
            "table_number": int,
        },
        pk=("session_id", "position"),
        foreign_keys=SESSION,
        not_null={"name", "organisation", "role", "experience", "table_number"},
        strict=True,
    )
