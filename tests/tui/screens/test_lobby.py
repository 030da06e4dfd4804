"""The way in."""

from dataclasses import replace

import pytest
from textual.widgets import Input, OptionList

from exercises.model import Workshop
from sessions.model import MOST_TABLES, Details
from sessions.wifi import Wifi
from tests.tui.facilitator import SIZES, SitDown
from tui.cli.house import LocalHouse
from tui.house import Room
from tui.widgets.figures import large
from tui.widgets.qr import QRCode


@pytest.mark.parametrize("size", SIZES)
async def test_every_table_stands_with_its_code_and_state(
    sit_down: SitDown, room: Room, size: tuple[int, int]
) -> None:
    tables = room.engine.session.tables
    await room.engine.join(tables[3].code)
    room.engine.look(3)
    async with sit_down("fi", size) as f:
        await f.sees("Mukana 1/4 pöytää", "Avatkaa puhelimen kamera")
        for table in tables.values():
            state = "○ mukana" if table.number == 3 else "· ei vielä"
            (line,) = (line for line in f.text.split("\n") if table.code in line)
            assert state in line
            assert table.name in line


@pytest.mark.parametrize("size", SIZES)
async def test_the_address_is_as_large_as_it_fits(
    sit_down: SitDown, house: LocalHouse, room: Room, size: tuple[int, int]
) -> None:
    house.room = replace(room, address="http://192.168.100.123:8765")
    async with sit_down("fi", size) as f:
        drawn = large("192.168.100.123:8765", 43 if size[0] == 80 else 48)
        assert drawn is not None
        await f.sees(*(row.rstrip() for row in drawn))


async def test_the_marked_table_has_a_code_of_its_own(sit_down: SitDown, room: Room) -> None:
    async with sit_down() as f:
        await f.sees("Mukana 0/4")
        whole_room = f.screen.query_one("#code", QRCode).render_line(6).text
        await f.press("down", "down")
        await f.sees(
            "Kokit: tämä ruutu vie suoraan",
            *(line.rstrip() for line in large(room.engine.session.tables[2].code, 40)),
        )
        assert room.address.removeprefix("http://") in f.text
        assert f.screen.query_one("#code", QRCode).render_line(6).text != whole_room
        await f.press("up", "up")
        await f.sees("Avatkaa puhelimen kamera")
        assert f.screen.query_one("#code", QRCode).render_line(6).text == whole_room


