"""The summary as data for other programs; described in docs/json.md, its keys stay."""

import json
from datetime import datetime
from typing import Any

from exercises.items_question import ItemsQuestion
from sessions.exports.sections import section
from sessions.i18n import Translator
from sessions.model import Table
from sessions.summary import ExerciseSummary, QuestionSummary, Summary


def write(summary: Summary, t: Translator) -> bytes:  # noqa: ARG001
    """One object; the workshop's texts are in the summary's language, the keys in English."""
    session = summary.session
    data = {
        "session": session.reference,
        "name": session.details.name,
        "unit": session.details.unit,
        "place": session.details.place,
        "date": session.details.date.isoformat(),
        "language": summary.language,
        "workshop": {"name": session.workshop.name, "title": summary.title},
        "step": session.step,
        "steps": len(session.steps),
        "ended_at": _stamp(session.ended_at),
        "tables": [_table(table, session.unit_of(table)) for table in session.tables.values()],
        "exercises": [_exercise(exercise, summary.language) for exercise in summary.exercises],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _table(table: Table, unit: str) -> dict[str, Any]:
    joined = table.joined_at is not None
    return {"number": table.number, "name": table.name, "unit": unit, "joined": joined}


def _exercise(found: ExerciseSummary, language: str) -> dict[str, Any]:
    return {
        "step": found.number,
        "name": found.exercise.name,
        "title": found.title,
        "left_out": found.left_out,
        "proposals": found.exercise.proposals,
        "answered": found.answered,
        "questions": [_question(question, language) for question in found.questions],
    }


def _question(found: QuestionSummary, language: str) -> dict[str, Any]:
    question = found.question
    words = question.words(language) if isinstance(question, ItemsQuestion) else {}
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
        "answers": _answers(found),
        "result": None if found.withheld else section(question.type).result(found, language),
    }


def _answers(found: QuestionSummary) -> list[dict[str, Any]]:
    if found.question.by_person:
        return [{"table": None, "value": one.value, "people": one.people} for one in found.given]
    return [
        {
            "table": answer.table,
            "value": answer.value,
            "version": answer.version,
            "by": answer.given_by.value,
            "at": _stamp(answer.at),
        }
        for answer in found.answers
    ]


def _stamp(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="milliseconds")
