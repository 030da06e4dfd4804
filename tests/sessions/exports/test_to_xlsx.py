"""The Excel file as two other programs see it: openpyxl and LibreOffice."""

import io
from collections import Counter
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from sessions.exports import to_xlsx
from sessions.exports.rows import IDEAS, rows_of
from sessions.exports.sheets.book import Book
from sessions.i18n import Translator
from sessions.ledger import AUDIENCES, count
from sessions.model import Session
from sessions.summary import summarise
from tests.sessions.exports.conftest import LONG
from tests.sessions.exports.office import convert
from tui.house import Room

SHEETS = {
    "fi": "Kooste Päätökset Teemat Ideat Arviot Arviot_pöydittäin Tulokset Vastaukset_pöydittäin",
    "sv": "Sammanställning Beslut Teman Idéer Bedömningar Bedömningar_per_bord Resultat"
    " Svar_per_bord",
    "en": "Summary Decisions Themes Ideas Ratings Ratings_by_table Results Answers_by_table",
}


def made(*sessions: Session, audience: str = "leaders", language: str = "fi") -> bytes:
    summaries = [summarise(session, language) for session in sessions]
    return to_xlsx.write(summaries, audience, Translator(language))


def opened(*sessions: Session, audience: str = "leaders", language: str = "fi") -> Workbook:
    return load_workbook(io.BytesIO(made(*sessions, audience=audience, language=language)))


def rows(sheet: Worksheet) -> list[dict[str, Any]]:
    heading, *rest = sheet.iter_rows(values_only=True)
    return [dict(zip(heading, row, strict=True)) for row in rest]


def facts(sheet: Worksheet, column: int = 1) -> dict[str, Any]:
    return {row[0]: row[column] for row in sheet.iter_rows(min_row=4, values_only=True) if row[0]}


@pytest.mark.parametrize("language", SHEETS)
def test_sheets_are_called_in_the_language(grouped: Session, language: str) -> None:
    book = opened(grouped, language=language)
    *named, key = book.sheetnames
    assert [name.replace(" ", "_") for name in named] == SHEETS[language].split()
    assert book.active.title == named[0]
    assert (key, book[key].sheet_state) == ("paja", "veryHidden")


def test_only_the_leaders_have_something_to_decide(grouped: Session) -> None:
    for audience in ("record", "tables"):
        assert not {"Päätökset", "paja"} & set(opened(grouped, audience=audience).sheetnames)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_ideas_are_those_of_the_rows(grouped: Session, everything: Session, audience: str) -> None:
    for session in (grouped, everything):
        told = rows_of(summarise(session), audience, Translator("fi"))
        expected = [row.cells["text"] for row in told if row.kind in IDEAS]
        found = [row["Vastaus"] for row in rows(opened(session, audience=audience)["Ideat"])]
        assert found == expected
        assert len(expected) > 10


def test_cells_are_what_they_are(grouped: Session) -> None:
    book = opened(grouped, audience="record")
    idea = next(row for row in rows(book["Ideat"]) if row["Vastaus"] == "Katsotaan silmiin")
    assert (idea["Pisteitä"], idea["Teeman pisteet"]) == (0, 4)
    assert isinstance(idea["Annettu"], datetime)
    average = next(r for r in rows(book["Arviot"]) if r["Yksikkö"] == "kaikki yhdessä")
    assert (average["Nyt"], average["Tavoite"], average["Ero"]) == (3, 14 / 3, pytest.approx(5 / 3))
    assert (average["Matalin"], average["Korkein"], average["Vastauksia"]) == (2, 4, 3)
    assert [row["Ero"] for row in rows(book["Arviot pöydittäin"])] == [3, 0, 2, None]
    formats = {cell.value: cell.number_format for cell in book["Arviot"][1]}
    assert set(formats.values()) == {"General"}
    (day,) = (c for c in book["Kooste"]["B"] if isinstance(c.value, datetime))
    assert day.number_format == r"d\.m\.yyyy"


@pytest.mark.parametrize("audience", AUDIENCES)
def test_no_text_is_a_formula_or_a_link(
    everything: Session, grouped: Session, audience: str
) -> None:
    for session in (everything, grouped):
        for sheet in opened(session, audience=audience):
            kinds = {cell.data_type for row in sheet.iter_rows() for cell in row}
            formulas = [c for row in sheet.iter_rows() for c in row if c.data_type == "f"]
            assert kinds <= {"s", "n", "d", "f"}
            assert all(cell.value.startswith("=IF(B") for cell in formulas)
            assert len(formulas) == (sheet.title == "Kooste")
            assert not [c for row in sheet.iter_rows() for c in row if c.hyperlink]


@pytest.mark.parametrize("language", SHEETS)
def test_every_table_can_be_filtered_read_and_printed(
    everything: Session, grouped: Session, language: str
) -> None:
    for sessions in ((everything,), (grouped,), (grouped, everything)):
        for sheet in opened(*sessions, language=language).worksheets[1:]:
            if sheet.title == "paja":
                continue
            (table,) = sheet.tables.values()
            assert table.autoFilter.ref == table.ref == sheet.dimensions
            assert sheet.freeze_panes in ("A2", "C2")
            assert not sheet.merged_cells.ranges
            assert sheet.print_title_rows == "$1:$1"
            assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
            assert sheet.page_setup.fitToWidth in (None, 1)  # 1 goes without saying
            assert sheet.page_setup.fitToHeight == 0
            assert sheet.sheet_properties.pageSetUpPr.fitToPage
            assert sheet.sheet_view.selection[-1].activeCell in ("A1", "A2", "C2")
            heads = [cell.value for cell in sheet[1]]
            assert len({head.casefold() for head in heads}) == len(heads)
            assert all(cell.font.bold for cell in sheet[1])


