"""The leaders' answers can be read back, whatever has happened to the file in between."""

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell

from sessions.exports import to_xlsx
from sessions.exports.audiences import leaders
from sessions.exports.document import Table
from sessions.exports.sheets.decisions import CHOICES
from sessions.i18n import Translator
from sessions.model import Edit, Session
from sessions.summary import summarise
from tests.sessions.exports.office import convert

COLUMNS = "session exercise kind id decision owner due reason".split()


def written(*sessions: Session, language: str = "fi") -> bytes:
    summaries = [summarise(session, language) for session in sessions]
    return to_xlsx.write(summaries, "leaders", Translator(language))


def area(book: Workbook, name: str) -> list[list[Cell]]:
    ((sheet, cells),) = book.defined_names[f"paja_{name}"].destinations
    found = book[sheet][cells]
    if isinstance(found, Cell):
        return [[found]]
    return [list(row) for row in found]


def answers(book: Workbook) -> Iterator[dict[str, Any]]:
    """The answer sheet as docs/answer-sheet.md says that it is read."""
    assert area(book, "format")[0][0].value == 1
    codes = {words.value: code.value for code, words in area(book, "choices")}
    columns = {name: area(book, name) for name in COLUMNS}
    for place in range(len(columns["id"])):
        row = {name: column[place][0].value for name, column in columns.items()}
        yield {**row, "decision": codes[row["decision"]] if row["decision"] else None}


def filled(data: bytes, language: str) -> Workbook:
    book = load_workbook(io.BytesIO(data))
    t = Translator(language)
    for place, choice in enumerate(CHOICES):
        area(book, "decision")[place][0].value = t.text(f"sheet-decision-{choice}")
    area(book, "owner")[0][0].value = "Ella Esihenkilö"
    area(book, "due")[1][0].value = date(2027, 3, 31)
    area(book, "reason")[1][0].value = "Rahat ovat jo\nbudjetissa"
    return book


def saved(book: Workbook) -> Workbook:
    file = io.BytesIO()
    book.save(file)
    return load_workbook(file)


def handles(session: Session) -> list[tuple[str, str, str]]:
    """Each proposal's kind, and the words or the theme's name with its id, from the summary."""
    summary = summarise(session)
    exercise = summary.exercises[0]
    ids = {idea.text: idea.id(summary.session) for idea in exercise.ideas}
    themes = {theme.name: theme.theme.id for theme in exercise.themes}
    return [
        ("theme", "Kohtaaminen", themes["Kohtaaminen"]),
        ("idea", "Lisää hyllyjä", f"{ids['Lisää hyllyjä']} {ids['lisää hyllyjä']}"),
        ("theme", "Välineet", themes["Välineet"]),
        ("idea", "نريد خدمة أسرع", ids["نريد خدمة أسرع"]),
        ("idea", "@lepoa", ids["@lepoa"]),
        ("idea", "Tervehditään jokaista", ids["Tervehditään jokaista"]),
        ("idea", "Sovitaan kierroista 👩‍👩‍👧", ids["Sovitaan kierroista 👩‍👩‍👧"]),
    ]


def test_a_row_is_a_proposal_by_weight(grouped: Session) -> None:
    """Themes and ideas; the same words once; what is guarded also from within a theme."""
    book = load_workbook(io.BytesIO(written(grouped)))
    told = [row[1] for row in book["Päätökset"].iter_rows(min_row=2, values_only=True)]
    assert told == [words for _, words, _ in handles(grouped)]
    found = [(row["kind"], row["id"]) for row in answers(book)]
    assert found == [(kind, handle) for kind, _, handle in handles(grouped)]
    guarded = [row[6] for row in book["Päätökset"].iter_rows(min_row=2, values_only=True)]
    assert guarded == [None, None, None, None, None, "kyllä", "kyllä"]
    assert book["Päätökset"]["C2"].value == (
        "• Katsotaan silmiin (Kokit)\n• Tervehditään jokaista (Pöytä 1)"
    )


