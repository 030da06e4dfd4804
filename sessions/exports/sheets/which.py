"""Which session a row is of: columns that a file of one session does not need."""

from collections.abc import Sequence

from sessions.exports.rows import heading
from sessions.exports.sheets.book import Column, Value
from sessions.i18n import Translator
from sessions.summary import Summary


def session_columns(summaries: Sequence[Summary], t: Translator) -> list[Column]:
    """The session's name and day; nothing where there is only one."""
    if len(summaries) == 1:
        return []
    return [Column("name", heading("name", t), 22), Column("date", heading("date", t), 12, "day")]


def session_cells(summary: Summary) -> dict[str, Value]:
    """What stands in those columns."""
    details = summary.session.details
    return {"name": details.name, "date": details.date}
