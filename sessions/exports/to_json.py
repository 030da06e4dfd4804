"""Sessions as data for other programs; described in docs/json.md, its keys stay."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from exercises.items_question import ItemsQuestion
from sessions.exports.audiences.accounts import quoted_of
from sessions.exports.fates import Fate, fates_of, first_sent
from sessions.exports.sections import section
from sessions.exports.values import of_people, of_tables
from sessions.grouping import IdeaKey
from sessions.i18n import Translator
from sessions.ideas import Idea
from sessions.ledger import NOT_SENT, count, is_sent
from sessions.model import Answer, Session, Table
from sessions.summary import ExerciseSummary, QuestionSummary, Summary, ThemeSummary

FORMAT = 1
"""Counts up when a key goes or means something else; new keys leave it as it is."""

Data = dict[str, Any]


def write(summaries: Sequence[Summary], audience: str, t: Translator) -> bytes:
    """One object a session, in a common one when they are several; keys in English, the workshop's
    texts in the summary's language."""
    sessions = [_session(summary, audience) for summary in summaries]
    head = {"format": FORMAT, "audience": audience, "language": t.language}
    data = sessions[0] if len(sessions) == 1 else {**head, "sessions": sessions}
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _session(summary: Summary, audience: str) -> Data:
    session = summary.session
    sent = [exercise for exercise in summary.exercises if is_sent(exercise, audience)]
    return {
        "format": FORMAT,
        "audience": audience,
        "id": session.id,
        "session": session.reference,
        "name": session.details.name,
        "unit": session.details.unit,
        "place": session.details.place,
        "date": session.details.date.isoformat(),
        "language": summary.language,
        "workshop": {"name": session.workshop.name, "title": summary.title},
        "heading": summary.heading,
        "introduction": summary.introduction,
        "step": session.step,
        "steps": len(session.steps),
        "ended_at": _stamp(session.ended_at),
        "tables": [_table(table, session.unit_of(table)) for table in session.tables.values()],
        "ledger": _ledger(summary, audience),
        "guarded": [
            {**_words(session, idea), "exercise": exercise.exercise.name}
            for exercise in summary.exercises
            for idea in exercise.guarded
        ],
        "exercises_not_sent": len(summary.exercises) - len(sent),
        "exercises": [_exercise(summary, exercise, audience) for exercise in sent],
    }


def _table(table: Table, unit: str) -> Data:
    joined = table.joined_at is not None
    return {"number": table.number, "name": table.name, "unit": unit, "joined": joined}


def _ledger(summary: Summary, audience: str) -> Data:
    ledger = count(summary, audience)
    aside = [{"reason": why, "count": n} for why, n in ledger.aside if why != NOT_SENT]
    return {
        "came": ledger.came,
        "quoted": ledger.quoted,
        "themed": ledger.themed,
        "aside": aside,
        "not_sent": dict(ledger.aside).get(NOT_SENT, 0),
        "withdrawn": ledger.withdrawn,
    }


def _exercise(summary: Summary, found: ExerciseSummary, audience: str) -> Data:
    session, fates = summary.session, fates_of(summary, found)
    record, quoted = audience == "record", set(quoted_of(found, audience))
    return {
        "step": found.number,
        "name": found.exercise.name,
        "title": found.title,
        "heading": found.heading,
        "comment": found.comment,
        "for_leaders": found.for_leaders,
        "for_tables": found.for_tables,
        "left_out": found.left_out,
        "proposals": found.exercise.proposals,
        "answered": found.answered,
        "questions": [
            _question(summary, found, question, audience) for question in found.questions
        ],
        "themes": [_theme(session, theme) for theme in found.themes],
        "ideas": [_idea(session, i, fates[i.key]) for i in found.ideas if i in quoted],
        **({"withdrawn": list(_withdrawn(session, found))} if record else {}),
    }


def _theme(session: Session, found: ThemeSummary) -> Data:
    return {
        "id": found.theme.id,
        "name": found.name,
        "ideas": [idea.id(session) for idea in found.ideas],
        "tables": list(found.tables),
        "votes": found.votes,
        "missed": list(found.missed),
    }


def _words(session: Session, idea: Idea) -> Data:
    return {
        "id": idea.id(session),
        "question": idea.question,
        "table": idea.table or None,
        "kind": idea.kind,
        "text": idea.text,
    }


def _idea(session: Session, idea: Idea, fate: Fate) -> Data:
    return {
        **_words(session, idea),
        "people": 0 if idea.table else idea.people,
        "item": idea.item,
        "votes": fate.votes,
        "theme": fate.theme.theme.id if fate.theme else None,
        "aside": fate.reason or None,
        "guarded": fate.guarded,
    }


def _withdrawn(session: Session, found: ExerciseSummary) -> Iterator[Data]:
    sent: dict[IdeaKey, Answer] = {}
    for question in found.questions:
        sent |= first_sent(session, found.exercise.name, question.question)
    for idea in found.withdrawn:
        answer = sent[idea.key]
        when = {"version": answer.version, "at": _stamp(answer.at)}
        yield {**_words(session, idea), **when}


def _question(
    summary: Summary, exercise: ExerciseSummary, found: QuestionSummary, audience: str
) -> Data:
    question, language, record = found.question, summary.language, audience == "record"
    quoted = {idea.key for idea in quoted_of(exercise, audience)}
    words: Mapping[str, str] = {}
    if isinstance(question, ItemsQuestion):
        words = question.words(language)
    versions = _versions(summary.session, exercise, found)
    return {
        "name": question.name,
        "type": question.type,
        "label": found.label,
        "optional": question.optional,
        "by": question.by,
        "people": found.people,
        "least": question.least,
        "withheld": found.withheld,
        "items": [{"key": key, "text": text} for key, text in words.items()],
        "answers": _answers(found, quoted, record),
        "result": None if found.withheld else section(question.type).result(found, language),
        **({"versions": versions} if record and not question.by_person else {}),
    }


def _answers(found: QuestionSummary, quoted: Collection[IdeaKey], record: bool) -> list[Data]:
    """When a table sent something, and how often, is for the archive only."""
    if found.question.by_person:
        people = of_people(found, quoted)
        return [{"table": None, "value": one.value, "people": one.people} for one in people]
    if record:
        return [_answer(answer) for answer in found.answers]
    return [{"table": one.table, "value": value} for one, value in of_tables(found, quoted)]


def _versions(session: Session, exercise: ExerciseSummary, found: QuestionSummary) -> list[Data]:
    """All that tables ever sent to a question, in the order it came."""
    versions: list[Answer] = []
    for (name, _, _), newest in session.answers.get(exercise.exercise.name, {}).items():
        version: Answer | None = newest if name == found.question.name else None
        while version is not None:
            versions.append(version)
            version = version.before
    versions.sort(key=lambda answer: (answer.at, answer.table, answer.version))
    return [_answer(answer) for answer in versions]


def _answer(answer: Answer) -> Data:
    return {
        "table": answer.table,
        "value": answer.value,
        "version": answer.version,
        "by": answer.given_by.value,
        "at": _stamp(answer.at),
    }


def _stamp(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="milliseconds")
