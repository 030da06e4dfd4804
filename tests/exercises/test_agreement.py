"""How far answers agree: worked examples."""

import pytest

from exercises.languages import Text, Texts
from exercises.question import Given
from exercises.questions.points import PointsQuestion, agreement
from exercises.questions.rank import RankQuestion
from exercises.questions.rank import agreement as concordance

LABEL = Text.same("Kysymys")
ITEMS = Texts(*[("a", "b", "c", "d")] * 3)
POINTS = PointsQuestion(name="q", label=LABEL, items=ITEMS)
RANK = RankQuestion(name="q", label=LABEL, items=ITEMS)


def test_concordance_of_orders_with_ties() -> None:
    """Three orders of ten things (M. G. Kendall, Rank Correlation Methods): the rank sums are 5.5,
    6.5, 9, 13.5, 12, 20, 23, 23.5, 25.5 and 26.5, so S = 591; Σ(t³ − t)/12 is 1, 1.5 and 7."""
    orders = [
        (1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10),
        (2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5),
        (2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10),
    ]
    ranks = [{str(place): rank for place, rank in enumerate(order)} for order in orders]
    assert concordance(ranks) == pytest.approx(591 / (742.5 - 3 * 9.5))


def test_correlation_is_the_mean_of_all_pairs() -> None:
    """Four orders: three the same and one turned round, so of six pairs three are +1, three −1."""
    orders = [["1", "2", "3", "4"]] * 3 + [["4", "3", "2", "1"]]
    order = RANK.tally([Given(table, value) for table, value in enumerate(orders, start=1)])
    assert order.correlation == pytest.approx(0)
    assert order.agreement == pytest.approx(0.25)


@pytest.mark.parametrize(("count", "correlation"), [(0, None), (1, None), (3, None), (4, 1.0)])
def test_few_orders_say_nothing(count: int, correlation: float | None) -> None:
    """Below four answers chance alone makes them alike."""
    order = RANK.tally([Given(table, ["1", "2", "3", "4"]) for table in range(1, count + 1)])
    assert order.correlation == (None if correlation is None else pytest.approx(correlation))


def test_overlap_of_spreads() -> None:
    """Three tables: 0.6 of the first and second is the same, nothing of the others: 0.6 / 3."""
    given = [Given(1, {"1": 3, "2": 2}), Given(2, {"1": 5}), Given(3, {"3": 1})]
    assert POINTS.tally(given).agreement == pytest.approx(0.2)


def test_overlap_counts_shares_not_points() -> None:
    """Whoever keeps points back, but spreads the others alike, agrees."""
    given = [Given(1, {"1": 2, "2": 2}), Given(2, {"1": 1, "2": 1})]
    assert POINTS.tally(given).agreement == pytest.approx(1)


def test_overlap_of_people_counts_each() -> None:
    """Two of three people gave the same: one pair of three."""
    question = PointsQuestion(name="q", label=LABEL, items=ITEMS, by="person")
    given = [Given(0, {"1": 5}, people=2), Given(0, {"2": 5})]
    assert question.tally(given).agreement == pytest.approx(1 / 3)


def test_one_spread_agrees_with_nobody() -> None:
    """Nor do points for what was taken back, nor those for each table's own ideas."""
    assert POINTS.tally([]).agreement is None
    assert POINTS.tally([Given(1, {"1": 5})]).agreement is None
    assert POINTS.tally([Given(1, {"1": 5}), Given(2, {"gone": 5})]).agreement is None
    own = PointsQuestion(name="q", label=LABEL, taken_from="x", own=True)
    assert own.tally([Given(1, {"1": 5}), Given(2, {"1": 5})]).agreement is None
    assert agreement([]) is None
