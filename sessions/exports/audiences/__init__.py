"""What each audience reads, as one neutral document; a module an audience."""

import importlib
from collections.abc import Sequence
from typing import Protocol, cast

from sessions.exports.document import Document
from sessions.i18n import Translator
from sessions.ledger import AUDIENCES as AUDIENCES
from sessions.summary import Summary


class Audience(Protocol):
    """What the module of an audience offers."""

    def compose(self, summaries: Sequence[Summary], t: Translator) -> Document:
        """The paper of one session, or of several: all together first, then each by itself."""


def compose(summaries: Sequence[Summary], audience: str, t: Translator) -> Document:
    """The paper for an audience.

    Raises:
        LedgerError: an idea would be missing from it, or stand in it twice.
    """
    module = importlib.import_module(f"{__name__}.{audience}")
    return cast(Audience, module).compose(summaries, t)
