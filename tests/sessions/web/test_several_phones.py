"""Several phones at one table: none overwrites another without noticing."""

from collections.abc import Callable

import httpx2
import pytest

from sessions.model import GivenBy
from tui.house import Room

Forms = Callable[[str], list[dict[str, str]]]


def path(room: Room) -> str:
    return f"/t/{room.engine.session.tables[1].code}/"


def answer(room: Room, exercise: str = "promise", question: str = "promise") -> object:
    given = room.engine.session.answer(exercise, question, 1)
    return given and (given.value, given.version)


async def send(
    phone: httpx2.AsyncClient, room: Room, form: dict[str, str], **fields: str
) -> httpx2.Response:
    """Fill in a form found on the page and send it where it says."""
    data = {**form, **fields}
    return await phone.post(path(room) + data.pop(""), data=data)


@pytest.mark.parametrize("part", [False, True])
async def test_two_first_answers(
    room: Room, phone: httpx2.AsyncClient, forms: Forms, part: bool
) -> None:
    """The later one is told: it sees the other's words and its own, and sends them if it wants."""
    await room.engine.go_to(4)
    (form,) = forms((await phone.get(path(room))).text)
    phone.headers.update({"x-part": "1"} if part else {})
    await send(phone, room, form, text="Ensimmäisen lupaus")
    late = await send(phone, room, form, text="Toisen lupaus")
    assert late.status_code == 409
    assert late.text.startswith("<section" if part else "<!doctype html>")
    assert "Toinen puhelin pöydästänne vastasi kello" in late.text
    assert late.text.index("Ensimmäisen lupaus") < late.text.index("Toisen lupaus")
    assert "Lähetä tämä sen tilalle" in late.text
    assert "Jätä se voimaan" in late.text
    assert "Yhdistä" not in late.text  # two sentences are no list
    assert "http-equiv" not in late.text
    assert answer(room) == ("Ensimmäisen lupaus", 1)
    (again,) = forms(late.text)
    assert (again["text"], again["seen"]) == ("Toisen lupaus", "1")
    assert (await send(phone, room, again)).status_code == (200 if part else 303)
    assert answer(room) == ("Toisen lupaus", 2)


async def test_the_same_words_are_no_quarrel(
    room: Room, phone: httpx2.AsyncClient, forms: Forms
) -> None:
    await room.engine.go_to(4)
    (form,) = forms((await phone.get(path(room))).text)
    for _ in range(2):
        assert (await send(phone, room, form, text="Lupaus")).status_code == 303
    assert answer(room) == ("Lupaus", 1)


async def test_two_changes(room: Room, phone: httpx2.AsyncClient, forms: Forms) -> None:
    """Both change the same answer; and a third one that comes meanwhile is told again."""
    await room.engine.go_to(4)
    (first,) = forms((await phone.get(path(room))).text)
    await send(phone, room, first, text="A")
    (edit,) = forms((await phone.get(path(room) + "?edit=promise")).text)
    assert edit["seen"] == "1"
    await send(phone, room, edit, text="B")
    (mine,) = forms((await send(phone, room, edit, text="C")).text)
    (edit,) = forms((await phone.get(path(room) + "?edit=promise")).text)
    await send(phone, room, edit, text="D")
    again = await send(phone, room, mine)
    assert again.status_code == 409
    assert "D" in again.text
    assert answer(room) == ("D", 3)


async def test_lists_are_put_together(room: Room, phone: httpx2.AsyncClient, forms: Forms) -> None:
    """Each line once, nothing stored before it is sent."""
    await room.engine.go_to(2)
    form, _ = forms((await phone.get(path(room))).text)
    await send(phone, room, form, lines="Lapset\nHuoltajat")
    late = await send(phone, room, form, lines="Huoltajat\r\nOpettajat\r\n")
    assert "Yhdistä molempien rivit" in late.text
    mine, _ = forms(late.text)
    both = await send(phone, room, mine, together="1")
    assert both.status_code == 200
    assert "Molempien rivit ovat nyt tässä" in both.text
    assert answer(room, "customers", "now") == (["Lapset", "Huoltajat"], 1)
    united, _ = forms(both.text)
    assert united["lines"] == "Lapset\nHuoltajat\nOpettajat"
    assert (await send(phone, room, united)).status_code == 303
    assert answer(room, "customers", "now") == (["Lapset", "Huoltajat", "Opettajat"], 2)


