"""What comes in between while people type."""

from sessions.rehearsal.person import Person, Span

_NAP: Span = (150.0, 400.0)


async def straight_on(person: Person) -> None:
    """Nothing."""


async def reloads(person: Person) -> None:
    """They load the page again, to see whether it is still alive."""
    await person.come_back()
    person.phone.report.done["reloads"] += 1


async def nods_off(person: Person) -> None:
    """The screen goes dark over a half-written answer."""
    await nap(person)


async def nap(person: Person) -> None:
    """Be away, and come back."""
    await person.news.sleep()
    person.phone.report.done["naps"] += 1
    await person.rest(_NAP)
    await person.come_back()