def test_the_numbers_are_those_of_the_paper(grouped: Session) -> None:
    """Who says "we approve number six" means one thing."""
    document = leaders.compose([summarise(grouped)], Translator("fi"))
    (table,) = (block for block in document.blocks if isinstance(block, Table) and block.tall)
    told = [words for _, words, _ in handles(grouped)]
    for row, words in zip(table.rows, told, strict=False):
        assert row[1].startswith(words)


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_what_leaders_filled_in_is_read_back(grouped: Session, language: str) -> None:
    read = list(answers(saved(filled(written(grouped, language=language), language))))
    assert [row["decision"] for row in read] == [*CHOICES, None, None]
    assert {row["session"] for row in read} == {grouped.id}
    assert {row["exercise"] for row in read} == {"improve"}
    assert read[0]["owner"] == "Ella Esihenkilö"
    assert read[1]["due"] == datetime(2027, 3, 31)
    assert read[1]["reason"] == "Rahat ovat jo\nbudjetissa"


def test_the_cells_to_fill_in_guide_the_hand(grouped: Session) -> None:
    book = load_workbook(io.BytesIO(written(grouped)))
    sheet = book["Päätökset"]
    choice, day = sheet.data_validations.dataValidation
    assert (choice.type, choice.formula1, choice.allow_blank) == ("list", "paja_words", True)
    assert [words.value for _, words in area(book, "choices")] == [
        Translator("fi").text(f"sheet-decision-{code}") for code in CHOICES
    ]
    assert [row[0].value for row in area(book, "words")] == [
        words.value for _, words in area(book, "choices")
    ]
    assert (day.type, day.operator) == ("date", "greaterThanOrEqual")
    rows = len(handles(grouped)) + 1
    assert (str(choice.sqref), str(day.sqref)) == (f"H2:H{rows}", f"J2:J{rows}")
    hidden = [key for key, column in sheet.column_dimensions.items() if column.hidden]
    assert hidden[0] == "L"
    assert area(book, "session")[0][0].column_letter == "L"
    assert area(book, "id")[-1][0].column_letter == "O"


def test_two_sessions_are_told_apart(grouped: Session, session: Session) -> None:
    book = load_workbook(io.BytesIO(written(grouped, session)))
    known = [[cell.value for cell in row] for row in area(book, "sessions")]
    assert known == [[grouped.id, grouped.reference], [session.id, session.reference]]
    assert {row["session"] for row in answers(book)} == {grouped.id, session.id}


def test_without_proposals_there_is_nothing_to_fill_in(grouped: Session) -> None:
    edits = {**grouped.edits, "improve": Edit(leaders=False)}
    unguarded = {k: a for k, a in grouped.answers["weigh"].items() if k[0] != "guard"}
    weighed = {**grouped.answers, "weigh": unguarded}
    book = load_workbook(io.BytesIO(written(replace(grouped, edits=edits, answers=weighed))))
    assert "Päätökset" not in book.sheetnames
    assert not [name for name in book.defined_names if name.startswith("paja_")]


@pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")
def test_it_is_read_back_after_another_program_and_much_moving(
    grouped: Session, tmp_path: Path
) -> None:
    """Saved by LibreOffice, the sheet renamed, the rows in another order."""
    file = tmp_path / "answered.xlsx"
    filled(written(grouped), "fi").save(file)
    (again,) = convert([file], "xlsx", tmp_path / "office")
    book = load_workbook(again)
    assert book["paja"].sheet_state in ("hidden", "veryHidden")
    before = {row["id"]: row for row in answers(book)}
    assert len(before) == 7
    assert [row["decision"] for row in before.values()] == [*CHOICES, None, None]
    sheet = book["Päätökset"]
    cells = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    for number, row in enumerate(reversed(cells), start=2):
        for place, value in enumerate(row, start=1):
            sheet.cell(number, place).value = value
    moved = list(answers(saved(book)))
    assert [row["id"] for row in moved] == list(reversed(before))
    assert {row["id"]: row for row in moved} == before
