"""What is on the wall in each state of a room, and what never is."""

from dataclasses import asdict
from datetime import datetime, timedelta

import pytest

from exercises.model import Workshop
from sessions.clock import now
from sessions.i18n import Translator
from sessions.model import Details, GivenBy, Session
from sessions.stage import stage_of
from sessions.stage.model import Scene, Stage
from sessions.wifi import Wifi
from tests.sessions.stage.playing import SECRET, play
from tui.cli.house import LocalHouse
from tui.house import Room

ADDRESS = "http://192.168.1.5:8765"


def stage(session: Session, *, page: int = 0, at: datetime | None = None, fi: str = "fi") -> Stage:
    return stage_of(session, Translator(fi), at=at or now(), address=ADDRESS, page=page)


def everything(shown: Stage) -> str:
    """Every word on the wall."""
    return repr(asdict(shown))


async def say(room: Room, table: int, typed: str, question: str = "promise") -> None:
    exercise = room.engine.session.exercise
    assert exercise is not None
    await room.engine.give_answer(
        table, question, {"text": [typed]}, exercise=exercise.name, given_by=GivenBy.PHONE
    )


async def test_the_lobby_shows_the_way_in_and_tables_as_they_join(room: Room) -> None:
    shown = stage(room.engine.session)
    assert shown.scene is Scene.LOBBY
    assert shown.way.address == "192.168.1.5:8765"
    assert shown.way.code == "http://192.168.1.5:8765/"
    assert shown.told == "Mukana 0 / 4 pöytää"
    assert [seat.name for seat in shown.seats] == ["Pöytä 1", "Kokit", "Siistijät", "Pöytä 4"]
    await room.engine.join(room.engine.session.tables[2].code)
    shown = stage(room.engine.session)
    assert shown.told == "Mukana 1 / 4 pöytää"
    assert [seat.joined for seat in shown.seats] == [False, True, False, False]


async def test_codes_are_not_on_the_wall(room: Room) -> None:
    """Whoever finds the page could sit down at any table."""
    said = everything(stage(room.engine.session))
    assert not any(table.code in said for table in room.engine.session.tables.values())


