"""Changes a workshop: its running order, and the words and minutes of its steps."""

from typing import ClassVar

from textual import work
from textual.app import ComposeResult
from textual.containers import Container, Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static

from exercises.changing import Draft, begin
from exercises.model import Exercise, Workshop
from sessions.i18n import Translator
from tui.display import content
from tui.screen import PajaScreen
from tui.screens.confirm import ConfirmScreen
from tui.widgets.drawn import put
from tui.widgets.keys import Keys
from tui.widgets.plan import plan_length, plan_rows, plan_troubles
from tui.widgets.step_row import step_in_full
from tui.workshops import shown_language


class WorkshopScreen(PajaScreen[None]):
    """The running order with the marked step in full; nothing is kept before it is saved."""

    CSS_PATH = "workshop.tcss"
    AUTO_FOCUS = "#steps"
    commands: ClassVar = (
        "edit_step", "add_step", "drop_step", "earlier", "later", "preview", "save_own", "undo",
        "retitle", "text_language", "close", "help",
    )  # fmt: skip

    def __init__(self, t: Translator, workshop: Workshop) -> None:
        super().__init__(t)
        self.language = shown_language(workshop, t.language)
        self._draft = begin(workshop)
        self._history: list[Draft] = []
        self._kept = workshop
        """What is on the disk."""
        self._saved_as = ""
        """The name it was last saved by, here and now: that one is not asked about again."""

    def compose(self) -> ComposeResult:
        with Horizontal(id="top"):
            yield Static(id="title")
            yield Static(id="length", markup=False)
        yield Static(id="trouble")
        with Container(id="body"):
            yield OptionList(id="steps")
            with VerticalScroll(id="details", can_focus=False):
                yield Static(id="step")
        yield Keys()

    def on_mount(self) -> None:
        """Begin at the first step."""
        self._show("")

    # -- what is shown -----------------------------------------------------------------------

    def _change(self, draft: Draft, marked: str) -> None:
        """Go on with another draft, and remember this one."""
        self._history.append(self._draft)
        self._draft = draft
        self._show(marked)

    def _show(self, marked: str) -> None:
        """Show the draft, with the step of that name marked."""
        kept, steps = self._draft.kept, self._draft.workshop.steps
        put(self.query_one("#title", Static), content(kept.title.in_language(self.language)))
        put(self.query_one("#length", Static), Content(plan_length(self.t, self._draft)))
        self._show_trouble()
        listed = self.query_one("#steps", OptionList)
        listed.set_options(plan_rows(self.t, self._draft, self.language))
        names = [step.name for step in steps]
        listed.highlighted = names.index(marked) if marked in names else 0
        self._show_step()

    def _show_trouble(self) -> None:
        """What keeps the workshop from being run, if anything does."""
        said = [content(f"! {trouble}") for trouble in self._troubles[:2]]
        trouble = self.query_one("#trouble", Static)
        trouble.display = bool(said)
        put(trouble, Content("\n").join(said).stylize("bold $error"))

    @property
    def _troubles(self) -> list[str]:
        return plan_troubles(self.t, self._draft, self.language)

    def _show_step(self) -> None:
        step = self._marked
        shown = step_in_full(self.t, step, self.language) if step else Content()
        put(self.query_one("#step", Static), shown)
        self.query_one("#details").scroll_home(animate=False)
        self.refresh_bindings()

    @property
    def _marked(self) -> Exercise | None:
        place = self.query_one("#steps", OptionList).highlighted
        steps = self._draft.workshop.steps
        return steps[place] if place is not None and place < len(steps) else None

    def on_option_list_option_highlighted(self) -> None:
        """Show the marked step."""
        self._show_step()

    def on_option_list_option_selected(self) -> None:
        """A click on a step."""
        self.action_edit_step()

    # -- the running order -------------------------------------------------------------------

    def action_earlier(self) -> None:
        """Move the marked step one place earlier."""
        self._move(-1)

    def action_later(self) -> None:
        """Move the marked step one place later."""
        self._move(1)

    def _move(self, by: int) -> None:
        step = self._marked
        if step is not None:
            draft = self._draft.moved(step.name, by)
            if draft != self._draft:
                self._change(draft, step.name)

    def action_drop_step(self) -> None:
        """Leave the marked step out, or take it back."""
        step = self._marked
        if step is not None:
            left_out = step.name not in self._draft.left_out
            self._change(self._draft.leaving_out(step.name, left_out), step.name)

    def label_drop_step(self) -> str:
        """What the key does to the marked step."""
        step = self._marked
        is_out = step is not None and step.name in self._draft.left_out
        return self.t.text("workshop-take-back" if is_out else "workshop-take-out")

    @work
    async def action_add_step(self) -> None:
        """Add a step from the library behind the marked one."""
        from tui.screens.add_step import AddStepScreen

        exercise = await self.app.push_screen_wait(AddStepScreen(self.t, self.language))
        if exercise is not None:
            marked = self._marked
            draft = self._draft.added(exercise, marked.name if marked else "")
            self._change(draft, draft.before.steps[-1].name)

    def works_undo(self) -> bool:
        """Whether anything was changed."""
        return bool(self._history)

    def action_undo(self) -> None:
        """Take back the latest change."""
        marked = self._marked
        self._draft = self._history.pop()
        self._show(marked.name if marked else "")

    # -- words -------------------------------------------------------------------------------

    def main_action(self) -> tuple[str, str]:
        """Change the marked step."""
        return "edit_step", self.t.text("workshop-edit")

    def works_edit_step(self) -> bool:
        """Whether a step is marked."""
        return self._marked is not None

    works_drop_step = works_earlier = works_later = works_edit_step

    @work
    async def action_edit_step(self) -> None:
        """Change the words and minutes of the marked step."""
        from tui.screens.edit_step import EditStepScreen

        step = self._marked
        if step is None:
            return
        changed = await self.app.push_screen_wait(EditStepScreen(self.t, step, self.language))
        if changed is not None and changed != step:
            self._change(self._draft.with_step(changed), step.name)

    @work
    async def action_retitle(self) -> None:
        """Change the workshop's title and what it says of itself."""
        from tui.screens.retitle import RetitleScreen

        marked = self._marked
        form = RetitleScreen(self.t, self._draft.workshop, self.language)
        words = await self.app.push_screen_wait(form)
        if words is not None:
            draft = self._draft.reworded(words, self.language)
            if draft != self._draft:
                self._change(draft, marked.name if marked else "")

    def works_text_language(self) -> bool:
        """Whether it has texts in more than one language."""
        return len(self._draft.workshop.languages) > 1

    def action_text_language(self) -> None:
        """Show and change the texts in another language."""
        languages = self._draft.workshop.languages
        self.language = languages[(languages.index(self.language) + 1) % len(languages)]
        marked = self._marked
        self._show(marked.name if marked else "")

    def label_text_language(self) -> str:
        """Which language it is now."""
        return self.t.text(f"workshop-in-{self.language}")

    # -- preview and saving ------------------------------------------------------------------

    @work(exclusive=True)
    async def action_preview(self) -> None:
        """Show how phones will see it, from the marked step on."""
        from tui.screens.preview import PreviewScreen

        if self._is_broken():
            return
        kept, marked = self._draft.kept, self._marked
        preview = await self.attempt(self.paja.house.preview(kept, self.language))
        if preview is not None:
            names = [step.name for step in kept.steps]
            step = names.index(marked.name) + 1 if marked and marked.name in names else 1
            screen = PreviewScreen(self.t, preview, kept, step, self.language)
            looked_at = await self.app.push_screen_wait(screen)
            self._show(names[looked_at - 1])

    @work(exclusive=True)
    async def action_save_own(self) -> None:
        """Save it as one's own."""
        from tui.screens.old_words import OldWordsScreen
        from tui.screens.save_own import SaveOwnScreen

        if self._is_broken():
            return
        draft = self._draft
        if draft.old_words:
            drops = await self.app.push_screen_wait(OldWordsScreen(self.t, draft))
            if drops is None:
                return
            draft = draft.without_old_words() if drops else draft.in_all_languages(self.language)
        form = SaveOwnScreen(self.t, self.paja.house.library, draft.kept, self._saved_as)
        saved = await self.app.push_screen_wait(form)
        if saved is not None:
            self._saved_as = saved.name
            self._draft = draft.settled()
            self._kept = self._draft.kept
            self.language = shown_language(saved, self.language)
            marked = self._marked
            self._show(marked.name if marked else "")
            self.tell(self.t.text("workshop-saved", name=saved.name))

    def _is_broken(self) -> bool:
        """Whether it can't be run as it is; then say why."""
        if troubles := self._troubles:
            self.warn(troubles[0])
        return bool(troubles)

    @property
    def unsaved(self) -> bool:
        """Whether something has changed since it was opened or saved."""
        return self._draft.kept != self._kept

    def action_close(self) -> None:
        """Home again; what is not saved is asked about once."""
        if self.unsaved:
            self.app.push_screen(ConfirmScreen(self.t, "workshop-leave"), self._left)
        else:
            self._left(True)

    def _left(self, sure: bool | None) -> None:
        if sure:
            self.paja.show_place()  # made anew, with the workshop that may have been saved
