"""Pages packed for the way."""

import gzip

from hypothesis import given
from hypothesis import strategies as st

from sessions.web.packing import Frame


@given(st.binary(), st.binary(), st.binary())
def test_what_is_packed_is_the_page(head: bytes, main: bytes, tail: bytes) -> None:
    """Piece by piece, and a second time around another main part."""
    frame = Frame(head, tail)
    for part in (main, tail + main):
        assert gzip.decompress(frame.packed(part)) == frame.page(part) == head + part + tail
