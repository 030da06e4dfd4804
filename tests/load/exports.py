"""`python -m tests.load.exports`: opens every export of every workshop of the library with other
programs, and measures how long exports and papers of a thousand ideas take."""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from subprocess import Popen

from playwright.async_api import Browser

from exercises.languages import LANGUAGES
from exercises.library import Library
from sessions.exports import FORMATS
from sessions.ledger import AUDIENCES
from sessions.model import Session
from tests.live.account import read_account
from tests.live.exporting import Exported, export
from tests.live.opened import chromium
from tests.live.playing import play
from tests.load.figures import Figure, Report
from tests.load.machine import Others, describe
from tests.load.many import IDEAS, TABLES, play_many
from tests.load.processes import environment, paja_command
from tui.cli.sending import write_for_leaders

_PAPERS = (["cards"], ["workbook"], ["workbook", "--filled"], ["poster"])


def main() -> int:
    """Do both, or what was asked for; 1 when a file is not as it has to be."""
    parser = argparse.ArgumentParser("python -m tests.load.exports", description=__doc__)
    parser.add_argument("--only", choices=("cross", "speed"))
    parser.add_argument("--workshops", nargs="+", default=Library().names, metavar="NAME")
    parser.add_argument("--runs", type=int, default=3, help="how often each time is taken")
    parser.add_argument(
        "--folder", type=Path, default=Path.cwd(), help="for the database, on the disk to measure"
    )
    options = parser.parse_args()
    wrong = 0
    if options.only != "speed":
        wrong = asyncio.run(_cross(options.workshops))
    if options.only != "cross":
        _speed(options.folder, options.runs)
    return min(wrong, 1)


async def _cross(workshops: Sequence[str]) -> int:
    """Each workshop in each language, all formats, all audiences; how many files are wrong."""
    files = wrong = 0
    async with chromium() as browser:
        for name in workshops:
            with tempfile.TemporaryDirectory(prefix="paja-exports-") as scratch:
                for made in await asyncio.to_thread(_played, name, Path(scratch)):
                    began = time.monotonic()
                    found = await _faults(made, browser)
                    said = f"{name:<24} {made.t.language}  {len(made.account.said):>4} ideas"
                    took = time.monotonic() - began
                    print(f"{said}  {len(made.files)} files  {len(found)} wrong  {took:.1f} s")
                    print("".join(f"    {fault}\n" for fault in found), end="", flush=True)
                    files, wrong = files + len(made.files), wrong + len(found)
    print(f"{files} files opened, {wrong} wrong")
    return wrong


def _played(name: str, folder: Path) -> list[Exported]:
    """In Swedish too few people answer what each answers by themselves; in English what is guarded
    reaches the leaders without its exercise."""
    played = []
    for language in LANGUAGES:
        database, workshop = folder / f"{language}.db", Library().workshop(name)
        few, kept = language == "sv", language == "en"
        session = asyncio.run(play(database, workshop, language, few=few, kept=kept))
        played.append((session, read_account(database)))
    return export(played, folder)


async def _faults(made: Exported, browser: Browser) -> list[str]:
    """The files that are not as they have to be, each with what is wrong first."""
    found = []
    for audience in AUDIENCES:
        for form in FORMATS:
            if form == "html":
                wrong = await made.wrong_page(browser, audience, axe=True)
            else:
                wrong = await asyncio.to_thread(made.wrong, audience, form)
            if wrong:
                found.append(f"{audience} {form}: {len(wrong)}, such as {wrong[0]}")
    return found


def _speed(folder: Path, runs: int) -> None:
    """From the start of the command until it has ended, one after the other."""
    machine, others, report = describe(folder), Others(), Report()
    with tempfile.TemporaryDirectory(prefix="paja-exports-", dir=folder) as scratch:
        place = Path(scratch)
        database = place / "many.db"
        session = asyncio.run(play_many(database))
        commands = dict(_commands(session, place))
        _timed(["--version"], place)
        for _ in range(runs):
            report.add("Beside it", _figures("paja --version", ["--version"], place))
            for what, words in commands.items():
                section = "Exports" if words[0] == "export" else "Papers"
                figures = _figures(what, [*words, "--db", str(database)], place)
                report.add(f"{section}: {IDEAS} ideas from {TABLES} tables", figures)
        # Last: what this process needs counts as what the commands need that it starts.
        for _ in range(runs):
            began = time.monotonic()
            write_for_leaders(session, "fi", place, _nobody)
            figure = Figure("all for the leaders, in the program", time.monotonic() - began, "s")
            report.add("Beside it", [figure])
    report.add("Beside it", [Figure("cores busy with other work", others.cores(), "")])
    for name in ("processor", "system", "Python", "disk"):
        print(f"{name:<10} {machine[name]}")
    print(f"\n{report.text()}")


def _nobody(done: int, papers: int) -> None:
    """Is told how far the writing is."""


def _commands(session: Session, folder: Path) -> Iterator[tuple[str, list[str]]]:
    reference = session.reference
    for form in FORMATS:
        for audience in AUDIENCES:
            file = str(folder / f"{audience}.{form}")
            words = ["export", reference, "--format", form, "--for", audience, "--output", file]
            yield f"{form}, {audience}", words
    for paper in _PAPERS:
        words = ["print", reference, *paper, "--output", str(folder / "paper.pdf")]
        yield " ".join(paper), words


def _figures(what: str, words: Sequence[str], folder: Path) -> list[Figure]:
    seconds, megabytes = _timed(words, folder)
    return [Figure(what, seconds, "s"), Figure(f"{what}: memory", megabytes, "MB")]


def _timed(words: Sequence[str], folder: Path) -> tuple[float, float]:
    """The seconds that a command takes, and the memory it needs at most."""
    with (folder / "said").open("wb") as said:
        began = time.monotonic()
        process = Popen(
            [*paja_command(), *words], env=environment(folder), stdout=said, stderr=said
        )
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.monotonic() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"paja {' '.join(words)} ended with {process.returncode}")
    return seconds, used.ru_maxrss / 1024


if __name__ == "__main__":
    sys.exit(main())
