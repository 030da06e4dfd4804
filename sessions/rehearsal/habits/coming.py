"""How people get into the room."""

from sessions.codes import ALPHABET, read_code
from sessions.rehearsal.person import Person, Span

_IN_TIME: Span = (2.0, 90.0)
_LATE: Span = (120.0, 1200.0)
_TYPING_CODE: Span = (4.0, 15.0)
_WRONG_CODES = (
    "",
    "1234",
    "öäå",
    "<b>K7QX</b>",
    "'; drop table tables; --",
    "\x00\u202e",
    "K" * 500,
)


async def in_time(person: Person) -> None:
    """Among the first; the code as it stands on the card, or nearly so."""
    await person.rest(_IN_TIME)
    await _with_own_code(person)


async def late(person: Person) -> None:
    """When the others are at work already."""
    await person.rest(_LATE)
    await _with_own_code(person)
    person.phone.report.done["late-comers"] += 1


async def with_wrong_codes(person: Person) -> None:
    """After other codes that no table has."""
    await person.rest(_IN_TIME)
    for typed in (_misread(person), person.chance.choice(_WRONG_CODES)):
        if not await person.come_in(typed):
            person.phone.report.done["wrong-codes"] += 1
        await person.rest(_TYPING_CODE)
    await _with_own_code(person)


async def _with_own_code(person: Person) -> None:
    """Small letters and spaces do not matter."""
    code = person.phone.code
    await person.come_in(person.chance.choice((code, code.lower(), f" {code[:2]} {code[2:]} ")))


def _misread(person: Person) -> str:
    """The code with one sign wrong, which is nobody's."""
    codes = {read_code(table.code) for table in person.session().tables.values()}
    code = person.phone.code
    return next(code[:-1] + sign for sign in ALPHABET if read_code(code[:-1] + sign) not in codes)
