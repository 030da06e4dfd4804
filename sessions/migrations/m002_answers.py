"""Every sent version of an answer, and the ideas and ratings in it."""

from sqlite_utils import Database

from sessions.migrations.schema import SESSION, schema


@schema()
def m002_answers(db: Database) -> None:
    """Every sent version of an answer, and the ideas and ratings in it."""
    db.table("answers").create(
        {
            "id": str,
            "session_id": str,
            "table_id": str,
            "exercise": str,
            "question": str,
            "version": int,
            "value": str,
            "given_by": str,
            "given_at": str,
            "sent_id": str,
        },
        pk="id",
        foreign_keys=[*SESSION, ("table_id", "tables", "id")],
        not_null=set("session_id table_id exercise question version given_by given_at".split()),
        strict=True,
    )
    # Unique: two programs that run the same session can't both write the next version.
    db.table("answers").create_index(["table_id", "exercise", "question", "version"], unique=True)
    db.table("answers").create_index(["session_id"])
    db.table("ideas").create(
        {"id": str, "answer_id": str, "position": int, "kind": str, "text": str},
        pk="id",
        foreign_keys=[("answer_id", "answers", "id")],
        not_null={"answer_id", "position", "kind", "text"},
        strict=True,
    )
    db.table("ideas").create_index(["answer_id"])
    db.table("ratings").create(
        {"id": str, "answer_id": str, "position": int, "item": str, "now": int, "target": int},
        pk="id",
        foreign_keys=[("answer_id", "answers", "id")],
        not_null={"answer_id", "position", "item", "now", "target"},
        strict=True,
    )
    db.table("ratings").create_index(["answer_id"])
    db.table("happenings").create(
        {"id": str, "session_id": str, "at": str, "what": str, "details": str},
        pk="id",
        foreign_keys=SESSION,
        not_null={"session_id", "at", "what", "details"},
        strict=True,
    )
    db.table("happenings").create_index(["session_id"])
