"""Ideas into themes, by keys."""

import asyncio
from dataclasses import replace

import pytest

from exercises.languages import LANGUAGES
from exercises.model import Workshop
from sessions.archive import read_session
from sessions.asking import asked
from sessions.lease import take_lease
from sessions.model import Details, GivenBy
from tests.tui.facilitator import SIZES, SitDown
from tests.tui.grouper import IDEAS, PROPOSALS, group, grouping, name, propose, propose_all, themes
from tests.tui.hostile import HOSTILE
from tui.cli.house import LocalHouse
from tui.house import Room
from tui.screens.home import HomeScreen
from tui.screens.room import RoomScreen
from tui.screens.summary import SummaryScreen
from tui.screens.themes import ThemesScreen
from tui.widgets.keys import Keys


@pytest.fixture
async def room(room: Room) -> Room:
    """Five proposals from three tables."""
    await propose_all(room)
    return room


# -- ideas into themes ---------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
async def test_the_first_theme_is_made_of_an_idea(
    sit_down: SitDown, room: Room, size: tuple[int, int]
) -> None:
    """Enter asks for its name; the idea leaves the list and the next one is under the cursor."""
    async with sit_down(size=size) as f:
        screen = await group(f)
        await f.sees("5/5 ryhmittelemättä", "Enter – tee idealle teema", "Ei vielä teemoja.")
        await name(f, "Tervehtiminen", "enter")
        await f.sees("4/5 ryhmittelemättä", "1  Tervehtiminen", "1 idea · 1 pöytä")
        assert themes(room) == {"Tervehtiminen": ["Tervehditään ovella"]}
        assert screen.sides.chosen == (("ideas", 1, "Lisää hyllyjä"),)
        await f.sees("Enter – siirrä teemaan: Tervehtiminen")


async def test_marked_ideas_go_together_by_a_theme_s_number(sit_down: SitDown, room: Room) -> None:
    async with sit_down() as f:
        await group(f)
        await name(f, "Hyllyt", "down", "n")
        await name(f, "Opasteet", "end", "n")
        await f.press("home", "space", "space")
        await f.sees("2 merkitty", "siirrä 2 teemaan: Opasteet")
        await f.press("1")
        await f.sees("1/5 ryhmittelemättä")
        assert themes(room) == {
            "Hyllyt": ["Lisää hyllyjä", "Tervehditään ovella", "Tervehdys jokaiselle"],
            "Opasteet": ["Uudet opasteet pihalle"],
        }
        assert "merkitty" not in f.text


async def test_all_seen_it_goes_on_to_the_next_ungrouped(sit_down: SitDown, room: Room) -> None:
    """Where grouped ideas stay in the list, the cursor goes past them; J does so at any time."""
    async with sit_down() as f:
        screen = await group(f)
        await name(f, "Tervehtiminen", "n")
        await f.press("f")
        await f.sees("Kaikki ideat 5", "1 Tervehtimin…")
        assert screen.sides.chosen[0][2] == "Lisää hyllyjä"
        await f.press("down", "enter")
        assert themes(room)["Tervehtiminen"] == ["Tervehditään ovella", "Tervehdys jokaiselle"]
        assert screen.sides.chosen[0][2] == "Opasteet aulaan"
        await f.press("home", "j")
        assert screen.sides.chosen[0][2] == "Lisää hyllyjä"


async def test_an_idea_is_taken_out(sit_down: SitDown, room: Room) -> None:
    """From the list of its theme, which Enter at the themes shows."""
    async with sit_down() as f:
        await group(f)
        await name(f, "Tervehtiminen", "space", "down", "space", "n")
        await f.press("right")
        await f.sees("Enter – katso teeman ideat")
        await f.press("enter")
        await f.sees("Teema: Tervehtiminen 2")
        await f.press("x")
        await f.sees("4/5 ryhmittelemättä", "Teema: Tervehtiminen 1")
        assert themes(room) == {"Tervehtiminen": ["Tervehdys jokaiselle"]}


async def test_marked_ideas_of_a_theme_become_one_of_their_own(
    sit_down: SitDown, room: Room
) -> None:
    async with sit_down() as f:
        await group(f)
        await name(f, "Kaikki", "space", "space", "space", "n")
        await f.press("right", "enter", "end", "space")
        await f.sees("N omaksi teemaksi")
        await name(f, "Tervehtiminen", "n")
        assert themes(room) == {
            "Kaikki": ["Lisää hyllyjä", "Tervehditään ovella"],
            "Tervehtiminen": ["Tervehdys jokaiselle"],
        }


