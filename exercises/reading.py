"""Reads plain data (a parsed TOML or JSON table) key by key and gathers all that is wrong."""

import difflib
import re
from collections.abc import Mapping
from typing import Any

from exercises.errors import Mistake
from exercises.languages import LANGUAGES, Text, Texts
from exercises.text import clean

_LINE_END = re.compile(r"(?<!\n)\n(?!\n)")


class Reading:
    """One table being read: each key is asked for once, `finish` reports those nobody asked for.

    Nothing is raised while reading: a wrong value becomes a `Mistake` in the shared list and a
    harmless stand-in, so that one look shows all mistakes.
    """

    def __init__(self, data: object, file: str, place: str, mistakes: list[Mistake]) -> None:
        self.file = file
        self.place = place
        self.mistakes = mistakes
        self._asked: list[str] = []
        self._data: Mapping[str, Any] = {}
        if isinstance(data, Mapping):
            self._data = data
        else:
            self.wrong("", data, "a table")

    def wrong(self, key: str, found: object, expected: str) -> None:
        """Note a mistake at `key`; `found` is None when the key is missing."""
        shown = "" if found is None else repr(found)[:60]
        self.mistakes.append(Mistake(self.file, self.place, key, shown, expected))

    def inner(self, data: object, place: str) -> "Reading":
        """A reading of a table within this one."""
        where = f"{self.place}.{place}" if self.place else place
        return Reading(data, self.file, where, self.mistakes)

    def has(self, key: str) -> bool:
        """Whether the key is there."""
        return key in self._data

    def _take(self, key: str) -> Any:
        self._asked.append(key)
        return self._data.get(key)

    def word(self, key: str, default: str | None = None) -> str:
        """A plain string, such as a name or a type."""
        value = self._take(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, str) or not value:
            self.wrong(key, value, "a word in quotes")
            return default or ""
        return clean(value)

    def number(self, key: str, default: int | None, low: int, high: int) -> int:
        """A whole number between `low` and `high`; required when `default` is None."""
        value = self._take(key)
        if value is None and default is not None:
            return default
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            self.wrong(key, value, f"a whole number from {low} to {high}")
            return low if default is None else default
        return value

    def flag(self, key: str, default: bool) -> bool:
        """True or false."""
        value = self._take(key)
        if value is None:
            return default
        if not isinstance(value, bool):
            self.wrong(key, value, "true or false")
            return default
        return value

    def text(self, key: str, *, required: bool = True, lines: bool = False) -> Text:
        """A text in all three languages, given as a table `fi`, `sv`, `en`.

        With `lines` it may have paragraphs, parted by an empty line; single line ends in the file
        are only how it was typed.
        """
        value = self._take(key)
        if value is None:
            if required:
                self.wrong(key, None, "a table with fi, sv and en")
            return Text()
        inner = self.inner(value, key)
        found = {}
        for language in LANGUAGES:
            words = inner._take(language)
            if words is None or words == "":
                if required:
                    inner.wrong(language, words, "a text in this language")
            elif isinstance(words, str):
                words = clean(words, lines=lines)
                found[language] = _LINE_END.sub(" ", words) if lines else words
            else:
                inner.wrong(language, words, "a text in quotes")
        inner.finish()
        return Text(**found)

    def texts(self, key: str, count: int | None = None) -> Texts:
        """A list of texts in each language, or an empty one; `count` fixes the length."""
        value = self._take(key)
        if value is None:
            return Texts()
        inner = self.inner(value, key)
        found: dict[str, tuple[str, ...]] = {}
        for language in LANGUAGES:
            items = inner._take(language) or []
            if not isinstance(items, list | tuple) or not all(isinstance(i, str) for i in items):
                inner.wrong(language, items, "a list of texts")
            elif count is not None and len(items) not in (0, count):
                inner.wrong(language, items, f"a list of {count} texts")
            else:
                found[language] = tuple(clean(item) for item in items)
        inner.finish()
        return Texts(**found)

    def tables(self, key: str) -> list[Any]:
        """A list of tables (`[[key]]`), perhaps empty."""
        value = self._take(key)
        if value is None:
            return []
        if not isinstance(value, list | tuple):
            self.wrong(key, value, f"tables, each begun with [[{key}]]")
            return []
        return list(value)

    def finish(self) -> None:
        """Report every key that has no meaning here, with the nearest one that has."""
        for key in self._data:
            if key not in self._asked:
                near = difflib.get_close_matches(key, self._asked, n=1)
                self.wrong(key, key, near[0] if near else "one of " + ", ".join(self._asked))
