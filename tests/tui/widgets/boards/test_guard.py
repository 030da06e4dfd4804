"""The board of guarded ideas."""

from exercises.questions.guard import GuardQuestion
from exercises.questions.lines import LinesQuestion
from tests.tui.widgets.boards.asking import LABEL, Ask, drawn

IDEAS = LinesQuestion(name="ideas", label=LABEL)
QUESTION = GuardQuestion(name="q", label=LABEL, taken_from="ideas")
LONG = "Kysytään asukkaalta, sopiiko aikataulu, ja muutetaan sitä, jos se ei sovi hänelle"


async def test_each_table_has_its_own(ask: Ask) -> None:
    """Word for word and whole, however long."""
    before = (IDEAS, ["Hinta; Aika", f"Siisteys; {LONG}", "Laatu"])
    asking = await ask(QUESTION, ["2", "2"], names=["Keittiö"], before=before)
    assert drawn(asking.board, 60) == [
        "1 Keittiö   Aika",
        "2           Kysytään asukkaalta, sopiiko aikataulu, ja",
        "            muutetaan sitä, jos se ei sovi hänelle",
    ]


async def test_before_anybody_answers_all_ideas_are_seen(ask: Ask) -> None:
    asking = await ask(QUESTION, before=(IDEAS, ["Hinta; Aika", "Laatu"]))
    assert drawn(asking.board, 60) == [
        "Ei vielä vastauksia.",
        " 1  Hinta",
        " 2  Aika",
        " 3  Laatu",
    ]


async def test_an_idea_that_was_reworded_since(ask: Ask) -> None:
    """The table is named, so that somebody can ask it again."""
    asking = await ask(QUESTION, ["2", "1"], before=(IDEAS, ["Hinta; Aika", "Laatu"]))
    await asking.say(1, "Hinta; Aika riittää", step=1)
    assert asking.show() == [
        "1   Ideaa on muutettu sen jälkeen; pöytä voi valita",
        "    uudelleen.",
        "2   Laatu",
    ]


async def test_nobody_has_written_anything(ask: Ask) -> None:
    asking = await ask(QUESTION, tables=2, before=(IDEAS, ["", ""]))
    assert drawn(asking.board, 60)[0].startswith("Tähän tulee, mitä pöydät kirjoittivat")
