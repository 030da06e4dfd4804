"""The other account of a session: what was said and what became of it, read from the database by
hand, without the program's own reading."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ALONE, THEMED, ASIDE, WITHDRAWN = "alone", "themed", "aside", "withdrawn"

_ANSWERS = """
    select a.exercise, a.question, q.type, q.by, t.number as number, a.voter, a.value
    from answers as a
    join tables as t on t.id = a.table_id
    join steps as s on s.session_id = a.session_id and s.exercise = a.exercise
    join questions as q on q.session_id = a.session_id and q.exercise = a.exercise
      and q.name = a.question
    order by s.number, q.position, t.number, a.voter, a.version
"""
_ASKED = """
    select s.number, s.exercise, s.title, coalesce(e.heading, '') as heading,
      coalesce(e.leaders, 1) as leaders, coalesce(e.tables, 1) as tables
    from steps as s
    left join edits as e on e.session_id = s.session_id and e.exercise = s.exercise
    where exists (
      select 1 from questions as q where q.session_id = s.session_id and q.exercise = s.exercise)
    order by s.number
"""
_FATES = "select exercise, question, table_number, text, theme_id, aside from groupings"
_LABELS = "select exercise, name, label, source from questions"


@dataclass(frozen=True, slots=True)
class Asked:
    """An exercise that asks something."""

    number: int
    name: str
    title: str
    heading: str
    """As papers call it."""
    sent: Mapping[str, bool]
    """Whether it goes to an audience."""
    sources: frozenset[str]
    """The exercises whose ideas it asks about."""


@dataclass(frozen=True, slots=True)
class Said:
    """An idea, a statement, or a table's row."""

    exercise: str
    question: str
    """Its words."""
    table: int
    cells: tuple[str, ...]
    """One; of a row several, which may be empty."""
    fate: str
    reason: str = ""

    @property
    def text(self) -> str:
        """As it stands outside its table."""
        return _joined(self.cells)


@dataclass(frozen=True, slots=True)
class Account:
    """One session."""

    asked: tuple[Asked, ...]
    said: tuple[Said, ...]
    """Everything that was ever sent, the same words of a table to a question once."""

    def due(self, audience: str) -> list[Said]:
        """What an audience has to find in its paper, each once."""
        fates = {
            "leaders": (ALONE, THEMED, ASIDE),
            "record": (ALONE, THEMED, ASIDE, WITHDRAWN),
            "tables": (ALONE, THEMED),
        }[audience]
        sent = {asked.name for asked in self.sent(audience)}
        return [said for said in self.said if said.exercise in sent and said.fate in fates]

    def unsaid(self, audience: str) -> list[Said]:
        """What must not stand there, unless somebody else said it too."""
        due = self.due(audience)
        words = {said.text for said in due}
        return [said for said in self.said if said not in due and said.text not in words]

    def sent(self, audience: str) -> list[Asked]:
        """The exercises that go to an audience."""
        return [asked for asked in self.asked if asked.sent[audience]]

    def ledger(self, audience: str) -> dict[str, Any]:
        """How many of what came stand where."""
        sent = {asked.name for asked in self.sent(audience)}
        fates = Counter(
            said.fate if said.fate == WITHDRAWN or said.exercise in sent else "not sent"
            for said in self.said
        )
        aside = Counter(
            said.reason for said in self.said if said.fate == ASIDE and said.exercise in sent
        )
        return {
            "came": len(self.said),
            "quoted": fates[ALONE],
            "themed": fates[THEMED],
            "aside": dict(aside),
            "not_sent": fates["not sent"],
            "withdrawn": fates[WITHDRAWN],
        }


def read_account(path: Path) -> Account:
    """Of the only session in a database."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        answers = connection.execute(_ANSWERS).fetchall()
        fates = {tuple(row)[:4]: tuple(row)[4:] for row in connection.execute(_FATES)}
        labels = {(row["exercise"], row["name"]): row for row in connection.execute(_LABELS)}
        asked = tuple(_asked(row, labels.values()) for row in connection.execute(_ASKED))
    standing: dict[tuple[str, str, int, str], tuple[str, ...]] = {}
    ever = dict(standing)
    newest = {_seat(row): row for row in answers}
    for row in answers:
        by_table = row["by"] == "table"
        for cells in _cells(row["type"], json.loads(row["value"] or "null")):
            key = (row["exercise"], row["question"], row["number"] * by_table, _joined(cells))
            if row is newest[_seat(row)]:
                standing.setdefault(key, cells)
                ever.setdefault(key, cells)
            elif by_table:
                ever.setdefault(key, cells)
    return Account(
        asked,
        tuple(
            Said(
                exercise=key[0],
                question=labels[key[:2]]["label"],
                table=key[2],
                cells=standing.get(key, cells),
                **_fate(key in standing, *fates.get(key, (None, None))),
            )
            for key, cells in ever.items()
        ),
    )


def _seat(row: sqlite3.Row) -> tuple[Any, ...]:
    return row["exercise"], row["question"], row["number"], row["voter"]


def _asked(row: sqlite3.Row, questions: Any) -> Asked:
    own = (question for question in questions if question["exercise"] == row["exercise"])
    return Asked(
        number=row["number"],
        name=row["exercise"],
        title=row["title"],
        heading=row["heading"] or row["title"],
        sent={"leaders": bool(row["leaders"]), "record": True, "tables": bool(row["tables"])},
        sources=frozenset(question["source"] for question in own),
    )


def _cells(kind: str, value: Any) -> Iterator[tuple[str, ...]]:
    """What is said in an answer of a type; figures say nothing."""
    if value is None:
        return
    match kind:
        case "text":
            yield (value,)
        case "lines":
            yield from ((line,) for line in value)
        case "rows":
            yield from map(tuple, value)
        case "included":
            yield from ((line,) for line in value["missing"])


def _joined(cells: tuple[str, ...]) -> str:
    return " – ".join(filter(None, cells))


def _fate(stands: bool, theme: str | None, aside: str | None) -> dict[str, str]:
    if not stands:
        return {"fate": WITHDRAWN}
    if aside is not None:
        return {"fate": ASIDE, "reason": aside}
    return {"fate": ALONE if theme is None else THEMED}
