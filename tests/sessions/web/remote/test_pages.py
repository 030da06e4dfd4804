"""What the remote shows of the room, and what its other pages do."""

import asyncio
import html
import json
import re
from datetime import timedelta

from sessions.clock import now
from sessions.ideas import ideas_of
from sessions.model import GivenBy
from tests.sessions.web.remote.pressing import Remote, buttons, field, told
from tui.house import Room


def main(page: str) -> str:
    """What stands on a page, without tags."""
    inside = page[page.index('<div class="lid">') : page.index("<footer>")]
    return " ".join(html.unescape(re.sub("<[^>]+>", " ", inside)).split())


def choices(page: str) -> dict[str, str]:
    """The ideas on the page: what each one's field says, by its words."""
    found = re.findall(r'name="idea" value="([^"]+)"[^>]*><span>(.*?)(?: <small|</span)', page)
    return {html.unescape(text): html.unescape(value) for value, text in found}


async def test_the_lobby(remote: Remote) -> None:
    """Who has joined, and the one thing to do."""
    engine = remote.room.engine
    await engine.join(engine.session.tables[3].code)
    engine.look(3)
    page = await remote.page()
    said = main(page)
    assert "Mukana 1 / 4 pöytää" in said
    assert "○ mukana 3 Siistijät" in said
    assert "· ei vielä 1, 2 Kokit, 4" in said
    assert buttons(page) == ["go:1"]
    assert "Aloita Tervetuloa" in said


async def test_where_the_room_is(remote: Remote, answered: Room) -> None:
    """Step, clock, who has not answered and how they are doing, what undo would take back."""
    engine = answered.engine
    engine.typing(4)
    engine.ask_more_time(4)
    engine.ask_more_time(3)
    said = main(await remote.page())
    assert "Vaihe 2/9 Asiakkaamme" in said
    assert "jäljellä" in said
    assert "2 / 4 pöytää vastannut" in said
    assert "Vastaukset auki" in said
    assert "◐ kirjoittaa 4" in said
    assert "· ei vielä 3 Siistijät" in said
    assert "2 pöytää pyytää lisäaikaa: 3, 4" in said
    assert "Kumoa: siirtyminen: 2. Asiakkaamme" in said
    await engine.pause_clock()
    await engine.close_answers()
    await engine.plan_end(now() + timedelta(minutes=30))
    said = main(await remote.page())
    assert "kello seisoo" in said
    assert "Vastaukset suljettu" in said
    assert "min myöhässä" in said
    for table in (3, 4):
        await engine.open_answers()
        await engine.give_answer(
            table, "now", {"lines": ["x"]}, exercise="customers", given_by=GivenBy.PHONE
        )
    assert "Kaikki pöydät ovat vastanneet" in main(await remote.page())


async def test_hiding_and_bringing_back(remote: Remote, answered: Room) -> None:
    """Each answer has its button; one that has been changed since is not hidden unread."""
    page = await remote.page("answers")
    assert "Vanhukset" in page
    hide = [deed for deed in buttons(page) if deed.startswith("hide:")]
    assert len(hide) == 2
    sent = await remote.press(page, hide[1], "answers", of="customers")
    assert sent.status_code == 303
    assert answered.engine.session.hidden == {("customers", "now", 2, "")}
    page = (await remote.client.get(sent.headers["location"])).text
    assert told(page) == "Tehty: pöydän 2 vastauksen piilottaminen."
    assert "piilotettu" in main(page)
    (back,) = (deed for deed in buttons(page) if deed.startswith("bring-back:"))
    await remote.press(page, back, "answers", of="customers")
    assert answered.engine.session.hidden == frozenset()
    await answered.engine.give_answer(
        1, "now", {"lines": ["Toinen"]}, exercise="customers", given_by=GivenBy.PHONE
    )
    late = await remote.press(page, hide[0], "answers", of="customers")
    assert late.status_code == 409
    assert "Vastausta on juuri muutettu" in told(late.text)
    assert answered.engine.session.hidden == frozenset()


