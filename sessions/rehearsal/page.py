"""What stands on a table's page, as far as somebody can act on it: its state and its forms."""

from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Form:
    """One form of a page."""

    action: str
    values: dict[str, str] = field(default_factory=dict)
    """What its hidden fields say."""
    offered: dict[str, list[str]] = field(default_factory=dict)
    """The fields that are to be filled in, each with the values to choose from, if any."""
    written: list[str] = field(default_factory=list)
    """Those of them that take any words."""
    open: bool = False
    """Whether there is a button to send it."""

    @property
    def exercise(self) -> str:
        """The name of the exercise it is about."""
        return self.values.get("exercise", "")

    @property
    def question(self) -> str:
        """The name of the question it is about."""
        return self.values.get("question", "")


class Page(HTMLParser):
    """A page, or a part of one."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.state = ""
        """As the page says in `data-state`; a part does not say it."""
        self.forms: list[Form] = []
        """Those that can be seen."""
        self.wrong = ""
        """What it says is wrong with what was sent."""
        self._form: Form | None = None
        self._in_wrong = False
        self.feed(text)

    def form(self, action: str, question: str = "") -> Form | None:
        """The form that does something, for a question or for the whole step; None without one."""
        return next(
            (f for f in self.forms if f.action == action and question in ("", f.question)), None
        )

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the state, the forms, and what is wrong."""
        found = {name: value or "" for name, value in attrs}
        if tag == "body":
            self.state = found.get("data-state", "")
        elif tag == "p" and "wrong" in found.get("class", "").split():
            self._in_wrong = True
        elif tag == "form":
            self._form = Form(found.get("action", ""))
            if "hidden" not in found:
                self.forms.append(self._form)
        elif self._form is not None:
            _note_control(self._form, tag, found)

    def handle_endtag(self, tag: str) -> None:
        """A form or a paragraph ends."""
        if tag == "form":
            self._form = None
        elif tag == "p":
            self._in_wrong = False

    def handle_data(self, data: str) -> None:
        """Note the words of what is wrong."""
        if self._in_wrong:
            self.wrong += data


def _note_control(form: Form, tag: str, found: dict[str, str]) -> None:
    name, kind = found.get("name", ""), found.get("type", "")
    if kind == "hidden":
        form.values[name] = found.get("value", "")
    elif tag == "button" and kind in ("", "submit"):
        form.open = True
    elif tag in ("input", "textarea", "select") and name:
        choices = form.offered.setdefault(name, [])
        if kind in ("radio", "checkbox"):
            choices.append(found.get("value", ""))
        elif tag == "textarea":
            form.written.append(name)
