"""The database's tables and views, made and upgraded step by step (sqlite-utils migrations).

A step that has landed is never edited: a later one changes what it made.
"""

import importlib

from sessions.migrations.schema import schema

STEPS = (
    "m001_sessions",
    "m002_answers",
    "m003_summaries",
    "m004_people_and_items",
    "m005_themes",
    "m006_room",
    "m007_people",
)
"""The names of all steps this program knows, each a module; a file with others was made by a newer
program."""

for _step in STEPS:
    importlib.import_module(f"{__name__}.{_step}")

__all__ = ["STEPS", "schema"]