async def test_entering_an_answer(remote: Remote, answered: Room) -> None:
    """For a table without a phone, in the phone's own form; and changing it, and taking it back."""
    engine = answered.engine
    assert "4" in main(await remote.page("enter"))
    page = await remote.page("enter?of=4")
    form = {"of": "4", "exercise": "customers", "version": "0"}
    wrong = await remote.press(page, "answer:now", "enter", lines="x" * 300, **form)
    assert wrong.status_code == 422
    assert "liian pitkä" in wrong.text
    assert "x" * 300 in wrong.text
    sent = await remote.press(page, "answer:now", "enter", lines="Lapset\r\nKuorot", **form)
    answer = engine.session.answer("customers", "now", 4)
    assert answer is not None
    assert (answer.value, answer.given_by) == (["Lapset", "Kuorot"], GivenBy.FACILITATOR)
    page = (await remote.client.get(sent.headers["location"])).text
    assert told(page) == "Tallennettu: pöytä 4."
    assert "Lapset\nKuorot</textarea>" in page
    again = await remote.press(page, "withdraw:now", "enter", **form)
    assert again.status_code == 303
    assert engine.session.answer("customers", "now", 4) is None


async def test_an_answer_that_was_overtaken_is_not_written_over(
    remote: Remote, answered: Room
) -> None:
    """The table sent its own meanwhile: both are on the page, nothing is lost."""
    engine = answered.engine
    page = await remote.page("enter?of=4")
    await engine.give_answer(
        4, "now", {"lines": ["Oma"]}, exercise="customers", given_by=GivenBy.PHONE
    )
    form = {"of": "4", "exercise": "customers", "version": "0", "lines": "Sanelu"}
    answer = await remote.press(page, "answer:now", "enter", **form)
    assert answer.status_code == 409
    assert "Oma" in answer.text
    assert "Sanelu" in answer.text
    assert field(answer.text, "version") == "1"
    value = engine.session.answer("customers", "now", 4)
    assert value is not None
    assert value.value == ["Oma"]


async def test_entering_opens_closed_answers(remote: Remote, answered: Room) -> None:
    """Said beforehand on the button; when the room has moved on, what was typed is still there."""
    engine = answered.engine
    await engine.close_answers()
    page = await remote.page("enter?of=4")
    form = {"of": "4", "exercise": "customers", "version": "0", "lines": "Kuorot"}
    assert "Avaa vastaukset ja tallenna" in page
    assert (await remote.press(page, "open-answer:now", "enter", **form)).status_code == 303
    assert engine.session.takes_answers
    assert engine.session.answer("customers", "now", 4) is not None
    await engine.next()
    late = await remote.send(page, "answer:now", "enter", **{**form, "press": "late"})
    assert late.status_code == 409
    assert "Kuorot" in main(late.text)


async def test_grouping(remote: Remote, answered: Room) -> None:
    """Several ideas into a new theme, one more into it, out again, aside, and back by undo."""
    engine = answered.engine
    page = await remote.page("themes")
    ideas = choices(page)
    assert set(ideas) == {"Lapset", "Huoltajat", "Vanhukset", "Huoltajat soittavat"}
    chosen = [ideas["Huoltajat"], ideas["Huoltajat soittavat"]]
    none = await remote.press(page, "make", "themes", of="customers", idea=chosen, name=" ")
    assert none.status_code == 409
    assert none.text.count(" checked") == 2
    sent = await remote.press(
        none.text, "make", "themes", of="customers", idea=chosen, name="Perheet"
    )
    page = (await remote.client.get(sent.headers["location"])).text
    assert "Uusi teema Perheet, ja siinä 2 ideaa" in told(page)
    (theme,) = engine.session.grouping("customers").themes
    put = {"of": "customers", "idea": [choices(page)["Lapset"]]}
    assert (await remote.press(page, f"put:{theme.id}", "themes", **put)).status_code == 303
    assert len(engine.session.grouping("customers").placed) == 3
    page = await remote.page("themes")
    put = {"of": "customers", "idea": [choices(page)["Lapset"]]}
    assert (await remote.press(page, "put:", "themes", **put)).status_code in (200, 303, 409)
    page = await remote.page("themes")
    aside = {"of": "customers", "idea": [choices(page)["Vanhukset"]], "reason": "Muualla"}
    assert (await remote.press(page, "aside", "themes", **aside)).status_code == 303
    assert list(engine.session.grouping("customers").aside.values()) == ["Muualla"]
    page = await remote.page("themes")
    (undo,) = (deed for deed in buttons(page) if deed.startswith("regroup:"))
    for press in ("a", "b"):
        await remote.press(page, undo, "themes", of="customers", press=press)
    assert engine.session.grouping("customers").aside == {}
    assert len(engine.session.grouping("customers").placed) == 2


