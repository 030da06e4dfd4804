"""Whether an acknowledged answer is ever lost: random kills in a flood of retries and doubles."""

import asyncio
import contextlib
import random
import signal
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from tests.load.client import Connection
from tests.load.figures import Figure
from tests.load.phones import answer
from tests.load.processes import free_port
from tests.load.rooms import STEP, hear_state, say, served_room

_SENDERS = 60
_LIFE = (0.4, 1.5)
"""Seconds that the program lives between two kills."""
_DOUBLES = 0.2
"""Share of the answers that are sent twice at once."""
_PATIENCE = 60.0


@dataclass(slots=True)
class Tally:
    """What the phones have sent and what they know of it."""

    sent: int = 0
    acknowledged: set[str] = field(default_factory=set)
    doubles: int = 0
    retries: int = 0


async def killing(folder: Path, kills: int) -> list[Figure]:
    """Answers lost, and answers stored that nobody knows of, after so many kills."""
    raise NotImplementedError
