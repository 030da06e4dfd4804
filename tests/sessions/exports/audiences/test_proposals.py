"""What stands in the table for the decisions, in which order, and how much of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from exercises.items import key_of
from exercises.model import Workshop
from sessions.exports import write
from sessions.exports.audiences.matters import Matter, matters
from sessions.exports.audiences.proposals import (
    proposal_blocks,
    proposals,
    proposing,
    support,
)
from sessions.exports.document import Block, Heading, Line, Listing, Paragraph, Table
from sessions.grouping import theme_key
from sessions.i18n import Translator
from sessions.model import Edit, Session
from sessions.summary import Summary, summarise
from tests.sessions.exports.audiences.playing import question, session, workshop
from tests.sessions.exports.poppler import run

FI = Translator("fi")
Given = dict[tuple[str, str], Mapping[int, Any]]


@pytest.fixture
def plan() -> Workshop:
    return workshop(
        {"title": "ideas", "proposals": True, "questions": [question("q", "lines")]},
        {"title": "other", "questions": [question("q", "lines")]},
        {
            "title": "weigh",
            "questions": [
                question("p", "points", **{"from": "ideas", "of": "themes"}),
                question("g", "guard", **{"from": "ideas"}),
                question("og", "guard", **{"from": "other"}),
            ],
        },
    )


def table_of(blocks: Sequence[Block]) -> Table:
    return next(block for block in blocks if isinstance(block, Table))


def rows(*sessions: Session) -> list[tuple[str, str]]:
    told = table_of(list(proposal_blocks([summarise(s) for s in sessions], FI)))
    return [(row[1], row[2]) for row in told.rows]


def asked(
    plan: Workshop,
    ideas: Mapping[int, list[str]],
    points: Mapping[int, Mapping[str, int]] | None = None,
    **more: object,
) -> Session:
    given: Given = {("ideas", "q"): ideas, ("weigh", "p"): points or {}}
    return session(plan, given, **more)  # type: ignore[arg-type]


def test_the_places_for_the_decision_are_empty_and_tall(plan: Workshop) -> None:
    summary = summarise(asked(plan, {1: ["a"]}))
    told = table_of(list(proposal_blocks([summary], FI)))
    assert told.tall
    assert [column.text for column in told.columns[3:]] == [
        "Päätös",
        "Kuka vastaa",
        "Milloin",
        "Perustelu",
    ]
    assert told.rows == (("1", "a", "Pöytä 1", "", "", "", ""),)
    assert told.ideas == ((summary.exercises[0].ideas[0].id(summary.session),),)


def test_points_weigh_most_then_tables_then_ideas(plan: Workshop) -> None:
    played = asked(
        plan,
        {1: ["a", "yksin"], 2: ["b", "c", "d"], 3: ["e", "painava"]},
        {1: {key_of("painava"): 1}},
        themes={
            "ideas": {
                "Kaksi pöytää": [("q", 1, "a"), ("q", 2, "b")],
                "Kaksi ideaa": [("q", 2, "c"), ("q", 2, "d")],
            }
        },
    )
    assert rows(played) == [
        ("painava", "1 piste · Pöytä 3"),
        ("Kaksi pöytää: ”a” ja yksi muu idea", "2 pöytää"),
        ("Kaksi ideaa: ”c” ja yksi muu idea", "Pöytä 2"),
        ("e", "Pöytä 3"),
        ("yksin", "Pöytä 1"),
    ]


def test_points_go_to_a_theme_and_to_its_ideas(plan: Workshop) -> None:
    ideas = {1: ["a", "b"], 2: ["c"]}
    themes = {"ideas": {"Teema": [("q", 1, "a"), ("q", 1, "b")]}}
    played = asked(plan, ideas, themes=themes)
    theme = played.grouping("ideas").themes[0]
    points = {1: {theme_key(theme.id): 2, key_of("b"): 3}, 2: {key_of("c"): 4}}
    weighed = asked(plan, ideas, points)
    weighed = replace(weighed, groupings=played.groupings)
    assert rows(weighed) == [
        ("Teema: ”b” ja yksi muu idea", "5 pistettä · Pöytä 1"),
        ("c", "4 pistettä · Pöytä 2"),
    ]


def test_the_same_words_are_one_proposal(plan: Workshop) -> None:
    played = asked(plan, {1: ["Kahvia"], 2: ["kahvia"], 3: ["Teetä"]}, {1: {key_of("kahvia"): 3}})
    assert rows(played) == [("Kahvia", "3 pistettä · 2 pöytää"), ("Teetä", "Pöytä 3")]


def test_each_tables_first_comes_before_anybodys_second(plan: Workshop) -> None:
    played = asked(plan, {n: [f"{n}{letter}" for letter in "abcdef"] for n in (1, 2, 3, 4)})
    assert [text for text, _ in rows(played)] == [
        *("1a", "2a", "3a", "4a"),
        *("1b", "2b", "3b"),
    ]


def test_what_there_is_no_room_for_is_counted_and_found(plan: Workshop) -> None:
    played = asked(plan, {1: [f"idea {n}" for n in range(10)], 2: ["x", "y"]})
    _, wait, _ = proposal_blocks([summarise(played)], FI)
    assert isinstance(wait, Paragraph)
    assert wait.text.endswith("Lisäksi on 5 ehdotusta, jotka ovat liitteessä, kohdassa 1.")
    _, wait, _ = proposal_blocks([summarise(asked(plan, {1: ["a"]}))], FI)
    assert isinstance(wait, Paragraph)
    assert wait.text == "Eniten kannatusta saaneet ensin. Tyhjät sarakkeet ovat johtoryhmää varten."


def test_what_is_guarded_stands_word_for_word_whatever_its_weight(plan: Workshop) -> None:
    themes = {"ideas": {"Teema": [("q", 1, "a"), ("q", 2, "b")]}}
    ideas = {
        1: ["a", *(f"i{n}" for n in range(9))],
        2: ["b", "viimeinen"],
        3: ["Sama"],
        4: ["sama"],
    }
    given: Given = {
        ("ideas", "q"): ideas,
        ("other", "q"): {1: ["muualta"]},
        ("weigh", "g"): {
            1: key_of("a"),
            2: key_of("viimeinen"),
            3: key_of("sama"),
            4: key_of("sama"),
        },
        ("weigh", "og"): {1: key_of("muualta")},
    }
    played = session(plan, given, themes=themes)
    found = rows(played)
    assert found[0] == ("Teema: ”a” ja yksi muu idea", "2 pöytää")
    assert found[-3:] == [
        ("Sama", "Pöytä 3, Pöytä 4 pitävät tästä kiinni, sanasta sanaan"),
        ("a", "Pöytä 1 pitää tästä kiinni, sanasta sanaan"),
        ("viimeinen", "Pöytä 2 pitää tästä kiinni, sanasta sanaan"),
    ]
    assert len(found) == len({text for text, _ in found}) == 7
    *_, too, listed = proposal_blocks([summarise(played)], FI)
    assert too == Paragraph("Pöydät pitävät kiinni myös näistä (sanasta sanaan liitteessä):")
    assert listed == Listing((Line("muualta", "Pöytä 1"),))


def test_what_is_guarded_though_it_was_set_aside_has_its_reason(plan: Workshop) -> None:
    given: Given = {("ideas", "q"): {1: ["a", "b"]}, ("weigh", "g"): {1: key_of("a")}}
    played = session(plan, given)
    grouping = played.grouping("ideas").set_aside([("q", 1, "a")], "kuuluu muualle")
    found = rows(replace(played, groupings={"ideas": grouping}))
    why = "Pöytä 1 pitää tästä kiinni, sanasta sanaan · sivuun: kuuluu muualle"
    assert found == [("b", "Pöytä 1"), ("a", why)]


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_the_front_is_two_pages_with_sixty_tables(
    plan: Workshop, language: str, tmp_path: Path
) -> None:
    tables, words = range(1, 61), "Sovitaan yhdessä siitä, miten tervehdimme ja keitä"
    ideas = {number: [f"{number} {words}", f"{number} {words}, {words}"] for number in tables}
    given: Given = {("ideas", "q"): ideas, ("weigh", "g"): {n: key_of(ideas[n][0]) for n in tables}}
    themes = {
        "ideas": {
            f"Teema {part} ja sen nimi": [("q", n, ideas[n][1]) for n in tables if n % 9 == part]
            for part in range(9)
        }
    }
    played = session(plan, given, tables=60, themes=themes)
    file, t = tmp_path / "leaders.pdf", Translator(language)
    file.write_bytes(write([summarise(played, language)], t, "pdf", "leaders"))
    pages = run("pdftotext", "-layout", file, "-").split("\f")
    appendix = t.text("paper-appendix")
    assert [place for place, page in enumerate(pages) if appendix in page] == [2]
    assert t.text("paper-guarded-rest", count=51) in " ".join("".join(pages[:2]).split())


def test_what_is_not_sent_waits_only_when_it_is_guarded(plan: Workshop) -> None:
    """The leaders get a guarded idea whatever else is kept from them."""
    given: Given = {
        ("ideas", "q"): {1: ["a", "c"]},
        ("other", "q"): {1: ["b"]},
        ("weigh", "g"): {1: key_of("a")},
        ("weigh", "og"): {1: key_of("b")},
    }
    played = session(plan, given)
    kept = replace(played, edits={"ideas": Edit(leaders=False)})
    why = "Pöytä 1 pitää tästä kiinni, sanasta sanaan"
    assert rows(kept) == [("a", why), ("b", why)]


def test_several_sessions_propose_together(plan: Workshop) -> None:
    def of(theme: str) -> Session:
        return asked(plan, {1: ["a", "Kahvia"]}, themes={"ideas": {theme: [("q", 1, "a")]}})

    assert rows(of("Teema"), of("teema")) == [
        ("Teema: ”a” ja yksi muu idea", "2 pöytää"),
        ("Kahvia", "2 pöytää"),
    ]


def test_an_exercise_that_only_weighs_proposes_what_it_weighs() -> None:
    plan = workshop(
        {"title": "ideas", "questions": [question("q", "lines")]},
        {
            "title": "weigh",
            "proposals": True,
            "questions": [question("p", "points", **{"from": "ideas"})],
        },
    )
    summary = summarise(asked(plan, {1: ["a"]}))
    assert [exercise.exercise.name for exercise in proposing(summary)] == ["ideas"]
    assert proposals([summary]).count == 1


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        (True, "Ehdotuksia ei ole vielä."),
        (False, "Tässä työpajassa ei kerätty ehdotuksia johtoryhmälle."),
    ],
)
def test_without_proposals_it_says_why(marked: bool, words: str) -> None:
    plan = workshop({"title": "ideas", "proposals": marked, "questions": [question("q", "lines")]})
    summary = summarise(session(plan, {}))
    assert list(proposal_blocks([summary], FI)) == [Heading("Päätettäväksi", 1), Paragraph(words)]


def test_a_theme_without_ideas_proposes_nothing(plan: Workshop) -> None:
    played = asked(plan, {1: ["a"]}, themes={"ideas": {"Tyhjä": []}})
    summary: Summary = summarise(played)
    found = matters([(summary, summary.exercises[0])])
    assert [(matter.name, matter.is_theme) for matter in found] == [("a", False)]
    assert len(rows(played)) == 1


def test_a_theme_in_which_tables_miss_their_point_says_so() -> None:
    """Beside its weight, where a decision is made on it."""
    matter = Matter("Teema", True, (), 3, 2)
    told = support(matter, Translator("fi"), several=False)
    assert told == "3 pistettä · 2 pöydän asia puuttuu siitä"
    assert support(Matter("Teema", True, (), 3), Translator("fi"), several=False) == "3 pistettä"
