"""`paja export`: sessions' summaries as a file, also while a room is open elsewhere."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from sessions.archive import list_sessions, read_session
from sessions.exports import BINARY, FORMATS, file_name, write
from sessions.i18n import Translator
from sessions.loose_ends import loose_ends
from sessions.model import Session
from sessions.summary import Summary, summarise
from tui.cli.arguments import Options, UsageError
from tui.cli.program import tell
from tui.open_ends import end_told
from tui.paths import database_file, typed_path, write_whole


def main(options: Options, t: Translator) -> int:
    """Write it to a file, or to the standard output."""
    form, audience = _format(options), options.audience or "leaders"
    if options.output is None and form in BINARY and sys.stdout.isatty():
        raise UsageError("cli-not-to-terminal", format=form)
    sessions = _chosen(options, database_file(options.db))
    language = _language(options, sessions, t)
    summaries = [_summarise(session, language) for session in sessions]
    made = write(summaries, Translator(language), form, audience)
    if audience == "leaders":
        _tell_ends(summaries, t)
    if options.output is None:
        sys.stdout.buffer.write(made)
        sys.stdout.buffer.flush()
        return 0
    file = typed_path(options.output)
    if file.is_dir():
        file /= file_name(summaries, form, audience)
    write_whole(file, made)
    tell(t.text("cli-exported", file=str(file)))
    return 0


def _format(options: Options) -> str:
    """The format asked for, by its name or by the ending of the file to write.

    Raises:
        UsageError: the two disagree, or there is no such folder.
    """
    if options.output is None:
        return options.format or "md"
    file = typed_path(options.output)
    if not file.is_dir() and not file.parent.is_dir():
        raise UsageError("cli-no-folder", path=str(file.parent))
    ending = "" if file.is_dir() else file.suffix.lstrip(".").lower()
    if ending in FORMATS and options.format not in (None, ending):
        raise UsageError("cli-other-ending", ending=ending, format=options.format or "")
    return options.format or (ending if ending in FORMATS else "md")


def _tell_ends(summaries: Sequence[Summary], t: Translator) -> None:
    """Say beside the output what is still open; of several sessions, in which."""
    for summary in summaries:
        session = summary.session
        for end in loose_ends(summary) if summary.answered else ():
            words = end_told(end, session, t)
            tell(f"{session.details.name}: {words}" if len(summaries) > 1 else words)


def _chosen(options: Options, path: Path) -> list[Session]:
    """The sessions that are meant, the earliest first.

    Raises:
        UsageError: none is named, or none is like this.
        UnknownSessionError: there is none of that name.
        DatabaseError: the file can't be used.
    """
    narrowed = options.since is not None or options.unit is not None
    if options.all and options.sessions:
        raise UsageError("cli-all-or-some")
    if narrowed and not options.all:
        raise UsageError("cli-only-with-all")
    if not options.all and not options.sessions:
        raise UsageError("cli-session-missing")
    found = list(_all(options, path)) if options.all else _named(options.sessions, path)
    if not found:
        raise UsageError("cli-none-such" if narrowed else "cli-no-sessions")
    return sorted(found, key=lambda session: (session.details.date, session.created_at))


def _named(references: Sequence[str], path: Path) -> list[Session]:
    """The same session is one, however it is called."""
    found = (read_session(path, reference) for reference in references)
    return list({session.id: session for session in found}.values())


def _all(options: Options, path: Path) -> Iterator[Session]:
    for line in list_sessions(path):
        if options.since is None or line.date >= options.since:
            session = read_session(path, line.reference)
            if options.unit is None or _is_of(session, options.unit):
                yield session


def _is_of(session: Session, unit: str) -> bool:
    """Whether the session is a unit's, or one of its tables."""
    units = {session.details.unit, *(table.unit for table in session.tables.values())}
    return unit.strip().casefold() in {one.casefold() for one in units}


def _language(options: Options, sessions: Sequence[Session], t: Translator) -> str:
    """The language asked for; else the one that all sessions have, or the user's.

    Raises:
        UsageError: a workshop is not there in the language asked for.
    """
    if options.lang is None:
        languages = {session.details.language for session in sessions}
        return min(languages) if len(languages) == 1 else t.language
    for workshop in (session.workshop for session in sessions):
        if options.lang not in workshop.languages:
            raise UsageError(
                "cli-workshop-language",
                name=workshop.name,
                language=options.lang,
                languages=", ".join(workshop.languages),
            )
    return options.lang


def _summarise(session: Session, language: str) -> Summary:
    """In its own language where its workshop lacks the paper's."""
    has_it = language in session.workshop.languages
    return summarise(session, language if has_it else session.details.language)
