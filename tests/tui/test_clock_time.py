"""Times of day as people type them."""

from datetime import date, datetime, time, timedelta

import pytest

from tui.clock_time import from_now, on_day, read_time


@pytest.mark.parametrize(
    "typed", ["11.30", "11:30", " 11.30 ", "klo 11.30", "kl. 11.30", "Klo 11:30", "11,30"]
)
def test_a_time_is_read_in_the_forms_people_write(typed: str) -> None:
    assert read_time(typed) == time(11, 30)


def test_an_hour_alone_is_a_time() -> None:
    assert read_time("9") == time(9)


@pytest.mark.parametrize("typed", ["", "24.00", "11.60", "puoli", "11.3", "1.1.2026", "-1", "²"])
def test_what_is_no_time_is_none(typed: str) -> None:
    assert read_time(typed) is None


def test_an_end_is_on_this_day_or_in_the_night_after_it() -> None:
    evening = datetime(2026, 11, 21, 22).astimezone()
    assert from_now(time(23), evening) == evening + timedelta(hours=1)
    assert from_now(time(0, 30), evening) == evening + timedelta(hours=2, minutes=30)
    # What is just past is late, not tomorrow.
    assert from_now(time(21), evening) == evening - timedelta(hours=1)
    assert on_day(time(9), date(2026, 11, 21)) == evening - timedelta(hours=13)
