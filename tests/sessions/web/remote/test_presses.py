"""A press is carried out once, whoever repeats it, and only on the room that was seen."""

import asyncio

import httpx2
import pytest

from sessions.errors import StorageError
from sessions.model import Phase
from sessions.standing import standing
from sessions.web.remote.presses import Outcome, Phrase, Presses
from tests.sessions.web.remote.pressing import Remote, buttons, field, told
from tui.house import Room


async def test_the_whole_way_by_buttons(remote: Remote) -> None:
    """Begin, run the clock, open and close, reveal, and end: with plain forms and redirects."""

    async def press(deed: str, view: str = "") -> str:
        answer = await remote.press(await remote.page(view), deed, view)
        assert answer.status_code == 303, told(answer.text)
        return (await remote.client.get(answer.headers["location"])).text

    page = await press("go:1")
    assert told(page) == "Tehty: siirtyminen: 1. Tervetuloa."
    assert "Tervetuloa" in page
    await press("go:2")
    await press("minutes:1")
    await press("pause")
    session = remote.room.engine.session
    assert session.present.minutes == session.workshop.steps[1].minutes + 1
    assert session.present.running_since is None
    await press("start")
    await press("close")
    assert remote.room.engine.session.present.phase is Phase.CLOSED
    (undo,) = (deed for deed in buttons(await remote.page()) if deed.startswith("undo:"))
    assert told(await press(undo)) == "Kumottu: vastausten sulkeminen."
    assert remote.room.engine.session.takes_answers
    await press("reveal")
    await press("conceal")
    assert not remote.room.engine.session.present.shown
    await press("back")
    assert remote.room.engine.session.step == 1
    await press("go:7", "steps")
    assert remote.room.engine.session.step == 7
    await press("end", "end")
    assert remote.room.engine.session.ended_at is not None


@pytest.mark.parametrize("same", [True, False], ids=["one press", "many hands"])
@pytest.mark.parametrize("deed", ["go:3", "reveal-next", "minutes:1", "close", "back"])
async def test_many_at_once_move_the_room_once(
    remote: Remote, answered: Room, deed: str, same: bool
) -> None:
    """The same press sent eight times is done once; of eight hands, one is in time."""
    before = answered.engine.session
    page = await remote.page()
    answers = await asyncio.gather(
        *(remote.press(page, deed, press="one" if same else f"hand {n}") for n in range(8))
    )
    statuses = sorted(answer.status_code for answer in answers)
    assert statuses == ([303] * 8 if same else [303] + [409] * 7)
    after = answered.engine.session
    for answer in answers:
        if answer.status_code == 409:
            assert field(answer.text, "seen") == standing(after), "the page is as the room is now"
            assert buttons(answer.text)
    match deed:
        case "go:3":
            assert after.step == 3
        case "back":
            assert after.step == 1
        case "reveal-next":
            assert after.present.revealed == (("now", 1),)
        case "minutes:1":
            assert after.present.minutes == before.present.minutes + 1
    assert answered.engine.undoable is not None
    await answered.engine.undo()
    assert answered.engine.session.step == 2
    assert answered.engine.session.present.revealed == ()
    assert answered.engine.session.present.phase is Phase.OPEN


async def test_a_retry_is_told_that_it_was_done(remote: Remote, answered: Room) -> None:
    """After a lost answer the same press does not frighten, and does nothing more."""
    page = await remote.page()
    first = await remote.press(page, "minutes:1")
    again = await remote.press(page, "minutes:1")
    assert (first.status_code, again.status_code) == (303, 303)
    assert again.headers["location"] == first.headers["location"]
    assert "Tehty: +1 min" in told((await remote.client.get(again.headers["location"])).text)
    part = await remote.client.post(
        remote.address(),
        data={"deed": "minutes:1", "seen": field(page, "seen"), "press": field(page, "press")},
        headers={"x-part": "1"},
    )
    assert "jo ensimmäisellä painalluksella" in part.json()["told"]


async def test_an_old_press_is_told_so(remote: Remote, answered: Room) -> None:
    """409, the page as the room is now, and what had happened meanwhile."""
    page = await remote.page()
    await answered.engine.add_minutes(2)
    answer = await remote.press(page, "reveal")
    assert answer.status_code == 409
    assert "Tilanne oli ehtinyt muuttua: +2 min: Asiakkaamme." in told(answer.text)
    assert not answered.engine.session.present.shown
    assert (await remote.press(answer.text, "reveal")).status_code == 303
    assert answered.engine.session.present.shown


async def test_what_another_has_done_already_is_said_plainly(
    remote: Remote, answered: Room
) -> None:
    """Who wished for the same as somebody else was a moment before has what they wished for."""
    page = await remote.page()
    await answered.engine.next()
    answer = await remote.press(page, "go:3")
    assert answer.status_code == 409
    assert "Toinen vetäjä ehti ensin" in told(answer.text)
    assert answered.engine.session.step == 3


