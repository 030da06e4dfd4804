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
    """Lines made from the table of commands; every part can be clicked.

    There is mostly one line, with a higher `height` more. It is never wider than the screen:
    commands go from the end, all but help.
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
        room = width - (min(left.cell_length, MOST_MAIN) + GAP if main else 0)
        first, *more = _lines(others, room, width, self.content_size.height)
        right = Content(" " * GAP).join(first)
        if main:
            left = left.truncate(width - right.cell_length - GAP, ellipsis=True)
            space = width - left.cell_length - right.cell_length
            right = Content.assemble(left, " " * max(0, space), right)
        return Content("\n").join([right, *(Content(" " * GAP).join(line) for line in more)])


def _part(screen: PajaScreen[object], command: str) -> Content:
    """A command's key and label."""
    names = COMMANDS[command].key_names(screen.t, fields=screen.has_fields)
    return Content.assemble(
        (names[0], "bold"), " ", (clean(screen.label(command)), "$text-muted")
    ).stylize(_click(command))


def _sentence(screen: PajaScreen[object], command: str, words: str) -> Content:
    """The main action as a sentence."""
    key = key_name(COMMANDS[command].keys_beside(fields=screen.has_fields)[0], screen.t)
    return Content.styled(f"{key} – {clean(words)}", "bold").stylize(_click(command))


def _click(command: str) -> Style:
    return Style.from_meta({"@click": f"screen.{command}"})


def _lines(parts: list[Content], room: int, width: int, height: int) -> list[list[Content]]:
    """As many parts from the start as fit, and always the last one, in at most so many lines; the
    first has only `room`."""
    lines: list[list[Content]] = []
    while len(lines) < height - 1 and len(line := _fitting(parts, room)) < len(parts):
        lines.append(line)
        parts = parts[len(line) :]
        room = width
    *some, last = parts
    return [*lines, [*_fitting(some, room - last.cell_length - GAP), last]]


def _fitting(parts: list[Content], room: int) -> list[Content]:
    """As many parts from the start as fit in one line."""
    kept: list[Content] = []
    for part in parts:
        room -= part.cell_length + (GAP if kept else 0)
        if room < 0:
            break
        kept.append(part)
    return kept
