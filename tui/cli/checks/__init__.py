"""Looks at this computer before the room comes: one module a thing to look at.

Each has a function `look` that runs in a thread of its own and gives findings, never an exception.
"""

import asyncio
import logging
import threading
from collections.abc import Iterable
from concurrent.futures import Future

from tui.cli.checks import (
    address,
    clock,
    database,
    disk,
    firewall,
    phones,
    port,
    power,
    sleep,
    terminal,
)
from tui.cli.checks.surroundings import Check
from tui.cli.checks.surroundings import Surroundings as Surroundings
from tui.finding import Finding, State

log = logging.getLogger(__name__)

CHECKS: dict[str, Check] = {
    "address": address.look,
    "phones": phones.look,
    "port": port.look,
    "firewall": firewall.look,
    "power": power.look,
    "sleep": sleep.look,
    "disk": disk.look,
    "database": database.look,
    "clock": clock.look,
    "terminal": terminal.look,
}
"""In the order in which they are told; each is called by the name of its first finding."""
PATIENCE = 8.0
"""Seconds for all of them; a network drive that has gone must not hold up the rest."""


async def findings(about: Surroundings) -> tuple[Finding, ...]:
    """What all of them have found, in their order."""
    found = await asyncio.gather(*(_in_time(name, check, about) for name, check in CHECKS.items()))
    return tuple(finding for each in found for finding in each)


async def _in_time(name: str, check: Check, about: Surroundings) -> Iterable[Finding]:
    looked: Future[tuple[Finding, ...]] = Future()

    def look() -> None:
        looked.set_running_or_notify_cancel()  # nobody may be waiting any more when it is done
        try:
            looked.set_result(tuple(check(about)))
        # One that fails must not take the others with it.
        except Exception:
            log.exception("the check %s failed", name)
            looked.set_result((Finding(name, State.WARNING, "doctor-failed"),))

    # Not a worker of the loop's: it would wait at the end for one that never comes back.
    threading.Thread(target=look, name=f"paja-check-{name}", daemon=True).start()
    try:
        return await asyncio.wait_for(asyncio.wrap_future(looked), PATIENCE)
    except TimeoutError:
        return (Finding(name, State.WARNING, "doctor-late"),)
