"""Ideas grouped by hand, and how well other groups agree with them."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from math import comb
from pathlib import Path
from zlib import crc32

LANGUAGES = ("fi", "sv", "en")
WRITTEN, EXAMPLES = "ideas.tsv", "examples.tsv"
"""Written for this as tables would write them; examples from the exercises of the library."""

_NONE = "none"


@dataclass(frozen=True, slots=True)
class Grouped:
    """One idea and the theme it was put into by hand."""

    language: str
    theme: str | None
    text: str

    @property
    def held_out(self) -> bool:
        """Whether nothing was ever fitted to it: about every third, drawn by its own words."""
        return crc32(self.text.encode()) % 3 == 0


def grouped(file: str) -> list[Grouped]:
    """All ideas of one of the files."""
    return [
        Grouped(language, None if theme == _NONE else theme, text)
        for language, theme, text in _rows(file)
    ]


def theme_names(language: str) -> dict[str, str]:
    """The themes with the names a facilitator could have given them."""
    place = 1 + LANGUAGES.index(language)
    return {row[0]: row[place] for row in _rows("themes.tsv")}


def agreement(ours: Sequence[Hashable], theirs: Sequence[Hashable]) -> float:
    """The adjusted Rand index of two groupings of the same things: 1 the same, 0 as by chance.

    Hubert and Arabie, Comparing Partitions, Journal of Classification 2 (1985), pages 193-218,
    equation 5: the pairs that both put together, less those expected by chance.
    """
    both = _pairs(zip(ours, theirs, strict=True))
    in_ours, in_theirs = _pairs(ours), _pairs(theirs)
    expected = in_ours * in_theirs / comb(len(ours), 2)
    most = (in_ours + in_theirs) / 2
    return 1.0 if most == expected else (both - expected) / (most - expected)


def _pairs(groups: Iterable[Hashable]) -> int:
    """How many pairs stand in the same group."""
    return sum(comb(size, 2) for size in Counter(groups).values())


def _rows(file: str) -> list[list[str]]:
    lines = Path(__file__).with_name(file).read_text("utf-8").splitlines()
    return [line.split("\t") for line in lines[1:]]
