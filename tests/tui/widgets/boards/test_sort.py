"""The board of sorted items."""

from dataclasses import replace

from exercises.questions.lines import LinesQuestion
from exercises.questions.sort import SortQuestion
from tests.tui.widgets.boards.asking import LABEL, Ask, drawn, each

QUESTION = SortQuestion(
    name="q",
    label=LABEL,
    items=each("Putket eivät vuoda", "Siisti jälki", "Kerrotaan ajoissa"),
    boxes=each("Tekninen", "Toiminnallinen"),
    reference=(30, 70),
)


async def test_shares_beside_their_reference_then_the_items(ask: Ask) -> None:
    """Each item under the box most put it into; the rest is said and marked."""
    asking = await ask(QUESTION, ["1 2 2", "1 1 2", "1 2 2", "1 1 2"])
    assert drawn(asking.board, 60) == [
        "Tekninen       ▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄                      50 %",
        "vertailu       ▄▄▄▄▄▄▄▄▄▄▄                              30 %",
        "Toiminnallinen ▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄                      50 %",
        "vertailu       ▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄▄              70 %",
        "",
        "Tekninen (1)",
        "  Putket eivät vuoda                                   4 / 4",
        "",
        "Toiminnallinen (1)",
        "  Kerrotaan ajoissa                                    4 / 4",
        "",
        "Jakautui tasan (1)",
        "≠ Siisti jälki                                         2 – 2",
        "≠ tästä oltiin eri mieltä",
    ]


async def test_what_tables_saw_otherwise_is_named(ask: Ask) -> None:
    """So that the facilitator knows whom to ask; without a reference there is none."""
    asking = await ask(
        replace(QUESTION, reference=()), ["1 2 2", "1 2 2", "1 2 1"], names=["", "", "Siistijät"]
    )
    lines = drawn(asking.board, 60)
    assert "vertailu" not in "".join(lines)
    assert lines[-4:] == [
        "  Kerrotaan ajoissa                                    2 / 3",
        "",
        "Toisin kuin useimmat",
        "3 Siistijät   Kerrotaan ajoissa → Tekninen",
    ]


async def test_people_are_not_named(ask: Ask) -> None:
    asking = await ask(replace(QUESTION, by="person"), {1: ["1 2 2"], 2: ["1 2 1"]})
    lines = drawn(asking.board, 60)
    assert lines[0] == "2 vastaajaa"
    assert lines[-1] == "≠ tästä oltiin eri mieltä"


async def test_items_that_nobody_wrote_yet(ask: Ask) -> None:
    """It is said where they will come from; when they are there, what they are."""
    earlier = LinesQuestion(name="earlier", label=LABEL)
    question = SortQuestion(name="q", label=LABEL, taken_from="earlier", boxes=each("Heti", "Ei"))
    asking = await ask(question, tables=2, before=(earlier, []))
    assert drawn(asking.board, 80) == [
        "Tähän tulee, mitä pöydät kirjoittivat aiemmassa vaiheessa. Siellä ei ole vielä",
        "mitään.",
    ]
    await asking.say(2, "Vesi tulee ajoissa; Hinta pitää", step=1)
    assert asking.show() == ["Ei vielä vastauksia.", " 1  Vesi tulee ajoissa", " 2  Hinta pitää"]


async def test_what_was_sorted_can_be_taken_back(ask: Ask) -> None:
    """Answers about items that are gone tell nothing."""
    earlier = LinesQuestion(name="earlier", label=LABEL)
    question = SortQuestion(name="q", label=LABEL, taken_from="earlier", boxes=each("Heti", "Ei"))
    asking = await ask(question, ["1 2"], tables=1, before=(earlier, ["a; b"]))
    assert any("a" in line and "1 / 1" in line for line in asking.show())
    await asking.say(1, "c", step=1)
    assert asking.show() == []


async def test_the_reference_waits(ask: Ask) -> None:
    """What to compare with is not seen before the room has answered."""
    asking = await ask(QUESTION, ["1 2 2"])
    board = asking.board
    assert board.summary is not None
    assert any("vertailu" in line for line in drawn(board, 60))
    assert board.show(board.summary, board.tables, revealed=False)
    assert not any("vertailu" in line for line in drawn(board, 60))
