"""`paja doctor`: what is said, in lines and as JSON, and how it ends."""

import json
from pathlib import Path

import pytest

from exercises.languages import LANGUAGES
from sessions.i18n import Translator
from tests.tui.cli.running import Paja

HERE = ("--port", "0")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_has_a_sign_a_word_and_what_to_do(
    paja: Paja, db_path: Path, language: str
) -> None:
    ended = paja("doctor", *HERE, "--db", str(db_path), "--lang", language)
    t = Translator(language)
    words = {t.text(f"doctor-state-{state}") for state in ("ok", "warning", "wrong")}
    lines = ended.out.splitlines()
    assert lines[-2] == ""
    for line in lines[:-2]:
        head, _, rest = line.partition("  ")
        assert line.lstrip().startswith("→ ") or (
            head.strip()[0] in "✓!✗" and head.strip()[2:].strip() in words and ": " in rest
        ), line
    assert ended.code == (1 if any(line.startswith("✗") for line in lines) else 0)
    assert ended.err == ""
    assert not db_path.exists()


def test_as_json(paja: Paja, db_path: Path) -> None:
    ended = paja("doctor", "--json", *HERE, "--db", str(db_path), "--lang", "sv")
    found = json.loads(ended.out)
    assert {each["name"] for each in found} >= {"address", "port", "database", "sleep"}
    for each in found:
        assert set(each) == {"name", "state", "code", "values", "text", "advice"}
        assert each["state"] in ("ok", "warning", "wrong")
        assert each["text"]
    (database,) = (each for each in found if each["name"] == "database")
    assert database["text"] == Translator("sv").text("doctor-database-new", path=str(db_path))


def test_a_wrong_database_ends_with_1(paja: Paja, db_path: Path) -> None:
    db_path.write_bytes(b"no database" * 1000)
    ended = paja("doctor", *HERE, "--db", str(db_path), "--lang", "en")
    assert ended.code == 1
    assert "✗ wrong" in ended.out
    assert Translator("en").text("error-database-damaged", path=str(db_path)) in ended.out
    assert db_path.read_bytes() == b"no database" * 1000


def test_a_host_that_phones_can_not_reach(paja: Paja, db_path: Path) -> None:
    words = ("doctor", *HERE, "--db", str(db_path), "--lang", "en", "--host", "127.0.0.1")
    ended = paja(*words)
    assert ended.code == 1
    assert Translator("en").text("doctor-address-inside", host="127.0.0.1") in ended.out


def test_everywhere_is_no_one_address(paja: Paja, db_path: Path) -> None:
    """`--host 0.0.0.0` is what it does anyway."""
    words = ("doctor", *HERE, "--db", str(db_path), "--lang", "en", "--json")
    first, second = (json.loads(paja(*words, *more).out)[0] for more in ((), ("--host", "0.0.0.0")))
    assert first == second


def test_a_public_address(paja: Paja, db_path: Path) -> None:
    words = ("--public-url", "https://paja.example.org/", "--db", str(db_path), "--lang", "en")
    ended = paja("doctor", *HERE, *words)
    assert "https://paja.example.org," in ended.out
