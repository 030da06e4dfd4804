"""The one cleaning function for text from people.

Every text that a person wrote goes through `clean` where it enters the program (phone, keyboard,
command line, workshop file), so that nothing behind it has to fear control codes or
direction marks.
"""

import re
import unicodedata

# Control and direction codes, zero-width marks, lone surrogates, private use and tags. The
# zero-width joiner stays (emoji are built with it); private use goes: archival PDF refuses it.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069"
    "\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff\ue000-\uf8ff"
    "\U000e0000-\U000e007f\U000f0000-\U0010ffff]"
)
_STACKED_MARKS = re.compile("([\u0300-\u036f]{3})[\u0300-\u036f]+")
_BREAKS = re.compile(r"\r\n?|\u2028|\u2029")
_SPACES = re.compile(r"[ \t\u00a0]+")


def clean(text: str, *, lines: bool = False) -> str:
    """Text that is safe to store, show and export: NFC, no control codes, no stacked marks.

    Args:
        text: what somebody wrote, any length.
        lines: keep line breaks (as a single newline); otherwise they become spaces.
    """
    text = _BREAKS.sub("\n", text)
    if not lines:
        text = text.replace("\n", " ")
    text = unicodedata.normalize("NFC", _UNWANTED.sub("", text))
    text = _STACKED_MARKS.sub(r"\1", text)
    text = _SPACES.sub(" ", text)
    return "\n".join(line.strip() for line in text.split("\n")).strip()


def shorten(text: str, limit: int) -> str:
    """The text, or its beginning with an ellipsis, in at most `limit` characters."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
