"""Points: what each thing got, and how far they went to the same things."""

from exercises.items_question import ItemsQuestion
from exercises.questions.points import Totals
from sessions.stage.pages import Result
from sessions.stage.rows import Bar, Row
from sessions.stage.telling import Teller
from sessions.summary import QuestionSummary


def result(summary: QuestionSummary, teller: Teller) -> Result:
    """A bar for each thing with points: how many, from how many, and the most from one."""
    totals: Totals = summary.result
    question, t = summary.question, teller.t
    assert isinstance(question, ItemsQuestion), "the rows of this type"
    agreed = ""
    if totals.agreement is not None:
        share = t.figure(100 * totals.agreement, 0)
        agreed = t.text("board-points-agreement", who=question.by, share=share)
    rows: list[Row] = [
        Bar(
            text=teller.words(row.item),
            share=row.points / totals.rows[0].points,
            figure=t.text("stage-points", points=row.points, givers=row.givers, most=row.most),
        )
        for row in totals.rows
    ]
    if left_over := len(question.choices) - len(rows):
        rows.append(Row(text=t.text("board-pointless", items=left_over)))
    return Result(summary.label, tuple(rows), teller.total(summary, agreed))
