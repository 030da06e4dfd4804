"""The picture of ratings: where things are now, where they should be, and how far apart tables are.

A hollow mark is now, a filled one the target; the same figures stand beside them as text, so that
neither colours nor the picture are needed.
"""

import textwrap
from collections.abc import Iterator
from html import escape

from sessions.exports.document import ChartRow, RatingChart
from sessions.exports.scale import signed
from sessions.i18n import Translator

_MOST_TICKS = 11
_LETTERS = 30
"""Of a name on one line: what a phone has room for beside the figures."""
_LINE = 18
_TRACK = 28
_TOP = 64
_LEFT, _RIGHT = 3.0, 97.0
"""Where the scale begins and ends, in hundredths of the width."""

# They follow the page's light or dark; without such a page they are the colour of its text.
_INK = "var(--ink, currentColor)"
_QUIET = "var(--soft, currentColor)"
_MARK = "var(--main, currentColor)"
_PAPER = "var(--paper, Canvas)"


def figures(row: ChartRow, t: Translator) -> tuple[str, str, str]:
    """Now, target and the gap between them as text; the last two are empty without a target."""
    if row.target is None:
        return t.figure(row.now), "", ""
    return t.figure(row.now), t.figure(row.target), signed(row.target - row.now, t)


def ticks(chart: RatingChart) -> tuple[int, ...]:
    """The steps of the scale that are marked: all of them, or every tenth of one up to 100."""
    wide = chart.high - chart.low
    step = next(step for step in (1, 2, 5, 10) if wide / step < _MOST_TICKS)
    return tuple(range(chart.low, chart.high + 1, step))


def place(chart: RatingChart, figure: float) -> float:
    """Where a figure stands on the scale: 0 is its low end, 1 its high end."""
    return (figure - chart.low) / (chart.high - chart.low)


def in_words(chart: RatingChart, t: Translator) -> str:
    """What the chart says and every figure in it, for those who do not see it."""
    return " ".join([chart.alt, *(f"{_row_in_words(chart, row, t)}." for row in chart.rows)])


def _row_in_words(chart: RatingChart, row: ChartRow, t: Translator) -> str:
    now, target, gap = figures(row, t)
    parts = [f"{chart.now_word} {now}"]
    if target:
        parts += [f"{chart.target_word} {target}", f"{t.text('paper-chart-gap')} {gap}"]
    if row.lowest is not None:
        parts.append(f"{t.text('paper-chart-range')} {row.lowest}–{row.highest}")
    return f"{row.name}: {'; '.join([*parts, *([row.note] if row.note else [])])}"


def rating_svg(chart: RatingChart, t: Translator) -> str:
    """The chart as SVG to stand in a page; as wide as its place, its letters always the same size.

    It takes its colours from the page's `--ink`, `--soft`, `--main` and `--paper`.
    """
    rows, y = [], _TOP
    for row in chart.rows:
        drawn, tall = _row(chart, row, t)
        rows.append(f'<svg y="{y}" width="100%" height="{tall}">{drawn}</svg>')
        y += tall
    head = "".join((*_legend(chart, t), *_scale(chart)))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" class="chart" role="img" width="100%"'
        f' height="{y}" font-size="14" font-family="inherit" fill="{_INK}">'
        f"<title>{escape(chart.caption)}</title><desc>{escape(in_words(chart, t))}</desc>"
        f"{head}{''.join(rows)}</svg>"
    )


def _legend(chart: RatingChart, t: Translator) -> Iterator[str]:
    """What the marks mean, each in its third of the width."""
    yield _now("8", 14) + _text("20", 19, chart.now_word)
    if any(row.target is not None for row in chart.rows):
        yield _target("27%", 14) + _text("27%", 19, chart.target_word, 'dx="12"')
    if any(row.lowest is not None for row in chart.rows):
        words = t.text("paper-chart-range")
        yield _band("52%", "5%", 14) + _text("57%", 19, words, 'dx="8"')


def _scale(chart: RatingChart) -> Iterator[str]:
    for step in ticks(chart):
        yield _text(_x(chart, step), _TOP - 14, str(step), f'text-anchor="middle" fill="{_QUIET}"')


def _row(chart: RatingChart, row: ChartRow, t: Translator) -> tuple[str, int]:
    """The row's name, figures and track, and how tall they are together."""
    now, target, gap = figures(row, t)
    name = textwrap.wrap(row.name, _LETTERS, max_lines=2, placeholder="…")
    lines = [_text("0", _LINE * n, line) for n, line in enumerate(name, start=1)]
    told = f"{now} → {target}\u2002{gap}" if target else now
    lines.append(_text("100%", _LINE, told, 'text-anchor="end" font-weight="bold"'))
    tall = _LINE * max(1, len(name))
    if row.note:
        tall += _LINE
        note = textwrap.shorten(row.note, _LETTERS + 10, placeholder="…")
        lines.append(_text("0", tall, note, f'fill="{_QUIET}"'))
    y = tall + 12
    whole = escape(f"{row.name} – {row.note}" if row.note else row.name)
    picture = "".join(_marks(chart, row, y))
    return f"<g><title>{whole}</title>{''.join(lines)}{picture}</g>", tall + _TRACK


def _marks(chart: RatingChart, row: ChartRow, y: int) -> Iterator[str]:
    for step in ticks(chart):
        yield _line(_x(chart, step), _x(chart, step), y - 6, y + 6)
    yield _line(f"{_LEFT}%", f"{_RIGHT}%", y, y)
    if row.lowest is not None and row.highest is not None:
        share = place(chart, row.highest) - place(chart, row.lowest)
        yield _band(_x(chart, row.lowest), _percent(share * (_RIGHT - _LEFT)), y)
    now = _x(chart, row.now)
    if row.target is not None:
        target = _x(chart, row.target)
        yield (
            f'<line x1="{now}" x2="{target}" y1="{y}" y2="{y}" stroke="{_MARK}" stroke-width="3"/>'
        )
        yield _now(now, y) + _target(target, y)
    else:
        yield _now(now, y)


def _line(x1: str, x2: str, y1: int, y2: int) -> str:
    return f'<line x1="{x1}" x2="{x2}" y1="{y1}" y2="{y2}" stroke="{_QUIET}" stroke-opacity="0.4"/>'


def _now(x: str, y: int) -> str:
    return f'<circle cx="{x}" cy="{y}" r="7" fill="{_PAPER}" stroke="{_MARK}" stroke-width="2"/>'


def _target(x: str, y: int) -> str:
    return f'<circle cx="{x}" cy="{y}" r="4.5" fill="{_MARK}"/>'


def _band(x: str, width: str, y: int) -> str:
    return (
        f'<rect x="{x}" y="{y - 5}" width="{width}" height="10" rx="5" ry="5"'
        f' fill="{_MARK}" fill-opacity="0.2"/>'
    )


def _text(x: str, y: int, words: str, more: str = "") -> str:
    return f'<text x="{x}" y="{y}" {more}>{escape(words)}</text>'


def _x(chart: RatingChart, figure: float) -> str:
    return _percent(_LEFT + place(chart, figure) * (_RIGHT - _LEFT))


def _percent(hundredths: float) -> str:
    return f"{hundredths:.2f}%"