async def test_nothing_is_taken_from_another_hand(remote: Remote, answered: Room) -> None:
    """An idea that somebody put elsewhere meanwhile stays there; the room's moves do not matter."""
    engine = answered.engine
    keys = {
        idea.text: idea.key for idea in ideas_of(engine.session, engine.session.workshop.steps[1])
    }
    mine = await engine.desk.make_theme("customers", "Minun")
    theirs = await engine.desk.make_theme("customers", "Toisen")
    page = await remote.page("themes?of=customers")
    await engine.desk.put("customers", [keys["Lapset"]], theirs.id)
    await engine.next()
    form = {"of": "customers", "idea": [choices(page)["Lapset"]]}
    answer = await remote.press(page, f"put:{mine.id}", "themes", **form)
    assert answer.status_code == 409
    assert "Toinen vetäjä ehti siirtää idean ”Lapset”" in told(answer.text)
    assert engine.session.grouping("customers").placed[keys["Lapset"]] == theirs.id
    same = await remote.press(page, f"put:{theirs.id}", "themes", **form)
    assert same.status_code == 303, "it is where this press wants it"
    other = {"of": "customers", "idea": [choices(page)["Vanhukset"]]}
    assert (await remote.press(page, f"put:{mine.id}", "themes", **other)).status_code == 303


async def test_suggestions_are_one_press(remote: Remote, answered: Room) -> None:
    """An idea like those in a theme has a button that puts it there."""
    engine = answered.engine
    keys = [i.key for i in ideas_of(engine.session, engine.session.workshop.steps[1])]
    chosen = [key for key in keys if key[2] == "Huoltajat soittavat"]
    theme = await engine.desk.make_theme("customers", "Huoltajat", chosen)
    page = await remote.page("themes")
    (accept, *_) = (deed for deed in buttons(page) if deed.startswith("accept:"))
    assert accept.endswith(theme.id)
    assert (await remote.press(page, accept, "themes", of="customers")).status_code == 303
    assert len(engine.session.grouping("customers").placed) == 2


async def test_the_stream_follows_the_room(remote: Remote, answered: Room) -> None:
    """Whoever watches gets the whole page after each change, and is counted."""
    engine = answered.engine

    async def news(lines: object) -> str:
        async with asyncio.timeout(5):
            async for line in lines:  # type: ignore[attr-defined]
                if line.startswith("data: "):
                    state = json.loads(line[6:])
                    return str(state["head"] + state["main"])
        raise AssertionError

    async with remote.client.stream("GET", remote.address("news?view=&of=")) as stream:
        lines = stream.aiter_lines()
        assert "2 / 4" in await news(lines)
        assert engine.remotes == 1
        await engine.give_answer(
            3, "now", {"lines": ["x"]}, exercise="customers", given_by=GivenBy.PHONE
        )
        while "3 / 4" not in await news(lines):
            pass
        await engine.next()
        while "Palvelutaito" not in await news(lines):
            pass
    async with asyncio.timeout(5):
        while engine.remotes:
            await asyncio.sleep(0.01)


async def test_hostile_text_stays_text(remote: Remote, answered: Room) -> None:
    """On every page that shows what people wrote."""
    engine = answered.engine
    evil = '<script>alert(1)</script>" onload="x'
    await engine.rename_table(2, evil, "")
    await engine.give_answer(
        2, "now", {"lines": [evil]}, exercise="customers", given_by=GivenBy.PHONE
    )
    await engine.desk.make_theme("customers", evil)
    for view in ("", "answers", "enter", "enter?of=2", "themes", "steps", "end"):
        page = await remote.page(view)
        inside = page[page.index("<body") : page.index("<script>")]
        assert "<script>alert" not in page
        assert '" onload="x' not in inside
