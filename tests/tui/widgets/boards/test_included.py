"""The board of themes that tables find their points in, or do not."""

import pytest

from exercises.questions.included import IncludedQuestion
from exercises.questions.lines import LinesQuestion
from sessions.i18n import Translator
from tests.tui.hostile import HOSTILE
from tests.tui.widgets.boards.asking import LABEL, Ask, Asking, drawn

IDEAS = LinesQuestion(name="ideas", label=LABEL, most=50, limit=300)
QUESTION = IncludedQuestion(name="q", label=LABEL, taken_from="ideas")


async def ask_about_themes(
    ask: Ask,
    themes: list[str],
    answers: list[str],
    language: str = "fi",
    names: tuple[str, ...] = (),
) -> Asking:
    """A room in which each theme has one idea, and what each table then answered."""
    written = "; ".join(f"idea {number}" for number in range(len(themes)))
    asking = await ask(
        QUESTION, before=(IDEAS, [written]), tables=len(answers), language=language, names=names
    )
    for number, name in enumerate(themes):
        await asking.engine.desk.make_theme("ideas", name, [("ideas", 1, f"idea {number}")])
    for table, typed in enumerate(answers, start=1):
        if typed:
            await asking.say(table, typed)
    asking.show()
    return asking


async def test_who_finds_their_point_and_what_is_missing(ask: Ask) -> None:
    """Each theme with its tables; those to ask are named; then each table's own words."""
    asking = await ask_about_themes(
        ask,
        ["Kohtaaminen", "Aikataulut pitävät ja viivästyksistä kerrotaan"],
        ["1 2; Iltavuoro; Lapset", "1 -2", "-2; Hinta"],
        names=("Keittiö",),
    )
    assert drawn(asking.board, 60) == [
        "3 asiaa puuttuu · 3 pöytää",
        "                                             mukana  puuttuu",
        "Kohtaaminen                                       2        0",
        "Aikataulut pitävät ja viivästyksistä              1        2",
        "kerrotaan",
        "  puuttuu: 2, 3",
        "",
        "Tätä pöydät jäivät kaipaamaan",
        "1 Keittiö   – Iltavuoro",
        "            – Lapset",
        "3           – Hinta",
    ]


async def test_nothing_is_missing(ask: Ask) -> None:
    asking = await ask_about_themes(ask, ["Kohtaaminen"], ["1"])
    assert [line.split() for line in drawn(asking.board, 60)] == [
        ["mukana", "puuttuu"],
        ["Kohtaaminen", "1", "0"],
    ]


async def test_without_themes_what_is_missing_is_seen(ask: Ask) -> None:
    """And before any answer, that there is none."""
    asking = await ask_about_themes(ask, [], [""])
    assert drawn(asking.board, 60) == ["Ei vielä vastauksia."]
    await asking.say(1, "Hinta")
    assert asking.show() == [
        "Yksi asia puuttuu · 1 pöytä",
        "Tätä pöydät jäivät kaipaamaan",
        "1   – Hinta",
    ]


async def test_the_themes_are_seen_before_anybody_answers(ask: Ask) -> None:
    asking = await ask_about_themes(ask, ["Kohtaaminen", "Hinta"], [""])
    assert drawn(asking.board, 60) == ["Ei vielä vastauksia.", " 1  Kohtaaminen", " 2  Hinta"]


@pytest.mark.parametrize("width", [40, 49, 73, 110])
async def test_any_words_fit_and_stay_text(ask: Ask, width: int) -> None:
    """In the names of themes, in what is missing and in the names of tables."""
    words = [*HOSTILE[:8], "Varhaiskasvatuspalvelupäällikön tavoitettavuus" * 2]
    asking = await ask_about_themes(
        ask, words, [f"1 -2 -3; {words[-1]}", "-1; " + HOSTILE[0].replace(";", ",")],
        names=(HOSTILE[0], "Varhaiskasvatuksen ja esiopetuksen henkilökunta"),
    )  # fmt: skip
    lines = asking.board.draw(width)
    assert max(line.cell_length for line in lines) <= width
    assert not any(ord(letter) < 32 for line in lines for letter in line.plain)


@pytest.mark.parametrize("language", ["sv", "en"])
async def test_it_speaks_the_facilitators_language(ask: Ask, language: str) -> None:
    asking = await ask_about_themes(ask, ["Tema"], ["-1; Pris"], language)
    said = "\n".join(drawn(asking.board, 60))
    t = Translator(language)
    for key in ("yes", "no", "missing"):
        assert t.text(f"board-included-{key}") in said
