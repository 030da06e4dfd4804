"""What another program sees in an export, against the account of the session: everything that is
due to the audience, once, letter for letter; nothing that is not; and the ledger's numbers.

Every function says in words what is wrong; an empty list means that all is well.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sessions.i18n import Translator
from sessions.model import Session
from tests.live.account import Account, Said
from tests.live.opened import Paper, Piece, flat
from tests.sessions.exports.poppler import letters

_END = {"record": "paper-ledger", "tables": "paper-next"}
"""The heading behind the last exercise; the leaders' paper ends with it."""
_NOT_IN_OUR_FONTS = re.compile("[\u4e00-\u9fff]")
"""Chinese: of what people say in these sessions, all that a PDF shows as boxes."""

_FROM_THE_RIGHT = re.compile("[\u0590-\u06ff]")
_TURNED = re.compile(r"(\S*[\u0590-\u06ff]\S*|(?<!\S)\d+(?!\S))")
"""Words that poppler tells by themselves, and figures between them."""
_FORMULA = re.compile("^'(?=[=+@-])")
"""The mark by which a spreadsheet knows that no formula follows."""


def in_paper(
    paper: Paper, account: Account, session: Session, audience: str, t: Translator
) -> list[str]:
    """A paper as headings and rows of cells: each idea once in its exercise's part."""
    parts = dict(_parts(paper, account, audience, t))
    wrong = []
    for (exercise, cells, whose), count in _due(account, session, audience, t).items():
        found = sum(_quotes(piece, cells, whose) for piece in parts.get(exercise, ()))
        if found != count:
            wrong.append(f"{cells} ({whose}) stands {found} times, not {count}")
    told = "\n".join(cell for piece in paper for cell in piece.cells)
    wrong += _leaks(account, audience, lambda text: flat(text) in told)
    return wrong + _unlike(_ledger(account, audience, t), paper)


def in_book(
    book: Paper, account: Account, session: Session, audience: str, t: Translator
) -> list[str]:
    """A file of sheets as headings and rows of cells: each idea in one row of the ideas' sheet."""
    heads = [place for place, piece in enumerate(book) if piece.is_heading]
    titled = [
        place for place in heads if book[place].cells[0].endswith(f": {t.text('sheet-ideas')}")
    ]
    (start,) = titled[-1:] or (len(book),)
    columns, *rows = [p.cells for p in book[start + 1 :] if len(p.cells) > 1] or [()]
    end = next((place for place in heads if place > start), len(book)) - start - 2
    table = [dict(zip(columns, row, strict=True)) for row in rows[:end]]
    told = "\n".join(cell for piece in book for cell in piece.cells)
    wrong = in_rows(table, account, session, audience, t)
    wrong += _leaks(account, audience, lambda text: flat(text) in told)
    return wrong + _unlike(_ledger(account, audience, t, "sheet-"), book)


def in_pdf(printed: str, page: Paper, account: Account, audience: str, t: Translator) -> list[str]:
    """The letters of a PDF: each idea as often as in the same paper in another format, in which
    it was found once where it belongs."""
    other = "".join(letters(cell) for piece in page for cell in piece.cells)
    wrong = []
    for said in account.due(audience):
        for text in _runs(said.cells if account.in_cells(said, audience) else [said.text]):
            found, count = printed.count(boxed(text)), other.count(text)
            if not found == count > 0:
                wrong.append(f"{text!r} of {said.text!r} is printed {found} times, not {count}")
    for words, number in _ledger(account, audience, t):
        if boxed(letters(words + number)) not in printed:
            wrong.append(f"{words}: {number} is not told")
    if printed.count("□") != boxed(other).count("□"):
        wrong.append(f"{printed.count('□')} letters are boxes")
    return wrong + _leaks(account, audience, lambda text: boxed(letters(text)) in printed)


def _runs(cells: Sequence[str]) -> Iterator[str]:
    """The letters that can be looked for in one piece: poppler tells the words of a line that is
    read from the right as they stand from the left. What is left between them may be too short to
    be looked for."""
    if _FROM_THE_RIGHT.search("".join(cells)):
        parts = map(letters, _TURNED.split(" ".join(cells)))
        yield from (part for part in parts if len(part) > 3 or _FROM_THE_RIGHT.search(part))
    else:
        yield letters("".join(cells))


def boxed(text: str) -> str:
    """As a PDF shows it: a box for each letter that its fonts lack."""
    return _NOT_IN_OUR_FONTS.sub("□", text)


def in_rows(
    rows: Sequence[Mapping[str, str]],
    account: Account,
    session: Session,
    audience: str,
    t: Translator,
) -> list[str]:
    """The rows of a spreadsheet under their headings: each idea in one."""
    columns = ("exercise", "question", "table", "text")
    exercise, question, table, text = (t.text(f"summary-column-{word}") for word in columns)
    titles = {asked.name: asked.title for asked in account.asked}
    kinds = {t.text(f"summary-kind-{kind}") for kind in ("idea", "statement", "row")}
    kind = t.text("summary-column-kind")
    due = Counter(
        (titles[said.exercise], said.label, _name(session, said.table), flat(said.text))
        for said in account.due(audience)
    )
    found = Counter(
        (row[exercise], row[question], row[table], flat(_FORMULA.sub("", row[text], count=1)))
        for row in rows
        if row.get(kind, min(kinds)) in kinds
    )
    told = "\n".join(flat(cell) for row in rows for cell in row.values())
    return _differences(due, found) + _leaks(account, audience, lambda words: flat(words) in told)


