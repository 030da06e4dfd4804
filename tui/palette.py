"""What can be found by typing: the commands that work now, and the themes."""

from collections.abc import Awaitable, Callable, Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from tui.screen import PajaScreen
from tui.themes import OWN

Offer = tuple[str, str | None, Callable[[], Awaitable[object] | object]]
"""A name, a longer explanation, and what is done."""


class Offers(Provider):
    """Offers a list by name; none of it may be text that people typed."""

    @property
    def below(self) -> PajaScreen[object]:
        """The screen that the palette lies over."""
        assert isinstance(self.screen, PajaScreen), "the palette opens over our own screens"
        return self.screen

    def offers(self) -> Iterator[Offer]:
        """Everything on offer."""
        raise NotImplementedError

    async def discover(self) -> Hits:
        for name, explanation, deed in self.offers():
            yield DiscoveryHit(name, deed, help=explanation)

    async def search(self, query: str) -> Hits:
        matcher = self.matcher(query)
        found = False
        for name, explanation, deed in self.offers():
            if (score := matcher.match(name)) > 0:
                found = True
                yield Hit(score, matcher.highlight(name), deed, help=explanation)
        if not found:
            yield Hit(0.01, self.below.t.text("screen-nothing-found"), lambda: None)


class Commands(Offers):
    """The commands of the screen below that work now, then those of the whole program."""

    def offers(self) -> Iterator[Offer]:
        """The screen's own first."""
        screen, app = self.below, self.below.paja
        for command in screen.all_commands:
            if screen.check_action(command, ()):
                yield self._offer(command, partial(app.run_action, command, screen))
        yield self._offer("theme", app.search_themes)
        fixed = screen.is_modal or screen.has_fields or app.unsaved
        if not (fixed or "language" in screen.commands):
            yield self._offer("language", app.ask_language)
        yield self._offer("quit", app.action_quit)

    def _offer(self, command: str, deed: Callable[[], Awaitable[object] | object]) -> Offer:
        return self.below.label(command), self.below.t.text(f"command-{command}-help"), deed


class Themes(Offers):
    """The program's own themes, then Textual's."""

    def offers(self) -> Iterator[Offer]:
        """Own ones by what they are for, others by their names."""
        t, app = self.below.t, self.below.paja
        others = sorted(set(app.available_themes) - set(OWN))
        for name in (*OWN, *others):
            shown = t.text(f"screen-theme-{name}") if name in OWN else name
            yield shown, None, partial(setattr, app, "theme", name)
