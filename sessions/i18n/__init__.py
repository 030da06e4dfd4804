"""Every text of the program that a person reads, in Finnish, Swedish and English (Fluent).

The first word of a key names the catalogue it stands in: `phone-send` is in `fi/phone.ftl`. Only
the catalogues that are asked for are read.
"""

from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from pathlib import Path

from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

from exercises.languages import LANGUAGES

_FOLDER = Path(__file__).parent

LANGUAGE_NAMES = {"fi": "Suomi", "sv": "Svenska", "en": "English"}

_LONG = 1000
_PRIVATE = 0xE000
"""The first letter of Unicode's private use, which `exercises.text.clean` takes out."""

# The English of the program is European: day before month, 24 hours.
_LOCALES = {"fi": "fi_FI", "sv": "sv_FI", "en": "en_GB"}

# Swedish as it is written in Finland: the same dates and times as in Finnish, side by side.
_DAYS = {"fi": "d.M.y", "sv": "d.M.y", "en": "d MMM y"}
_CLOCKS = {"fi": "H.mm", "sv": "H.mm", "en": "HH:mm"}


@cache
def _catalogue(language: str, name: str) -> FluentBundle:
    bundle = FluentBundle([_LOCALES[language].replace("_", "-")], use_isolating=False)
    text = (_FOLDER / language / f"{name}.ftl").read_text("utf-8")
    bundle.add_resource(FluentResource(text))
    return bundle


@cache
def _clock(language: str, hour: int, minute: int) -> str:
    from babel.dates import format_time

    return str(format_time(time(hour, minute), format=_CLOCKS[language], locale=_LOCALES[language]))


class Translator:
    """Texts, figures and dates in one language; passed to whoever speaks, never installed."""

    def __init__(self, language: str) -> None:
        """
        Raises:
            ValueError: the language is not one of `fi`, `sv`, `en`.
        """
        if language not in LANGUAGES:
            raise ValueError(language)
        self.language = language

    def text(self, key: str, **values: str | int | float) -> str:
        """The text called `key`, with its placeholders filled in.

        Raises:
            LookupError: there is no such text, or a value is missing; a mistake in the program.
        """
        bundle = _catalogue(self.language, key.partition("-")[0])
        pattern = bundle.get_message(key).value if bundle.has_message(key) else None
        if pattern is None:
            raise LookupError(f"{self.language}: {key}")
        # Fluent refuses values of more than 2,500 characters, which an answer may have: those are
        # put in afterwards, in place of a letter that no text of ours or from people has.
        long = {name: v for name, v in values.items() if isinstance(v, str) and len(v) > _LONG}
        marks = {name: chr(_PRIVATE + place) for place, name in enumerate(long)}
        text, mistakes = bundle.format_pattern(pattern, {**values, **marks})
        if mistakes:
            raise LookupError(f"{self.language}: {key}: {mistakes}")
        made = str(text)
        for name, mark in marks.items():
            made = made.replace(mark, long[name])
        return made

    def figure(self, number: float, digits: int = 1) -> str:
        """A number with at most `digits` decimals, as the language writes it; a half goes up, and
        what rounds to nothing has no sign."""
        pattern = "0." + "#" * digits if digits else "0"
        rounded = Decimal(repr(number)).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP)
        written = format_decimal(rounded or 0, format=pattern, locale=_LOCALES[self.language])
        return str(written).replace("-", "−")

    def day(self, day: date) -> str:
        """A date, such as 21.11.2026."""
        from babel.dates import format_date  # the first screen is painted without it

        return str(format_date(day, format=_DAYS[self.language], locale=_LOCALES[self.language]))

    def time(self, moment: datetime) -> str:
        """The time of day in the laptop's time zone, such as 10.42."""
        clock = moment.astimezone()
        return _clock(self.language, clock.hour, clock.minute)
