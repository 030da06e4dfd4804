"""Lets a crowd in little by little, so that keys and news get their turn in between."""

import asyncio
from collections import deque

_AT_ONCE = 50
"""How many begin in one turn of the loop."""


class Turns:
    """Whoever waits begins in the order of arrival, some in each turn of the loop."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._begun = 0
        self._waiting: deque[asyncio.Future[None]] = deque()

    async def begin(self) -> None:
        """Wait for one's turn; without a crowd it is at once."""
        if not self._begun:
            self._loop.call_soon(self._next)
        if self._begun < _AT_ONCE and not self._waiting:
            self._begun += 1
            return
        turn = self._loop.create_future()
        self._waiting.append(turn)
        await turn

    def _next(self) -> None:
        self._begun = 0
        while self._waiting and self._begun < _AT_ONCE:
            turn = self._waiting.popleft()
            if not turn.cancelled():
                turn.set_result(None)
                self._begun += 1
        if self._begun:
            self._loop.call_soon(self._next)
