"""The types in which tables look back: is our point in the themes, and what do we hold on to?"""

import pytest

from exercises.errors import AnswerRefusedError, AnswerUnfinishedError
from exercises.items import Item, collected
from exercises.languages import Text
from exercises.question import Given, Placed, Said
from exercises.questions.guard import GuardQuestion
from exercises.questions.included import IncludedQuestion

LABEL = Text.same("Kysymys")
MEETING = Item("tx", Text.same("Kohtaaminen"), (1, 2), ideas=2, own=("Tervehditään",))
TIMES = Item("ty", Text.same("Aikataulut"), (3,), ideas=1)
IDEAS = collected([("Tervehditään", 1), ("Kuunnellaan", 1), ("tervehditään", 2)])
BARE = IncludedQuestion(name="q", label=LABEL, taken_from="x")
INCLUDED = BARE.with_items([MEETING, TIMES, *IDEAS])
GUARD = GuardQuestion(name="q", label=LABEL, taken_from="x").with_items(IDEAS)


def answer(themes: dict[str, bool], *missing: str) -> dict[str, object]:
    return {"themes": themes, "missing": list(missing)}


def test_a_table_is_asked_about_themes_alone() -> None:
    """Single ideas are no themes."""
    assert INCLUDED.choices == (MEETING, TIMES)
    assert INCLUDED.fields == ("in-tx", "in-ty", "missing")


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1 -2", answer({"tx": True, "ty": False})),
        ("1+, 2-", answer({"tx": True, "ty": False})),
        ("−2", answer({"ty": False})),
        ("1; Iltavuoro;; lapset ", answer({"tx": True}, "Iltavuoro", "lapset")),
        ("; 3 viikkoa jonoa", answer({}, "3 viikkoa jonoa")),
        ("Iltavuoro", answer({}, "Iltavuoro")),
        ("2 Iltavuoro", answer({"ty": True}, "Iltavuoro")),
    ],
)
def test_themes_are_called_by_number(typed: str, value: object) -> None:
    """A minus is no; what stands behind the numbers is missing."""
    assert INCLUDED.check(INCLUDED.parse(typed)) == value
    assert INCLUDED.check(INCLUDED.parse(INCLUDED.typed(value))) == value


def test_without_themes_something_can_be_missing() -> None:
    """What begins with a figure is no theme's number then."""
    assert not BARE.lacks_items
    assert BARE.check(BARE.parse("3 viikkoa jonoa; lapset")) == answer(
        {}, "3 viikkoa jonoa", "lapset"
    )


@pytest.mark.parametrize(
    ("question", "parts", "code", "part", "unfinished"),
    [
        (INCLUDED, {}, "answer-included-none", "", True),
        (INCLUDED, {"in-tx": [""], "missing": [" \n "]}, "answer-included-none", "", True),
        (BARE, {"missing": [""]}, "answer-empty", "missing", True),
        (INCLUDED, {"in-ty": ["ehkä"]}, "answer-included", "in-ty", False),
        (INCLUDED, {"in-tx": ["yes"], "over": ["7"]}, "answer-item", "", False),
        (INCLUDED, {"missing": ["x" * 201]}, "answer-idea-long", "missing", False),
        (INCLUDED, {"missing": ["\n".join("abcdefghijk")]}, "answer-many", "missing", False),
        (GUARD, {}, "answer-unpicked", "guard", True),
        (GUARD, {"guard": [IDEAS[0].key, IDEAS[1].key]}, "answer-picked-many", "guard", False),
        (GUARD, {"guard": ["9"]}, "answer-item", "guard", False),
    ],
)
def test_refused(
    question: GuardQuestion, parts: dict[str, list[str]], code: str, part: str, unfinished: bool
) -> None:
    with pytest.raises(AnswerRefusedError) as refused:
        question.check(parts)
    assert (refused.value.code, refused.value.part) == (code, part)
    assert isinstance(refused.value, AnswerUnfinishedError) is unfinished


def test_a_longest_line_still_fits() -> None:
    """Two hundred letters are allowed."""
    assert INCLUDED.check({"missing": ["x" * 200]}) == answer({}, "x" * 200)


def test_a_theme_that_is_gone_is_no_answer() -> None:
    """A form that was opened before two themes were joined still goes through."""
    assert INCLUDED.check({"in-tx": ["yes"], "in-gone": ["no"]}) == answer({"tx": True})
    old = answer({"gone": False, "ty": False})
    assert INCLUDED.typed(old) == "-2"
    assert INCLUDED.entered(old) == {"in-tx": "", "in-ty": "no", "missing": ""}
    assert INCLUDED.keys(old) == ("gone", "ty")


def test_who_finds_their_point_and_what_is_missing() -> None:
    result = INCLUDED.tally(
        [
            Given(1, answer({"tx": True, "ty": False}, "Iltavuoro")),
            Given(2, answer({"tx": True})),
            Given(4, answer({"ty": False}, "Lapset", "Hinta")),
        ]
    )
    assert [(row.item.key, row.yes, row.no, row.missed) for row in result.rows] == [
        ("tx", 2, 0, ()),
        ("ty", 0, 2, (1, 4)),
    ]
    assert result.missing == (Given(1, "Iltavuoro"), Given(4, "Lapset"), Given(4, "Hinta"))
    assert result.answers == 3


def test_records_of_what_is_included() -> None:
    """Yes or no to a theme is a placing, what is missing an idea that can be taken up."""
    value = answer({"tx": True, "ty": False}, "Iltavuoro")
    assert INCLUDED.placed(value, "fi") == (
        Placed("Kohtaaminen", 1, key="tx"),
        Placed("Aikataulut", 0, key="ty"),
    )
    assert INCLUDED.said(value) == (Said("idea", "Iltavuoro"),)
    (item,) = INCLUDED.passed_on([Given(3, value)])
    assert (item.text.fi, item.tables) == ("Iltavuoro", (3,))


def test_a_table_holds_on_to_one_idea() -> None:
    value = GUARD.check(GUARD.parse("2"))
    assert value == IDEAS[1].key
    assert GUARD.typed(value) == "2"
    assert GUARD.placed(value, "fi") == (Placed("Kuunnellaan", 1, key=value),)
    assert GUARD.keys(value) == (value,)


def test_which_ideas_are_guarded_by_which_tables() -> None:
    """One row an idea; an answer about words that are gone is told of nothing."""
    first, second = (item.key for item in IDEAS)
    result = GUARD.tally([Given(1, second), Given(2, first), Given(3, first), Given(4, "gone")])
    assert [(row.item.text.fi, row.tables) for row in result.rows] == [
        ("Tervehditään", (2, 3)),
        ("Kuunnellaan", (1,)),
    ]
    assert result.answers == 4
    assert GUARD.placed("gone", "fi") == ()
    assert GUARD.typed("gone") == ""
