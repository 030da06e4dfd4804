"""The clock and the plan, what is revealed and hidden, the network, the remote."""

from sqlite_utils import Database

from sessions.migrations.schema import SESSION, schema


@schema()
def m006_room(db: Database) -> None:
    """The clock and the plan, what is revealed and hidden, the network, the remote."""
    sessions, steps = db.table("sessions"), db.table("steps")
    sessions.add_column("ends_at", str)
    sessions.add_column("wifi_name", str)
    sessions.add_column("wifi_password", str)
    sessions.add_column("remote_key", str, not_null_default="")
    steps.add_column("revealed", str, not_null_default="[]")
    steps.add_column("spent", float, not_null_default=0.0)
    steps.add_column("running_since", str)
    # What was shown was all of it: every question of the exercise, of every table.
    db.execute(
        """
        update steps set revealed = (
          select coalesce(json_group_array(json_array(name, 0)), '[]') from questions
          where questions.session_id = steps.session_id and questions.exercise = steps.exercise)
        where shown
        """
    )
    db.table("hidden_answers").create(
        {
            "session_id": str,
            "exercise": str,
            "question": str,
            "table_number": int,
            "voter": str,
        },
        pk=("session_id", "exercise", "question", "table_number", "voter"),
        foreign_keys=SESSION,
        strict=True,
    )
