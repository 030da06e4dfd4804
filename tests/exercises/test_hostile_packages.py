"""Packages that strangers send: refused with a reason, and nothing is left behind."""

import json
import os
import random
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import pytest

from exercises.errors import PackageError, WorkshopMistakesError
from exercises.library import read_example
from exercises.packages import look_into, pack, save
from exercises.writing import to_toml
from tests.exercises.workshop_files import WORKSHOP, changed

ABOUT = json.dumps({"format": 1, "name": "oma"})

Member = tuple[str | ZipInfo, str | bytes]


def zipped(path: Path, *members: Member, kind: int = ZIP_DEFLATED) -> Path:
    """An archive with these members."""
    with ZipFile(path, "w", kind) as package:
        for name, data in members:
            package.writestr(name, data)
    return path


def whole(*more: Member, about: str = ABOUT, workshop: str | bytes = WORKSHOP) -> list[Member]:
    """The members of a package, and what somebody put beside them."""
    return [("paja.json", about), ("workshop.toml", workshop), *more]


def info(name: str, mode: int) -> ZipInfo:
    """A member of a special kind."""
    member = ZipInfo(name)
    member.create_system = 3
    member.external_attr = mode << 16
    return member


def locked(path: Path) -> Path:
    """With the flag of a password set on every member."""
    zipped(path, *whole(), kind=ZIP_STORED)
    data = bytearray(path.read_bytes())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        while at >= 0:
            data[at + place] |= 1
            at = data.find(mark, at + 1)
    path.write_bytes(data)
    return path


def nested(path: Path) -> Path:
    inner = BytesIO()
    with ZipFile(inner, "w") as package:
        package.writestr("workshop.toml", WORKSHOP)
    return zipped(path, ("paja.json", ABOUT), ("workshop.paja", inner.getvalue()))


def twice(path: Path) -> Path:
    with pytest.warns(UserWarning, match="Duplicate name"):
        return zipped(path, *whole(("workshop.toml", WORKSHOP)))


def lying(path: Path) -> Path:
    """A member that says it is smaller than it is."""
    zipped(path, *whole(workshop=WORKSHOP + "#" * 5000))
    data = bytearray(path.read_bytes())
    size = len((WORKSHOP + "#" * 5000).encode()).to_bytes(4, "little")
    path.write_bytes(data.replace(size, (100).to_bytes(4, "little")))
    return path


def cut(path: Path) -> Path:
    zipped(path, *whole(), kind=ZIP_STORED)
    data = bytearray(path.read_bytes())
    data[60] ^= 0xFF  # within the first member
    path.write_bytes(data)
    return path


def text(path: Path) -> Path:
    path.write_text("Ostoslista\n" * 50)
    return path


def huge(path: Path) -> Path:
    path.write_bytes(bytes(1_000_001))
    return path


