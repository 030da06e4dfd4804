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

    def in_language(self, language: str) -> str:
        """The text in `language` (`fi`, `sv` or `en`)."""
        return str(getattr(self, language))

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
