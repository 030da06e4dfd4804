"""Reads a TOML file; where it breaks is told in the words of whoever wrote it."""

import re
import tomllib
from pathlib import Path
from typing import Any

from exercises.errors import Mistake
from exercises.text import clean, shorten

LARGEST = 500_000
"""Bytes of a file; a workshop in three languages has some 60,000."""

_MOST_DOTS = 300
"""On one line: `tomllib` takes minutes for a key of a hundred thousand parts."""

_PLACE = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")
_BROKEN = (
    ("Illegal character '\\n'", "toml-quote"),
    ("Found invalid character '\\n'", "toml-quote"),
    ("Unterminated string", "toml-end"),
    ("Unclosed", "toml-list"),
    ("Expected '='", "toml-equals"),
    ("Invalid value", "toml-value"),
    ("Expected newline", "toml-more"),
    ("Cannot", "toml-twice"),
    ("Duplicate", "toml-twice"),
    ("Expected ']", "toml-heading"),
    ("Unescaped", "toml-backslash"),
    ("Invalid hex", "toml-backslash"),
)
"""How the words of `tomllib` begin, and what a mistake then says is expected."""


def read_toml(path: Path, mistakes: list[Mistake], written: bytes | None = None) -> dict[str, Any]:
    """What stands in the file; nothing, with a mistake noted, when it can't be read.

    Args:
        path: the file.
        mistakes: where mistakes are noted.
        written: what stands in it, when it need not be read from the disk.
    """
    try:
        if written is None:
            with path.open("rb") as file:
                written = file.read(LARGEST + 1)
        if len(written) > LARGEST:
            found, expected, values = "", "file-large", {"most": LARGEST // 1000}
        elif any(line.count(b".") > _MOST_DOTS for line in written.split(b"\n")):
            found, expected, values = "", "file-dots", {"most": _MOST_DOTS}
        else:
            return tomllib.loads(written.decode("utf-8-sig"))  # some editors begin with a mark
    except OSError as error:
        found, expected, values = error.strerror or "", "file", {}
    except UnicodeDecodeError as error:
        assert written is not None, "it was decoded"
        found, expected = "", "utf-8"
        values = {"line": written.count(b"\n", 0, error.start) + 1}
    except RecursionError:
        found, expected, values = "", "toml-end", {}
    except ValueError as error:  # a TOMLDecodeError, or a number longer than Python reads
        assert written is not None, "it was read"
        found, expected, values = _broken(str(error), written.decode("utf-8-sig").split("\n"))
    mistakes.append(Mistake(path.name, "", "", "", found, expected, values))
    return {}


def _broken(said: str, lines: list[str]) -> tuple[str, str, dict[str, int]]:
    """What stands in the line that is no TOML, what is expected there, and which line it is."""
    place = _PLACE.search(said)
    line = int(place[1]) if place and place[1] else len(lines)
    while line > 1 and not lines[line - 1].strip():  # what is missing is missing before
        line -= 1
    words = shorten(clean(lines[line - 1]), 60)
    expected = next((code for begin, code in _BROKEN if said.startswith(begin)), "toml")
    return words, expected, {"line": line}
