"""What came of each type of question, in rows for the wall: the figures stand there as text."""

import pytest

from exercises.items import collected
from exercises.languages import Text, Texts
from exercises.question import PERSON, Given, Question
from exercises.questions.choice import ChoiceQuestion
from exercises.questions.guard import GuardQuestion
from exercises.questions.included import IncludedQuestion
from exercises.questions.lines import LinesQuestion
from exercises.questions.points import PointsQuestion
from exercises.questions.profile import ProfileQuestion
from exercises.questions.rank import RankQuestion
from exercises.questions.rating import RatingQuestion
from exercises.questions.rows import RowsQuestion
from exercises.questions.score import ScoreQuestion
from exercises.questions.sort import SortQuestion
from exercises.questions.text import TextQuestion
from sessions.i18n import Translator
from sessions.stage.pages import Result
from sessions.stage.rows import Bar, Columns, Row, Said, Track
from sessions.stage.telling import Teller, result_of
from sessions.summary import QuestionSummary
from tests.exercises.questions_at_hand import THEMES

LABEL = Text.same("Kysymys?")
NAMES = {1: "Pöytä 1", 2: "Kokit", 3: "Pöytä 3", 4: "Siistijät"}
ITEMS = Texts(("Aika", "Hinta", "Laatu"), ("Tid", "Pris", "Kvalitet"), ("Time", "Price", "Quality"))
IDEAS = collected([("Tervehditään", 1), ("Aikataulu pitää", 2)])


def told(question: Question, *given: Given, people: int = 0, language: str = "fi") -> Result:
    """What the wall says when these answers have been given."""
    summary = QuestionSummary(question, LABEL.fi, (), given, people, question.tally(given))
    return result_of(summary, Teller(Translator(language), NAMES))


def said(result: Result) -> list[str]:
    """Everything in words: the total, and each row with its heading and figure."""
    rows = [
        " | ".join(filter(None, (row.group, row.said, getattr(row, "figure", ""))))
        for row in result.rows
    ]
    return [" · ".join(result.total), *rows]


def by_table(*values: object) -> tuple[Given, ...]:
    return tuple(Given(table, value) for table, value in enumerate(values, start=1))


def by_people(*values: object) -> tuple[Given, ...]:
    return tuple(Given(0, value) for value in values)


def test_statements_stand_under_their_tables() -> None:
    question = TextQuestion(name="q", label=LABEL)
    assert said(told(question, *by_table("Vastaamme heti", "Tervehdimme"))) == [
        "",
        "Pöytä 1 | Vastaamme heti",
        "Kokit | Tervehdimme",
    ]


def test_what_people_wrote_has_no_table_and_no_order_of_its_own() -> None:
    question = TextQuestion(name="q", label=LABEL, by=PERSON)
    result = told(question, *by_people("Ö", "a", "a"), people=3)
    assert said(result) == ["3 vastaajaa", "a · ×2", "Ö"]


def test_ideas_are_counted() -> None:
    question = LinesQuestion(name="q", label=LABEL)
    result = told(question, *by_table(["Yksi", "Kaksi"], ["Kolme"]))
    assert said(result) == ["3 ideaa", "Pöytä 1 | Yksi", "Pöytä 1 | Kaksi", "Kokit | Kolme"]


def test_ratings_say_now_target_and_what_is_disputed() -> None:
    question = RatingQuestion(name="q", label=LABEL, why=True)
    values = (
        {"now": 4, "target": 5},
        {"now": 1, "target": 5, "why": "Jono"},
        {"now": 4, "target": 5},
    )
    result = told(question, *by_table(*values))
    total, *rows = said(result)
    assert total == (
        "Nyt 3 (1–4), tavoite 5 (5), matkaa +2 · Eniten erimielisyyttä nykytilasta"
        " · kauimpana muista: Kokit"
    )
    assert rows[1] == "○ nyt ● tavoite | Kokit | 1 → 5 (+4)"
    assert rows[-1] == "Perusteluja | Jono · Kokit"
    track = result.rows[1]
    assert isinstance(track, Track)
    assert (track.now, track.target, track.low, track.high) == (1, 5, 1, 5)


def test_ratings_of_people_are_columns() -> None:
    question = RatingQuestion(name="q", label=LABEL, by=PERSON)
    result = told(question, *by_people({"now": 2, "target": 5}, {"now": 2, "target": 4}), people=2)
    now, target = result.rows
    assert isinstance(now, Columns)
    assert isinstance(target, Columns)
    assert (now.text, target.text) == ("nyt", "tavoite")
    assert now.steps == (("1", 0), ("2", 2), ("3", 0), ("4", 0), ("5", 0))


def test_a_profile_names_gaps_and_disputes_in_words() -> None:
    question = ProfileQuestion(name="q", label=LABEL, items=ITEMS)
    high, low = {"now": 5, "target": 5}, {"now": 1, "target": 5}
    values = ({"1": high, "2": low, "3": high}, {"1": high, "2": low, "3": low})
    aika, hinta, laatu = said(told(question, *by_table(*values)))[1:]
    assert aika.endswith("Aika | 5 (5) → 5 (5) 0")
    assert hinta.endswith("Hinta · pisin matka tavoitteeseen | 1 (1) → 5 (5) +4")
    assert "eniten erimielisyyttä" in laatu