def in_data(data: Mapping[str, Any], account: Account, audience: str) -> list[str]:
    """JSON: each idea in its exercise's list, what was taken back in the record's own; what tables
    guard in an exercise that does not go to the leaders among all that is guarded."""
    names = {exercise["name"] for exercise in data["exercises"]}
    said = [
        (exercise["name"], idea)
        for exercise in data["exercises"]
        for idea in (*exercise["ideas"], *exercise.get("withdrawn", ()))
    ]
    said += [(i["exercise"], i) for i in data["guarded"] if i["exercise"] not in names]
    found = Counter((name, i["question"], i["table"] or 0, i["text"]) for name, i in said)
    due = Counter((s.exercise, s.question, s.table, s.text) for s in account.due(audience))
    ledger = data["ledger"]
    told = {
        **{key: ledger[key] for key in ("came", "quoted", "themed", "not_sent", "withdrawn")},
        "aside": {one["reason"]: one["count"] for one in ledger["aside"]},
    }
    wrong = [] if told == account.ledger(audience) else [f"the ledger is {told}"]
    words = set(_strings(data))
    wrong += _leaks(account, audience, lambda text: text in words)
    return wrong + _differences(due, found)


def _strings(data: Any) -> Iterator[str]:
    """All texts in plain data, keys aside."""
    match data:
        case str():
            yield data
        case dict():
            yield from (text for value in data.values() for text in _strings(value))
        case list():
            yield from (text for value in data for text in _strings(value))


def _differences(due: Counter[tuple[Any, ...]], found: Counter[tuple[Any, ...]]) -> list[str]:
    missing, strange = due - found, found - due
    return [f"{key} is missing" for key in missing] + [f"{key} is too much" for key in strange]


def _parts(
    paper: Paper, account: Account, audience: str, t: Translator
) -> Iterator[tuple[str, Sequence[Piece]]]:
    """Of each exercise what stands from its heading to the next one's."""
    headings = [(place, p.cells[0]) for place, p in enumerate(paper) if p.is_heading]

    def place_of(words: str, after: int) -> int | None:
        return next((n for n, heading in headings if n >= after and heading == flat(words)), None)

    start = place_of(t.text("paper-appendix"), 0) if audience == "leaders" else 0
    found = []
    for asked in account.told(audience):
        words = asked.heading if audience == "tables" else f"{asked.number}. {asked.heading}"
        place = None if start is None else place_of(words, start)
        if place is not None:
            found.append((asked.name, place))
            start = place + 1
    end = place_of(t.text(_END[audience]), start or 0) if audience in _END else None
    ends = [place for _, place in found[1:]] + [end]
    for (name, place), until in zip(found, ends, strict=True):
        yield name, paper[place:until]


def _due(
    account: Account, session: Session, audience: str, t: Translator
) -> Counter[tuple[str, tuple[str, ...], str]]:
    """What has to stand in which exercise's part: its cells, or all of it in one, and whose."""
    return Counter(
        (
            said.exercise,
            tuple(map(flat, said.cells if account.in_cells(said, audience) else [said.text])),
            _whose(session, said, t),
        )
        for said in account.due(audience)
    )


def _quotes(piece: Piece, said: tuple[str, ...], whose: str) -> bool:
    """Whether a row says just this and whose it is."""
    if len(said) > 1:
        return piece.cells == (*said, whose)
    (text,) = said
    for place, cell in enumerate(piece.cells):
        others = (*piece.cells[:place], *piece.cells[place + 1 :])
        if cell == text and any(_names(other, whose) for other in others):
            return True
        if cell.startswith(text) and _names(cell.removeprefix(text), whose):
            return True
    return False


def _names(words: str, whose: str) -> bool:
    """Whether what stands beside an idea is whose it is, perhaps with its points after it."""
    return bool(re.fullmatch(rf"[ –—(]*{re.escape(whose)}( · .*)?\)?", words))


def _leaks(account: Account, audience: str, stands: Callable[[str], bool]) -> list[str]:
    """What stands there and should not."""
    kept = account.unsaid(audience)
    told = "\n".join(said.text for said in account.said if said not in kept)
    return [
        f"{said.text!r} is not for them"
        for said in kept
        if said.text not in told and stands(said.text)
    ]


def _ledger(
    account: Account, audience: str, t: Translator, words: str = "paper-ledger-"
) -> list[tuple[str, str]]:
    """The ledger's lines as a paper has them, or a sheet."""
    ledger = account.ledger(audience)
    lines = {
        t.text(f"{words}{key}"): ledger[key] for key in ("themed", "quoted", "withdrawn", "came")
    }
    for reason, count in ledger["aside"].items():
        lines[t.text(f"{words}aside", reason=reason)] = count
    if ledger["not_sent"]:
        kept = f"{words}kept-{audience}" if words.startswith("paper") else f"{words}not-sent"
        lines[t.text(kept)] = ledger["not_sent"]
    return [(flat(line), str(count)) for line, count in lines.items()]


def _unlike(ledger: Iterable[tuple[str, str]], paper: Paper) -> list[str]:
    """The lines of the ledger that no row of two cells says."""
    rows = {piece.cells for piece in paper}
    return [
        f"{words}: {count} is not told" for words, count in ledger if (words, count) not in rows
    ]


def _name(session: Session, table: int) -> str:
    return session.tables[table].name or str(table)


def _whose(session: Session, said: Said, t: Translator) -> str:
    """What a paper calls its table."""
    table = session.tables[said.table]
    name = table.name or t.text("summary-table", number=said.table)
    own = table.unit not in ("", session.details.unit)
    return flat(f"{name}, {table.unit}" if own else name)