async def test_putting_together_with_nothing(
    room: Room, phone: httpx2.AsyncClient, forms: Forms
) -> None:
    """When the other answer is gone meanwhile, it is an answer like any other."""
    await room.engine.go_to(2)
    form, _ = forms((await phone.get(path(room))).text)
    assert (await send(phone, room, form, lines="Lapset", together="1")).status_code == 303
    assert answer(room, "customers", "now") == (["Lapset"], 1)


async def test_the_facilitator_is_another_hand(
    room: Room, phone: httpx2.AsyncClient, forms: Forms
) -> None:
    """What was typed for the table is not overwritten unseen; nor what was taken back."""
    await room.engine.go_to(4)
    (form,) = forms((await phone.get(path(room))).text)
    by = {"exercise": "promise", "given_by": GivenBy.FACILITATOR}
    await room.engine.give_answer(1, "promise", {"text": ["Ääneen sanottu"]}, **by)
    late = await send(phone, room, form, text="Kirjoitettu")
    assert late.status_code == 409
    assert "Vetäjä kirjasi teille vastauksen" in late.text
    await room.engine.withdraw_answer(1, "promise", **by)
    (mine,) = forms(late.text)
    gone = await send(phone, room, mine)
    assert gone.status_code == 409
    assert "Vetäjä otti vastauksenne takaisin" in gone.text
    assert "Jätä tyhjäksi" in gone.text
    (mine,) = forms(gone.text)
    assert (await send(phone, room, mine)).status_code == 303
    assert answer(room) == ("Kirjoitettu", 3)


async def test_a_refusal_for_another_reason_hides_nothing(
    room: Room, phone: httpx2.AsyncClient, forms: Forms
) -> None:
    """Too long first, overtaken next: the form still carries what was seen before typing."""
    await room.engine.go_to(4)
    (form,) = forms((await phone.get(path(room))).text)
    await send(phone, room, form, text="Toisen lupaus")
    refused = await send(phone, room, form, text="x" * 300)
    assert refused.status_code == 422
    assert "Toisen lupaus" not in refused.text
    (mine,) = forms(refused.text)
    assert mine["seen"] == "0"
    assert (await send(phone, room, mine, text="Oma")).status_code == 409


async def test_sending_again_after_a_lost_receipt(
    room: Room, phone: httpx2.AsyncClient, forms: Forms
) -> None:
    """The same id counts once, also when another phone has gone on from it."""
    await room.engine.go_to(4)
    (form,) = forms((await phone.get(path(room))).text)
    phone.headers["x-part"] = "1"
    await send(phone, room, form, text="Ensimmäinen", id="one")
    await send(phone, room, {**form, "seen": "1"}, text="Toinen", id="two")
    again = await send(phone, room, form, text="Ensimmäinen", id="one")
    assert again.status_code == 200
    assert "Toinen" in again.text
    assert answer(room) == ("Toinen", 2)


async def test_what_was_typed_comes_back_over_a_newer_answer(
    room: Room, phone: httpx2.AsyncClient, forms: Forms
) -> None:
    """A page that was reloaded asks with the version its draft was made from."""
    await room.engine.go_to(4)
    (form,) = forms((await phone.get(path(room))).text)
    await send(phone, room, form, text="Toisen lupaus")
    block = path(room) + "?part=block&question=promise&edit=promise&seen="
    stale = (await phone.get(block + "0")).text
    assert "data-overtaken" in stale
    assert "Toisen lupaus" in stale
    assert forms(stale)[0]["seen"] == "1"
    assert "data-overtaken" not in (await phone.get(block + "1")).text
    assert "data-overtaken" not in (await phone.get(block + "x")).text


async def test_seen_is_optional_and_forgiving(room: Room, phone: httpx2.AsyncClient) -> None:
    """Whoever says nothing of what was seen, or nonsense, overwrites as before."""
    await room.engine.go_to(4)
    form = {"": "answer", "exercise": "promise", "question": "promise"}
    for text, seen in (
        ("a", {}),
        ("b", {"seen": "x"}),
        ("c", {"seen": "-1"}),
        ("d", {"seen": "²"}),
    ):
        assert (await send(phone, room, form, text=text, **seen)).status_code == 303
    assert answer(room) == ("d", 4)
