"""The board of small tables."""

from exercises.questions.rows import RowsQuestion
from sessions.model import BY_HAND
from tests.tui.widgets.boards.asking import LABEL, Ask, drawn, each

COLUMNS = each("Asiakas", "Tarve nyt", "Tarve tulevaisuudessa")
QUESTION = RowsQuestion(name="q", label=LABEL, columns=COLUMNS)
ANSWERS = (
    "lapset / lämmin ruoka / kasvisruoka; Vanhemmat / tieto",
    "",
    "Lapset / turvallinen ja siisti luokka / sama kuin nyt",
)


async def test_rows_are_put_together_by_a_column(ask: Ask) -> None:
    """A heading for each group, the table at the side, the other columns under their names."""
    asking = await ask(QUESTION, ANSWERS, names=["Keittiö", "", "Siistijät"])
    assert drawn(asking.board, 72) == [
        "3 riviä · 2 pöytää",
        "Asiakas",
        "              Tarve nyt                     Tarve tulevaisuudessa",
        "lapset",
        "1 Keittiö     lämmin ruoka                  kasvisruoka",
        "3 Siistijät   turvallinen ja siisti luokka  sama kuin nyt",
        "Vanhemmat",
        "1 Keittiö     tieto",
    ]


async def test_in_a_narrow_column_cells_stand_below_each_other(ask: Ask) -> None:
    """Each under the name of its column; empty ones are left out."""
    asking = await ask(QUESTION, ANSWERS, names=["Keittiö", "", "Siistijät"])
    assert drawn(asking.board, 40)[1:] == [
        "Asiakas",
        "lapset",
        "1 Keit…   Tarve nyt: lämmin ruoka",
        "          Tarve tulevaisuudessa:",
        "          kasvisruoka",
        "3 Siis…   Tarve nyt: turvallinen ja",
        "          siisti luokka",
        "          Tarve tulevaisuudessa: sama",
        "          kuin nyt",
        "Vanhemmat",
        "1 Keit…   Tarve nyt: tieto",
    ]


async def test_another_column_can_be_the_heading(ask: Ask) -> None:
    """What people wrote stands without their tables, the same row once; empty headings last."""
    question = RowsQuestion(name="q", label=LABEL, columns=COLUMNS, group=2, by="person")
    asking = await ask(question, {1: ["a / b / c", "a / b / c"], 2: ["x / y / z", "q"]})
    assert drawn(asking.board, 72) == [
        "3 riviä · 4 vastaajaa",
        "Tarve nyt",
        "    Asiakas                            Tarve tulevaisuudessa",
        "–",
        "–   q",
        "b",
        "2×  a                                  c",
        "y",
        "–   x                                  z",
    ]


async def test_rows_typed_by_the_facilitator_are_marked(ask: Ask) -> None:
    asking = await ask(QUESTION, ["a / b"], tables=2)
    await asking.say(2, "a / c", voter=BY_HAND)
    lines = asking.show()
    assert lines[-3:] == [
        "1   b",
        "2 ✎ c",
        "✎ vetäjän kirjaama",
    ]


async def test_a_row_is_found_again_after_new_ones(ask: Ask) -> None:
    """Also when they belong above it in the alphabet."""
    asking = await ask(QUESTION, ["Lapset / ruoka"], tables=2)
    place = asking.board.place_at(5)
    assert asking.board.line_of(place) == 5 if place else False
    await asking.say(2, "Asukkaat / tieto; Eläkeläiset / apu")
    lines = asking.show()
    assert place is not None
    line = asking.board.line_of(place)
    assert line is not None
    assert "ruoka" in lines[line - 1]
    assert line > 5
