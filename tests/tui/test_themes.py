"""The program's own colours can be read: WCAG AA."""

import pytest
from textual.color import Color
from textual.theme import Theme

from tui.themes import OWN


def contrast(one: str, other: str) -> float:
    """As WCAG 2 defines it."""

    def luminance(color: str) -> float:
        parts = [part / 255 for part in Color.parse(color).rgb]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", OWN.values(), ids=OWN)
@pytest.mark.parametrize("ground", ["background", "surface", "panel"])
def test_every_text_stands_out_from_every_ground(theme: Theme, ground: str) -> None:
    colors = theme.to_color_system().generate()
    for text in ("foreground", "text-muted", "text-disabled", "accent", "error", "warning"):
        assert contrast(colors[text], colors[ground]) >= 4.5, text


@pytest.mark.parametrize("theme", OWN.values(), ids=OWN)
def test_the_marked_line_stands_out(theme: Theme) -> None:
    colors = theme.to_color_system().generate()
    marked = colors["block-cursor-background"]
    assert contrast(colors["block-cursor-foreground"], marked) >= 4.5
    blurred = colors["block-cursor-blurred-background"]
    assert contrast(colors["block-cursor-blurred-foreground"], blurred) >= 4.5
    assert contrast(marked, colors["background"]) >= 3
    assert contrast(colors["border"], colors["background"]) >= 3
