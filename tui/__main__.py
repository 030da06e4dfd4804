"""The command `paja`."""

import sys

from tui import __version__


def main() -> int:
    """Run the command line; the exit code."""
    arguments = sys.argv[1:]
    if arguments == ["--version"]:  # answered before anything else is imported
        print(f"paja {__version__}")
        return 0
    from tui.cli.program import run

    return run(arguments)


if __name__ == "__main__":
    sys.exit(main())
