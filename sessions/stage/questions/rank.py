"""Orders: the common one with its figures, and how far it is common."""

from exercises.items_question import ItemsQuestion
from exercises.questions.rank import Order
from sessions.stage.pages import Result
from sessions.stage.rows import Row, Said
from sessions.stage.telling import Teller
from sessions.summary import QuestionSummary


def result(summary: QuestionSummary, teller: Teller) -> Result:
    """How far they agree, then each thing with its place."""
    order: Order = summary.result
    question, t = summary.question, teller.t
    assert isinstance(question, ItemsQuestion), "the rows of this type"
    agreed = ""
    if order.correlation is not None:
        figure = t.figure(order.correlation, 2)
        agreed = t.text(f"board-agreement-{order.level}", who=question.by, correlation=figure)
    rows: list[Row] = [
        Said(
            text=teller.words(row.item),
            lead=f"{place}.",
            note=t.text("stage-rank", place=t.figure(row.place), firsts=row.first),
        )
        for place, row in zip(order.places, order.rows, strict=True)
    ]
    if left_over := len(question.choices) - len(rows):
        rows.append(Row(text=t.text("board-unplaced", items=left_over)))
    return Result(summary.label, tuple(rows), teller.total(summary, agreed))
