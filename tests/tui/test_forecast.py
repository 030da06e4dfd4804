"""When the session will be over, in words."""

from datetime import datetime, timedelta

import pytest

from exercises.languages import LANGUAGES
from sessions.clock import now
from sessions.i18n import Translator
from sessions.plan import Forecast
from tui.forecast import day_line
from tui.house import Room

NOON = datetime(2026, 11, 21, 12).astimezone()
MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("end", "ends_at", "late"),
    [
        (NOON, NOON, 0),
        (NOON + 12 * MINUTE, NOON, 12),
        (NOON - 5 * MINUTE, NOON, -5),
        # As the two times of day say it, whatever their seconds are.
        (NOON + timedelta(minutes=11, seconds=59), NOON, 11),
        (NOON + 12 * MINUTE, NOON + timedelta(seconds=59), 12),
        (NOON, NOON + timedelta(days=3), None),
        (NOON, None, None),
    ],
)
def test_minutes_are_those_between_the_two_times(
    end: datetime, ends_at: datetime | None, late: int | None
) -> None:
    assert Forecast(end, ends_at).minutes_late == late


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_day_fits_beside_the_name_of_a_small_terminal(room: Room, language: str) -> None:
    """In the lobby and in the room, early and late, in every language."""
    t, engine = Translator(language), room.engine
    for ends_at in (None, now() + timedelta(hours=2), now() + timedelta(hours=7)):
        await engine.plan_end(ends_at)
        for step in (0, 2):
            await engine.go_to(step)
            line = day_line(t, engine.session, now(), wide=False)
            assert line.cell_length <= 62
            assert t.time(now()) in line.plain
            wide = day_line(t, engine.session, now(), wide=True)
            assert len(wide.plain) >= len(line.plain)


async def test_late_and_early_are_words(room: Room) -> None:
    t, engine = Translator("fi"), room.engine
    await engine.next()
    at = now()
    whole = engine.session.workshop.minutes
    for minutes, said in ((-20, "20 min myöhässä"), (0, "ajallaan"), (7, "7 min etuajassa")):
        await engine.plan_end(at.replace(second=0) + timedelta(minutes=whole + minutes))
        line = day_line(t, engine.session, at.replace(second=0), wide=True).plain
        # The clock of the step began a moment before: a minute's boundary may lie between.
        assert said in line or str(abs(minutes) + 1) in line or str(abs(minutes) - 1) in line
        assert "suunniteltu" in line
    await engine.end()
    assert day_line(t, engine.session, at, wide=True).plain == t.time(at)
