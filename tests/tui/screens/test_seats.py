"""Who sits where, on the screen: a list is read, two change places, names are removed."""

from pathlib import Path

import pytest
from textual.events import Paste
from textual.widgets import Input

from exercises.model import Workshop
from sessions.model import Details
from sessions.seats.people import Experience, Person
from tests.sessions.exports.poppler import run
from tests.tui.facilitator import LARGE, SIZES, Facilitator, SitDown
from tests.tui.hostile import HOSTILE
from tui.cli.house import LocalHouse
from tui.house import Room
from tui.screens.summary import SummaryScreen
from tui.widgets.seat_list import SeatList

PEOPLE = (
    Person("Anna Öhman", "Kaupunki", "kokki", Experience.NEWCOMER),
    Person("Bo Ek", "Kaupunki", "vahtimestari", Experience.EXPERIENCED),
    Person("Cia Lund", "Kuntayhtymä", "kokki", Experience.NEWCOMER),
    Person("Dan Berg", "Kuntayhtymä", "vahtimestari", Experience.EXPERIENCED),
    Person("Eeva Salo", "Vartiointi", "vartija", Experience.NEWCOMER),
    Person("Frans Aho", "Vartiointi", "vartija", Experience.EXPERIENCED),
    Person("Gun Holm", "Siivous", "esihenkilö", Experience.NEWCOMER),
    Person("Heli Rusi", "Siivous", "esihenkilö", Experience.EXPERIENCED),
)


@pytest.fixture
async def seated(room: Room) -> Room:
    """Eight people at four tables."""
    await room.engine.seats.take(PEOPLE)
    return room


def table_of(room: Room, name: str) -> int:
    seating = room.engine.session.seating
    return next(t for p, t in zip(seating.people, seating.tables, strict=True) if p.name == name)


def go_to(f: Facilitator, name: str) -> None:
    """The cursor is at this person."""
    who = next(n for n, person in enumerate(PEOPLE) if person.name == name)
    f.screen.query_one(SeatList).go_to(("person", who))


def apart(room: Room, name: str) -> str:
    """Somebody who sits at another table."""
    here = table_of(room, name)
    return next(one.name for one in PEOPLE if table_of(room, one.name) != here)


@pytest.mark.parametrize("size", SIZES)
async def test_a_list_is_dragged_in(
    sit_down: SitDown, room: Room, tmp_path: Path, size: tuple[int, int]
) -> None:
    """From the lobby: I, L, the file; then everybody has a seat, and it says how even that is."""
    file = tmp_path / "meidän väki.csv"
    rows = ["Nimi;Organisaatio;Rooli;Kokemus;Ruokavalio"]
    rows += [f"{p.name};{p.organisation};{p.role};uusi;kala" for p in PEOPLE]
    file.write_text("\n".join(rows))
    async with sit_down(size=size) as f:
        await f.press("i")
        await f.sees("Osallistujia ei ole vielä luettu.", "lue osallistujalista")
        await f.press("l")
        await f.sees("Raahaa tiedosto")
        f.app.post_message(Paste(f"'{file}' "))
        await f.waits(lambda: "väki.csv" in f.screen.query_one(Input).value)
        await f.press("enter")
        await f.sees("8 henkeä, 4 pöytää, 2 kussakin.", "Pöytä 2 · Kokit", "Anna Öhman")
        await f.sees("missään pöydässä ei ole kahta samasta", "Ruokavalio")
    assert [person.name for person in room.engine.session.seating.people] == [
        person.name for person in PEOPLE
    ]


