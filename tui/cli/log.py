"""The program's log: a file, never the terminal, which the screens paint."""

import logging
from logging.handlers import RotatingFileHandler

from sessions.i18n import Translator
from tui.cli.program import tell
from tui.paths import log_file

_SIZE = 1_000_000
_OLD_ONES = 3


def start_log(t: Translator) -> None:
    """Log into the user's log folder from now on; when that can't be, say so and go on."""
    file = log_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(
            file, maxBytes=_SIZE, backupCount=_OLD_ONES, encoding="utf-8"
        )
    except OSError as error:
        tell(t.text("cli-no-log", file=str(file), reason=error.strerror or ""))
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    logging.getLogger("httpx2").setLevel(logging.WARNING)  # simulated tables look every second
