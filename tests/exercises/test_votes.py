"""Votes that a facilitator counted by hand."""

import pytest

from exercises.errors import AnswerRefusedError
from exercises.languages import Text
from exercises.questions.rating import RatingQuestion
from exercises.questions.score import ScoreQuestion
from exercises.votes import MOST_PEOPLE, read_votes, typed_votes

SCORE = ScoreQuestion(name="score", label=Text.same("Arvio"), why=True)


def test_figures_with_their_people() -> None:
    votes = read_votes(SCORE, "4: 2, 3: 5; 4; 7: 0")
    assert votes == [[{"score": 4}, 3], [{"score": 3}, 5]]
    assert typed_votes(SCORE, votes) == "4: 3, 3: 5"


def test_commas_and_times_in_a_reason_are_no_votes() -> None:
    """What stands behind words is words."""
    votes = read_votes(SCORE, "9 hyvä, mutta juna lähti 9:15, 8: 2")
    assert votes == [[{"score": 9, "why": "hyvä, mutta juna lähti 9:15"}, 1], [{"score": 8}, 2]]


def test_reasons_are_typed_once_for_each() -> None:
    votes = read_votes(SCORE, "9 hyvä; 9 hyvä; 3")
    assert typed_votes(SCORE, votes) == "9 hyvä, 9 hyvä, 3: 1"
    assert read_votes(SCORE, typed_votes(SCORE, votes)) == votes


def test_two_figures_are_counted_too() -> None:
    rating = RatingQuestion(name="rating", label=Text.same("Arvio"))
    assert read_votes(rating, "35: 2, 2 4: 1")[0] == [{"now": 3, "target": 5}, 2]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "answer-empty"),
        ("4: 0", "answer-empty"),
        ("11: 2", "answer-range"),
        ("4: x", "answer-count"),
        (f"4: {MOST_PEOPLE + 1}", "answer-people"),
    ],
)
def test_what_is_no_vote_is_refused(typed: str, code: str) -> None:
    with pytest.raises(AnswerRefusedError) as refused:
        read_votes(SCORE, typed)
    assert (refused.value.code, refused.value.part) == (code, "votes")


@pytest.mark.parametrize("typed", ["4 4 3", "4: 2 3: 5", "5 hyvä"])
def test_nothing_typed_is_dropped(typed: str) -> None:
    """Three slips typed with spaces between them are not one vote."""
    figures = ScoreQuestion(name="score", label=Text.same("Arvio"))
    with pytest.raises(AnswerRefusedError):
        read_votes(figures, typed)
    with pytest.raises(AnswerRefusedError):
        read_votes(RatingQuestion(name="rating", label=Text.same("Arvio")), f"3 {typed}")
