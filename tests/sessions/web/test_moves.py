"""What phones change, without a script and with one."""

from collections.abc import Callable

import httpx2
import pytest

from tui.house import Room

Forms = Callable[[str], list[dict[str, str]]]


def path(room: Room, table: int = 1) -> str:
    return f"/t/{room.engine.session.tables[table].code}/"


def value(room: Room, exercise: str, question: str, table: int = 1) -> object:
    answer = room.engine.session.answer(exercise, question, table)
    return answer.value if answer else None


async def send(
    phone: httpx2.AsyncClient, room: Room, form: dict[str, str], **fields: str
) -> httpx2.Response:
    """Fill in a form found on the page and send it where it says."""
    data = {**form, **fields}
    return await phone.post(path(room) + data.pop(""), data=data)


async def test_answering_and_changing(room: Room, phone: httpx2.AsyncClient, forms: Forms) -> None:
    """Fill in the form, get a receipt, change it, take it back."""
    await room.engine.go_to(2)
    now, future = forms((await phone.get(path(room))).text)
    assert (now["question"], future["question"]) == ("now", "future")
    sent = await send(phone, room, now, lines="Lapset: ruoka\r\nHuoltajat: tieto")
    assert (sent.status_code, sent.headers["location"]) == (303, path(room) + "#q-now")
    assert value(room, "customers", "now") == ["Lapset: ruoka", "Huoltajat: tieto"]
    page = (await phone.get(path(room))).text
    assert "Vastaanotettu" in page
    withdraw, future = forms(page)
    assert withdraw[""] == "withdraw"
    edit, future = forms((await phone.get(path(room) + "?edit=now")).text)
    assert edit["lines"] == "Lapset: ruoka\nHuoltajat: tieto"
    await send(phone, room, edit, lines="Lapset: ruoka")
    assert value(room, "customers", "now") == ["Lapset: ruoka"]
    assert (await send(phone, room, withdraw)).status_code == 303
    assert value(room, "customers", "now") == ["Lapset: ruoka"]  # not what was seen
    withdraw, _ = forms((await phone.get(path(room))).text)
    assert (await send(phone, room, withdraw)).status_code == 303
    assert value(room, "customers", "now") is None
    assert len(forms((await phone.get(path(room))).text)) == 2


async def test_each_type_from_a_plain_form(
    room: Room, phone: httpx2.AsyncClient, forms: Forms
) -> None:
    """A statement and a rating, as a browser without a script sends them."""
    await room.engine.go_to(4)
    (form,) = forms((await phone.get(path(room))).text)
    assert (await send(phone, room, form, text="Vastaamme heti.")).status_code == 303
    assert value(room, "promise", "promise") == "Vastaamme heti."
    await room.engine.go_to(7)
    form, _ = forms((await phone.get(path(room))).text)
    assert (await send(phone, room, form, now="3", target="5")).status_code == 303
    assert value(room, "rating", "service") == {"now": 3, "target": 5}
    edit, _ = forms((await phone.get(path(room) + "?edit=service")).text)
    assert (edit["now"], edit["target"]) == ("3", "5")


@pytest.mark.parametrize(
    ("step", "fields", "says"),
    [
        (4, {"text": " "}, "Kirjoittakaa ensin vastaus."),
        (4, {"text": "ä" * 281}, "281 merkkiä, enintään 280"),
        (4, {"text": "ä" * 20_000}, "enintään 280"),
        (2, {"lines": "\n".join(f"idea {n}" for n in range(11))}, "11, enintään 10"),
        (2, {"lines": "lyhyt\n" + "x" * 201}, "Idea 2 on liian pitkä"),
        (7, {"now": "3"}, "Valitkaa luku 1–5."),
        (7, {"now": "3", "target": "6"}, "Luvun pitää olla 1–5."),
    ],
)
@pytest.mark.parametrize("part", [False, True])
async def test_what_does_not_fit_stays_typed(
    room: Room,
    phone: httpx2.AsyncClient,
    forms: Forms,
    step: int,
    fields: dict[str, str],
    says: str,
    part: bool,
) -> None:
    """The message stands beside the field, everything typed is still there, nothing is stored."""
    await room.engine.go_to(step)
    form = forms((await phone.get(path(room))).text)[0]
    phone.headers.update({"x-part": "1"} if part else {})
    refused = await send(phone, room, form, **fields)
    assert refused.status_code == 422
    assert says in refused.text
    assert refused.text.startswith("<section" if part else "<!doctype html>")
    typed = forms(refused.text)[0]
    for name, text in fields.items():
        assert text == typed.get(name, text)
    assert room.engine.session.answers == {}


