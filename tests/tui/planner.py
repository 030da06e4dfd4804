"""What a facilitator does again and again who changes a workshop."""

from pathlib import Path

from textual.widgets import TextArea

from tests.tui.facilitator import Facilitator
from tui.paths import workshops_folder
from tui.screens.workshop import WorkshopScreen

OWN = "palvelu-on-kayntikorttimme"
"""The name that is proposed for the city's coaching."""


async def change(f: Facilitator, name: str = "city-coaching") -> None:
    """Open a workshop."""
    f.app.push_screen(WorkshopScreen(f.app.t, f.app.house.library.workshop(name)))
    await f.sees("Enter – muokkaa")


async def mark(f: Facilitator, step: int) -> None:
    """Mark a step by its number."""
    await f.press("home", *["down"] * (step - 1))


async def fill(f: Facilitator, field: str, text: str) -> None:
    """Type over what stands in a field."""
    entry = f.screen.query_one(f"#{field}").query("Input, TextArea").first()
    entry.focus()
    if isinstance(entry, TextArea):
        entry.select_all()
        await f.press("delete")
    else:
        await f.press("ctrl+u")
    await f.write(text)


def saved(name: str = OWN) -> Path:
    """The file of an own workshop."""
    return workshops_folder() / f"{name}.toml"
