"""What phones read, without a script."""

import sqlite3
from collections.abc import Callable

import httpx2
import pytest

from sessions.model import GivenBy
from tui.cli.house import LocalHouse
from tui.house import Room

Forms = Callable[[str], list[dict[str, str]]]


def path(room: Room, table: int) -> str:
    return f"/t/{room.engine.session.tables[table].code}/"


async def test_the_way_in(room: Room, phone: httpx2.AsyncClient, forms: Forms) -> None:
    """The form's field is called `code`; a code in any case leads to the table's page."""
    page = await phone.get("/")
    assert forms(page.text) == [{"": "/", "code": ""}]
    code = room.engine.session.tables[2].code
    entered = await phone.post("/", data={"code": f" {code.lower()} "})
    assert (entered.status_code, entered.headers["location"]) == (303, path(room, 2))
    assert "Olette mukana" in (await phone.get(path(room, 2))).text
    assert room.engine.session.tables[2].joined_at is not None


async def test_a_wrong_code_keeps_what_was_typed(
    room: Room, phone: httpx2.AsyncClient, forms: Forms
) -> None:
    """The page says what to check, and nothing of what was typed runs or is lost."""
    refused = await phone.post("/", data={"code": '"><script>x'})
    assert refused.status_code == 422
    assert forms(refused.text)[0]["code"] == '"><script>x'
    assert "<script>x" not in refused.text
    assert "Tarkistakaa koodi" in refused.text
    assert (await phone.get("/t/XXXX/")).status_code == 404
    assert all(table.joined_at is None for table in room.engine.session.tables.values())


async def test_capitals_from_a_qr_code(room: Room, phone: httpx2.AsyncClient) -> None:
    """QR codes write the whole address in capitals."""
    page = await phone.get(path(room, 1).replace("/t/", "/T/"))
    assert page.status_code == 200


async def test_anything_else_leads_to_the_form(phone: httpx2.AsyncClient) -> None:
    """A mistyped path is not a dead end."""
    answer = await phone.get("/favicon.ico/what")
    assert (answer.status_code, answer.headers["location"]) == (303, "/")


@pytest.mark.parametrize(
    ("accepted", "title"),
    [
        ("sv-FI,sv;q=0.9", "Välkommen med"),
        ("en-US", "Welcome in"),
        ("de,en;q=0.2,fi;q=0.8", "Tervetuloa mukaan"),
        ("ru", "Tervetuloa mukaan"),
        ("", "Tervetuloa mukaan"),
        ("fi;q=x,;;,sv", "Välkommen med"),
    ],
)
async def test_the_phones_own_language_first(
    phone: httpx2.AsyncClient, accepted: str, title: str
) -> None:
    """The best of the three that the browser asks for, else the session's."""
    assert title in (await phone.get("/", headers={"accept-language": accepted})).text


async def test_the_switch_is_remembered(room: Room, phone: httpx2.AsyncClient) -> None:
    """A language chosen on the page stays for the next pages; nothing else is kept."""
    chosen = await phone.get("/?lang=sv")
    assert "Välkommen med" in chosen.text
    assert chosen.headers["set-cookie"].startswith("language=sv;")
    assert 'lang="sv"' in (await phone.get(path(room, 1))).text
    assert "set-cookie" not in (await phone.get("/")).headers


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
async def test_every_step_in_every_language(
    room: Room, phone: httpx2.AsyncClient, language: str
) -> None:
    """The page says the step's words and questions; a finished session says thank you."""
    for number, exercise in enumerate(room.engine.session.workshop.steps, start=1):
        await room.engine.go_to(number)
        page = (await phone.get(path(room, 1) + f"?lang={language}")).text
        assert f'<html lang="{language}">' in page
        assert exercise.title.in_language(language) in page
        for question in exercise.questions:
            assert question.label.in_language(language) in page
    await room.engine.end()
    thanks = {"fi": "Kiitos!", "sv": "Tack!", "en": "Thank you!"}[language]
    page = (await phone.get(path(room, 1))).text
    assert thanks in page
    assert "<form" not in page


async def test_others_answers_only_when_shown(room: Room, phone: httpx2.AsyncClient) -> None:
    """A phone sees its own table's answer; the others' once the facilitator shows them."""
    await room.engine.go_to(4)
    for table, text in ((1, "Oma lupaus"), (2, "Toisten lupaus")):
        await room.engine.give_answer(
            table, "promise", {"text": [text]}, exercise="promise", given_by=GivenBy.PHONE
        )
    page = (await phone.get(path(room, 1))).text
    assert "Oma lupaus" in page
    assert "Toisten lupaus" not in page
    await room.engine.show_answers()
    page = (await phone.get(path(room, 1))).text
    assert page.index("Kaikkien pöytien vastaukset") < page.index("Toisten lupaus")
    assert "Kokit" in page
    await room.engine.show_answers(False)
    assert "Toisten lupaus" not in (await phone.get(path(room, 1))).text


async def test_what_people_wrote_is_only_text(
    room: Room, phone: httpx2.AsyncClient, house: LocalHouse
) -> None:
    """Markup, scripts and control codes in names and answers reach the page as letters."""
    await room.engine.rename_table(1, "<b onclick=x>\x1b[2J", "")
    await room.engine.go_to(2)
    await room.engine.give_answer(
        1,
        "now",
        {"lines": ["<script>alert(1)</script>", "{{ 7*7 }}", "\x1b]52;c;aGk=\x07"]},
        exercise="customers",
        given_by=GivenBy.PHONE,
    )
    await room.engine.show_answers()
    page = (await phone.get(path(room, 2))).text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "{{ 7*7 }}" in page
    assert "&lt;b onclick=x&gt;[2J" in page
    assert "\x1b" not in page
    with sqlite3.connect(house.path) as db:
        stored = db.execute("select group_concat(text) from ideas").fetchone()[0]
    assert "\x1b" not in stored


async def test_security_headers_everywhere(room: Room, phone: httpx2.AsyncClient) -> None:
    """Every answer of every kind carries them, and no page loads anything from elsewhere."""
    answers = [
        await phone.get("/"),
        await phone.get(path(room, 1)),
        await phone.get("/nowhere"),
        await phone.post("/", data={"code": "x"}),
        await phone.post(path(room, 1) + "answer", data={}),
    ]
    for answer in answers:
        assert answer.headers["content-security-policy"].startswith("default-src 'none'")
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cache-control"] == "no-store"
    assert "http" not in answers[1].text.replace("http-equiv", "")


async def test_a_first_visit_is_one_small_request(room: Room, phone: httpx2.AsyncClient) -> None:
    """All a phone needs is in the page itself, packed where the browser takes it."""
    await room.engine.go_to(2)
    answer = await phone.get(path(room, 1), headers={"accept-encoding": "gzip, deflate"})
    page = answer.text
    assert 'src="' not in page
    assert 'rel="stylesheet"' not in page
    assert len(page.encode()) < 34_000
    assert answer.headers["content-encoding"] == "gzip"
    assert int(answer.headers["content-length"]) < 14_000
    plain = await phone.get(path(room, 1), headers={"accept-encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert plain.text == page


@pytest.mark.parametrize("cookie", ["a/b=1", "a,b=2; language=sv", "a(b=1;;=;x", "language=xx"])
async def test_cookies_of_other_programs(phone: httpx2.AsyncClient, cookie: str) -> None:
    """A host's cookies come to all its ports; malformed ones are none of our business."""
    page = await phone.get("/", headers={"cookie": cookie})
    assert page.status_code == 200
    assert ("Välkommen med" in page.text) == ("language=sv" in cookie)
