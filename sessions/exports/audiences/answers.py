"""Answers as the record tells them: who sent what and when, and what became of it."""

from collections.abc import Iterator

from exercises.question import Question
from sessions.exports.document import Block, Column, Table
from sessions.exports.fates import Fate, fates_of, first_sent
from sessions.exports.items import with_gone
from sessions.exports.tables import called
from sessions.grouping import IdeaKey
from sessions.i18n import Translator
from sessions.ideas import Idea
from sessions.model import Answer, Session
from sessions.summary import ExerciseSummary, QuestionSummary, Summary


def idea_table(
    question: QuestionSummary, exercise: ExerciseSummary, summary: Summary, t: Translator
) -> Table:
    """Every idea that stands now, with when it was first sent and what has become of it."""
    fates = fates_of(summary, exercise)
    grouped = any(fate.theme for fate in fates.values())
    ideas = [idea for idea in exercise.ideas if idea.question == question.question.name]
    sent = first_sent(summary.session, exercise.exercise.name, question.question)
    rows = tuple(
        (
            _time(sent.get(idea.key), t),
            _whose(idea, summary.session, t),
            idea.text,
            _became(fates[idea.key], t, grouped=grouped),
        )
        for idea in ideas
    )
    columns = (*_when_and_who(t), Column(t.text("summary-column-text"), share=6))
    return Table(
        (*columns, Column(t.text("paper-became"), share=3)),
        rows,
        ideas=tuple((idea.id(summary.session),) for idea in ideas),
    )


def withdrawn_table(exercise: ExerciseSummary, summary: Summary, t: Translator) -> Table:
    """What was taken back or worded anew, with when it was sent."""
    session = summary.session
    sent: dict[IdeaKey, Answer] = {}
    for question in exercise.questions:
        sent |= first_sent(session, exercise.exercise.name, question.question)
    return Table(
        (*_when_and_who(t), Column(t.text("summary-column-text"), share=9)),
        tuple(
            (_time(sent[idea.key], t), _whose(idea, session, t), idea.text)
            for idea in exercise.withdrawn
        ),
        ideas=tuple((idea.id(session),) for idea in exercise.withdrawn),
    )


def sent_table(
    question: QuestionSummary, exercise: ExerciseSummary, summary: Summary, t: Translator
) -> Iterator[Block]:
    """Every version of the tables' figures; ideas have tables of their own, and of what people
    sent without names no time is told."""
    if question.question.by_person:
        return
    session, name = summary.session, question.question.name
    asked = with_gone(question, t)
    rows = []
    for number in session.tables:
        versions = _versions(session.newest(exercise.exercise.name, name, number))
        words = [_figures(version, asked, summary.language, t) for version in versions]
        for version, said in zip(versions, words, strict=True) if any(words) else ():
            told = t.text("paper-taken-back") if version.value is None else said
            by = t.text(f"paper-by-{version.given_by.value}")
            rows.append((t.time(version.at), called(session, number, t), told, by))
    if rows:
        yield Table(
            (
                *_when_and_who(t),
                Column(t.text("summary-column-text"), share=6),
                Column(t.text("paper-by"), share=2),
            ),
            tuple(rows),
            caption=t.text("paper-sent"),
        )


def _when_and_who(t: Translator) -> tuple[Column, ...]:
    return (
        Column(t.text("paper-time"), figures=True),
        Column(t.text("summary-table-column"), share=3),
    )


def _versions(newest: Answer | None) -> list[Answer]:
    """All versions of an answer, the first one first."""
    versions: list[Answer] = []
    while newest is not None:
        versions.insert(0, newest)
        newest = newest.before
    return versions


def _time(sent: Answer | None, t: Translator) -> str:
    """When an answer came; nobody's time is told without a name."""
    return "" if sent is None else t.time(sent.at)


def _whose(idea: Idea, session: Session, t: Translator) -> str:
    if idea.table:
        return called(session, idea.table, t)
    return t.text("paper-people", count=idea.people)


def _became(fate: Fate, t: Translator, *, grouped: bool) -> str:
    """Where an idea stands, and its points; that it is in no theme only where others are in one."""
    told = [t.text("paper-no-theme")] if grouped else []
    if fate.theme:
        told = [t.text("paper-in-theme", theme=fate.theme.name)]
    elif fate.status == "set-aside":
        told = [t.text("paper-set-aside", reason=fate.reason)]
    if fate.votes:
        told.append(t.text("paper-points", count=fate.votes))
    return " · ".join(told)


def _figures(answer: Answer, asked: Question, language: str, t: Translator) -> str:
    """What an answer says but for its ideas, on one line; nothing when it was taken back."""
    if answer.value is None:
        return ""
    parts = []
    for rated in asked.rated(answer.value, language):
        target = "" if rated.target is None else f" → {rated.target}"
        parts.append(": ".join(filter(None, (rated.item, f"{rated.now}{target}"))))
    for placed in asked.placed(answer.value, language):
        key, box = f"paper-placed-{asked.type}", placed.box or "-"
        parts.append(t.text(key, item=placed.item, figure=placed.figure, box=box))
    parts += [said.text for said in asked.said(answer.value) if said.kind == "reason"]
    return "; ".join(parts)