async def test_set_aside_for_a_reason_and_brought_back(sit_down: SitDown, room: Room) -> None:
    """A usual reason by the arrows or one's own words; it stands beside the idea."""
    async with sit_down() as f:
        await group(f)
        await f.press("d")
        await f.sees("Miksi idea jätetään sivuun?", "Sama asia kuin toisessa ideassa")
        await f.press("down", "enter")
        await f.sees("4/5 ryhmittelemättä")
        await f.press("d")
        await f.write("Tilattu jo")
        await f.press("enter")
        await f.sees("3/5 ryhmittelemättä")
        assert sorted(grouping(room).aside.values()) == ["Ei kuulu tähän tehtävään", "Tilattu jo"]
        await f.press("f", "f")
        await f.sees("Sivussa ja perutut 2", "Tilattu jo", "D ota takaisin")
        await f.press("d")
        await f.sees("4/5 ryhmittelemättä", "Sivussa ja perutut 1")


async def test_usual_reasons_are_in_the_language_of_the_summary(
    sit_down: SitDown, house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    room = await house.open_new(workshop, replace(details, language="sv"), [("", "")] * 3)
    await propose_all(room)
    async with sit_down("fi") as f:
        await group(f)
        await f.press("d")
        await f.sees("Miksi idea jätetään sivuun?", "Samma sak som i en annan idé")


# -- themes --------------------------------------------------------------------------------------


async def test_themes_are_renamed_joined_and_removed(sit_down: SitDown, room: Room) -> None:
    async with sit_down() as f:
        await group(f)
        await name(f, "Ovella", "n")
        await name(f, "Opasteet", "end", "n")
        await name(f, "Kyltit", "end", "n")
        await f.press("right", "home")
        await name(f, "Tervehtiminen", "m")
        await f.press("end", "y")
        await f.sees("Mihin teemaan ”Kyltit” yhdistetään?", "1  Tervehtiminen")
        await f.press("down", "enter")
        await f.sees("Teemat 2")
        opasteet = ["Opasteet aulaan", "Uudet opasteet pihalle"]
        assert themes(room) == {"Tervehtiminen": ["Tervehditään ovella"], "Opasteet": opasteet}
        await f.press("x")
        await f.sees("Teemat 1", "4/5 ryhmittelemättä")
        assert themes(room) == {"Tervehtiminen": ["Tervehditään ovella"]}


async def test_a_name_that_is_taken_is_asked_for_again(sit_down: SitDown, room: Room) -> None:
    """What was typed stays, and what is wrong is said beside it."""
    async with sit_down() as f:
        await group(f)
        await name(f, "Opasteet", "n")
        await f.press("n", "ctrl+u")
        await f.write("OPASTEET")
        await f.press("enter")
        await f.sees("Teema ”OPASTEET” on jo.")
        await f.press("ctrl+u", "enter")
        await f.sees("Anna teemalle nimi")
        await f.write("Kyltit")
        await f.press("enter")
        await f.sees("Teemat 2")
        assert [*themes(room)] == ["Opasteet", "Kyltit"]


async def test_every_step_is_taken_back_one_by_one(sit_down: SitDown, room: Room) -> None:
    """And the cursor goes to the ideas that it was about."""
    async with sit_down() as f:
        screen = await group(f)
        assert "U kumoa" not in f.text
        await name(f, "Tervehtiminen", "n")
        await f.press("down", "enter", "end", "d", "enter")
        await f.sees("2/5 ryhmittelemättä")
        steps = []
        while "U kumoa" in f.text:
            await f.press("u")
            steps.append(screen.sides.chosen[0][2])
        assert steps == ["Uudet opasteet pihalle", "Tervehdys jokaiselle", "Tervehditään ovella"]
        assert grouping(room).themes == ()
        assert not grouping(room).placed
        assert not grouping(room).aside


# -- suggestions ---------------------------------------------------------------------------------


async def test_a_suggestion_is_shown_and_taken_by_one_key(sit_down: SitDown, room: Room) -> None:
    """Nothing moves before."""
    async with sit_down() as f:
        await group(f)
        await name(f, "Opasteet", "end", "n")
        await f.sees("→ Opasteet?", "A hyväksy")  # the cursor is on the idea that it is about
        assert themes(room) == {"Opasteet": ["Uudet opasteet pihalle"]}
        await f.press("a")
        await f.sees("3/5 ryhmittelemättä")
        assert themes(room) == {"Opasteet": ["Opasteet aulaan", "Uudet opasteet pihalle"]}


async def test_all_suggestions_are_taken_after_a_question_and_back_in_one_step(
    sit_down: SitDown, room: Room
) -> None:
    async with sit_down() as f:
        await group(f)
        await name(f, "Opasteet", "end", "n")
        await name(f, "Tervehdys", "home", "n")
        await f.sees("hyväksy kaikki 2")
        await f.press("ctrl+a")
        await f.sees("Siirretäänkö 2 ideaa ehdotettuihin teemoihin?")
        await f.press("escape")
        assert len(grouping(room).placed) == 2
        await f.press("ctrl+a", "enter")
        await f.sees("1/5 ryhmittelemättä")
        assert [len(ideas) for ideas in themes(room).values()] == [2, 2]
        await f.press("u")
        await f.sees("3/5 ryhmittelemättä")


async def test_ideas_that_are_alike_are_proposed_group_by_group(
    sit_down: SitDown, room: Room
) -> None:
    """One is made a theme by another name, one is passed over."""
    async with sit_down() as f:
        await group(f)
        await f.press("g")
        await f.sees("Ehdotus 1/2", "– Tervehditään ovella", "– Tervehdys jokaiselle")
        await f.press("m")
        await f.sees("käytä tätä nimeä")
        await f.press("ctrl+u")
        await f.write("Tervehtiminen")
        await f.press("enter")
        await f.sees("Ehdotus 2/2", "– Opasteet aulaan")
        await f.press("space")
        await f.sees("3/5 ryhmittelemättä")
        assert themes(room) == {"Tervehtiminen": ["Tervehditään ovella", "Tervehdys jokaiselle"]}


async def test_where_nothing_is_alike_it_says_so(sit_down: SitDown, room: Room) -> None:
    for table in IDEAS:
        await propose(room.engine, table, {1: "Hyllyjä", 2: "Kahvia", 3: "Valoa"}[table])
    async with sit_down() as f:
        await group(f)
        await f.press("g")
        await f.waits(lambda: any("ei löytynyt" in n.message for n in f.app._notifications))


# -- while the room goes on, and after it --------------------------------------------------------


async def test_what_arrives_moves_neither_cursor_nor_list(sit_down: SitDown, room: Room) -> None:
    for table in (2, 3):
        await propose(room.engine, table, *(f"Idea {table}.{n}" for n in range(10)))
    async with sit_down() as f:
        screen = await group(f)
        await f.press(*["down"] * 14)
        before = f.text.split("\n")
        (row,) = (n for n, line in enumerate(before) if "Idea 3.2 " in f"{line} ")
        await propose(room.engine, 1, *(f"Uusi {n}" for n in range(8)))
        await f.sees("28/28 ryhmittelemättä")
        assert screen.sides.chosen == (("ideas", 3, "Idea 3.2"),)
        assert "Idea 3.2" in f.text.split("\n")[row]


async def test_words_taken_back_are_seen_as_such(sit_down: SitDown, room: Room) -> None:
    await propose(room.engine, 1, "Lisää hyllyjä varastoon")
    async with sit_down() as f:
        await group(f)
        await f.press("f", "f")
        await f.sees("Sivussa ja perutut 2", "Tervehditään ovella", "Pöytä on perunut tämän")
        assert "sivuun" not in f.text  # nothing can be done with them
        assert "Esc – takaisin" in f.text or "J – seuraava" in f.text


async def test_another_exercise_is_grouped_with_the_same_keys(
    sit_down: SitDown, room: Room
) -> None:
    """V goes round; each exercise has themes of its own."""
    await room.engine.go_to(2)
    exercise = room.engine.session.exercise
    assert exercise is not None
    await room.engine.give_answer(
        1, "now", {"lines": ["Koululaiset"]}, exercise=exercise.name, given_by=GivenBy.PHONE
    )
    async with sit_down() as f:
        await group(f)
        await f.sees("Teemat: Asiakkaamme", "1/1 ryhmittelemättä")
        await f.press("v")
        await f.sees("Teemat: Ideat ja ehdotukset", "5/5 ryhmittelemättä")
        await name(f, "Tervehtiminen", "n")
        await f.press("v")
        await f.sees("1/1 ryhmittelemättä", "Ei vielä teemoja.")


async def test_the_tables_are_asked_in_a_step_of_its_own(sit_down: SitDown, room: Room) -> None:
    """After a question that says where it goes; without themes there is nothing to ask."""
    before = len(room.engine.session.steps)
    async with sit_down() as f:
        await group(f)
        assert "kysy pöydiltä" not in f.text
        await name(f, "Opasteet", "n")
        await f.press("k")
        await f.sees("Kysytäänkö pöydiltä", "heti nykyisen")
        assert len(room.engine.session.steps) == before
        await f.press("enter")
        await f.waits(lambda: len(room.engine.session.steps) == before + 1)
        await f.waits(lambda: any("Vaihe 10" in n.message for n in f.app._notifications))
        assert room.engine.session.step == 9


async def test_an_old_session_is_grouped_from_its_summary(
    sit_down: SitDown, house: LocalHouse, room: Room
) -> None:
    """Its file is open meanwhile, and free again afterwards; the themes are on the disk."""
    await room.engine.end()
    reference = room.engine.session.reference
    await house.leave_room()
    async with sit_down() as f:
        await f.waits(lambda: isinstance(f.screen, HomeScreen))
        f.app.push_screen(SummaryScreen(f.app.t, await house.read_session(reference)))
        await f.sees("G ryhmittele")
        await f.press("g")
        await f.sees("5/5 ryhmittelemättä")
        await name(f, "Tervehtiminen", "n")
        assert "kysy pöydiltä" not in f.text
        await f.press("escape")
        await f.waits(lambda: isinstance(f.screen, SummaryScreen))
        await f.sees("4 ideaa on vielä ilman teemaa", "teemoissa 1")
        take_lease(house.path, await house.read_session(reference)).release()
    stored = read_session(house.path, reference).grouping(PROPOSALS)
    assert [theme.name for theme in stored.themes] == ["Tervehtiminen"]


async def test_it_goes_back_to_the_room(sit_down: SitDown, room: Room) -> None:
    async with sit_down() as f:
        await group(f)
        await f.press("escape")
        await f.waits(lambda: isinstance(f.screen, RoomScreen))


async def test_while_tables_are_asked_about_themes_it_opens_at_those(
    sit_down: SitDown, room: Room
) -> None:
    """Points and what is missing stand beside them."""
    engine = room.engine
    await engine.desk.make_theme(PROPOSALS, "Opasteet", [("ideas", 2, "Opasteet aulaan")])
    await engine.go_to(await engine.desk.ask_tables(PROPOSALS))
    exercise = engine.session.exercise
    assert exercise is not None
    for question, typed in zip(exercise.questions, ("-1", "1:3"), strict=False):
        parts = asked(engine.session, question, 1).parse(typed)
        await engine.give_answer(
            1, question.name, parts, exercise=exercise.name, given_by=GivenBy.PHONE
        )
    async with sit_down() as f:
        await group(f)
        await f.sees("Teemat: Ideat ja ehdotukset", "3 p.", "! Pöydän 1 asia")


async def test_without_ideas_it_says_so(sit_down: SitDown, room: Room) -> None:
    """When all were taken back there is nothing to do but to go back."""
    for table in IDEAS:
        await room.engine.withdraw_answer(
            table, "ideas", exercise=PROPOSALS, given_by=GivenBy.PHONE
        )
    async with sit_down() as f:
        await group(f)
        await f.sees("ei vielä ideoita", "Ei vielä ideoita.", "Esc – takaisin")


# -- what is shown -------------------------------------------------------------------------------


async def test_a_long_idea_is_told_whole_below(sit_down: SitDown, room: Room) -> None:
    await room.engine.go_to(4)
    for table, words in ((1, " ".join(f"sana{n}" for n in range(41))), (2, "Lyhyt")):
        await room.engine.give_answer(
            table, "promise", {"text": [words]}, exercise="promise", given_by=GivenBy.PHONE
        )
    async with sit_down() as f:
        await group(f)
        await f.sees("sana40", "…")
        await f.press("down")
        await f.sees_no("sana40")


async def test_hostile_words_are_only_words(sit_down: SitDown, room: Room) -> None:
    """In both lists, in the dialogs, and as names."""
    for table, part in ((1, HOSTILE[:8]), (2, HOSTILE[8:])):
        await propose(room.engine, table, *part)
    async with sit_down() as f:
        await group(f)
        for n, hostile in enumerate(HOSTILE[:5]):
            await room.engine.desk.make_theme(PROPOSALS, f"{hostile} {n}")
        await f.sees("Teemat 5")
        for keys in ("n", "d", "k", "right m", "y"):
            await f.press(*keys.split())
            await f.waits(lambda: not isinstance(f.screen, ThemesScreen))
            await f.press("escape")
            await f.waits(lambda: isinstance(f.screen, ThemesScreen))
        await f.press("left", "home", "1", "f")
        await f.sees("1  [@click=app.quit]x[/]", "1  [/] 0", "1 idea · 1 pöytä")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_footer_fits_and_help_is_there(
    sit_down: SitDown, room: Room, language: str
) -> None:
    """However many commands work."""
    desk = room.engine.desk
    await desk.make_theme(PROPOSALS, "Opasteet", [("ideas", 3, "Uudet opasteet pihalle")])
    async with sit_down(language) as f:
        await group(f)
        for keys in ("f", "space", "right", "f", "left", "f"):
            await f.press(keys)
            await asyncio.sleep(0.1)
            lines = f.screen.query_one(Keys).render().split("\n")
            assert max(line.cell_length for line in lines) <= 78
            assert len(lines) <= 3
            assert lines[-1].plain.endswith(f"? {f.app.t.text('command-help')}")
