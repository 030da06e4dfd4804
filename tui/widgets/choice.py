"""One of a few: all of them in a row, the chosen one marked; the arrows change it."""

from collections.abc import Mapping
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget


class Choice(Widget, can_focus=True):
    """A field whose value is one of a few names."""

    DEFAULT_CSS = """
    Choice {
        width: 1fr; height: 1; padding: 0 1;
        border-left: outer $border-blurred; background: $surface;
        link-style: none; link-style-hover: none;
        link-color-hover: $foreground; link-background-hover: $panel;
        &:focus { border-left: outer $border; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", show=False),
        Binding("right,space", "step(1)", show=False),
    ]

    value: reactive[str] = reactive("")
    """The name that is chosen."""

    def __init__(self, names: Mapping[str, str], value: str) -> None:
        """
        Args:
            names: what each value is called; texts of the program.
            value: the one chosen at first.
        """
        super().__init__()
        self._names = names
        self.set_reactive(Choice.value, value)

    def render(self) -> Content:
        parts = []
        for value, name in self._names.items():
            chosen = value == self.value
            part = Content.styled(f"{'●' if chosen else '○'} {name}", "bold" if chosen else "")
            parts.append(part.stylize(Style.from_meta({"@click": f"choose('{value}')"})))
        return Content("   ").join(parts)

    def action_choose(self, value: str) -> None:
        """By a click."""
        self.value = value

    def action_step(self, by: int) -> None:
        """By an arrow."""
        values = list(self._names)
        self.value = values[(values.index(self.value) + by) % len(values)]
