"""One exercise as a paper tells it: every idea word for word, under its theme or in none."""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from itertools import islice

from sessions.exports.document import Block, Heading, Listing, Paragraph, Quotes, Table
from sessions.exports.said import idea_line
from sessions.exports.sections import section
from sessions.exports.tables import called, withheld
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import ExerciseSummary, QuestionSummary, Summary, ThemeSummary

Tell = Callable[[QuestionSummary, Summary, Translator], Iterable[Block]]
"""How the answers to one question are told; there is at least one, and they may be told."""


def whole(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Block]:
    """Everything about a question."""
    yield from section(question.question.type).blocks(question, summary, t)


def exercise_blocks(
    exercise: ExerciseSummary, summary: Summary, t: Translator, level: int
) -> Iterator[Block]:
    """An exercise with its themes, its questions and the facilitator's words."""
    yield Heading(f"{exercise.number}. {exercise.heading}", level)
    if exercise.comment:
        yield Paragraph(exercise.comment, "comment")
    yield from state(exercise, summary.session, t)
    if not exercise.answered:
        return
    yield from theme_blocks(exercise, summary, t, level + 1)
    for question in exercise.questions:
        yield from question_blocks(question, exercise, summary, t, level + 1)


def theme_blocks(
    exercise: ExerciseSummary, summary: Summary, t: Translator, level: int
) -> Iterator[Block]:
    """The exercise's themes by weight, each with its ideas word for word."""
    for theme in exercise.themes:
        yield from _theme(theme, summary, t, level)


def question_blocks(
    question: QuestionSummary,
    exercise: ExerciseSummary,
    summary: Summary,
    t: Translator,
    level: int,
    tell: Tell = whole,
) -> Iterator[Block]:
    """A question with its answers, but for the ideas that stand in themes or were set aside."""
    yield Heading(question.label, level)
    blocks = list(_answers(question, summary, t, tell))
    by_themselves = {idea.key for idea in exercise.ungrouped}
    elsewhere = {i.id(summary.session) for i in exercise.ideas if i.key not in by_themselves}
    left = [rest for block in blocks if (rest := without(block, elsewhere)) is not None]
    if any(ids_in(blocks)) and not any(ids_in(left)):
        left.append(Paragraph(t.text("paper-all-elsewhere")))
    elif exercise.themes:
        quoting = (place for place, block in enumerate(left) if any(ids_in([block])))
        for place in islice(quoting, 1):
            left.insert(place, Paragraph(t.text("paper-in-no-theme")))
    yield from left


def aside_blocks(
    exercise: ExerciseSummary, summary: Summary, t: Translator, level: int
) -> Iterator[Block]:
    """What was set aside, each with its reason; nothing when nothing was."""
    if exercise.aside:
        yield Heading(t.text("paper-aside"), level)
        lines = ((idea_line(one.idea, summary, t), one.reason) for one in exercise.aside)
        yield Listing(
            tuple(
                replace(line, note=" · ".join(filter(None, (line.note, reason))))
                for line, reason in lines
            )
        )


def state(exercise: ExerciseSummary, session: Session, t: Translator) -> Iterator[Block]:
    """How many tables have answered, or why none has."""
    if exercise.left_out:
        yield Paragraph(t.text("summary-left-out"))
    if exercise.answered:
        answered, tables = exercise.answered, len(session.tables)
        yield Paragraph(
            t.text("summary-exercise-answered", answered=answered, tables=tables), "quiet"
        )
    elif not exercise.left_out:
        ahead = session.ended_at is None and exercise.number > session.step
        yield Paragraph(t.text("paper-ahead" if ahead else "summary-unanswered"))


def _theme(theme: ThemeSummary, summary: Summary, t: Translator, level: int) -> Iterator[Block]:
    yield Heading(theme.name, level)
    parts = [t.text("paper-ideas", count=len(theme.ideas))]
    if theme.votes:
        parts.insert(0, t.text("paper-points", count=theme.votes))
    if theme.tables:
        parts.append(t.text("paper-behind", tables=_called(summary, theme.tables, t)))
    yield Paragraph(" · ".join(parts), "quiet")
    if theme.ideas:
        yield Listing(tuple(idea_line(idea, summary, t) for idea in theme.ideas))
    if theme.missed:
        tables = _called(summary, theme.missed, t)
        yield Paragraph(t.text("paper-missed", count=len(theme.missed), tables=tables))


def _called(summary: Summary, tables: Iterable[int], t: Translator) -> str:
    return "; ".join(called(summary.session, number, t) for number in tables)


def _answers(
    question: QuestionSummary, summary: Summary, t: Translator, tell: Tell
) -> Iterator[Block]:
    if question.withheld:
        yield Paragraph(withheld(question, t))
        return
    if not question.given:
        yield Paragraph(t.text("summary-no-answers"))
        return
    if question.question.by_person:
        yield Paragraph(t.text("summary-people", count=question.people), "quiet")
    yield from tell(question, summary, t)


def without(block: Block, ids: Collection[str]) -> Block | None:
    """A block without what quotes only these ideas; None when nothing of it is left."""

    def stays(quoted: tuple[str, ...]) -> bool:
        return not quoted or any(one not in ids for one in quoted)

    match block:
        case Listing() | Quotes():
            lines = tuple(line for line in block.lines if stays(line.ideas))
            return replace(block, lines=lines) if lines else None
        case Table() if block.ideas:
            kept = [place for place, quoted in enumerate(block.ideas) if stays(quoted)]
            rows, ideas = tuple(block.rows[n] for n in kept), tuple(block.ideas[n] for n in kept)
            return replace(block, rows=rows, ideas=ideas) if rows else None
    return block


def ids_in(blocks: Iterable[Block]) -> Iterator[str]:
    """The lasting names of all ideas that are quoted, as often as they are."""
    for block in blocks:
        match block:
            case Listing() | Quotes():
                yield from (i for line in block.lines for i in line.ideas)
            case Table():
                yield from (i for row in block.ideas for i in row)
