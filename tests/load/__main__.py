"""`python -m tests.load`: measures the program and prints the figures."""

import argparse
import atexit
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.load.client import run
from tests.load.figures import Report
from tests.load.machine import UnfitFolderError, describe
from tests.load.sections import SECTIONS, Plan, measured


def main() -> int:
    """Measure, print, and perhaps write the figures; the exit code."""
    options = _options()
    plan = Plan(
        sections=tuple(options.only),
        folder=options.folder,
        phones=tuple(options.phones),
        seconds=1.0 if options.quick else options.seconds,
        starts=3 if options.quick else 7,
        changes=4 if options.quick else 10,
        kills=2 if options.quick else options.kills,
    )
    if options.slow_disk:
        _slow_down(options.slow_disk)
    try:
        machine = describe(plan.folder)
    except UnfitFolderError as error:
        print(error, file=sys.stderr)
        return 2
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))  # two connections for each phone
    report = Report()
    for _ in range(1 if options.quick else options.runs):
        run(_once(plan, report))
    for name, words in machine.items():
        print(f"{name:<10} {words}")
    print(f"\n{report.text()}")
    if options.json:
        found = {"machine": machine, "figures": report.plain()}
        options.json.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n", "utf-8")
    return 0


async def _once(plan: Plan, report: Report) -> None:
    async for section, figures in measured(plan):
        report.add(section, figures)
        print(f"… {section}", file=sys.stderr, flush=True)


def _slow_down(microseconds: int) -> None:
    """Let every flush of the programs that are measured take longer."""
    source = Path(__file__).with_name("slow_disk.c")
    library = Path(tempfile.mkdtemp(prefix="paja-load-")) / "slow_disk.so"
    atexit.register(shutil.rmtree, library.parent)
    flags = ["-O2", "-shared", "-fPIC", "-o", str(library)]
    subprocess.run(["cc", *flags, str(source), "-ldl", "-lpthread"], check=True)
    os.environ |= {"LD_PRELOAD": str(library), "SLOW_DISK_US": str(microseconds)}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser("python -m tests.load", description="Measures the program.")
    parser.add_argument(
        "--phones", type=_numbers, default=[130, 1000], help="live connections, such as 130,1000"
    )
    parser.add_argument("--seconds", type=float, default=4.0, help="of each flood")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--kills", type=int, default=10, help="in each run")
    parser.add_argument("--quick", action="store_true", help="one short run")
    parser.add_argument(
        "--only", type=_sections, default=SECTIONS, help=f"some of {','.join(SECTIONS)}"
    )
    parser.add_argument(
        "--folder", type=Path, default=Path.cwd(), help="for the databases, on the disk to measure"
    )
    parser.add_argument(
        "--slow-disk", type=int, metavar="US", help="each flush takes so many microseconds longer"
    )
    parser.add_argument("--json", type=Path, help="a file for the figures as JSON")
    return parser.parse_args()


def _numbers(typed: str) -> list[int]:
    return [int(number) for number in typed.split(",")]


def _sections(typed: str) -> list[str]:
    chosen = typed.split(",")
    unknown = set(chosen) - set(SECTIONS)
    if unknown:
        raise argparse.ArgumentTypeError(f"{', '.join(sorted(unknown))}: no such section")
    return chosen


if __name__ == "__main__":
    sys.exit(main())
