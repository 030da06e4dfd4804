"""What is still open in a summary, in words: on the screen, and beside what is exported."""

from sessions.i18n import Translator
from sessions.loose_ends import LooseEnd
from sessions.model import Session


def end_told(end: LooseEnd, session: Session, t: Translator) -> str:
    """One loose end as a sentence."""
    tables = (session.tables[number] for number in end.tables)
    return t.text(
        f"report-end-{end.code}",
        exercise=end.exercise,
        count=end.count,
        tables=", ".join(f"{table.number} {table.name}".rstrip() for table in tables),
        text=end.text,
    )
