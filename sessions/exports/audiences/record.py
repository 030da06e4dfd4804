"""For the archive: everything in running order, every answer with its table, time and step."""

from collections.abc import Iterator, Sequence

from sessions.exports.audiences.accounts import check, ledger_blocks
from sessions.exports.audiences.answers import idea_table, sent_table, withdrawn_table
from sessions.exports.audiences.exercises import ids_in, state, without
from sessions.exports.audiences.facts import facts, running, session_heading, sessions_list, title
from sessions.exports.document import (
    Block,
    Column,
    Document,
    Heading,
    Line,
    Listing,
    Paragraph,
    Table,
)
from sessions.exports.sections import section
from sessions.exports.tables import withheld
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import ExerciseSummary, QuestionSummary, Summary


def compose(summaries: Sequence[Summary], t: Translator) -> Document:
    """The running order with its times, the tables, and each exercise in full."""
    several = len(summaries) > 1
    front: list[Block] = []
    if several:
        front += sessions_list(summaries, t)
        front += ledger_blocks(summaries, "record", t)
    whole = [block for summary in summaries for block in _session(summary, several, t)]
    check(front, whole, summaries, "record")
    return Document(
        title=title(summaries, "record", t),
        subtitle=t.text("paper-for-record"),
        language=t.language,
        blocks=(*front, *whole),
        running=running(summaries, "record", t),
    )


def _session(summary: Summary, several: bool, t: Translator) -> Iterator[Block]:
    if several:
        yield session_heading(summary, t)
    yield from facts(summary, "record", t)
    deeper = 1 if several else 0
    yield Heading(t.text("paper-running-order"), 1 + deeper)
    yield _running_order(summary, t)
    yield Heading(t.text("paper-tables-list"), 1 + deeper)
    yield _tables(summary.session, t)
    for exercise in summary.exercises:
        yield from _exercise(exercise, summary, t, 1 + deeper)
    if not several:
        yield from ledger_blocks([summary], "record", t)


def _running_order(summary: Summary, t: Translator) -> Table:
    """Every step, also those that ask nothing, with when the room came to it."""
    session = summary.session
    rows = []
    for number, (step, exercise) in enumerate(
        zip(session.steps, session.workshop.steps, strict=True), start=1
    ):
        came = t.time(step.entered_at) if step.entered_at else "–"
        note = t.text("paper-step-left-out") if step.left_out else ""
        words = exercise.title.in_language(summary.language)
        rows.append((str(number), words, str(exercise.minutes), came, note))
    return Table(
        (
            Column(t.text("summary-number"), figures=True, share=2),
            Column(t.text("summary-column-step"), share=10),
            Column(t.text("paper-minutes"), figures=True, share=3),
            Column(t.text("paper-began"), figures=True, share=2),
            Column(t.text("paper-note"), share=4),
        ),
        tuple(rows),
    )


def _tables(session: Session, t: Translator) -> Table:
    return Table(
        (
            Column(t.text("summary-number"), figures=True, share=2),
            Column(t.text("summary-column-name"), share=6),
            Column(t.text("summary-column-unit"), share=6),
            Column(t.text("paper-joined"), figures=True, share=3),
        ),
        tuple(
            (
                str(table.number),
                table.name,
                session.unit_of(table),
                t.time(table.joined_at) if table.joined_at else "–",
            )
            for table in session.tables.values()
        ),
    )


def _exercise(
    exercise: ExerciseSummary, summary: Summary, t: Translator, level: int
) -> Iterator[Block]:
    yield Heading(f"{exercise.number}. {exercise.heading}", level)
    if exercise.heading != exercise.title:
        yield Paragraph(t.text("paper-was-called", title=exercise.title), "quiet")
    if words := exercise.exercise.words.in_language(summary.language):
        yield Paragraph(words, "quiet")
    if exercise.comment:
        yield Paragraph(exercise.comment, "comment")
    yield from state(exercise, summary.session, t)
    if exercise.answered:
        for question in exercise.questions:
            yield Heading(question.label, level + 1)
            yield from _question(question, exercise, summary, t)
    else:
        yield Listing(tuple(Line(question.label) for question in exercise.questions))
        for question in exercise.questions:
            yield from sent_table(question, exercise, summary, t)
    if exercise.withdrawn:
        yield Heading(t.text("paper-withdrawn"), level + 1)
        yield withdrawn_table(exercise, summary, t)


def _question(
    question: QuestionSummary, exercise: ExerciseSummary, summary: Summary, t: Translator
) -> Iterator[Block]:
    """The ideas in a table of their own; figures as they are told elsewhere, and when they came."""
    if question.withheld:
        yield Paragraph(withheld(question, t))
    elif not question.given:
        yield Paragraph(t.text("summary-no-answers"))
    else:
        if question.question.by_person:
            yield Paragraph(t.text("summary-people", count=question.people), "quiet")
        told = list(section(question.question.type).blocks(question, summary, t))
        ids = set(ids_in(told))
        yield from (rest for block in told if (rest := without(block, ids)) is not None)
        if ids:
            yield idea_table(question, exercise, summary, t)
    yield from sent_table(question, exercise, summary, t)
