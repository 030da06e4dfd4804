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
_RARE = re.compile(r"\S*[^\x00-\u017f\u2010-\u2026]\S*")
"""Words with letters that our main font may not have."""
_NO_FONT = re.compile(r'the text `"((?:[^"\\]|\\.)+)"` could not be displayed')
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")


def typeset(template: str, data: Mapping[str, Any]) -> bytes:
    """The PDF that `<template>.typ` makes of the data, with `□` for letters that no font has.

    Raises:
        RuntimeError: the template can't be compiled; a mistake in the program.
    """
    given: Any = data
    for _ in range(_ROUNDS):
        # A large paper takes as long to fail as to be made, so its rare words are tried first.
        words = sorted({word for text in _texts(given) for word in _RARE.findall(text)})
        made = _made("letters", {"title": "□", "language": "en", "words": words})
        if isinstance(made, bytes):
            made = _made(template, given)
        if isinstance(made, bytes):
            return made
        given = _without(given, made)
    raise RuntimeError(f"{template}: letters without a font remain")


def _made(template: str, data: Any) -> bytes | dict[int, str]:
    """The PDF; or what to put for letters that no font has."""
    import typst

    try:
        return typst.compile(
            _FOLDER / f"{template}.typ",
            root=_FOLDER,
            font_paths=_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(data)},
            pdf_standards=["ua-1"],
        )
    except typst.TypstError as error:
        if unknown := _unknown(error.diagnostic):
            return unknown
        raise


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


def _texts(data: Any) -> Iterator[str]:
    """All texts in plain data, keys aside."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, Mapping):
        yield from (text for value in data.values() for text in _texts(value))
    elif isinstance(data, list | tuple):
        yield from (text for value in data for text in _texts(value))


def _without(data: Any, unknown: Mapping[int, str]) -> Any:
    if isinstance(data, str):
        return data.translate(unknown)
    if isinstance(data, Mapping):
        return {key: _without(value, unknown) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [_without(value, unknown) for value in data]
    return data
