"""Ids that sort by time."""

import uuid

from sessions.ids import new_id


def test_ids_are_uuids_in_order() -> None:
    """Version 7, the RFC's variant, and later ones sort after earlier ones."""
    ids = [new_id() for _ in range(10_000)]
    assert ids == sorted(set(ids))
    parsed = uuid.UUID(ids[0])
    assert (parsed.version, parsed.variant) == (7, uuid.RFC_4122)
    assert str(parsed) == ids[0]
