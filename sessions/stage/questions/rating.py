"""Ratings: now and target on the scale, a row a table, and how they lie over the room."""

from collections.abc import Iterator

from exercises.questions.rating import RatingQuestion, Ratings
from exercises.text import shorten
from sessions.stage.pages import Result
from sessions.stage.rows import MOST_BESIDE, Columns, Row, Track
from sessions.stage.telling import Teller
from sessions.summary import QuestionSummary


def result(summary: QuestionSummary, teller: Teller) -> Result:
    """Averages and disputes in words, a track for each table, and the reasons."""
    ratings: Ratings = summary.result
    rows = (*_figures(summary, ratings, teller), *teller.written(summary))
    return Result(summary.label, rows, teller.total(summary, *_spread(ratings, teller)))


def _spread(ratings: Ratings, teller: Teller) -> Iterator[str]:
    """How it is and where it should be, and what they disagree on."""
    t, now, target = teller.t, ratings.now, ratings.target
    assert now is not None, "there are answers"
    assert target is not None, "it is asked with now"
    yield t.text(
        "board-spread",
        now=t.figure(now.average),
        now_range=teller.span(now),
        target=t.figure(target.average),
        target_range=teller.span(target),
        gap=teller.signed(ratings.gap),
    )
    if ratings.disputed:
        yield t.text(f"board-disputed-{ratings.disputed}")
    if ratings.furthest:
        tables = ", ".join(teller.names[table] for table in ratings.furthest)
        yield t.text("board-furthest", tables=tables)


def _figures(summary: QuestionSummary, ratings: Ratings, teller: Teller) -> Iterator[Row]:
    question = summary.question
    assert isinstance(question, RatingQuestion), "the rows of this type"
    words = question.words(teller.t.language)
    if question.by_person:
        for name, spread in (("stage-now", ratings.now), ("stage-target", ratings.target)):
            assert spread is not None, "there are answers"
            steps = (str(ratings.low + place) for place in range(len(spread.counts)))
            counts = tuple(zip(steps, spread.counts, strict=True))
            yield Columns(text=teller.t.text(name), group=teller.ends(words), steps=counts)
        return
    for given in ratings.rows:
        now, target = given.value["now"], given.value["target"]
        yield Track(
            text=shorten(teller.names[given.table], MOST_BESIDE),
            group=teller.legend(words),
            table=given.table,
            now=now,
            target=target,
            low=ratings.low,
            high=ratings.high,
            figure=f"{now} → {target} ({teller.signed(target - now)})",
        )
