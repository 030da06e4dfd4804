"""The one table of commands: what a key does, everywhere and in every language.

Footer, help and palette are made from it. A command's label is `command-ID` in the catalogues, its
longer explanation `command-ID-help`; a screen carries it out in `action_ID`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the facilitator can do with a key."""

    id: str
    keys: str
    """Textual key names, parted by commas; the first is the one shown."""
    footer: bool = True
    """Whether the footer shows it when it works."""


_ALL = (
    Command("next", "space,right"),
    Command("back", "left"),
    Command("open", "o"),
    Command("show", "r"),
    Command("answer", "a"),
    Command("jump", "j"),
    Command("notes", "n"),
    Command("codes", "k"),
    Command("summary", "s"),
    Command("end", "e", footer=False),
    Command("new", "n"),
    Command("sessions", "v"),
    Command("language", "l"),
    Command("choose", "enter", footer=False),
    Command("add_table", "b"),
    Command("rename_table", "m"),
    Command("export", "x"),
    Command("home", "escape"),
    Command("leave", "escape"),
    Command("help", "question_mark,f1"),
    Command("quit", "ctrl+q", footer=False),
)

COMMANDS = {command.id: command for command in _ALL}
