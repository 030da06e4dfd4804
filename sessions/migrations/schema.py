"""What every step of the database's history registers with."""

from sqlite_utils import Migrations

schema = Migrations("paja")

SESSION = [("session_id", "sessions", "id")]
"""The foreign key of what belongs to a session."""
