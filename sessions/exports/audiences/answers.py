"""Answers as the record tells them: who sent what and when, and what became of it."""

from collections.abc import Iterator
from datetime import datetime

from exercises.question import Question
from sessions.exports.document import Block, Column, Table
from sessions.exports.items import with_gone
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.ideas import Idea
from sessions.model import Answer, Session
from sessions.summary import ExerciseSummary, QuestionSummary, Summary


def idea_table(
    question: QuestionSummary, exercise: ExerciseSummary, summary: Summary, t: Translator
) -> Table:
    """Every idea that stands now, with when it was first sent and what has become of it."""
    fates = _fates(exercise, t)
    ideas = [idea for idea in exercise.ideas if idea.question == question.question.name]
    rows = tuple(
        (
            _time(_sent_at(idea, question.question, summary.session), t),
            _whose(idea, summary.session, t),
            idea.text,
            " · ".join(filter(None, (fates.get(idea.key, ""), _points(idea, exercise, t)))),
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
    rows = []
    for idea in exercise.withdrawn:
        question = exercise.exercise.question(idea.question)
        assert question is not None, "it is one of the exercise's own"
        sent = _time(_sent_at(idea, question, session), t)
        rows.append((sent, _whose(idea, session, t), idea.text))
    return Table(
        (*_when_and_who(t), Column(t.text("summary-column-text"), share=9)),
        tuple(rows),
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


def _sent_at(idea: Idea, question: Question, session: Session) -> datetime | None:
    """When its table first sent it in these words; nobody's time is told without a name."""
    if not idea.table:
        return None
    versions = _versions(session.newest(idea.exercise, idea.question, idea.table))
    return next(
        answer.at
        for answer in versions
        if answer.value is not None
        and any(said.text == idea.text for said in question.said(answer.value))
    )


def _time(moment: datetime | None, t: Translator) -> str:
    return "" if moment is None else t.time(moment)


def _whose(idea: Idea, session: Session, t: Translator) -> str:
    if idea.table:
        return called(session, idea.table, t)
    return t.text("paper-people", count=idea.people)


def _fates(exercise: ExerciseSummary, t: Translator) -> dict[tuple[str, int, str], str]:
    in_theme = {
        idea.key: t.text("paper-in-theme", theme=theme.name)
        for theme in exercise.themes
        for idea in theme.ideas
    }
    single = {idea.key: t.text("paper-no-theme") for idea in exercise.ungrouped if in_theme}
    aside = {one.idea.key: t.text("paper-set-aside", reason=one.reason) for one in exercise.aside}
    return {**in_theme, **single, **aside}


def _points(idea: Idea, exercise: ExerciseSummary, t: Translator) -> str:
    votes = exercise.votes.get(idea.item, 0)
    return t.text("paper-points", count=votes) if votes else ""


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
