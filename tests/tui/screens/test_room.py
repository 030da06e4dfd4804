"""The room's screen, worked by its keys."""

import re
from datetime import timedelta

import pytest
from textual.widgets import Digits

from exercises.model import Workshop
from sessions.engine import Engine
from sessions.model import Details, GivenBy, Phase
from tests.tui.facilitator import SIZES, SitDown
from tests.tui.hostile import HOSTILE
from tui.cli.house import LocalHouse
from tui.house import Room
from tui.screens.answer import AnswerScreen
from tui.screens.confirm import ConfirmScreen
from tui.screens.home import HomeScreen
from tui.screens.lobby import LobbyScreen
from tui.screens.room import RoomScreen
from tui.screens.summary import SummaryScreen
from tui.widgets.board import Board, Place
from tui.widgets.results import Results

PROMISE = 4


async def say(engine: Engine, table: int, typed: str, question: int = 0) -> None:
    """A table answers a question of the present exercise from its phone."""
    exercise = engine.session.exercise
    assert exercise is not None
    asked = exercise.questions[question]
    await engine.give_answer(
        table, asked.name, asked.parse(typed), exercise=exercise.name, given_by=GivenBy.PHONE
    )


@pytest.mark.parametrize("size", SIZES)
async def test_the_whole_running_order_by_keys(
    sit_down: SitDown, room: Room, size: tuple[int, int]
) -> None:
    """Space leads from the lobby to the end, which is asked about once."""
    engine = room.engine
    async with sit_down(size=size) as f:
        for number, exercise in enumerate(engine.session.workshop.steps, start=1):
            await f.press("space")
            await f.sees(f"Vaihe {number} / 9")
            assert f"▶ {number}" in f.text
            assert exercise.title.fi in f.text
        await f.sees("päätä tilaisuus")
        await f.press("space")
        await f.sees("Päätetäänkö tilaisuus?")
        assert engine.session.ended_at is None
        await f.press("enter")
        await f.sees("Tilaisuus on päätetty.")
        assert engine.session.ended_at is not None
        await f.sees("S – katso kooste")


async def test_an_ended_session_can_be_reopened(sit_down: SitDown, room: Room) -> None:
    """E after the end goes on where it stopped, with the answers open again."""
    await room.engine.go_to(PROMISE)
    await room.engine.end()
    async with sit_down() as f:
        await f.sees("avaa uudelleen")
        await f.press("e")
        await f.sees("Vastaukset auki")
        assert room.engine.session.ended_at is None


async def test_saying_no_to_the_end_changes_nothing(sit_down: SitDown, room: Room) -> None:
    """E, then Esc: the session runs on."""
    await room.engine.go_to(PROMISE)
    async with sit_down() as f:
        await f.press("e")
        await f.sees("Päätetäänkö tilaisuus?")
        await f.press("escape")
        await f.sees("Vastaukset auki")
        assert room.engine.session.ended_at is None


async def test_back_opens_the_answers_that_next_closed(sit_down: SitDown, room: Room) -> None:
    """Going on too early is undone by one key."""
    await room.engine.go_to(PROMISE)
    await say(room.engine, 2, "Lupaamme tulla ajoissa.")
    async with sit_down() as f:
        await f.press("right")
        await f.sees("Vaihe 5 / 9")
        assert room.engine.session.steps[PROMISE - 1].phase is Phase.LEFT
        await f.press("left")
        await f.sees("Vaihe 4 / 9")
        await f.sees("Vastaukset auki · 1 / 4 pöytää")
        await f.sees("Lupaamme tulla ajoissa.")


async def test_back_from_the_first_step_is_the_lobby(sit_down: SitDown, room: Room) -> None:
    """The lobby comes by itself, and Space leads out of it again."""
    await room.engine.next()
    async with sit_down() as f:
        await f.press("left")
        await f.waits(lambda: isinstance(f.screen, LobbyScreen))
        await f.press("space")
        await f.waits(lambda: isinstance(f.screen, RoomScreen))


async def test_o_closes_and_opens_the_answers(sit_down: SitDown, room: Room) -> None:
    """The footer and the state line say which it is."""
    await room.engine.go_to(PROMISE)
    async with sit_down() as f:
        await f.sees("O sulje")
        await f.press("o")
        await f.sees("Vastaukset suljettu")
        assert room.engine.session.present.phase is Phase.CLOSED
        await f.sees("O avaa")
        await f.press("o")
        await f.sees("Vastaukset auki")


async def test_capitals_are_keys_too(sit_down: SitDown, room: Room) -> None:
    """With Caps Lock on, the letters do what they do."""
    engine = room.engine
    await engine.go_to(2)
    async with sit_down() as f:
        await f.press("O")
        await f.sees("Vastaukset suljettu")
        assert not engine.session.takes_answers
        await f.press("N")
        await f.sees("Sano ääneen")


