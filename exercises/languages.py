"""Texts in the three languages of the program, side by side."""

from collections.abc import Sequence
from dataclasses import dataclass

LANGUAGES = ("fi", "sv", "en")


@dataclass(frozen=True, slots=True)
class Text:
    """One text in Finnish, Swedish and English; an empty one means there is none."""

    fi: str = ""
    sv: str = ""
    en: str = ""

    @classmethod
    def same(cls, text: str) -> "Text":
        """What somebody wrote, which is the same whatever the language."""
        return cls(text, text, text)

    def in_language(self, language: str) -> str:
        """The text in `language` (`fi`, `sv` or `en`)."""
        return str(getattr(self, language))

    @property
    def missing(self) -> tuple[str, ...]:
        """The languages it is not in, when it is in any at all."""
        return tuple(code for code in LANGUAGES if not self.in_language(code)) if self else ()

    def __bool__(self) -> bool:
        return bool(self.fi or self.sv or self.en)


@dataclass(frozen=True, slots=True)
class Texts:
    """A list of texts in each language, such as the words of a scale."""

    fi: Sequence[str] = ()
    sv: Sequence[str] = ()
    en: Sequence[str] = ()

    def in_language(self, language: str) -> tuple[str, ...]:
        """The list in `language` (`fi`, `sv` or `en`)."""
        return tuple(getattr(self, language))

    @property
    def missing(self) -> tuple[str, ...]:
        """The languages it is not in, when it is in any at all."""
        return tuple(code for code in LANGUAGES if not self.in_language(code)) if self else ()

    @property
    def each(self) -> tuple[Text, ...]:
        """Its texts one by one, each in all languages that the list is in."""
        lists = {code: self.in_language(code) for code in LANGUAGES}
        return tuple(
            Text(**{code: texts[place] for code, texts in lists.items() if texts})
            for place in range(len(self))
        )

    def __len__(self) -> int:
        return max(len(self.in_language(code)) for code in LANGUAGES)
