"""Names how a room stands, so that a press made on an old state can be told from one on this."""

from hashlib import blake2s

from sessions.model import Session


def standing(session: Session) -> str:
    """Names everything that facilitators control while the room runs.

    It does not change with answers, nor with time. Two presses of the same button carry the same
    name, and after the first of them the room stands otherwise.
    """
    controlled = (
        session.id,
        session.step,
        session.ended_at,
        session.ends_at,
        session.steps,
        tuple(exercise.name for exercise in session.workshop.steps),
        sorted(session.hidden),
    )
    return blake2s(repr(controlled).encode(), digest_size=8).hexdigest()
