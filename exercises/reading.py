"""Reads plain data (a parsed TOML or JSON table) key by key and gathers all that is wrong."""

import difflib
import re
from collections.abc import Mapping, Sequence
from typing import Any

from exercises.errors import Mistake
from exercises.languages import LANGUAGES, Text, Texts
from exercises.text import clean

_LINE_END = re.compile(r"(?<!\n)\n(?!\n)")
_NAME = re.compile(r"(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*")
MOST_TEXT = 5000
MOST_LINE = 200
"""Characters of a text, and of one that stands on a line."""
_LONGEST = 60
"""Characters of what was found that a message repeats."""


class Reading:
    """One table being read: each key is asked for once, `finish` reports those nobody asked for.

    Nothing is raised while reading: a wrong value becomes a `Mistake` in the shared list and a
    harmless stand-in, so that one look shows all mistakes.
    """

    def __init__(
        self,
        data: object,
        file: str,
        place: str,
        mistakes: list[Mistake],
        exercise: str = "",
    ) -> None:
        self.file = file
        self.place = place
        self.exercise = exercise
        self.mistakes = mistakes
        self._asked: list[str] = []
        self._data: Mapping[str, Any] = {}
        if isinstance(data, Mapping):
            self._data = data
        else:
            self.wrong("", data, "table")

    def wrong(
        self, key: str, found: object, expected: str, *, near: str = "", **values: int | str
    ) -> None:
        """Note a mistake at `key`; `found` is None when the key is missing."""
        shown = "" if found is None else _shown(found)
        self.mistakes.append(
            Mistake(self.file, self.exercise, self.place, key, shown, expected, values, near)
        )

    def inner(self, data: object, place: str) -> "Reading":
        """A reading of a table within this one."""
        where = f"{self.place}.{place}" if self.place else place
        return Reading(data, self.file, where, self.mistakes, self.exercise)

    def has(self, key: str) -> bool:
        """Whether the key is there."""
        return key in self._data

    def _take(self, key: str) -> Any:
        self._asked.append(key)
        return self._data.get(key)

    def word(self, key: str) -> str:
        """A string that is not empty."""
        value = self._take(key)
        if not isinstance(value, str) or not clean(value):
            self.wrong(key, value, "word")
            return ""
        return clean(value)

    def name(self, key: str, default: str | None = None) -> str:
        """A plain name: lower-case ASCII letters, digits and hyphens."""
        value = self._take(key)
        if default is not None and value in (None, default):
            return default
        if not isinstance(value, str) or len(value) > _LONGEST or not _NAME.fullmatch(value):
            self.wrong(key, value, "name")
            return default or ""
        return value

    def choice(self, key: str, choices: Sequence[str], default: str) -> str:
        """One of a few words."""
        value = self._take(key)
        if value is None:
            return default
        if value not in choices:
            self.wrong(
                key, value, "choice", near=nearest(value, choices), choices=", ".join(choices)
            )
            return default
        return str(value)

    def number(self, key: str, default: int | None, low: int, high: int) -> int:
        """A whole number between `low` and `high`; required when `default` is None."""
        value = self._take(key)
        if value is None and default is not None:
            return default
        if not _is_number(value) or not low <= value <= high:
            self.wrong(key, value, "number", low=low, high=high)
            return low if default is None else default
        return int(value)

    def numbers(self, key: str, low: int, high: int) -> tuple[int, ...]:
        """A list of whole numbers between `low` and `high`, or none."""
        value = self._take(key)
        if value is None:
            return ()
        if not isinstance(value, list | tuple) or not all(
            _is_number(one) and low <= one <= high for one in value
        ):
            self.wrong(key, value, "numbers", low=low, high=high)
            return ()
        return tuple(value)

    def flag(self, key: str, default: bool) -> bool:
        """True or false."""
        value = self._take(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            self.wrong(key, value, "flag")
            return default
        return value

    def text(
        self, key: str, *, required: bool = True, lines: bool = False, most: int = MOST_TEXT
    ) -> Text:
        """A text in one to three languages, given as a table `fi`, `sv`, `en`.

        With `lines` it may have paragraphs, parted by an empty line; single line ends in the file
        are only how it was typed. It has at most `most` characters.
        """
        value = self._take(key)
        if value is None:
            if required:
                self.wrong(key, None, "languages")
            return Text()
        inner = self.inner(value, key)
        found = {}
        for language in LANGUAGES:
            words = inner._take(language)
            if isinstance(words, str):
                words = clean(words, lines=lines)
                if len(words) > most:
                    inner.wrong(language, words, "text-long", most=most, length=len(words))
                found[language] = _LINE_END.sub(" ", words) if lines else words
            elif words is not None:
                inner.wrong(language, words, "text")
        inner.finish()
        if required and isinstance(value, Mapping) and not any(found.values()):
            self.wrong(key, value, "languages")
        return Text(**found)

    def texts(self, key: str) -> Texts:
        """A list of texts in one to three languages, equally long in each, or none at all."""
        value = self._take(key)
        if value is None:
            return Texts()
        inner = self.inner(value, key)
        found: dict[str, tuple[str, ...]] = {}
        for language in LANGUAGES:
            items = inner._take(language)
            if items is None:
                continue
            if not isinstance(items, list | tuple) or not all(
                isinstance(item, str) and clean(item) for item in items
            ):
                inner.wrong(language, items, "texts")
            elif any(len(item) > MOST_TEXT for item in items):
                longest = max(map(len, items))
                inner.wrong(language, items, "text-long", most=MOST_TEXT, length=longest)
            elif items:
                found[language] = tuple(clean(item) for item in items)
        inner.finish()
        counts = {language: len(items) for language, items in found.items()}
        if len(set(counts.values())) > 1:
            said = ", ".join(f"{language} {count}" for language, count in counts.items())
            self.wrong(key, said, "texts-alike")
            return Texts()
        return Texts(**found)

    def tables(self, key: str) -> list[Any]:
        """A list of tables (`[[key]]`), perhaps empty."""
        value = self._take(key)
        if value is None:
            return []
        if not isinstance(value, list | tuple):
            self.wrong(key, value, "tables", name=key)
            return []
        return list(value)

    def finish(self) -> None:
        """Report every key that has no meaning here, with the nearest one that has."""
        for key in self._data:
            if key not in self._asked:
                asked = sorted(set(self._asked))
                self.wrong(key, key, "key", near=nearest(key, asked), choices=", ".join(asked))


def nearest(word: object, words: Sequence[str]) -> str:
    """The one of `words` that is most like a misspelt one; empty when none is."""
    found = difflib.get_close_matches(str(word).lower(), words, n=1)
    return found[0] if found else ""


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _shown(found: object) -> str:
    """What stands in the file, short, on one line, as its author wrote it."""
    if isinstance(found, bool):
        text = str(found).lower()
    elif isinstance(found, str):
        text = found
    elif isinstance(found, Mapping):
        text = "{" + ", ".join(map(str, found)) + "}"
    else:
        try:
            text = str(found)
        except ValueError:  # a number of thousands of digits (sys.set_int_max_str_digits)
            text = "…"
    text = clean(text)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