async def test_what_is_wrong_with_a_list_is_told_below_the_field(
    sit_down: SitDown, room: Room, tmp_path: Path
) -> None:
    """What was typed stays; the list can be mended and read again."""
    file = tmp_path / "lista.csv"
    file.write_text("nimi,organisaatio,rooli\nAnna,Kaupunki,kokki\nBo,,kokki\n")
    async with sit_down(size=(120, 40)) as f:
        await f.press("i", "l")
        await f.sees("Raahaa tiedosto")
        await f.write(str(tmp_path / "ei-ole.csv"))
        await f.press("enter")
        await f.sees("Tarkista")
        await f.press("ctrl+u")
        await f.write(str(file))
        await f.press("enter")
        await f.sees("Riviltä 3 puuttuu", "lista.csv")
        file.write_text("nimi,organisaatio,rooli\nAnna,Kaupunki,kokki\nBo,Talo,kokki\n")
        await f.press("enter")
        await f.sees("2 henkeä luettiin", "tyhjä")


@pytest.mark.parametrize("size", SIZES)
async def test_two_change_places(
    sit_down: SitDown, seated: Room, db_path: Path, size: tuple[int, int]
) -> None:
    """Space, the other one, Enter; U takes it back."""
    other = apart(seated, "Anna Öhman")
    before = {name: table_of(seated, name) for name in ("Anna Öhman", other)}
    async with sit_down(size=size) as f:
        await f.press("i")
        await f.sees("Vaihda kaksi ihmistä")
        go_to(f, "Anna Öhman")
        await f.sees("merkitse Anna Öhman")
        await f.press("space")
        await f.sees(f"◆ Anna Öhman, pöytä {before['Anna Öhman']}")
        go_to(f, other)
        await f.sees("Enter – vaihda: Anna Öhman ↔")
        await f.press("enter")
        await f.sees("Vaihda kaksi ihmistä")
        await f.waits(lambda: table_of(seated, "Anna Öhman") == before[other])
        assert table_of(seated, other) == before["Anna Öhman"]
        await f.press("u")
        await f.waits(lambda: table_of(seated, "Anna Öhman") == before["Anna Öhman"])
        assert table_of(seated, other) == before[other]


async def test_a_large_screen_has_everybody_and_every_key(sit_down: SitDown, seated: Room) -> None:
    async with sit_down(size=LARGE) as f:
        await f.press("i")
        await f.sees("Vaihda kaksi ihmistä: merkitse toinen välilyönnillä, mene toisen kohdalle")
        assert f.screen.query_one(SeatList).max_scroll_y == 0
        rows = [line.split() for line in f.inside("SeatList").split("\n")]
        for person in PEOPLE:
            told = {Experience.NEWCOMER: "uusi", Experience.EXPERIENCED: "kokenut"}
            row = f"{person.name} {person.organisation} {person.role} {told[person.experience]}"
            assert row.split() in rows
        assert len(f.inside("#even").strip().split("\n")) == 4
        for key in (
            "U kumoa lista", "Esc sulje", "L lue lista", "D paperit", "M jaa uudelleen",
            "X poista nimet", "? apua",
        ):  # fmt: skip
            assert key in f.text
        assert "…" not in f.text


async def test_somebody_goes_to_another_table_by_its_heading(
    sit_down: SitDown, seated: Room
) -> None:
    """The arrows at the side go from table to table; how uneven it is now is told."""
    async with sit_down(size=(120, 40)) as f:
        await f.press("i")
        await f.sees("Organisaatiot: missään pöydässä ei ole kahta samasta")
        go_to(f, "Anna Öhman")
        await f.press("enter")
        await f.sees("◆ Anna Öhman")
        listed = f.screen.query_one(SeatList)
        while listed.highlighted:
            await f.press("left")
        if table_of(seated, "Anna Öhman") == 1:
            await f.press("right")
        target = listed.row
        assert target is not None
        await f.sees(f"siirrä pöytään {target[1]}: Anna Öhman")
        await f.press("enter")
        await f.waits(lambda: table_of(seated, "Anna Öhman") == target[1])
        await f.sees("1–3 kussakin", "1 henkilö")


