"""What people do while nothing is asked of them."""

from sessions.rehearsal.habits.typing import nap
from sessions.rehearsal.person import Person

_OFTEN = 0.4


async def stays_awake(person: Person) -> None:
    """The phone lies on the table and shows the page."""


async def falls_asleep(person: Person) -> None:
    """The screen goes dark, now and then."""
    if person.happens(_OFTEN):
        await nap(person)
