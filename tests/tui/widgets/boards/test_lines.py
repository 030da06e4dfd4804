"""The boards of ideas and statements."""

from exercises.questions.lines import LinesQuestion
from exercises.questions.text import TextQuestion
from sessions.model import GivenBy
from tests.tui.widgets.boards.asking import LABEL, Ask, drawn
from tui.widgets.board import Place

IDEAS = LinesQuestion(name="q", label=LABEL)


async def test_ideas_are_told_apart_from_their_continuation(ask: Ask) -> None:
    """Each idea has a dash, each table its label once, and long ideas hang under their start."""
    answers = ["lapset; vanhemmat", "", "kaikki ne jotka tulevat ovesta sisään joka päivä"]
    asking = await ask(IDEAS, answers, names=["", "", "Siistijät"])
    assert drawn(asking.board, 40) == [
        "3 ideaa · 2 pöytää",
        "1         – lapset",
        "          – vanhemmat",
        "3 Siis…   – kaikki ne jotka tulevat",
        "            ovesta sisään joka päivä",
    ]


async def test_statements_stand_one_below_the_other(ask: Ask) -> None:
    asking = await ask(TextQuestion(name="q", label=LABEL), ["Tervehdimme.", "", "Vastaamme."])
    assert drawn(asking.board, 60) == ["1   Tervehdimme.", "3   Vastaamme."]


async def test_what_people_write_has_no_table(ask: Ask) -> None:
    """What several wrote stands once, with how many they were."""
    question = LinesQuestion(name="q", label=LABEL, by="person")
    asking = await ask(question, {1: ["b; a", "c"], 2: ["a; ö"]})
    assert drawn(asking.board, 60) == [
        "5 ideaa · 3 vastaajaa",
        "– a ×2",
        "– b",
        "– c",
        "– ö",
    ]
    await ask.house.leave_room()
    statement = TextQuestion(name="q", label=LABEL, by="person")
    asking = await ask(statement, {2: ["Olen läsnä.", "Autan."]})
    assert drawn(asking.board, 60) == ["2 vastaajaa", "– Autan.", "– Olen läsnä."]


async def test_nothing_is_drawn_again_when_nothing_changed(ask: Ask) -> None:
    asking = await ask(TextQuestion(name="q", label=LABEL), ["a"])
    assert asking.board.summary is not None
    assert not asking.board.show(asking.board.summary, asking.engine.session.tables)
    await asking.engine.rename_table(1, "Arkisto", "")
    assert asking.show() == ["1 Arkisto   a"]


async def test_a_place_is_found_again_after_new_answers(ask: Ask) -> None:
    """The second line of table 3 is still that, whatever came before it."""
    asking = await ask(IDEAS, ["", "", "a; b; c"])
    assert asking.board.place_at(0) is None
    place = asking.board.place_at(3)
    assert place == Place(3, 1)
    await asking.say(1, "x; y")
    lines = asking.show()
    line = asking.board.line_of(place)
    assert line is not None
    assert lines[line - 1] == "    – b"
    await asking.engine.withdraw_answer(3, "q", exercise="q", given_by=GivenBy.PHONE)
    asking.show()
    assert asking.board.line_of(place) is None


async def test_a_persons_words_are_found_again(ask: Ask) -> None:
    """They are in alphabetical order, so that new ones come between."""
    asking = await ask(LinesQuestion(name="q", label=LABEL, by="person"), {1: ["k; m"]})
    place = asking.board.place_at(3)
    await asking.say(1, "a; b", voter="v1")
    lines = asking.show()
    assert place is not None
    line = asking.board.line_of(place)
    assert line == 5
    assert lines[line - 1] == "– m"
