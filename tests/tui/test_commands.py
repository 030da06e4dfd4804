"""The table of commands: texts in three languages, an action for each, no key twice."""

import importlib
import pkgutil

import pytest

import tui.screens
from exercises.languages import LANGUAGES
from sessions.i18n import Translator
from tui.app import PajaApp
from tui.commands import COMMANDS, key_name
from tui.screen import LiveScreen, PajaModal, PajaScreen

BASES = {PajaScreen, PajaModal, LiveScreen}


def all_screens() -> list[type[PajaScreen[object]]]:
    """Every screen of the program."""
    found = set()
    for module in pkgutil.iter_modules(tui.screens.__path__):
        for thing in vars(importlib.import_module(f"tui.screens.{module.name}")).values():
            if isinstance(thing, type) and issubclass(thing, PajaScreen) and thing not in BASES:
                found.add(thing)
    return sorted(found, key=lambda screen: screen.__name__)


SCREENS = all_screens()
each_screen = pytest.mark.parametrize("screen", SCREENS, ids=lambda screen: screen.__name__)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", COMMANDS.values(), ids=lambda command: command.id)
def test_every_command_is_called_and_explained(command: object, language: str) -> None:
    t = Translator(language)
    assert t.text(f"command-{command.id}")
    assert t.text(f"command-{command.id}-help").endswith(".")
    for key in command.keys:
        assert key_name(key, t)


@each_screen
def test_every_command_of_a_screen_is_in_the_table_and_carried_out(
    screen: type[PajaScreen[object]],
) -> None:
    for command in screen.commands:
        assert command in COMMANDS
        assert callable(getattr(screen, f"action_{command}", None)), command


@each_screen
def test_a_key_that_two_commands_of_a_screen_share_is_never_both(
    screen: type[PajaScreen[object]],
) -> None:
    owners: dict[str, list[str]] = {}
    for command in (*screen.commands, "help"):
        for key in COMMANDS[command].keys_beside(fields=screen.has_fields):
            owners.setdefault(key, []).append(command)
    for key, commands in owners.items():
        if len(set(commands)) > 1:
            gated = [hasattr(screen, f"works_{command}") for command in set(commands)]
            assert all(gated), (key, commands)


def test_every_command_is_used_somewhere() -> None:
    used = {command for screen in SCREENS for command in screen.commands}
    everywhere = {name for name in COMMANDS if hasattr(PajaApp, f"action_{name}")}
    # Help comes by itself; the palette is Textual's own action, and themes are in it.
    assert set(COMMANDS) - used - everywhere - {"help"} == {"palette", "theme"}


def test_a_field_is_never_beside_a_key_that_types() -> None:
    for command in COMMANDS.values():
        for key in command.keys_beside(fields=True):
            assert len(key) > 1
            assert key not in ("space", "question_mark", "plus", "minus")


@pytest.mark.parametrize(
    ("key", "names"),
    [
        ("space", ["Välilyönti", "Mellanslag", "Space"]),
        ("ctrl+q", ["Ctrl+Q"] * 3),
        ("question_mark", ["?"] * 3),
        ("right", ["→"] * 3),
        ("o", ["O"] * 3),
        ("f1", ["F1"] * 3),
    ],
)
def test_keys_are_called_what_the_keyboard_calls_them(key: str, names: list[str]) -> None:
    assert [key_name(key, Translator(language)) for language in LANGUAGES] == names
