"""Rows: one table of them all, sorted by the column that puts them together."""

from collections.abc import Iterator
from typing import Any, cast

from exercises.questions.rows import Rows, RowsQuestion
from sessions.exports.document import Block, Column, Table
from sessions.exports.said import ids_of
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def blocks(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    """Every row with its table, those with the same heading one after the other.

    Where people answer without names, with how many of them gave just this row.
    """
    asked = cast(RowsQuestion, question.question)
    columns = asked.columns.in_language(summary.language)
    whose = t.text("summary-answerers" if asked.by_person else "summary-table-column")
    cells, ids = [], []
    named: set[str] = set()
    for (table, row), people in _alike(question.result).items():
        who = called(summary.session, table, t) if table else str(people)
        cells.append((*row, who))
        (said,) = asked.said([row])
        # Rows can differ in their empty cells alone: they are the same words, and one idea.
        ids.append(tuple(i for i in ids_of(question, summary, table, said) if i not in named))
        named.update(ids[-1])
    yield Table(
        (*(Column(column, share=3) for column in columns), Column(whose, share=2)),
        tuple(cells),
        ideas=tuple(ids),
    )


def result(question: QuestionSummary, language: str) -> dict[str, Any]:
    """How many rows there are, what the columns are called, and the groups with their sizes."""
    asked = cast(RowsQuestion, question.question)
    tally: Rows = question.result
    return {
        "rows": tally.count,
        "columns": list(asked.columns.in_language(language)),
        "group": tally.column + 1,
        "groups": [{"heading": one.heading, "rows": len(one.rows)} for one in tally.groups],
    }


def _alike(tally: Rows) -> dict[tuple[int, tuple[str, ...]], int]:
    """Each row of each table once, with how many gave it."""
    alike: dict[tuple[int, tuple[str, ...]], int] = {}
    for group in tally.groups:
        for given in group.rows:
            key = (given.table, tuple(given.value))
            alike[key] = alike.get(key, 0) + given.people
    return alike
