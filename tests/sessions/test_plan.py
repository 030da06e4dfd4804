"""Lateness and the ways to make the end, over plans of every shape."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from exercises.languages import Text
from exercises.model import Exercise, Workshop
from sessions.events import EndPlanned, PlanChanged, StepEntered, StepMoved
from sessions.model import Details, Session, Step
from sessions.plan import Alarm, after, alarm, forecast, left, ways

NINE = datetime(2026, 11, 22, 9, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def session_of(*steps: tuple[int, str]) -> Session:
    """A session of steps with these minutes; each is plain, `optional` or `pause`."""
    exercises = tuple(
        Exercise(
            name=f"step-{number}",
            title=Text(fi=f"Vaihe {number}"),
            words=Text(fi="Sanat"),
            minutes=minutes,
            optional=kind == "optional",
            pause=kind == "pause",
        )
        for number, (minutes, kind) in enumerate(steps, start=1)
    )
    title = Text(fi="Paja")
    return Session(
        id="s",
        reference="paja",
        workshop=Workshop(name="paja", title=title, purpose=title, steps=exercises),
        details=Details("Paja", "", "", date(2026, 11, 22), "fi"),
        created_at=NINE,
        tables={},
        steps=tuple(Step(minutes) for minutes, _ in steps),
    )


def entered(session: Session, number: int, at: datetime) -> Session:
    return StepEntered(at, number).after(session)


# -- the clock -------------------------------------------------------------------------------


def test_a_clock_runs_stands_and_runs_again() -> None:
    step = Step(10)
    assert left(step, NINE) is None
    step = step.started(NINE)
    assert left(step, NINE + 4 * MINUTE) == 6 * MINUTE
    step = step.stopped(NINE + 4 * MINUTE)
    assert left(step, NINE + 30 * MINUTE) == 6 * MINUTE
    step = step.started(NINE + 30 * MINUTE)
    assert left(step, NINE + 41 * MINUTE) == -5 * MINUTE


def test_going_on_and_back_keeps_what_was_spent() -> None:
    session = entered(session_of((10, ""), (20, "")), 1, NINE)
    session = entered(session, 2, NINE + 4 * MINUTE)
    assert left(session.steps[0], NINE + 9 * MINUTE) == 6 * MINUTE
    session = entered(session, 1, NINE + 9 * MINUTE)
    assert left(session.present, NINE + 10 * MINUTE) == 5 * MINUTE
    assert left(session.steps[1], NINE + 10 * MINUTE) == 15 * MINUTE


def test_alarms_come_in_their_order() -> None:
    step = Step(20).started(NINE)
    told = [(minutes, alarm(step, NINE + minutes * MINUTE)) for minutes in (0, 15, 16, 18, 20, 25)]
    assert told == [
        (0, Alarm.NONE),
        (15, Alarm.NONE),
        (16, Alarm.SOON),
        (18, Alarm.LAST),
        (20, Alarm.OVER),
        (25, Alarm.OVER),
    ]
    # In a short step the fifth that is left comes after the two minutes.
    step = Step(5).started(NINE)
    told = [(minutes, alarm(step, NINE + minutes * MINUTE)) for minutes in (2, 3, 4, 5)]
    assert [warning for _, warning in told] == [Alarm.NONE, Alarm.LAST, Alarm.SOON, Alarm.OVER]
    # Two minutes from the beginning are no warning.
    assert alarm(Step(2).started(NINE), NINE) is Alarm.NONE
    assert alarm(Step(2), NINE) is Alarm.NONE


# -- the forecast ----------------------------------------------------------------------------


def test_the_end_is_as_planned_from_the_first_step_on() -> None:
    session = session_of((10, ""), (20, ""), (30, ""))
    assert forecast(session, NINE).end == NINE + 60 * MINUTE
    assert forecast(session, NINE).late is None
    session = entered(session, 1, NINE)
    assert session.ends_at == NINE + 60 * MINUTE
    assert forecast(session, NINE + 3 * MINUTE).late == timedelta()
    assert forecast(session, NINE + 13 * MINUTE).late == 3 * MINUTE
    session = entered(session, 2, NINE + 7 * MINUTE)
    assert forecast(session, NINE + 7 * MINUTE).late == -3 * MINUTE


def test_coffee_after_the_end_makes_nobody_early() -> None:
    session = entered(session_of((10, ""), (20, ""), (15, "pause")), 1, NINE)
    assert forecast(session, NINE).late == timedelta()


def test_a_late_start_is_seen_in_the_lobby() -> None:
    session = EndPlanned(NINE, NINE + 60 * MINUTE).after(session_of((30, ""), (30, "")))
    assert forecast(session, NINE + 12 * MINUTE).late == 12 * MINUTE


def test_a_standing_clock_makes_the_room_late() -> None:
    session = entered(session_of((10, ""), (20, "")), 1, NINE)
    stopped = replace(session, steps=(session.steps[0].stopped(NINE), session.steps[1]))
    assert forecast(stopped, NINE + 5 * MINUTE).late == 5 * MINUTE


def test_what_is_left_out_and_coffee_after_the_end_take_no_time() -> None:
    session = session_of((10, ""), (20, ""), (15, "pause"))
    steps = (session.steps[0], replace(session.steps[1], left_out=True), session.steps[2])
    assert forecast(session, NINE).end == NINE + 30 * MINUTE
    assert forecast(replace(session, steps=steps), NINE).end == NINE + 10 * MINUTE


# -- the ways --------------------------------------------------------------------------------


def late_by(minutes: int) -> Session:
    session = session_of((10, ""), (20, ""), (15, "pause"), (20, "optional"), (30, ""))
    return entered(EndPlanned(NINE, NINE + (95 - minutes) * MINUTE).after(session), 1, NINE)


def test_nobody_is_told_ways_who_is_in_time() -> None:
    assert ways(late_by(0), NINE) == ()
    assert ways(session_of((10, "")), NINE) == ()


def test_seven_minutes_late_can_be_made_up_in_three_ways() -> None:
    session = late_by(7)
    shorten, leave_out, pause = ways(session, NINE)
    assert (shorten.kind, dict(shorten.minutes)) == ("shorten", {2: 18, 4: 18, 5: 27})
    assert (leave_out.kind, leave_out.left_out) == ("leave-out", {4})
    assert (pause.kind, dict(pause.minutes), pause.moved) == ("break", {3: 8}, None)
    assert [way.forecast.late for way in (shorten, pause)] == [timedelta()] * 2
    assert leave_out.forecast.late == -13 * MINUTE


def test_a_break_that_is_too_short_comes_after_the_end() -> None:
    session = late_by(12)
    (pause,) = (way for way in ways(session, NINE) if way.kind == "break")
    assert (pause.moved, dict(pause.minutes)) == ((3, 5), {})
    names = [step.name for step in after(session, pause).workshop.steps]
    assert names == ["step-1", "step-2", "step-4", "step-5", "step-3"]
    assert pause.makes_it
    assert pause.forecast.late == -3 * MINUTE


def test_a_way_that_only_gets_nearer_comes_last_and_says_so() -> None:
    found = ways(late_by(60), NINE)
    assert found
    assert not any(way.makes_it for way in found)
    session = late_by(16)
    assert [way.makes_it for way in ways(session, NINE)] == [True, True, False]


kinds = st.sampled_from(["", "", "optional", "pause"])
plans = st.lists(st.tuples(st.integers(1, 90), kinds), min_size=1, max_size=14)


@st.composite
def rooms(draw: st.DrawFn) -> tuple[Session, datetime]:
    """A session somewhere in its plan, and a moment in it."""
    session = session_of(*draw(plans))
    at = NINE
    for number in range(1, draw(st.integers(0, len(session.steps))) + 1):
        session = entered(session, number, at)
        at += draw(st.integers(0, 3600)) * timedelta(seconds=1)
    if draw(st.booleans()):
        wished = at + draw(st.integers(-60, 400)) * timedelta(seconds=37)
        session = EndPlanned(at, wished).after(session)
    return session, at


@given(rooms())
def test_the_forecast_is_never_before_what_is_spent(room: tuple[Session, datetime]) -> None:
    """Nor before this moment, nor further than every minute of the plan away."""
    session, at = room
    told = forecast(session, at)
    spent = sum((step.spent_by(at) for step in session.steps), timedelta())
    assert told.end >= at
    assert told.end >= NINE + spent
    assert told.end <= at + sum(step.minutes for step in session.steps) * MINUTE


@given(rooms(), st.integers(0, 7200))
def test_time_never_makes_it_earlier(room: tuple[Session, datetime], seconds: int) -> None:
    session, at = room
    assert forecast(session, at + seconds * timedelta(seconds=1)).end >= forecast(session, at).end


@given(rooms())
def test_every_way_does_what_it_says(room: tuple[Session, datetime]) -> None:
    """Taken, by the events that the engine makes of it, it ends when it said, and nothing before
    the coming steps has changed."""
    session, at = room
    plain = forecast(session, at)
    found = ways(session, at)
    assert len(found) <= 3
    assert len({way.kind for way in found}) == len(found)
    for way in found:
        taken = PlanChanged(at, way.minutes, way.left_out).after(session)
        if way.moved is not None:
            taken = StepMoved(at, *way.moved).after(taken)
        assert taken == after(session, way)
        assert forecast(taken, at) == way.forecast
        assert way.forecast.end < plain.end
        assert taken.steps[: session.step] == session.steps[: session.step]
        assert sorted(step.name for step in taken.workshop.steps) == sorted(
            step.name for step in session.workshop.steps
        )
        assert all(step.minutes >= 1 for step in taken.steps)


@given(rooms())
def test_the_end_is_made_whenever_it_can_be(room: tuple[Session, datetime]) -> None:
    """To the minute where minutes are shortened; a way fails only when it has given all it can."""
    session, at = room
    for way in ways(session, at):
        assert way.forecast.late is not None
        if way.makes_it and way.minutes:
            assert -MINUTE < way.forecast.late <= timedelta()
        if not way.makes_it:
            again = {one.kind: one for one in ways(after(session, way), at)}
            assert way.kind not in again or way.kind == "break", "it could have given more"


@given(rooms())
def test_shortening_is_even(room: tuple[Session, datetime]) -> None:
    """No step gives over a minute more than its part of what can be spared."""
    session, at = room
    for way in ways(session, at):
        if way.kind != "shorten":
            continue
        spare = {n: session.steps[n - 1].minutes // 2 for n in way.minutes}
        gives = {n: session.steps[n - 1].minutes - m for n, m in way.minutes.items()}
        parts = [(gives[n], spare[n]) for n in gives]
        for give, most in parts:
            assert 1 <= give <= most
        most_given = max((give - 1) / most for give, most in parts)
        assert all((give + 1) / most > most_given for give, most in parts)
