"""Changing a workshop by keys."""

import pytest

from exercises.library import Library, read_workshop_file
from tests.tui.facilitator import SIZES, SitDown
from tests.tui.planner import OWN, change, mark, saved
from tui.paths import workshops_folder
from tui.screens.home import HomeScreen
from tui.screens.workshop import WorkshopScreen

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
