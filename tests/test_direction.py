"""Who may import what: exercises ← sessions ← tui, and sessions.web apart from tui."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CORE = (
    "model events errors clock codes ids running_order answering record engine opening summary qr"
    " writer lease asking grouping ideas desk priorities ledger themes loose_ends answer_rows"
    " words linking kindred telling finding wifi plan undoing deeds ordering showing timing shown"
    " standing presence happenings step seats"
).split()
OUTSIDE = {"textual", "rich", "starlette", "uvicorn", "jinja2"}

# Module prefix -> what it must never import, by prefix. The longest matching prefix counts.
NEVER = {
    "exercises": {"sessions", "tui", "sqlite_utils", "fluent", "babel", *OUTSIDE},
    "sessions": {"tui", *OUTSIDE},
    **{f"sessions.{name}": {"tui", "sessions.web", "sessions.exports", *OUTSIDE} for name in CORE},
    **{
        f"sessions.{name}": {"sessions.engine", "sessions.web", "tui", *OUTSIDE}
        for name in ("store", "migrations", "database", "archive")
    },
    "sessions.i18n": {"sessions", "tui", *OUTSIDE},
    "sessions.exports": {
        "sessions.engine",
        "sessions.store",
        "sessions.web",
        "sqlite_utils",
        "tui",
        *OUTSIDE,
    },
    **{
        f"sessions.{name}": {
            "sessions.engine",
            "sessions.store",
            "sessions.web",
            "sqlite_utils",
            "tui",
            *OUTSIDE,
        }
        for name in ("prints", "typesetting", "charts", "stage", "rehearsal")
    },
    "sessions.web": {"sessions.store", "sqlite_utils", "tui", "textual", "rich"},
    "tui": {"sessions.store", "sessions.web", "sqlite_utils", "starlette", "uvicorn"},
    "tui.__main__": {"starlette", "uvicorn", "sqlite_utils"},
    "tui.cli": {"starlette", "uvicorn", "sqlite_utils"},
}
ALLOWED = {
    # The only users of a library or a neighbour that the rest of their package must not touch.
    "sessions.i18n": {"sessions.i18n"},
    "sessions.web": {"sessions.web"},
    "sessions.exports": {"sessions.exports"},
}
ONLY_USERS = {
    "sqlite_utils": {
        "sessions.store",
        "sessions.migrations",
        "sessions.database",
        "sessions.archive",
        "sessions.writer",
    },
    "qrcode": {"sessions.qr"},
    "fluent": {"sessions.i18n"},
    "httpx2": {"sessions.rehearsal"},
    "typst": {"sessions.typesetting"},
    "docx": {"sessions.exports"},
    "xlsxwriter": {"sessions.exports"},
    "psutil": {"sessions.web.adapters", "tui.cli.checks"},
    "wakepy": {"tui.cli.awake"},
}


def modules() -> list[tuple[str, Path]]:
    found = []
    for package in ("exercises", "sessions", "tui"):
        for path in sorted((ROOT / package).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            found.append((".".join(p for p in parts if p != "__init__"), path))
    return found


def imports(path: Path) -> set[str]:
    """Everything a file imports, deferred imports too, but not those for type checkers only."""
    names: set[str] = set()

    def look(node: ast.AST) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.If) and "TYPE_CHECKING" in ast.unparse(child.test):
                continue
            if isinstance(child, ast.Import):
                names.update(alias.name for alias in child.names)
            elif isinstance(child, ast.ImportFrom) and child.module:
                names.add(child.module)
                names.update(f"{child.module}.{alias.name}" for alias in child.names)
            look(child)

    look(ast.parse(path.read_text("utf-8")))
    return names


def within(module: str, prefix: str) -> bool:
    return module == prefix or module.startswith(prefix + ".")


@pytest.mark.parametrize(("module", "path"), modules(), ids=lambda value: str(value))
def test_imports_only_downward(module: str, path: Path) -> None:
    """No module imports what stands above it, not even inside a function."""
    rule = max((prefix for prefix in NEVER if within(module, prefix)), key=len)
    for imported in imports(path):
        if any(within(imported, prefix) for prefix in ALLOWED.get(rule, ())):
            continue
        assert not any(within(imported, no) for no in NEVER[rule]), f"{module} imports {imported}"


@pytest.mark.parametrize(("module", "path"), modules(), ids=lambda value: str(value))
def test_libraries_have_their_one_place(module: str, path: Path) -> None:
    """A library that is wrapped is used only where it is wrapped."""
    for imported in imports(path):
        for library, users in ONLY_USERS.items():
            if within(imported, library):
                known = any(within(module, user) for user in users)
                assert known, f"{module} imports {imported}"


def test_the_check_sees_a_forbidden_import(tmp_path: Path) -> None:
    """The check itself can fail: deferred imports are seen, those for types only are not."""
    file = tmp_path / "bad.py"
    file.write_text(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import rich\n"
        "def f():\n    from sessions import web\n"
    )
    assert imports(file) == {"typing", "typing.TYPE_CHECKING", "sessions", "sessions.web"}


@pytest.mark.parametrize(
    ("module", "absent"),
    [
        ("exercises.library", {"sessions", "textual", "sqlite_utils", "babel"}),
        ("sessions.engine", {"textual", "starlette", "uvicorn"}),
        ("sessions.archive", {"textual", "starlette", "uvicorn", "fluent", "jinja2"}),
        ("tui.__main__", {"textual", "starlette", "uvicorn", "sqlite_utils", "fluent"}),
    ],
)
def test_deferred_imports_are_deferred(module: str, absent: set[str]) -> None:
    """Importing a module really leaves out what it must not load."""
    code = f"import sys, {module}; print(*sys.modules)"
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True
    )
    loaded = {name.partition(".")[0] for name in ran.stdout.split()}
    assert not loaded & absent