@pytest.mark.parametrize("audience", AUDIENCES)
def test_the_ledger_is_that_of_the_program(grouped: Session, audience: str) -> None:
    told = facts(opened(grouped, audience=audience)["Kooste"])
    ledger = count(summarise(grouped), audience)
    aside = {f"Jätetty sivuun: {why}": n for why, n in ledger.aside if why}
    expected = {
        "Ideoita tuli": ledger.came,
        "Sellaisenaan mukana": ledger.quoted,
        "Teemoissa mukana": ledger.themed,
        **aside,
        "Pöydän perumia tai muuttamia": ledger.withdrawn,
    }
    if kept := dict(ledger.aside).get(""):
        expected["Tehtävissä, jotka eivät ole mukana"] = kept
        assert told["Näistä ei mukana tässä"] == 1
    assert {key: told[key] for key in expected} == expected
    assert told["Tarkistus"].startswith("=IF(B")


def test_the_facilitators_words_stand_on_the_first_sheet(grouped: Session) -> None:
    told = facts(opened(grouped)["Kooste"])
    assert told["Vetäjän sanat"] == "Kiitos!\nJatkamme."
    assert told["Ehdotukset"] == "Ehdotuksemme\nNäistä puhuttiin eniten."


def test_several_sessions_stand_side_by_side_and_together(
    grouped: Session, session: Session
) -> None:
    book = opened(grouped, session)
    about = book["Kooste"]
    one, other, both = (facts(about, column)["Ideoita tuli"] for column in (1, 2, 3))
    assert both == one + other
    assert (one, other) == (
        count(summarise(grouped), "leaders").came,
        count(summarise(session), "leaders").came,
    )
    assert {row["Nimi"] for row in rows(book["Päätökset"])} == {"Keittiöt ja siivous"}


async def test_a_session_without_answers_is_a_whole_file_too(room: Room) -> None:
    book = opened(room.engine.session)
    assert book.sheetnames == ["Kooste", "Ideat"]
    assert "Ehdotuksia päätettäväksi ei ole" in book["Kooste"]["A2"].value
    assert facts(book["Kooste"])["Ideoita tuli"] == 0
    assert facts(book["Kooste"])["Tilanne"] == "Tilaisuus ei ole vielä alkanut."


def test_the_file_says_what_it_is_and_nobody_by_name(grouped: Session) -> None:
    told = opened(grouped).properties
    assert told.title == "Puhdas päivä kaupungilla"
    assert told.subject == Translator("fi").text("sheet-for-leaders-asked")
    assert (told.creator, told.lastModifiedBy) == ("Paja", "Paja")


def test_rows_are_as_high_as_their_texts(everything: Session) -> None:
    """LibreOffice does not find the height of rows by itself."""
    sheet = opened(everything)["Ideat"]
    heights = {row[2].value: sheet.row_dimensions[row[0].row].height for row in sheet.iter_rows()}
    assert heights["=HYPERLINK(1)"] is None
    assert heights[LONG] == 2 * 15 + 15
    assert heights[f"oppilas – {LONG} – aikaa"] == 3 * 15


def test_what_no_cell_holds_is_cut_with_a_word(grouped: Session) -> None:
    """32,767 UTF-16 units, of which an emoji takes two."""
    t = Translator("fi")
    book = Book("x", "x", t)
    sheet = book.add_sheet("about")
    for row, text in enumerate(("👷" * 20_000, "a" * 32_767, "a" * 32_768)):
        book.write(sheet, row, 0, text, book.look("text"))
    found = load_workbook(io.BytesIO(book.close()))["Kooste"]
    first, second, third = (cell.value for cell in found["A"])
    assert second == "a" * 32_767
    for cut in (first, third):
        assert cut.endswith(t.text("sheet-cut"))
        assert 32_760 < len(cut.encode("utf-16-le")) // 2 <= 32_767


def test_a_file_name_with_an_ampersand_stays_whole_on_paper(grouped: Session) -> None:
    details = replace(grouped.details, name="Keittiö & siivous")
    edits = {name: edit for name, edit in grouped.edits.items() if name}
    sheet = opened(replace(grouped, details=details, edits=edits))["Ideat"]
    assert "Keittiö && siivous" in sheet.oddFooter.left.text


@pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")
def test_another_program_sees_every_idea_once(
    grouped: Session, everything: Session, tmp_path: Path
) -> None:
    """LibreOffice reads the files and writes its own, which openpyxl reads."""
    played = {"grouped": grouped, "everything": everything}
    for name, session in played.items():
        (tmp_path / f"{name}.xlsx").write_bytes(made(session, audience="record"))
    folder = tmp_path / "office"
    for file in convert([tmp_path / f"{name}.xlsx" for name in played], "xlsx", folder):
        book = load_workbook(file, data_only=True)
        session = played[file.stem]
        told = rows_of(summarise(session), "record", Translator("fi"))
        expected = Counter(str(row.cells["text"]) for row in told if row.kind in IDEAS)
        assert Counter(row["Vastaus"] for row in rows(book["Ideat"])) == expected
        assert facts(book["Kooste"])["Tarkistus"] == "täsmää"
        assert facts(book["Kooste"])["Ideoita tuli"] == count(summarise(session), "record").came
