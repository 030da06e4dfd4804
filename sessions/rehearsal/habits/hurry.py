"""What people do when they need longer than the others."""

from sessions.rehearsal.person import Person


async def asks_for_time(person: Person) -> None:
    """They press "we need more time" where the page has it."""
    form = (await person.phone.look()).form("more-time")
    if form is not None and form.values.get("asked") != "0":  # nobody at the table has yet
        await person.phone.ask_more_time(form)
        person.phone.report.done["more-time"] += 1
