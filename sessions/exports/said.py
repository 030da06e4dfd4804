"""What was written, as a paper lists it: every idea with its lasting name."""

from collections import Counter
from collections.abc import Iterator

from exercises.question import Said
from sessions.exports.document import Line
from sessions.exports.tables import called
from sessions.i18n import Translator
from sessions.ideas import Idea
from sessions.summary import ExerciseSummary, QuestionSummary, Summary


def written(question: QuestionSummary, summary: Summary, t: Translator) -> Iterator[Line]:
    """All that was written in answer to a question, in the order of the tables.

    Without names, the same words are told once, and in the order of the alphabet, which says
    nothing of who it was.
    """
    alike = Counter[Said]()
    for given in question.given:
        for said in question.question.said(given.value):
            if given.table:
                yield _line(question, summary, given.table, said, 1, t)
            else:
                alike[said] += given.people
    for said in sorted(alike, key=lambda said: said.text.casefold()):
        yield _line(question, summary, 0, said, alike[said], t)


def _line(
    question: QuestionSummary, summary: Summary, table: int, said: Said, people: int, t: Translator
) -> Line:
    if said.kind == "reason":
        whose = called(summary.session, table, t) if table else ""
        return Line(said.text, whose, times(people))
    exercise = exercise_of(question, summary).exercise.name
    idea = Idea(exercise, question.question.name, table, said.text, said.kind, people)
    return idea_line(idea, summary, t)


def idea_line(idea: Idea, summary: Summary, t: Translator) -> Line:
    """An idea by itself, with the table whose it is and the points it got."""
    whose = called(summary.session, idea.table, t) if idea.table else ""
    votes = exercise_called(idea.exercise, summary).votes.get(idea.item, 0)
    points = t.text("paper-points", count=votes) if votes else ""
    note = " · ".join(filter(None, (times(idea.people), points)))
    return Line(idea.text, whose, note, (idea.id(summary.session),))


def times(people: int) -> str:
    """How many people wrote just this, when they are several."""
    return f"×{people}" if people > 1 else ""


def ids_of(question: QuestionSummary, summary: Summary, table: int, said: Said) -> tuple[str, ...]:
    """The lasting name of what a table (0 for people) said; a reason has none."""
    if said.kind == "reason":
        return ()
    name = exercise_of(question, summary).exercise.name
    idea = Idea(name, question.question.name, table, said.text, said.kind)
    return (idea.id(summary.session),)


def exercise_of(question: QuestionSummary, summary: Summary) -> ExerciseSummary:
    """The exercise that asks a question of this summary."""
    return next(e for e in summary.exercises if any(q is question for q in e.questions))


def exercise_called(name: str, summary: Summary) -> ExerciseSummary:
    """The exercise with a name that stands in the summary."""
    return next(e for e in summary.exercises if e.exercise.name == name)
