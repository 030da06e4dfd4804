"""What happens when the room moves along its running order; pure decisions, no I/O."""

from dataclasses import replace
from datetime import datetime

from sessions import events
from sessions.model import Phase, Session


def moved(session: Session, number: int, at: datetime, *, forward: bool) -> list[events.Event]:
    """What going to step `number` (0 is the lobby) makes happen.

    The old step's answers close. The new one's open when going `forward`, unless the exercise says
    otherwise; going back, they open only if they were open when the step was left.
    """
    if number == session.step:
        return []
    happened: list[events.Event] = []
    if session.present.phase is Phase.OPEN:
        happened.append(events.ExerciseClosed(at, session.step, by_leaving=True))
    if number and session.steps[number - 1].left_out:
        happened.append(events.StepLeftOut(at, number, left_out=False))
    happened.append(events.StepEntered(at, number))
    if number:
        exercise = session.workshop.steps[number - 1]
        was_left = session.steps[number - 1].phase is Phase.LEFT
        if exercise.questions and (was_left or (forward and exercise.opens)):
            happened.append(events.ExerciseOpened(at, number))
    return happened


def ended(session: Session, at: datetime) -> list[events.Event]:
    """What ending the session makes happen."""
    happened: list[events.Event] = []
    if session.present.phase is Phase.OPEN:
        happened.append(events.ExerciseClosed(at, session.step, by_leaving=True))
    happened.append(events.SessionEnded(at))
    return happened


def reopened(session: Session, at: datetime, new_codes: dict[int, str]) -> list[events.Event]:
    """What going on with an ended session makes happen; `new_codes` by table number."""
    happened: list[events.Event] = [events.SessionReopened(at)]
    for number, code in new_codes.items():
        happened.append(events.TableRecoded(at, replace(session.tables[number], code=code)))
    if session.present.phase is Phase.LEFT:
        happened.append(events.ExerciseOpened(at, session.step))
    return happened
