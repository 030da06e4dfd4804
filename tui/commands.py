"""The one table of commands: what a key does, everywhere and in every language.

Footer, help and palette are made from it. A command's label is `command-ID` in the catalogues, its
longer explanation `command-ID-help`; a screen carries it out in `action_ID`.
"""

from dataclasses import dataclass

from sessions.i18n import Translator

_TYPED = frozenset({"space", "question_mark", "plus", "minus"})
_SIGNS = {
    "left": "←",
    "right": "→",
    "question_mark": "?",
    "plus": "+",
    "minus": "−",
    "pageup": "PgUp",
    "pagedown": "PgDn",
}
_WORDS = frozenset({"space", "enter", "escape", "delete"})


@dataclass(frozen=True, slots=True)
class Command:
    """One thing the facilitator can do with a key."""

    id: str
    keys: tuple[str, ...]
    """Textual key names, the first is the one shown; with none it is in the palette only."""
    footer: bool = True
    """Whether the footer shows it when it works."""
    by_key: bool = False
    """Whether the key says which one is meant: `action_ID` is given it."""

    def keys_beside(self, *, fields: bool) -> tuple[str, ...]:
        """The keys that work on a screen; beside fields, none that somebody may be typing."""
        return tuple(k for k in self.keys if not fields or (len(k) > 1 and k not in _TYPED))

    def action(self, key: str) -> str:
        """What a key of it carries out."""
        return f"{self.id}('{key}')" if self.by_key else self.id

    def key_names(self, t: Translator, *, fields: bool) -> tuple[str, ...]:
        """How its keys are called; those that say which one is meant are one row: `1–9`."""
        names = tuple(key_name(key, t) for key in self.keys_beside(fields=fields))
        return (f"{names[0]}–{names[-1]}",) if self.by_key and names else names


_ALL = (
    # The room
    Command("next", ("space", "right")),
    Command("back", ("left",)),
    Command("open", ("o",)),
    Command("show", ("r",)),
    Command("reveal_next", ("v",)),
    Command("hide", ("h",)),
    Command("clock", ("t",)),
    Command("more_minute", ("plus",)),
    Command("less_minute", ("minus",), footer=False),
    Command("plan", ("l",)),
    Command("projector", ("p",)),
    Command("page_on", ("pagedown",), footer=False),
    Command("page_back", ("pageup",), footer=False),
    Command("remote", ("f",)),
    Command("revoke", ("x",)),
    Command("answer", ("a",)),
    Command("jump", ("j",)),
    Command("notes", ("n",)),
    Command("codes", ("k",)),
    Command("group", ("g",)),
    Command("summary", ("s",)),
    Command("end", ("e",), footer=False),
    # The way in
    Command("test", ("t",)),
    Command("change_address", ("enter",)),
    Command("seats", ("i",)),
    Command("wifi", ("w",)),
    Command("add_table", ("b",)),
    Command("rename_table", ("m",)),
    Command("room", ("space", "right", "escape", "k")),
    # People and tables
    Command("swap", ("enter",)),
    Command("read_list", ("l",)),
    Command("mix_again", ("m",)),
    Command("remove_names", ("x", "delete", "backspace")),
    Command("to_table", ("left", "right"), by_key=True),
    # Sessions and summaries
    Command("sessions", ("v",)),
    Command("everything", ("w",)),
    Command("edit_part", ("enter",)),
    Command("export", ("x",)),
    Command("papers", ("d",)),
    Command("audience", ("k",)),
    Command("reopen", ("e",)),
    Command("take_over", ("enter",)),
    # Ideas into themes
    Command("into_theme", ("enter",)),
    Command("open_theme", ("enter",)),
    Command("accept", ("a",)),
    Command("mark", ("space",)),
    Command("to_number", tuple("123456789"), by_key=True),
    Command("new_theme", ("n",)),
    Command("take_out", ("x", "delete", "backspace")),
    Command("set_aside", ("d",)),
    Command("rename_theme", ("m",)),
    Command("join_theme", ("y",)),
    Command("drop_theme", ("x", "delete", "backspace")),
    Command("to_themes", ("right", "tab")),
    Command("to_ideas", ("left", "tab")),
    Command("next_ungrouped", ("j",)),
    Command("see", ("f",)),
    Command("accept_all", ("ctrl+a",)),
    Command("propose_themes", ("g",)),
    Command("skip", ("space", "right")),
    Command("ask_tables", ("k",)),
    Command("next_exercise", ("v",)),
    # Changing a workshop
    Command("change", ("e",)),
    Command("edit_step", ("enter",)),
    Command("add_step", ("plus",)),
    Command("drop_step", ("x", "delete", "backspace")),
    Command("earlier", ("left",)),
    Command("later", ("right",), footer=False),
    Command("preview", ("p",)),
    Command("save_own", ("s", "ctrl+s", "f2")),
    Command("retitle", ("t",)),
    Command("undo", ("u",)),
    Command("text_language", ("l",)),
    Command("done", ("ctrl+s", "f2")),
    # Everywhere
    Command("choose", ("enter",)),
    Command("leave_out", ("delete", "backspace")),
    Command("create", ("ctrl+s", "f2")),
    Command("save", ("ctrl+s", "f2")),
    Command("yes", ("enter",)),
    Command("no", ("escape",)),
    Command("close", ("escape",)),
    Command("home", ("escape",)),
    Command("language", ("i",)),
    Command("theme", (), footer=False),
    Command("help", ("question_mark", "f1")),
    Command("palette", ("ctrl+p",), footer=False),
    Command("quit", ("ctrl+q",), footer=False),
)

COMMANDS = {command.id: command for command in _ALL}


def key_name(key: str, t: Translator) -> str:
    """How a key is called on the keyboard, such as `Välilyönti`, `Ctrl+Q` or `O`."""
    if key in _WORDS:
        return t.text(f"command-key-{key}")
    return _SIGNS.get(key) or "+".join(part.capitalize() for part in key.split("+"))
