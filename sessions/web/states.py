"""Names for what phones see, so that a phone can tell whether it shows the present state."""

from sessions.model import Session


def state_key(session: Session) -> str:
    """Names what all phones see: two sessions with the same key look the same to a new phone."""
    if session.ended_at is not None:
        return "over"
    return f"{session.step}-{session.present.phase.value}"


def items_key(session: Session) -> str:
    """Names what the present step asks about, as far as the facilitator can change it meanwhile:
    the themes, and what is hidden; empty when there is neither."""
    asked = session.exercise.questions if session.exercise else ()
    sources = dict.fromkeys(question.source for question in asked)
    grouped = [session.groupings[name] for name in sources if name in session.groupings]
    themes = tuple((g.themes, tuple(g.placed.items()), tuple(g.aside)) for g in grouped)
    hidden = frozenset(seat for seat in session.hidden if seat[0] in sources)
    return f"{hash((themes, hidden)):x}" if themes or hidden else ""


def time_is_short(session: Session) -> bool:
    """Whether tables may say that they need more time: they can answer, and the clock runs."""
    return session.takes_answers and session.present.running_since is not None


def shown_key(session: Session) -> str:
    """Names the answers that all phones see; empty while they see none."""
    exercise = session.exercise
    if exercise is None or not session.present.shown:
        return ""
    versions = sum(answer.version for answer in session.answers.get(exercise.name, {}).values())
    what = f"{hash((session.present.revealed, session.hidden)):x}"
    return "-".join(filter(None, (f"{session.step}", f"{versions}", what, items_key(session))))
