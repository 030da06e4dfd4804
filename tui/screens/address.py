"""Chooses the address at which phones get in, when the computer is in several networks."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from sessions.i18n import Translator
from tui.display import content
from tui.screen import PajaModal
from tui.widgets.keys import Keys

if TYPE_CHECKING:
    from sessions.web.adapters import Adapter


class AddressScreen(PajaModal[str]):
    """Comes back with the address, or with nothing."""

    CSS = """
    AddressScreen OptionList { max-height: 60vh; }
    """
    commands: ClassVar = ("choose", "close")

    def __init__(self, t: Translator, ways: "Sequence[Adapter]", present: str) -> None:
        """
        Args:
            t: the program's language.
            ways: the adapters to choose from, the likeliest first.
            present: the address that phones are told now.
        """
        super().__init__(t)
        self._options = [Option(self._line(way, present), id=way.address) for way in ways]

    def _line(self, way: "Adapter", present: str) -> Content:
        """Address, adapter and what it is; the present one marked."""
        glyph = "●" if way.address == present else "○"
        kind = self.t.text(f"doctor-kind-{way.called}")
        return Content.assemble(
            f"{glyph} ", (way.address.ljust(15), "bold"), "  ", content(f"{way.name} · {kind}")
        )

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog wide"):
            yield Static(self.t.text("doctor-choose"), classes="title", markup=False)
            yield OptionList(*self._options)
        yield Keys()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Take that one."""
        self.dismiss(event.option_id)

    def main_action(self) -> tuple[str, str]:
        """Tell phones this one."""
        return "choose", self.t.text("doctor-choose-do")

    def action_choose(self) -> None:
        """Take the marked one."""
        self.query_one(OptionList).action_select()

    def action_close(self) -> None:
        """All stays as it is."""
        self.dismiss(None)