async def test_sixty_tables_are_reached_by_scrolling(
    sit_down: SitDown, house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    room = await house.open_new(workshop, details, [("", "")] * MOST_TABLES)
    last = room.engine.session.tables[MOST_TABLES]
    async with sit_down() as f:
        await f.sees("Mukana 0/60")
        assert last.code not in f.text
        await f.press("end")
        await f.sees(f"60  {last.code}", "Pöytä 60: tämä ruutu")
        await f.press("b", "tab", "enter")
        await f.sees("Pöytiä voi olla enintään 60.")


async def test_a_table_joining_does_not_move_the_mark(sit_down: SitDown, room: Room) -> None:
    async with sit_down() as f:
        await f.press("down", "down", "down")
        await room.engine.join(room.engine.session.tables[1].code)
        await f.sees("Mukana 1/4")
        assert f.screen.query_one(OptionList).highlighted == 3


async def test_space_begins_the_workshop_and_twice_in_a_hurry_is_once(
    sit_down: SitDown, room: Room
) -> None:
    async with sit_down() as f:
        await f.sees("Välilyönti – aloita: Tervetuloa")
        await f.write("  ")
        await f.sees("Vaihe 1 / 9")
        assert room.engine.session.step == 1


async def test_a_table_is_added_and_renamed(sit_down: SitDown, room: Room) -> None:
    async with sit_down() as f:
        await f.press("b")
        await f.sees("Uusi pöytä")
        await f.write("Rehtorit b?\rKoulut\r")
        await f.sees("Mukana 0/5", "Rehtorit b? · K", "Rehtorit b?: tämä ruutu")
        await f.press("m")
        await f.sees("Pöytä 5")
        assert f.screen.query_one("#name Input", Input).value == "Rehtorit b?"
        await f.press("ctrl+u")
        await f.write("Opet")
        await f.press("ctrl+s")
        await f.sees("Opet · Koulut")
        table = room.engine.session.tables[5]
        assert (table.name, table.unit) == ("Opet", "Koulut")
        await f.press("m", "X", "escape")
        await f.sees("Opet · Koulut")
        assert room.engine.session.tables[5].name == "Opet"


@pytest.mark.usefixtures("room")
async def test_naming_needs_a_marked_table(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await f.sees("Mukana 0/4")
        assert "nimeä pöytä" not in f.footer
        await f.press("m")
        assert len(f.app.screen_stack) == 2
        await f.press("down")
        await f.sees("nimeä pöytä")


async def test_leaving_is_asked_and_the_session_stays(
    sit_down: SitDown, house: LocalHouse, room: Room
) -> None:
    async with sit_down() as f:
        await f.press("escape", "escape")
        await f.sees("Mukana 0/4")
        assert house.room is room
        await f.press("escape", "enter")
        await f.sees("Jatka siitä, mihin jäit", "Keittiöt ja siivous")
        assert house.room is None


@pytest.mark.parametrize("key", ["space", "escape", "k", "right"])
async def test_over_the_running_room_every_way_leads_back_to_it(
    sit_down: SitDown, room: Room, key: str
) -> None:
    await room.engine.go_to(2)
    async with sit_down() as f:
        await f.sees("Vaihe 2 / 9")
        await f.press("k")
        await f.sees("Mukana 0/4", "Välilyönti – takaisin tilaisuuteen")
        await f.press(key)
        await f.sees("Vaihe 2 / 9")
        assert room.engine.session.step == 2


# -- what is wrong with the address ----------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
async def test_an_address_out_of_reach_is_said_with_what_to_do(
    sit_down: SitDown, house: LocalHouse, room: Room, size: tuple[int, int]
) -> None:
    house.room = replace(room, reachable=False)
    async with sit_down("fi", size) as f:
        await f.sees("Puhelimet eivät tavoita tätä konetta", "osoite tulee tähän", "Mukana 0/4")
    house.room = replace(room, reachable=True)
    async with sit_down("fi", size) as f:
        await f.sees("Mukana 0/4")
        assert "tavoita" not in f.text


@pytest.mark.parametrize("size", SIZES)
async def test_a_busy_port_and_a_demo_are_said_and_the_code_still_fits(
    sit_down: SitDown, house: LocalHouse, room: Room, size: tuple[int, int]
) -> None:
    house.room = replace(
        room, address="http://192.168.1.5:8766", reachable=True, port_wanted=8765, demo=True
    )
    async with sit_down("fi", size) as f:
        port = room.engine.session.port
        await f.sees(f"Portti 8765 oli varattu, joten käytössä on {port}.")
        await f.sees("Esittely:", "Mukana 0/4", room.engine.session.tables[1].code)
        assert str(house.path).replace("/", "") in "".join(f.text.split()).replace("/", "")
        await f.waits(lambda: f.screen.query_one("#code", QRCode).size.width > 0)


async def test_what_is_read_aloud_is_in_the_language_of_the_session(
    sit_down: SitDown, house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    await house.open_new(workshop, replace(details, language="sv"), [("", "")])
    async with sit_down("en") as f:
        await f.sees("Öppna telefonens kamera", "0/1 table is in", "begin: Välkomna")


# -- the Wi-Fi -------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [*SIZES, (200, 60)])
async def test_the_wifi_is_given_and_shown_with_what_to_say(
    sit_down: SitDown, house: LocalHouse, room: Room, size: tuple[int, int]
) -> None:
    """Beside the room's code where there is room for two, else on a line of its own."""
    house.room = replace(room, address="http://192.168.10.24:8765", reachable=True)
    async with sit_down("fi", size) as f:
        await f.sees("W Wi-Fi")
        assert not f.screen.query_one("#wifi").display
        await f.press("w")
        await f.sees("Wi-Fi puhelimille", "näytä salille")
        await f.write("Perho\tTervetuloa2026!")
        await f.press("ctrl+s")
        await f.sees("Wi-Fi: Perho")
        assert room.engine.session.wifi == Wifi("Perho", "Tervetuloa2026!")
        beside, code = (f.screen.query_one(name, QRCode) for name in ("#wifi", "#code"))
        assert beside.display == (size[0] > 100)
        assert code.size.width > 0
        if beside.display:
            await f.sees("1 Wi-Fi: Perho", "2 192.168.10.24:8765")
            await f.waits(lambda: beside.size.width > 0)
            assert beside.region.right <= code.region.x
            await f.sees("pysykää", "stanna", "stay on")
        await f.press("down")
        await f.sees("Ensin verkkoon:", "salasana Tervetuloa2026!", "pysykää", "stanna", "stay on")
        assert not beside.display
        assert code.size.width > 0
        await f.press("w")
        await f.sees("Perho", "Tervetuloa2026!")
        await f.press("ctrl+u", "tab", "ctrl+u", "ctrl+s")
        await f.sees_no("Wi-Fi: Perho")
        assert room.engine.session.wifi is None


async def test_states_change_by_time(
    sit_down: SitDown, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A table that nobody hears of any more is asleep, without any news of it."""
    await room.engine.join(room.engine.session.tables[2].code)
    room.engine.look(2)
    async with sit_down() as f:
        await f.sees("○ mukana")
        monkeypatch.setattr("sessions.presence.AWAKE", 0.0)
        await f.sees("◌ ei yhteyttä")
