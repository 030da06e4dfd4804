"""Chooses an exercise of the library for a workshop, found by typing."""

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from sessions.i18n import Translator
from tui.display import content
from tui.screen import PajaModal
from tui.widgets.keys import Keys
from tui.widgets.step_row import asks, step_row

if TYPE_CHECKING:
    from exercises.model import Exercise


class AddStepScreen(PajaModal["Exercise"]):
    """Comes back with an exercise, or with nothing."""

    CSS = """
    AddStepScreen {
        & .dialog.wide { height: 100%; max-height: 100%; padding: 0 2; }
        & Input, & Input:focus {
            border: none; border-left: outer $border; height: 1; padding: 0 1; background: $panel;
        }
        & OptionList { height: 1fr; margin: 1 0; }
        & #about { height: 5; }
        &.-wide .dialog.wide { width: 100; height: 90%; padding: 1 2; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "mark(-1)", show=False, priority=True),
        Binding("down", "mark(1)", show=False, priority=True),
        Binding("pageup", "mark(-10)", show=False, priority=True),
        Binding("pagedown", "mark(10)", show=False, priority=True),
    ]

    commands: ClassVar = ("choose", "close")
    has_fields: ClassVar = True

    def __init__(self, t: Translator, language: str) -> None:
        """
        Args:
            t: the program's language.
            language: of the workshop's texts.
        """
        super().__init__(t)
        self._language = language
        self._all: tuple[Exercise, ...] = ()
        self._found: tuple[Exercise, ...] = ()

    def compose(self) -> ComposeResult:
        with Vertical(classes="dialog wide"):
            yield Static(self.t.text("workshop-add"), classes="title", markup=False)
            yield Input(placeholder=self.t.text("workshop-add-search"))
            steps = OptionList()
            steps.can_focus = False
            yield steps
            yield Static(id="about")
        yield Keys()

    def on_mount(self) -> None:
        """Paint first, then read the library."""
        self._read()

    @work
    async def _read(self) -> None:
        found = await asyncio.to_thread(_library)
        self._all = tuple(sorted(found, key=self._title))
        self._find()

    def _title(self, exercise: "Exercise") -> str:
        return exercise.title.in_language(self._language).casefold()

    @on(Input.Changed)
    def _find(self) -> None:
        """Show what has all the typed words in it; those that have them in the title come first."""
        words = self.query_one(Input).value.casefold().split()
        found = [one for one in self._all if all(word in self._told(one) for word in words)]
        found.sort(key=lambda one: not all(word in self._title(one) for word in words))
        self._found = tuple(found)
        listed = self.query_one(OptionList)
        listed.set_options(Option(step_row(self.t, one, self._language)) for one in found)
        listed.action_first()
        self._show()

    def _told(self, exercise: "Exercise") -> str:
        texts = (exercise.title, exercise.words, *(q.label for q in exercise.questions))
        words = [text.in_language(self._language) for text in texts]
        return " ".join([*words, asks(self.t, exercise)]).casefold()

    def _show(self) -> None:
        """What the marked exercise says to the tables."""
        marked = self._marked
        if marked is not None:
            said = content(marked.words.in_language(self._language), "$text-muted")
            if sources := self._sources(marked):
                needs = self.t.text("workshop-add-needs", source=", ".join(sources))
                said = Content("\n").join([content(needs, "$warning"), said])
        else:
            said = Content(self.t.text("workshop-add-none") if self._all else "")
        self.query_one("#about", Static).update(said)
        self.refresh_bindings()

    def _sources(self, exercise: "Exercise") -> list[str]:
        """The titles of the steps whose answers it takes up."""
        named = {one.name: one.title.in_language(self._language) for one in self._all}
        sources = dict.fromkeys(question.source for question in exercise.questions)
        return [named.get(source, source) for source in sources if source]

    @property
    def _marked(self) -> "Exercise | None":
        place = self.query_one(OptionList).highlighted
        return self._found[place] if place is not None and place < len(self._found) else None

    def on_option_list_option_highlighted(self) -> None:
        """Say what it is."""
        self._show()

    # -- commands ----------------------------------------------------------------------------

    def action_mark(self, by: int) -> None:
        """Move the mark, while the typing goes on."""
        listed = self.query_one(OptionList)
        if self._found:
            place = (listed.highlighted or 0) + by
            listed.highlighted = min(max(place, 0), len(self._found) - 1)

    def main_action(self) -> tuple[str, str] | None:
        """Add the marked one."""
        marked = self._marked
        if marked is None:
            return None
        title = marked.title.in_language(self._language)
        return "choose", self.t.text("workshop-add-this", title=title)

    def works_choose(self) -> bool:
        """Whether there is any to choose."""
        return self._marked is not None

    def action_choose(self) -> None:
        """Add the marked one."""
        if self._marked is not None:
            self.dismiss(self._marked)

    def on_option_list_option_selected(self) -> None:
        """A click on one."""
        self.action_choose()

    def on_input_submitted(self) -> None:
        """Enter, where one types."""
        self.action_choose()

    def action_close(self) -> None:
        """Add nothing."""
        self.dismiss(None)


def _library() -> "Sequence[Exercise]":
    from exercises.library import exercise_names, find_exercise

    return [find_exercise(name) for name in exercise_names()]
