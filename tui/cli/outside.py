"""Opens a file or a folder in the program that the system has for it."""

import os
import subprocess
import sys
from pathlib import Path


def open_outside(path: Path) -> bool:
    """Open it where the system can; whether it was tried. A laptop without a desktop can't."""
    if sys.platform == "win32":
        os.startfile(path)
        return True
    if sys.platform == "darwin":
        opener = "open"
    elif os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        opener = "xdg-open"
    else:
        return False
    try:
        # Not our child in any other way: it may outlive the program, and must not write on it.
        subprocess.Popen(
            [opener, str(path)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    return True
