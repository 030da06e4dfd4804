"""The board of a skill profile."""

from exercises.questions.profile import ProfileQuestion
from tests.tui.widgets.boards.asking import LABEL, Ask, drawn, each

ITEMS = each("Kuunteleminen", "Asiakaspalvelutilanteiden ongelmanratkaisu", "Ajanhallinta")
SKILLS = ProfileQuestion(name="q", label=LABEL, items=ITEMS, scale=each("heikko", "loistava"))


async def test_a_dumbbell_for_each_skill(ask: Ask) -> None:
    """Averages with lowest and highest; the biggest gaps and disputes in words and marked."""
    asking = await ask(SKILLS, ["24 12 44", "35 35 43", "15 24 55"])
    assert drawn(asking.board, 72) == [
        "▲ Pisin matka tavoitteeseen: Kuunteleminen +2,7,",
        "Asiakaspalvelutilanteiden ongelmanratkaisu +1,7",
        "≠ Eniten erimielisyyttä: Kuunteleminen, Asiakaspalvelutilanteiden",
        "ongelmanratkaisu",
        "                               1  2  3  4  5",
        "▲≠ Kuunteleminen               ───○━━━━━━━●─    2 (1–3) → 4,7 (4–5) +2,7",
        "▲≠ Asiakaspalvelutilanteiden   ───○━━━━●────    2 (1–3) → 3,7 (2–5) +1,7",
        "   ongelmanratkaisu",
        "   Ajanhallinta                ─────────●○──  4,3 (4–5) →   4 (3–5) −0,3",
        "○ Nyt · ● Tavoite · suluissa alin–ylin",
        "1 heikko · 5 loistava",
    ]


async def test_in_a_narrow_column_the_skill_stands_above_its_dumbbell(ask: Ask) -> None:
    """As on a terminal of 80 columns."""
    asking = await ask(SKILLS, ["24 12 44", "35 35 43", "15 24 55"])
    lines = drawn(asking.board, 48)
    assert lines[-4:] == [
        "   Ajanhallinta",
        "   ────────────●○───  4,3 (4–5) →   4 (3–5) −0,3",
        "○ Nyt · ● Tavoite · suluissa alin–ylin",
        "1 heikko · 5 loistava",
    ]


async def test_one_table_has_no_spread_and_no_disputes(ask: Ask) -> None:
    asking = await ask(SKILLS, ["24 12 33"])
    lines = drawn(asking.board, 72)
    assert lines[-2:] == ["○ Nyt · ● Tavoite", "1 heikko · 5 loistava"]
    assert "▲  Kuunteleminen" in lines[3]
    assert lines[3].endswith("2 → 4 +2")
    assert "≠" not in "".join(lines)


async def test_each_person_rates(ask: Ask) -> None:
    """How many have is said; whose figures they are is not."""
    question = ProfileQuestion(name="q", label=LABEL, items=ITEMS, by="person")
    asking = await ask(question, {1: ["24 12 44", "35 35 43"], 2: ["15 24 55"]})
    lines = drawn(asking.board, 72)
    assert lines[0] == "3 vastaajaa"
    assert "2 (1–3) → 4,7 (4–5) +2,7" in lines[6]
    assert lines[-1] == "○ Nyt · ● Tavoite · suluissa alin–ylin"
