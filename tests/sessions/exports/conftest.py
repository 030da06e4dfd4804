"""Sessions in which everything has happened that an export has to cope with."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from exercises.library import read_workshop_file
from exercises.model import Workshop
from sessions.asking import asked
from sessions.engine import Engine
from sessions.ideas import ideas_of
from sessions.model import Details, Edit, GivenBy, Session
from tui.cli.house import LocalHouse
from tui.house import Room

Give = Callable[[int, str, str], Awaitable[None]]

ALL_TYPES = Path(__file__).parent / "all-types.toml"
GROUPED = Path(__file__).parent / "grouped.toml"
LONG = "Hankintalainsäädäntöuudistusvalmistelutyöryhmänpuheenjohtajuusehdokkuuskeskustelu"


def giver(engine: Engine) -> Give:
    """Answers the present exercise in the notation of the line dialogue."""

    async def give(table: int, name: str, typed: str, voter: str = "") -> None:
        exercise = engine.session.exercise
        assert exercise is not None
        question = exercise.question(name)
        assert question is not None
        hand = GivenBy.FACILITATOR if table == 4 else GivenBy.PHONE
        parts = asked(engine.session, question, table).parse(typed)
        if question.by_person and hand is GivenBy.FACILITATOR:
            parts = {"votes": [typed]}
        await engine.give_answer(
            table, name, parts, exercise=exercise.name, given_by=hand, voter=voter
        )

    return give


@pytest.fixture
async def session(room: Room) -> Session:
    """Answers changed, taken back, given by keyboard, full of markup; a step left out."""
    engine = room.engine
    give = giver(engine)
    await engine.go_to(2)
    await give(1, "now", "oppilaat; =1+1")
    await give(1, "now", "oppilaat; =SUMMA(A1); -1; @kaikki")
    await give(2, "now", "<b>huoltajat</b> & *me*; 1. kunta; # [x](http://paha.example) | y")
    await give(3, "future", "digi – mutta selkeästi")
    await give(2, "future", "otetaan takaisin")
    await engine.withdraw_answer(2, "future", exercise="customers", given_by=GivenBy.PHONE)
    await engine.go_to(4)
    await give(2, "promise", "Kysyt kerran; saat vastauksen, samana päivänä.")
    await give(4, "promise", "+358 vastaa aina.")
    await engine.go_to(7)
    await give(1, "service", "3 5")
    await give(2, "service", "4 4")
    await give(3, "service", "5 4")
    await give(4, "service", "2 5")
    await engine.leave_out(8)
    await engine.go_to(9)
    await give(3, "ideas", "Yksi numero kaikille; Kahvia")
    await engine.end()
    return engine.session


@pytest.fixture
def all_types() -> Workshop:
    """A workshop with every type of question."""
    return read_workshop_file(ALL_TYPES)


@pytest.fixture
async def everything(house: LocalHouse, all_types: Workshop, details: Details) -> Session:
    """Every type answered by tables and by people; hostile words; an idea gone that had points."""
    tables = [("", ""), ("Kokit | keittäjät", ""), ("Siistijät", "Puhtaanapito"), ("", "")]
    engine = (await house.open_new(all_types, details, tables)).engine
    give = giver(engine)
    await engine.go_to(1)
    await give(1, "ideas", "putket | pitävät; =1+1; katoava")
    await give(2, "ideas", f"`rm -rf` 👩‍👩‍👧; {LONG}; =1+1")
    await give(1, "wishes", "hiljaisuutta | rauhaa", "a")
    await give(1, "wishes", "@lepoa", "b")
    await give(4, "wishes", "hiljaisuutta | rauhaa\n@lepoa\n@lepoa")
    await engine.go_to(2)
    await give(1, "promise", "Kerromme, mitä tapahtuu – 👷 *aina*.")
    await give(3, "promise", "-10 % odotusta")
    await give(2, "own", "Katson silmiin", "c")
    await engine.go_to(3)
    await give(1, "service", "2 5 jono | kiire")
    await give(2, "service", "4 4")
    await give(3, "service", "5 5 =HYPERLINK(1)")
    await give(1, "energy", "7 9 nukuin", "a")
    await give(2, "energy", "4 8 alussa | väsy", "b")
    await give(4, "energy", "6/8: 3, 2/9: 1")
    await engine.go_to(4)
    await give(1, "skills", "35 24 44")
    await give(2, "skills", "25 54 45")
    await give(4, "skills", "34 14 44")
    await engine.go_to(5)
    await give(1, "needs", "Oppilas / ruokaa | heti / =A1; Huoltaja / tietoa")
    await give(2, "needs", f"oppilas / {LONG} / aikaa; Äiti / ääni / -1")
    await give(3, "promises", "tervehdin / kaikille | aina", "a")
    await give(4, "promises", "=kahvi / äidille\n=kahvi / äidille")
    await engine.go_to(6)
    await give(1, "boxes", "1222121")
    await give(2, "boxes", "1112222")
    await engine.go_to(7)
    await give(1, "order", "1 2 3")
    await give(2, "order", "2 1 3")
    await give(3, "order", "1 3 2")
    await give(1, "criteria", "3 1 2 4")
    await give(2, "criteria", "4 2 1 3")
    await engine.go_to(8)
    await give(1, "points", "3: 3, 1: 2")
    await give(2, "points", "1: 4, 2: 1")
    await give(4, "points", "5: 5")
    await engine.go_to(9)
    await give(1, "table", "1")
    await give(2, "table", "2")
    await give(1, "mine", "3")
    await give(2, "mine", "1")
    await give(1, "person", "1 3", "a")
    await give(1, "person", "3", "b")
    await give(4, "person", "2: 2, 3: 4")
    await engine.go_to(10)
    for voter, typed in enumerate(["10 +1 kaikille", "9 hyvä | porukka", "8", "6 @kiire"]):
        await give(1 + voter % 2, "nps", typed, str(voter))
    await give(4, "nps", "9: 3, 3: 1")
    await give(1, "effort", "2 salaisuus", "a")
    await give(2, "effort", "3", "b")
    await give(4, "effort", "7: 2")
    await give(1, "visit", "83")
    await give(2, "visit", "100")
    await give(4, "visit", "83")
    await engine.go_to(1)
    await give(1, "ideas", "putket | pitävät; =1+1")
    await engine.end()
    return engine.session


@pytest.fixture
async def grouped(house: LocalHouse, details: Details) -> Session:
    """Ideas in themes, set aside, taken back, worded anew, weighed and guarded; too few people; an
    exercise that stays in the room; the facilitator's words."""
    workshop = read_workshop_file(GROUPED)
    tables = [("", ""), ("Kokit", ""), ("Siistijät", "Puhtaanapito"), ("", "")]
    engine = (await house.open_new(workshop, details, tables)).engine
    desk, give = engine.desk, giver(engine)
    await engine.go_to(1)
    await give(1, "ideas", "Lisää hyllyjä; =1+1; Tervehditään kaikkia")
    await give(1, "ideas", "Lisää hyllyjä; =1+1; Tervehditään jokaista; Tarjoillaan kakkua")
    await give(2, "ideas", "Katsotaan silmiin; نريد خدمة أسرع; lisää hyllyjä")
    await give(3, "ideas", "Uusi kahvinkeitin; Sovitaan kierroista 👩‍👩‍👧")
    await give(4, "ideas", "Otetaan takaisin")
    await engine.withdraw_answer(4, "ideas", exercise="improve", given_by=GivenBy.FACILITATOR)
    await give(1, "wishes", "Rauhaa", "a")
    await give(2, "wishes", "@lepoa; Rauhaa", "b")
    keys = {idea.text: idea.key for idea in ideas_of(engine.session, workshop.steps[0])}
    chosen = [keys["Tervehditään jokaista"], keys["Katsotaan silmiin"]]
    await desk.make_theme("improve", "Kohtaaminen", chosen)
    await desk.make_theme("improve", "Välineet", [keys["Uusi kahvinkeitin"]])
    await desk.set_aside("improve", [keys["Tarjoillaan kakkua"], keys["Rauhaa"]], "Ei kuulu tähän")
    await desk.set_aside("improve", [keys["=1+1"]], "Epäselvä")
    await engine.go_to(2)
    await give(1, "in", "1 -2; Hissi rikki")
    await give(3, "in", "-1 2")
    await engine.go_to(3)
    await give(1, "points", "1: 3, 2: 2")
    await give(2, "points", "1: 1, 3: 4")
    await give(1, "guard", "3")
    await give(3, "guard", "2")
    await engine.go_to(4)
    await give(1, "service", "2 5 jono; kiire")
    await give(2, "service", "4 4")
    await give(3, "service", "3 5")
    await give(1, "energy", "3", "a")
    await give(4, "energy", "7: 2")
    await engine.go_to(5)
    await give(2, "promise", "Pidämme sen omassa porukassa.")
    await engine.end()
    await desk.edit_summary("", Edit("Puhdas päivä kaupungilla", "Kiitos!\nJatkamme."))
    await desk.edit_summary("improve", Edit("Ehdotuksemme", "Näistä puhuttiin eniten."))
    await desk.edit_summary("own", Edit(leaders=False))
    return engine.session
