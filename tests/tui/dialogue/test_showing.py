"""What the room sees, as it is typed."""

import pytest

from sessions.model import GivenBy
from tests.tui.answering import from_phone, go_to
from tests.tui.every_type import STEP
from tests.tui.talk import Talk
from tui.house import Room
from tui.voices.records import Records
from tui.voices.sentences import Sentences


@pytest.fixture
async def answered(room: Room) -> Room:
    """Tables 1, 2 and 4 have said who their customers are, table 1 also who they will be."""
    await room.engine.go_to(STEP["customers"])
    for table, question, ideas in (
        (1, "now", ["lapset"]),
        (2, "now", ["vanhemmat", "naapurit"]),
        (4, "now", ["kaikki"]),
        (1, "future", ["robotit"]),
    ):
        await room.engine.give_answer(
            table,
            question,
            {"lines": ideas},
            exercise="customers",
            given_by=GivenBy.PHONE,
        )
    return room


async def test_reveal_shows_one_question_after_the_other(answered: Room) -> None:
    talk = Talk(answered, Sentences, "en")
    assert await talk.obey("reveal") == ["The room now sees all answers to question now."]
    assert await talk.obey("reveal") == [
        "The room now sees all answers of this step, on the projector and the phones."
    ]
    assert await talk.obey("reveal") == ["All answers of this step are showing already."]
    assert await talk.obey("reveal off") == ["The room sees nobody’s answers now."]
    assert await talk.obey("paljasta nyt") == ["Type reveal, reveal next or reveal off."]


async def test_reveal_next_reads_one_table_more(answered: Room) -> None:
    talk = Talk(answered, Sentences, "fi")
    assert await talk.obey("paljasta seuraava") == ["Pöytä 1 näkyy nyt salille: lapset"]
    said = await talk.obey("reveal next")
    assert said == ["Pöytä 2, Kokit näkyy nyt salille: vanhemmat; naapurit"]
    assert "Osa vastauksista näkyy salille." in await talk.obey("tilanne")
    await talk.obey("avslöja nästa")
    assert (await talk.obey("reveal next"))[0].startswith("Uusia vastauksia ei ole")


async def test_programs_are_told_what_is_revealed(answered: Room) -> None:
    talk = Talk(answered, Records, "en")
    event, state = await talk.records("reveal next")
    shown = [{"question": "now", "table": 1}]
    assert event == {"event": "revealed", "step": STEP["customers"], "revealed": shown}
    assert (state["shown"], state["revealed"]) == (True, shown)
    state = (await talk.records("reveal"))[-1]
    assert state["revealed"] == [{"question": "now", "table": None}]
    state = (await talk.records("conceal"))[-1]
    assert (state["shown"], state["revealed"]) == (False, [])


async def test_show_and_hide_alone_mean_all_results_of_the_step(answered: Room) -> None:
    talk = Talk(answered, Records, "en")
    state = (await talk.records("show"))[-1]
    assert [one["question"] for one in state["revealed"]] == ["now", "future"]
    assert (await talk.records("hide"))[-1]["revealed"] == []
    assert not answered.engine.session.hidden


async def test_one_answer_is_hidden_and_brought_back(answered: Room) -> None:
    talk = Talk(answered, Sentences, "en")
    said = await talk.obey("hide 2")
    assert said == [
        "Table 2, Kokit: the answer is hidden from the room, but kept: vanhemmat; naapurit"
    ]
    assert answered.engine.session.hidden == {("customers", "now", 2, "")}
    await talk.obey("reveal next")
    assert "kaikki" in (await talk.obey("reveal next"))[0]
    said = await talk.obey("show 2 now")
    assert said[0].startswith("Table 2, Kokit: the room may see the answer again")
    assert not answered.engine.session.hidden


async def test_the_question_is_the_one_the_room_sees(answered: Room) -> None:
    """Else the first; any other by its name."""
    talk = Talk(answered, Records, "en")
    for line, question in (("hide 1", "now"), ("hide 1 FUTURE", "future")):
        event, state = await talk.records(line)
        assert (event["question"], event["hidden"]) == (question, True)
    assert [one["question"] for one in state["hidden"]] == ["future", "now"]
    await talk.records("show 1 now")
    await talk.records("show 1 future")
    await talk.records("reveal")
    await talk.records("reveal")
    assert (await talk.records("hide 1"))[0]["question"] == "future"


async def test_what_is_voted_on_is_hidden_by_its_questions_name(room: Room) -> None:
    await go_to(room, "rank")
    talk = Talk(room, Records, "en")
    assert (await talk.records("hide 2 Ideas"))[0]["exercise"] == "criteria"
    assert room.engine.session.hidden == {("criteria", "ideas", 2, "")}
    await talk.records("show 2 ideas")
    assert not room.engine.session.hidden
    await go_to(room, "promise")
    said = await Talk(room, Sentences, "en").obey("hide 2 Ideas")
    assert "no question “Ideas”" in said[0]


async def test_what_cannot_be_hidden_is_said(answered: Room) -> None:
    talk = Talk(answered, Sentences, "en")
    assert await talk.obey("hide 3") == ["Table 3 has not answered question now."]
    assert "no table “9”" in (await talk.obey("hide 9"))[0]
    assert "no question “past”" in (await talk.obey("hide 1 past"))[0]


async def test_what_people_of_a_table_said_is_hidden_unread(room: Room) -> None:
    await go_to(room, "pulse")
    for voter in ("a", "b"):
        await from_phone(room, "energy", "5 salainen", voter)
    said = await Talk(room, Sentences, "en").obey("hide 1 energy")
    assert said == ["The answer is hidden from the room, but kept."]
    assert {seat[3] for seat in room.engine.session.hidden} == {"a", "b"}
    hidden = (await Talk(room, Records, "en").records("status"))[-1]["hidden"]
    assert hidden == [{"exercise": "pulse", "question": "energy", "table": None}] * 2


async def test_the_page_on_the_projector_is_read_and_turned(answered: Room) -> None:
    talk = Talk(answered, Sentences, "fi")
    assert await talk.obey("sivu") == ["Valkokankaalla ei ole nyt tuloksia."]
    await talk.obey("reveal")
    said = await talk.obey("page")
    assert said[0] == "Valkokankaalla: Keitä asiakkaamme ovat nyt?"
    assert {"– lapset", "– vanhemmat"} <= set(said)
    await talk.obey("reveal")
    assert (await talk.obey("reveal next"))[0].startswith("Sivu 2 / 2: ")
    assert (await talk.obey("sivu 1"))[0].startswith("Sivu 1 / 2: ")
    assert (await talk.obey("sivu seuraava"))[0].startswith("Sivu 2 / 2: ")
    assert (await talk.obey("sivu edellinen"))[0].startswith("Sivu 1 / 2: ")
    assert (await talk.obey("sivu 0"))[0].startswith("Kirjoita sivun numero")


async def test_programs_are_told_of_a_turned_page(answered: Room) -> None:
    talk = Talk(answered, Records, "en")
    await talk.records("show")
    event, state = await talk.records("page 2")
    assert event == {"event": "page", "page": 2}
    assert state["page"] == 2
    assert [record["event"] for record in await talk.records("page")] == ["state"]
