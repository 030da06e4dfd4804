"""The line dialogue as programs drive it: the whole contract over pipes and real HTTP."""

import asyncio
import json
import re
import signal
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.tui.cli.running import Serve, Serving

pytestmark = pytest.mark.live

STATE = (
    "event step steps exercise title open shown ended questions tables running minutes left"
    " ends_at forecast late revealed hidden page more_time undo".split(),
    "number name joined answered state".split(),
)
ANSWER = "event table exercise question type value people by version at".split()


async def send(serving: Serving, table: int, question: str, **fields: str) -> int:
    """A phone sends an answer to the present exercise; the status it gets."""
    async with serving.phone() as phone:
        entered = await phone.post("/", data={"code": serving.code(table).lower()})
        assert entered.status_code == 303
        data = {"exercise": "customers", "question": question, **fields}
        return (await phone.post(f"{entered.headers['location']}answer", data=data)).status_code


def ideas(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [row[0] for row in connection.execute("select idea from idea_summary")]


async def test_ready_says_where_the_room_is(serve: Serve, db_path: Path) -> None:
    serving = await serve("city-coaching", "--json", "--tables", "3", "--name", "Keittiöt")
    ready = serving.ready
    assert list(ready) == ["event", "session", "address", "port", "database", "tables"]
    assert ready["event"] == "ready"
    assert ready["session"].startswith("keittiot-")
    assert ready["address"] == f"http://127.0.0.1:{ready['port']}"
    assert ready["database"] == str(db_path)
    assert [table["number"] for table in ready["tables"]] == [1, 2, 3]
    assert all(list(table) == ["number", "name", "code"] for table in ready["tables"])
    async with serving.phone() as phone:
        assert 'name="code"' in (await phone.get("/")).text


async def test_next_opens_one_step_and_closes_the_other(serve: Serve) -> None:
    serving = await serve("city-coaching", "--json", "--lang", "en", "--tables", "2")
    state = await serving.state("status")
    assert (state["step"], state["exercise"], state["title"]) == (0, None, None)
    welcome = await serving.state("next")
    assert (welcome["step"], welcome["exercise"], welcome["open"]) == (1, "welcome", False)
    state = await serving.state("next")
    assert tuple(state) == tuple(STATE[0])
    assert tuple(state["tables"][0]) == tuple(STATE[1])
    assert (state["step"], state["steps"], state["exercise"]) == (2, 9, "customers")
    assert (state["title"], state["open"], state["shown"]) == ("Our customers", True, False)
    assert state["questions"] == [
        {"name": "now", "type": "lines", "by": "table"},
        {"name": "future", "type": "lines", "by": "table"},
    ]
    assert await send(serving, 1, "now", lines="pupils") == 303
    assert (await serving.record())["event"] == "answer"
    assert (await serving.state("close"))["open"] is False
    assert await send(serving, 2, "now", lines="parents") == 409
    assert (await serving.state("open"))["open"] is True
    assert (await serving.state("next"))["step"] == 3
    assert await send(serving, 2, "now", lines="parents") == 409
    back = await serving.state("back")
    assert (back["step"], back["open"]) == (2, True)


async def test_answers_arrive_from_phones_and_from_the_keyboard(serve: Serve) -> None:
    serving = await serve("city-coaching", "--json", "--tables", "4")
    await serving.state("jump 2")
    assert await send(serving, 4, "now", lines="oppilaat\nhuoltajat") == 303
    answer = await serving.record()
    assert list(answer) == ANSWER
    assert (answer["table"], answer["type"], answer["by"]) == (4, "lines", "phone")
    assert (answer["value"], answer["version"]) == (["oppilaat", "huoltajat"], 1)
    assert await send(serving, 4, "now", lines="") == 422

    answer, state = await serving.obey("answer 2 lapset; isät")
    assert (answer["by"], answer["value"]) == ("facilitator", ["lapset", "isät"])
    assert [table["answered"] for table in state["tables"]] == [False, True, False, True]
    assert [table["joined"] for table in state["tables"]] == [False, False, False, True]

    answer, _ = await serving.obey(f"answer {serving.code(3).lower()} future: robotit: pieniä")
    assert (answer["table"], answer["question"]) == (3, "future")
    assert answer["value"] == ["robotit: pieniä"]
    answer, _ = await serving.obey("answer 3 huom: kaksoispiste")
    assert (answer["question"], answer["value"]) == ("now", ["huom: kaksoispiste"])
    answer, _ = await serving.obey("vastaa 2 lapset")
    assert answer["version"] == 2

    withdrawn, state = await serving.obey("withdraw 2")
    assert (withdrawn["event"], withdrawn["table"], withdrawn["value"]) == ("withdrawn", 2, None)
    assert state["tables"][1]["answered"] is False
    withdrawn, _ = await serving.obey("withdraw 3 future")
    assert withdrawn["question"] == "future"

    await serving.state("jump 7")
    answer, _ = await serving.obey("answer 1 3 5")
    assert answer["value"] == {"now": 3, "target": 5}


async def test_what_does_not_work_is_said_and_nothing_else(serve: Serve) -> None:
    serving = await serve("city-coaching", "--json", "--lang", "en", "--tables", "2")
    assert "next, back" in await serving.refusal("frobnicate")
    assert "already" in await serving.refusal("back")
    assert "asks nothing" in await serving.refusal("answer 1 text")
    await serving.state("jump 2")
    assert "no table “9”" in await serving.refusal("answer 9 text")
    assert "for example" in await serving.refusal("answer 1")
    assert "for example" in await serving.refusal("withdraw")
    assert "no question “nosuch”" in await serving.refusal("withdraw 1 nosuch")
    assert "no step 99" in await serving.refusal("jump 99")
    assert "no step x" in await serving.refusal("jump x")
    await serving.state("jump 7")
    assert "from 1 to 5" in await serving.refusal("answer 1 3 9")
    await serving.state("close")
    assert "Open them with open" in await serving.refusal("answer 1 3 5")
    await serving.state("jump 9")
    assert "last step" in await serving.refusal("next")


async def test_the_other_commands(serve: Serve) -> None:
    serving = await serve("city-coaching", "--json", "--lang", "sv", "--tables", "2")
    await serving.state("jump 4")
    await serving.obey("answer 1 Vi svarar samma dag.")
    assert (await serving.state("show"))["shown"] is True
    assert (await serving.state("hide"))["shown"] is False
    state = await serving.state("add Köket")
    assert state["tables"][2] == {
        "number": 3,
        "name": "Köket",
        "joined": False,
        "answered": False,
        "state": "not-in",
    }
    summary, state = await serving.obey("summary")
    assert "Vi svarar samma dag." in summary["text"]
    assert summary["text"].startswith("# Sammanställning")
    commands, _ = await serving.obey("help")
    assert {"next", "answer", "status", "summary", "quit"} <= set(commands["commands"])
    assert (await serving.state("end"))["ended"] is True
    assert "avslutat" in await serving.refusal("next")
    state = await serving.state("reopen")
    assert (state["ended"], state["step"], state["open"]) == (False, 4, True)


async def test_quit_ends_with_everything_on_the_disk(serve: Serve, db_path: Path) -> None:
    serving = await serve("city-coaching", "--json", "--tables", "2")
    await serving.say("jump 2\nanswer 1 oppilaat\nanswer 2 huoltajat\nquit")
    assert await serving.end() == 0
    assert ideas(db_path) == ["oppilaat", "huoltajat"]
    assert serving.process.stderr is not None
    assert await serving.process.stderr.read() == b""


async def test_the_end_of_the_input_ends_it(serve: Serve, db_path: Path) -> None:
    serving = await serve("city-coaching", "--json")
    assert serving.process.stdin is not None
    serving.process.stdin.write(b"jump 2\nanswer 1 viimeinen ilman rivinvaihtoa")
    serving.process.stdin.close()
    assert await serving.end() == 0
    assert ideas(db_path) == ["viimeinen ilman rivinvaihtoa"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_with_stay_only_a_signal_ends_it(
    serve: Serve, db_path: Path, number: signal.Signals
) -> None:
    serving = await serve("city-coaching", "--json", "--stay")
    await serving.state("jump 2")
    assert serving.process.stdin is not None
    serving.process.stdin.close()
    assert await send(serving, 1, "now", lines="vielä auki") == 303
    assert (await serving.record())["value"] == ["vielä auki"]
    serving.process.send_signal(number)
    assert await serving.end() == 0
    assert ideas(db_path) == ["vielä auki"]
    assert await serving.line() == ""


async def test_a_reader_that_stops_never_stops_the_room(serve: Serve, db_path: Path) -> None:
    """Far more is said than the pipe and the queue hold, and nobody reads."""
    serving = await serve("city-coaching", "--json", "--tables", "60")
    await serving.state("jump 2")
    for _ in range(70):
        await serving.say("\n".join(["status"] * 100))
    await serving.say("answer 1 oppilaat")
    assert await send(serving, 2, "now", lines="huoltajat") == 303
    async with asyncio.timeout(30):
        while len(ideas(db_path)) < 2:
            await asyncio.sleep(0.1)
    told = [await serving.record() for _ in range(1000)]
    await serving.say("status")
    while told[-1]["event"] != "lost":
        told.append(await serving.record())
    assert told[-1]["lines"] > 0
    await serving.say("quit")
    assert await serving.end(30) == 0


async def test_quit_does_not_wait_long_for_a_reader_that_has_stopped(serve: Serve) -> None:
    serving = await serve("city-coaching", "--json", "--tables", "60")
    await serving.say("\n".join(["status"] * 400))
    await serving.say("quit")
    assert await serving.end(8) == 0


async def test_a_reader_that_has_gone_does_not_end_the_room(serve: Serve, db_path: Path) -> None:
    serving = await serve("city-coaching", "--json", "--tables", "2")
    await serving.state("jump 2")
    transport: Any = serving.process._transport  # type: ignore[attr-defined]
    transport.get_pipe_transport(1).close()
    await serving.say("status\nstatus\nanswer 1 oppilaat")
    assert await send(serving, 2, "now", lines="huoltajat") == 303
    await serving.say("quit")
    assert await serving.end() == 0
    assert ideas(db_path) == ["oppilaat", "huoltajat"]


async def test_lines_that_are_no_text_or_too_long_do_no_harm(serve: Serve, db_path: Path) -> None:
    serving = await serve("city-coaching", "--json", "--lang", "en")
    await serving.state("jump 2")
    assert "too long" in await serving.refusal("answer 1 " + "x" * 600_000)
    await serving.say(b"answer 1 \xff\xfe\x1b]0,x\x07 ja \xc3\xa4")
    answer = await serving.record()
    assert answer["value"] == ["��]0,x ja ä"]
    assert (await serving.record())["event"] == "state"
    assert (await serving.refusal("\x1b[2Jnext x"))[0] != "\x1b"
    await serving.say("")
    await serving.say("   ")
    assert (await serving.state("status"))["step"] == 2
    assert "\x1b" not in json.dumps(ideas(db_path))


async def test_a_session_goes_on_where_it_was_killed(serve: Serve, db_path: Path) -> None:
    serving = await serve("city-coaching", "--json", "--tables", "3")
    await serving.state("jump 2")
    await serving.obey("answer 1 oppilaat")
    serving.process.kill()
    await serving.process.wait()
    again = await serve(
        serving.ready["session"].upper(), "--json", "--tables", "9", port=serving.ready["port"]
    )
    assert again.ready == serving.ready
    state = await again.state("status")
    assert (state["step"], state["open"]) == (2, True)
    assert [table["answered"] for table in state["tables"]] == [True, False, False]
    assert await send(again, 2, "now", lines="huoltajat") == 303
    await again.say("quit")
    assert await again.end() == 0
    assert again.process.stderr is not None
    assert "--tables" in (await again.process.stderr.read()).decode()
    assert ideas(db_path) == ["oppilaat", "huoltajat"]
    last = await serve("last", "--json")
    assert last.ready["session"] == serving.ready["session"]


async def test_every_command_is_answered_by_one_state_and_nothing_comes_unasked(
    serve: Serve,
) -> None:
    serving = await serve("city-coaching", "--json", "--tables", "2")
    await serving.state("jump 2")
    assert await send(serving, 1, "now", lines="oppilaat") == 303
    async with serving.phone() as phone:
        await phone.post("/", data={"code": serving.code(2)})
    await serving.say("quit")
    assert await serving.end() == 0
    assert serving.process.stdout is not None
    rest = [json.loads(line) for line in (await serving.process.stdout.read()).splitlines()]
    assert [record["event"] for record in rest] == ["answer", "state"]


async def said(serving: Serving) -> str:
    """Everything it says until it ends."""
    assert serving.process.stdout is not None
    assert await serving.end() == 0
    return (await serving.process.stdout.read()).decode()


async def test_people_hear_sentences(serve: Serve) -> None:
    serving = await serve("city-coaching", "--tables", "2", "--lang", "fi", "--name", "Keittiöt")
    lines = [await serving.line() for _ in range(8)]
    assert lines[0].startswith("Tilaisuus Keittiöt on auki. Sen viite on keittiot-")
    assert lines[3].endswith("/screen.")
    code = lines[4].removeprefix("Pöytä 1: koodi ").removesuffix(".")
    port = re.search(r"127\.0\.0\.1:(\d+)", lines[2])
    assert port is not None, lines[2]
    serving.ready = {"port": int(port[1]), "tables": [{"code": code}]}
    assert lines[-1] == "Aula. Mukana on 0/2 pöytää."
    await serving.say("siirry 2")
    assert (await serving.line()).startswith("Vaihe 2/9: Asiakkaamme. Vastaukset ovat auki")
    words = [await serving.line() for _ in range(6)]
    assert words[0] == "Aikaa on varattu 25 minuuttia."
    assert words[2].startswith("Kysymys now: ")
    assert words[3] == words[5] == "Ideoiden väliin tulee puolipiste."
    assert await send(serving, 1, "now", lines="oppilaat\nhuoltajat") == 303
    assert await serving.line() == "Pöytä 1 liittyi. Mukana on 1/2 pöytää."
    assert await serving.line() == "Pöytä 1 vastasi kysymykseen now: oppilaat; huoltajat"
    await serving.say("vastaa 2 lapset\nperu 2\nnext\nkooste\nlopeta")
    rest = await said(serving)
    assert "Kaikki 2 pöytää ovat vastanneet." in rest
    assert "Pöytä 2 otti takaisin vastauksensa kysymykseen now." in rest
    assert "# Kooste: Keittiöt" in rest


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fi", ["Aula.", "Vaihe 4/9", "näkyvät", "Tilaisuus on päätetty", "koodi", "quit tai"]),
        ("sv", ["Lobbyn.", "Steg 4 av 9", "syns", "Tillfället är avslutat", "kod", "quit eller"]),
        ("en", ["Lobby.", "Step 4 of 9", "sees all", "The session is over", "code", "quit:"]),
    ],
)
async def test_every_language_says_everything(
    serve: Serve, language: str, expected: list[str]
) -> None:
    serving = await serve("city-coaching", "--lang", language, "--tables", "2")
    await serving.say(
        "help\nnext\njump 4\nanswer 1 Lupaus.\nreveal next\nhide 1\nshow 1\nshow\npage\nstatus"
        "\nreveal off\nwithdraw 1\nclose\nadd K\nwho\ntimer pause\ntimer +2\ntimer"
    )
    await serving.say("ends 23.59\nlate\nends 0.01\nlate\nlate 1\nundo\nscreen\nwifi A\nremote")
    await serving.say("foo\nanswer\nwithdraw\nsummary\nend\nreopen\nquit")
    rest = await said(serving)
    assert all(words in rest for words in expected)
    assert "Traceback" not in rest
