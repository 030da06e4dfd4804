"""A rating chart as Word's own table of its figures, with a small picture in each row."""

from collections.abc import Iterator
from io import BytesIO
from typing import cast

from docx.oxml.ns import qn
from docx.parts.document import DocumentPart
from docx.shared import Mm

from sessions.charts import figures, place, ticks
from sessions.exports.document import Column, RatingChart, Table
from sessions.exports.docx.elements import Element, element, paragraph, run
from sessions.exports.docx.tables import table
from sessions.exports.figures import table_of
from sessions.i18n import Translator
from sessions.typesetting.pictures import pictures

_PICTURE = Mm(45)
"""As wide as the template makes it."""


def rating_chart(chart: RatingChart, part: DocumentPart, t: Translator) -> Iterator[Element]:
    """Its caption, what the marks mean, and the rows."""
    yield paragraph("Caption", run(chart.caption))
    yield paragraph("PajaLegend", run("\u2003".join(_legend(chart, t))))
    name, *others = table_of(chart, t).columns
    rows = tuple((row[0], "", *row[1:]) for row in table_of(chart, t).rows)
    scale = Column(f"{chart.low}–{chart.high}", share=6)
    made = table(Table((name, scale, *others), rows, chart.caption), chart.alt)
    drawings = _tracks(chart, part, t)
    for row, drawing in zip(made.findall(qn("w:tr"))[1:], drawings, strict=True):
        place_for_it = row.findall(qn("w:tc"))[1].find(qn("w:p"))
        place_for_it.append(element("r", element("drawing", drawing)))
    yield made


def _legend(chart: RatingChart, t: Translator) -> Iterator[str]:
    yield f"○ {chart.now_word}"
    if any(row.target is not None for row in chart.rows):
        yield f"● {chart.target_word}"
    if any(row.lowest is not None for row in chart.rows):
        yield f"▬ {t.text('paper-chart-range')}"


def _tracks(chart: RatingChart, part: DocumentPart, t: Translator) -> Iterator[Element]:
    data = {
        "ticks": [place(chart, step) for step in ticks(chart)],
        "rows": [
            {
                name: None if figure is None else place(chart, figure)
                for name, figure in (
                    ("now", row.now),
                    ("target", row.target),
                    ("lowest", row.lowest),
                    ("highest", row.highest),
                )
            }
            for row in chart.rows
        ],
    }
    for row, picture in zip(chart.rows, pictures("tracks", data), strict=True):
        drawing = part.new_pic_inline(BytesIO(picture), width=_PICTURE)
        for side in ("distT", "distB", "distL", "distR"):
            drawing.set(side, "0")
        drawing.docPr.set("descr", " → ".join(filter(None, figures(row, t)[:2])))
        yield cast(Element, drawing)