async def test_r_reveals_the_answers_and_puts_them_away(sit_down: SitDown, room: Room) -> None:
    await room.engine.go_to(PROMISE)
    async with sit_down() as f:
        await f.press("r")
        await f.sees("▣ Salille: kaikki", "R ota pois", "V seuraava sivu")
        assert room.engine.session.present.shown
        await f.press("r")
        await f.sees("R näytä", "V yksi lisää")
        assert "Salille" not in f.text
        assert not room.engine.session.present.shown


@pytest.mark.parametrize("size", SIZES)
async def test_who_has_not_answered_is_said_in_words(
    sit_down: SitDown, room: Room, size: tuple[int, int]
) -> None:
    """Glyph and word follow each table: not yet, has it open, has answered."""
    engine = room.engine
    await engine.go_to(PROMISE)
    async with sit_down(size=size) as f:
        await f.sees("Vastaamatta: 1, 2 Kokit, 3 Siistijät, 4")
        engine.look(3)
        await say(engine, 2, "Lupaamme.")
        await f.sees("Vastaamatta: 1, 3 Siistijät, 4")
        assert re.search(r"· 1 +● 2.* +○ 3", f.text)
        for table in (1, 3, 4):
            await say(engine, table, "Lupaamme.")
        await f.sees("Kaikki pöydät ovat vastanneet.", "4 / 4 pöytää")


async def test_a_step_without_questions_shows_its_words_and_offers_no_answers(
    sit_down: SitDown, room: Room
) -> None:
    await room.engine.next()
    async with sit_down() as f:
        await f.sees("Tervetuloa miettimään")
        await f.sees("Sano ääneen")
        await f.sees("Hyvää päivää ja lämpimästi tervetuloa.")
        assert "O avaa" not in f.text
        await f.press("a", "o", "r")
        await f.pilot.pause()
        assert isinstance(f.screen, RoomScreen)


@pytest.mark.parametrize(
    ("left", "face", "words"),
    [
        (timedelta(minutes=15), "15:00", "jäljellä"),
        (timedelta(minutes=3, seconds=59.5), "04:00", "aika vähissä"),
        (timedelta(seconds=0.5), "00:01", "viime minuutit"),
        (timedelta(minutes=-2, seconds=-3), "02:03", "yli ajan"),
        (timedelta(hours=-1, minutes=-40), "1:40:00", "yli ajan"),
    ],
)
async def test_the_time_of_a_step_runs_down(
    sit_down: SitDown,
    room: Room,
    monkeypatch: pytest.MonkeyPatch,
    left: timedelta,
    face: str,
    words: str,
) -> None:
    """From when the step was entered; over time is said in words, not by a sign alone."""
    await room.engine.go_to(PROMISE)
    session = room.engine.session
    assert session.exercise is not None
    assert session.present.entered_at is not None
    end = session.present.entered_at + timedelta(minutes=session.exercise.minutes)
    monkeypatch.setattr("tui.widgets.clock.now", lambda: end - left)
    async with sit_down() as f:
        await f.sees(words)
        assert f.screen.query_one(Digits).value == face


