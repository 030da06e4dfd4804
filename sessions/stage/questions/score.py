"""Scores: what they make together, how they lie on the scale, and the reasons."""

from collections.abc import Iterator
from math import ceil

from exercises.questions.score import ScoreQuestion, Scores
from sessions.stage.pages import Result
from sessions.stage.rows import Columns
from sessions.stage.telling import Teller
from sessions.summary import QuestionSummary

_MOST_COLUMNS = 11


def result(summary: QuestionSummary, teller: Teller) -> Result:
    """The average or the Net Promoter Score, a column for each step of the scale, the reasons."""
    scores: Scores = summary.result
    question = summary.question
    assert isinstance(question, ScoreQuestion), "the rows of this type"
    ends = teller.ends(question.words(teller.t.language))
    columns = Columns(text="", group=ends, steps=tuple(_columns(scores)))
    rows = (columns, *teller.written(summary))
    return Result(summary.label, rows, teller.total(summary, *_together(scores, teller)))


def _together(scores: Scores, teller: Teller) -> Iterator[str]:
    t, spread = teller.t, scores.spread
    assert spread is not None, "there are answers"
    if scores.nps is not None:
        yield f"NPS {teller.signed(scores.nps, 0)}"
    yield t.text("board-average", average=t.figure(spread.average), span=teller.span(spread))
    if scores.nps is not None:
        counts = spread.counts
        yield t.text(
            "board-promoters",
            promoters=sum(counts[9:]),
            passives=sum(counts[7:9]),
            detractors=sum(counts[:7]),
        )


def _columns(scores: Scores) -> Iterator[tuple[str, int]]:
    """How many on each step; on a long scale, on so many steps together that columns have room."""
    assert scores.spread is not None, "there are answers"
    counts = scores.spread.counts
    size = next(size for size in (1, 2, 5, 10) if ceil(len(counts) / size) <= _MOST_COLUMNS)
    for start in range(0, len(counts), size):
        several = min(start + size, len(counts)) - start > 1
        name = f"{scores.low + start}–" if several else str(scores.low + start)
        yield name, sum(counts[start : start + size])
