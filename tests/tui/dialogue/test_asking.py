"""What the facilitator asks, and what somebody else's hands do meanwhile."""

from dataclasses import replace

import pytest

from sessions.model import GivenBy
from sessions.wifi import Wifi
from tests.tui.every_type import STEP
from tests.tui.talk import Talk
from tui.house import Room
from tui.voices.records import Records
from tui.voices.sentences import Sentences


async def test_who_tells_the_tables_by_how_far_they_are(room: Room) -> None:
    talk = Talk(room, Sentences, "fi")
    assert await talk.obey("ketkä") == ["Yksikään pöytä ei ole vielä mukana."]
    engine = room.engine
    await engine.join(engine.session.tables[3].code)
    engine.stream_opened(3)
    assert await talk.obey("ketkä") == [
        "Pöytä 3, Siistijät liittyi. Mukana on 1/4 pöytää.",
        "Ei vielä mukana: 1, 2 Kokit, 4.",
        "Mukana: 3 Siistijät.",
    ]
    await engine.go_to(STEP["promise"])
    for table in (1, 2):
        await engine.join(engine.session.tables[table].code)
    engine.typing(1)
    await engine.give_answer(
        4, "promise", {"text": ["Heti."]}, exercise="promise", given_by=GivenBy.FACILITATOR
    )
    talk.said.clear()
    assert await talk.obey("who") == [
        "Kirjoittaa: 1.",
        "Mukana, ei vielä vastannut: 3 Siistijät.",
        "Puhelin nukkuu: 2 Kokit.",
        "Vastannut: 4.",
    ]
    status = await talk.obey("tilanne")
    assert status[0].startswith("Pöytä 1: kirjoittaa. Koodi ")
    assert status[1].startswith("Pöytä 2, Kokit: puhelin nukkuu. Koodi ")
    state = (await Talk(room, Records, "fi").records("who"))[-1]
    states = [table["state"] for table in state["tables"]]
    assert states == ["writing", "asleep", "in", "answered"]


async def test_undo_says_what_was_undone(room: Room) -> None:
    talk = Talk(room, Sentences, "en")
    assert await talk.obey("undo") == ["There is nothing to undo."]
    await talk.obey("next")
    await talk.obey("close")
    said = await talk.obey("undo")
    assert said[0] == "Undone: closing the answers."
    assert "Answers are open" in said[1]
    said = await talk.obey("undo")
    assert said == ["Undone: going to 1. criteria.", "Lobby. 0 of 4 tables are in."]
    assert (await Talk(room, Records, "en").records("status"))[-1]["undo"] is None


async def test_the_projectors_address_is_told(room: Room) -> None:
    address = f"{room.address}/screen"
    assert address in (await Talk(room, Sentences, "sv").obey("duk"))[0]
    screen, _ = await Talk(room, Records, "en").records("screen")
    assert screen == {"event": "screen", "address": address}


async def test_the_remote_has_a_private_address_that_can_be_taken_away(room: Room) -> None:
    talk = Talk(room, Records, "en")
    first = (await talk.records("remote"))[0]["address"]
    key = room.engine.session.remote_key
    assert key
    assert first == room.remote_address
    assert key in first
    assert (await talk.records("remote"))[0]["address"] == first
    new = (await talk.records("remote new"))[0]["address"]
    assert new != first
    assert [record["event"] for record in await talk.records("remote off")] == ["remote", "state"]
    assert room.engine.session.remote_key == ""
    assert "Type remote, remote new" in (await talk.records("remote x"))[0]["message"]


@pytest.mark.parametrize(
    ("language", "private"), [("fi", "salainen"), ("sv", "hemlig"), ("en", "private")]
)
async def test_the_remote_is_said_to_be_private(room: Room, language: str, private: str) -> None:
    (said,) = await Talk(room, Sentences, language).obey("remote")
    assert private in said
    assert room.remote_address in said


