"""The board of ratings."""

from exercises.questions.rating import RatingQuestion
from sessions.model import BY_HAND
from tests.tui.widgets.boards.asking import LABEL, Ask, drawn, each

SCALE = each("heikko", "välttävä", "kohtalainen", "hyvä", "erinomainen")
QUESTION = RatingQuestion(name="q", label=LABEL, scale=SCALE, why=True)


async def test_dumbbells_with_their_spread(ask: Ask) -> None:
    """Averages 2,5 and 4; what they disagree on, who stands apart, and why."""
    asking = await ask(
        QUESTION, ["2 4", "", "1 5 kiire", "4 4"], names=["", "Kokit", "Siistijät", ""]
    )
    await asking.say(2, "3 3", voter=BY_HAND)
    asking.show()
    assert drawn(asking.board, 64) == [
        "Nyt 2,5 (1–4), tavoite 4 (3–5), matkaa +1,5",
        "Eniten erimielisyyttä nykytilasta · ≠ kauimpana muista: 3",
        "Siistijät",
        "1 heikko · 2 välttävä · 3 kohtalainen · 4 hyvä · 5 erinomainen",
        "              1       2       3       4       5",
        "○ Nyt         1       1       1       1       ·   pöytää",
        "● Tavoite     ·       ·       1       2       1   pöytää",
        "",
        "1             ────────○━━━━━━━━━━━━━━━●────────   2 → 4   +2",
        "2 Kokit     ✎ ────────────────◉────────────────   3 → 3    0",
        "3 Siistijät   ○━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━●   1 → 5   +4  ≠",
        "              kiire",
        "4             ────────────────────────◉────────   4 → 4    0",
        "✎ vetäjän kirjaama",
    ]


async def test_a_narrow_one(ask: Ask) -> None:
    asking = await ask(QUESTION, ["2 3 kiire aina kun on kova ruuhka ja tiski tukossa"])
    assert drawn(asking.board, 40) == [
        "Nyt 2 (2), tavoite 3 (3), matkaa +1",
        "1 heikko · 5 erinomainen",
        "          1  2  3  4  5",
        "○ Nyt     ·  1  ·  ·  ·   pöytää",
        "● Tavoite ·  ·  1  ·  ·   pöytää",
        "",
        "1         ───○━━●──────   2 → 3   +1",
        "          kiire aina kun on kova ruuhka",
        "          ja tiski tukossa",
    ]


async def test_people_have_no_rows(ask: Ask) -> None:
    """Only the distribution, and the reasons in alphabetical order."""
    question = RatingQuestion(name="q", label=LABEL, why=True, by="person")
    asking = await ask(question, {1: ["2 3 kiire", "1 5"], 2: ["2 3 kiire", "1 2 ahdasta"]})
    assert drawn(asking.board, 60) == [
        "4 vastaajaa",
        "Nyt 1,5 (1–2), tavoite 3,3 (2–5), matkaa +1,8",
        "Eniten erimielisyyttä tavoitteesta",
        "          1       2       3       4       5",
        "○ Nyt     2       2       ·       ·       ·   vastaajaa",
        "● Tavoite ·       1       2       ·       1   vastaajaa",
        "",
        "Perusteluja",
        "– ahdasta",
        "– kiire ×2",
    ]
