"""The commands of the line dialogue on a real room; the pipes have tests of their own."""

import json
from dataclasses import replace

import pytest

from exercises.languages import Text
from exercises.model import Workshop
from sessions.model import Details
from tests.tui.answering import counted, from_phone, go_to, stored
from tests.tui.every_type import ASKED, STEP, WORKSHOP
from tests.tui.talk import Talk
from tui.cli.house import LocalHouse
from tui.dialogue.orders import ORDERS
from tui.house import Room
from tui.voices.records import Records
from tui.voices.sentences import Sentences


@pytest.fixture
def workshop() -> Workshop:
    """One that asks every type of question."""
    return WORKSHOP


@pytest.mark.parametrize("order", ORDERS)
async def test_every_word_of_every_language_means_the_same(room: Room, order: str) -> None:
    await room.engine.go_to(STEP["customers"])
    await room.engine.end()
    talk = Talk(room, Records, "en")
    answers = []
    for word in (order, *ORDERS[order], order.upper()):
        said = await talk.records(word)
        answers.append([{**record, "forecast": None} for record in said])
        await room.engine.end()
        talk.said.clear()
    assert all(answer == answers[0] for answer in answers)
    assert answers[0][-1].get("message", "").find("no command") == -1


async def test_an_answer_may_have_a_colon_or_a_question_in_front(room: Room) -> None:
    await room.engine.go_to(STEP["customers"])
    talk = Talk(room, Records, "en")
    for typed, question, value in [
        ("answer 1 a; b;; c", "now", ["a", "b", "c"]),
        ("answer 1 future: a: b", "future", ["a: b"]),
        ("answer 2 FUTURE : x", "future", ["x"]),
        ("answer 2 past: x", "now", ["past: x"]),
        ("answer 3 : x", "now", [": x"]),
        ("  ANSWER   3   y  ", "now", ["y"]),
    ]:
        answer, state = await talk.records(typed)
        assert (answer["question"], answer["value"], state["event"]) == (question, value, "state")


async def test_an_answer_that_is_the_same_is_a_state_only(room: Room) -> None:
    await room.engine.go_to(STEP["customers"])
    talk = Talk(room, Records, "en")
    await talk.records("answer 1 a")
    assert [record["event"] for record in await talk.records("answer 1 a")] == ["state"]


async def test_empty_lines_are_nothing(room: Room) -> None:
    talk = Talk(room, Records, "en")
    for line in ("", "   ", "\x1b", "\u200b"):
        assert await talk.obey(line) == []


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
async def test_sentences_hold_no_control_codes(room: Room, language: str) -> None:
    await room.engine.go_to(STEP["promise"])
    talk = Talk(room, Sentences, language)
    said = await talk.obey("answer 1 \x1b]0;pahaa\x07 [/] \u202eteksti")
    said += await talk.obey("\x1b[2J")
    assert said
    assert not [line for line in said if "\x1b" in line or "\u202e" in line or "\n" in line]
    assert "pahaa [/] teksti" in said[0]


async def test_the_last_table_is_told_once(room: Room) -> None:
    await room.engine.go_to(STEP["promise"])
    talk = Talk(room, Sentences, "en")
    for table in (1, 2, 3):
        assert not [s for s in await talk.obey(f"answer {table} x") if s.startswith("All")]
    assert "All 4 tables have answered." in await talk.obey("answer 4 x")
    assert "All 4 tables have answered." not in await talk.obey("answer 4 y")


async def test_a_step_left_by_the_clock_of_the_room_is_told_as_it_is(room: Room) -> None:
    talk = Talk(room, Sentences, "en")
    await talk.obey("jump 3")
    await talk.obey("next")
    said = (await talk.obey("back"))[0]
    assert said.startswith(f"Step 3 of {len(STEP)}: promise. Answers are open")
    assert (await talk.obey("close"))[0].endswith("Answers are closed, 0 of 4 tables answered.")
    assert await talk.obey("status") != await talk.obey("close")


TYPED = {
    "customers": "lapset; opettajat",
    "promise": "Vastaamme: heti.",
    "rating": "3 5 on kiire",
    "profile": "35 24 44",
    "rows": "lapset / lounas / rauha; vanhemmat / tietoa / tietoa",
    "sort": "1 2 2",
    "rank": "3 1 2",
    "points": "1: 2, 2: 3",
    "choice": "1 3",
    "score": "4",
    "included": "1 -2; Hinta",
    "guard": "2",
}
"""An answer of table 1 to the first question of each step."""


@pytest.mark.parametrize("step", TYPED)
async def test_every_type_is_answered_and_said_as_it_can_be_typed(room: Room, step: str) -> None:
    """What is said of an answer can be typed again, and changes nothing."""
    question = ASKED[step][0].name
    await go_to(room, step)
    talk = Talk(room, Sentences, "en")
    said = (await talk.obey(f"answer 1 {TYPED[step]}"))[0]
    assert stored(room, question, 1) == TYPED[step]
    assert said.endswith(f": {TYPED[step]}")
    again = said.partition(": ")[2] if "answered:" in said else said.partition(f"{question}: ")[2]
    assert len(await talk.obey(f"answer 1 {question}: {again}")) == 1


