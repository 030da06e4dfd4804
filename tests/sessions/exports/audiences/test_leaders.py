"""What the leaders read on their first pages, and find in the appendix."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from exercises.items import key_of
from exercises.model import Workshop
from sessions.exports.audiences import compose
from sessions.exports.document import (
    Block,
    Document,
    Heading,
    Listing,
    PageBreak,
    Paragraph,
    Table,
)
from sessions.grouping import Grouping
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import summarise
from tests.sessions.exports.audiences import playing
from tests.sessions.exports.audiences.playing import question, unfinished, workshop

FI = Translator("fi")


def paper(*sessions: Session, language: str = "fi") -> Document:
    return compose([summarise(s, language) for s in sessions], "leaders", Translator(language))


def headings(blocks: Sequence[Block], level: int) -> list[str]:
    return [b.text for b in blocks if isinstance(b, Heading) and b.level == level]


def parts(document: Document) -> tuple[Sequence[Block], Sequence[Block]]:
    at = document.blocks.index(PageBreak())
    return document.blocks[:at], document.blocks[at + 1 :]


def under(document: Document, heading: str) -> list[Block]:
    """What stands under a heading, up to the next of its level or above."""
    found = next(b for b in document.blocks if isinstance(b, Heading) and b.text == heading)
    blocks = document.blocks[document.blocks.index(found) + 1 :]
    ends = (n for n, b in enumerate(blocks) if isinstance(b, Heading) and b.level <= found.level)
    return list(blocks[: next(ends, len(blocks))])


def lines(blocks: Sequence[Block]) -> list[tuple[str, str, str]]:
    return [
        (line.text, line.whose, line.note)
        for block in blocks
        if isinstance(block, Listing)
        for line in block.lines
    ]


@pytest.fixture
def plan() -> Workshop:
    return workshop(
        {"title": "Puhe", "questions": [question("q", "lines"), question("r", "lines")]},
        {"title": "Lupaus", "questions": [question("t", "text")]},
    )


def test_the_first_pages_go_from_what_to_decide_to_the_ledger(grouped: Session) -> None:
    front, appendix = parts(paper(grouped))
    assert headings(front, 1) == [
        "Lyhyesti",
        "Päätettäväksi",
        "Missä olemme ja mihin tähtäämme",
        "Mihin jokainen idea päätyi",
    ]
    assert headings(appendix, 1) == ["Liite: mitä sanottiin, tehtävä kerrallaan"]


@pytest.mark.parametrize("played", ["session", "everything", "grouped"])
def test_headings_never_skip_a_level(request: pytest.FixtureRequest, played: str) -> None:
    one: Session = request.getfixturevalue(played)
    for document in (paper(one), paper(one, replace(one, id="other"))):
        levels = [block.level for block in document.blocks if isinstance(block, Heading)]
        steps = zip([0, *levels], levels, strict=False)
        assert all(after <= before + 1 for before, after in steps)
        assert max(levels) <= 4


def test_the_facilitators_words_stand_where_they_belong(grouped: Session) -> None:
    document = paper(grouped)
    assert document.title == "Puhdas päivä kaupungilla"
    assert document.running == "Puhdas päivä kaupungilla · 21.11.2026"
    assert Paragraph("Kiitos!\nJatkamme.", "comment") in document.blocks
    assert under(document, "1. Ehdotuksemme")[0] == Paragraph("Näistä puhuttiin eniten.", "comment")


def test_without_an_own_heading_the_session_names_the_paper(session: Session) -> None:
    assert paper(session).title == "Kooste: Keittiöt ja siivous"
    assert paper(session, language="sv").title == "Sammanställning: Keittiöt ja siivous"


def test_what_is_kept_from_the_leaders_is_named_and_nowhere_told(grouped: Session) -> None:
    document = paper(grouped)
    assert "Pidämme sen omassa porukassa." not in str(document)
    told = under(document, "Mihin jokainen idea päätyi")
    assert told[0] == Paragraph(
        "Vetäjä on jättänyt nämä tehtävät pois johtoryhmän koosteesta: Vain meille"
    )


def test_an_idea_stands_under_its_theme_with_who_misses_what(grouped: Session) -> None:
    found = under(paper(grouped), "Kohtaaminen")
    assert lines(found) == [
        ("Tervehditään jokaista", "Pöytä 1", ""),
        ("Katsotaan silmiin", "Kokit", ""),
    ]
    assert found[0] == Paragraph("4 pistettä · 2 ideaa · takana Pöytä 1; Kokit", "quiet")
    missed = "Tämän pöydän mielestä sen asia ei ole teemassa: Siistijät, Puhtaanapito"
    assert found[-1] == Paragraph(missed)


def test_what_was_set_aside_has_its_reason(grouped: Session) -> None:
    assert lines(under(paper(grouped), "Jätetty sivuun")) == [
        ("=1+1", "Pöytä 1", "Epäselvä"),
        ("Tarjoillaan kakkua", "Pöytä 1", "Ei kuulu tähän"),
        ("Rauhaa", "", "×2 · Ei kuulu tähän"),
    ]


def test_what_tables_took_back_is_counted_but_not_told(grouped: Session) -> None:
    assert "Otetaan takaisin" not in str(paper(grouped))


def test_a_question_says_when_all_of_it_stands_elsewhere(plan: Workshop) -> None:
    given = {("puhe", "q"): {1: ["a"]}, ("puhe", "r"): {1: ["b", "c"]}}
    document = paper(session_of(plan, given, {"Teema": [("q", 1, "a"), ("r", 1, "b")]}))
    words = "Tämän kysymyksen vastaukset ovat kaikki teemoissa tai sivuun jätetyissä."
    assert under(document, "q?") == [Paragraph(words)]
    assert under(document, "r?")[0] == Paragraph("Missään teemassa eivät ole:")
    assert lines(under(document, "r?")) == [("c", "Pöytä 1", "")]


def session_of(
    plan: Workshop,
    given: dict[tuple[str, str], dict[int, object]],
    themes: dict[str, list[tuple[str, int, str]]],
) -> Session:
    return playing.session(plan, given, themes={"puhe": themes})


def test_themes_stand_by_weight_with_the_tables_behind_them(plan: Workshop) -> None:
    themes = {"Yksi": [("q", 1, "a")], "Kaksi": [("q", 1, "b"), ("q", 2, "c")]}
    given = {("puhe", "q"): {1: ["a", "b"], 2: ["c", "d"]}}
    found = under(paper(session_of(plan, given, themes)), "Teemat painon mukaan")
    assert isinstance(found[0], Table)
    assert found[0].rows == (("Kaksi", "Puhe", "2 pöytää", "2"), ("Yksi", "Puhe", "Pöytä 1", "1"))
    words = "Yksi idea ei ole missään teemassa; se on liitteessä."
    assert found[1] == Paragraph(words, "quiet")


def test_of_very_many_themes_the_heaviest_stand_in_front(plan: Workshop) -> None:
    ideas = [f"i{n}" for n in range(9)]
    themes = {f"Teema {n}": [("q", 1, idea)] for n, idea in enumerate(ideas)}
    found = under(
        paper(session_of(plan, {("puhe", "q"): {1: ideas}}, themes)), "Teemat painon mukaan"
    )
    assert isinstance(found[0], Table)
    assert len(found[0].rows) == 8
    assert found[1] == Paragraph("Liitteessä on vielä yksi teema.", "quiet")


def test_the_heaviest_is_named_only_when_it_is_heavier() -> None:
    plan = workshop({"title": "Ideat", "proposals": True, "questions": [question("q", "lines")]})
    alike = playing.session(plan, {("ideat", "q"): {1: ["a"], 2: ["b"]}})
    heavier = playing.session(plan, {("ideat", "q"): {1: ["a"], 2: ["b", "A"]}})
    assert lines(under(paper(alike), "Lyhyesti"))[0][0] == "2 ehdotusta odottaa päätöstä."
    assert lines(under(paper(heavier), "Lyhyesti"))[0][0] == (
        "2 ehdotusta odottaa päätöstä. Painavin: a (2 pöytää)."
    )


def test_in_the_middle_it_says_what_is_not_there_yet(plan: Workshop) -> None:
    played = playing.session(plan, {("puhe", "q"): {1: ["a"]}})
    document = paper(unfinished(played, 1))
    assert Paragraph("Tilaisuus on kesken: menossa on vaihe 1/2.", "strong") in document.blocks
    assert under(document, "2. Lupaus") == [Paragraph("Tähän tehtävään ei ole vielä tultu.")]
    assert under(document, "r?") == [Paragraph("Ei vastauksia.")]
    over = paper(played)
    assert under(over, "2. Lupaus") == [Paragraph("Kukaan ei vastannut tähän tehtävään.")]


def test_several_sessions_stand_together_and_then_each_by_itself(
    grouped: Session, session: Session
) -> None:
    document = paper(grouped, session)
    front, appendix = parts(document)
    assert document.title == "Kooste 2 tilaisuudesta"
    sessions = next(block for block in front if isinstance(block, Table))
    assert [row[1] for row in sessions.rows] == ["Puhdas päivä kaupungilla", "Keittiöt ja siivous"]
    assert headings(appendix, 1) == [
        "Liite: Puhdas päivä kaupungilla 21.11.2026",
        "Liite: Keittiöt ja siivous 21.11.2026",
    ]
    assert headings(front, 1).count("Päätettäväksi") == 1
    assert "Ideoita, lauseita ja rivejä tuli 29." in lines(under(document, "Lyhyesti"))[-1][0]


def test_themes_of_the_same_name_are_one_over_several_sessions(plan: Workshop) -> None:
    def of(table: int) -> Session:
        given = {("puhe", "q"): {table: [f"idea {table}"]}}
        return session_of(plan, given, {"Sama": [("q", table, f"idea {table}")]})

    found = under(paper(of(1), of(1), of(2)), "Teemat painon mukaan")
    assert isinstance(found[0], Table)
    assert found[0].rows == (("Sama", "Puhe", "3 pöytää", "3"),)


def test_points_are_told_of_an_idea_in_no_theme() -> None:
    plan = workshop(
        {"title": "Ideat", "questions": [question("q", "lines")]},
        {"title": "Pisteet", "questions": [question("p", "points", **{"from": "ideat"})]},
    )
    given = {("ideat", "q"): {1: ["a"]}, ("pisteet", "p"): {1: {key_of("a"): 4}}}
    found = lines(under(paper(playing.session(plan, given)), "q?"))
    assert found == [("a", "Pöytä 1", "4 pistettä")]


def test_it_works_without_any_theme_or_edit(grouped: Session) -> None:
    bare = replace(grouped, groupings={"improve": Grouping()}, edits={})
    document = paper(bare)
    assert document.title == "Kooste: Keittiöt ja siivous"
    assert "Missään teemassa" not in str(document)
