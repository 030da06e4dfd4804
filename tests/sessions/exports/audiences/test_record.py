"""The archive's paper: every answer with its table and its time, also what was taken back."""

import re
from datetime import timedelta

from sessions.exports.audiences import compose
from sessions.exports.document import Block, Document, Heading, Table
from sessions.i18n import Translator
from sessions.model import Session
from sessions.summary import summarise
from tests.sessions.exports.tame import BEGAN, tamed

FI = Translator("fi")


def paper(session: Session) -> Document:
    return compose([summarise(session)], "record", FI)


def tables(document: Document, heading: str, column: str) -> list[Table]:
    """The tables with a column, from a heading on to the next one."""
    found = next(
        n
        for n, block in enumerate(document.blocks)
        if isinstance(block, Heading) and block.text == heading
    )
    under: list[Block] = []
    for block in document.blocks[found + 1 :]:
        if isinstance(block, Heading):
            break
        under.append(block)
    return [b for b in under if isinstance(b, Table) and column in [c.text for c in b.columns]]


def minute(number: int) -> str:
    return FI.time(BEGAN + timedelta(minutes=number))


def test_an_idea_has_the_time_when_it_was_first_sent_and_what_became_of_it(
    grouped: Session,
) -> None:
    (told,) = tables(paper(tamed(grouped)), "Mitä parannamme?", "Mihin päätyi")
    first, second = minute(0), minute(1)
    assert told.rows[:4] == (
        (first, "Pöytä 1", "Lisää hyllyjä", "ei missään teemassa · 4 pistettä"),
        (first, "Pöytä 1", "=1+1", "sivuun: Epäselvä"),
        (second, "Pöytä 1", "Tervehditään jokaista", "teema: Kohtaaminen"),
        (second, "Pöytä 1", "Tarjoillaan kakkua", "sivuun: Ei kuulu tähän"),
    )


def test_what_was_taken_back_stands_with_its_time(grouped: Session) -> None:
    (told,) = tables(paper(tamed(grouped)), "Perutut ja uudelleen muotoillut", "Klo")
    assert [row[1:] for row in told.rows] == [
        ("Pöytä 1", "Tervehditään kaikkia"),
        ("Pöytä 4", "Otetaan takaisin"),
    ]
    assert told.rows[0][0] == minute(0)


def test_nobodys_time_is_told_without_a_name(grouped: Session) -> None:
    document = paper(grouped)
    (told,) = tables(document, "Mitä itse toivot?", "Mihin päätyi")
    assert {row[:2] for row in told.rows} == {("", "1 vastaaja"), ("", "2 vastaajaa")}
    assert tables(document, "Oma vointi 0–10", "Klo") == []


def test_figures_are_told_version_by_version(session: Session) -> None:
    question = "Kuinka hyvää palvelumme on nyt, ja mihin tähtäämme?"
    (told,) = tables(paper(session), question, "Kirjasi")
    assert [row[1:] for row in told.rows] == [
        ("Pöytä 1", "3 → 5", "pöytä"),
        ("Kokit", "4 → 4", "pöytä"),
        ("Siistijät, Puhtaanapito", "5 → 4", "pöytä"),
        ("Pöytä 4", "2 → 5", "vetäjä"),
    ]


def test_every_type_says_its_figures_in_words(everything: Session, grouped: Session) -> None:
    said = {
        row[2]
        for session in (everything, grouped)
        for block in paper(session).blocks
        if isinstance(block, Table) and "Kirjasi" in [column.text for column in block.columns]
        for row in block.rows
    }
    assert {
        "Kuunteleminen: 3 → 5; Joustavuus | venyminen: 2 → 4; Tervehtiminen: 4 → 4",
        "Katse (1.); Tervehdys (2.); Aikataulu (3.)",
        "putket | pitävät",
        "83",
        "Kohtaaminen: on mukana; Välineet: ei ole mukana",
        "Tervehditään jokaista",
        "2 → 5; jono | kiire",
    } <= said
    assert any(re.fullmatch(r".*: Tekninen; .*: Toiminnallinen.*", words) for words in said)
    assert any(words.startswith("putket | pitävät (") and "p.)" in words for words in said)


def test_the_running_order_has_every_step_and_its_time(session: Session) -> None:
    document = paper(tamed(session))
    (told,) = tables(document, "Tilaisuuden kulku", "Alkoi")
    assert len(told.rows) == len(session.steps)
    assert told.rows[1] == ("2", "Asiakkaamme", "25", minute(10), "")
    assert told.rows[7][3:] == ("–", "ohitettiin")


def test_tables_stand_with_names_and_units(session: Session) -> None:
    (told,) = tables(paper(session), "Pöydät", "Liittyi")
    assert told.rows[2] == ("3", "Siistijät", "Puhtaanapito", "–")


def test_a_heading_of_ones_own_does_not_hide_the_title(grouped: Session) -> None:
    assert "Työpajassa otsikkona: Ehdotukset" in str(paper(grouped))


def test_what_is_kept_from_the_leaders_is_in_the_record(grouped: Session) -> None:
    assert "Pidämme sen omassa porukassa." in str(paper(grouped))
