"""How people are seated, in words: on the screen and on the command line."""

from sessions.i18n import Translator
from sessions.model import Session
from sessions.seats.evenness import Evenness, measure, newcomers
from sessions.seats.people import Experience, Person, Seating


def sizes_told(seating: Seating, t: Translator) -> str:
    """How many people there are, at how many tables."""
    sizes = [len(there) for there in seating.at.values()]
    people, low, high = len(seating.people), min(sizes), max(sizes)
    if low == high:
        return t.text("seats-sizes-equal", people=people, tables=len(sizes), size=low)
    return t.text("seats-sizes", people=people, tables=len(sizes), low=low, high=high)


def evenness_told(seating: Seating, t: Translator) -> list[str]:
    """How evenly they are mixed, and whether it could be more even: a sentence each of
    organisations, roles and, when the list tells of them, newcomers."""
    told = [_told(measure(seating, kind), t) for kind in ("organisation", "role")]
    if newcomer := _newcomers_told(seating, t):
        told.append(newcomer)
    return told


def _told(evenness: Evenness, t: Translator) -> str:
    key = f"seats-{evenness.kind}"
    if evenness.groups == 1:
        return t.text(f"{key}-one")
    if evenness.shared == 0:
        return t.text(f"{key}-none")
    values = {name: getattr(evenness, name) for name in ("shared", "tables", "most")}
    if evenness.is_best:
        return t.text(f"{key}-best", **values)
    return t.text(f"{key}-more", **values, pairs=evenness.pairs, fewest=evenness.fewest)


def _newcomers_told(seating: Seating, t: Translator) -> str:
    spread = newcomers(seating)
    if spread is None:
        return ""
    if spread.low == spread.high:
        return t.text("seats-newcomers-each", low=spread.low)
    if spread.high - spread.low == 1:
        return t.text("seats-newcomers-best", low=spread.low, high=spread.high)
    even, more = divmod(spread.all, len(seating.at))
    return t.text(
        "seats-newcomers-more",
        low=spread.low,
        high=spread.high,
        even_low=even,
        even_high=even + bool(more),
    )


def undo_told(seating: Seating, t: Translator) -> str:
    """What would be taken back: a list, a mixing, an exchange or a move."""
    before = seating.before
    if before is None or before.people != seating.people:
        return t.text("seats-undo-list")
    moved = sum(one != other for one, other in zip(before.tables, seating.tables, strict=True))
    return t.text({1: "seats-undo-move", 2: "seats-undo-swap"}.get(moved, "seats-undo-mix"))


def table_told(number: int, session: Session | None, t: Translator) -> str:
    """A table by its number, and by its name when it has one."""
    table = session.tables.get(number) if session else None
    name = t.text("seats-table", number=number)
    return f"{name} · {table.name}" if table and table.name else name


def person_told(person: Person) -> str:
    """Somebody by their name, or by what is known of them."""
    return person.name or f"{person.organisation}, {person.role}"


def experience_told(person: Person, t: Translator) -> str:
    """Whether somebody is a newcomer; empty when nobody has said it."""
    if person.experience is Experience.UNTOLD:
        return ""
    return t.text(f"seats-{person.experience.value}")
