"""The form for a new session."""

from datetime import date

import pytest
from textual.widgets import Input, TextArea

from exercises.library import read_example
from exercises.packages import save
from tests.tui.facilitator import SIZES, Facilitator, SitDown
from tui.cli.house import LocalHouse
from tui.widgets.choice import Choice


async def fill_in(f: Facilitator) -> None:
    """From home to the last field of the form, by keys only."""
    await f.press("enter")
    await f.sees("Uusi tilaisuus", "Pöytien nimet")
    for text in ("Keittiot", "Ruokapalvelut", "Kaupungintalo"):
        await f.write(text)
        await f.press("enter")
    await f.press("ctrl+u")
    await f.write("2.12.2026")
    await f.press("tab", "right", "tab", "ctrl+u", "3", "enter")
    await f.write("Kokit; Koulut")
    await f.press("enter")
    await f.write("Tiskarit")


@pytest.mark.parametrize(
    ("size", "last"),
    [(SIZES[0], ["ctrl+s"]), (SIZES[1], ["tab", "tab", "enter"]), (SIZES[0], ["f2"])],
)
async def test_a_session_is_made_by_keys_only(
    sit_down: SitDown, house: LocalHouse, size: tuple[int, int], last: list[str]
) -> None:
    async with sit_down("fi", size) as f:
        await fill_in(f)
        await f.press(*last)
        await f.sees("0/3", "Kokit · Koulut", "Tiskarit", "Keittiot")
        (line,) = await house.list_sessions()
        assert (line.name, line.unit, line.date) == ("Keittiot", "Ruokapalvelut", date(2026, 12, 2))
        assert (line.language, line.tables, line.step, line.over) == ("sv", 3, 0, False)


async def test_keys_in_a_burst_reach_their_fields(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await f.press("enter")
        await f.sees("Pöytien nimet")
        await f.write("Nimi\rYksikkö\tPaikka\r\r\r\rA;B\rC")
        await f.waits(lambda: f.screen.query_one(TextArea).text == "A;B\nC")
        typed = [f.screen.query_one(f"#{name} Input", Input) for name in ("name", "unit", "place")]
        assert [entry.value for entry in typed] == ["Nimi", "Yksikkö", "Paikka"]


async def test_making_it_twice_in_a_hurry_makes_one(sit_down: SitDown, house: LocalHouse) -> None:
    async with sit_down() as f:
        await fill_in(f)
        await f.press("ctrl+s", "ctrl+s")
        await f.sees("0/3")
        assert len(await house.list_sessions()) == 1


async def test_mistakes_are_said_beside_their_fields(sit_down: SitDown, house: LocalHouse) -> None:
    async with sit_down() as f:
        await fill_in(f)
        f.screen.query_one("#day Input", Input).value = "joskus"
        f.screen.query_one("#count Input", Input).value = "0"
        await f.press("ctrl+s")
        await f.sees("Kirjoita päivä muodossa 21.11.2026.", "numeroina, 1–60.")
        assert isinstance(f.app.focused, Input)
        assert f.app.focused.value == "joskus"
        assert f.screen.query_one(TextArea).text == "Kokit; Koulut\nTiskarit"
        await f.press("backspace")
        await f.sees_no("Kirjoita päivä")
        assert not house.path.exists()


async def test_more_names_than_tables_make_more_tables(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await fill_in(f)
        for name in ("A", "B"):
            await f.press("enter", name)
        assert f.screen.query_one("#count Input", Input).value == "4"


async def test_letters_typed_are_text_and_no_commands(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await f.press("enter")
        await f.sees("Pöytien nimet")
        await f.write("aonrsjkelvixbm? ")
        assert f.screen.query_one("#name Input", Input).value == "aonrsjkelvixbm? "
        await f.press("f1")
        await f.sees("Mitä näppäimet tekevät", "Ctrl+S  F2")


async def test_leaving_a_filled_form_is_asked(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await f.press("enter")
        await f.sees("Pöytien nimet")
        await f.press("escape")
        await f.sees("Uusi tilaisuus työpajasta")  # nothing typed, nothing asked
        await f.press("enter")
        await f.sees("Pöytien nimet")
        await f.press("X", "escape")
        await f.sees("Hylätäänkö lomake?")
        await f.press("escape")
        await f.sees_no("Hylätäänkö")
        assert f.screen.query_one("#name Input", Input).value == "X"
        await f.press("escape")
        await f.sees("Hylätäänkö")
        await f.press("enter")
        await f.sees("Uusi tilaisuus työpajasta")


async def test_what_the_disk_refuses_is_told_and_the_form_stays(
    sit_down: SitDown, house: LocalHouse
) -> None:
    async with sit_down() as f:
        await fill_in(f)
        house.path.write_bytes(b"somebody else's file, put there meanwhile")
        await f.press("ctrl+s")
        await f.sees("vioittunut")
        assert f.screen.query_one("#name Input", Input).value == "Keittiot"
        house.path.unlink()
        await f.press("ctrl+s")
        await f.sees("0/3")


@pytest.mark.parametrize("size", SIZES)
async def test_only_the_languages_of_the_workshop_are_offered(
    sit_down: SitDown, house: LocalHouse, size: tuple[int, int]
) -> None:
    assert house.library.own is not None
    save(read_example("fi"), house.library.own)
    async with sit_down("sv", size) as f:
        await f.sees("Hyvät hetket")  # the title in the language that it has
        await f.press("enter")
        await f.sees("Den här workshoppens texter finns bara på: Suomi.")
        assert f.screen.query_one(Choice).value == "fi"
        await f.press("ctrl+s")
        await f.sees("0/6")
        (line,) = await house.list_sessions()
        assert (line.language, line.title) == ("fi", "Hyvät hetket")


async def test_nothing_is_said_of_languages_when_none_is_missing(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await f.press("enter")
        await f.sees("● Suomi   ○ Svenska   ○ English")
        assert "vain näillä kielillä" not in f.text


async def test_when_it_is_to_be_over_is_planned_at_once(
    sit_down: SitDown, house: LocalHouse
) -> None:
    """On the day of the session; what is no time is told beside the field."""
    async with sit_down() as f:
        await fill_in(f)
        await f.press("tab")
        await f.write("iltapäivä")
        await f.press("ctrl+s")
        await f.sees("Kirjoita kellonaika muodossa 11.30")
        await f.press("ctrl+u")
        await f.write("11.30")
        await f.press("ctrl+s")
        await f.sees("0/3")
        assert house.room is not None
        await f.waits(lambda: house.room.engine.session.ends_at is not None)
        ends_at = house.room.engine.session.ends_at.astimezone()
        assert ends_at.strftime("%d.%m.%Y %H.%M") == "02.12.2026 11.30"
