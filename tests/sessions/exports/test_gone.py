"""An idea that is taken back after others have used it breaks nothing, and nothing is lost."""

import json
from typing import Any

import pytest

from exercises.items import Item, collected
from exercises.languages import Text, Texts
from exercises.question import Given, Question
from exercises.questions import question_types
from sessions.exports.document import Document
from sessions.exports.items import with_gone
from sessions.exports.sections import section
from sessions.exports.to_markdown import write
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import QuestionSummary, Summary, summarise

HELD, LOST = collected([("pysyy", 1), ("katosi", 2)])
BOXES = Texts(fi=("Yksi", "Kaksi"))
# By type: its own fields, an answer about both items, and what is said of the one that is gone.
ABOUT = {
    "profile": ({}, {i.key: {"now": 2, "target": 4} for i in (HELD, LOST)}, "Yksi arvio koski"),
    "sort": ({"boxes": BOXES}, {HELD.key: 1, LOST.key: 2}, "Yksi lajittelu koski"),
    "rank": ({}, [LOST.key, HELD.key], "Yksi sija annettiin"),
    "points": ({}, {HELD.key: 1, LOST.key: 4}, "4 pistettä annettiin"),
    "choice": ({"most": 2}, [HELD.key, LOST.key], "Yksi valinta koski"),
}
LOOKING_BACK = {
    "guard": (LOST.key, "Yksi idea, josta"),
    "included": ({"themes": {LOST.key: False}, "missing": []}, "Yksi vastaus koski teemaa"),
}


def about(kind: str, items: tuple[Item, ...], given: tuple[Given, ...]) -> QuestionSummary:
    question: Any = question_types()[kind](
        name="q", label=Text.same("q"), taken_from="before", **ABOUT[kind][0]
    )
    whole: Question = question.with_items(items)
    return QuestionSummary(whole, "q", (), given, 0, whole.tally(given))


def paper(kind: str, question: QuestionSummary, summary: Summary) -> str:
    t = Translator("fi")
    blocks = tuple(section(kind).blocks(question, summary, t))
    return write(Document("", "", "fi", blocks), t).decode().strip()


@pytest.mark.parametrize("kind", ABOUT)
def test_what_went_to_an_idea_that_is_gone_is_told(kind: str, everything: Session) -> None:
    _, value, told = ABOUT[kind]
    summary, t = summarise(everything), Translator("fi")
    question = about(kind, (HELD,), (Given(1, value),))
    page = paper(kind, question, summary)
    assert "pysyy" in page
    assert "katosi" not in page
    assert page.split("\n\n")[-1].startswith(told)
    assert section(kind).result(question, "fi")["gone"] == (4 if kind == "points" else 1)
    whole = with_gone(question, t)
    parts = [*whole.rated(value, "fi"), *whole.placed(value, "fi")]
    assert sorted(part.item for part in parts) == ["(ei enää listalla)", "pysyy"]


@pytest.mark.parametrize("kind", ABOUT)
def test_all_ideas_can_be_gone(kind: str, everything: Session) -> None:
    summary = summarise(everything)
    question = about(kind, (), (Given(1, ABOUT[kind][1]), Given(0, ABOUT[kind][1], 2)))
    page = paper(kind, question, summary)
    assert f"{15 if kind == 'points' else 6} " in page.split("\n\n")[-1]
    assert "Pöydittäin" not in page
    json.dumps(section(kind).result(question, "fi"))


@pytest.mark.parametrize("kind", ABOUT)
def test_nothing_is_said_of_gone_ideas_when_none_are(kind: str, everything: Session) -> None:
    question = about(kind, (HELD, LOST), (Given(1, ABOUT[kind][1]),))
    page = paper(kind, question, summarise(everything))
    assert "katosi" in page
    assert "listalla" not in page
    assert section(kind).result(question, "fi")["gone"] == 0


@pytest.mark.parametrize("kind", LOOKING_BACK)
def test_what_tables_said_of_what_is_gone_since_is_counted(kind: str, everything: Session) -> None:
    value, told = LOOKING_BACK[kind]
    asked: Any = question_types()[kind](name="q", label=Text.same("q"), taken_from="before")
    given = (Given(1, value),)
    question = QuestionSummary(asked, "q", (), given, 0, asked.tally(given))
    assert paper(kind, question, summarise(everything)).split("\n\n")[-1].startswith(told)
    assert section(kind).result(question, "fi")["gone"] == 1


def test_one_and_many_are_told_apart() -> None:
    """Each language tells one and many of every type apart."""
    for language in ("fi", "sv", "en"):
        t = Translator(language)
        for kind in (*ABOUT, *LOOKING_BACK):
            one, two = (t.text(f"summary-gone-{kind}", count=count) for count in (1, 2))
            assert "2" in two
            assert "1" not in one
