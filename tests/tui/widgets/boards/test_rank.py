"""The board of orders."""

import pytest

from exercises.questions.rank import RankQuestion
from tests.tui.widgets.boards.asking import LABEL, Ask, drawn, each

ITEMS = each("Kuunteleminen", "Nopeus", "Kielitaito", "Ajanhallinta")


async def test_the_common_order_and_how_common_it_is(ask: Ask) -> None:
    """Places, average places, first places; then each table's own in a line."""
    question = RankQuestion(name="q", label=LABEL, items=ITEMS, most=3)
    asking = await ask(question, ["1 2 3", "1 3 2", "3 1 2", "1 2 3"], names=["Keittiö"])
    assert drawn(asking.board, 60) == [
        "Pöydät ovat melko yksimielisiä (järjestyskorrelaatio 0,7)",
        "                                         keskisija  ykkösenä",
        " 1  Kuunteleminen                              1,3         3",
        " 2  Kielitaito                                 2,3         1",
        " 3  Nopeus                                     2,5         0",
        "1 jäi ilman sijaa",
        "",
        "1 Keittiö   Kuunteleminen › Nopeus › Kielitaito",
        "2           Kuunteleminen › Kielitaito › Nopeus",
        "3           Kielitaito › Kuunteleminen › Nopeus",
        "4           Kuunteleminen › Nopeus › Kielitaito",
    ]


@pytest.mark.parametrize(
    ("orders", "words"),
    [
        (["1 2 3 4"] * 4, "ovat lähes yhtä mieltä (järjestyskorrelaatio 1)"),
        (
            ["1 2 3 4", "1 2 3 4", "2 1 4 3", "2 1 4 3"],
            "ovat melko yksimielisiä (järjestyskorrelaatio 0,73)",
        ),
        (
            ["1 2 3 4", "1 2 3 4", "3 1 2 4", "3 2 1 4"],
            "ovat osin samaa mieltä (järjestyskorrelaatio 0,5)",
        ),
        (
            ["1 2 3 4", "1 2 3 4", "2 1 4 3", "4 1 2 3"],
            "ovat aika lailla eri mieltä (järjestyskorrelaatio 0,33)",
        ),
        (
            ["1 2 3 4", "1 2 3 4", "4 3 2 1", "4 3 2 1"],
            "ovat eri mieltä, yhteistä järjestystä ei ole (järjestyskorrelaatio −0,33)",
        ),
    ],
)
async def test_agreement_in_words(ask: Ask, orders: list[str], words: str) -> None:
    """The same for tables and for people."""
    asking = await ask(RankQuestion(name="q", label=LABEL, items=ITEMS), orders)
    assert drawn(asking.board, 90)[0] == f"Pöydät {words}"
    await ask.house.leave_room()
    people = RankQuestion(name="q", label=LABEL, items=ITEMS, by="person")
    asking = await ask(people, {1: orders})
    assert drawn(asking.board, 90)[:2] == ["4 vastaajaa", f"Vastaajat {words}"]


@pytest.mark.parametrize("count", [1, 3])
async def test_few_orders_are_not_called_alike(ask: Ask, count: int) -> None:
    """Below four, chance alone makes them so."""
    asking = await ask(RankQuestion(name="q", label=LABEL, items=ITEMS), ["2 1 3 4"] * count)
    lines = drawn(asking.board, 60)
    assert lines[0].split() == ["keskisija", "ykkösenä"]
    assert lines[1].split() == ["1", "Nopeus", "1", str(count)]


async def test_those_alike_share_a_place(ask: Ask) -> None:
    asking = await ask(RankQuestion(name="q", label=LABEL, items=ITEMS), ["1 2 3 4", "2 1 3 4"])
    places = [line.split()[0] for line in drawn(asking.board, 60)[1:5]]
    assert places == ["1", "1", "3", "4"]
