"""`paja print`: the papers of a session or a workshop as PDF files."""

import ipaddress
import socket
from collections.abc import Iterator
from pathlib import Path

from exercises.model import Workshop
from exercises.text import clean, shorten
from sessions.archive import read_session
from sessions.errors import NotPossibleError
from sessions.i18n import Translator
from sessions.lease import take_lease
from sessions.model import Session
from sessions.prints import PAPERS, SIZES, Wishes, file_name, write_paper
from sessions.wifi import Wifi
from tui.cli.arguments import Options, UsageError
from tui.cli.opening import look_up
from tui.cli.program import tell
from tui.paths import database_file, documents_folder, typed_path, write_whole
from tui.workshops import shown_language

_OPTIONS = {
    "cards": ("public_url", "wifi_name", "wifi_password"),
    "workbook": ("filled",),
    "poster": ("size", "source"),
    "seats": (),
}
"""The options that each paper has, by their fields."""
_FLAGS = {
    "public_url": "--public-url",
    "wifi_name": "--wifi-name",
    "wifi_password": "--wifi-password",
    "filled": "--filled",
    "size": "--size",
    "source": "--from",
}
_WAITING = 1.0


def main(options: Options, t: Translator) -> int:
    """Write the paper, and say where it is and what to do with it."""
    paper = _paper(options)
    path = database_file(options.db)
    found = look_up(options, path)
    subject = read_session(path, found) if isinstance(found, str) else found
    if unused := list(_unused(options, paper, subject)):
        tell(t.text("print-unused", options=", ".join(unused)))
    languages = options.languages or (_usual_language(options, subject, t),)
    wishes = Wishes(
        address=_address(options, path, subject) if paper == "cards" else None,
        wifi=_wifi(options) if paper == "cards" else None,
        size=options.size or SIZES[0],
        filled=options.filled,
        exercise=options.source,
    )
    data = write_paper(paper, subject, languages, wishes)
    file = typed_path(options.output) if options.output else documents_folder()
    if file.is_dir() or not options.output:
        file /= file_name(paper, subject, languages, wishes)
    write_whole(file, data)
    tell(t.text(f"print-written-{paper}", file=str(file)))
    if paper == "cards" and wishes.address is None:
        tell(t.text("print-no-address"))
    return 0


def _paper(options: Options) -> str:
    papers = ", ".join(PAPERS)
    if options.what is None or options.paper is None:
        raise UsageError("print-missing", papers=papers)
    if options.paper not in PAPERS:
        typed = shorten(clean(options.paper), 40)
        raise UsageError("print-unknown-paper", typed=typed, papers=papers)
    return options.paper


def _unused(options: Options, paper: str, subject: Session | Workshop) -> Iterator[str]:
    """The options that this paper does not have, as they are typed."""
    for field, flag in _FLAGS.items():
        said = getattr(options, field) not in (None, False)
        unfilled = field == "filled" and isinstance(subject, Workshop)
        if said and (field not in _OPTIONS[paper] or unfilled):
            yield flag


def _usual_language(options: Options, subject: Session | Workshop, t: Translator) -> str:
    if isinstance(subject, Workshop):
        return shown_language(subject, t.language)
    return options.lang or subject.details.language


def _wifi(options: Options) -> Wifi | None:
    name, password = options.wifi_name, options.wifi_password
    if name is None and password is None:
        return None
    if not name or password is None:
        raise UsageError("print-half-wifi")
    wifi = Wifi(name, password)
    wifi.check()
    return wifi


def _address(options: Options, path: Path, subject: Session | Workshop) -> str | None:
    """What phones open: what was said, else where the session's room is open now."""
    if options.public_url is not None:
        return options.public_url
    return _room_address(path, subject) if isinstance(subject, Session) else None


def _room_address(path: Path, session: Session) -> str | None:
    """Where phones find the room of the session, when another program has it open."""
    from sessions.web.network import outside_address

    try:
        take_lease(path, session).release()
    except NotPossibleError:
        pass
    else:
        return None
    own = outside_address()
    if own is None or session.port is None or ipaddress.ip_address(own).is_loopback:
        return None
    try:  # a room may have been told to listen elsewhere
        socket.create_connection((own, session.port), _WAITING).close()
    except OSError:
        return None
    return f"http://{own}:{session.port}"
