"""What another program sees in an export, against the account of the session: everything that is due
to the audience, once, letter for letter, and nothing that is not; and the ledger's numbers.

Every function returns what it misses in words; an empty list means that all is well.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from sessions.i18n import Translator
from sessions.model import Session
from tests.live.account import ALONE, Account, Asked, Said
from tests.live.opened import Paper, Piece, flat

_END = {"record": "paper-ledger", "tables": "paper-next"}
"""What follows the last exercise; nothing does for the leaders."""


def in_paper(
    paper: Paper, account: Account, session: Session, audience: str, t: Translator
) -> list[str]:
    """Of a paper as headings and rows of cells."""
    missed = []
    parts = dict(_parts(paper, account, audience, t))
    due = Counter(
        (said.exercise, _as_cells(said, audience), flat(said.text), called(session, said, t))
        for said in account.due(audience)
    )
    for (exercise, cells, text, whose), count in due.items():
        found = sum(_quotes(piece, cells, text, whose) for piece in parts.get(exercise, ()))
        if found != count:
            missed.append(f"{text!r} of {whose} stands {found} times, not {count}")
    everything = [cell for piece in paper for cell in piece.cells]
    missed += _leaks(account, audience, lambda text: any(flat(text) in c for c in everything))
    expected = ledger_lines(account, audience, t)
    found = {p.cells[0]: p.cells[1] for p in paper if len(p.cells) == 2 and p.cells[0] in expected}
    if found != expected:
        missed.append(f"the ledger says {found}, not {expected}")
    return missed
