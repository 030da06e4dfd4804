"""The summary as data for other programs; described in docs/json.md, its keys stay."""

import json
from datetime import datetime
from typing import Any

from sessions.exports.sections import section
from sessions.i18n import Translator
from sessions.model import Answer, Table
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
        "exercises": [_exercise(exercise) for exercise in summary.exercises],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def _table(table: Table, unit: str) -> dict[str, Any]:
    joined = table.joined_at is not None
    return {"number": table.number, "name": table.name, "unit": unit, "joined": joined}


def _exercise(found: ExerciseSummary) -> dict[str, Any]:
    return {
        "step": found.number,
        "name": found.exercise.name,
        "title": found.title,
        "left_out": found.left_out,
        "proposals": found.exercise.proposals,
        "answered": found.answered,
        "questions": [_question(question) for question in found.questions],
    }


def _question(found: QuestionSummary) -> dict[str, Any]:
    return {
        "name": found.question.name,
        "type": found.question.type,
        "label": found.label,
        "optional": found.question.optional,
        "answers": [_answer(answer) for answer in found.answers],
        "result": section(found.question.type).result(found.result),
    }


def _answer(answer: Answer) -> dict[str, Any]:
    return {
        "table": answer.table,
        "value": answer.value,
        "version": answer.version,
        "by": answer.given_by.value,
        "at": _stamp(answer.at),
    }


def _stamp(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(timespec="milliseconds")
