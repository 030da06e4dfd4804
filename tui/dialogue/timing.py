"""The clock of the present step, and when the session will be over."""

from collections.abc import Sequence

from sessions.clock import now
from sessions.errors import NotPossibleError
from sessions.i18n import Translator
from sessions.plan import Way, forecast, ways
from sessions.standing import standing
from tui.clock_time import from_now, read_time
from tui.dialogue.chapter import Chapter
from tui.dialogue.orders import word_of
from tui.dialogue.reading import is_number, read_more
from tui.house import Room
from tui.voices import Voice


class Timing(Chapter):
    """The commands on the clock and the plan."""

    def __init__(self, room: Room, voice: Voice, t: Translator) -> None:
        super().__init__(room, voice, t)
        self._ways: Sequence[Way] = ()
        self._ways_of = ""
        """How the room stood when the ways were told."""

    async def do_timer(self, typed: str) -> None:
        """Say how long is left; start or pause the clock, give or take minutes."""
        more = read_more(typed)
        match word_of(typed):
            case "":
                pass
            case "start":
                await self._engine.start_clock()
            case "pause":
                await self._engine.pause_clock()
            case _ if more is not None:
                await self._engine.add_minutes(more)
            case _:
                raise NotPossibleError("dialogue-how-timer")
        self._voice.clock(self._engine.session)

    async def do_late(self, typed: str) -> None:
        """Say when the session will be over and how to make the end; `2` takes the second way,
        `11.30` sets the end."""
        if not typed:
            self._find_ways()
            self._voice.late(self._engine.session, self._ways)
        elif is_number(typed):
            await self._take(int(typed))
        else:
            await self._end_at(typed, "dialogue-how-late")

    async def do_ends(self, typed: str) -> None:
        """Say when the session will be over, or set its end; `off` leaves it to the plan."""
        if word_of(typed) == "off":
            await self._engine.plan_end(None)
            self._voice.forecast(self._engine.session)
        elif typed:
            await self._end_at(typed, "dialogue-how-ends")
        else:
            self._voice.forecast(self._engine.session)

    async def _end_at(self, typed: str, how: str) -> None:
        time = read_time(typed)
        if time is None:
            raise NotPossibleError(how)
        await self._engine.plan_end(from_now(time, now()))
        self._voice.forecast(self._engine.session)

    def _find_ways(self) -> None:
        session, at = self._engine.session, now()
        late = forecast(session, at).minutes_late
        self._ways = ways(session, at) if late is not None and late > 0 else ()
        self._ways_of = standing(session)

    async def _take(self, number: int) -> None:
        """Take one of the ways that were told; the room must still stand as it did."""
        if not self._ways_of:
            self._find_ways()
        if self._ways_of != standing(self._engine.session):
            raise NotPossibleError("error-way-gone")
        if not 1 <= number <= len(self._ways):
            raise NotPossibleError("dialogue-no-way", number=number, ways=len(self._ways))
        await self._engine.change_plan(self._ways[number - 1])
        self._voice.forecast(self._engine.session)
