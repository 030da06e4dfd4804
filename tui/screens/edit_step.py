"""The form for a step of a workshop: its title, minutes and words, in one language."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widget import Widget
from textual.widgets import Checkbox, Input, Static, TextArea

from exercises.model import ADVICE, Exercise
from exercises.wording import reworded, texts, written
from exercises.workshop_file import MOST_MINUTES
from sessions.i18n import Translator
from tui.screen import PajaScreen
from tui.screens.confirm import ConfirmScreen
from tui.widgets.field import FORM_KEYS, Field
from tui.widgets.heading import Heading
from tui.widgets.keys import Keys

LONGEST_TITLE = 80
_PARAGRAPHS = ("words", "story", *ADVICE)
_MARKS = ("optional", "pause")
"""What a plan that runs late may do with the step."""


class EditStepScreen(PajaScreen[Exercise]):
    """Comes back with the changed step, or with nothing."""

    CSS = """
    EditStepScreen {
        align: center top;
        & > VerticalScroll { width: 78; padding: 1 1 0 1; scrollbar-size-vertical: 1; }
        & Field Label { width: 24; }
        & Field .mistake { margin-left: 24; }
        & TextArea { height: 5; scrollbar-size-vertical: 1; }
        & Checkbox { margin-left: 24; border: none; background: transparent; padding: 0; }
        & #pause { margin-bottom: 1; }
        & .label TextArea { height: 3; }
        & .part { margin: 1 0 1 24; color: $accent; text-style: bold; }
        & #words TextArea { height: 7; }
        &.-wide > VerticalScroll { width: 100; padding-top: 2; }
        &.-wide #words TextArea { height: 9; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *FORM_KEYS,
        Binding("down", "app.focus_next", show=False),
        Binding("up", "app.focus_previous", show=False),
    ]
    AUTO_FOCUS = "#title Input"

    commands: ClassVar = ("done", "close")
    has_fields: ClassVar = True

    def __init__(self, t: Translator, step: Exercise, language: str) -> None:
        """
        Args:
            t: the program's language.
            step: to change.
            language: of the texts.
        """
        super().__init__(t)
        self._step = step
        self._language = language
        self._keys = [key for key, text in texts(step).items() if text or key in ADVICE]

    def compose(self) -> ComposeResult:
        title = self._step.title.in_language(self._language)
        yield Heading(title, self.t.text(f"workshop-texts-{self._language}"))
        with VerticalScroll(can_focus=False):
            yield from self._fields()
        yield Keys()

    def _fields(self) -> Iterator[Widget]:
        for key in self._keys:
            text = texts(self._step)[key].in_language(self._language)
            if key == ADVICE[0]:
                yield Static(self.t.text("workshop-advice"), classes="part", markup=False)
            entry = Input(text, max_length=LONGEST_TITLE) if key == "title" else TextArea(text)
            field = Field(self._label(key), entry, id=key.replace(" ", "-"))
            field.set_class(key.startswith("label "), "label")
            yield field
            if key == "title":
                minutes = Input(str(self._step.minutes), max_length=4)
                yield Field(self.t.text("workshop-minutes-label"), minutes, id="minutes")
                for name in _MARKS:
                    yield Checkbox(
                        self.t.text(f"workshop-{name}"), getattr(self._step, name), id=name
                    )

    def _label(self, key: str) -> str:
        if not key.startswith("label "):
            told = key in ("story", *ADVICE)
            return self.t.text(f"room-advice-{key}" if told else f"workshop-{key}")
        labels = [one for one in self._keys if one.startswith("label ")]
        if len(labels) == 1:
            return self.t.text("workshop-question")
        return self.t.text("workshop-question-number", number=labels.index(key) + 1)

    # -- typing ------------------------------------------------------------------------------

    def works_next_field(self) -> bool:
        """Enter goes on to the next field, but begins a new line in a longer text."""
        return isinstance(self.focused, Input)

    def action_next_field(self) -> None:
        """Go on to the next field."""
        self.focus_next()

    def _typed(self, key: str) -> str:
        entry = self.query_one(f"#{key.replace(' ', '-')}").query("Input, TextArea").first()
        return entry.value if isinstance(entry, Input) else str(getattr(entry, "text", ""))

    def _changed(self) -> Exercise:
        """The step as the form says it; minutes that are none stay as they were."""
        words = {key: written(self._typed(key), lines=key in _PARAGRAPHS) for key in self._keys}
        typed = self._typed("minutes")
        minutes = int(typed) if re.fullmatch(r"\s*[0-9]+\s*", typed) else self._step.minutes
        step = reworded(self._step, words, self._language)
        optional, pause = (self.query_one(f"#{name}", Checkbox).value for name in _MARKS)
        return replace(step, minutes=minutes, optional=optional, pause=pause)

    # -- commands ----------------------------------------------------------------------------

    def main_action(self) -> tuple[str, str]:
        """Take the changes along."""
        return "done", self.t.text("workshop-done")

    def action_done(self) -> None:
        """Take the changes along, or say beside the fields what will not do."""
        mistakes = dict(self._mistakes())
        for field in self.query(Field):
            field.say(mistakes.get(field.id or "", ""))
        if not mistakes:
            self.dismiss(self._changed())
            return
        first = next(field for field in self.query(Field) if field.id in mistakes)
        first.query("Input, TextArea").first().focus()

    def _mistakes(self) -> Iterator[tuple[str, str]]:
        """The id of each field that will not do, and why."""
        typed = self._typed("minutes").strip()
        if not re.fullmatch("[0-9]{1,3}", typed) or not 1 <= int(typed) <= MOST_MINUTES:
            yield "minutes", self.t.text("workshop-mistake-minutes", most=MOST_MINUTES)
        for key in self._keys:
            if key not in ("story", *ADVICE) and not written(self._typed(key)):
                yield key.replace(" ", "-"), self.t.text("workshop-mistake-empty")

    @property
    def unsaved(self) -> bool:
        """Whether the form says something else than the step."""
        return self._changed() != self._step

    def action_close(self) -> None:
        """Back, and the step stays as it was; ask first when something was typed."""
        if self.unsaved:
            self.app.push_screen(ConfirmScreen(self.t, "workshop-drop"), self._left)
        else:
            self.dismiss(None)

    def _left(self, sure: bool | None) -> None:
        if sure:
            self.dismiss(None)
