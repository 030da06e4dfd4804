"""What the boards draw, compared with pictures made by hand."""

from exercises.question import Question
from sessions.engine import Engine
from sessions.i18n import Translator
from sessions.model import GivenBy
from sessions.summary import summarise_question
from tui.house import Room
from tui.widgets.board import Board, Place, new_board
from tui.widgets.boards.rating import dumbbell, on_axis

CUSTOMERS, PROMISE, RATING = 2, 4, 7


def drawn(board: Board, width: int) -> list[str]:
    """The picture as plain lines."""
    return [line.plain.rstrip() for line in board.draw(width)]


async def answered(
    engine: Engine, step: int, answers: dict[int, str], by_hand: int = 0
) -> tuple[Board, Question]:
    """The board of a step's first question with these answers; one may be typed by hand."""
    await engine.go_to(step)
    exercise = engine.session.exercise
    assert exercise is not None
    question = exercise.questions[0]
    for table, typed in answers.items():
        given_by = GivenBy.FACILITATOR if table == by_hand else GivenBy.PHONE
        await engine.give_answer(
            table, question.name, question.parse(typed), exercise=exercise.name, given_by=given_by
        )
    board = new_board(Translator("fi"), question.type, "fi")
    show(board, engine, question)
    return board, question


def show(board: Board, engine: Engine, question: Question) -> bool:
    """Show the answers as they are now."""
    session = engine.session
    assert session.exercise is not None
    summary = summarise_question(session, session.exercise, question, "fi")
    return board.show(summary, session.tables)


async def test_ratings_as_dumbbells_with_their_spread(room: Room) -> None:
    """Averages 2,5 and 4; every figure stands there as text."""
    answers = {1: "2 4", 2: "3 3", 3: "1 5", 4: "4 4"}
    board, _ = await answered(room.engine, RATING, answers, by_hand=2)
    assert drawn(board, 64) == [
        "Kuinka hyvää palvelumme on nyt, ja mihin tähtäämme?",
        "Nyt 2,5 (1–4), tavoite 4 (3–5), matkaa +1,5",
        "1 heikko · 2 välttävä · 3 kohtalainen · 4 hyvä · 5 erinomainen",
        "              1       2       3       4       5",
        "○ Nyt         1       1       1       1       ·   pöytää",
        "● Tavoite     ·       ·       1       2       1   pöytää",
        "",
        "1             ────────○━━━━━━━━━━━━━━━●────────   2 → 4   +2",
        "2 Kokit     ✎ ────────────────◉────────────────   3 → 3    0",
        "3 Siistijät   ○━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━●   1 → 5   +4",
        "4             ────────────────────────◉────────   4 → 4    0",
        "✎ vetäjän kirjaama",
    ]


async def test_ideas_are_told_apart_from_their_continuation(room: Room) -> None:
    """Each idea has a dash, each table its label once, and long ideas hang under their start."""
    answers = {1: "lapset; vanhemmat", 3: "kaikki ne jotka tulevat ovesta sisään joka päivä"}
    board, _ = await answered(room.engine, CUSTOMERS, answers)
    assert drawn(board, 40) == [
        "Keitä asiakkaamme ovat, ja mitä he",
        "tarvitsevat meiltä nyt?",
        "3 ideaa · 2 pöytää",
        "1         – lapset",
        "          – vanhemmat",
        "3 Siis…   – kaikki ne jotka tulevat",
        "            ovesta sisään joka päivä",
    ]


async def test_statements_stand_one_below_the_other(room: Room) -> None:
    answers = {4: "Vastaamme.", 1: "Tervehdimme aina."}
    board, _ = await answered(room.engine, PROMISE, answers)
    assert drawn(board, 60) == [
        "Mitä lupaamme, kenelle, ja mihin asiakas voi luottaa?",
        "1             Tervehdimme aina.",
        "4             Vastaamme.",
    ]


async def test_a_board_without_answers_says_so(room: Room) -> None:
    for step in (CUSTOMERS, PROMISE, RATING):
        board, _ = await answered(room.engine, step, {})
        assert drawn(board, 60)[-1] == "Ei vielä vastauksia."


async def test_nothing_is_drawn_again_when_nothing_changed(room: Room) -> None:
    board, question = await answered(room.engine, PROMISE, {1: "a"})
    assert not show(board, room.engine, question)
    await room.engine.rename_table(1, "Arkisto", "")
    assert show(board, room.engine, question)
    assert drawn(board, 60)[1].startswith("1 Arkisto")


async def test_a_place_is_found_again_after_new_answers(room: Room) -> None:
    """The second line of table 3 is still that, whatever came before it."""
    board, question = await answered(room.engine, CUSTOMERS, {3: "a; b; c"})
    lines = drawn(board, 60)
    assert board.place_at(0) is None
    place = board.place_at(lines.index("              – b"))
    assert place == Place(3, 1)
    await room.engine.give_answer(
        1, question.name, {"lines": ["x", "y"]}, exercise="customers", given_by=GivenBy.PHONE
    )
    show(board, room.engine, question)
    lines = drawn(board, 60)
    assert board.line_of(place) == lines.index("              – b")
    await room.engine.withdraw_answer(
        3, question.name, exercise="customers", given_by=GivenBy.PHONE
    )
    show(board, room.engine, question)
    board.draw(60)
    assert board.line_of(place) is None


def test_a_dumbbell_shows_now_target_and_what_lies_between() -> None:
    assert dumbbell(2, 4, 1, 5, 3).plain == "───○━━━━━●───"
    assert dumbbell(4, 2, 1, 5, 3).plain == "───●━━━━━○───"
    assert dumbbell(5, 5, 1, 5, 3).plain == "────────────◉"
    assert dumbbell(0, 10, 0, 10, 2).plain == "○━━━━━━━━━━━━━━━━━━━●"


def test_figures_stand_under_the_steps_of_the_scale() -> None:
    assert on_axis(["1", "12", "·"], 4).plain == "1   12  ·"
