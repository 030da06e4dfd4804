"""Asks the system to keep this computer awake while a room is open."""

import logging
import threading

log = logging.getLogger(__name__)


class Awake:
    """The wish to stay awake, from `begin` to `end`, in a thread that nobody waits for.

    The display stays on, too. What a system does not grant is told by `works`, and never raised.
    """

    def __init__(self) -> None:
        self._answered = threading.Event()
        self._over = threading.Event()
        self._granted = False
        # What it starts itself dies with the program, too: threads of a daemon are daemons.
        self._thread = threading.Thread(target=self._keep, name="paja-awake", daemon=True)

    def begin(self) -> None:
        """Ask for it."""
        self._thread.start()

    def works(self, patience: float) -> bool:
        """Whether the system has granted it; waits for its answer so many seconds."""
        return self._answered.wait(patience) and self._granted

    def end(self) -> None:
        """The computer may sleep again."""
        self._over.set()

    def _keep(self) -> None:
        try:
            from wakepy import keep

            with keep.presenting(on_fail="pass") as wish:
                self._granted = wish.active
                self._answered.set()
                if self._granted:
                    self._over.wait()
        # Whatever a desktop answers, the room goes on.
        except Exception:
            log.exception("the computer could not be asked to stay awake")
        finally:
            self._answered.set()