async def test_after_undo_elsewhere_an_old_press_is_told_so(remote: Remote, answered: Room) -> None:
    """The undoing itself is what had happened."""
    await answered.engine.add_minutes(1)
    page = await remote.page()
    await answered.engine.undo()
    answer = await remote.press(page, "go:3")
    assert "viimeisin komento kumottiin" in told(answer.text)


async def test_undo_takes_back_only_what_it_names(remote: Remote, answered: Room) -> None:
    """When somebody did something since, the button would take back something else: it does not."""
    await answered.engine.close_answers()
    page = await remote.page()
    assert "Kumoa: vastausten sulkeminen" in page
    await answered.engine.desk.make_theme("customers", "Lapset")
    (undo,) = (deed for deed in buttons(page) if deed.startswith("undo:"))
    answer = await remote.press(page, undo)
    assert answer.status_code == 409
    assert answered.engine.session.grouping("customers").themes
    fresh = await remote.page()
    (undo,) = (deed for deed in buttons(fresh) if deed.startswith("undo:"))
    for _ in range(2):
        assert (await remote.press(fresh, undo)).status_code == 303
    assert not answered.engine.session.grouping("customers").themes
    assert answered.engine.session.present.phase is Phase.CLOSED


async def test_ending_needs_a_question_and_nothing_is_reopened(
    remote: Remote, answered: Room
) -> None:
    """The button to end stands on a page of its own; afterwards there is only a thank-you."""
    assert "end" not in buttons(await remote.page())
    page = await remote.page("end")
    assert "Päätetäänkö tilaisuus?" in page
    answer = await remote.press(page, "end", "end")
    assert answered.engine.session.ended_at is not None
    page = (await remote.client.get(answer.headers["location"])).text
    assert "Tilaisuus on päättynyt" in page
    assert buttons(page) == []
    for view in ("answers", "enter", "steps", "end", "themes"):
        page = await remote.page(view)
        assert all(deed.partition(":")[0] in ("put", "make", "aside") for deed in buttons(page))


@pytest.mark.parametrize(
    ("deed", "status"),
    [
        ("", 409),
        ("nonsense", 409),
        ("go:", 409),
        ("go:99", 409),
        ("go:-1", 409),
        ("go:²", 409),
        ("minutes:x", 409),
        ("page:x", 409),
        ("hide:0000", 409),
        ("undo:zz", 409),
        ("answer:now", 409),
        ("put:nowhere", 409),
        ("accept:a.b.c", 409),
        ("x" * 5000, 409),
    ],
)
async def test_odd_presses_do_nothing(
    remote: Remote, answered: Room, deed: str, status: int
) -> None:
    """Whatever is sent, the answer is a page with words on it."""
    before = answered.engine.session
    page = await remote.page()
    for of in ("", "99", "customers"):
        answer = await remote.send(page, deed, of=of)
        assert answer.status_code == status
        assert told(answer.text)
    assert answered.engine.session == before


async def test_a_press_that_could_not_be_stored_can_be_tried_again() -> None:
    """Only what became of it is remembered, not that the disk was full."""
    presses = Presses()
    outcomes = iter([503, 200])

    async def deed() -> Outcome:
        return Outcome(Phrase("remote-stale"), next(outcomes))

    assert (await presses.once("a", deed)).status == 503
    assert (await presses.once("a", deed)).status == 200
    assert (await presses.once("a", deed)).status == 200


async def test_a_press_that_breaks_is_not_remembered() -> None:
    """The mistake goes on its way, for everybody who waits."""
    presses = Presses()

    async def broken() -> Outcome:
        raise StorageError("error-storage")

    with pytest.raises(StorageError):
        await presses.once("a", broken)
    assert presses.became("a") is None


async def test_a_page_of_the_projector_is_turned_once(remote: Remote, answered: Room) -> None:
    """The button says which page it turns to, so that two hands do not turn two."""
    await answered.engine.show_answers()
    page = await remote.page()
    turned = [deed for deed in buttons(page) if deed.startswith("page:")]
    if turned:
        assert turned == ["page:1"]
    for press in ("a", "b"):
        assert (await remote.send(page, "page:1", press=press)).status_code == 303
    assert answered.engine.page == 1


async def test_words_are_in_the_remotes_language(remote: Remote, answered: Room) -> None:
    """What went wrong, too; a language that the workshop lacks is the session's."""
    for accepted, words in (
        ("sv", "Läget hade hunnit"),
        ("en", "The room had moved"),
        ("de", "Tilanne oli"),
    ):
        headers = {"accept-language": accepted}
        async with httpx2.AsyncClient(base_url=answered.address, headers=headers) as client:
            phone = Remote(client, answered)
            page = await phone.page()
            await answered.engine.add_minutes(1)
            assert words in told((await phone.press(page, "reveal")).text)
