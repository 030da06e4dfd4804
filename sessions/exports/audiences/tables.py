"""For those who were there: what we said, and what happens next."""

from collections.abc import Iterator, Sequence

from sessions.exports.audiences.accounts import check, ledger_blocks
from sessions.exports.audiences.charts import rating_blocks
from sessions.exports.audiences.exercises import ids_in, question_blocks, theme_blocks
from sessions.exports.audiences.facts import facts, running, session_heading, sessions_list, title
from sessions.exports.audiences.proposals import proposals
from sessions.exports.audiences.ratings import is_rated, only, rated
from sessions.exports.document import Block, Document, Heading, Line, Listing, Paragraph
from sessions.exports.sections import section
from sessions.i18n import Translator
from sessions.ledger import is_sent
from sessions.summary import QuestionSummary, Summary


def compose(summaries: Sequence[Summary], t: Translator) -> Document:
    """Every idea under its theme, the promises, the ratings in short; and where it goes."""
    several = len(summaries) > 1
    front = [*_front(summaries, t)]
    said = [block for summary in summaries for block in _session(summary, several, t)]
    last = [*_next(summaries, t), *ledger_blocks(summaries, "tables", t)]
    check(front, said, summaries, "tables")
    return Document(
        title=title(summaries, "tables", t),
        subtitle=t.text("paper-for-tables"),
        language=t.language,
        blocks=(*front, *said, *last),
        running=running(summaries, "tables", t),
    )


def _front(summaries: Sequence[Summary], t: Translator) -> Iterator[Block]:
    if any(summary.answered for summary in summaries):
        yield Paragraph(t.text("paper-thanks"))
    if len(summaries) == 1:
        yield from facts(summaries[0], "tables", t)
    else:
        yield from sessions_list(summaries, t)
        if asked := rated(summaries, "tables"):
            yield Heading(t.text("paper-ratings"), 1)
            yield from rating_blocks(asked, t)


def _session(summary: Summary, several: bool, t: Translator) -> Iterator[Block]:
    if several:
        yield session_heading(summary, t)
        yield from facts(summary, "tables", t)
    else:
        yield Heading(t.text("paper-we-said"), 1)
    told = [e for e in summary.exercises if is_sent(e, "tables") and e.answered]
    if not told:
        yield Paragraph(t.text("paper-nothing-yet"))
    for exercise in told:
        yield Heading(exercise.heading, 2)
        if exercise.comment:
            yield Paragraph(exercise.comment, "comment")
        yield from theme_blocks(exercise, summary, t, 3)
        for question in exercise.questions:
            if question.given or question.withheld:
                yield from question_blocks(question, exercise, summary, t, 3, _short)


def _short(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    """The chart of a rating; else what says the most, and whatever quotes an idea."""
    if is_rated(question):
        yield from rating_blocks([only(question, summary)], t)
        return
    blocks = list(section(question.question.type).blocks(question, summary, t))
    for place, block in enumerate(blocks):
        # What is said of a list stands right before it.
        own = 2 if isinstance(block, Paragraph) else 1
        if place == 0 or any(ids_in(blocks[place : place + own])):
            yield block


def _next(summaries: Sequence[Summary], t: Translator) -> Iterator[Block]:
    """Where it goes from here; nothing is promised that the program can't know."""
    found = proposals(summaries)
    lines = []
    if found.count:
        lines.append(Line(t.text("paper-next-proposals", count=found.count)))
    if found.guarded:
        lines.append(Line(t.text("paper-next-guarded", count=len(found.guarded))))
    lines += [Line(t.text("paper-next-leaders")), Line(t.text("paper-next-ask"))]
    yield Heading(t.text("paper-next"), 1)
    yield Listing(tuple(lines))
