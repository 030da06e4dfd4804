"""Changing a workshop by keys."""

from pathlib import Path

import pytest
from textual.widgets import Input, TextArea

from exercises.library import Library, read_workshop_file
from tests.tui.facilitator import SIZES, Facilitator, SitDown
from tests.tui.hostile import HOSTILE
from tui.cli.house import LocalHouse
from tui.paths import workshops_folder
from tui.screens.home import HomeScreen
from tui.screens.workshop import WorkshopScreen

OWN = "palvelu-on-kayntikorttimme"


async def change(f: Facilitator, name: str = "city-coaching") -> None:
    """Open a workshop."""
    f.app.push_screen(WorkshopScreen(f.app.t, f.app.house.library.workshop(name)))
    await f.sees("Enter – muokkaa")


async def mark(f: Facilitator, step: int) -> None:
    """Mark a step by its number."""
    await f.press("home", *["down"] * (step - 1))


async def fill(f: Facilitator, field: str, text: str) -> None:
    """Type over what stands in a field."""
    entry = f.screen.query_one(f"#{field}").query("Input, TextArea").first()
    entry.focus()
    if isinstance(entry, TextArea):
        entry.select_all()
        await f.press("delete")
    else:
        await f.press("ctrl+u")
    await f.write(text)


def saved(name: str = OWN) -> Path:
    return workshops_folder() / f"{name}.toml"


# -- what is shown -------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
async def test_the_plan_stands_there_with_its_length_and_end(
    sit_down: SitDown, size: tuple[int, int]
) -> None:
    async with sit_down("fi", size) as f:
        await change(f)
        await f.sees("9 vaihetta · 3 t · 9.00–12.00", "10.00   20 min  lause")
        await mark(f, 4)
        await f.sees("Palvelulupaus kertoo, mitä")
        for part in ("+ lisää", "X pois", "← siirrä →", "P puhelin", "S tallenna", "? apua"):
            assert part in f.footer


@pytest.mark.parametrize(("language", "word"), [("sv", "3 h"), ("en", "3 h")])
async def test_it_speaks_the_language_of_the_program(
    sit_down: SitDown, language: str, word: str
) -> None:
    async with sit_down(language) as f:
        workshop = Library().workshop("city-coaching")
        f.app.push_screen(WorkshopScreen(f.app.t, workshop))
        await f.sees(word, workshop.steps[3].title.in_language(language))


# -- the running order ---------------------------------------------------------------------------


