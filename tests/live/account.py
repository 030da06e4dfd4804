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
NOT_SENT = "not sent"

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
_GUARDED = """
    select q.source, t.number, p.item
    from placings as p
    join current_answers as a on a.id = p.answer_id
    join tables as t on t.id = a.table_id
    join questions as q on q.session_id = a.session_id and q.exercise = a.exercise
      and q.name = a.question
    where q.type = 'guard'
"""
_LABELS = "select exercise, name, label from questions"


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


@dataclass(frozen=True, slots=True)
class Said:
    """An idea, a statement, or a table's row."""

    exercise: str
    question: str
    label: str
    """The question's words."""
    table: int
    cells: tuple[str, ...]
    """One; of a row several, which may be empty."""
    fate: str
    reason: str = ""
    guarded: bool = False
    """Whether its table wants it to go to the leaders word for word."""

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
        places = {
            "leaders": (ALONE, THEMED, ASIDE),
            "record": (ALONE, THEMED, ASIDE, WITHDRAWN),
            "tables": (ALONE, THEMED),
        }[audience]
        return [said for said in self.said if self._where(said, audience) in places]

    def unsaid(self, audience: str) -> list[Said]:
        """What must not stand there, unless somebody else said it too."""
        due = self.due(audience)
        words = {said.text for said in due}
        return [said for said in self.said if said not in due and said.text not in words]

    def ledger(self, audience: str) -> dict[str, Any]:
        """How many of what came stand where."""
        where = Counter(self._where(said, audience) for said in self.said)
        aside = Counter(s.reason for s in self.said if self._where(s, audience) == ASIDE)
        return {
            "came": len(self.said),
            "quoted": where[ALONE],
            "themed": where[THEMED],
            "aside": dict(aside),
            "not_sent": where[NOT_SENT],
            "withdrawn": where[WITHDRAWN],
        }

    def told(self, audience: str) -> list[Asked]:
        """The exercises that a paper has a part for: those, and others of which tables guard
        something."""
        due = {said.exercise for said in self.due(audience)}
        return [one for one in self.asked if one.sent[audience] or one.name in due]

    def in_cells(self, said: Said, audience: str) -> bool:
        """Whether it stands cell by cell in a paper: a row in its own question's table."""
        own = said.fate == ALONE and audience != "record"
        return len(said.cells) > 1 and own and self._goes(said.exercise, audience)

    def _where(self, said: Said, audience: str) -> str:
        """Of an exercise that is not sent, what its tables guard reaches the leaders alone."""
        if said.fate == WITHDRAWN or self._goes(said.exercise, audience):
            return said.fate
        return ALONE if said.guarded and audience == "leaders" else NOT_SENT

    def _goes(self, exercise: str, audience: str) -> bool:
        return next(one.sent[audience] for one in self.asked if one.name == exercise)


def read_account(path: Path) -> Account:
    """Of the only session in a database."""
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        answers = connection.execute(_ANSWERS).fetchall()
        fates = {tuple(row)[:4]: tuple(row)[4:] for row in connection.execute(_FATES)}
        labels = {(row["exercise"], row["name"]): row for row in connection.execute(_LABELS)}
        guarded = {tuple(row) for row in connection.execute(_GUARDED)}
        asked = tuple(_asked(row) for row in connection.execute(_ASKED))
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
                question=key[1],
                label=labels[key[:2]]["label"],
                table=key[2],
                cells=standing.get(key, cells),
                guarded=(key[0], *key[2:]) in guarded,
                **_fate(key in standing, *fates.get(key, (None, None))),
            )
            for key, cells in ever.items()
        ),
    )


def _seat(row: sqlite3.Row) -> tuple[Any, ...]:
    return row["exercise"], row["question"], row["number"], row["voter"]


def _asked(row: sqlite3.Row) -> Asked:
    return Asked(
        number=row["number"],
        name=row["exercise"],
        title=row["title"],
        heading=row["heading"] or row["title"],
        sent={"leaders": bool(row["leaders"]), "record": True, "tables": bool(row["tables"])},
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
