"""What spreadsheets say of a session: who reads what, and that nothing is lost on the way."""

from collections import Counter

import pytest

from sessions.exports.rows import IDEAS, Row, rows_of
from sessions.i18n import Translator
from sessions.ledger import count
from sessions.model import Session
from sessions.summary import summarise

AUDIENCES = ("leaders", "record", "tables")


def rows(session: Session, audience: str) -> list[Row]:
    return list(rows_of(summarise(session), audience, Translator("fi")))


def ideas(session: Session, audience: str) -> list[Row]:
    return [row for row in rows(session, audience) if "idea-id" in row.cells]


def texts(found: list[Row]) -> list[str]:
    return [str(row.cells["text"]) for row in found]


@pytest.mark.parametrize("audience", AUDIENCES)
def test_the_rows_are_those_that_the_ledger_counts(grouped: Session, audience: str) -> None:
    ledger = count(summarise(grouped), audience)
    found = ideas(grouped, audience)
    assert len({row.cells["idea-id"] for row in found}) == len(found)
    states = Counter(row.cells["status"] for row in found)
    assert sum(1 for row in found if "theme" in row.cells) == ledger.themed == 3
    waiting, recorded = states["odottaa päätöstä"], states["kirjattu"]
    assert waiting + recorded == ledger.quoted + ledger.themed
    assert states["jätetty sivuun"] == (0 if audience == "tables" else 3)
    assert states["peruttu tai muutettu"] == (ledger.withdrawn if audience == "record" else 0)


def test_the_record_has_what_was_taken_back_and_when(grouped: Session) -> None:
    gone = [r for r in ideas(grouped, "record") if r.cells["status"] == "peruttu tai muutettu"]
    assert texts(gone) == ["Tervehditään kaikkia", "Otetaan takaisin"]
    assert [row.cells["version"] for row in gone] == [1, 1]
    assert all(row.cells["given-at"] for row in gone)


def test_what_stays_in_the_room_is_counted_but_not_told(grouped: Session) -> None:
    told = rows(grouped, "leaders")
    assert "Pidämme sen omassa porukassa." not in texts(told)
    assert told[-1].kind == "not-sent"
    words = "Yhtä tehtävää (ideoita: 1) ei lähetetty johtoryhmälle."
    assert told[-1].cells["text"] == words
    assert "Pidämme sen omassa porukassa." in texts(rows(grouped, "tables"))
    assert "not-sent" not in {row.kind for row in rows(grouped, "record")}


def test_people_are_told_without_a_time_in_the_order_of_the_alphabet(everything: Session) -> None:
    asked = [row for row in rows(everything, "record") if "people" in row.cells]
    assert not [row for row in asked if {"given-at", "version", "table"} & set(row.cells)]
    words = [row for row in asked if row.kind in IDEAS and row.kind != "reason"]
    assert len(words) == 5
    by_question: dict[object, list[str]] = {}
    for row in words:
        by_question.setdefault(row.cells["question"], []).append(str(row.cells["text"]))
    assert next(iter(by_question.values())) == ["@lepoa", "hiljaisuutta | rauhaa"]
    assert all(told == sorted(told, key=str.casefold) for told in by_question.values())


def test_the_same_words_of_people_are_one_row(grouped: Session) -> None:
    (wish,) = [row for row in ideas(grouped, "record") if row.cells["text"] == "Rauhaa"]
    assert wish.cells["people"] == 2


def test_points_are_told_of_ideas_and_of_their_themes(grouped: Session) -> None:
    told = {str(row.cells["text"]): row.cells for row in ideas(grouped, "leaders")}
    assert told["Lisää hyllyjä"]["votes"] == told["lisää hyllyjä"]["votes"] == 4
    themed = told["Katsotaan silmiin"]
    assert (themed["theme"], themed["votes"], themed["votes-of-theme"]) == ("Kohtaaminen", 0, 4)
    assert {text for text, cells in told.items() if "guarded" in cells} == {
        "Tervehditään jokaista",
        "Sovitaan kierroista 👩‍👩‍👧",
    }
    assert "votes" not in told["Hissi rikki"]
    assert told["Tarjoillaan kakkua"]["reason"] == "Ei kuulu tähän"


def test_too_few_people_are_told_of_in_words_alone(grouped: Session) -> None:
    (told,) = [row for row in rows(grouped, "record") if row.kind == "withheld"]
    assert not {"now", "people"} & set(told.cells)