async def test_many_tables_are_told_by_their_numbers(
    house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    room = await house.open_new(workshop, details, [("Pitkänniminen pöytä", "")] * 26)
    assert [seat.name for seat in stage(room.engine.session).seats][:2] == ["1", "2"]


async def test_the_wifi_is_told_in_three_languages(room: Room) -> None:
    await room.engine.give_wifi(Wifi("Perho", "Tervetuloa"))
    network = stage(room.engine.session).network
    assert network is not None
    assert (network.name, network.password) == ("Perho", "Salasana: Tervetuloa")
    assert network.code == "WIFI:T:WPA;S:Perho;P:Tervetuloa;;"
    assert [language for language, _ in network.advice] == ["fi", "sv", "en"]
    await room.engine.give_wifi(Wifi("Perho", ""))
    network = stage(room.engine.session).network
    assert network is not None
    assert not network.password


async def test_a_talk_has_its_words_and_clock(room: Room) -> None:
    await room.engine.go_to(1)
    shown = stage(room.engine.session)
    assert shown.scene is Scene.TALK
    assert shown.title == "Tervetuloa"
    assert shown.step == "1 / 9"
    assert shown.words[0].startswith("Tervetuloa miettimään")
    assert not shown.told
    assert shown.clock is not None
    assert shown.clock.runs


async def test_the_clock_runs_down_stands_and_stops_at_zero(room: Room) -> None:
    await room.engine.go_to(1)
    session = room.engine.session
    began, minutes = session.present.running_since, session.present.minutes
    assert began is not None
    clock = stage(session, at=began + timedelta(seconds=30)).clock
    assert clock is not None
    assert clock.left == 60 * minutes - 30
    assert (clock.face, clock.said) == (f"{minutes - 1:02}:30", "jäljellä")
    clock = stage(session, at=began + timedelta(minutes=minutes + 7)).clock
    assert clock is not None
    assert (clock.face, clock.said, clock.runs) == ("00:00", "aika on täynnä", False)
    await room.engine.pause_clock()
    clock = stage(room.engine.session).clock
    assert clock is not None
    assert (clock.said, clock.runs) == ("kello seisoo", False)


async def test_an_exercise_says_how_many_answered_and_never_what(room: Room) -> None:
    await room.engine.go_to(4)
    await say(room, 2, "Salainen lupaus")
    shown = stage(room.engine.session)
    assert shown.scene is Scene.ASKING
    assert shown.told == "1 / 4 pöytää on vastannut"
    assert "Salainen" not in everything(shown)
    assert "Kokit" not in everything(shown)
    await room.engine.close_answers()
    assert stage(room.engine.session).told == "Vastaukset on suljettu: 1 / 4 pöytää vastasi"


async def test_every_exercise_of_the_program_has_few_enough_words(room: Room) -> None:
    for number in range(1, len(room.engine.session.steps) + 1):
        await room.engine.go_to(number)
        shown = stage(room.engine.session)
        assert 0 < len(" ".join((*shown.words, *shown.asked)).split()) <= 48


async def test_results_come_only_when_they_are_revealed(room: Room) -> None:
    await room.engine.go_to(4)
    await say(room, 1, "Ensimmäinen")
    await say(room, 3, "Kolmas")
    await room.engine.reveal_next()
    shown = stage(room.engine.session)
    assert shown.scene is Scene.RESULTS
    assert "Ensimmäinen" in everything(shown)
    assert "Kolmas" not in everything(shown)
    await room.engine.reveal_next()
    page = stage(room.engine.session).page
    assert page is not None
    assert [row.text for row in page.rows] == ["Kolmas", "Ensimmäinen"], "the newest is on top"
    await room.engine.reveal()
    page = stage(room.engine.session).page
    assert page is not None
    assert [row.text for row in page.rows] == ["Ensimmäinen", "Kolmas"]
    await room.engine.conceal()
    assert stage(room.engine.session).scene is Scene.ASKING


async def test_a_hidden_answer_is_not_on_the_wall(room: Room) -> None:
    await room.engine.go_to(4)
    await say(room, 1, "Asiallinen")
    await say(room, 2, "Asiaton")
    await room.engine.reveal()
    await room.engine.hide_answer("promise", "promise", 2)
    assert "Asiaton" not in everything(stage(room.engine.session))
    await room.engine.hide_answer("promise", "promise", 2, hidden=False)
    assert "Asiaton" in everything(stage(room.engine.session))


async def test_what_was_hidden_does_not_come_back_as_something_to_vote_on(
    house: LocalHouse,
) -> None:
    room = await play(house, steps=("ideas", "points"))
    engine = room.engine
    await engine.go_to(2)
    await engine.reveal()
    pages = stage(engine.session).pages
    said = [everything(stage(engine.session, page=page)) for page in range(pages)]
    assert any("Idea 2" in one for one in said)
    await engine.hide_answer("ideas", "ideas", 2)
    pages = stage(engine.session).pages
    said = [everything(stage(engine.session, page=page)) for page in range(pages)]
    assert not any("Idea 2" in one for one in said)


async def test_the_question_revealed_last_comes_first(played: Room) -> None:
    engine = played.engine
    await engine.go_to(1)
    await engine.reveal()
    first = stage(engine.session)
    assert first.page is not None
    assert first.pages > 1
    assert first.turn == f"Sivu 1 / {first.pages}"
    again = stage(engine.session, page=first.pages)
    assert again.page == first.page, "after the last page comes the first"
    pages = [stage(engine.session, page=number).page for number in range(first.pages)]
    tables = [row.table for page in pages if page for row in page.rows]
    assert tables == list(range(1, 9))


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
async def test_nothing_private_is_on_the_wall(played: Room, language: str) -> None:
    """Notes, words to say and the purpose are the facilitator's."""
    engine = played.engine
    for number in range(len(engine.session.steps) + 1):
        await engine.go_to(number)
        assert SECRET not in everything(stage(engine.session, fi=language))
        if number:
            await engine.show_answers()
            for page in range(stage(engine.session).pages):
                said = everything(stage(engine.session, page=page, fi=language))
                assert SECRET not in said


async def test_after_the_end_the_room_is_thanked(room: Room) -> None:
    await room.engine.go_to(4)
    await room.engine.end()
    shown = stage(room.engine.session)
    assert (shown.scene, shown.title) == (Scene.OVER, "Kiitos!")
    assert shown.clock is None
