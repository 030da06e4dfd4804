"""The chart of ratings as SVG."""

import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from sessions import charts
from sessions.exports.document import ChartRow, RatingChart
from sessions.i18n import Translator
from tests.sessions.exports.papers import CHART, HOSTILE

SVG = "{http://www.w3.org/2000/svg}"


def drawn(chart: RatingChart, language: str = "fi") -> ET.Element:
    return ET.fromstring(charts.rating_svg(chart, Translator(language)))


def words(svg: ET.Element) -> list[str]:
    return ["".join(text.itertext()) for text in svg.iter(f"{SVG}text")]


def test_figures_stand_beside_each_row_as_text() -> None:
    """Who sees no picture and no colour reads the same figures."""
    said = words(drawn(CHART))
    assert said[:3] == ["Nyt", "Tavoite", "Matalin–korkein"]
    assert said[3:8] == ["1", "2", "3", "4", "5"]
    assert "4,2 → 4,8\u2002+0,6" in said
    assert "4 → 4\u20020" in said
    assert "2,6" in said  # no target, so no arrow
    assert "eniten erimielisyyttä" in said


def test_the_picture_is_described_with_every_figure() -> None:
    """A screen reader hears the caption, what the chart says, and each row."""
    svg = drawn(CHART)
    assert svg.get("role") == "img"
    assert svg.findtext(f"{SVG}title") == CHART.caption
    described = svg.findtext(f"{SVG}desc") or ""
    assert described.startswith(CHART.alt)
    assert "Tiedonkulku: Nyt 2,3; Tavoite 4,5; Ero +2,2; Matalin–korkein 1–4." in described
    assert "Palautteeseen vastaaminen: Nyt 2,6." in described


def test_now_is_hollow_and_the_target_filled_where_their_figures_are() -> None:
    """The marks differ without colour, and stand on the scale."""
    row = ChartRow("Asia", 1, 5, 2, 4)
    marks = drawn(replace(CHART, rows=(row,))).find(f"{SVG}svg")
    assert marks is not None
    now, target = marks.iter(f"{SVG}circle")
    assert (now.get("cx"), target.get("cx")) == ("3.00%", "97.00%")
    assert now.get("stroke") == target.get("fill") != now.get("fill")
    (band,) = marks.iter(f"{SVG}rect")
    assert (band.get("x"), band.get("width")) == ("26.50%", "47.00%")


@pytest.mark.parametrize(
    ("low", "high", "marked"),
    [
        (1, 5, (1, 2, 3, 4, 5)),
        (0, 10, tuple(range(11))),
        (1, 12, (1, 3, 5, 7, 9, 11)),
        (0, 100, tuple(range(0, 101, 10))),
    ],
)
def test_a_long_scale_is_marked_at_some_steps(low: int, high: int, marked: tuple[int, ...]) -> None:
    """At most eleven figures stand over the scale."""
    assert charts.ticks(replace(CHART, low=low, high=high)) == marked


def test_words_from_people_stay_words() -> None:
    """Nothing typed becomes an element, and what is cut stands whole in the row's title."""
    rows = tuple(ChartRow(text, 2, 4, note=text) for text in HOSTILE)
    svg = drawn(replace(CHART, rows=rows, caption=HOSTILE[0], alt=HOSTILE[1]))
    assert {element.tag for element in svg.iter()} == {
        SVG + tag for tag in ("svg", "title", "desc", "text", "g", "line", "circle")
    }
    titles = [title.text for title in svg.iter(f"{SVG}title")]
    assert titles == [HOSTILE[0], *(f"{text} – {text}" for text in HOSTILE)]
    assert max(map(len, words(svg))) <= 40


def test_sixty_rows_do_not_touch_each_other() -> None:
    """Each row begins where the one above ends, and the picture ends after the last."""
    rows = tuple(replace(CHART.rows[n % 6], name=f"Pöytä {n}") for n in range(60))
    svg = drawn(replace(CHART, rows=rows))
    places = [
        (float(row.get("y", 0)), float(row.get("height", 0))) for row in svg.iter(f"{SVG}svg")
    ]
    below = 0.0
    for y, height in places[1:]:
        assert y >= below
        below = y + height
    assert len(places) == 61
    assert below == float(svg.get("height", 0))


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_every_language_has_its_words(language: str) -> None:
    """Figures and the words of the legend follow the language of the paper."""
    said = words(drawn(CHART, language))
    comma = "." if language == "en" else ","
    assert f"4{comma}2 → 4{comma}8\u2002+0{comma}6" in said
    assert Translator(language).text("paper-chart-range") in said
