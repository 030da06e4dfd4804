"""What docs/venue.md shows can be typed, and says the same in three languages."""

import re
import shlex
from pathlib import Path

import pytest

from sessions.i18n import Translator
from tui.cli.arguments import read_options

DOCS = Path(__file__).parent.parent / "docs"
FILES = ("venue.md", "venue.fi.md", "venue.sv.md")


def shown(name: str) -> list[str]:
    """The indented blocks."""
    text = (DOCS / name).read_text("utf-8")
    return re.findall(r"(?m)(?:^    .*\n(?:\n(?=    ))?)+", text)


@pytest.mark.parametrize("name", FILES)
def test_every_command_is_understood(name: str) -> None:
    commands = [
        line.strip()
        for block in shown(name)
        for line in block.replace("\\\n", " ").splitlines()
        if line.strip().startswith("paja ")
    ]
    assert len(commands) == 2
    for command in commands:
        options = read_options(shlex.split(command)[1:], Translator("en"))
        assert options.public_url == "https://paja.example.org"
        assert options.trust_proxy == "127.0.0.1"


def test_the_proxies_are_the_same_in_every_language() -> None:
    english, *others = ([re.sub(r"\w+@", "", block) for block in shown(name)] for name in FILES)
    assert len(english) == 4
    assert all(other == english for other in others)


def test_every_language_has_the_same_parts() -> None:
    levels = [re.findall(r"(?m)^#+", (DOCS / name).read_text("utf-8")) for name in FILES]
    assert levels[0] == levels[1] == levels[2]