async def test_a_step_of_another_day_has_no_clock(
    sit_down: SitDown, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A session that goes on tomorrow does not count a night of over time."""
    await room.engine.go_to(PROMISE)
    entered = room.engine.session.present.entered_at
    assert entered is not None
    monkeypatch.setattr("tui.widgets.clock.now", lambda: entered + timedelta(hours=20))
    async with sit_down() as f:
        await f.sees("Vastaukset auki")
        assert "yli ajan" not in f.text


async def test_answers_do_not_push_away_what_is_being_read(sit_down: SitDown, room: Room) -> None:
    """An answer that comes in above the top edge leaves the line there where it is."""
    engine = room.engine
    await engine.go_to(2)
    await say(engine, 1, "; ".join(f"ykkösen {n}" for n in range(8)))
    await say(engine, 4, "; ".join(f"nelosen {n}" for n in range(8)))
    async with sit_down() as f:
        results = f.screen.query_one(Results)
        await f.sees("ykkösen 0")
        board = f.screen.query(Board).first()
        line = board.line_of(Place(4, 0))
        assert line is not None
        top = board.virtual_region.y + line
        results.scroll_to(y=top, animate=False)
        await f.waits(lambda: results.scroll_offset.y == top and "nelosen 3" in f.text)
        before = f.text.splitlines()
        assert "ykkösen" not in "\n".join(before)
        await say(engine, 2, "kakkosen ensimmäinen; kakkosen toinen; kakkosen kolmas")
        await f.waits(lambda: results.scroll_offset.y == top + 3)
        line = next(i for i, text in enumerate(before) if "nelosen 3" in text)
        assert "nelosen 3" in f.text.splitlines()[line]


@pytest.mark.parametrize("size", SIZES)
async def test_words_give_way_to_answers_on_a_low_screen(
    sit_down: SitDown, room: Room, size: tuple[int, int]
) -> None:
    """Not at the first answer, while they may still be read aloud, but when half have answered."""
    engine = room.engine
    await engine.go_to(PROMISE)
    async with sit_down(size=size) as f:
        await f.sees("Palvelulupaus kertoo")
        await say(engine, 1, "Lupaamme.")
        await f.sees("1 / 4 pöytää")
        await f.sees("Palvelulupaus kertoo")
        await say(engine, 2, "Lupaamme.")
        await f.sees("2 / 4 pöytää")
        await f.waits(lambda: ("Palvelulupaus kertoo" in f.text) == (size[1] > 24))
        await engine.go_to(1)
        await engine.go_to(PROMISE + 4)
        await f.sees("Ei vielä vastauksia.")
        assert f.screen.query_one(Results).query(".aloud").first().display


async def test_hostile_texts_are_shown_as_text(
    sit_down: SitDown, house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    """In the tables' names and in every type of answer, on the boards and in the summary."""
    room = await house.open_new(workshop, details, [(text, text) for text in HOSTILE])
    engine = room.engine
    for step in (2, PROMISE):
        await engine.go_to(step)
        for table, text in enumerate(HOSTILE, start=1):
            await say(engine, table, text[:200])
    async with sit_down(size=(120, 40)) as f:
        for where in ("statements", "ideas", "summary"):
            if where == "ideas":
                await engine.go_to(2)
            elif where == "summary":
                await f.press("s")
                await f.waits(lambda: isinstance(f.screen, SummaryScreen))
            await f.sees("[@click=app.quit]x[/]")
            shown = f.text
            assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown)
            for y, line in enumerate(shown.splitlines()):
                if "@click" in line:
                    await f.pilot.click(offset=(line.index("@click") + 1, y))
        assert isinstance(f.screen, SummaryScreen)
        assert f.app.is_running


async def test_sixty_tables_with_ten_ideas_each_are_shown(
    sit_down: SitDown, house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    """The last answer into a full room arrives like the first."""
    room = await house.open_new(workshop, details, [("", "")] * 60)
    engine = room.engine
    await engine.go_to(2)
    for table in range(1, 60):
        await say(engine, table, "; ".join(f"pöydän {table} ajatus {n}" for n in range(10)))
    async with sit_down() as f:
        await f.sees("59 / 60 pöytää")
        await say(engine, 60, "viimeinen")
        await f.sees("60 / 60 pöytää", "Kaikki pöydät ovat vastanneet.")


async def test_answering_for_a_table_is_offered_when_answers_are_closed(
    sit_down: SitDown, room: Room
) -> None:
    """A on a closed exercise asks once whether to open it, and then goes on."""
    await room.engine.go_to(PROMISE)
    await room.engine.close_answers()
    async with sit_down() as f:
        await f.press("a")
        await f.waits(lambda: isinstance(f.screen, ConfirmScreen))
        await f.sees("Vastaukset ovat kiinni")
        await f.press("enter")
        await f.waits(lambda: isinstance(f.screen, AnswerScreen))
        assert room.engine.session.takes_answers


async def test_leaving_a_running_room_is_asked_about(
    sit_down: SitDown, house: LocalHouse, room: Room
) -> None:
    """Esc by accident must not throw the phones out."""
    await room.engine.go_to(PROMISE)
    async with sit_down() as f:
        await f.press("escape")
        await f.sees("Poistutaanko tilaisuudesta?")
        await f.press("escape")
        await f.waits(lambda: isinstance(f.screen, RoomScreen))
        await f.press("escape")
        await f.sees("Poistutaanko tilaisuudesta?")
        await f.press("enter")
        await f.waits(lambda: isinstance(f.screen, HomeScreen))
        assert house.room is None


@pytest.mark.parametrize(("language", "words"), [("sv", "Svaren är öppna"), ("en", "Answers are")])
async def test_the_room_speaks_the_programs_language(
    sit_down: SitDown, room: Room, language: str, words: str
) -> None:
    """The screen's words are the facilitator's, the exercise's words are the session's."""
    await room.engine.go_to(PROMISE)
    async with sit_down(language) as f:
        await f.sees(words)
        await f.sees("Palvelulupaus")
