"""The summary on the screen, and from there into a file."""

from pathlib import Path

import pytest
from textual.widgets import Static, TextArea

from sessions.desk import MOST_COMMENT
from sessions.model import GivenBy
from sessions.summary import summarise
from tests.tui.facilitator import SIZES, Facilitator, SitDown
from tui.cli.house import LocalHouse
from tui.house import Room
from tui.screens.room import RoomScreen
from tui.screens.summary import SummaryScreen
from tui.widgets.summary_part import SummaryPart


async def answer_everything(room: Room) -> None:
    """Every table answers ideas, a statement and a rating, and the room goes on."""
    engine = room.engine
    for step, question, typed in (
        (2, "now", "lapset; vanhemmat"),
        (4, "promise", "Vastaamme päivässä."),
        (7, "service", "2 4"),
    ):
        await engine.go_to(step)
        exercise = engine.session.exercise
        assert exercise is not None
        asked = exercise.question(question)
        assert asked is not None
        for table in engine.session.tables:
            await engine.give_answer(
                table,
                question,
                asked.parse(f"{typed} ({table})" if question != "service" else typed),
                exercise=exercise.name,
                given_by=GivenBy.PHONE,
            )


async def whole_text(f: Facilitator) -> str:
    """Everything on the screen, from the top to the end, as somebody would scroll it."""
    pages = [f.text]
    for _ in range(12):
        await f.press("pagedown")
        await f.pilot.pause()
        pages.append(f.text)
    return "\n".join(pages)


@pytest.mark.parametrize("size", SIZES)
async def test_the_summary_shows_what_was_given(
    sit_down: SitDown, room: Room, size: tuple[int, int]
) -> None:
    """Ideas, statements and ratings of all tables, each under its exercise."""
    await answer_everything(room)
    async with sit_down(size=size) as f:
        await f.press("s")
        await f.sees("Asiakkaamme")
        text = await whole_text(f)
        assert "4 / 4 pöytää vastasi" in text
        for table in range(1, 5):
            assert f"vanhemmat ({table})" in text
            assert f"Vastaamme päivässä. ({table})" in text
        assert text.count("2 → 4   +2") >= 4
        assert "Nyt 2 (2), tavoite 4 (4), matkaa +2" in text


async def test_without_answers_it_says_so(sit_down: SitDown, room: Room) -> None:
    await room.engine.go_to(4)
    async with sit_down() as f:
        await f.press("s")
        await f.sees("Kukaan ei ole vielä vastannut.")


async def test_the_summary_follows_the_room(sit_down: SitDown, room: Room) -> None:
    """An answer that arrives while it is open is in it."""
    await room.engine.go_to(4)
    async with sit_down() as f:
        await f.press("s")
        await f.sees("Kukaan ei ole vielä vastannut.")
        await room.engine.give_answer(
            3, "promise", {"text": ["Myöhässä"]}, exercise="promise", given_by=GivenBy.PHONE
        )
        await f.sees("Myöhässä")
        await f.press("escape")
        await f.waits(lambda: isinstance(f.screen, RoomScreen))


def written(folder: Path, name: str) -> tuple[Path, str]:
    """The one file that was written, and what stands in it."""
    (file,) = folder.rglob(name)
    return file, file.read_text("utf-8-sig")


@pytest.mark.parametrize(
    ("keys", "name", "words"),
    [
        (["down"] * 4, "*.md", "Asiakkaamme"),
        (["down"] * 5, "*.csv", "vanhemmat (1)"),
        (["down"] * 6 + ["i", "i"], "*.json", "Our customers"),
        (["down"] * 4 + ["k"], "*record*.md", "vanhemmat (1)"),
    ],
)
async def test_export_writes_the_file_and_says_where(
    sit_down: SitDown, room: Room, tmp_path: Path, keys: list[str], name: str, words: str
) -> None:
    """X, the format, Enter; I changes the language of the file, K whom it is for."""
    await answer_everything(room)
    async with sit_down(size=(120, 40)) as f:
        await f.press("s")
        await f.waits(lambda: isinstance(f.screen, SummaryScreen))
        await f.press("x")
        await f.sees("Koosteen kieli: Suomi", "Kenelle: johtoryhmälle")
        await f.press(*keys, "enter")
        await f.sees("Tallennettu:")
        file, text = written(tmp_path, name)
        assert words in text
        shown = f.screen.query_one("#file", Static).visual
        assert str(file) in str(shown)


