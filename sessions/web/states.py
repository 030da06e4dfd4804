"""Names for what phones see, so that a phone can tell whether it shows the present state."""

from sessions.model import Session


def state_key(session: Session) -> str:
    """Names what all phones see: two sessions with the same key look the same to a new phone."""
    if session.ended_at is not None:
        return "over"
    return f"{session.step}-{session.present.phase.value}"


def shown_key(session: Session) -> str:
    """Names the answers that all phones see; empty while they see none."""
    exercise = session.exercise
    if exercise is None or not session.present.shown:
        return ""
    versions = sum(answer.version for answer in session.answers.get(exercise.name, {}).values())
    return f"{session.step}-{versions}"
