"""Ids that sort by time and are unique across laptops: UUID version 7 (RFC 9562, section 5.7)."""

import random
import threading
import time

_lock = threading.Lock()
# Seeded by the system; asking it for every id would give up the interpreter lock each time.
_random = random.Random()
_last = 0


def new_id() -> str:
    """A new id; later ones of the same process always sort after earlier ones."""
    global _last
    with _lock:
        # 48 bits of milliseconds and 12 bits that count up within one, as RFC 9562 allows (6.2).
        _last = max(_last + 1, (time.time_ns() // 1_000_000) << 12)
        stamp = _last
    value = (stamp >> 12) << 80 | 0x7 << 76 | (stamp & 0xFFF) << 64
    value |= 0b10 << 62 | _random.getrandbits(62)
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
