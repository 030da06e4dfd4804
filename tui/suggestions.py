"""Which themes the ungrouped ideas might belong to, found out beside everything else."""

import asyncio
from collections.abc import Callable, Mapping

from sessions.grouping import IdeaKey
from tui.gathered import Gathered

REST = 0.3
"""Seconds before each search, so that it is in nobody's way who presses key after key."""


class Suggestions:
    """Searches in a thread, one search at a time; what was asked last is what is told."""

    def __init__(self, tell: Callable[[], object]) -> None:
        """
        Args:
            tell: called when new ones have been found.
        """
        self._tell = tell
        self._found: Mapping[IdeaKey, str] = {}
        self._wanted: Gathered | None = None
        self._is_searching = False

    def of(self, gathered: Gathered) -> Mapping[IdeaKey, str]:
        """The ids of themes by idea, as far as they are known and still make sense."""
        ids = {theme.id for theme in gathered.grouping.themes}
        keys = (idea.key for idea in gathered.ungrouped)
        return {key: self._found[key] for key in keys if self._found.get(key) in ids}

    async def search(self, gathered: Gathered) -> None:
        """Look for suggestions; a search that is going on goes on with this one at its end."""
        self._wanted = gathered
        if self._is_searching:
            return
        self._is_searching = True
        try:
            while self._wanted is not None:
                await asyncio.sleep(REST)
                wanted, self._wanted = self._wanted, None
                self._found = await asyncio.to_thread(_search, wanted)
                self._tell()
        finally:
            self._is_searching = False


def _search(gathered: Gathered) -> Mapping[IdeaKey, str]:
    from sessions.themes import ThemeWords, suggest

    return suggest(
        {idea.key: idea.text for idea in gathered.ungrouped},
        {
            theme.id: ThemeWords(theme.name, [idea.text for idea in gathered.ideas_in(theme)])
            for theme in gathered.grouping.themes
        },
    )