async def test_at_the_same_table_there_is_nothing_to_swap(sit_down: SitDown, seated: Room) -> None:
    """Enter does nothing there; Esc takes the mark away, and then leaves."""
    here = table_of(seated, "Anna Öhman")
    other = next(p.name for p in PEOPLE if p.name[0] != "A" and table_of(seated, p.name) == here)
    before = seated.engine.session.seating
    async with sit_down(size=(120, 40)) as f:
        await f.press("i")
        await f.sees("Vaihda kaksi ihmistä")
        go_to(f, "Anna Öhman")
        await f.press("space")
        await f.sees("◆ Anna Öhman")
        go_to(f, other)
        await f.sees("Esc poista merkintä")
        await f.press("escape")
        await f.sees("Vaihda kaksi ihmistä")
        await f.press("escape")
        await f.sees("Mukana 0/4")
    assert seated.engine.session.seating == before


async def test_names_go_with_one_key_and_a_yes(
    sit_down: SitDown, seated: Room, house: LocalHouse, db_path: Path
) -> None:
    """From the summary of a session that is over, which reminds of it; its room is closed."""
    await seated.engine.end()
    session = seated.engine.session
    await house.leave_room()
    async with sit_down(size=(120, 40)) as f:
        f.app.push_screen(SummaryScreen(f.app.t, session))
        await f.sees("nimet ovat vielä tallessa", "I istumajärjestys")
        await f.press("i")
        await f.sees("Anna Öhman", "poista nimet")
        await f.press("x")
        await f.sees("Poistetaanko nimet?", "lopullisesti")
        await f.press("escape")
        await f.sees("Anna Öhman")
        await f.press("x", "enter")
        await f.sees("Nimet on poistettu.")
        await f.sees_no("Anna Öhman")
        await f.sees("Kuntayhtymä")
        assert "X poista nimet" not in f.text
        await f.press("escape")
        await f.sees("Esc sulje", "W – kaikki johtoryhmälle")
        await f.waits(lambda: not f.screen.session.seating.has_names)
    assert b"Anna \xc3\x96hman" not in db_path.read_bytes()


async def test_new_tables_are_taken_in_when_mixed_again(sit_down: SitDown, seated: Room) -> None:
    async with sit_down(size=(120, 40)) as f:
        await f.press("i")
        await f.sees("4 pöytää, 2 kussakin")
        await seated.engine.add_table("Uusi pöytä")
        await f.sees("Pöytä 5 · Uusi pöytä", "tyhjä")
        await f.press("m")
        await f.sees("5 pöytää, 1–2 kussakin")
        await f.press("u")
        await f.sees("4 pöytää, 2 kussakin")


async def test_the_lists_are_printed_from_here(
    sit_down: SitDown, seated: Room, tmp_path: Path
) -> None:
    async with sit_down(size=(120, 40)) as f:
        await f.press("i")
        await f.sees("Anna Öhman")
        await f.press("d")
        await f.sees("Mikä paperi tulostetaan?", "Paikat: lista oveen")
        await f.press("enter")
        await f.sees("Tallennettu:", seconds=30)
    (file,) = (tmp_path / "documents").rglob("*.pdf")
    assert "Anna Öhman" in run("pdftotext", file, "-")


@pytest.mark.parametrize("size", SIZES)
async def test_130_people_and_hostile_names(
    sit_down: SitDown,
    house: LocalHouse,
    workshop: Workshop,
    details: Details,
    size: tuple[int, int],
) -> None:
    """All are reached; nothing that stands in a list crashes the screen or paints over it."""
    room = await house.open_new(workshop, details, [("", "")] * 26)
    people = [Person(text, text, text) for text in HOSTILE]
    people += [Person(f"Nimi {n}", "Organisaatio " * 4, "rooli " * 9) for n in range(115)]
    await room.engine.seats.take(people)
    async with sit_down(size=size) as f:
        await f.press("i")
        await f.sees("130 henkeä, 26 pöytää, 5 kussakin.")
        listed = f.screen.query_one(SeatList)
        assert listed.option_count == 130 + 26
        for place in range(0, 156, 3):
            listed.highlighted = place
            await f.pilot.pause()
            assert "\x1b" not in f.text
        await f.press("end", "space")
        await f.sees("◆")
        await f.press("home", "enter")
        await f.sees_no("◆")