async def test_a_step_moves_with_the_mark_on_it(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await change(f)
        await mark(f, 4)
        await f.press("right")
        await f.sees("4  Tauko", "5  Palvelulupaus")
        await f.press("left", "left")
        await f.sees("3  Palvelulupaus", "4  Palvelutaito", "5  Tauko")


async def test_a_step_is_left_out_and_taken_back(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await change(f)
        await mark(f, 5)
        await f.press("x")
        await f.sees("jää pois", "8 vaihetta · 2 t 45 min · 9.00–11.45", "X pidä")
        await f.press("delete")
        await f.sees("9 vaihetta", "X pois")
        await f.sees_no("jää pois")


async def test_changes_are_undone_one_by_one(sit_down: SitDown) -> None:
    async with sit_down("fi", SIZES[1]) as f:
        await change(f)
        assert "U kumoa" not in f.footer
        await mark(f, 5)
        await f.press("x", "left")
        await f.sees("jää pois", "5  Asiakaskokemus")
        await f.press("u", "u")
        await f.sees("5  Tauko", "9 vaihetta")
        assert "U kumoa" not in f.footer


async def test_a_step_is_found_by_typing_and_added_behind_the_marked_one(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await change(f)
        await mark(f, 2)
        await f.press("plus")
        await f.sees("Lisää vaihe kirjastosta", "Asiakkaamme")
        await f.write("miten voimme")
        await f.sees("Enter – lisää:")
        await f.sees_no("Huoneentaulu")
        title = f.footer.partition("lisää: ")[2].partition("  ")[0].strip()
        await f.press("enter")
        await f.sees("10 vaihetta", f"3  {title}")


async def test_nothing_is_found_and_nothing_added(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await change(f)
        await f.press("plus")
        await f.sees("Asiakkaamme")
        await f.write("xyzzy")
        await f.sees("Kokeile toista sanaa.")
        await f.press("enter", "escape")
        await f.sees("9 vaihetta")


async def test_the_list_of_the_library_is_walked_while_typing(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await change(f)
        await f.press("plus")
        await f.sees("Enter – lisää:")
        first = f.footer
        await f.press("down")
        await f.waits(lambda: f.footer != first)
        await f.press("up")
        await f.waits(lambda: f.footer == first)


async def test_a_step_without_its_source_is_told_and_not_saved(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await change(f, "supervisors-cascade")
        await mark(f, 3)
        await f.press("x")
        await f.sees("! ”Kuusi tärkeintä” käyttää vaiheen", "mutta se jää pois", "!  Kuusi tärk")
        for key in ("s", "p"):
            await f.press(key)
            assert isinstance(f.screen, WorkshopScreen)
        await f.press("x")
        await f.sees_no("!")
        await mark(f, 5)
        await f.press("left", "left")
        await f.sees("Siirrä se sen jälkeen.")
        assert not workshops_folder().exists()


# -- words and minutes ---------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
async def test_title_words_and_minutes_change(sit_down: SitDown, size: tuple[int, int]) -> None:
    async with sit_down("fi", size) as f:
        await change(f)
        await mark(f, 4)
        await f.press("enter")
        await f.sees("suomenkieliset tekstit", "Palvelulupaus kertoo")
        await f.press("ctrl+u")
        await f.write("Lupauksemme\r")
        await f.press("ctrl+u")
        await f.write("35")
        await fill(f, "words", "Luvatkaa jotakin.\rVain se pidetään.")
        await fill(f, "label-promise", "Mitä luvataan?")
        await f.press("ctrl+s")
        await f.sees("Lupauksemme", "35 min", "3 t 15 min · 9.00–12.15", "Luvatkaa jotakin.")
        await f.press("s")
        await f.sees("ruotsi, englanti")
        await f.press("enter")
        await f.sees("Tallenna omaksi työpajaksi", "Ctrl+S – tallenna")
        await f.press("enter")
        await f.waits(saved().exists)
        step = read_workshop_file(saved()).step("promise")
        assert step is not None
        assert (step.title.fi, step.title.sv, step.minutes) == ("Lupauksemme", "Servicelöfte", 35)
        assert step.words.fi == "Luvatkaa jotakin.\n\nVain se pidetään."
        assert step.questions[0].label.fi == "Mitä luvataan?"


async def test_what_will_not_do_is_said_beside_its_field(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await change(f)
        await f.press("enter")
        await f.sees("Otsikko")
        await fill(f, "title", "")
        await fill(f, "minutes", "481")
        await f.press("ctrl+s")
        await f.sees("Kirjoita minuutit numeroina, 1–480.", "Tähän tarvitaan teksti.")
        assert f.app.focused is f.screen.query_one("#title Input")
        await f.write("Alku")
        await f.sees_no("Tähän tarvitaan teksti.")


async def test_a_form_that_was_typed_in_is_asked_about_once(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await change(f)
        await f.press("enter")
        await f.sees("suomenkieliset")
        await f.press("escape")
        await f.sees("9 vaihetta")
        await f.press("enter")
        await f.sees("suomenkieliset")
        await f.write("x")
        await f.press("escape")
        await f.sees("Hylätäänkö muutokset?")
        await f.press("escape", "escape", "enter")
        await f.sees("1  Tervetuloa")


async def test_texts_of_another_language_can_be_changed(sit_down: SitDown) -> None:
    async with sit_down("fi", SIZES[1]) as f:
        await change(f)
        await f.press("l")
        await f.sees("Servicen är vårt visitkort", "L ruotsi")
        await f.press("t")
        await f.sees("ruotsinkieliset tekstit")
        await fill(f, "title", "Vi och kunden")
        await f.press("ctrl+s")
        await f.sees("Vi och kunden")
        await f.press("l", "l")
        await f.sees("Palvelu on käyntikorttimme", "L suomi")


@pytest.mark.parametrize(
    ("keys", "languages", "title"),
    [
        (["enter"], ("fi", "sv", "en"), "Servicen är vårt visitkort"),
        (["down", "enter"], ("fi",), ""),
    ],
)
async def test_old_words_are_told_and_stay_or_go(
    sit_down: SitDown, keys: list[str], languages: tuple[str, ...], title: str
) -> None:
    async with sit_down() as f:
        await change(f)
        await f.press("t")
        await f.sees("Työpajan otsikko ja kuvaus")
        await fill(f, "title", "Oma työpaja")
        await f.press("ctrl+s", "s")
        await f.sees(
            "Muut kielet jäivät ennalleen", "ruotsi, englanti", "Jätä vain nämä kielet: suomi"
        )
        await f.press(*keys)
        await f.sees("Tallentuu tiedostoon", "oma-tyopaja")
        await f.press("enter")
        await f.waits(saved("oma-tyopaja").exists)
        mine = read_workshop_file(saved("oma-tyopaja"))
        assert mine.languages == languages
        assert mine.title.sv == title


# -- saving and leaving --------------------------------------------------------------------------


async def test_the_programs_own_workshops_are_never_saved_over(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await change(f)
        await f.press("s")
        await f.sees("Nimi")
        await f.press("ctrl+u")
        await f.write("City Coaching")
        await f.press("enter")
        await f.sees("”city-coaching” on ohjelman oma työpaja")
        await f.press("ctrl+u")
        await f.write("!!")
        await f.press("enter")
        await f.sees("kirjaimia tai numeroita")
        assert not workshops_folder().exists()


async def test_an_own_one_is_saved_over_after_a_question(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await change(f)
        await f.press("s", "enter")
        await f.waits(saved().exists)
        before = saved().read_text("utf-8")
        await mark(f, 5)
        await f.press("x", "s", "enter")  # saved by this name a moment ago
        await f.waits(lambda: saved().read_text("utf-8") != before)
        await f.press("escape")
        await f.waits(lambda: isinstance(f.screen, HomeScreen))
        await change(f, OWN)
        await f.press("x", "s")
        await f.sees(f"{OWN}.toml")
        await f.press("enter")
        await f.sees("Korvataanko oma", f"”{OWN}”?")
        await f.press("escape")
        assert len(read_workshop_file(saved()).steps) == 8
        await f.press("enter")
        await f.sees("Korvataanko")
        await f.press("enter")
        await f.waits(lambda: len(read_workshop_file(saved()).steps) == 7)


async def test_a_new_name_is_proposed_when_the_title_is_taken(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await change(f)
        await f.press("s", "enter")
        await f.waits(saved().exists)
        await f.press("escape")
        await change(f)
        await f.press("s")
        await f.sees(f"{OWN}-2")


async def test_what_cant_be_written_is_told(sit_down: SitDown) -> None:
    workshops_folder().parent.mkdir(parents=True)
    workshops_folder().write_text("a file in the way")
    async with sit_down() as f:
        await change(f)
        await f.press("s")
        await f.sees("Nimi")
        await f.press("enter")
        await f.sees("Tallenna omaksi", OWN)
        assert f.screen.query_one(".mistake").display


async def test_unsaved_changes_are_asked_about_once(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await change(f)
        await f.press("escape")
        await f.waits(lambda: isinstance(f.screen, HomeScreen))
        await change(f)
        await f.press("x", "escape")
        await f.sees("Poistutaanko tallentamatta?")
        await f.press("escape", "escape", "enter")
        await f.waits(lambda: isinstance(f.screen, HomeScreen))


async def test_quitting_asks_when_something_is_not_saved(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await change(f)
        await f.press("x", "ctrl+q")
        await f.sees("Lopetetaanko tallentamatta?")
        await f.press("escape", "u", "enter", "z", "ctrl+q")
        await f.sees("Lopetetaanko tallentamatta?")
        await f.press("enter")
        assert not f.app.is_running


async def test_hostile_words_are_only_words(sit_down: SitDown, house: LocalHouse) -> None:
    async with sit_down() as f:
        await change(f)
        await f.press("enter")
        await f.sees("Otsikko")
        for hostile in HOSTILE:
            f.screen.query_one("#title Input", Input).value = hostile
            f.screen.query_one("#words TextArea", TextArea).text = hostile
            await f.press("ctrl+s")
            await f.sees("Enter – muokkaa")
            await f.press("enter")
            await f.sees("Otsikko")
        await f.press("escape", "p")
        await f.sees("Esikatselu")
        await f.press("escape", "t", "escape", "s")
        await f.sees("Muut kielet")
        assert "\x1b" not in f.text
        assert house.room is None


async def test_the_programs_language_is_not_changed_over_what_is_not_saved(
    sit_down: SitDown,
) -> None:
    async with sit_down("fi", SIZES[1]) as f:
        await change(f)
        await f.press("ctrl+p")
        await f.sees("Vaihtaa ohjelman kielen")
        await f.press("escape", "x", "ctrl+p")
        await f.sees("Vaalea valoisaan huoneeseen")
        assert "Vaihtaa ohjelman kielen" not in f.text
