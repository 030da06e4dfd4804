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
        self.wrong = ""
        """What it says is wrong with what was sent."""
        self._in_wrong = False
        self.feed(text)

    def form(self, action: str, question: str = "") -> Form | None:
        """The form that does something, for a question or for the whole step; None without one."""
        return next(
            (f for f in self.forms if f.action == action and question in ("", f.question)), None
        )

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the state, the forms and their fields, and what is wrong."""
        found = {name: value or "" for name, value in attrs}
        name, kind = found.get("name", ""), found.get("type", "")
        if tag == "body":
            self.state = found.get("data-state", "")
        elif tag == "form":
            self.forms.append(Form(found.get("action", "")))
        elif tag == "p" and "wrong" in found.get("class", "").split():
            self._in_wrong = True
        elif self.forms and kind == "hidden":
            self.forms[-1].values[name] = found.get("value", "")
        elif self.forms and tag in ("input", "textarea", "select") and name:
            choices = self.forms[-1].offered.setdefault(name, [])
            if kind in ("radio", "checkbox"):
                choices.append(found.get("value", ""))
            elif tag == "textarea":
                self.forms[-1].written.append(name)

    def handle_endtag(self, tag: str) -> None:
        """A paragraph ends."""
        if tag == "p":
            self._in_wrong = False

    def handle_data(self, data: str) -> None:
        """Note the words of what is wrong."""
        if self._in_wrong:
            self.wrong += data
