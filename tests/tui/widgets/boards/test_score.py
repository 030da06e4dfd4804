"""The board of scores."""

from exercises.questions.score import ScoreQuestion
from sessions.model import BY_HAND
from tests.tui.widgets.boards.asking import LABEL, Ask, drawn, each

RECOMMEND = ScoreQuestion(name="q", label=LABEL, why=True, scale=each("en", "kyllä"))


async def test_a_score_from_0_to_10_is_a_net_promoter_score(ask: Ask) -> None:
    """With those it is made of, the distribution, and the reasons without names."""
    people = {1: ["10", "9 hyvä porukka", "7", "3"], 2: ["0 kiire", "9 hyvä porukka", "8"]}
    asking = await ask(RECOMMEND, people)
    assert drawn(asking.board, 60) == [
        "7 vastaajaa",
        "NPS +14 · Keskiarvo 6,6 (0–10)",
        "Suosittelijat 3, passiiviset 2, arvostelijat 2",
        "",
        "",
        "                                              2",
        " 1              1                   1    1         1",
        "      ·    ·         ·    ·    ·",
        " 0    1    2    3    4    5    6    7    8    9    10",
        "0 en · 10 kyllä",
        "",
        "Perusteluja",
        "– hyvä porukka ×2",
        "– kiire",
    ]


async def test_fewer_people_than_the_least_are_only_counted(ask: Ask) -> None:
    """Not one figure is told before the fifth person has answered."""
    asking = await ask(ScoreQuestion(name="q", label=LABEL), {1: ["1", "2"], 2: ["3"]})
    withheld = "3 vastannut – tulos näytetään, kun vastaajia on vähintään 5."
    assert drawn(asking.board, 60) == [withheld]
    await asking.say(2, "9: 2", voter=BY_HAND)
    assert asking.show()[:2] == ["5 vastaajaa", "NPS −20 · Keskiarvo 4,8 (1–9)"]


async def test_other_scales_have_an_average_only(ask: Ask) -> None:
    asking = await ask(
        ScoreQuestion(name="q", label=LABEL, low=1, high=7), {1: ["1", "2", "7", "7", "7"]}
    )
    assert drawn(asking.board, 60) == [
        "5 vastaajaa",
        "Keskiarvo 4,8 (1–7)",
        "",
        "                                                   3",
        "",
        "   1       1",
        "                   ·       ·       ·       ·",
        "   1       2       3       4       5       6       7",
    ]


async def test_a_long_scale_is_told_in_tens(ask: Ask) -> None:
    asking = await ask(
        ScoreQuestion(name="q", label=LABEL, high=100), {1: ["0", "55", "70", "71", "100"]}
    )
    assert drawn(asking.board, 60)[-1] == (" 0–  10–  20–  30–  40–  50–  60–  70–  80–  90–  100")
    assert drawn(asking.board, 40)[-3:] == [
        "1              1              1",
        "   ·  ·  ·  ·     ·     ·  ·",
        "0  10 20 30 40 50 60 70 80 90 100",
    ]


async def test_tables_can_score_too(ask: Ask) -> None:
    """Then each stands with its figure and its reason."""
    question = ScoreQuestion(name="q", label=LABEL, by="table", why=True, low=1, high=5)
    asking = await ask(question, ["4 aina ajoissa", "5"], names=["Keittiö"])
    lines = drawn(asking.board, 60)
    assert lines[0] == "Keskiarvo 4,5 (4–5)"
    assert lines[-3:] == ["", "1 Keittiö   4 aina ajoissa", "2           5"]


async def test_nobody_sees_it_grow_before_it_is_shown(ask: Ask) -> None:
    """Else the bar that moves would tell what the last one gave."""
    asking = await ask(ScoreQuestion(name="q", label=LABEL), {1: ["10", "9", "7", "3", "3"]})
    summary, tables = asking.board.summary, asking.board.tables
    assert summary is not None
    asking.board.show(summary, tables, revealed=False)
    assert drawn(asking.board, 60) == [
        "5 vastaajaa",
        "Tulos näkyy, kun näytät sen (R) tai suljet vastaukset (O).",
    ]
