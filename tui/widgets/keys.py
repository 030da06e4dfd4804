"""The footer: the one thing to do next as a sentence, then the other commands that work now."""

from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from exercises.text import clean
from tui.commands import COMMANDS, key_name
from tui.screen import PajaScreen

GAP = 2
"""Columns between two commands."""
MOST_MAIN = 40
"""Columns that the main action may take before commands have to go."""


class Keys(Widget):
    """One line made from the table of commands; every part can be clicked.

    It is never wider than the screen: commands go from the end, all but help.
    """

    DEFAULT_CSS = """
    Keys {
        dock: bottom;
        height: 2;
        padding: 0 1;
        border-top: solid $border-blurred;
        background: $background;
        text-wrap: nowrap;
        link-style: none;
        link-style-hover: underline;
        link-background-hover: $background;
        link-color-hover: $foreground;
    }
    """

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, lambda _: self.refresh())

    def render(self) -> Content:
        screen = self.screen
        assert isinstance(screen, PajaScreen), "only our own screens have this footer"
        width = self.content_size.width
        main = screen.main_action()
        others = [
            _part(screen, name)
            for name in screen.all_commands
            if COMMANDS[name].footer
            and (main is None or name != main[0])
            and screen.check_action(name, ())
        ]
        left = _sentence(screen, *main) if main else Content()
        kept = _fitting(others, width - (min(left.cell_length, MOST_MAIN) + GAP if main else 0))
        right = Content("").join(part for other in kept for part in (Content(" " * GAP), other))
        if not main:
            return right[GAP:]
        left = left.truncate(width - right.cell_length, ellipsis=True)
        space = width - left.cell_length - right.cell_length
        return Content.assemble(left, " " * max(0, space), right)


def _part(screen: PajaScreen[object], command: str) -> Content:
    """A command's key and label."""
    keys = COMMANDS[command].keys_beside(fields=screen.has_fields)
    return Content.assemble(
        (key_name(keys[0], screen.t), "bold"), " ", (clean(screen.label(command)), "$text-muted")
    ).stylize(_click(command))


def _sentence(screen: PajaScreen[object], command: str, words: str) -> Content:
    """The main action as a sentence."""
    key = key_name(COMMANDS[command].keys_beside(fields=screen.has_fields)[0], screen.t)
    return Content.styled(f"{key} – {clean(words)}", "bold").stylize(_click(command))


def _click(command: str) -> Style:
    return Style.from_meta({"@click": f"screen.{command}"})


def _fitting(parts: list[Content], width: int) -> list[Content]:
    """As many parts from the start as fit, and always the last one."""
    *first, last = parts
    room = width - last.cell_length - GAP
    kept: list[Content] = []
    for part in first:
        room -= part.cell_length + GAP
        if room < 0:
            break
        kept.append(part)
    return [*kept, last]
