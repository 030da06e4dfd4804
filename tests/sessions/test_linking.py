"""Groups by the average of how near their members are."""

from sessions.linking import linked, nearness


def groups(near: list[dict[int, float]], least: float) -> list[list[int]]:
    """Groups of single texts, in order."""
    return sorted(map(sorted, linked([[place] for place in range(len(near))], near, least)))


def test_the_average_decides() -> None:
    """A third one joins two that are near only if it is near enough to both together."""
    near = [{1: 0.9, 2: 0.6}, {2: 0.0}, {}]
    assert groups(near, 0.3) == [[0, 1, 2]]
    assert groups(near, 0.31) == [[0, 1], [2]]
    assert groups(near, 0.91) == [[0], [1], [2]]


def test_the_nearest_are_joined_first() -> None:
    """A text between two groups goes to the nearer one."""
    near = [{1: 0.5}, {2: 0.8}, {3: 0.3}, {}]
    assert groups(near, 0.28) == [[0], [1, 2], [3]]
    assert groups(near, 0.25) == [[0, 1, 2], [3]]


def test_the_same_texts_weigh_as_many() -> None:
    """Three of the same count three times in the average."""
    near: list[dict[int, float]] = [{1: 0.2, 2: 0.5}, {2: 0.5}, {}]
    assert groups(near, 0.3) == [[0, 1, 2]]
    assert sorted(map(sorted, linked([[0, 1, 2], [3], [4]], near, 0.3))) == [[0, 1, 2, 4], [3]]


def test_nearness_is_what_two_texts_share() -> None:
    """Products of what both have; texts without a common mark are not near."""
    near = nearness([{"a": 0.6, "b": 0.8}, {"b": 1.0}, {"c": 1.0}])
    assert near == [{1: 0.8}, {}, {}]


def test_what_very_many_share_joins_nothing() -> None:
    """A mark of more than three hundred texts is left out."""
    assert any(nearness([{"a": 1.0}] * 300))
    assert not any(nearness([{"a": 1.0}] * 301))
