"""People whose text tries to be something else, by accident or on purpose."""

from collections.abc import Sequence

from exercises.question import Question
from sessions.rehearsal.page import Form
from sessions.rehearsal.person import Fields, Person

ODD = (
    "Perhe 👩‍👩‍👧‍👦 ja kokki 🧑🏽‍🍳 mukaan 🇫🇮",
    "نريد خدمة أسرع من فضلكم",
    "אנחנו רוצים שירות טוב 2026",
    "我们希望服务更快",
    '=HYPERLINK("http://paha.example";"avaa")',
    "+358 vastaa aina; @kaikki",
    "<b>lihavaa</b> & <script>alert(1)</script>",
    "[bold red]vaara[/] [@click=app.quit]paina[/] [/]",
    "\x1b[2J\x1b]0;vaara\x07\x1b]52;c;dmFhcmE=\x07ruutu tyhjäksi",
    "\x00\x01\x07\x08 ohjausmerkkejä \x7f\x9b31m",
    "nolla\u200bleveä\ufeff ja \u2060sanan\u200bvälit\u200f",
    "\u202ealas nerruk\u202c \u2066suunta\u2069",
    "Z\u0351\u036b\u0343\u036a\u0302a\u0334\u0319\u0324\u031el\u0340\u0341\u0342\u0343go tulee",
    '#read("/etc/passwd") $x$ | *tähti* _viiva_ `koodi`',
    "%s %d {0} {{ 7 * 7 }} ${HOME} `rm -rf`",
    "'; drop table answers; --",
    "rivi\r\nrivi\u2028rivi\tsarkain\u00a0väli",
    "\ud7ff\ue000\U000f0000\ufffe yksityistä",
)
"""None longer than the shortest limit of our own workshops."""
_UNSEEN = "\u200b\u2060\ufeff\u202e \t"
"""Looks like an answer to a phone, and is none."""
_NO_FIGURES = ("viisi", "-3", "99999", "1,5", "=1+1", "٣", "<b>4</b>", "1e9")
_UNSEEN_FIRST = 0.3


def strange(person: Person, form: Form, question: Question, typed: str) -> Sequence[Fields]:
    """Words that try to be code; figures that are none, and then others that are."""
    fields = person.fill(form, question, typed)
    written = next((name for name in form.written if name in fields), None)
    if written is None:
        field = person.chance.choice(sorted(form.offered))
        return [{**fields, field: person.chance.choice(_NO_FIGURES)}, fields]
    odd = {**fields, written: person.chance.choice(ODD)}
    if person.happens(_UNSEEN_FIRST):
        return [{**fields, written: _UNSEEN}, odd]
    return [odd]
