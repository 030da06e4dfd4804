"""System programs that whole-program tests drive."""

import os
import shutil

import pytest


def need(program: str) -> str:
    """The path of a system program; without it the test is skipped, but fails in CI."""
    found = shutil.which(program)
    if found is None:
        said = f"{program} is not installed; the README says what the full test run needs"
        if os.environ.get("CI"):
            pytest.fail(said)
        pytest.skip(said)
    return found
