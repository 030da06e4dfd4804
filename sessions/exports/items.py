"""What the sections of all types about items have in common."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from exercises.items import Item
from exercises.items_question import ItemsQuestion
from exercises.languages import Text
from exercises.question import Given, Question, Value
from sessions.exports.document import Block, Column, Paragraph, Table
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.summary import QuestionSummary, Summary

_MOST_COLUMNS = 15
"""Of figures beside each other, that a page is wide enough for."""


def gone(question: QuestionSummary) -> Iterator[tuple[Given, str]]:
    """Each answer and key that speaks of an item which is not on the list any more.

    An idea that others have given points to can be taken back or worded anew afterwards.
    """
    asked = question.question
    if isinstance(asked, ItemsQuestion):
        keys = {item.key for item in asked.choices}
        for given in question.given:
            yield from ((given, key) for key in asked.keys(given.value) if key not in keys)


def count_gone(question: QuestionSummary) -> int:
    """How many times anybody said something of an item that is not on the list any more."""
    return sum(given.people for given, _ in gone(question))


def with_gone(question: QuestionSummary, t: Translator) -> Question:
    """The question with an item for each that is gone, so that no part of an answer is left out."""
    asked = question.question
    if not isinstance(asked, ItemsQuestion):
        return asked
    words = Text.same(t.text("summary-gone"))
    lost = tuple(Item(key, words) for key in dict.fromkeys(key for _, key in gone(question)))
    return replace(asked, collected=(*asked.choices, *lost)) if lost else asked


def gone_line(question: QuestionSummary, count: int, t: Translator) -> Iterator[Block]:
    """How much went to items that are not on the list any more; nothing when nothing did."""
    if count:
        yield Paragraph(t.text(f"summary-gone-{question.question.type}", count=count))


def rest_line(
    question: QuestionSummary, summary: Summary, shown: Sequence[Item], t: Translator
) -> Iterator[Block]:
    """The items that nobody said anything of; nothing when all are among those `shown`."""
    asked = question.question
    assert isinstance(asked, ItemsQuestion), "it is about items"
    keys = {item.key for item in shown}
    words = asked.words(summary.language)
    if rest := [text for key, text in words.items() if key not in keys]:
        yield Paragraph(t.text(f"summary-rest-{asked.type}", items="; ".join(rest)))


def item_table(
    columns: Sequence[str],
    rows: Sequence[tuple[Item, Sequence[str]]],
    language: str,
    t: Translator,
) -> Iterator[Block]:
    """A row an item, with its number, its words in `language`, and a figure for each column."""
    if not rows:
        return
    yield Table(
        (
            Column(t.text("summary-number"), figures=True, share=2),
            Column(t.text("summary-item"), share=12),
            *(Column(column, figures=True, share=4) for column in columns),
        ),
        tuple(
            (str(number), item.text.in_language(language), *cells)
            for number, (item, cells) in enumerate(rows, start=1)
        ),
    )


def by_table(
    question: QuestionSummary,
    summary: Summary,
    items: Sequence[Item],
    cell: Callable[[Value, str], str],
    t: Translator,
) -> Iterator[Block]:
    """What each table answered: a row a table, a column for each row of the table above, or all in
    one when they are many; nothing where people answer without names.

    Args:
        question: whose answers.
        summary: where the tables are.
        items: the items in the order of the rows above.
        cell: what an answer says of the item with a key.
        t: the language.
    """
    rows = [
        (
            called(summary.session, given.table, t),
            *(cell(given.value, item.key) if item.key in given.value else "" for item in items),
        )
        for given in question.given
        if given.table
    ]
    if not rows or not items:
        return
    columns = [Column(str(number), figures=True) for number in range(1, len(items) + 1)]
    if len(items) > _MOST_COLUMNS:
        columns = [Column(t.text("summary-column-text"), share=9)]
        rows = [(name, _numbered(cells)) for name, *cells in rows]
    yield Table(
        (Column(t.text("summary-table-column"), share=3), *columns),
        tuple(rows),
        caption=t.text("summary-by-table"),
    )


def in_detail(
    question: QuestionSummary,
    summary: Summary,
    items: Sequence[Item],
    cell: Callable[[Value, str], str],
    lost: int,
    t: Translator,
) -> Iterator[Block]:
    """What stands below the table of items: those that nobody said anything of, what each table
    answered, and how much was `lost` with items that are gone."""
    yield from rest_line(question, summary, items, t)
    yield from by_table(question, summary, items, cell, t)
    yield from gone_line(question, lost, t)


def _numbered(cells: Sequence[str]) -> str:
    """In one cell what else stands in columns."""
    numbered = enumerate(cells, start=1)
    return "; ".join(f"{number}: {words}" for number, words in numbered if words)
