"""Whatever is entered, an answer is either kept as it is or refused in words."""

import json
from collections.abc import Callable
from itertools import combinations
from statistics import fmean
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exercises.errors import AnswerRefusedError
from exercises.languages import LANGUAGES
from exercises.question import Given, Question
from exercises.questions import question_types
from exercises.text import clean
from exercises.votes import read_votes, typed_votes
from sessions.i18n import Translator
from tests.exercises.questions_at_hand import QUESTIONS, entered, sensible

by_type = pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.name)
TRANSLATORS = [Translator(language) for language in LANGUAGES]
ONE_LINE = [q for q in QUESTIONS if q.type not in ("text", "lines", "rows", "included")]
PEOPLE = [q for q in ONE_LINE if not q.always_by_table]


def kept_or_refused(read: Callable[[], Any]) -> tuple[Any, AnswerRefusedError | None]:
    """What was read, or why not; the reason can be told in all languages."""
    try:
        return read(), None
    except AnswerRefusedError as error:
        refused = error
    assert all(t.text(refused.code, **refused.values) for t in TRANSLATORS)
    return None, refused


def test_every_type_is_at_hand() -> None:
    """A new type has to be added to the questions of these tests."""
    assert {question.type for question in QUESTIONS} == set(question_types())


@by_type
@given(data=st.data())
def test_kept_or_refused(question: Question, data: st.DataObject) -> None:
    """An answer is plain data that stays the same when entered again, or is refused in words."""
    parts = data.draw(entered(question))
    value, refused = kept_or_refused(lambda: question.check(parts))
    if refused is not None:
        assert refused.part in (*question.fields, "")
        return
    assert json.loads(json.dumps(value)) == value
    again = question.entered(value)
    assert set(again) == set(question.fields)
    assert question.check({field: [text] for field, text in again.items()}) == value
    for said in question.said(value):
        assert said.text == clean(said.text) != ""


@by_type
@given(data=st.data())
def test_sensible_answers_pass(question: Question, data: st.DataObject) -> None:
    """What simulated tables enter fits, but for texts that clean away or are the same twice."""
    parts = data.draw(sensible(question))
    if question in ONE_LINE:
        question.check(parts)


@pytest.mark.parametrize("question", ONE_LINE, ids=lambda q: q.name)
@given(data=st.data())
def test_one_line_is_read_back(question: Question, data: st.DataObject) -> None:
    """A facilitator can type any answer of these types on one line."""
    value = question.check(data.draw(sensible(question)))
    assert question.check(question.parse(question.typed(value))) == value


@by_type
@given(typed=st.text(max_size=80))
def test_anything_typed_is_kept_or_refused(question: Question, typed: str) -> None:
    """No line that a facilitator can type breaks the program."""
    kept_or_refused(lambda: question.check(question.parse(typed)))
    kept_or_refused(lambda: read_votes(question, typed))


@pytest.mark.parametrize("question", PEOPLE, ids=lambda q: q.name)
@given(data=st.data())
def test_votes_are_read_back(question: Question, data: st.DataObject) -> None:
    """Votes counted by hand stay the same when they are typed again."""
    answers = data.draw(st.lists(sensible(question), min_size=1, max_size=4))
    values = [
        {k: v for k, v in question.check(a).items() if k != "why"}
        if question.type in ("rating", "score")
        else question.check(a)
        for a in answers
    ]
    typed = "\n".join(question.typed(value) for value in values)
    votes = read_votes(question, typed)
    assert sum(people for _, people in votes) == len(values)
    assert all([value, values.count(value)] in votes for value in values)
    assert read_votes(question, typed_votes(question, votes)) == votes


def _answers(question: Question, data: st.DataObject) -> list[Given]:
    drawn = data.draw(
        st.lists(st.tuples(sensible(question), st.integers(1, 3)), min_size=1, max_size=6)
    )
    given_ = []
    for table, (parts, people) in enumerate(drawn, start=1):
        try:
            given_.append(Given(table, question.check(parts), people))
        except AnswerRefusedError:
            continue
    return given_


def _expanded(answers: list[Given]) -> list[Any]:
    return [answer.value for answer in answers for _ in range(answer.people)]


@by_type
@given(data=st.data())
def test_tallies_agree_with_a_recount(question: Question, data: st.DataObject) -> None:
    """Counting by hand comes to the same as the tally."""
    answers = _answers(question, data)
    values = _expanded(answers)
    result = question.tally(answers)
    recount = globals()[f"recount_{question.type}"]
    recount(question, answers, values, result)


def recount_text(question: Question, answers: list[Given], values: list[Any], result: Any) -> None:
    assert [row.value for row in result.rows] == [answer.value for answer in answers]


def recount_lines(question: Question, answers: list[Given], values: list[Any], result: Any) -> None:
    ideas = [(answer.table, idea) for answer in answers for idea in answer.value]
    assert [(row.table, row.value) for row in result.rows] == ideas
    assert result.count == sum(len(value) for value in values)


