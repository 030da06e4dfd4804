"""A line dialogue with a real room, without the pipes."""

import json
from pathlib import Path
from typing import Any

from sessions.i18n import Translator
from tui.dialogue import Dialogue
from tui.house import Room
from tui.voices.records import Records
from tui.voices.sentences import Sentences


class Talk:
    """A dialogue, and what it has said."""

    def __init__(self, room: Room, voice: type[Records] | type[Sentences], language: str) -> None:
        self.said: list[str] = []
        t = Translator(language)
        self.dialogue = Dialogue(room, voice(room, Path("paja.db"), t, self.said.append), t)
        self.dialogue.begin()
        self.said.clear()

    def heard(self) -> list[str]:
        """What it has said since it was last asked."""
        said = self.said[:]
        self.said.clear()
        return said

    def told(self) -> list[dict[str, Any]]:
        """The same as data."""
        return [json.loads(record) for record in self.heard()]

    async def obey(self, line: str) -> list[str]:
        """What is said to a line."""
        await self.dialogue.obey(line)
        return self.heard()

    async def records(self, line: str) -> list[dict[str, Any]]:
        """What is said to a line, as data."""
        return [json.loads(record) for record in await self.obey(line)]
