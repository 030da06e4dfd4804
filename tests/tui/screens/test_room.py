"""The room's screen, worked by its keys."""

import re
from datetime import timedelta

import pytest
from textual.widgets import Digits

from exercises.model import Workshop
from sessions.engine import Engine
from sessions.model import Details, GivenBy, Phase
from tests.tui.hostile import HOSTILE
from tests.tui.seen import seen, until, until_seen
from tui.app import PajaApp
from tui.cli.house import LocalHouse
from tui.house import Room
from tui.screens.answer import AnswerScreen
from tui.screens.confirm import ConfirmScreen
from tui.screens.home import HomeScreen
from tui.screens.lobby import LobbyScreen
from tui.screens.room import RoomScreen
from tui.screens.summary import SummaryScreen
from tui.widgets.results import Results

SIZES = [(80, 24), (120, 40)]
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
    house: LocalHouse, room: Room, size: tuple[int, int]
) -> None:
    """Space leads from the lobby to the end, which is asked about once."""
    app = PajaApp(house, "fi")
    engine = room.engine
    async with app.run_test(size=size) as pilot:
        for number, exercise in enumerate(engine.session.workshop.steps, start=1):
            await pilot.press("space")
            await until_seen(pilot, f"Vaihe {number} / 9")
            assert f"▶ {number}" in seen(app)
            assert exercise.title.fi in seen(app)
        await until_seen(pilot, "päätä tilaisuus")
        await pilot.press("space")
        await until_seen(pilot, "Päätetäänkö tilaisuus?")
        assert engine.session.ended_at is None
        await pilot.press("enter")
        await until_seen(pilot, "Tilaisuus on päätetty.")
        assert engine.session.ended_at is not None
        assert "S – katso kooste" in seen(app)


async def test_an_ended_session_can_be_reopened(house: LocalHouse, room: Room) -> None:
    """E after the end goes on where it stopped, with the answers open again."""
    app = PajaApp(house, "fi")
    await room.engine.go_to(PROMISE)
    await room.engine.end()
    async with app.run_test() as pilot:
        await until_seen(pilot, "avaa uudelleen")
        await pilot.press("e")
        await until_seen(pilot, "Vastaukset auki")
        assert room.engine.session.ended_at is None


async def test_saying_no_to_the_end_changes_nothing(house: LocalHouse, room: Room) -> None:
    """E, then Esc: the session runs on."""
    app = PajaApp(house, "fi")
    await room.engine.go_to(PROMISE)
    async with app.run_test() as pilot:
        await pilot.press("e")
        await until_seen(pilot, "Päätetäänkö tilaisuus?")
        await pilot.press("escape")
        await until_seen(pilot, "Vastaukset auki")
        assert room.engine.session.ended_at is None


async def test_back_opens_the_answers_that_next_closed(house: LocalHouse, room: Room) -> None:
    """Going on too early is undone by one key."""
    app = PajaApp(house, "fi")
    await room.engine.go_to(PROMISE)
    await say(room.engine, 2, "Lupaamme tulla ajoissa.")
    async with app.run_test() as pilot:
        await pilot.press("right")
        await until_seen(pilot, "Vaihe 5 / 9")
        assert room.engine.session.steps[PROMISE - 1].phase is Phase.LEFT
        await pilot.press("left")
        await until_seen(pilot, "Vaihe 4 / 9")
        assert "Vastaukset auki · 1 / 4 pöytää" in seen(app)
        assert "Lupaamme tulla ajoissa." in seen(app)


async def test_back_from_the_first_step_is_the_lobby(house: LocalHouse, room: Room) -> None:
    """The lobby comes by itself, and Space leads out of it again."""
    app = PajaApp(house, "fi")
    await room.engine.next()
    async with app.run_test() as pilot:
        await pilot.press("left")
        await until(pilot, lambda: isinstance(app.screen, LobbyScreen))
        await pilot.press("space")
        await until(pilot, lambda: isinstance(app.screen, RoomScreen))


