"""A way to make the end of the session, in words: what it is, and what suffers."""

from collections.abc import Iterator

from exercises.model import Exercise
from sessions.i18n import Translator
from sessions.model import Session
from sessions.plan import Way


def way_name(t: Translator, way: Way) -> str:
    """What is done."""
    kind = "break-after" if way.moved is not None else way.kind
    if kind == "leave-out":
        return t.text("plan-way-leave-out", count=len(way.left_out))
    return t.text(f"plan-way-{kind}")


def way_cost(t: Translator, session: Session, way: Way) -> Iterator[str]:
    """What suffers, a sentence each."""
    if way.minutes:
        yield ", ".join(
            t.text(
                "plan-shorter",
                title=_title(session, number),
                was=session.steps[number - 1].minutes,
                now=minutes,
            )
            for number, minutes in sorted(way.minutes.items())
        )
    for number in sorted(way.left_out):
        yield _goes(t, session, number)
    yield from _emptied(t, session, way)
    if way.moved is not None:
        yield t.text("plan-break-after", title=_title(session, way.moved[0]))


def _goes(t: Translator, session: Session, number: int) -> str:
    """The step, and what nobody is asked then."""
    exercise = session.workshop.steps[number - 1]
    title, minutes = _title(session, number), session.steps[number - 1].minutes
    if not exercise.questions:
        return t.text("plan-goes", title=title, minutes=minutes)
    language = session.details.language
    labels = (f"”{question.label.in_language(language)}”" for question in exercise.questions)
    asked = ", ".join(labels)
    return t.text("plan-goes-questions", title=title, minutes=minutes, questions=asked)


def _emptied(t: Translator, session: Session, way: Way) -> Iterator[str]:
    """Steps that stay and work on what a step that goes would have brought."""
    gone = {session.workshop.steps[number - 1].name for number in way.left_out}
    for number, exercise in enumerate(session.workshop.steps, start=1):
        stays = number > session.step and not session.steps[number - 1].left_out
        if stays and number not in way.left_out and gone & _sources(exercise):
            yield t.text("plan-goes-also", title=_title(session, number))


def _sources(exercise: Exercise) -> set[str]:
    return {question.source for question in exercise.questions if question.source}


def _title(session: Session, number: int) -> str:
    title = session.workshop.steps[number - 1].title
    return title.in_language(session.details.language)
