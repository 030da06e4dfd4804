"""PDF by Typst: a template of this folder and plain data make a tagged PDF/UA-1.

The only user of typst.

A template begins with

    #import "base.typ": *
    #show: paper.with(data)

and finds what it was given in `data`, which goes in as JSON: no text from people is ever read as
Typst. `data["title"]` is the document's title, `data["language"]` (`fi`, `sv` or `en`) what it is
read aloud in. The fonts are our own, never the laptop's, so that a page is the same everywhere.
"""

import json
import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typst import Fonts

_FOLDER = Path(__file__).parent
_UNKNOWN = "□"
"""Stands for a letter that no font has."""
_ROUNDS = 4
_NO_FONT = re.compile(r'the text `"((?:[^"\\]|\\.)+)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")


def typeset(template: str, data: Mapping[str, Any]) -> bytes:
    """The PDF that `<template>.typ` makes of the data, with `□` for letters that no font has.

    Raises:
        RuntimeError: the template can't be compiled; a mistake in the program.
    """
    import typst

    given: Any = data
    for _ in range(_ROUNDS):
        try:
            return typst.compile(
                _FOLDER / f"{template}.typ",
                root=_FOLDER,
                font_paths=_fonts(),
                ignore_system_fonts=True,
                sys_inputs={"data": json.dumps(given)},
                pdf_standards=["ua-1"],
            )
        except typst.TypstError as error:
            unknown = _unknown(error.diagnostic)
            if not unknown:
                raise
            given = _without(given, unknown)
    raise RuntimeError(f"{template}: letters without a font remain")


@cache
def _fonts() -> "Fonts":
    from typst import Fonts

    found = find_spec("font_source_sans_pro")
    assert found is not None, "installed with the program"
    assert found.origin is not None, "a package of files"
    folders = [Path(found.origin).parent / "files", _FOLDER / "fonts"]
    return Fonts(include_system_fonts=False, font_paths=folders)


def _unknown(diagnostic: str) -> dict[int, str]:
    """What to put for the letters that Typst had no font for; empty when that was not the matter.

    A letter with a mark that does not go with it is told as two, so marks are replaced first.
    """
    letters = set("".join(_letters(diagnostic)))
    marks = {letter for letter in letters if unicodedata.category(letter) in ("Mn", "Mc", "Me")}
    return {ord(letter): _UNKNOWN for letter in marks or letters}


def _letters(diagnostic: str) -> Iterator[str]:
    for found in _NO_FONT.findall(diagnostic):
        yield _ESCAPED.sub(lambda code: chr(int(code[1], 16)), found)


def _without(data: Any, unknown: Mapping[int, str]) -> Any:
    if isinstance(data, str):
        return data.translate(unknown)
    if isinstance(data, Mapping):
        return {key: _without(value, unknown) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [_without(value, unknown) for value in data]
    return data
