"""One field of a form: what is asked, where it is typed, and what is wrong with it."""

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.widget import Widget
from textual.widgets import Input, Label, Static, TextArea

from tui.display import content

# With priority the field changes before the next key is looked at, also when keys come in a burst,
# as over a slow line.
FORM_KEYS: list[BindingType] = [
    Binding("enter", "next_field", show=False, priority=True),
    Binding("tab", "app.focus_next", show=False, priority=True),
    Binding("shift+tab", "app.focus_previous", show=False, priority=True),
]
"""How a screen of fields is gone through; the screen says where `next_field` works."""


class Field(Vertical):
    """A label beside any widget that takes an entry, and room for a mistake below them."""

    DEFAULT_CSS = """
    Field {
        height: auto;
        margin-bottom: 1;
        & > Horizontal { height: auto; }
        & Label { width: 18; padding-right: 2; color: $text-muted; text-align: right; }
        &.-here Label { color: $foreground; text-style: bold; }
        & Input, & TextArea {
            width: 1fr; border: none; border-left: outer $border-blurred; padding: 0 1;
            background: $surface; background-tint: $foreground 0%;
        }
        & Input { height: 1; }
        & TextArea { height: 5; }
        & Input:focus, & TextArea:focus { border: none; border-left: outer $border; }
        & .mistake { display: none; margin-left: 18; }
        & .hint { margin-left: 18; color: $text-muted; }
    }
    """

    def __init__(self, label: str, entry: Widget, *, hint: str = "", id: str) -> None:
        super().__init__(id=id)
        self._label = label
        self._entry = entry
        self._hint = hint

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield Label(self._label, markup=False)
            yield self._entry
        if self._hint:
            yield Static(self._hint, classes="hint", markup=False)
        yield Static(classes="mistake")

    # A rule with :focus-within is not applied anew to what lies inside.
    def on_descendant_focus(self) -> None:
        self.add_class("-here")

    def on_descendant_blur(self) -> None:
        self.remove_class("-here")

    @on(Input.Changed)
    @on(TextArea.Changed)
    def _forget_mistake(self) -> None:
        """Whoever types is mending."""
        self.say("")

    def say(self, mistake: str) -> None:
        """Say what is wrong; nothing when all is well."""
        shown = self.query_one(".mistake", Static)
        shown.update(content(mistake))
        shown.display = bool(mistake)