HOSTILE: dict[str, tuple[Callable[[Path], Path], str]] = {
    "a path outside": (lambda p: zipped(p, *whole(("../../evil.toml", "x"))), "package-outside"),
    "an absolute path": (lambda p: zipped(p, *whole(("/etc/evil", "x"))), "package-outside"),
    "a Windows path": (lambda p: zipped(p, *whole(("..\\evil.toml", "x"))), "package-outside"),
    "a Windows drive": (lambda p: zipped(p, *whole(("C:evil.toml", "x"))), "package-outside"),
    "a link": (
        lambda p: zipped(p, *whole((info("x", stat.S_IFLNK | 0o777), "/etc/passwd"))),
        "package-link",
    ),
    "the workshop as a link": (
        lambda p: zipped(
            p, ("paja.json", ABOUT), (info("workshop.toml", stat.S_IFLNK), "/etc/passwd")
        ),
        "package-link",
    ),
    "a device": (
        lambda p: zipped(p, ("paja.json", ABOUT), (info("workshop.toml", stat.S_IFCHR), "")),
        "package-foreign",
    ),
    "a folder": (lambda p: zipped(p, *whole(("kansio/", ""))), "package-foreign"),
    "a program": (lambda p: zipped(p, *whole(("setup.exe", b"MZ"))), "package-foreign"),
    "many files": (
        lambda p: zipped(p, *whole(*((f"{n}.toml", "") for n in range(5000)))),
        "package-foreign",
    ),
    "an archive within": (nested, "package-foreign"),
    "two of the same name": (twice, "package-twice"),
    "a bomb": (lambda p: zipped(p, *whole(workshop="#" * 400_000)), "package-swells"),
    "a large text": (
        lambda p: zipped(p, *whole(workshop=random.Random(1).randbytes(300_000).hex())),
        "package-swells",
    ),
    "a huge file": (huge, "package-large"),
    "a password": (locked, "package-locked"),
    "another squeezing": (lambda p: zipped(p, *whole(), kind=ZIP_BZIP2), "package-damaged"),
    "a wrong size": (lying, "package-damaged"),
    "damage": (cut, "package-damaged"),
    "no archive": (text, "package-none"),
    "nothing": (lambda p: p, "package-missing"),
    "an empty archive": (lambda p: zipped(p), "package-none"),
    "no workshop": (lambda p: zipped(p, ("paja.json", ABOUT)), "package-none"),
    "no words about it": (lambda p: zipped(p, ("workshop.toml", WORKSHOP)), "package-none"),
    "words that are no JSON": (lambda p: zipped(p, *whole(about="{")), "package-damaged"),
    "words without end": (
        lambda p: zipped(
            p,
            *whole(
                about="[" * 50_000,
            ),
        ),
        "package-swells",
    ),
    "other words": (lambda p: zipped(p, *whole(about="[1]")), "package-none"),
    "no name": (lambda p: zipped(p, *whole(about='{"format": 1}')), "package-none"),
    "a name that leads away": (
        lambda p: zipped(p, *whole(about='{"format": 1, "name": "../evil"}')),
        "package-none",
    ),
    "a name of the system's": (
        lambda p: zipped(p, *whole(about='{"format": 1, "name": "nul"}')),
        "package-none",
    ),
    "a newer format": (
        lambda p: zipped(p, *whole(about='{"format": 2, "name": "oma"}')),
        "package-newer",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_packages_are_refused_with_a_reason(name: str, tmp_path: Path) -> None:
    """And nothing is left behind."""
    make, code = HOSTILE[name]
    path = make(tmp_path / "x.paja")
    before = {entry.name: entry.read_bytes() for entry in tmp_path.iterdir()}
    with pytest.raises(PackageError) as refused:
        look_into(path)
    assert refused.value.code == code
    assert {entry.name: entry.read_bytes() for entry in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    ("workshop", "expected"),
    [
        ("[" * 400 + random.Random(1).randbytes(30).hex(), "toml"),
        ("x = " + "[" * 3000 + random.Random(1).randbytes(50).hex(), "toml-end"),
        (".".join(random.Random(1).choices("abcdef", k=2000)) + " = 1", "file-dots"),
        (b"\xff\xfe" + WORKSHOP.encode("utf-16-le"), "utf-8"),
        (changed("minutes = 10", "minutes = 0"), "number"),
        (changed('name = "ideat"\nminutes = 10', 'exercise = "../../x"'), "exercise"),
    ],
)
def test_a_packed_workshop_with_mistakes_is_refused(
    workshop: str | bytes, expected: str, tmp_path: Path
) -> None:
    path = zipped(tmp_path / "x.paja", *whole(workshop=workshop))
    with pytest.raises(WorkshopMistakesError) as wrong:
        look_into(path)
    assert wrong.value.mistakes[0].expected == expected


def test_texts_of_strangers_are_cleaned(tmp_path: Path) -> None:
    workshop = changed('fi = "Paja"', 'fi = "Pa\\u001b]0;x\\u0007ja\\u202e[/]"')
    title = look_into(zipped(tmp_path / "x.paja", *whole(workshop=workshop))).title.fi
    assert title == "Pa]0;xja[/]"


@pytest.mark.skipif(sys.platform == "win32", reason="no named pipes")
def test_only_files_are_read(tmp_path: Path) -> None:
    """A pipe would make the program wait for ever."""
    os.mkfifo(tmp_path / "pipe.paja")
    for path in (tmp_path, tmp_path / "pipe.paja"):
        with pytest.raises(PackageError) as refused:
            look_into(path)
        assert refused.value.code == "package-missing"


def test_whatever_bytes_it_is_told_not_crashed_on(tmp_path: Path) -> None:
    """A package with anything changed in it is read, or refused in words."""
    path = tmp_path / "x.paja"
    pack(read_example("fi"), path)
    good, chance = path.read_bytes(), random.Random(20261122)
    for _ in range(300):
        data = bytearray(good)
        for _ in range(chance.randint(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data[: chance.choice([len(data), chance.randrange(len(data))])])
        with suppress(PackageError, WorkshopMistakesError):
            assert look_into(path).steps


def test_the_reader_s_packages_can_be_written_anew(tmp_path: Path) -> None:
    """What is installed is what was read, not the bytes that came."""
    extra = "# a comment of a stranger\n" + WORKSHOP
    workshop = look_into(zipped(tmp_path / "x.paja", *whole(workshop=extra)))
    assert save(workshop, tmp_path / "own").read_text("utf-8") == to_toml(workshop)
