"""What comes in between while people type."""

from sessions.rehearsal.person import Person


async def straight_on(person: Person) -> None:
    """Nothing."""


async def reloads(person: Person) -> None:
    """They load the page again, to see whether it is still alive."""
    await person.come_back()
    person.phone.report.done["reloads"] += 1
