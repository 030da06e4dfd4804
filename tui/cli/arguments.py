"""What can be written after `paja`, in the user's language."""

import argparse
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time
from functools import partial
from typing import Any, NoReturn

from sessions.i18n import Translator
from sessions.model import MOST_TABLES
from tui import __version__
from tui.cli.values import READERS, RefusedValueError, shown
from tui.cli.values import UsageError as UsageError


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """A command line that was understood; None is what was not said."""

    command: str = ""
    """Empty for the home screen."""
    what: str | None = None
    """A workshop's name, a session's reference, or the file it is about."""
    file: str | None = None
    """The file to write."""
    session: str | None = None
    """The reference of the session it is for."""
    files: Sequence[str] = ()
    """The files it is about."""
    sessions: Sequence[str] = ()
    """The references of the sessions it is about."""
    lang: str | None = None
    db: str | None = None
    host: str | None = None
    port: int | None = None
    name: str | None = None
    unit: str | None = None
    place: str | None = None
    ends: time | None = None
    """When the session is to be over."""
    tables: int | None = None
    json: bool = False
    stay: bool = False
    format: str | None = None
    audience: str | None = None
    """What stands after `--for`."""
    all: bool = False
    since: date | None = None
    output: str | None = None
    source: str | None = None
    """What stands after `--from`: a workshop's name."""
    yes: bool = False
    paper: str | None = None
    """One of `sessions.prints.PAPERS`."""
    languages: Sequence[str] = ()
    """Of a paper, the most important first."""
    public_url: str | None = None
    trust_proxy: str | None = None
    """The address of the proxy whose forwarded headers are believed."""
    wifi_name: str | None = None
    wifi_password: str | None = None
    size: str | None = None
    filled: bool = False
    people: int | None = None
    speed: int | None = None
    seed: int | None = None


_DOOR = ("host", "port", "outer-url", "trust-proxy")
_ROOM = ("name", "unit", "place", "tables", "ends", *_DOOR)
_PAPER = tuple(
    "languages public-url wifi-name wifi-password size from-exercise filled written-to".split()
)

COMMANDS = {
    "run": (("session-or-workshop",), (*_ROOM, "db", "lang")),
    "serve": (("session-or-workshop",), ("json", "stay", *_ROOM, "db", "lang")),
    "demo": ((), (*_DOOR, "db", "lang")),
    "rehearse": (
        ("workshop",),
        ("rehearsed-tables", "people", "speed", "seed", "ends", *_DOOR, "lang"),
    ),
    "doctor": ((), ("json", "host", "port", "outer-url", "db", "lang")),
    "sessions": ((), ("json", "db", "lang")),
    "export": (
        ("session",),
        ("format", "for", "output", "all", "since", "of-unit", "db", "lang"),
    ),
    "print": (("printed", "paper"), (*_PAPER, "db")),
    "seats": (("people-list", "seated"), ("seat-tables", "db", "lang")),
    "workshops": ((), ("json", "lang")),
    "show": (("workshop",), ("lang",)),
    "new": (("new-name",), ("from", "lang")),
    "check": (("files",), ("lang",)),
    "pack": (("workshop", "target"), ("lang",)),
    "unpack": (("package",), ("yes", "lang")),
}
"""Each subcommand with what it is about and its options."""

_FIELDS = {
    "target": "file",
    "files": "files",
    "session": "sessions",
    "from": "source",
    "for": "audience",
    "of-unit": "unit",
    "paper": "paper",
    "from-exercise": "source",
    "written-to": "output",
    "outer-url": "public_url",
    "seated": "session",
    "seat-tables": "tables",
    "rehearsed-tables": "tables",
}
"""The fields of `Options` that are not called as on the command line."""
FLAGS = {
    "languages": "lang",
    "from-exercise": "from",
    "written-to": "output",
    "of-unit": "unit",
    "outer-url": "public-url",
    "seat-tables": "tables",
    "rehearsed-tables": "tables",
}
"""Options that mean something else to this subcommand than to others, as they are written."""
_NEAREST = "127.0.0.1"
"""Where a proxy is that nobody has named: on this computer."""


