"""What a command does not need is not imported: it has to answer at once."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

LOADED = """
import json, sys
from tui.__main__ import main
sys.argv[1:] = {words!r}
try:
    main()
finally:
    print(json.dumps(sorted(sys.modules)), file=sys.stderr)
"""
HEAVY = "textual rich starlette uvicorn jinja2 qrcode httpx2 sessions.web sessions.exports".split()


def loaded(*words: str) -> set[str]:
    """The modules that are in memory after a command line."""
    script = LOADED.format(words=list(words))
    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(json.loads(ended.stderr.splitlines()[-1]))


def test_the_version_needs_nothing() -> None:
    found = loaded("--version")
    for name in (*HEAVY, "argparse", "sqlite_utils", "fluent", "exercises", "sessions", "tui.cli"):
        assert name not in found


def test_the_list_of_sessions_needs_the_database_only(db_path: Path) -> None:
    found = loaded("sessions", "--db", str(db_path))
    assert {"argparse", "sqlite_utils", "fluent.runtime"} <= found
    for name in (*HEAVY, "sessions.engine", "sessions.writer", "asyncio"):
        assert name not in found


@pytest.mark.parametrize("words", [["workshops"], ["show", "house-rules"], ["new", "oma"]])
def test_what_is_about_workshops_needs_no_database(words: list[str]) -> None:
    found = loaded(*words)
    assert {"argparse", "tomllib", "fluent.runtime"} <= found
    for name in (*HEAVY, "sqlite_utils", "sessions.archive", "sessions.engine", "asyncio"):
        assert name not in found


@pytest.mark.parametrize("words", [["--help"], ["run"], ["--lang", "de"], ["serve", "--help"]])
def test_help_and_mistakes_need_no_screens(words: list[str]) -> None:
    script = LOADED.format(words=words).replace("finally", "except SystemExit: pass\nfinally")
    ended = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    found = set(json.loads(ended.stderr.splitlines()[-1]))
    assert "textual" not in found
    assert "starlette" not in found


def test_importing_makes_no_folders(tmp_path: Path) -> None:
    script = (
        "import tui.cli.run, tui.cli.serve, tui.cli.demo, tui.cli.sessions, tui.cli.export, "
        "tui.cli.home, tui.config, tui.paths, tui.cli.workshops, tui.cli.show, tui.cli.new, "
        "tui.cli.check, tui.cli.pack, tui.cli.unpack, tui.cli.rehearse"
    )
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)
    assert list(tmp_path.iterdir()) == []
