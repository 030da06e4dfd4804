"""Writes files so that nobody ever finds half of one."""

import os
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Write a file aside first, then in its place; its folder is made if need be.

    Raises:
        OSError: it can't be written; what stood there before still does.
    """
    place = path.resolve()
    if place.exists() and not place.is_file():  # a pipe or a device can't be replaced
        place.write_bytes(data)
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    aside = place.with_name(f".{place.name}.{os.getpid()}.part")
    try:
        aside.write_bytes(data)
        aside.replace(place)
    finally:
        aside.unlink(missing_ok=True)
