"""How long is left, when the session will be over, and how to make its end."""

from collections.abc import Sequence
from dataclasses import replace

from sessions.clock import now
from sessions.model import Session
from sessions.plan import Alarm, Way, forecast
from tui.voices import language_of
from tui.voices.sentences.speaker import Speaker
from tui.voices.times import seconds_left
from tui.ways import way_cost, way_name


class Clock(Speaker):
    """Says the clock and the plan in short sentences."""

    def clock(self, session: Session) -> None:
        """How long is left of the step, and whether the clock runs."""
        left = seconds_left(session, now())
        whole = self._minutes(session.present.minutes)
        if session.ended_at is not None:
            self._tell("over")
        elif not session.step:
            self._tell("clock-lobby")
        elif left is None:
            self._tell("clock-waiting", whole=whole)
        else:
            runs = "running" if session.present.running_since else "paused"
            over = "" if left > 0 else "-over"
            self._tell(f"clock-{runs}{over}", left=self._span(left), whole=whole)

    def alarm(self, session: Session, alarm: Alarm) -> None:
        """How long is left; when it is over, also whose answers are missing."""
        left = seconds_left(session, now()) or 0
        if alarm is Alarm.OVER:
            self._tell("alarm-over")
            if session.takes_answers and (missing := self._missing(session)):
                self._tell("missing", tables=self._list(session, missing))
        else:
            self._tell("alarm-soon", left=self._span(left))

    def forecast(self, session: Session) -> None:
        """When the session will be over, and how that is beside the planned end."""
        plan = forecast(session, now())
        late = plan.minutes_late
        end = self._t.time(plan.end)
        if session.ended_at is not None:
            self._tell("over")
        elif plan.ends_at is None or late is None:
            self._tell("forecast-free", end=end)
        else:
            how = "late" if late > 0 else "early" if late < 0 else "in-time"
            ends = self._t.time(plan.ends_at)
            self._tell(f"forecast-{how}", end=end, ends=ends, minutes=self._minutes(abs(late)))

    def late(self, session: Session, ways: Sequence[Way]) -> None:
        """When the session will be over, and the ways to make its end by their numbers."""
        self.forecast(session)
        late = forecast(session, now()).minutes_late
        if ways:
            self._tell("ways")
        elif late is not None and late > 0 and session.ended_at is None:
            self._tell("no-ways")
        for number, way in enumerate(ways, start=1):
            self._say_way(session, number, way)

    def _say_way(self, session: Session, number: int, way: Way) -> None:
        """What is done, what suffers, and when the session is over then."""
        changes = [self._change(session, *changed) for changed in sorted(way.minutes.items())]
        # Without the arrows that stand between minutes on the screen.
        costs = [*way_cost(self._t, session, replace(way, minutes={}))]
        late = max(way.forecast.minutes_late or 0, 1)
        then = self._text(
            "then-in-time" if way.makes_it else "then-late",
            end=self._t.time(way.forecast.end),
            minutes=self._minutes(late),
        )
        said = [way_name(self._t, way), ", ".join(changes), *costs, then]
        sentences = " ".join(f"{sentence.rstrip('.')}." for sentence in said if sentence)
        self._tell("way", number=number, way=sentences)

    def _change(self, session: Session, step: int, minutes: int) -> str:
        was = session.steps[step - 1].minutes
        return self._text("change", title=self._title(session, step), was=was, minutes=minutes)

    def _title(self, session: Session, step: int) -> str:
        exercise = session.workshop.steps[step - 1]
        return exercise.title.in_language(language_of(session, self._t))

    def _planned(self, session: Session, step: int) -> None:
        """A step other than the present one has other minutes."""
        minutes = self._minutes(session.steps[step - 1].minutes)
        self._tell("change-told", title=self._title(session, step), minutes=minutes)
