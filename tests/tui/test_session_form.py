"""Reading the form for a new session."""

from dataclasses import replace
from datetime import date

import pytest

from tui.session_form import FormMistakesError, SessionForm, read_day, read_form, read_tables

FORM = SessionForm("Keittiöt", "Ruoka", "Talo", "21.11.2026", "sv", "3", "Kokit; Koulut\n\nTiski")


@pytest.mark.parametrize(
    "typed",
    ["21.11.2026", "21/11/2026", "2026-11-21", " 21. 11. 2026 ", "21.11.26", "21 11 2026"],
)
def test_a_day_is_read_in_the_forms_people_write(typed: str) -> None:
    assert read_day(typed) == date(2026, 11, 21)


@pytest.mark.parametrize("typed", ["", "huomenna", "11/21/2026", "31.2.2026", "21.11", "0.0.00"])
def test_what_is_no_day_is_none(typed: str) -> None:
    assert read_day(typed) is None


def test_a_line_is_a_table_and_empty_lines_before_another_count() -> None:
    assert read_tables("\nKokit ; Koulut\n\n Tiski\n\n") == (
        ("", ""),
        ("Kokit", "Koulut"),
        ("", ""),
        ("Tiski", ""),
    )
    assert read_tables(" \n ") == ()


def test_the_form_becomes_details_and_tables() -> None:
    details, tables = read_form(replace(FORM, count=" 4 "))
    assert (details.name, details.unit, details.place) == ("Keittiöt", "Ruoka", "Talo")
    assert (details.date, details.language) == (date(2026, 11, 21), "sv")
    assert tables == (("Kokit", "Koulut"), ("", ""), ("Tiski", ""), ("", ""))


@pytest.mark.parametrize("count", ["", "0", "61", "-1", "kuusi", "6.5", "٣", "99999999999"])
def test_a_count_that_will_not_do_is_told(count: str) -> None:
    with pytest.raises(FormMistakesError) as told:
        read_form(replace(FORM, count=count))
    assert told.value.mistakes == {"count": ("new-mistake-count", {"most": 60})}


def test_all_mistakes_are_told_at_once() -> None:
    with pytest.raises(FormMistakesError) as told:
        read_form(replace(FORM, day="", count="2"))
    assert told.value.mistakes == {
        "day": ("new-mistake-day", {}),
        "tables": ("new-mistake-tables", {"named": 3, "count": 2}),
    }
