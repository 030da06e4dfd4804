"""How a theme stands in a cell that can't show everything."""

import io
from dataclasses import replace

from openpyxl import load_workbook

from sessions.exports import to_xlsx
from sessions.exports.sheets.themes import tables, together
from sessions.i18n import Translator
from sessions.ideas import Idea
from sessions.model import Session
from sessions.summary import summarise

T = Translator("fi")


def test_a_theme_has_its_ideas_points_and_who_misses_theirs(grouped: Session) -> None:
    file = to_xlsx.write([summarise(grouped)], "leaders", T)
    sheet = load_workbook(io.BytesIO(file))["Teemat"]
    assert [list(row) for row in sheet.iter_rows(values_only=True)] == [
        [
            "Tehtävä",
            "Teema",
            "Ideat",
            "Pöydät",
            "Pisteitä",
            "Keneltä jäi puuttumaan",
            "Ideat sanasta sanaan",
        ],
        [
            "Ehdotukset",
            "Kohtaaminen",
            2,
            "Pöytä 1; Kokit",
            4,
            "Siistijät, Puhtaanapito",
            "• Tervehditään jokaista (Pöytä 1)\n• Katsotaan silmiin (Kokit)",
        ],
        [
            "Ehdotukset",
            "Välineet",
            1,
            "Siistijät, Puhtaanapito",
            2,
            "Pöytä 1",
            "• Uusi kahvinkeitin (Siistijät, Puhtaanapito)",
        ],
    ]


def test_many_ideas_end_with_how_many_more(grouped: Session) -> None:
    ideas = [Idea("improve", "ideas", 1, f"Idea {number}", "idea") for number in range(12)]
    told = together(grouped, ideas, T, 9).split("\n")
    assert told[0] == "• Idea 0 (Pöytä 1)"
    assert told[9] == "… ja vielä 3: katso välilehti Ideat"
    assert len(told) == 10
    assert len(together(grouped, ideas[:9], T, 9).split("\n")) == 9


def test_one_idea_is_always_told(grouped: Session) -> None:
    idea = Idea("improve", "ideas", 1, "sana " * 400, "idea")
    assert together(grouped, [idea, idea], T, 9).startswith(f"• {idea.text}")


def test_many_tables_are_counted(grouped: Session) -> None:
    table = grouped.tables[1]
    many = {number: replace(table, number=number) for number in range(1, 7)}
    session = replace(grouped, tables=many)
    assert tables(session, range(1, 6), T) == "; ".join(f"Pöytä {n}" for n in range(1, 6))
    assert tables(session, range(1, 7), T) == "6 pöytää"
