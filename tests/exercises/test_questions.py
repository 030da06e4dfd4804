"""Checking, parsing and tallying answers, type by type."""

import pytest

from exercises.errors import AnswerRefusedError
from exercises.languages import Text
from exercises.question import Given, Rated, Said
from exercises.questions import question_types
from exercises.questions.lines import LinesQuestion
from exercises.questions.rating import RatingQuestion
from exercises.questions.text import TextQuestion

LABEL = Text("Kysymys", "Fråga", "Question")
TEXT = TextQuestion(name="promise", label=LABEL, limit=20)
LINES = LinesQuestion(name="ideas", label=LABEL, most=3, limit=20)
RATING = RatingQuestion(name="service", label=LABEL)


def test_every_module_is_a_type() -> None:
    """The types are found by their modules, each under its own name."""
    assert sorted(question_types()) == (
        "choice guard included lines points profile rank rating rows score sort text".split()
    )
    assert all(kind.type == name for name, kind in question_types().items())
    assert question_types()["rating"] is RatingQuestion


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("Vastaamme heti.", "Vastaamme heti."),
        ("  a;  b ", "a; b"),
        ("kaksi\nriviä", "kaksi riviä"),
    ],
)
def test_text_takes_one_statement(typed: str, value: str) -> None:
    """A statement is one line, whatever was pressed while writing it."""
    assert TEXT.check(TEXT.parse(typed)) == value


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("a; b", ["a", "b"]),
        ("a;;  ;b;", ["a", "b"]),
        ("sama; sama", ["sama"]),
        ("a\nb\r\nc", ["a", "b", "c"]),
    ],
)
def test_lines_takes_one_idea_a_line(typed: str, value: list[str]) -> None:
    """Ideas are parted by semicolons or lines; empty and repeated ones fall away."""
    assert LINES.check(LINES.parse(typed)) == value


def test_only_lists_are_put_together() -> None:
    """Each idea once, those that stand first; how many there may be is told when it is sent."""
    both = LINES.united(["a", "b"], {"lines": ["b\r\n c \n\nd"]})
    assert both == {"lines": "a\nb\nc\nd"}
    assert TEXT.united("a", {"text": ["b"]}) is None


def test_lines_takes_repeated_fields() -> None:
    """A form may send one field an idea."""
    assert LINES.check({"lines": ["a", "b; c"]}) == ["a", "b; c"]


@pytest.mark.parametrize("typed", ["3 5", "3,5", "3/5", "3 -> 5", "3→5", " 3   5 ", "3-5"])
def test_rating_takes_two_figures(typed: str) -> None:
    """Now and target, however they are parted."""
    assert RATING.check(RATING.parse(typed)) == {"now": 3, "target": 5}


@pytest.mark.parametrize(
    ("question", "parts", "code", "part"),
    [
        (TEXT, {"text": ["  "]}, "answer-empty", "text"),
        (TEXT, {}, "answer-empty", "text"),
        (TEXT, {"text": ["x" * 21]}, "answer-long", "text"),
        (LINES, {"lines": [" \n "]}, "answer-empty", "lines"),
        (LINES, {"lines": ["a\nb\nc\nd"]}, "answer-many", "lines"),
        (LINES, {"lines": ["a\n" + "x" * 21]}, "answer-idea-long", "lines"),
        (RATING, {"now": ["3"]}, "answer-missing", "target"),
        (RATING, {"target": ["3"]}, "answer-missing", "now"),
        (RATING, {"now": ["6"], "target": ["5"]}, "answer-range", "now"),
        (RATING, {"now": ["3"], "target": ["0"]}, "answer-range", "target"),
        (RATING, {"now": ["٣"], "target": ["5"]}, "answer-range", "now"),
        (RATING, {"now": ["3.5"], "target": ["5"]}, "answer-range", "now"),
        (RATING, {"now": ["-1"], "target": ["5"]}, "answer-range", "now"),
        (RATING, {"now": ["9" * 400], "target": ["5"]}, "answer-range", "now"),
    ],
)
def test_refused(question: TextQuestion, parts: dict[str, list[str]], code: str, part: str) -> None:
    """What does not fit says why, beside which field."""
    with pytest.raises(AnswerRefusedError) as refused:
        question.check(parts)
    assert (refused.value.code, refused.value.part) == (code, part)


def test_a_longest_text_still_fits() -> None:
    """The limit itself is allowed."""
    assert TEXT.check({"text": ["x" * 20]}) == "x" * 20


@pytest.mark.parametrize(
    ("question", "value"),
    [(TEXT, "lupaus"), (LINES, ["a; b", "c"]), (RATING, {"now": 2, "target": 4})],
)
def test_entered_answers_can_be_changed(question: TextQuestion, value: object) -> None:
    """What is put back into the fields gives the same answer again."""
    parts = {part: [text] for part, text in question.entered(value).items()}
    assert question.check(parts) == value


def test_rating_tally() -> None:
    """Average, ends, steps and gap, worked out by hand."""
    ratings = RATING.tally(
        [
            Given(1, {"now": 2, "target": 4}),
            Given(2, {"now": 2, "target": 5}),
            Given(4, {"now": 5, "target": 5}),
        ]
    )
    assert ratings.now is not None
    assert ratings.target is not None
    assert (ratings.now.average, ratings.now.lowest, ratings.now.highest) == (3, 2, 5)
    assert ratings.now.counts == (0, 2, 0, 0, 1)
    assert ratings.target.counts == (0, 0, 0, 1, 2)
    assert ratings.gap == pytest.approx(14 / 3 - 3)


def test_rating_tally_of_nothing() -> None:
    """No ratings are no figures, not zeros."""
    ratings = RATING.tally([])
    assert ratings.now is None
    assert ratings.gap == 0


def test_lines_tally_counts_every_idea() -> None:
    """Ideas keep their tables."""
    ideas = LINES.tally([Given(1, ["a", "b"]), Given(3, ["a"])])
    assert ideas.count == 3
    assert ideas.rows[2] == Given(3, "a")


def test_records_of_an_answer() -> None:
    """What is written to the summary's tables: ideas, statements, ratings."""
    assert TEXT.said("lupaus") == (Said("statement", "lupaus"),)
    assert LINES.said(["a", "b"]) == (Said("idea", "a"), Said("idea", "b"))
    assert RATING.rated({"now": 2, "target": 4}, "fi") == (Rated("", 2, 4),)
    assert RATING.said({"now": 2, "target": 4}) == ()
