"""What the program writes for the user, and what it asks of the computer; no room is needed."""

import asyncio
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from sessions.model import Session

if TYPE_CHECKING:  # the home screen paints before these are needed
    from sessions.prints import Wishes


class Office:
    """Summaries and papers go into the user's documents."""

    async def export(
        self, sessions: Sequence[Session], form: str, audience: str, language: str
    ) -> Path:
        """Write the summary of one or several sessions; the file that was written.

        Raises:
            FileError: it can't be written.
        """
        from tui.cli.sending import write_one
        from tui.paths import documents_folder

        return await asyncio.to_thread(
            write_one, sessions, form, audience, language, documents_folder()
        )

    async def export_for_leaders(
        self, session: Session, language: str, told: Callable[[int, int], None]
    ) -> Path:
        """Write all that the leaders get; the folder it is in.

        Raises:
            FileError: something can't be written.
        """
        from tui.cli.sending import write_for_leaders
        from tui.paths import documents_folder

        return await asyncio.to_thread(
            write_for_leaders, session, language, documents_folder(), told
        )

    async def print_paper(
        self, session: Session, paper: str, languages: Sequence[str], wishes: "Wishes"
    ) -> Path:
        """Write a paper as PDF; the file that was written.

        Raises:
            NotPossibleError: there is nothing to print yet.
            FileError: it can't be written.
        """
        from tui.cli.sending import write_printed
        from tui.paths import documents_folder

        return await asyncio.to_thread(
            write_printed, session, paper, languages, wishes, documents_folder()
        )

    def open_outside(self, path: Path) -> bool:
        """Open a file or a folder in the system's own program; whether that could be tried."""
        from tui.cli.outside import open_outside

        return open_outside(path)

    def choose_language(self, language: str) -> None:
        """Remember the language of the program for the next start."""
        from tui.config import save_language

        save_language(language)

    def today(self) -> date:
        """The date new sessions start with."""
        return date.today()
