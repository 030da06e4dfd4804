"""The clock and the plan: how long is left, when the session will be over, and how to make its end.

Pure functions of a session and a moment. Minutes are whole, as people plan them.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import combinations
from math import ceil

from sessions.model import Session, Step

LAST = timedelta(minutes=2)
"""Before a step's end: the second warning."""
SOON = 0.2
"""The part of a step's minutes that is left at the first warning."""
LEAST = 0.5
"""The part of the workshop's minutes that a shortened step keeps at least."""
_ANOTHER_DAY = timedelta(hours=12)
"""So much late or early says only that the session is of another day."""
MOST_TRIED = 12
"""Optional steps among which the best to leave out are looked for; of more, the last ones."""


class Alarm(StrEnum):
    """What a step's clock says beside its figures."""

    NONE = "none"
    SOON = "soon"
    LAST = "last"
    OVER = "over"


def left(step: Step, at: datetime) -> timedelta | None:
    """How long is left of a step, negative when it is over; None before its clock has ever run."""
    if step.running_since is None and not step.spent:
        return None
    return still(step, at)


def still(step: Step, at: datetime) -> timedelta:
    """What is left of a step, all of it before its clock has ever run; negative when it is over."""
    return timedelta(minutes=step.minutes) - step.spent_by(at)


def alarm(step: Step, at: datetime) -> Alarm:
    """What the clock of a step says now."""
    rest = left(step, at)
    if rest is None:
        return Alarm.NONE
    if rest <= timedelta():
        return Alarm.OVER
    whole = timedelta(minutes=step.minutes)
    # Two minutes from the beginning are no warning; in short steps the fifth comes after them.
    warnings = sorted([(SOON * whole, Alarm.SOON), *([(LAST, Alarm.LAST)] if whole > LAST else [])])
    return next((warning for most, warning in warnings if rest <= most), Alarm.NONE)


@dataclass(frozen=True, slots=True)
class Forecast:
    """When a session will be over, as far as is known now."""

    end: datetime
    ends_at: datetime | None
    """When it is to be over."""

    @property
    def late(self) -> timedelta | None:
        """How late it will be, negative when early; None while no end is planned."""
        return None if self.ends_at is None else self.end - self.ends_at

    @property
    def minutes_late(self) -> int | None:
        """Whole minutes, as the two times of day say beside each other; negative when early.

        None while no end is planned, or when that is on another day.
        """
        if self.ends_at is None or abs(self.end - self.ends_at) > _ANOTHER_DAY:
            return None
        end, ends_at = (one.replace(second=0, microsecond=0) for one in (self.end, self.ends_at))
        return (end - ends_at) // timedelta(minutes=1)


def forecast(session: Session, at: datetime) -> Forecast:
    """When the session will be over if every coming step takes what is planned.

    The present step takes what is left of it, and no time when it is over. A break after the last
    step that is not one belongs to nobody's plan.
    """
    if session.ended_at is not None:
        return Forecast(session.ended_at, session.ends_at)
    end = at
    for number in range(max(session.step, 1), _last(session) + 1):
        step = session.steps[number - 1]
        if number == session.step:
            end += max(still(step, at), timedelta())
        elif not step.left_out:
            end += timedelta(minutes=step.minutes)
    return Forecast(end, session.ends_at)


def _last(session: Session) -> int:
    """The number of the last step that counts: behind it are only breaks and what is left out."""
    numbers = range(1, len(session.steps) + 1)
    return max((n for n in numbers if n == session.step or _counts(session, n)), default=0)


def _counts(session: Session, number: int) -> bool:
    step, exercise = session.steps[number - 1], session.workshop.steps[number - 1]
    return not step.left_out and not exercise.pause


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """A way to make the end: what changes, and when the session is over then."""

    kind: str
    """`shorten`, `leave-out` or `break`."""
    minutes: Mapping[int, int] = field(default_factory=dict)
    """Of the steps that get other minutes, by their number."""
    left_out: frozenset[int] = frozenset()
    """The numbers of the steps that are left out."""
    moved: tuple[int, int] | None = None
    """The number of a break, and the one it is moved to."""
    forecast: Forecast

    @property
    def makes_it(self) -> bool:
        """Whether the session is over in time then."""
        return self.forecast.late is not None and self.forecast.late <= timedelta()