@pytest.mark.parametrize(
    ("typed", "wifi"),
    [
        ("Vieras salasana1", Wifi("Vieras", "salasana1")),
        ("Vieras verkko salasana1", Wifi("Vieras verkko", "salasana1")),
        ('"Vieras verkko"', Wifi("Vieras verkko", "")),
        ("”Vieras verkko” salasana1", Wifi("Vieras verkko", "salasana1")),
        ("Vieras", Wifi("Vieras", "")),
        ('"off"', Wifi("off", "")),
        ('"Talo" "salasana123"', Wifi("Talo", "salasana123")),
        ('"Vieras verkko" "monta sanaa"', Wifi("Vieras verkko", "monta sanaa")),
        ("Vieras verkko ”monta sanaa”", Wifi("Vieras verkko", "monta sanaa")),
        ('Talo sala"sana"1', Wifi("Talo", 'sala"sana"1')),
        ('"Talo" ""', Wifi("Talo", "")),
    ],
)
async def test_the_network_is_told(room: Room, typed: str, wifi: Wifi) -> None:
    talk = Talk(room, Records, "en")
    record, _ = await talk.records(f"wifi {typed}")
    assert room.engine.session.wifi == wifi
    assert (record["name"], record["password"]) == (wifi.name, wifi.password)
    await talk.records("wifi pois")
    assert room.engine.session.wifi is None


@pytest.mark.parametrize(
    "typed",
    ['"Talo" "salasana123" jotain', '"Talo" salasana123 jotain', '"Talo', '"Talo""salasana123"'],
)
async def test_more_than_a_name_and_a_password_is_not_guessed_at(room: Room, typed: str) -> None:
    said = await Talk(room, Sentences, "fi").obey(f"verkko {typed}")
    assert said[0].startswith("Kirjoita verkon nimi ja salasana")
    assert room.engine.session.wifi is None


async def test_a_password_that_no_network_has_is_refused(room: Room) -> None:
    said = await Talk(room, Sentences, "fi").obey("verkko Vieras lyhyt")
    assert said == ["Tarkista Wi-Fin salasana: siinä on 8–63 merkkiä."]


async def test_the_remote_moves_the_room_and_the_dialogue_says_it(room: Room) -> None:
    """What is done elsewhere is told as it happens, and nothing of it twice."""
    talk, engine = Talk(room, Sentences, "en"), room.engine
    await engine.go_to(STEP["promise"])
    said = talk.heard()
    assert said[0].startswith(f"Step {STEP['promise']} of {len(STEP)}: promise. Answers are open")
    assert "Question promise: Mitä lupaamme?" in said
    await engine.give_answer(
        1, "promise", {"text": ["Heti."]}, exercise="promise", given_by=GivenBy.PHONE
    )
    talk.said.clear()
    await engine.pause_clock()
    await engine.add_minutes(1)
    await engine.set_minutes(STEP["rating"], 9)
    await engine.reveal_next()
    await engine.hide_answer("promise", "promise", 1)
    await engine.conceal()
    await engine.close_answers()
    await engine.undo()
    said = talk.heard()
    assert [line.partition(".")[0] for line in said[:2]] == ["The clock is stopped"] * 2
    assert said[2:6] == [
        "The plan has changed: rating, 9 minutes.",
        "The room now sees: Table 1, Heti.",
        "Table 1: the answer is hidden from the room, but kept: Heti.",
        "The room sees nobody’s answers now.",
    ]
    assert "Answers are closed" in said[6]
    assert said[7] == "Undone: closing the answers."
    assert "Answers are open" in said[8]
    assert len(said) == 9


async def test_programs_hear_of_what_is_done_elsewhere_without_a_state(room: Room) -> None:
    talk, engine = Talk(room, Records, "en"), room.engine
    await engine.go_to(STEP["promise"])
    await engine.close_answers()
    await engine.open_answers()
    await engine.undo()
    key = await engine.new_remote_key()
    await engine.give_wifi(Wifi("Vieras", ""))
    engine.phone_reached("Safari, iPhone", 40)
    await engine.end()
    await engine.reopen()
    told = talk.told()
    assert [record["event"] for record in told] == [
        "moved", "opened", "closed", "opened", "undone", "remote", "wifi", "phone", "ended",
        "reopened",
    ]  # fmt: skip
    assert told[0]["exercise"] == "promise"
    assert told[4]["what"] == "open"
    assert key in told[5]["address"]
    assert (told[7]["browser"], told[7]["milliseconds"]) == ("Safari, iPhone", 40)


async def test_another_address_is_told_and_used_from_then_on(room: Room) -> None:
    elsewhere = replace(room, address="http://10.1.2.3:8765", reachable=True)
    for voice in (Sentences, Records):
        talk = Talk(room, voice, "en")
        talk.dialogue.moved_to(elsewhere)
        talk.dialogue.moved_to(elsewhere)
        (told,) = talk.heard()
        assert "http://10.1.2.3:8765" in told
        assert "http://10.1.2.3:8765/screen" in (await talk.obey("screen"))[0]
        talk.dialogue.moved_to(replace(elsewhere, reachable=False))
        assert len(talk.heard()) == 1
