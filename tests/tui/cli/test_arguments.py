"""What can be written after `paja`, and what is told when it can't."""

from datetime import time

import pytest

from exercises.languages import LANGUAGES
from sessions.i18n import Translator
from tests.tui.cli.running import Paja
from tui import __version__
from tui.cli.arguments import COMMANDS, FLAGS, Options, UsageError, read_options

WRONG = [
    (["frobnicate"], "cli-unknown-command"),
    (["--frobnicate"], "cli-unknown-option"),
    (["sessions", "--tables", "3"], "cli-unknown-option"),
    (["run", "city-coaching", "more"], "cli-unknown-option"),
    (["unpack", "x.paja", "y.paja"], "cli-unknown-option"),
    (["new", "x", "--from"], "cli-option-value"),
    (["--lang", "de"], "cli-unknown-language"),
    (["sessions", "--lang=de"], "cli-unknown-language"),
    (["export", "last", "--format", "odt"], "cli-unknown-format"),
    (["run", "city-coaching", "--tables", "0"], "cli-number"),
    (["run", "city-coaching", "--tables", "61"], "cli-number"),
    (["run", "city-coaching", "--tables", "٣"], "cli-number"),
    (["run", "city-coaching", "--tables", "0000000061"], "cli-number"),
    (["serve", "city-coaching", "--port", "65536"], "cli-number"),
    (["--port", "-1"], "cli-number"),
    (["--port"], "cli-option-value"),
    (["serve", "city-coaching", "--json=yes"], "cli-option-value"),
    (["run", "city-coaching", "--public-url", "paja.example.org"], "cli-public-url"),
    (["serve", "--public-url", "https://paja.example.org/paja", "x"], "cli-public-url"),
    (["--public-url", "https://me@paja.example.org"], "cli-public-url"),
    (["demo", "--public-url", "ftp://paja.example.org"], "cli-public-url"),
    (["doctor", "--public-url", "https://paja.example.org?a=1"], "cli-public-url"),
    (["serve", "--trust-proxy", "city-coaching"], "cli-trust-proxy"),
    (["serve", "x", "--trust-proxy", "*"], "cli-trust-proxy"),
    (["run", "x", "--ends", "puoli"], "cli-time"),
    (["rehearse", "x", "--ends", "24.00"], "cli-time"),
]


@pytest.mark.parametrize(("words", "code"), WRONG)
def test_what_is_wrong_has_a_name(words: list[str], code: str) -> None:
    with pytest.raises(UsageError) as told:
        read_options(words, Translator("fi"))
    assert told.value.code == code


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("words", "code"), WRONG)
def test_it_is_told_in_one_line_and_ends_with_2(
    paja: Paja, words: list[str], code: str, language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", f"{language}_FI.UTF-8")
    t = Translator(language)
    with pytest.raises(UsageError) as told:
        read_options(words, t)
    assert paja(*words) == (2, "", t.text(code, **told.value.values) + "\n")


@pytest.mark.parametrize(
    ("words", "choices"),
    [
        (
            ["frobnicate"],
            "run, serve, demo, rehearse, doctor, sessions, export, print, seats, workshops, show,"
            " new, check, pack, unpack",
        ),
        (["--lang", "de"], "fi, sv, en"),
        (["export", "last", "--format", "odt"], "md, csv, json"),
        (["run"], "city-coaching"),
        (["run", "nosuch"], "city-coaching"),
        (["serve", "nosuch", "--json"], "city-coaching"),
        (["export"], "paja sessions"),
    ],
)
def test_the_choices_are_named(paja: Paja, words: list[str], choices: str) -> None:
    ended = paja(*words)
    assert ended.code == 2
    assert choices in ended.err
    assert ended.err.count("\n") == 1


def test_what_was_typed_reaches_the_terminal_without_codes(paja: Paja) -> None:
    for words in (["--\x1b]0;x\x07"], ["run", "\x1b[2Jx\n\n"], ["--lang", "\x1b[2J"]):
        ended = paja(*words)
        assert "\x1b" not in ended.err
        assert ended.err.count("\n") == 1


@pytest.mark.parametrize("words", [["--port", "8000", "serve", "x"], ["serve", "x", "--port=8000"]])
def test_options_stand_before_and_after_the_command(words: list[str]) -> None:
    options = read_options(words, Translator("en"))
    assert options == Options(command="serve", what="x", port=8000)


def test_all_options_of_a_room() -> None:
    words = "serve --json --name N --unit U x --place P --tables 60 --port 0 --host ::1 --db F"
    words += " --ends 11.30"
    options = read_options([*words.split(), "--stay", "--lang", "sv"], Translator("en"))
    assert options == Options(
        command="serve",
        what="x",
        json=True,
        stay=True,
        name="N",
        unit="U",
        place="P",
        tables=60,
        ends=time(11, 30),
        port=0,
        host="::1",
        db="F",
        lang="sv",
    )


@pytest.mark.parametrize(
    ("words", "options"),
    [
        ("check a.toml b.toml", Options(command="check", files=["a.toml", "b.toml"])),
        ("check", Options(command="check", files=[])),
        ("new x --from y", Options(command="new", what="x", source="y")),
        ("pack x", Options(command="pack", what="x")),
        ("pack x y.paja", Options(command="pack", what="x", file="y.paja")),
        ("unpack --yes y.paja", Options(command="unpack", what="y.paja", yes=True)),
        ("workshops --json", Options(command="workshops", json=True)),
        (
            "serve x --public-url https://paja.example.org/ --trust-proxy",
            Options(
                command="serve",
                what="x",
                public_url="https://paja.example.org",
                trust_proxy="127.0.0.1",
            ),
        ),
        (
            "run x --trust-proxy 172.18.0.0/16 --public-url http://paja.example.org:8080",
            Options(
                command="run",
                what="x",
                public_url="http://paja.example.org:8080",
                trust_proxy="172.18.0.0/16",
            ),
        ),
        ("--trust-proxy 10.0.0.7 demo", Options(command="demo", trust_proxy="10.0.0.7")),
        ("doctor --json", Options(command="doctor", json=True)),
    ],
)
def test_what_the_other_commands_are_about(words: str, options: Options) -> None:
    assert read_options(words.split(), Translator("en")) == options


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_names_every_option_in_the_language(paja: Paja, command: str, language: str) -> None:
    words = [command] if command else []
    ended = paja(*words, "--lang", language, "--help")
    assert ended.code == 0
    assert ended.out.startswith(Translator(language).text("usage-word"))
    options = COMMANDS[command][1] if command else ("db", "host", "port", "lang", "version")
    assert all(f"--{FLAGS.get(option, option)}" in ended.out for option in (*options, "help"))
    for english in ("positional arguments", "show this help message", "options:\n"):
        assert language == "en" or english not in ended.out


@pytest.mark.parametrize("words", [["--version"], ["--lang", "sv", "--version"]])
def test_version(paja: Paja, words: list[str]) -> None:
    assert paja(*words) == (0, f"paja {__version__}\n", "")
