"""What the tests of the dialogue's chapters start from."""

import pytest

from exercises.model import Workshop
from tests.tui.every_type import WORKSHOP


@pytest.fixture
def workshop() -> Workshop:
    """One that asks every type of question."""
    return WORKSHOP
