"""How units rate themselves, in one session and over several."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from exercises.model import Workshop
from sessions.exports.audiences.charts import rating_blocks
from sessions.exports.audiences.ratings import in_short, rated
from sessions.exports.document import ChartRow, RatingChart, Table
from sessions.i18n import Translator
from sessions.model import Answer, Edit, GivenBy, Session
from sessions.summary import summarise
from tests.sessions.exports.audiences.playing import question, session, workshop

FI = Translator("fi")


@pytest.fixture
def plan() -> Workshop:
    return workshop({"title": "Arvio", "questions": [question("r", "rating")]})


def rate(*figures: tuple[int, int]) -> dict[int, dict[str, int]]:
    return {n: {"now": now, "target": aim} for n, (now, aim) in enumerate(figures, start=1)}


def charts(*sessions: Session) -> list[RatingChart]:
    asked = rated([summarise(one) for one in sessions], "leaders")
    return [block for block in rating_blocks(asked, FI) if isinstance(block, RatingChart)]


def test_several_units_stand_side_by_side_and_together(plan: Workshop) -> None:
    given = {("arvio", "r"): rate((1, 5), (5, 5), (3, 4), (3, 4))}
    (chart,) = charts(session(plan, given, units=["", "", "Siivous", "Siivous"]))
    assert (chart.caption, chart.low, chart.high) == ("Arvio", 1, 5)
    assert chart.rows == (
        ChartRow("Ruokapalvelut (2 pöytää)", 3, 5, 1, 5, "eniten erimielisyyttä"),
        ChartRow("Siivous (2 pöytää)", 3, 4, 3, 3),
        ChartRow("Kaikki 4 pöytää", 3, 4.5, 1, 5),
    )


def test_units_that_disagree_alike_are_not_marked(plan: Workshop) -> None:
    given = {("arvio", "r"): rate((2, 5), (4, 5), (2, 4), (4, 4))}
    (chart,) = charts(session(plan, given, units=["", "", "Siivous", "Siivous"]))
    assert {row.note for row in chart.rows} == {""}


def test_tables_of_one_unit_stand_by_themselves(plan: Workshop) -> None:
    (chart,) = charts(session(plan, {("arvio", "r"): rate((1, 5), (4, 5), (4, 4))}))
    assert chart.rows == (
        ChartRow("Pöytä 1", 1, 5, note="kauimpana muista"),
        ChartRow("Pöytä 2", 4, 5),
        ChartRow("Pöytä 3", 4, 4),
        ChartRow("Kaikki 3 pöytää", 3, pytest.approx(14 / 3), 1, 4),
    )


def test_many_tables_of_one_unit_are_one_row(plan: Workshop) -> None:
    given = {("arvio", "r"): rate(*[(3, 4)] * 13)}
    (chart,) = charts(session(plan, given, tables=13))
    assert [row.name for row in chart.rows] == ["Kaikki 13 pöytää"]


def test_the_same_question_of_several_sessions_is_one_chart(plan: Workshop) -> None:
    one = session(plan, {("arvio", "r"): rate((2, 4), (2, 4))}, units=["Siivous"])
    other = session(plan, {("arvio", "r"): rate((4, 4))}, units=["Siivous"])
    (chart,) = charts(one, other)
    assert [(row.name, row.now) for row in chart.rows] == [
        ("Ruokapalvelut (1 pöytä)", 2),
        ("Siivous (2 pöytää)", 3),
        ("Kaikki 3 pöytää", pytest.approx(8 / 3)),
    ]


def test_another_scale_or_workshop_is_another_chart(plan: Workshop) -> None:
    wider = workshop({"title": "Arvio", "questions": [question("r", "rating", high=10)]})
    given = {("arvio", "r"): rate((2, 4))}
    foreign = replace(plan, name="another")
    found = charts(session(plan, given), session(wider, given), session(foreign, given))
    assert [chart.high for chart in found] == [5, 10, 5]


def test_what_is_not_sent_is_not_shown(plan: Workshop) -> None:
    played = session(plan, {("arvio", "r"): rate((2, 4))})
    kept = replace(played, edits={"arvio": Edit(leaders=False)})
    assert charts(played)
    assert charts(kept) == []


def test_a_profile_marks_the_biggest_gap_and_the_dispute() -> None:
    items = {language: ["Kuuntelu", "Jousto"] for language in ("fi", "sv", "en")}
    plan = workshop({"title": "Taidot", "questions": [question("p", "profile", items=items)]})

    def of(*pairs: tuple[int, int]) -> dict[str, Any]:
        return {str(n): {"now": now, "target": aim} for n, (now, aim) in enumerate(pairs, 1)}

    given = {("taidot", "p"): {1: of((1, 5), (1, 1)), 2: of((1, 5), (5, 5))}}
    played = session(plan, given, units=["Siivous"])
    (asked,) = rated([summarise(played)], "leaders")
    (chart,) = rating_blocks([asked], FI)
    assert isinstance(chart, RatingChart)
    assert chart.rows == (
        ChartRow("Kuuntelu", 1, 5, 1, 1, "suurin ero"),
        ChartRow("Jousto", 3, 3, 1, 5, "eniten erimielisyyttä"),
    )
    assert in_short(asked, FI) == ("Taidot: kauimpana tavoitteesta: Kuuntelu (+4).")
    (both,) = rated([summarise(played), summarise(played)], "leaders")
    _, units = rating_blocks([both], FI)
    assert isinstance(units, Table)
    assert units.rows == (
        ("Ruokapalvelut", "1 → 5", "5 → 5"),
        ("Siivous", "1 → 5", "1 → 1"),
    )


def by_people(scores: Mapping[str, int]) -> Session:
    """A session in which people gave these scores, by their phones."""
    plan = workshop({"title": "NPS", "questions": [question("s", "score", minimum=3)]})
    empty = session(plan, {})
    answers = {
        ("s", 1, voter): Answer(
            voter, 1, "nps", "s", 1, {"score": score}, GivenBy.PHONE, empty.created_at, None, voter
        )
        for voter, score in scores.items()
    }
    return replace(empty, answers={"nps": answers})


def test_scores_are_told_in_words_once_enough_have_answered() -> None:
    enough, few = by_people({"a": 10, "b": 9, "c": 4}), by_people({"a": 10})
    (asked,) = rated([summarise(enough), summarise(few)], "leaders")
    (scores,) = rating_blocks([asked], FI)
    assert isinstance(scores, Table)
    assert [column.text for column in scores.columns[1:]] == [
        "Vastauksia",
        "Keskiarvo",
        "Vaihtelu",
        "NPS",
    ]
    assert scores.rows == (("NPS", "3", "7,7", "4–10", "33"),)
    assert in_short(asked, FI) == "NPS: suositteluluku (NPS) 33."
    assert rated([summarise(few)], "leaders") == ()


def test_two_rated_questions_of_an_exercise_go_by_their_labels() -> None:
    asked = [question("a", "rating"), question("b", "rating")]
    plan = workshop({"title": "Arvio", "questions": asked})
    given = {("arvio", "a"): rate((2, 4)), ("arvio", "b"): rate((2, 4))}
    assert [chart.caption for chart in charts(session(plan, given))] == ["a?", "b?"]


def test_a_rating_in_short(plan: Workshop) -> None:
    played = session(plan, {("arvio", "r"): rate((3, 5), (4, 4))})
    (asked,) = rated([summarise(played)], "leaders")
    assert in_short(asked, FI) == "Arvio: nyt 3,5, tavoite 4,5."


def test_scores_of_tables_are_told_unit_by_unit_in_one_table() -> None:
    asked = [question(name, "score", by="table", high=5, minimum=3) for name in ("a", "b")]
    plan = workshop({"title": "Kaynti", "questions": asked})
    scores = {n: {"score": n} for n in (1, 2, 3)}
    given = {("kaynti", "a"): scores, ("kaynti", "b"): scores}
    played = session(plan, given, units=["Siivous"])
    (table,) = rating_blocks(rated([summarise(played)], "leaders"), FI)
    assert isinstance(table, Table)
    assert len(table.columns) == 4
    assert table.rows[:3] == (
        ("a?", "3", "2", "1–3"),
        ("a?, Ruokapalvelut", "2", "2,5", "2–3"),
        ("a?, Siivous", "1", "1", "1"),
    )


def test_a_name_that_asks_has_no_colon_behind_it() -> None:
    plan = workshop({"title": "arvio", "questions": [question("r", "rating")]})
    played = session(plan, {("arvio", "r"): rate((3, 5))})
    played = replace(played, edits={"arvio": Edit("Missä olemme?")})
    (asked,) = rated([summarise(played)], "leaders")
    assert in_short(asked, FI) == "Missä olemme? – nyt 3, tavoite 5."