async def test_o_closes_and_opens_the_answers(house: LocalHouse, room: Room) -> None:
    """The footer and the state line say which it is."""
    app = PajaApp(house, "fi")
    await room.engine.go_to(PROMISE)
    async with app.run_test() as pilot:
        await until_seen(pilot, "O sulje")
        await pilot.press("o")
        await until_seen(pilot, "Vastaukset suljettu")
        assert room.engine.session.present.phase is Phase.CLOSED
        assert "O avaa" in seen(app)
        await pilot.press("o")
        await until_seen(pilot, "Vastaukset auki")


async def test_r_shows_the_answers_to_the_phones_and_hides_them(
    house: LocalHouse, room: Room
) -> None:
    app = PajaApp(house, "fi")
    await room.engine.go_to(PROMISE)
    async with app.run_test() as pilot:
        await pilot.press("r")
        await until_seen(pilot, "Kaikki näkevät vastaukset")
        assert room.engine.session.present.shown
        await pilot.press("r")
        await until(pilot, lambda: "Kaikki näkevät" not in seen(app))
        assert not room.engine.session.present.shown


@pytest.mark.parametrize("size", SIZES)
async def test_who_has_not_answered_is_said_in_words(
    house: LocalHouse, room: Room, size: tuple[int, int]
) -> None:
    """Glyph and word follow each table: not yet, has it open, has answered."""
    app = PajaApp(house, "fi")
    engine = room.engine
    await engine.go_to(PROMISE)
    async with app.run_test(size=size) as pilot:
        await until_seen(pilot, "Vastaamatta: 1, 2 Kokit, 3 Siistijät, 4")
        engine.look(3)
        await say(engine, 2, "Lupaamme.")
        await until_seen(pilot, "Vastaamatta: 1, 3 Siistijät, 4")
        assert re.search(r"· 1 +● 2.* +○ 3", seen(app))
        for table in (1, 3, 4):
            await say(engine, table, "Lupaamme.")
        await until_seen(pilot, "Kaikki pöydät ovat vastanneet.")
        assert "4 / 4 pöytää" in seen(app)


async def test_a_step_without_questions_shows_its_words_and_offers_no_answers(
    house: LocalHouse, room: Room
) -> None:
    app = PajaApp(house, "fi")
    await room.engine.next()
    async with app.run_test() as pilot:
        await until_seen(pilot, "Tervetuloa miettimään")
        assert "Aloita ajallaan" in seen(app)
        assert "O avaa" not in seen(app)
        await pilot.press("a", "o", "r")
        await pilot.pause()
        assert isinstance(app.screen, RoomScreen)


@pytest.mark.parametrize(
    ("ago", "face", "words"),
    [
        (timedelta(minutes=5), "20:00", "jäljellä"),
        (timedelta(minutes=24, seconds=59.5), "00:01", "jäljellä"),
        (timedelta(minutes=27, seconds=3), "02:03", "yli ajan"),
        (timedelta(hours=2), "1:35:00", "yli ajan"),
    ],
)
async def test_the_time_of_a_step_runs_down(
    house: LocalHouse,
    room: Room,
    monkeypatch: pytest.MonkeyPatch,
    ago: timedelta,
    face: str,
    words: str,
) -> None:
    """From when the step was entered; over time is said in words, not by a sign alone."""
    await room.engine.go_to(PROMISE)
    entered = room.engine.session.present.entered_at
    assert entered is not None
    monkeypatch.setattr("tui.widgets.clock.now", lambda: entered + ago)
    app = PajaApp(house, "fi")
    async with app.run_test() as pilot:
        await until_seen(pilot, words)
        assert app.screen.query_one(Digits).value == face