@pytest.mark.parametrize("step", TYPED)
@pytest.mark.parametrize("language", ["fi", "sv", "en"])
async def test_how_to_type_is_said_with_the_question(room: Room, step: str, language: str) -> None:
    """And what the figures mean, and the numbered items, since nobody sees them."""
    await go_to(room, step)
    await room.engine.back()
    said = await Talk(room, Sentences, language).obey("next")
    question = next(i for i, line in enumerate(said) if ASKED[step][0].name in line)
    assert len(said) > question + 1
    if step == "sort":
        assert said[-4:] == [
            "1 Tekninen · 2 Toiminnallinen",
            "1: Aikataulu pitää",
            "2: Asukasta kuunnellaan",
            "3: Siisti jälki",
        ]


async def test_wrong_answers_are_refused_in_words(room: Room) -> None:
    await go_to(room, "sort")
    talk = Talk(room, Sentences, "en")
    assert await talk.obey("answer 1 1 7 1") == ["The box for number 2 is not one of 1–2."]
    assert await talk.obey("answer 1 12") == ["One is not sorted yet. Choose a box for it, too."]
    assert stored(room, "boxes", 1) == ""


async def test_votes_are_counted_for_a_table(room: Room) -> None:
    """Their colons are no question's name; what was counted is replaced and taken back."""
    await go_to(room, "pulse")
    talk = Talk(room, Records, "en")
    for typed, question, votes in [
        ("answer 4 4: 2, 3: 5", "energy", [[{"score": 4}, 2], [{"score": 3}, 5]]),
        ("answer 4 energy: 1: 2", "energy", [[{"score": 1}, 2]]),
        ("answer 4 skill: 1: 2, 2: 3", "skill", [[["1"], 2], [["2"], 3]]),
        ("answer 4 mine: 3 1 2 // 1 2 3", "mine", [[["3", "1", "2"], 1], [["1", "2", "3"], 1]]),
    ]:
        answer, state = await talk.records(typed)
        assert counted(room, question, 4) == votes
        assert (answer["question"], answer["value"]) == (question, None)
        assert answer["people"] == sum(people for _, people in votes)
        assert state["event"] == "state"
    withdrawn, _ = await talk.records("withdraw 4 energy")
    assert (withdrawn["event"], withdrawn["people"]) == ("withdrawn", 0)
    assert counted(room, "energy", 4) is None
    (error,) = await talk.records("answer 4 4: 2, 9: 1")
    assert error["message"] == "The number has to be from 1 to 5."


@pytest.mark.parametrize("voice", [Records, Sentences])
async def test_what_one_person_answered_is_not_told(
    room: Room, voice: type[Records] | type[Sentences]
) -> None:
    """Only that one more of the table has, and how many have in all."""
    await go_to(room, "pulse")
    talk = Talk(room, voice, "en")
    await from_phone(room, "energy", "5 salainen", "voter-1")
    heard = "\n".join(talk.said)
    assert "salainen" not in heard
    assert "voter-1" not in heard
    if voice is Sentences:
        assert talk.said == ["Table 1, energy: one person has answered now."]
        status = await talk.obey("status")
        assert "One person has answered energy." in status
        assert "The result is told when at least 5 have answered." in status
        assert "Nobody has answered skill yet." in status
    else:
        (answer,) = [json.loads(line) for line in talk.said]
        assert (answer["value"], answer["people"]) == (None, 1)


async def test_a_step_of_persons_is_complete_once_each_table_is_in_it(room: Room) -> None:
    """It is told once, not with every further person."""
    await go_to(room, "pulse")
    talk = Talk(room, Sentences, "en")
    told = "At least one person from every table has answered."
    for table in (1, 2, 3, 4):
        await talk.obey(f"answer {table} 4")
        assert (told in await talk.obey(f"answer {table} skill: 1")) == (table == 4)
    await from_phone(room, "energy", "5", "voter-1")
    assert told not in talk.said


async def test_items_are_listed_on_demand(room: Room) -> None:
    """Those of one table where each chooses from its own."""
    await go_to(room, "points")
    sentences, records = Talk(room, Sentences, "en"), Talk(room, Records, "en")
    assert "2: Asukasta kuunnellaan" in await sentences.obey("items 1")
    assert "1: Siisti jälki" in await sentences.obey("items 2")
    assert any("items 4" in line for line in await sentences.obey("items"))
    listed, state = await records.records("items 2")
    assert (listed["table"], state["event"]) == (2, "state")
    assert listed["questions"] == [{"name": "spent", "items": ["Siisti jälki"]}]
    assert stored(room, "spent", 2) == ""


async def test_the_notes_are_read_to_the_facilitator(room: Room) -> None:
    talk = Talk(room, Sentences, "sv")
    assert await talk.obey("anteckningar") == ["Det här steget har inga anteckningar."]
    await room.engine.go_to(STEP["promise"])
    talk.said.clear()
    assert (await talk.obey("notes"))[:2] == ["Lägg märke till:", "Se de tysta."]
    notes, _ = await Talk(room, Records, "en").records("notes")
    assert notes == {"event": "notes", "advice": {"watch": "See the quiet ones."}}


async def test_a_workshop_without_the_users_language_is_read_in_its_own(
    house: LocalHouse, details: Details
) -> None:
    promise = WORKSHOP.steps[STEP["promise"] - 1]
    finnish = replace(promise, title=Text(fi="Lupaus"))
    room = await house.open_new(replace(WORKSHOP, steps=(finnish,)), details, [("", "")])
    assert "Step 1 of 1: Lupaus." in (await Talk(room, Sentences, "en").obey("next"))[0]
    state = (await Talk(room, Records, "en").records("status"))[-1]
    assert state["title"] == "Lupaus"
