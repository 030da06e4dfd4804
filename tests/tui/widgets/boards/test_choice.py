"""The board of choices."""

from exercises.questions.choice import ChoiceQuestion
from sessions.model import BY_HAND
from tests.tui.widgets.boards.asking import LABEL, Ask, drawn, each

ITEMS = each("Kuunteleminen", "Asiakaspalvelutilanteiden ongelmanratkaisu", "Kielitaito", "Muu")


async def test_counts_as_bars_then_what_each_table_picked(ask: Ask) -> None:
    asking = await ask(
        ChoiceQuestion(name="q", label=LABEL, items=ITEMS, most=2), ["1 2", "2", "2 3"]
    )
    assert drawn(asking.board, 60) == [
        "Asiakaspalvelutilanteiden        ▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄  3",
        "ongelmanratkaisu",
        "Kuunteleminen                    ▄▄▄▄▄▄▄▄                  1",
        "Kielitaito                       ▄▄▄▄▄▄▄▄                  1",
        "Muu                                                        0",
        "",
        "1   Kuunteleminen · Asiakaspalvelutilanteiden ongelmanratka…",
        "2   Asiakaspalvelutilanteiden ongelmanratkaisu",
        "3   Asiakaspalvelutilanteiden ongelmanratkaisu · Kielitaito",
    ]


async def test_people_and_counted_votes_count_alike(ask: Ask) -> None:
    """Nothing says who picked what, or whose votes were counted by hand."""
    question = ChoiceQuestion(name="q", label=LABEL, items=ITEMS, by="person")
    asking = await ask(question, {1: ["1", "2"]}, tables=2)
    await asking.say(2, "2: 3, 4: 1", voter=BY_HAND)
    assert asking.show() == [
        "6 vastaajaa",
        "Asiakaspalvelutilanteiden        ▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄  4",
        "ongelmanratkaisu",
        "Kuunteleminen                    ▄▄▄▄▄▄                    1",
        "Muu                              ▄▄▄▄▄▄                    1",
        "Kielitaito                                                 0",
    ]


async def test_before_the_first_answer_the_items_are_listed(ask: Ask) -> None:
    asking = await ask(ChoiceQuestion(name="q", label=LABEL, items=ITEMS), tables=3)
    assert drawn(asking.board, 40) == [
        "Ei vielä vastauksia.",
        " 1  Kuunteleminen",
        " 2  Asiakaspalvelutilanteiden",
        "    ongelmanratkaisu",
        " 3  Kielitaito",
        " 4  Muu",
    ]
