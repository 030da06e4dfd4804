"""Pictures without words by Typst, for files that are not typeset."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent
_DOTS_PER_INCH = 300


def pictures(template: str, data: Mapping[str, Any]) -> list[bytes]:
    """The pages of `<template>.typ`, each as a PNG."""
    import typst

    pages = typst.compile(
        _FOLDER / f"{template}.typ",
        root=_FOLDER,
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data)},
        format="png",
        ppi=_DOTS_PER_INCH,
    )
    return pages if isinstance(pages, list) else [pages]
