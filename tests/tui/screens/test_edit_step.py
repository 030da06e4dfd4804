"""Changing the words and minutes of a workshop's steps by keys."""

import pytest
from textual.widgets import Input, TextArea

from exercises.library import read_workshop_file
from tests.tui.facilitator import SIZES, SitDown
from tests.tui.hostile import HOSTILE
from tests.tui.planner import change, fill, mark, saved
from tui.cli.house import LocalHouse


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


async def test_a_late_plan_is_told_what_it_may_do_with_a_step(sit_down: SitDown) -> None:
    """Whether a step may be left out, and whether it is a break."""
    async with sit_down() as f:
        await change(f)
        await mark(f, 4)
        await f.press("enter")
        await f.sees("Voi jäädä väliin, jos aika loppuu", "Tauko: saa lyhentää tai siirtää")
        f.screen.query_one("#optional").focus()
        await f.press("space", "tab", "space", "ctrl+s")
        await f.sees("9 vaihetta")
        await f.press("s")
        await f.sees("Tallenna omaksi työpajaksi")
        await f.press("enter")
        await f.waits(saved().exists)
        step = read_workshop_file(saved()).step("promise")
        assert step is not None
        assert (step.optional, step.pause) == (True, True)


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
