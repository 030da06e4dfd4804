"""Ideas: each by itself, under the table that wrote it."""

from exercises.questions.lines import Ideas
from sessions.stage.pages import Result
from sessions.stage.telling import Teller
from sessions.summary import QuestionSummary


def result(summary: QuestionSummary, teller: Teller) -> Result:
    """How many ideas, then all of them."""
    ideas: Ideas = summary.result
    total = teller.total(summary, teller.t.text("board-ideas", ideas=ideas.count))
    return Result(summary.label, tuple(teller.written(summary, "–")), total)
