"""How an export calls a table, and what it says of people it must not tell of yet."""

from collections.abc import Iterable

from exercises.question import Given
from sessions.i18n import Translator
from sessions.model import Session, Table
from sessions.summary import QuestionSummary


def name_of(table: Table) -> str:
    """As in the database's views: its name, else its number."""
    return table.name or str(table.number)


def called(session: Session, number: int, t: Translator) -> str:
    """For people: its name, else "Table 3", with its unit when that is not the session's."""
    table = session.tables[number]
    name = table.name or t.text("summary-table", number=number)
    unit = session.unit_of(table)
    return name if unit in ("", session.details.unit) else f"{name}, {unit}"


def by_unit(session: Session, given: Iterable[Given]) -> dict[str, list[Given]]:
    """The tables' answers by their unit, which may have no name; not what people gave."""
    units: dict[str, list[Given]] = {}
    for one in given:
        if one.table:
            units.setdefault(session.unit_of(session.tables[one.table]), []).append(one)
    return units


def units_of(session: Session) -> list[str]:
    """The units of all its tables, each once."""
    units = (session.unit_of(table) for table in session.tables.values())
    return [unit for unit in dict.fromkeys(units) if unit]


def withheld(question: QuestionSummary, t: Translator) -> str:
    """All that is told of a question that too few people have answered."""
    return t.text("summary-withheld", people=question.people, least=question.question.least)
