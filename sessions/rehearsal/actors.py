"""The kinds of people there are in a room, each put together from habits."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from exercises.question import Question
from sessions.rehearsal.habits import coming, hurry, odd, overlong, sleeping, thoughts, typing
from sessions.rehearsal.page import Form
from sessions.rehearsal.person import Fields, Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """How somebody behaves; each habit is a function of the person who has it."""

    comes: Callable[[Person], Awaitable[None]] = coming.in_time
    """How they get in."""
    thinks: Callable[[Person, Question], str] = thoughts.varied
    """What they want to say, in typed notation."""
    tries: Callable[[Person, Form, Question, str], Sequence[Fields]] = thoughts.at_once
    """What they send one after the other, while the room refuses it."""
    types: Callable[[Person], Awaitable[None]] = typing.straight_on
    """What comes in between while they type."""
    afterwards: Callable[[Person, Form, Question, str], Awaitable[None]] = thoughts.content
    """What they do with an answer that the room has taken."""
    waits: Callable[[Person], Awaitable[None]] = sleeping.stays_awake
    """What they do when nothing is asked."""
    pace: float = 1.0
    """How much longer than others they think."""
    sendings: int = 1
    """How often they press the button."""
    skips: float = 0.3
    """How often they leave out what is optional."""
    scripted: bool = True
    """Whether their phone runs scripts."""
    meddles: bool = False
    """Whether they write for the table though somebody else at it does."""


ACTORS = {
    "steady": Actor(),
    "late": Actor(comes=coming.late),
    "mistaken": Actor(comes=coming.with_wrong_codes),
    "reloading": Actor(types=typing.reloads),
    "sleepy": Actor(types=sleeping.nods_off, waits=sleeping.falls_asleep),
    "wavering": Actor(tries=thoughts.first_thought, afterwards=thoughts.changes),
    "regretful": Actor(afterwards=thoughts.takes_back),
    "wordy": Actor(tries=overlong.too_much),
    "odd": Actor(tries=odd.strange),
    "slow": Actor(pace=1.8, types=hurry.asks_for_time),
    "doubting": Actor(sendings=2),
    "unscripted": Actor(scripted=False),
    "meddling": Actor(meddles=True),
}
"""By what tests and benchmarks call them."""
