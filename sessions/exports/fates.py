"""What has become of each idea of an exercise, and when it was first sent."""

from collections.abc import Mapping
from dataclasses import dataclass

from exercises.question import Question
from sessions.grouping import IdeaKey
from sessions.ideas import Idea
from sessions.model import Answer, Session
from sessions.summary import ExerciseSummary, Summary, ThemeSummary


@dataclass(frozen=True, slots=True)
class Fate:
    """What has become of one idea."""

    status: str
    """`recorded`, `proposed` (waits for a decision), `set-aside` or `withdrawn`."""
    theme: ThemeSummary | None
    reason: str
    """Why it was set aside; else empty."""
    guarded: bool
    votes: int


def fates_of(summary: Summary, exercise: ExerciseSummary) -> Mapping[IdeaKey, Fate]:
    """The fate of every idea of an exercise, withdrawn ones included."""
    themes = {idea.key: theme for theme in exercise.themes for idea in theme.ideas}
    reasons = {aside.idea.key: aside.reason for aside in exercise.aside}
    guarded = {one.idea for one in summary.guarded}
    usual = "proposed" if exercise.exercise.proposals else "recorded"

    def fate(idea: Idea, status: str) -> Fate:
        return Fate(
            status=status,
            theme=themes.get(idea.key),
            reason=reasons.get(idea.key, ""),
            guarded=idea in guarded,
            votes=exercise.votes.get(idea.item, 0),
        )

    standing = {
        idea.key: fate(idea, "set-aside" if idea.key in reasons else usual)
        for idea in exercise.ideas
    }
    return {**{idea.key: fate(idea, "withdrawn") for idea in exercise.withdrawn}, **standing}


def first_sent(session: Session, exercise: str, question: Question) -> Mapping[IdeaKey, Answer]:
    """The first version of a table's answer that has each idea in it; nothing of people's, since
    when they answered would tell who they are.

    Args:
        session: whose answers.
        exercise: its name.
        question: one of its questions, with its items in it.
    """
    found: dict[IdeaKey, Answer] = {}
    if question.by_person:
        return found
    for (name, table, _), newest in session.answers.get(exercise, {}).items():
        version: Answer | None = newest if name == question.name else None
        while version is not None:
            said = () if version.value is None else question.said(version.value)
            for one in said:
                found[name, table, one.text] = version
            version = version.before
    return found