async def test_a_file_that_cannot_be_written_is_said(
    sit_down: SitDown, room: Room, tmp_path: Path
) -> None:
    """In words, and nothing else happens."""
    (tmp_path / "documents").write_text("in the way")
    await answer_everything(room)
    async with sit_down() as f:
        await f.press("s")
        await f.waits(lambda: isinstance(f.screen, SummaryScreen))
        await f.press("x")
        await f.sees("Koosteen kieli")
        await f.press(*["down"] * 4, "enter")
        await f.sees("ei voi kirjoittaa")
        assert isinstance(f.screen, SummaryScreen)


async def test_an_old_session_can_go_on_from_its_summary(
    sit_down: SitDown, house: LocalHouse, room: Room
) -> None:
    """E opens its room where it stopped."""
    await answer_everything(room)
    await room.engine.end()
    reference = room.engine.session.reference
    await house.leave_room()
    async with sit_down(size=(120, 40)) as f:
        session = await house.read_session(reference)
        f.app.push_screen(SummaryScreen(f.app.t, session))
        await f.sees("avaa uudelleen")
        await f.press("e")
        await f.waits(lambda: isinstance(f.screen, RoomScreen))
        await f.sees("Vaihe 7 / 9")
        assert house.room is not None
        assert house.room.engine.session.takes_answers


async def propose(room: Room) -> None:
    """Three proposals, two of which are in a theme and one is set aside."""
    engine = room.engine
    await engine.go_to(9)
    for table, ideas in ((1, ["Tervehditään", "Parempi kahvi"]), (2, ["Katsotaan silmiin"])):
        await engine.give_answer(
            table, "ideas", {"lines": ideas}, exercise="proposals", given_by=GivenBy.PHONE
        )
    theme = await engine.desk.make_theme(
        "proposals",
        "Kohtaaminen",
        [("ideas", 1, "Tervehditään"), ("ideas", 2, "Katsotaan silmiin")],
    )
    assert theme.name == "Kohtaaminen"
    await engine.desk.set_aside("proposals", [("ideas", 1, "Parempi kahvi")], "ei palvelua")


@pytest.mark.parametrize("size", SIZES)
async def test_themes_stand_with_their_ideas(
    sit_down: SitDown, room: Room, size: tuple[int, int]
) -> None:
    """Each idea once, with what has become of it, and all of them counted."""
    await propose(room)
    async with sit_down(size=size) as f:
        await f.press("s")
        await f.sees("3 ideaa: teemoissa 2, sellaisenaan 0, sivuun jätetty 1")
        text = f.text
        for _ in range(20):
            await f.press("down")
            text += f.text
        assert "Kohtaaminen   2 ideaa · 2 pöytää" in text
        assert "– Katsotaan silmiin  2 Kokit" in text
        assert "– Parempi kahvi  1 – ei palvelua" in text


async def test_the_facilitator_finishes_it(
    sit_down: SitDown, house: LocalHouse, room: Room
) -> None:
    """Enter on the beginning writes an introduction, on a part its heading and whom it goes to."""
    await propose(room)
    async with sit_down(size=(120, 40)) as f:
        await f.press("s")
        await f.sees("Tähän voi kirjoittaa johdannon")
        await f.press("enter", "tab")
        await f.write("Kiitos kaikille!")
        await f.press("ctrl+s")
        await f.sees("Kiitos kaikille!")
        await f.press(*["down"] * 20, "enter")
        await f.sees("Menee johtoryhmälle")
        await f.write(" lopuksi")
        await f.press("tab", "tab", "space", "ctrl+s")
        await f.sees("Ideat ja ehdotukset lopuksi", "ei johtoryhmälle")
    session = await house.read_session(room.engine.session.reference)
    assert session.edit().comment == "Kiitos kaikille!"
    assert session.edit("proposals").heading == "Ideat ja ehdotukset lopuksi"
    assert (session.edit("proposals").leaders, session.edit("proposals").tables) == (False, True)


