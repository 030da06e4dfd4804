"""Choices: how many picked each thing."""

from exercises.questions.choice import Counts
from sessions.stage.pages import Result
from sessions.stage.rows import Bar
from sessions.stage.telling import Teller
from sessions.summary import QuestionSummary


def result(summary: QuestionSummary, teller: Teller) -> Result:
    """A bar for each thing, also for those that nobody picked."""
    counts: Counts = summary.result
    rows = tuple(
        Bar(
            text=teller.words(row.item),
            share=row.count / counts.answers,
            figure=f"{row.count} / {counts.answers}",
        )
        for row in counts.rows
    )
    return Result(summary.label, rows, teller.total(summary))