def ways(session: Session, at: datetime) -> tuple[Way, ...]:
    """Up to three ways to make the planned end, those that make it first.

    None when the session is in time, has no planned end or is over. A way that only gets nearer to
    the end is there, too. What is changed is what comes; the present step keeps its minutes.
    """
    late = forecast(session, at).late
    if session.ended_at is not None or late is None or late <= timedelta():
        return ()
    missing = ceil(late / timedelta(minutes=1))
    found = [
        way
        for look in (_shorten, _leave_out, _break)
        for way in look(session, at, missing)
        if way.forecast.end < forecast(session, at).end
    ]
    return tuple(sorted(found, key=lambda way: not way.makes_it))


def after(session: Session, way: Way) -> Session:
    """The session once a way is taken."""
    steps = list(session.steps)
    for number, minutes in way.minutes.items():
        steps[number - 1] = replace(steps[number - 1], minutes=minutes)
    for number in way.left_out:
        steps[number - 1] = replace(steps[number - 1], left_out=True)
    exercises = list(session.workshop.steps)
    if way.moved is not None:
        number, to = way.moved
        exercises.insert(to - 1, exercises.pop(number - 1))
        steps.insert(to - 1, steps.pop(number - 1))
    workshop = replace(session.workshop, steps=tuple(exercises))
    return replace(session, workshop=workshop, steps=tuple(steps))


def _way(session: Session, at: datetime, way: Way) -> Way:
    """The way with what it comes to."""
    return replace(way, forecast=forecast(after(session, way), at))


def _coming(session: Session) -> Iterator[int]:
    """The numbers of the steps whose time can still be changed."""
    for number in range(session.step + 1, _last(session) + 1):
        if not session.steps[number - 1].left_out:
            yield number


def _shorten(session: Session, at: datetime, missing: int) -> Iterator[Way]:
    """Every coming step but breaks gives minutes in proportion to those it can spare.

    Shares are rounded by the largest remainder (Hamilton's method), so that they add up.
    """
    numbers = [n for n in _coming(session) if not session.workshop.steps[n - 1].pause]
    spare = {n: _spare(session, n) for n in numbers}
    total = sum(spare.values())
    if not total:
        return
    give = min(missing, total)
    shares = {n: give * most // total for n, most in spare.items()}
    remainders = sorted(numbers, key=lambda n: (-(give * spare[n] % total), n))
    for number in remainders[: give - sum(shares.values())]:
        shares[number] += 1
    minutes = {n: session.steps[n - 1].minutes - gives for n, gives in shares.items() if gives}
    yield _way(session, at, Way(kind="shorten", minutes=minutes, forecast=forecast(session, at)))


def _spare(session: Session, number: int) -> int:
    """The minutes that a step can do without."""
    least = max(1, ceil(session.workshop.steps[number - 1].minutes * LEAST))
    return max(session.steps[number - 1].minutes - least, 0)


def _leave_out(session: Session, at: datetime, missing: int) -> Iterator[Way]:
    """As few optional steps as will do, of those that save the least too much."""
    numbers = [n for n in _coming(session) if session.workshop.steps[n - 1].optional]
    numbers = numbers[-MOST_TRIED:]
    if not numbers:
        return
    best = tuple(numbers)
    for count in range(1, len(numbers) + 1):
        enough = [
            (sum(session.steps[n - 1].minutes for n in some), some)
            for some in combinations(numbers, count)
            if sum(session.steps[n - 1].minutes for n in some) >= missing
        ]
        if enough:
            best = min(enough)[1]
            break
    left_out = frozenset(best)
    yield _way(
        session, at, Way(kind="leave-out", left_out=left_out, forecast=forecast(session, at))
    )


def _break(session: Session, at: datetime, missing: int) -> Iterator[Way]:
    """The longest coming break is shortened; when that is not enough, it comes after the end."""
    breaks = [n for n in _coming(session) if session.workshop.steps[n - 1].pause]
    if not breaks:
        return
    number = max(breaks, key=lambda n: session.steps[n - 1].minutes)
    spare = _spare(session, number)
    plain = forecast(session, at)
    if spare >= missing:
        minutes = {number: session.steps[number - 1].minutes - missing}
        yield _way(session, at, Way(kind="break", minutes=minutes, forecast=plain))
    else:
        moved = (number, len(session.steps))
        yield _way(session, at, Way(kind="break", moved=moved, forecast=plain))
