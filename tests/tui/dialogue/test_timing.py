"""The clock and the plan, as they are typed and told."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from exercises.model import Workshop
from tests.tui.every_type import WORKSHOP
from tests.tui.talk import Talk
from tui.house import Room
from tui.voices.records import Records
from tui.voices.sentences import Sentences

NOON = datetime(2026, 11, 21, 12, 0).astimezone()


@pytest.fixture
def workshop() -> Workshop:
    """Steps of five minutes; the second can be left out, the third is a break."""
    steps = list(WORKSHOP.steps[:4])
    steps[1] = replace(steps[1], optional=True)
    steps[2] = replace(steps[2], questions=(), pause=True)
    return replace(WORKSHOP, steps=tuple(steps))


class Time:
    """The time of day, as everybody in the program sees it."""

    def __init__(self) -> None:
        self.at = NOON

    def __call__(self) -> datetime:
        return self.at

    def passes(self, **how: float) -> None:
        """Let some of it go by."""
        self.at += timedelta(**how)


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    """Noon, until the test says otherwise."""
    time = Time()
    for module in (
        "sessions.ordering sessions.timing sessions.deeds sessions.showing tui.dialogue"
        " tui.dialogue.timing tui.voices.events tui.voices.records tui.voices.sentences.clock"
    ).split():
        monkeypatch.setattr(f"{module}.now", time)
    return time


async def test_the_clock_is_told_and_worked(time: Time, room: Room) -> None:
    talk = Talk(room, Sentences, "fi")
    assert (await talk.obey("kello"))[0].startswith("Kello lähtee käyntiin, kun")
    await talk.obey("seuraava")
    time.passes(minutes=2, seconds=50)
    assert await talk.obey("kello") == [
        "Kello käy. Jäljellä 2 minuuttia 10 sekuntia, varattu 5 minuuttia."
    ]
    await talk.obey("kello pysäytä")
    time.passes(minutes=1)
    assert await talk.obey("kello +2") == [
        "Kello on pysäytetty. Jäljellä 4 minuuttia 10 sekuntia, varattu 7 minuuttia."
    ]
    assert (await talk.obey("kello -4"))[0].startswith("Kello on pysäytetty. Jäljellä 10 sekuntia")
    assert (await talk.obey("kello − 2"))[0].startswith(
        "Kello on pysäytetty. Varattu aika, 1 minuutti, on jo käytetty, ja lisäksi 1 minuutti 50"
    )
    assert (await talk.obey("kello käyntiin"))[0].endswith("loppui 1 minuutti 50 sekuntia sitten.")


@pytest.mark.parametrize("line", ["timer 5", "timer +", "timer +1000", "timer now", "timer ++1"])
async def test_what_means_nothing_to_the_clock_changes_nothing(room: Room, line: str) -> None:
    await room.engine.next()
    assert (await Talk(room, Sentences, "en").obey(line))[0].startswith("Type timer, timer start")
    assert room.engine.session.present.minutes == 5


async def test_in_the_lobby_no_clock_runs(room: Room) -> None:
    assert await Talk(room, Sentences, "en").obey("timer start") == [
        "The clock runs once the first step has begun. Type next to begin."
    ]


async def test_programs_get_the_clock_with_every_state(time: Time, room: Room) -> None:
    talk = Talk(room, Records, "en")
    (state,) = await talk.records("status")
    assert (state["running"], state["minutes"], state["left"]) == (False, None, None)
    state = (await talk.records("next"))[-1]
    assert (state["running"], state["minutes"], state["left"]) == (True, 5, 300)
    time.passes(seconds=100)
    clock, state = await talk.records("timer pause")
    assert clock == {"event": "clock", "step": 1, "running": False, "minutes": 5, "left": 200}
    assert (state["running"], state["left"]) == (False, 200)
    clock, _ = await talk.records("timer -3")
    assert (clock["minutes"], clock["left"]) == (2, 20)


async def test_each_warning_is_told_once(time: Time, room: Room) -> None:
    talk = Talk(room, Sentences, "en")
    await talk.obey("next")
    told = []
    for _ in range(330):
        time.passes(seconds=1)
        talk.dialogue.look_at_clock()
        told += [(300 - round((time.at - NOON).total_seconds()), line) for line in talk.heard()]
    assert told == [
        (120, "Only 2 minutes left."),
        (0, "Time is up. Give more with, for example, timer +2."),
        (0, "No answer yet from: 1, 2 Kokit, 3 Siistijät, 4."),
    ]


async def test_more_time_warns_again(time: Time, room: Room) -> None:
    talk = Talk(room, Records, "en")
    await talk.records("next")
    time.passes(minutes=5)
    talk.dialogue.look_at_clock()
    assert talk.told() == [{"event": "alarm", "step": 1, "alarm": "over", "left": 0}]
    await talk.records("timer +1")
    talk.dialogue.look_at_clock()
    assert talk.told() == []
    time.passes(minutes=1, seconds=2)
    talk.dialogue.look_at_clock()
    assert talk.told() == [{"event": "alarm", "step": 1, "alarm": "over", "left": -2}]


async def test_a_program_that_starts_late_is_not_alarmed(time: Time, room: Room) -> None:
    """What was over before anybody listened is nothing new."""
    await room.engine.next()
    time.passes(minutes=9)
    talk = Talk(room, Sentences, "en")
    talk.dialogue.look_at_clock()
    assert talk.heard() == []


async def test_when_all_have_answered_nobody_is_missing(time: Time, room: Room) -> None:
    talk = Talk(room, Sentences, "en")
    await talk.obey("next")
    for table in (1, 2, 3):
        await talk.obey(f"answer {table} x")
    time.passes(minutes=5)
    talk.dialogue.look_at_clock()
    assert talk.heard()[1:] == ["No answer yet from: 4."]


async def test_the_end_is_set_and_the_lateness_told(time: Time, room: Room) -> None:
    talk = Talk(room, Sentences, "fi")
    said = await talk.obey("myöhässä")
    assert said[0].startswith("Lopetetaan 12.20, jos kaikki sujuu")
    assert await talk.obey("loppuu 12.30") == [
        "Etuajassa 10 minuuttia: lopetetaan 12.20, sovittu loppu on 12.30."
    ]
    assert await talk.obey("myöhässä 12:20") == ["Aikataulussa: lopetetaan 12.20."]
    said = await talk.obey("loppuu 12.13")
    assert said == ["Myöhässä 7 minuuttia: lopetetaan 12.20, sovittu loppu on 12.13."]
    assert (await talk.obey("loppuu kohta"))[0].startswith("Kirjoita kellonaika")
    assert (await talk.obey("myöhässä kohta"))[0].startswith("Kirjoita myöhässä")
    await talk.obey("loppuu pois")
    assert room.engine.session.ends_at is None


async def test_a_way_is_told_taken_and_undone(time: Time, room: Room) -> None:
    talk = Talk(room, Sentences, "en")
    await talk.obey("next")
    await talk.obey("ends 12.17")
    said = await talk.obey("late")
    assert said[0] == "3 minutes late: you end at 12:20, the agreed end is 12:17."
    assert len(said) == 5
    assert all(line.startswith(f"{n}: ") for n, line in enumerate(said[2:], start=1))
    assert "customers from 5 to 3 minutes" in said[2]
    assert said[2].endswith("Then you end at 12:17.")
    assert "You lose: customers" in said[3]
    assert said[4].startswith("3: Move the break to the end.")
    assert await talk.obey("late 2") == [
        "2 minutes early: you end at 12:15, the agreed end is 12:17."
    ]
    assert room.engine.session.steps[1].left_out
    assert (await talk.obey("undo"))[0] == "Undone: the change of plan."
    assert not room.engine.session.steps[1].left_out


async def test_a_way_that_was_told_of_another_plan_is_not_taken(time: Time, room: Room) -> None:
    talk = Talk(room, Sentences, "en")
    await talk.obey("next")
    await talk.obey("ends 12.17")
    assert "Choose 1–3" in (await talk.obey("late 4"))[0]
    await talk.obey("late")
    await talk.obey("timer +1")
    before = room.engine.session
    assert (await talk.obey("late 1"))[0].startswith("Things have changed since")
    assert room.engine.session is before
    await talk.obey("late")
    assert "you end at 12:17" in (await talk.obey("late 1"))[0]


async def test_a_way_that_only_gets_nearer_says_how_late_it_stays(time: Time, room: Room) -> None:
    talk = Talk(room, Sentences, "fi")
    await talk.obey("seuraava")
    await talk.obey("loppuu 12.08")
    said = await talk.obey("myöhässä")
    assert said[2].startswith("1: ")
    assert said[2].endswith("Silloin lopetetaan 12.16, yhä 8 minuuttia myöhässä.")


async def test_without_a_way_it_says_so(time: Time, room: Room) -> None:
    talk = Talk(room, Sentences, "en")
    assert (await talk.obey("late 1"))[0].startswith("There is nothing to choose now")
    await room.engine.go_to(4)
    await talk.obey("ends 12.01")
    assert (await talk.obey("late"))[-1].startswith("There is nothing left to shorten")


async def test_programs_are_told_the_ways(time: Time, room: Room) -> None:
    talk = Talk(room, Records, "en")
    await talk.records("next")
    ends, state = await talk.records("ends 12.17")
    assert ends["event"] == "ends"
    assert datetime.fromisoformat(ends["ends_at"]) == NOON + timedelta(minutes=17)
    assert (state["late"], state["forecast"][:16]) == (3, state["ends_at"][:14] + "20")
    late, _ = await talk.records("late")
    assert (late["event"], late["late"], len(late["ways"])) == ("late", 3, 3)
    shorten, leave_out, pause = late["ways"]
    assert shorten["kind"] == "shorten"
    assert sum(one["was"] - one["minutes"] for one in shorten["minutes"]) == 3
    assert (leave_out["left_out"], leave_out["late"]) == ([2], -2)
    assert [way["makes_it"] for way in late["ways"]] == [True] * 3
    assert (pause["kind"], pause["moved"]) == ("break", {"step": 3, "to": 4})
    plan, state = await talk.records("late 1")
    assert plan["event"] == "plan"
    assert {one["step"] for one in plan["minutes"]} == {one["step"] for one in shorten["minutes"]}
    assert state["late"] == 0
    undone, state = await talk.records("undo")
    assert undone == {"event": "undone", "what": "plan", "text": "the change of plan"}
    assert (state["late"], state["undo"]) == (3, "the change of the end time")


async def test_tables_that_ask_for_more_time_are_told(room: Room) -> None:
    await room.engine.next()
    sentences, records = Talk(room, Sentences, "fi"), Talk(room, Records, "en")
    room.engine.ask_more_time(2)
    room.engine.ask_more_time(1)
    room.engine.ask_more_time(2, asked=False)
    assert sentences.heard() == [
        "Pöytä 2, Kokit pyytää lisää aikaa.",
        "Pöytä 1 pyytää lisää aikaa. Pyytäjiä on nyt 2.",
        "Pöytä 2, Kokit ei enää pyydä lisää aikaa.",
    ]
    assert [(one["table"], one["asked"], one["tables"]) for one in records.told()] == [
        (2, True, [2]),
        (1, True, [1, 2]),
        (2, False, [1]),
    ]
    assert (await sentences.obey("ketkä"))[-1] == "Lisää aikaa pyytää: 1."
    assert (await records.records("who"))[-1]["more_time"] == [1]
    assert (await records.records("timer +1"))[-1]["more_time"] == []
