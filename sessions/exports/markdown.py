"""Text from people as Markdown that stays text (CommonMark 0.31 with GitHub's tables and links)."""

import re

from exercises.text import clean

_ALWAYS = re.compile(r"[\\`*_\[\]{}|~$^>#@]")
_BEGINNING = re.compile(r"^([-+=:]|\d+(?=[.)]))")
_LINKS = re.compile(r"(?i)(https?|ftp)(:)(?=//)|(www)(\.)|(:)(?=\w+:)")


def as_text(text: str) -> str:
    """The text with everything escaped that a reader of Markdown could take for markup."""
    text = _ALWAYS.sub(r"\\\g<0>", clean(text))
    text = re.sub(r"&(?=[#\w])", "&amp;", text).replace("<", "&lt;")
    text = _LINKS.sub(_without_link, text)
    return _BEGINNING.sub(_not_at_the_beginning, text)


def _without_link(found: re.Match[str]) -> str:
    return f"{found[1] or found[3] or ''}\\{found[2] or found[4] or found[5]}"


def _not_at_the_beginning(found: re.Match[str]) -> str:
    # A number is a list's when a point or bracket follows: that is what has to be escaped.
    return f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}"


def table(header: list[str], rows: list[list[str]], left: int = 1) -> list[str]:
    """The lines of a table: the first `left` columns to the left, the others to the right."""
    rule = ["---" if place < left else "---:" for place in range(len(header))]
    return [f"| {' | '.join(cells)} |" for cells in (header, rule, *rows)]


def apart(*parts: list[str]) -> list[str]:
    """The lines of those parts that have any, an empty line between two parts."""
    lines: list[str] = []
    for part in parts:
        lines += ["", *part] if lines and part else part
    return lines