async def test_a_step_of_another_day_has_no_clock(
    house: LocalHouse, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A session that goes on tomorrow does not count a night of over time."""
    await room.engine.go_to(PROMISE)
    entered = room.engine.session.present.entered_at
    assert entered is not None
    monkeypatch.setattr("tui.widgets.clock.now", lambda: entered + timedelta(hours=20))
    app = PajaApp(house, "fi")
    async with app.run_test() as pilot:
        await until_seen(pilot, "Vastaukset auki")
        assert "yli ajan" not in seen(app)


async def test_answers_do_not_push_away_what_is_being_read(house: LocalHouse, room: Room) -> None:
    """An answer that comes in above the top edge leaves the line there where it is."""
    app = PajaApp(house, "fi")
    engine = room.engine
    await engine.go_to(2)
    await say(engine, 1, "; ".join(f"ykkösen {n}" for n in range(8)))
    await say(engine, 4, "; ".join(f"nelosen {n}" for n in range(8)))
    async with app.run_test() as pilot:
        results = app.screen.query_one(Results)
        await until_seen(pilot, "ykkösen 0")
        await pilot.press("pagedown", *["down"] * 8)
        await until_seen(pilot, "nelosen 3")
        before = seen(app).splitlines()
        assert "ykkösen" not in "\n".join(before)
        top = results.scroll_offset.y
        await say(engine, 2, "kakkosen ensimmäinen; kakkosen toinen; kakkosen kolmas")
        await until(pilot, lambda: results.scroll_offset.y == top + 3)
        line = next(i for i, text in enumerate(before) if "nelosen 3" in text)
        assert "nelosen 3" in seen(app).splitlines()[line]


async def test_hostile_texts_are_shown_as_text(
    house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    """In the tables' names and in every type of answer, on the boards and in the summary."""
    room = await house.open_new(workshop, details, [(text, text) for text in HOSTILE])
    engine = room.engine
    for step in (2, PROMISE):
        await engine.go_to(step)
        for table, text in enumerate(HOSTILE, start=1):
            await say(engine, table, text[:200])
    app = PajaApp(house, "fi")
    async with app.run_test(size=(120, 40)) as pilot:
        for key, screen in (("left", RoomScreen), ("s", SummaryScreen)):
            await until_seen(pilot, "[red]x")
            assert isinstance(app.screen, screen) or key == "left"
            shown = seen(app)
            assert "[@click=app.quit]x[/]" in shown
            assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown)
            for y in range(4, 36, 3):
                await pilot.click(offset=(66, y))
            await pilot.press(key)
        assert app.is_running


async def test_sixty_tables_with_ten_ideas_are_redrawn_quickly(
    house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    """One more answer into a full room costs a fraction of a glance."""
    room = await house.open_new(workshop, details, [("", "")] * 60)
    engine = room.engine
    await engine.go_to(2)
    for table in range(1, 60):
        await say(engine, table, "; ".join(f"pöydän {table} ajatus {n}" for n in range(10)))
    app = PajaApp(house, "fi")
    async with app.run_test() as pilot:
        await until_seen(pilot, "59 / 60 pöytää")
        await say(engine, 60, "viimeinen")
        await until_seen(pilot, "60 / 60 pöytää")
        assert "Kaikki pöydät ovat vastanneet." in seen(app)


async def test_answering_for_a_table_is_offered_when_answers_are_closed(
    house: LocalHouse, room: Room
) -> None:
    """A on a closed exercise asks once whether to open it, and then goes on."""
    app = PajaApp(house, "fi")
    await room.engine.go_to(PROMISE)
    await room.engine.close_answers()
    async with app.run_test() as pilot:
        await pilot.press("a")
        await until(pilot, lambda: isinstance(app.screen, ConfirmScreen))
        assert "Vastaukset ovat kiinni" in seen(app)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, AnswerScreen))
        assert room.engine.session.takes_answers


async def test_leaving_a_running_room_is_asked_about(house: LocalHouse, room: Room) -> None:
    """Esc by accident must not throw the phones out."""
    app = PajaApp(house, "fi")
    await room.engine.go_to(PROMISE)
    async with app.run_test() as pilot:
        await pilot.press("escape")
        await until_seen(pilot, "Poistutaanko tilaisuudesta?")
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, RoomScreen))
        await pilot.press("escape")
        await until_seen(pilot, "Poistutaanko tilaisuudesta?")
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(app.screen, HomeScreen))
        assert house.room is None


@pytest.mark.parametrize(("language", "words"), [("sv", "Svaren är öppna"), ("en", "Answers are")])
async def test_the_room_speaks_the_programs_language(
    house: LocalHouse, room: Room, language: str, words: str
) -> None:
    """The screen's words are the facilitator's, the exercise's words are the session's."""
    app = PajaApp(house, language)
    await room.engine.go_to(PROMISE)
    async with app.run_test() as pilot:
        await until_seen(pilot, words)
        assert "Palvelulupaus" in seen(app)
