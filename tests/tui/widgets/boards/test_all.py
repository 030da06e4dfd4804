"""What holds for the board of every type."""

import pytest

from exercises.question import PERSON, Question
from exercises.questions.choice import ChoiceQuestion
from exercises.questions.lines import LinesQuestion
from exercises.questions.points import PointsQuestion
from exercises.questions.profile import ProfileQuestion
from exercises.questions.rank import RankQuestion
from exercises.questions.rating import RatingQuestion
from exercises.questions.rows import RowsQuestion
from exercises.questions.score import ScoreQuestion
from exercises.questions.sort import SortQuestion
from exercises.questions.text import TextQuestion
from tests.tui.hostile import HOSTILE
from tests.tui.widgets.boards.asking import LABEL, Ask, drawn, each

LONG = (
    "Asiakaspalvelutilanteiden ongelmanratkaisu",
    "Järjestelmällisyystarkastelutoimenpide-ehdotukset",
    "Kysytään asukkaalta, sopiiko aikataulu, ja muutetaan sitä, jos se ei sovi " * 2,
    *(f"Palvelulupaus {n}" for n in range(7)),
)
SCALE = each("heikko", "välttävä", "kohtalainen", "hyvä", "erinomainen")
WIDTHS = (40, 49, 73, 110)


def questions(texts: tuple[str, ...], by: str) -> list[tuple[Question, list[str]]]:
    """Every type about these texts, and what tables or people answer in turn."""
    items, two = each(*texts), each(texts[0], texts[1])
    every = range(len(texts))
    return [
        (LinesQuestion(name="q", label=LABEL, by=by), ["; ".join(texts[:3]), texts[-1]]),
        (TextQuestion(name="q", label=LABEL, by=by), list(texts[:3])),
        (
            RatingQuestion(name="q", label=LABEL, by=by, why=True, scale=SCALE),
            [f"{n % 5 + 1} {(n * 2) % 5 + 1} {texts[n % len(texts)]}" for n in range(7)],
        ),
        (
            ProfileQuestion(name="q", label=LABEL, by=by, items=items, low=1, high=10, scale=two),
            [" ".join(f"{(k + n) % 10 + 1}/{(k * n) % 10 + 1}" for k in every) for n in range(5)],
        ),
        (
            RowsQuestion(name="q", label=LABEL, by=by, columns=each(*texts[:4]), limit=500),
            [f"{texts[0]} | {texts[1]} | {texts[2]} | {texts[-1]}", texts[3]],
        ),
        (
            SortQuestion(name="q", label=LABEL, by=by, items=items, boxes=two, reference=(30, 70)),
            [" ".join(str((k + n) % 2 + 1) for k in every) for n in range(3)],
        ),
        (
            RankQuestion(name="q", label=LABEL, by=by, items=items, most=3),
            ["1 2 3", "3 1 2", "4 1 3"],
        ),
        (PointsQuestion(name="q", label=LABEL, by=by, items=items, points=9), ["1: 8", "2: 1"]),
        (ChoiceQuestion(name="q", label=LABEL, by=by, items=items, most=2), ["1 2", "3"]),
        (
            ScoreQuestion(name="q", label=LABEL, by=by, why=True, scale=two),
            [f"{n} {texts[n % len(texts)]}" for n in range(11)],
        ),
    ]


@pytest.mark.parametrize("by", ["table", PERSON])
@pytest.mark.parametrize("count", [1, 6, 30])
@pytest.mark.parametrize("number", range(10))
async def test_no_line_is_wider_than_the_board(ask: Ask, number: int, count: int, by: str) -> None:
    """With long words, one table or thirty, on paper-thin and on wide screens."""
    question, answers = questions(LONG, by)[number]
    said = [answers[n % len(answers)] for n in range(count)]
    names = ["Varhaiskasvatuksen ja esiopetuksen henkilökunta", "Keittiö"][:count]
    people = {table: [typed] for table, typed in enumerate(said, start=1)}
    asking = await ask(question, people if by == PERSON else said, names=names)
    for width in WIDTHS:
        lines = asking.board.draw(width)
        assert len(lines) > 1
        assert max(line.cell_length for line in lines) <= width
    text = "\n".join(drawn(asking.board, 110))
    assert (f"{count} vastaaja" in text or f"{count} vastannut" in text) == (by == PERSON)
    if by == PERSON:
        assert "Keittiö" not in text


@pytest.mark.parametrize("number", range(10))
async def test_hostile_texts_are_text(ask: Ask, number: int) -> None:
    """In items, columns, boxes, reasons and answers; nothing is parsed, nothing overflows."""
    question, answers = questions(HOSTILE[:10], "table")[number]
    asking = await ask(question, answers, names=HOSTILE[: len(answers)])
    for width in WIDTHS:
        lines = asking.board.draw(width)
        assert max(line.cell_length for line in lines) <= width
        assert not any(ord(letter) < 32 for line in lines for letter in line.plain)
    assert HOSTILE[0] in "\n".join(drawn(asking.board, 110))


@pytest.mark.parametrize("number", range(10))
@pytest.mark.parametrize("language", ["sv", "en"])
async def test_every_board_speaks_the_facilitators_language(
    ask: Ask, number: int, language: str
) -> None:
    """Empty, with one answer, and with several."""
    question, answers = questions(LONG, "table")[number]
    asking = await ask(question, tables=len(answers), language=language)
    empty = {"sv": "Inga svar än.", "en": "No answers yet."}[language]
    assert drawn(asking.board, 73)[0] == empty
    for table, typed in enumerate(answers, start=1):
        await asking.say(table, typed)
        assert empty not in asking.show()
