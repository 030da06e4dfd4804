"""Bars, and figures in columns."""

from textual.content import Content

from tui.widgets.bars import aligned, bar, upright, with_figures


def test_a_bar_is_as_long_as_its_share() -> None:
    assert bar(0.5, 8).plain == "▄▄▄▄    "
    assert bar(1, 8).plain == "▄▄▄▄▄▄▄▄"
    assert bar(0, 8).plain == "        "


def test_a_little_is_not_nothing() -> None:
    assert bar(0.001, 8).plain == "▄       "


def test_upright_bars_carry_their_counts() -> None:
    """As high as the highest, to half a line; nothing is a dot."""
    lines = upright([0, 8, 3, 1], 4, 2)
    assert [line.plain.rstrip() for line in lines] == [
        "     8",
        "         3   1",
        " ·          ▄▄▄",
    ]
    filled = [span for span in lines[2].spans if "on $accent" in str(span.style)]
    assert [(span.start, span.end) for span in filled] == [(4, 7), (8, 11)]


def test_a_single_one_is_not_as_high_as_the_picture() -> None:
    """With few answers a line stands for one of them."""
    lines = upright([1, 0], 4, 3)
    assert [line.plain.rstrip() for line in lines] == ["", "", " 1", "     ·"]


def test_figures_stand_at_the_right_of_their_column() -> None:
    assert aligned([["pisteet", "x"], ["7", "12"]]) == ["pisteet   x", "      7  12"]


def test_figures_stand_beside_a_text_or_below_it() -> None:
    """Beside it while the column holds the text; then below the text at its full width."""
    figures = Content("12  3")

    def rows(text: str, width: int) -> list[str]:
        return [line.plain for line in with_figures(Content("1  "), text, figures, width)]

    assert rows("Nopeus", 20) == ["1  Nopeus      12  3"]
    assert rows("Nopeus ja tarkkuus aina", 30) == [
        "1  Nopeus ja tarkkuus    12  3",
        "   aina",
    ]
    assert rows("Nopeus ja tarkkuus", 20) == ["1  Nopeus ja", "   tarkkuus", " " * 15 + "12  3"]
