"""Runs one command line from its words to its exit code; what goes wrong is told here, once."""

import importlib
import os
import sys
from collections.abc import Sequence
from typing import Protocol, cast

from exercises.text import clean
from sessions.errors import FileError, PajaError, StorageError
from sessions.i18n import Translator
from tui.cli.arguments import Options, read_options
from tui.cli.language import choose_language
from tui.config import Settings, SettingsError, read_settings

WRONG_INPUT = 2
FAILED = 1
INTERRUPTED = 130


class Command(Protocol):
    """What the module of a subcommand offers."""

    def main(self, options: Options, t: Translator) -> int:
        """Carry it out; the exit code."""


def run(arguments: Sequence[str]) -> int:
    """Carry out the words after `paja`; the program's exit code."""
    try:
        settings = read_settings()
    except SettingsError as error:
        settings = Settings()
        tell_error(error, Translator(choose_language(arguments, "")))
    t = Translator(choose_language(arguments, settings.language))
    try:
        options = read_options(list(arguments), t)
        module = importlib.import_module(f"tui.cli.{options.command or 'home'}")
        return cast(Command, module).main(options, t)
    except PajaError as error:
        tell_error(error, t)
        return FAILED if isinstance(error, StorageError | FileError) else WRONG_INPUT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has gone; Python would complain once more when it closes it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def tell(text: str) -> None:
    """Say one line beside the output."""
    sys.stdout.flush()  # so that it comes after what it is said of
    print(clean(text), file=sys.stderr)


def tell_error(error: PajaError, t: Translator) -> None:
    """Say in one line what went wrong and what to do."""
    tell(t.text(error.code, **error.values))