def read_options(arguments: list[str], t: Translator) -> Options:
    """The options in the words after `paja`; `--help` and `--version` end the program.

    Raises:
        UsageError: with what is wrong and what could stand there.
    """
    # Only who asks for help reads the words of it; without them the program starts sooner.
    helping = any(a.startswith("-h") or a == "--help" for a in arguments)
    word = t.text if helping else _no_word
    parser = _Parser("paja", word, ("db", *_DOOR, "lang"), commands=COMMANDS)
    version = f"paja {__version__}"
    parser.options.add_argument(
        "--version", action="version", version=version, help=word("usage-option-version")
    )
    try:
        found, unknown = parser.parse_known_args(arguments)
    except argparse.ArgumentError as error:
        raise _usage_error(error) from error
    if unknown:
        raise UsageError("cli-unknown-option", option=shown(unknown[0]))
    return Options(**vars(found))


def _no_word(key: str, **values: str | int) -> str:  # noqa: ARG001
    return "–"


def _usage_error(error: argparse.ArgumentError) -> UsageError:
    if isinstance(error.__context__, RefusedValueError):
        return error.__context__.told
    if error.argument_name == "command":
        return UsageError("cli-unknown-command", choices=", ".join(COMMANDS))
    return UsageError("cli-option-value", option=error.argument_name or "–")


class _Parser(argparse.ArgumentParser):
    """argparse with our own words; it raises, and prints nothing but what was asked for."""

    def __init__(
        self,
        prog: str,
        word: Callable[..., str],
        options: Iterable[str],
        about: Iterable[str] = (),
        commands: Mapping[str, tuple[Iterable[str], Iterable[str]]] | None = None,
        **more: Any,
    ) -> None:
        super().__init__(
            prog=prog,
            description=word(f"usage-about-{prog.rpartition(' ')[2]}"),
            formatter_class=partial(_Formatter, usage_word=word("usage-word")),
            add_help=False,
            allow_abbrev=False,
            exit_on_error=False,
            **more,
        )
        self._word = word
        if commands is not None:
            self._add_commands(commands)
        if about:
            self._add_what(about)
        self.options = self.add_argument_group(word("usage-options"))
        for name in options:
            self._add_option(name)
        self.options.add_argument("-h", "--help", action="help", help=word("usage-option-help"))

    def error(self, message: str) -> NoReturn:
        """Only for what `exit_on_error` leaves to this method."""
        raise argparse.ArgumentError(None, message)

    def _add_commands(self, commands: Mapping[str, tuple[Iterable[str], Iterable[str]]]) -> None:
        title = self._word("usage-commands")
        parsers = self.add_subparsers(title=title, dest="command", parser_class=_Parser)
        self.set_defaults(command="")
        for name, (about, options) in commands.items():
            help_ = self._word(f"usage-about-{name}")
            parsers.add_parser(name, help=help_, word=self._word, about=about, options=options)

    def _add_what(self, about: Iterable[str]) -> None:
        # Not required here: whoever leaves it out is told the choices where it is looked up.
        group = self.add_argument_group(self._word("usage-arguments"))
        for what in about:
            group.add_argument(
                _FIELDS.get(what, "what"),
                nargs="*" if what in ("files", "session") else "?",
                metavar=self._word(f"usage-{what}"),
                help=self._word(f"usage-{what}-help"),
            )

    def _add_option(self, name: str) -> None:
        # What stands before the subcommand must not be undone by the subcommand's default.
        field = _FIELDS.get(name, name.replace("-", "_"))
        details: dict[str, Any] = {"default": argparse.SUPPRESS, "dest": field}
        if name in ("json", "stay", "yes", "filled", "all"):
            details["action"] = "store_true"
        else:
            details["metavar"] = self._word(f"usage-value-{name}")
            details["type"] = READERS.get(name, str)
        if name == "trust-proxy":
            details.update(nargs="?", const=_NEAREST)
        help_ = self._word(f"usage-option-{name}", most=MOST_TABLES)
        self.options.add_argument(f"--{FLAGS.get(name, name)}", help=help_, **details)


class _Formatter(argparse.HelpFormatter):
    """Help whose first word is in the user's language."""

    def __init__(self, prog: str, *, usage_word: str) -> None:
        super().__init__(prog, max_help_position=30)
        self._usage_word = usage_word

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        """The line that shows how the command is written."""
        prefix = f"{self._usage_word} " if prefix is None else prefix
        super().add_usage(usage, actions, groups, prefix)
