"""People whose phones go dark: the news stops, and comes again with the page."""

from sessions.rehearsal.person import Person, Span

_NAP: Span = (150.0, 400.0)
_OFTEN = 0.4


async def stays_awake(person: Person) -> None:
    """The phone lies on the table and shows the page."""


async def falls_asleep(person: Person) -> None:
    """Now and then, while nothing is asked."""
    if person.happens(_OFTEN):
        await nods_off(person)


async def nods_off(person: Person) -> None:
    """Be away, and come back; also over a half-written answer."""
    await person.news.sleep()
    person.phone.report.done["naps"] += 1
    await person.rest(_NAP)
    await person.come_back()