async def test_a_closed_exercise_keeps_what_was_typed(
    room: Room, phone: httpx2.AsyncClient, forms: Forms
) -> None:
    """409, with the text still on the page; also when the room has gone on meanwhile."""
    await room.engine.go_to(4)
    (form,) = forms((await phone.get(path(room))).text)
    await room.engine.close_answers()
    refused = await send(phone, room, form, text="Myöhäinen lupaus")
    assert refused.status_code == 409
    assert "Myöhäinen lupaus" in refused.text
    assert "Vastaukset on jo suljettu" in refused.text
    await room.engine.go_to(6)
    refused = await send(phone, room, form, text="Vielä myöhäisempi")
    assert refused.status_code == 409
    assert refused.text.index("Vielä myöhäisempi") < refused.text.index("Vaihe 6/9")
    await room.engine.end()
    assert (await send(phone, room, form, text="Liian myöhään")).status_code == 409
    assert room.engine.session.answers == {}


async def test_the_script_gets_the_block_alone(
    room: Room, phone: httpx2.AsyncClient, forms: Forms
) -> None:
    """With `x-part` the receipt comes back at once; the id makes a second sending harmless."""
    await room.engine.go_to(4)
    (form,) = forms((await phone.get(path(room))).text)
    phone.headers["x-part"] = "1"
    for _ in range(3):
        sent = await send(phone, room, form, text="Lupaus", id="abc")
        assert sent.status_code == 200
        assert sent.text.startswith('<section class="question answered" id="q-promise"')
    answer = room.engine.session.answer("promise", "promise", 1)
    assert answer is not None
    assert answer.version == 1


async def test_the_facilitators_typing_is_marked(room: Room, phone: httpx2.AsyncClient) -> None:
    """A table sees that its answer was typed for it."""
    from sessions.model import GivenBy

    await room.engine.go_to(4)
    await room.engine.give_answer(
        1, "promise", {"text": ["x"]}, exercise="promise", given_by=GivenBy.FACILITATOR
    )
    assert "Vetäjä kirjasi vastauksen puolestanne." in (await phone.get(path(room))).text


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"exercise": "promise"},
        {"exercise": "promise", "question": "none"},
        {"exercise": "none", "question": "promise", "text": "x"},
        {"exercise": "promise", "question": "promise", "text": ""},
    ],
)
async def test_forms_that_are_none_of_ours(
    room: Room, phone: httpx2.AsyncClient, fields: dict[str, str]
) -> None:
    """Whatever is sent, the answer is a 4xx and a page, and nothing is stored."""
    await room.engine.go_to(4)
    for name in ("answer", "withdraw"):
        answer = await phone.post(path(room) + name, data=fields)
        if not (name == "withdraw" and fields.get("question") == "promise"):
            assert 400 <= answer.status_code < 500
    assert (await phone.post("/t/XXXX/answer", data=fields)).status_code == 404
    assert room.engine.session.answers == {}


async def test_too_much_is_refused(room: Room, phone: httpx2.AsyncClient) -> None:
    """A body far larger than any answer, or with more fields than any form, is not read."""
    await room.engine.go_to(4)
    too_large = await phone.post(path(room) + "answer", data={"text": "x" * 600_000})
    assert too_large.status_code == 413
    assert "Lyhentäkää vastausta" in too_large.text
    many = {f"f{n}": "x" for n in range(2600)}
    assert (await phone.post(path(room) + "answer", data=many)).status_code == 413
    broken = await phone.post(path(room) + "answer", content=b"text=%ff%00&\xff\xfe=%zz")
    assert broken.status_code == 409


async def test_the_same_id_for_another_question(
    room: Room, phone: httpx2.AsyncClient, forms: Forms
) -> None:
    """An id that was used before, for something else, loses nothing."""
    await room.engine.go_to(2)
    now, future = forms((await phone.get(path(room))).text)
    for form in (now, future):
        assert (await send(phone, room, form, lines="idea", id="same")).status_code == 303
    assert value(room, "customers", "future") == ["idea"]


async def test_a_refused_page_leads_back(room: Room, phone: httpx2.AsyncClient) -> None:
    """Its address opened again, by a reload or a language link, is the table's page."""
    for name in ("answer", "withdraw"):
        again = await phone.get(path(room) + name)
        assert (again.status_code, again.headers["location"]) == (303, path(room))


async def test_a_refused_closed_page_does_not_refresh_itself(
    room: Room, phone: httpx2.AsyncClient, forms: Forms
) -> None:
    """Without a script, what was typed stays until the person goes on."""
    await room.engine.go_to(4)
    (form,) = forms((await phone.get(path(room))).text)
    await room.engine.close_answers()
    assert "http-equiv" in (await phone.get(path(room))).text
    assert "http-equiv" not in (await send(phone, room, form, text="Myöhäinen")).text
