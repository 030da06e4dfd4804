"""Sorting: each box's share beside the one to compare with, then what lies in the boxes."""

from collections.abc import Iterator, Sequence

from exercises.questions.sort import Boxes, Sorted, SortQuestion
from sessions.stage.pages import Result
from sessions.stage.rows import Bar, Row, Said
from sessions.stage.telling import Teller
from sessions.summary import QuestionSummary


def result(summary: QuestionSummary, teller: Teller) -> Result:
    """The shares as bars, then the things by the box that most put them into."""
    question = summary.question
    assert isinstance(question, SortQuestion), "the rows of this type"
    boxes = question.boxes.in_language(teller.t.language)
    found: Boxes = summary.result
    rows: tuple[Row, ...] = (*_shares(found, boxes, teller), *_items(found, boxes, teller))
    return Result(summary.label, rows, teller.total(summary))


def _shares(found: Boxes, boxes: Sequence[str], teller: Teller) -> Iterator[Bar]:
    for place, (box, share) in enumerate(zip(boxes, found.shares, strict=True)):
        figure = teller.t.text("board-percent", percent=teller.t.figure(share, 0))
        compared = found.reference[place] if found.reference else None
        if compared is not None:
            beside = teller.t.text("board-percent", percent=str(compared))
            figure = f"{figure} ({teller.t.text('board-reference')} {beside})"
        share_of = None if compared is None else compared / 100
        yield Bar(text=box, share=share / 100, figure=figure, compared=share_of)


def _items(found: Boxes, boxes: Sequence[str], teller: Teller) -> Iterator[Said]:
    for number, name in (*enumerate(boxes, start=1), (None, teller.t.text("board-tied"))):
        items = [item for item in found.items if item.box == number]
        for item in items:
            note = _note(item, boxes, teller)
            group = f"{name} ({len(items)})"
            yield Said(text=teller.words(item.item), lead="–", note=note, group=group)


def _note(item: Sorted, boxes: Sequence[str], teller: Teller) -> str:
    """How many agreed on its box; where opinions differed, how many put it into each."""
    if item.box and not item.is_disputed:
        return f"{item.counts[item.box - 1]} / {sum(item.counts)}"
    counts = (f"{box} {count}" for box, count in zip(boxes, item.counts, strict=True) if count)
    return f"{teller.t.text('board-sorted-apart')}: {', '.join(counts)}"
