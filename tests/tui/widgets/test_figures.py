"""Large type."""

import pytest

from sessions.codes import ALPHABET
from tui.widgets.figures import large


def test_letters_are_three_rows_high_and_as_wide_as_their_line() -> None:
    rows = large("K7QX", 80)
    assert rows is not None
    assert len(rows) == 3
    assert [len(row) for row in rows] == [15, 15, 15]


def test_every_letter_of_a_code_has_a_shape_of_its_own() -> None:
    shapes = [large(letter, 80) for letter in ALPHABET]
    assert None not in shapes
    assert len(set(shapes)) == len(ALPHABET)


@pytest.mark.parametrize(
    ("width", "rows"), [(78, 3), (57, 3), (45, 6), (39, 6), (38, None), (5, None)]
)
def test_an_address_goes_on_two_lines_before_it_gives_up(width: int, rows: int | None) -> None:
    found = large("192.168.100.123:8765", width)
    assert (None if found is None else len(found)) == rows
    assert found is None or max(map(len, found)) <= width


def test_other_letters_are_not_drawn() -> None:
    assert large("[fe80::1]:8765", 80) is None
    assert large("ääkkönen", 80) is None
