"""The commands of the line dialogue on a real room; the pipes have tests of their own."""

import json
from pathlib import Path
from typing import Any

import pytest

from exercises.library import find_workshop
from sessions.i18n import Translator
from tui.dialogue import ORDERS, Dialogue, as_typed
from tui.house import Room
from tui.records import Records
from tui.sentences import Sentences


class Talk:
    """A dialogue, and what it has said."""

    def __init__(self, room: Room, voice: type[Records] | type[Sentences], language: str) -> None:
        self.said: list[str] = []
        t = Translator(language)
        self.dialogue = Dialogue(room, voice(room, Path("paja.db"), t, self.said.append), t)
        self.dialogue.begin()
        self.said.clear()

    async def obey(self, line: str) -> list[str]:
        """What is said to a line."""
        await self.dialogue.obey(line)
        said = self.said[:]
        self.said.clear()
        return said

    async def records(self, line: str) -> list[dict[str, Any]]:
        """What is said to a line, as data."""
        return [json.loads(record) for record in await self.obey(line)]


@pytest.mark.parametrize("order", ORDERS)
async def test_every_word_of_every_language_means_the_same(room: Room, order: str) -> None:
    await room.engine.go_to(2)
    await room.engine.end()
    talk = Talk(room, Records, "en")
    answers = []
    for word in (order, *ORDERS[order], order.upper()):
        answers.append(await talk.records(word))
        if order == "reopen":
            await room.engine.end()
    assert all(answer == answers[0] for answer in answers)
    assert answers[0][-1].get("message", "").find("no command") == -1


async def test_an_answer_may_have_a_colon_or_a_question_in_front(room: Room) -> None:
    await room.engine.go_to(2)
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
    await room.engine.go_to(2)
    talk = Talk(room, Records, "en")
    await talk.records("answer 1 a")
    assert [record["event"] for record in await talk.records("answer 1 a")] == ["state"]


async def test_empty_lines_are_nothing(room: Room) -> None:
    talk = Talk(room, Records, "en")
    for line in ("", "   ", "\x1b", "\u200b"):
        assert await talk.obey(line) == []


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
async def test_sentences_hold_no_control_codes(room: Room, language: str) -> None:
    await room.engine.go_to(4)
    talk = Talk(room, Sentences, language)
    said = await talk.obey("answer 1 \x1b]0;pahaa\x07 [/] \u202eteksti")
    said += await talk.obey("\x1b[2J")
    assert said
    assert not [line for line in said if "\x1b" in line or "\u202e" in line or "\n" in line]
    assert "pahaa [/] teksti" in said[0]


async def test_the_last_table_is_told_once(room: Room) -> None:
    await room.engine.go_to(4)
    talk = Talk(room, Sentences, "en")
    for table in (1, 2, 3):
        assert not [s for s in await talk.obey(f"answer {table} x") if s.startswith("All")]
    assert "All 4 tables have answered." in await talk.obey("answer 4 x")
    assert "All 4 tables have answered." not in await talk.obey("answer 4 y")


async def test_a_step_left_by_the_clock_of_the_room_is_told_as_it_is(room: Room) -> None:
    talk = Talk(room, Sentences, "en")
    await talk.obey("jump 4")
    await talk.obey("next")
    assert (await talk.obey("back"))[0].startswith("Step 4 of 9: Service promise. Answers are open")
    assert (await talk.obey("close"))[0].endswith("Answers are closed, 0 of 4 tables answered.")
    assert await talk.obey("status") != await talk.obey("close")


def test_answers_are_said_as_they_can_be_typed() -> None:
    questions = {q.name: q for step in find_workshop("city-coaching").steps for q in step.questions}
    for name, value in [
        ("now", ["a", "b"]),
        ("promise", "Lause; ja toinen."),
        ("service", {"now": 3, "target": 5}),
    ]:
        question = questions[name]
        typed = as_typed(question, value)
        assert question.check(question.parse(typed)) == value
