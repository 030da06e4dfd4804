"""Whether tables find their points in the themes, and what is missing from all of them."""

from collections.abc import Iterator
from typing import Any

from exercises.questions.included import Inclusions
from sessions.exports.document import Block, Column, Listing, Paragraph, Table
from sessions.exports.items import count_gone, gone_line
from sessions.exports.said import written
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary


def blocks(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    """A row a theme, with the tables that miss their point; then what is in no theme at all."""
    tally: Inclusions = question.result
    rows = tuple(
        (
            row.item.text.in_language(summary.language),
            str(row.yes),
            str(row.no),
            "; ".join(called(summary.session, number, t) for number in row.missed),
        )
        for row in tally.rows
    )
    columns = (
        Column(t.text("summary-theme"), share=5),
        Column(t.text("summary-included-yes"), figures=True, share=2),
        Column(t.text("summary-included-no"), figures=True, share=2),
        Column(t.text("summary-included-missed"), share=4),
    )
    if rows:
        yield Table(columns, rows)
    if lines := tuple(written(question, summary, t)):
        yield Paragraph(t.text("summary-missing"))
        yield Listing(lines)
    yield from gone_line(question, count_gone(question), t)


def result(question: QuestionSummary, language: str) -> dict[str, Any]:  # noqa: ARG001
    """The themes with how many tables are in them and which are not, and how much is missing."""
    tally: Inclusions = question.result
    return {
        "answers": tally.answers,
        "themes": [
            {"item": row.item.key, "included": row.yes, "missed": list(row.missed)}
            for row in tally.rows
        ],
        "missing": len(tally.missing),
        "gone": count_gone(question),
    }
