"""A phone's page as lines of text: what stands on it from top to bottom, and where one answers."""

from dataclasses import dataclass
from html.parser import HTMLParser

WIDTH = 36
"""Cells of a line: about what a phone shows in large type."""

_KINDS = {
    "h1": "title",
    "h2": "heading",
    "h3": "heading",
    "dt": "legend",
    "legend": "legend",
    "nav": "help",
    "summary": "help",
}
_WORDS = "p li div section fieldset main header form dd blockquote tr ul ol dl table".split()
_BLOCKS = {**dict.fromkeys(_WORDS, "words"), **_KINDS}
_QUIET = {"table": "help", "step": "help", "help": "help", "key": "help", "left": "help"}
"""Paragraphs that are quieter than others, by their class."""
_UNSEEN = {"head", "script", "style", "noscript", "i"}
_VOID = {"input", "br", "meta", "link", "img", "hr"}
_SHORT = 7


@dataclass(frozen=True, slots=True)
class Line:
    """One line, which may be longer than the phone is wide."""

    kind: str
    """`title`, `heading`, `legend`, `words`, `help`, `label`, `field`, `choice` or `button`."""
    text: str


def read_page(html: str) -> tuple[Line, ...]:
    """The lines of a page, as it is before its script does anything."""
    page = _Page()
    page.feed(html)
    page.finish()
    return tuple(page.lines)


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self._kind = "words"
        self._text = ""
        self._unseen = 0
        """How deep inside something that is not seen."""
        self._marks: list[str] = []
        """The choices that stand side by side."""
        self._mark = self._hint = ""
        self._listed = False
        """Whether what stands here are the parts of one line."""
        self._options: list[str] | None = None

    def finish(self) -> None:
        """Nothing more comes."""
        self.close()
        self._end_line()
        self._end_choices()

    def _end_line(self) -> None:
        """What comes now begins on a line of its own."""
        if text := " ".join(self._text.split()).removesuffix(" ·"):
            self._end_choices()
            self.lines.append(Line(self._kind, text))
        self._text = ""

    def _end_choices(self) -> None:
        """The choices so far: figures side by side, words one below the other."""
        line = ""
        apart = any(len(mark) > _SHORT for mark in self._marks)
        for mark in self._marks:
            if line and (apart or len(f"{line}  {mark}") > WIDTH):
                self.lines.append(Line("choice", line))
                line = ""
            line = f"{line}  {mark}" if line else mark
        if line:
            self.lines.append(Line("choice", line))
        self._marks = []

    def _begin_line(self, kind: str) -> None:
        self._end_line()
        self._kind = kind

    # -- what the parser finds ---------------------------------------------------------------

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        classes = found.get("class", "").split()
        if self._unseen or tag in _UNSEEN or "hidden" in found or "scripted" in classes:
            self._unseen += tag not in _VOID
        elif tag in _BLOCKS:
            quiet = next((_QUIET[name] for name in classes if name in _QUIET), "")
            self._begin_line(quiet or _BLOCKS[tag])
            self._listed = tag == "nav" or "key" in classes
        elif tag == "label":
            self._begin_line("label")
        elif tag == "input":
            self._handle_input(found)
        elif tag == "textarea":
            self._begin_line("field")
            self._hint = found.get("placeholder", "")
        elif tag == "select":
            self._options = []
        elif tag == "button" or (tag == "a" and "button" in classes):
            self._begin_line("button")

    def _handle_input(self, found: dict[str, str]) -> None:
        marked = "checked" in found
        match found.get("type", "text"):
            case "radio":
                self._mark = "(●)" if marked else "( )"
            case "checkbox":
                self._mark = "[x]" if marked else "[ ]"
            case "hidden":
                pass
            case _ if found.get("inputmode") == "numeric":
                self._text += " [__]"
            case _:
                self._end_line()
                self._add_field("")

    def handle_endtag(self, tag: str) -> None:
        if self._unseen:
            self._unseen -= tag not in _VOID
        elif tag == "label" and self._mark:
            self._marks.append(f"{self._mark} {' '.join(self._text.split())}")
            self._mark = self._text = ""
        elif tag == "textarea":
            text, self._text = " ".join(self._text.split()), ""
            self._add_field(text or self._hint)
        elif tag == "select":
            self._text += f" [ {(self._options or [''])[0]} ▾ ]"
            self._options = None
        elif tag == "summary":
            self._text = f"▸ {self._text}"
            self._end_line()
            self._unseen = 1  # the rest of what it opens; `details` ends it
        elif tag in ("button", "a") and self._kind == "button":
            self._text = f"[ {self._text.strip()} ]"
            self._begin_line("words")
        elif tag in ("a", "span") and self._listed:
            self._text += " · "
        elif tag in _BLOCKS:
            self._begin_line("words")
            self._end_choices()

    def _add_field(self, text: str) -> None:
        self._end_choices()
        self.lines.append(Line("field", f"[{text:_<{WIDTH - 2}}]"))

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        if self._options is not None:
            self._options += [data.strip()] if data.strip() else []
        else:
            self._text += data
