"""Text from people as Markdown that stays text (CommonMark 0.31 with GitHub's tables and links)."""

import re
from collections.abc import Sequence

from exercises.text import clean

_ALWAYS = re.compile(r"[\\`*_\[\]{}|~$^>#@]")
# What begins a list or an underline; a sign before a figure does not, nor does a date's point.
_BEGINNING = re.compile(r"^([-+](?!\w)|=(?=[=\s]*$)|:(?!\w)|\d+(?=[.)](?:\s|$)))")
_LINKS = re.compile(r"(?i)(https?|ftp)(:)(?=//)|(www)(\.)|(:)(?=\w+:)")


def as_text(text: str, *, at_start: bool = True) -> str:
    """The text with everything escaped that a reader of Markdown could take for markup.

    Args:
        text: from people, or the program's own.
        at_start: whether it begins a paragraph or an item of a list, where more is markup.
    """
    text = _ALWAYS.sub(r"\\\g<0>", clean(text))
    text = re.sub(r"&(?=[#\w])", "&amp;", text).replace("<", "&lt;")
    text = _LINKS.sub(_without_link, text)
    return _BEGINNING.sub(_not_at_the_beginning, text) if at_start else text


def _without_link(found: re.Match[str]) -> str:
    return f"{found[1] or found[3] or ''}\\{found[2] or found[4] or found[5]}"


def _not_at_the_beginning(found: re.Match[str]) -> str:
    # A number is a list's when a point or bracket follows: that is what has to be escaped.
    return f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}"


def table(columns: Sequence[tuple[str, bool]], rows: Sequence[Sequence[str]]) -> str:
    """A table of cells that are Markdown already.

    Args:
        columns: the words of each, and whether it is set to the right.
        rows: under each other.
    """
    header = [words for words, _ in columns]
    rule = ["---:" if right else "---" for _, right in columns]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (header, rule, *rows))
