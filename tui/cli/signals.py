"""What the system says to the program: it is asked to stop."""

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

_STOP = ("SIGTERM", "SIGHUP", "SIGBREAK")


@contextmanager
def told_to_stop(stop: Callable[[], object], *, interrupt: bool = False) -> Iterator[None]:
    """Call `stop` on the running loop when the system asks the program to end.

    Args:
        stop: may be called more than once.
        interrupt: whether Ctrl+C asks for it, too.
    """
    loop = asyncio.get_running_loop()

    def handle(number: int, frame: FrameType | None) -> None:  # noqa: ARG001
        loop.call_soon_threadsafe(stop)

    # `loop.add_signal_handler` is not there on Windows, and not every signal is everywhere.
    wanted = (*_STOP, "SIGINT") if interrupt else _STOP
    numbers = [getattr(signal, name) for name in wanted if hasattr(signal, name)]
    # What is ignored stays so: `nohup` lets the program go on when its terminal closes.
    before = {n: signal.getsignal(n) for n in numbers if signal.getsignal(n) != signal.SIG_IGN}
    for number in before:
        signal.signal(number, handle)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
