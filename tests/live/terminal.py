"""A real terminal: tmux runs a program, types keys, reads the screen."""

import os
import shlex
import signal
import subprocess
import time
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


class Terminal:
    """One program in a tmux of its own, with a server nobody else uses."""

    def __init__(self, tmux: str, folder: Path, size: tuple[int, int] = (80, 24)) -> None:
        self._tmux = [
            tmux,
            "-u",
            "-S",
            str(folder / f"tmux-{uuid.uuid4().hex[:6]}"),
            "-f",
            "/dev/null",
        ]
        self._size = size
        self._started = False

    def _run(self, *words: str) -> str:
        ran = subprocess.run([*self._tmux, *words], capture_output=True, text=True, timeout=10)
        return ran.stdout

    def start(self, command: list[str], **environment: str) -> None:
        """Run a command; its exit code stands on the screen when it has ended."""
        settings = [f"{name}={value}" for name, value in environment.items()]
        # A size in the environment would be believed before the terminal.
        line = shlex.join(["env", "-u", "COLUMNS", "-u", "LINES", *settings, *command])
        width, height = map(str, self._size)
        line += "; echo EXIT=$?; sleep 600"
        if self._started:
            self._run("respawn-pane", "-k", line)
        else:
            self._run("new-session", "-d", "-x", width, "-y", height, line)
            self._started = True

    def screen(self) -> str:
        """What is on the screen."""
        return self._run("capture-pane", "-p")

    def title(self) -> str:
        """The window's title, as a program last set it."""
        return self._run("display-message", "-p", "#{pane_title} #{window_name}")

    def press(self, *keys: str) -> None:
        """Press keys by their tmux names (`Space`, `Enter`, `a`)."""
        self._run("send-keys", *keys)

    def type(self, text: str) -> None:
        """Type text as it is."""
        self._run("send-keys", "-l", text)

    def wait(self, text: str, seconds: float = 20) -> str:
        """Wait until a text is on the screen; the screen."""
        return self.wait_until(lambda screen: text in screen, text, seconds)

    def wait_until(self, fits: Callable[[str], bool], what: str, seconds: float = 20) -> str:
        """Wait until the screen fits; fails with what was there instead."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if fits(screen := self.screen()):
                return screen
            time.sleep(0.05)
        raise AssertionError(f"waited for {what!r} on:\n{screen}")

    def resize(self, width: int, height: int) -> None:
        """Draw the window's corner."""
        self._run("resize-window", "-x", str(width), "-y", str(height))

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Meanwhile nobody takes what the program paints."""
        server = int(self._run("display-message", "-p", "#{pid}"))
        os.kill(server, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(server, signal.SIGCONT)

    def close(self) -> None:
        """End tmux and what runs in it."""
        self._run("kill-server")