def recount_rating(
    question: Question, answers: list[Given], values: list[Any], result: Any
) -> None:
    if not values:
        assert result.now is None
        return
    for part in ("now", "target"):
        figures = [value[part] for value in values]
        spread = getattr(result, part)
        assert spread.average == pytest.approx(fmean(figures))
        assert (spread.lowest, spread.highest) == (min(figures), max(figures))
        assert sum(spread.counts) == len(figures)
    gaps = fmean(value["target"] - value["now"] for value in values)
    assert result.gap == pytest.approx(gaps)


def recount_profile(
    question: Question, answers: list[Given], values: list[Any], result: Any
) -> None:
    assert result.answers == len(values)
    gaps = []
    for line in result.lines:
        now = [value[line.item.key]["now"] for value in values]
        target = [value[line.item.key]["target"] for value in values]
        if not now:
            assert line.now is None
            continue
        assert line.now.average == pytest.approx(fmean(now))
        assert line.target.average == pytest.approx(fmean(target))
        gaps.append(round(fmean(target) - fmean(now), 9))
    marked = [round(line.gap, 9) for line in result.lines if line.item.key in result.gaps]
    assert sorted(marked, reverse=True) == sorted((g for g in gaps if g > 0), reverse=True)[:2]


def recount_rows(question: Question, answers: list[Given], values: list[Any], result: Any) -> None:
    rows = sorted((answer.table, *row) for answer in answers for row in answer.value)
    told = [(row.table, *row.value) for group in result.groups for row in group.rows]
    assert sorted(told) == rows
    assert result.count == len(rows)
    for group in result.groups:
        alike = {row.value[result.column].casefold() for row in group.rows}
        assert alike == {group.heading.casefold()}


def recount_sort(question: Question, answers: list[Given], values: list[Any], result: Any) -> None:
    boxes = [box for value in values for box in value.values()]
    assert result.counts == tuple(boxes.count(box) for box in (1, 2))
    if boxes:
        assert sum(result.shares) == pytest.approx(100)
        assert result.shares[0] == pytest.approx(100 * boxes.count(1) / len(boxes))


def recount_rank(question: Question, answers: list[Given], values: list[Any], result: Any) -> None:
    assert result.answers == len(values)
    count = len(question.fields)
    for row in result.rows:
        left = (len(values[0]) + 1 + count) / 2
        places = [v.index(row.item.key) + 1 if row.item.key in v else left for v in values]
        assert row.place == pytest.approx(fmean(places))
        assert row.first == sum(1 for value in values if value[0] == row.item.key)
    order = [row.place for row in result.rows]
    assert order == sorted(order)
    if result.agreement is not None:
        assert -1e-9 <= result.agreement <= 1 + 1e-9
        if len({tuple(value) for value in values}) == 1:
            assert result.agreement == pytest.approx(1)


def recount_points(
    question: Question, answers: list[Given], values: list[Any], result: Any
) -> None:
    assert result.spent == sum(sum(value.values()) for value in values)
    for row in result.rows:
        given_ = [value[row.item.key] for value in values if row.item.key in value]
        assert (row.points, row.givers, row.most) == (sum(given_), len(given_), max(given_))
    totals = [row.points for row in result.rows]
    assert totals == sorted(totals, reverse=True)
    overlaps = [
        sum(
            min(one[k] / sum(one.values()), other[k] / sum(other.values()))
            for k in one
            if k in other
        )
        for one, other in combinations(values, 2)
    ]
    assert result.agreement == (pytest.approx(fmean(overlaps)) if overlaps else None)


def recount_choice(
    question: Question, answers: list[Given], values: list[Any], result: Any
) -> None:
    assert result.answers == len(values)
    for row in result.rows:
        assert row.count == sum(1 for value in values if row.item.key in value)


def recount_included(
    question: Question, answers: list[Given], values: list[Any], result: Any
) -> None:
    assert result.answers == len(answers)
    for row in result.rows:
        said = [(answer.table, answer.value["themes"].get(row.item.key)) for answer in answers]
        assert row.yes == sum(1 for _, is_in in said if is_in)
        assert row.missed == tuple(table for table, is_in in said if is_in is False)
        assert row.no == len(row.missed)
    missing = [(answer.table, idea) for answer in answers for idea in answer.value["missing"]]
    assert [(row.table, row.value) for row in result.missing] == missing


def recount_guard(question: Question, answers: list[Given], values: list[Any], result: Any) -> None:
    assert result.answers == len(answers)
    told = {table: row.item.key for row in result.rows for table in row.tables}
    assert told == {answer.table: answer.value for answer in answers}


def recount_score(question: Question, answers: list[Given], values: list[Any], result: Any) -> None:
    figures = [value["score"] for value in values]
    assert result.people == len(figures)
    assert sum(result.spread.counts) == len(figures)
    assert result.spread.average == pytest.approx(fmean(figures))
    if (result.low, result.high) != (0, 10):
        assert result.nps is None
        return
    promoters = len([figure for figure in figures if figure in (9, 10)])
    detractors = len([figure for figure in figures if figure < 7])
    assert result.nps == pytest.approx((promoters - detractors) / len(figures) * 100)