async def test_an_old_session_is_finished_without_opening_its_room(
    sit_down: SitDown, house: LocalHouse, room: Room
) -> None:
    await propose(room)
    await room.engine.end()
    reference = room.engine.session.reference
    await house.leave_room()
    async with sit_down() as f:
        f.app.push_screen(SummaryScreen(f.app.t, await house.read_session(reference)))
        await f.sees("Tähän voi kirjoittaa johdannon")
        await f.press("enter", "tab")
        await f.write("Jälkikäteen")
        await f.press("ctrl+s")
        await f.sees("Jälkikäteen")
        assert house.room is None
    assert (await house.read_session(reference)).edit().comment == "Jälkikäteen"


async def test_what_is_open_is_shown_before_it_goes_to_the_leaders(
    sit_down: SitDown, room: Room, tmp_path: Path
) -> None:
    """W says it, Enter writes four papers into a folder that is named after the session."""
    await propose(room)
    await room.engine.give_answer(
        3, "ideas", {"lines": ["Uusi"]}, exercise="proposals", given_by=GivenBy.PHONE
    )
    async with sit_down(size=(120, 40)) as f:
        await f.press("s")
        await f.sees("yksi idea on vielä ilman teemaa")
        await f.press("w")
        await f.sees("Tämä on vielä kesken:", "Yksi pöytä ei ole vastannut", "on käynnissä")
        await f.press("enter")
        await f.sees("Tallennettu:", seconds=30)
    (folder,) = (tmp_path / "documents").iterdir()
    assert folder.name == f"2026-11-21-{room.engine.session.reference}"
    assert sorted(file.suffix for file in folder.iterdir()) == [".docx", ".html", ".pdf", ".xlsx"]


async def test_escape_sends_nothing(sit_down: SitDown, room: Room, tmp_path: Path) -> None:
    await propose(room)
    async with sit_down() as f:
        await f.press("s", "w")
        await f.sees("tallenna silti")
        await f.press("escape")
        await f.waits(lambda: isinstance(f.screen, SummaryScreen))
    assert not (tmp_path / "documents").exists()


async def test_a_comment_that_is_too_long_is_told_and_nothing_is_cut(
    sit_down: SitDown, house: LocalHouse, room: Room
) -> None:
    await propose(room)
    async with sit_down() as f:
        await f.press("s")
        await f.sees("Tähän voi kirjoittaa johdannon")
        await f.press("enter", "tab")
        field = f.screen.query_one(TextArea)
        field.load_text("ä" * (MOST_COMMENT + 3))
        await f.press("ctrl+s")
        await f.sees("3 merkkiä liian pitkä")
        await f.press("end", "backspace", "backspace", "backspace", "ctrl+s")
        await f.sees("ääää")
        await f.waits(lambda: isinstance(f.screen, SummaryScreen))
    session = await house.read_session(room.engine.session.reference)
    assert session.edit().comment == "ä" * MOST_COMMENT


async def test_what_was_typed_is_asked_about_before_it_is_dropped(
    sit_down: SitDown, room: Room
) -> None:
    await propose(room)
    async with sit_down() as f:
        await f.press("s")
        await f.sees("Tähän voi kirjoittaa johdannon")
        await f.press("enter", "escape")
        await f.sees("Tähän voi kirjoittaa johdannon")
        await f.press("enter", "tab")
        await f.write("Kiitos")
        await f.press("escape")
        await f.sees("Hylätäänkö muutokset?")
        await f.press("escape")
        await f.sees("Kiitos", "Johdanto")
        await f.press("escape", "enter")
        await f.sees("Tähän voi kirjoittaa johdannon")


async def test_a_step_that_is_added_comes_at_its_place(sit_down: SitDown, room: Room) -> None:
    """Without opening the summary again, and the parts after it get their new numbers."""
    await room.engine.go_to(2)
    await room.engine.give_answer(
        1, "now", {"lines": ["Lapset"]}, exercise="customers", given_by=GivenBy.PHONE
    )
    async with sit_down(size=(120, 40)) as f:
        await f.press("s")
        await f.sees("Lapset", "3 Palvelutaito")
        await room.engine.desk.ask_tables("customers")
        await f.sees("3 Mikä vie eteenpäin?")
        names = [exercise.exercise.name for exercise in summarise(room.engine.session).exercises]
        assert [part.name_of_exercise for part in f.screen.query(SummaryPart)] == names
