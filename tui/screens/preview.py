"""Shows a workshop as phones will see it: on one's own phone, and as text beside."""

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from exercises.model import Workshop
from sessions.i18n import LANGUAGE_NAMES, Translator
from tui.display import content
from tui.house import Preview
from tui.screen import PajaScreen
from tui.widgets.heading import Heading
from tui.widgets.keys import Keys
from tui.widgets.phone import Phone
from tui.widgets.qr import QRCode


class PreviewScreen(PajaScreen[int]):
    """A scratch room is open while this is shown; comes back with the step that was looked at."""

    DEFAULT_CSS = """
    PreviewScreen {
        #body { height: 1fr; padding: 0 1; }
        #way { width: 1fr; padding-right: 2; }
        #say, #address { height: auto; }
        #address { text-style: bold; }
        #square { height: 1fr; }
        &.-wide { #body { padding: 1 2; } #address { margin-bottom: 1; } }
    }
    """
    AUTO_FOCUS = "Phone"
    commands: ClassVar = ("next", "back", "text_language", "close")

    def __init__(
        self, t: Translator, preview: Preview, workshop: Workshop, step: int, language: str
    ) -> None:
        """
        Args:
            t: the program's language.
            preview: the scratch room; it is closed with this screen.
            workshop: what is shown.
            step: the number of the step to begin with.
            language: of the phone.
        """
        super().__init__(t)
        self._preview = preview
        self._workshop = workshop
        self._step = step
        self._language = language
        self._following = False

    def compose(self) -> ComposeResult:
        title = self._workshop.title.in_language(self._language)
        yield Heading(self.t.text("workshop-preview"), title)
        with Horizontal(id="body"):
            address, reachable = self._preview.address, self._preview.reachable
            with Vertical(id="way"):
                how = "say" if reachable else "unreachable"
                yield Static(self.t.text(f"workshop-preview-{how}"), id="say", markup=False)
                yield Static(address.removeprefix("http://"), id="address", markup=False)
                with Vertical(id="square"):
                    yield QRCode(address if reachable else "")
            yield Phone()
        yield Keys()

    def on_mount(self) -> None:
        """Show the first page."""
        self._show()

    async def on_unmount(self) -> None:
        """Close the room, however this screen was left."""
        await self._preview.close()

    def _show(self) -> None:
        """Show which step it is; its page follows."""
        steps = self._workshop.steps
        title = steps[self._step - 1].title.in_language(self._language)
        where = self.t.text("workshop-preview-step", step=self._step, steps=len(steps), title=title)
        self.query_one(Phone).border_title = content(where)
        self.refresh_bindings()
        if not self._following:
            self._following = True
            self._follow()

    @work
    async def _follow(self) -> None:
        """Fetch pages until the one that is wanted now is there: keys come faster than pages."""
        shown = None
        while shown != (wanted := (self._step, self._language)):
            shown = wanted
            await self.attempt(self._preview.go_to(self._step))
            try:
                self.query_one(Phone).show(await self._preview.page(self._language))
            except OSError:
                self.warn(self.t.text("workshop-preview-lost"))
        self._following = False

    # -- commands ----------------------------------------------------------------------------

    def works_next(self) -> bool:
        """Not after the last step."""
        return self._step < len(self._workshop.steps)

    def works_back(self) -> bool:
        """Not before the first step."""
        return self._step > 1

    def action_next(self) -> None:
        """The next step."""
        self._step += 1
        self._show()

    def action_back(self) -> None:
        """The step before."""
        self._step -= 1
        self._show()

    def main_action(self) -> tuple[str, str]:
        """Go on to the next step, or back to the workshop after the last one."""
        if not self.works_next():
            return "close", self.t.text("workshop-preview-close")
        title = self._workshop.steps[self._step].title.in_language(self._language)
        return "next", self.t.text("room-next", title=title)

    def works_text_language(self) -> bool:
        """Whether there is more than one."""
        return len(self._workshop.languages) > 1

    def action_text_language(self) -> None:
        """The next language."""
        languages = self._workshop.languages
        place = languages.index(self._language)
        self._language = languages[(place + 1) % len(languages)]
        self._show()

    def label_text_language(self) -> str:
        """Which one it is now."""
        return LANGUAGE_NAMES[self._language]

    def action_close(self) -> None:
        """Back to the workshop."""
        self.dismiss(self._step)
