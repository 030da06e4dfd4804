"""The form for a new session of a workshop."""

from datetime import date
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widgets import Button, Input, TextArea

from exercises.model import Workshop
from sessions.i18n import LANGUAGE_NAMES, Translator
from sessions.model import MOST_NAME, MOST_TABLES
from tui.clock_time import on_day, read_time
from tui.screen import PajaScreen
from tui.screens.confirm import ConfirmScreen
from tui.session_form import FormMistakesError, SessionForm, read_form, read_tables
from tui.widgets.choice import Choice
from tui.widgets.field import FORM_KEYS, Field
from tui.widgets.heading import Heading
from tui.widgets.keys import Keys
from tui.workshops import shown_language

USUAL_COUNT = 6
"""Tables in the form before anybody has said how many."""


class NewScreen(PajaScreen[None]):
    """Asks what a session needs; stores it at once and opens its room."""

    DEFAULT_CSS = """
    NewScreen {
        align: center top;
        & > VerticalScroll { width: 78; padding: 1 1 0 1; }
        & Button { margin-left: 18; }
        &.-narrow Field { margin-bottom: 0; }
        &.-narrow #place, &.-narrow #count, &.-narrow #tables { margin-bottom: 1; }
        &.-wide > VerticalScroll { width: 96; padding-top: 2; }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *FORM_KEYS,
        Binding("down", "app.focus_next", show=False),
        Binding("up", "app.focus_previous", show=False),
    ]
    AUTO_FOCUS = "#name Input"

    commands: ClassVar = ("create", "close")
    has_fields: ClassVar = True

    def __init__(self, t: Translator, workshop: Workshop) -> None:
        super().__init__(t)
        self._workshop = workshop
        self._creating = False

    def compose(self) -> ComposeResult:
        t = self.t
        language = shown_language(self._workshop, t.language)
        title = self._workshop.title.in_language(language)
        languages = {name: LANGUAGE_NAMES[name] for name in self._workshop.languages}
        only = ", ".join(languages.values()) if len(languages) < len(LANGUAGE_NAMES) else ""
        day = written_day(t, self.paja.house.today())
        yield Heading(t.text("new-title"), title)
        with VerticalScroll(can_focus=False):
            yield self._field("name", Input(placeholder=title, max_length=MOST_NAME))
            yield self._field("unit", Input(max_length=MOST_NAME))
            yield self._field("place", Input(max_length=MOST_NAME))
            yield self._field("day", Input(day, max_length=20))
            hint = t.text("new-only-languages", languages=only) if only else ""
            yield self._field("language", Choice(languages, language), hint)
            yield self._field("count", Input(str(USUAL_COUNT), max_length=4))
            hint = t.text("new-tables-hint")
            yield self._field("tables", TextArea(compact=True), hint)
            yield self._field("ends", Input(placeholder=t.text("new-ends-hint"), max_length=20))
            yield Button(t.text("new-create"), variant="primary", compact=True)
        yield Keys()

    def _field(self, name: str, entry: Input | TextArea | Choice, hint: str = "") -> Field:
        return Field(self.t.text(f"new-{name}"), entry, hint=hint, id=name)

    # -- typing ------------------------------------------------------------------------------

    def works_next_field(self) -> bool:
        """Enter goes on to the next field, but begins a new line among the names."""
        return isinstance(self.focused, (Input, Choice))

    def action_next_field(self) -> None:
        """Go on to the next field."""
        self.focus_next()

    @on(TextArea.Changed)
    def _count_tables(self, event: TextArea.Changed) -> None:
        """More names than tables means more tables."""
        count = self.query_one("#count Input", Input)
        named = len(read_tables(event.text_area.text))
        if count.value.isdecimal() and int(count.value) < named <= MOST_TABLES:
            count.value = str(named)

    def _typed(self, field: str) -> str:
        return self.query_one(f"#{field} Input", Input).value

    def _form(self) -> SessionForm:
        return SessionForm(
            name=self._typed("name"),
            unit=self._typed("unit"),
            place=self._typed("place"),
            day=self._typed("day"),
            language=self.query_one(Choice).value,
            count=self._typed("count"),
            tables=self.query_one(TextArea).text,
            ends=self._typed("ends"),
        )

    # -- commands ----------------------------------------------------------------------------

    def main_action(self) -> tuple[str, str]:
        """Make the session."""
        return "create", self.t.text("new-main")

    @on(Button.Pressed)
    async def action_create(self) -> None:
        """Store the session and open its room; or say beside the fields what will not do."""
        if self._creating:
            return
        form = self._form()
        try:
            details, tables = read_form(form)
        except FormMistakesError as error:
            self._say(error)
            return
        self._creating = True
        room = await self.attempt(self.paja.house.open_new(self._workshop, details, tables))
        if room is None:
            self._creating = False
            return
        if (ends := read_time(form.ends)) is not None:
            await self.attempt(room.engine.plan_end(on_day(ends, details.date)))
        self.paja.show_place()

    def _say(self, error: FormMistakesError) -> None:
        for field in self.query(Field):
            key, values = error.mistakes.get(field.id or "", ("", {}))
            field.say(self.t.text(key, **values) if key else "")
        first = next(field for field in self.query(Field) if field.id in error.mistakes)
        first.query("Input, TextArea").first().focus()

    def action_close(self) -> None:
        """Home again; ask first when something was typed."""
        typed = [self._typed(name) for name in ("name", "unit", "place")]
        if any((*typed, self.query_one(TextArea).text)):
            self.app.push_screen(ConfirmScreen(self.t, "new-leave"), self._left)
        else:
            self.dismiss(None)

    def _left(self, sure: bool | None) -> None:
        if sure:
            self.dismiss(None)


def written_day(t: Translator, day: date) -> str:
    """A date as people type it in the program's language."""
    return t.text("new-day-form", day=str(day.day), month=str(day.month), year=str(day.year))