def test_rows_stand_under_what_they_are_grouped_by() -> None:
    question = RowsQuestion(name="q", label=LABEL, columns=ITEMS)
    result = told(question, *by_table([["Ovi", "Katse", ""]], [["ovi", "Nimi", "Kiitos"]]))
    assert said(result) == [
        "Aika: Hinta / Laatu · 2 riviä",
        "Ovi | Katse · Pöytä 1",
        "Ovi | Nimi / Kiitos · Kokit",
    ]


def test_sorting_says_shares_beside_what_to_compare_with() -> None:
    boxes = Texts(("A", "B"), ("A", "B"), ("A", "B"))
    question = SortQuestion(name="q", label=LABEL, items=ITEMS, boxes=boxes, reference=(30, 70))
    result = told(question, *by_table({"1": 1, "2": 2, "3": 1}, {"1": 1, "2": 2, "3": 2}))
    assert said(result)[1:] == [
        "A | 50 % (vertailu 30 %)",
        "B | 50 % (vertailu 70 %)",
        "A (1) | Aika · 2 / 2",
        "B (1) | Hinta · 2 / 2",
        "Jakautui tasan (1) | Laatu · tästä oltiin eri mieltä: A 1, B 1",
    ]
    bar = result.rows[0]
    assert isinstance(bar, Bar)
    assert (bar.share, bar.compared) == (0.5, 0.3)


def test_an_order_has_places_and_says_who_is_left_out() -> None:
    question = RankQuestion(name="q", label=LABEL, items=ITEMS, most=2)
    result = told(question, *by_table(*(["1", "2"] for _ in range(4))))
    assert said(result) == [
        "Pöydät ovat lähes yhtä mieltä (järjestyskorrelaatio 1)",
        "Aika · keskisija 1, ykkösenä 4",
        "Hinta · keskisija 2, ykkösenä 0",
        "1 jäi ilman sijaa",
    ]
    first = result.rows[0]
    assert isinstance(first, Said)
    assert first.lead == "1."


def test_points_are_bars_with_their_figures() -> None:
    question = PointsQuestion(name="q", label=LABEL, items=ITEMS, points=5)
    result = told(question, *by_table({"1": 4, "2": 1}, {"1": 5}))
    assert said(result) == [
        "Pöydät antoivat keskimäärin 80 % pisteistään samoille",
        "Aika | 9 pistettä, antajia 2, enin 5",
        "Hinta | 1 piste, antajia 1, enin 1",
        "1 jäi ilman pisteitä",
    ]


def test_a_choice_says_how_many_of_how_many() -> None:
    question = ChoiceQuestion(name="q", label=LABEL, items=ITEMS)
    result = told(question, *by_table(["2"], ["2"], ["1"]))
    assert said(result)[1:] == ["Hinta | 2 / 3", "Aika | 1 / 3", "Laatu | 0 / 3"]


def test_scores_are_columns_and_reasons() -> None:
    question = ScoreQuestion(name="q", label=LABEL, why=True, minimum=3)
    values = ({"score": 10}, {"score": 9, "why": "Kahvi"}, {"score": 2})
    result = told(question, *by_people(*values), people=3)
    total, _, reason = said(result)
    assert total.startswith("NPS +33 · Keskiarvo 7 (2–10) · Suosittelijat 2, passiiviset 0")
    assert reason == "Perusteluja | Kahvi"
    columns = result.rows[0]
    assert isinstance(columns, Columns)
    assert [count for _, count in columns.steps] == [0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1]


def test_a_long_scale_has_room_too() -> None:
    question = ScoreQuestion(name="q", label=LABEL, low=0, high=100, minimum=3)
    columns = told(question, *by_people({"score": 7}, {"score": 100}), people=2).rows[0]
    assert isinstance(columns, Columns)
    assert columns.steps[0] == ("0–", 1)
    assert columns.steps[-1] == ("100", 1)
    assert len(columns.steps) == 11


def test_themes_say_whose_point_is_missing() -> None:
    question = IncludedQuestion(name="q", label=LABEL, taken_from="x").with_items(THEMES[:1])
    values = (
        {"themes": {"tx": True}, "missing": []},
        {"themes": {"tx": False}, "missing": ["Ääni"]},
    )
    assert said(told(question, *by_table(*values)))[1:] == [
        "Kohtaaminen · puuttuu: Kokit | mukana 1, puuttuu 1",
        "Tätä pöydät jäivät kaipaamaan | Ääni · Kokit",
    ]


def test_a_guarded_idea_stands_under_its_tables() -> None:
    question = GuardQuestion(name="q", label=LABEL, taken_from="x").with_items(IDEAS)
    key = IDEAS[0].key
    assert said(told(question, *by_table(key, key)))[1:] == ["Pöytä 1, Kokit | Tervehditään"]


def test_too_few_people_are_not_told_of() -> None:
    question = ScoreQuestion(name="q", label=LABEL, minimum=5)
    result = told(question, people=3)
    assert said(result)[1:] == ["3 vastannut – tulos näytetään, kun vastaajia on vähintään 5."]


def test_nothing_said_and_nothing_to_ask_about_is_said_in_words() -> None:
    assert said(told(TextQuestion(name="q", label=LABEL)))[1:] == ["Ei vielä vastauksia."]
    empty = PointsQuestion(name="q", label=LABEL, taken_from="x")
    assert type(told(empty).rows[0]) is Row


@pytest.mark.parametrize(("language", "words"), [("sv", "Tid"), ("en", "Time")])
def test_the_wall_speaks_the_room_s_language(language: str, words: str) -> None:
    question = ChoiceQuestion(name="q", label=LABEL, items=ITEMS)
    assert said(told(question, *by_table(["1"]), language=language))[1].startswith(words)
