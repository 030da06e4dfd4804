"""The summary as a page for the leaders, in Markdown."""

from collections.abc import Iterator

from sessions.exports.markdown import as_text
from sessions.exports.sections import section
from sessions.exports.tables import withheld
from sessions.i18n import Translator
from sessions.summary import ExerciseSummary, QuestionSummary, Summary


def write(summary: Summary, t: Translator) -> bytes:
    """The page in UTF-8."""
    blocks = ["\n".join(block) for block in _blocks(summary, t)]
    return ("\n\n".join(blocks) + "\n").encode()


def _blocks(summary: Summary, t: Translator) -> Iterator[list[str]]:
    """The page block by block; an empty line goes between two."""
    yield [f"# {t.text('summary-heading', name=as_text(summary.session.details.name))}"]
    yield [f"- {fact}" for fact in _facts(summary, t)]
    # What the leaders have to decide on comes first; every answer stands on the page once.
    proposals = [found for found in summary.exercises if found.exercise.proposals]
    if proposals:
        yield [f"## {t.text('summary-proposals')}"]
        yield [t.text("summary-proposals-wait")]
        for exercise in proposals:
            yield from _exercise(exercise, summary, t, "###")
    for exercise in summary.exercises:
        if exercise not in proposals:
            yield from _exercise(exercise, summary, t, "##")


def _facts(summary: Summary, t: Translator) -> Iterator[str]:
    session = summary.session
    yield t.text("summary-workshop", title=as_text(summary.title))
    yield t.text("summary-date", date=t.day(session.details.date))
    if session.details.place:
        yield t.text("summary-place", place=as_text(session.details.place))
    units = dict.fromkeys(session.unit_of(table) for table in session.tables.values())
    named = [as_text(unit) for unit in units if unit]
    if named:
        yield t.text("summary-units", count=len(named), units=", ".join(named))
    yield t.text("summary-answered", answered=summary.answered, tables=len(session.tables))
    if session.ended_at is None:
        yield t.text("summary-unfinished", step=session.step, steps=len(session.steps))


def _exercise(
    exercise: ExerciseSummary, summary: Summary, t: Translator, mark: str
) -> Iterator[list[str]]:
    yield [f"{mark} {exercise.number}. {as_text(exercise.title)}"]
    if exercise.left_out:
        yield [t.text("summary-left-out")]
    if exercise.answered:
        tables = len(summary.session.tables)
        yield [t.text("summary-exercise-answered", answered=exercise.answered, tables=tables)]
        for question in exercise.questions:
            yield from _question(question, summary, t, mark + "#")
    elif not exercise.left_out:
        yield [t.text("summary-unanswered")]


def _question(
    question: QuestionSummary, summary: Summary, t: Translator, mark: str
) -> Iterator[list[str]]:
    yield [f"{mark} {as_text(question.label)}"]
    if question.withheld:
        yield [withheld(question, t)]
    elif question.given:
        if question.question.by_person:
            yield [t.text("summary-people", count=question.people)]
        yield section(question.question.type).markdown(question, summary, t)
    else:
        yield [t.text("summary-no-answers")]
