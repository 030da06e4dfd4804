"""Sessions as rows that a spreadsheet of the language's country opens with a double click."""

import csv
import io
from collections.abc import Sequence
from datetime import datetime

from exercises.text import clean
from sessions.exports.rows import COLUMNS, Cell, heading, rows_of
from sessions.i18n import Translator
from sessions.summary import Summary

# What Excel takes for the beginning of a formula, in East Asian widths too.
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def write(summaries: Sequence[Summary], audience: str, t: Translator) -> bytes:
    """The rows of all sessions under one heading."""
    file = io.StringIO(newline="")
    # Where the decimal mark is a comma, spreadsheets part columns with a semicolon.
    sheet = csv.writer(file, delimiter="," if t.language == "en" else ";")
    sheet.writerow(heading(column, t) for column in COLUMNS)
    for summary in summaries:
        for row in rows_of(summary, audience, t):
            sheet.writerow(_written(row.cells.get(column, "")) for column in COLUMNS)
    return file.getvalue().encode("utf-8-sig")


def _written(cell: Cell) -> str | int:
    """Dates as spreadsheets of all countries read them; text that is never a formula."""
    if isinstance(cell, int):
        return cell
    if isinstance(cell, datetime):
        return cell.isoformat(sep=" ")
    if not isinstance(cell, str):
        return cell.isoformat()
    text = clean(cell, lines=True)
    return f"'{text}" if text.startswith(_FORMULA) else text
