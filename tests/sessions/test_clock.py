"""The face of the clock."""

import pytest

from sessions.clock import clock_face


@pytest.mark.parametrize(
    ("seconds", "face"), [(0, "00:00"), (61, "01:01"), (3599, "59:59"), (3600, "1:00:00")]
)
def test_the_face_has_hours_only_when_there_are_any(seconds: int, face: str) -> None:
    assert clock_face(seconds) == face
