"""The summary on the screen, and from there into a file."""

from pathlib import Path

import pytest

from sessions.model import GivenBy
from tests.tui.facilitator import SIZES, Facilitator, SitDown
from tui.cli.house import LocalHouse
from tui.house import Room
from tui.screens.room import RoomScreen
from tui.screens.summary import SummaryScreen


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
        (["enter"], "*.md", "Asiakkaamme"),
        (["down", "enter"], "*.csv", "vanhemmat (1)"),
        (["down", "down", "i", "enter"], "*.json", "Our customers"),
    ],
)
async def test_export_writes_the_file_and_says_where(
    sit_down: SitDown, room: Room, tmp_path: Path, keys: list[str], name: str, words: str
) -> None:
    """X, the format, Enter; I changes the language of the file."""
    await answer_everything(room)
    async with sit_down(size=(120, 40)) as f:
        await f.press("s")
        await f.waits(lambda: isinstance(f.screen, SummaryScreen))
        await f.press("x")
        await f.sees("Koosteen kieli: Suomi")
        if "i" in keys:
            await f.press("i")
        await f.press(*keys)
        await f.sees("Kooste on tallennettu:")
        file, text = written(tmp_path, name)
        assert words in text
        assert file.name in f.text


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
        await f.press("enter")
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
    async with sit_down() as f:
        session = await house.read_session(reference)
        f.app.push_screen(SummaryScreen(f.app.t, session))
        await f.sees("avaa uudelleen")
        await f.press("e")
        await f.waits(lambda: isinstance(f.screen, RoomScreen))
        await f.sees("Vaihe 7 / 9")
        assert house.room is not None
        assert house.room.engine.session.takes_answers
