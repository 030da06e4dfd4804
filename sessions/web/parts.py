"""Templates and what has been made of them; what is the same for many phones is made once.

A part's cache is keyed by what it shows, so nothing here has to be told of changes.
"""

from typing import Any, TypeVar

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from exercises.languages import LANGUAGES
from sessions.i18n import Translator
from sessions.web.assets import FOLDER

_MOST_CACHED = 2000

Made = TypeVar("Made")


class Cache(dict[tuple[object, ...], Made]):
    """What was made, by what it shows; emptied when it has grown large."""

    def __setitem__(self, key: tuple[object, ...], made: Made) -> None:
        if len(self) >= _MOST_CACHED:
            self.clear()
        super().__setitem__(key, made)


class Parts:
    """Renders templates in a phone's language."""

    def __init__(self) -> None:
        self.cached = Cache[Markup]()
        self._translators = {language: Translator(language) for language in LANGUAGES}
        self._templates = Environment(
            loader=FileSystemLoader(FOLDER / "templates"),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=StrictUndefined,
            auto_reload=False,  # it would look at the files for every part
        )

    def translator(self, language: str) -> Translator:
        """The texts of a phone's language."""
        return self._translators[language]

    def part(self, key: tuple[object, ...], template: str, language: str, **values: Any) -> Markup:
        """A rendered template, from the cache when `key` says it has been made."""
        if key not in self.cached:
            self.cached[key] = self.made(template, language, **values)
        return self.cached[key]

    def made(self, template: str, language: str, **values: Any) -> Markup:
        """A rendered template."""
        text = self._templates.get_template(template).render(
            t=self.translator(language), lang=language, **values
        )
        return Markup(text)

    def macros(self, template: str) -> Any:
        """A template's macros as functions; made without a context, so Jinja keeps them ready."""
        return self._templates.get_template(template).module
