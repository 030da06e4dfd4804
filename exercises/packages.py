"""Keeps workshops as files, and makes packages to hand on: one file with all that is needed.

A package is a zip file with two members: the workshop's file, and a few words about the package.
Whoever sends one is a stranger: nothing is ever unpacked to the disk. What is read is what is
expected, up to a limit, and what is kept is written anew.
"""

import json
import re
import stat
import struct
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo, is_zipfile

from exercises.errors import PackageError
from exercises.files import write_whole
from exercises.library import read_workshop_file
from exercises.model import Workshop
from exercises.names import is_name
from exercises.text import clean, shorten
from exercises.toml_file import LARGEST
from exercises.writing import to_toml

ENDING = ".paja"
"""Of a package's name."""
FORMAT = 1
"""Of packages; a program reads those up to its own."""

_ABOUT, _WORKSHOP = "paja.json", "workshop.toml"
_LARGEST = 2 * LARGEST
"""Bytes of a package."""
_MOST_SQUEEZED = 100
"""How many times larger a member may be than its squeezed form; text is some four times."""
_LOCKED = 0x1 | 0x40
"""Flags of members that ask for a password."""


def save(workshop: Workshop, folder: Path, written: str = "", *, again: bool = False) -> Path:
    """Write a workshop's file into a folder, which is made if need be; the file.

    Args:
        workshop: the workshop; its name is the file's.
        folder: the folder.
        written: the file's text, when it has comments to keep; made of the workshop otherwise.
        again: whether it may take the place of an older one.

    Raises:
        PackageError: there is a workshop of that name (`package-taken`), or it can't be written.
    """
    path = folder / f"{workshop.name}.toml"
    if path.exists() and not again:
        raise PackageError("package-taken", name=workshop.name)
    _write(path, (written or to_toml(workshop)).encode())
    return path


def pack(workshop: Workshop, path: Path) -> None:
    """Write a workshop as a package, in place of an older one.

    Raises:
        PackageError: it can't be written.
    """
    about = json.dumps({"format": FORMAT, "name": workshop.name})
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as package:
        for name, text in ((_ABOUT, about), (_WORKSHOP, to_toml(workshop))):
            # Without a time of its own: the same workshop is the same package.
            package.writestr(ZipInfo(name), text, ZIP_DEFLATED)
    _write(path, packed.getvalue())


def look_into(path: Path) -> Workshop:
    """The workshop in a package, its texts cleaned; nothing is written.

    Raises:
        PackageError: it is no package, or one that nobody means well with.
        WorkshopMistakesError: the workshop in it can't be played.
    """
    if not path.is_file():  # a pipe would never end
        raise PackageError("package-missing", path=str(path))
    try:
        with path.open("rb") as file:
            packed = file.read(_LARGEST + 1)
    except OSError as error:
        raise PackageError("package-unreadable", reason=error.strerror or "") from error
    if len(packed) > _LARGEST:
        raise PackageError("package-large", most=_LARGEST // 1000)
    about, written = _members(packed)
    try:
        return read_workshop_file(Path(f"{_name(about)}.toml"), written=written)
    # Numbers and nesting beyond what Python takes: nobody writes that by mistake.
    except (ValueError, RecursionError) as error:
        raise PackageError("package-damaged") from error


def _members(packed: bytes) -> tuple[bytes, bytes]:
    """What stands in the two members of a package."""
    if not is_zipfile(BytesIO(packed)):
        raise PackageError("package-none")
    try:
        with ZipFile(BytesIO(packed)) as package:
            found: dict[str, ZipInfo] = {}
            for info in package.infolist():
                _check(info)
                if info.filename in found:
                    raise PackageError("package-twice", name=info.filename)
                found[info.filename] = info
            if len(found) < 2:
                raise PackageError("package-none")
            about, written = (package.read(found[name]) for name in (_ABOUT, _WORKSHOP))
            return about, written
    # What the zip module raises for archives that were made wrong, perhaps on purpose.
    except (BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, struct.error) as error:
        raise PackageError("package-damaged") from error


def _check(info: ZipInfo) -> None:
    """Refuse a member that does not belong in a package."""
    name = info.orig_filename  # as it stands there; the other one is what the system makes of it
    told = shorten(clean(name), 60)
    kind = stat.S_IFMT(info.external_attr >> 16)
    if name.startswith(("/", "\\")) or ":" in name or ".." in re.split(r"[/\\]", name):
        raise PackageError("package-outside", name=told)
    if kind == stat.S_IFLNK:
        raise PackageError("package-link", name=told)
    if name not in (_ABOUT, _WORKSHOP) or kind not in (0, stat.S_IFREG):
        raise PackageError("package-foreign", name=told)
    if info.flag_bits & _LOCKED:
        raise PackageError("package-locked")
    if info.file_size > min(LARGEST, _MOST_SQUEEZED * max(info.compress_size, 1)):
        raise PackageError("package-swells", name=told)
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise PackageError("package-damaged")


def _name(about: bytes) -> str:
    """The workshop's name in the words about a package."""
    found = json.loads(about)
    if not isinstance(found, dict) or not isinstance(found.get("format"), int):
        raise PackageError("package-none")
    if found["format"] > FORMAT:
        raise PackageError("package-newer")
    name = found.get("name")
    if not isinstance(name, str) or not is_name(name):
        raise PackageError("package-none")
    return name


def _write(path: Path, data: bytes) -> None:
    try:
        write_whole(path, data)
    except OSError as error:
        reason = error.strerror or str(error)
        raise PackageError("package-file", path=str(path), reason=reason) from error
