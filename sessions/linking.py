"""Which texts are near each other, and which are so near that they make a group (average link)."""

import heapq
from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import combinations, count
from typing import TypeVar

from sessions.words import Marks

Key = TypeVar("Key", bound=Hashable)

_TOO_MANY = 300
"""A mark that more texts have joins none of them: it tells too little, and takes too long."""


def sums(parts: Iterable[Mapping[Key, float]]) -> dict[Key, float]:
    """The sums of several mappings."""
    total: dict[Key, float] = defaultdict(float)
    for part in parts:
        for key, weight in part.items():
            total[key] += weight
    return total


def nearness(texts: Sequence[Marks]) -> list[dict[int, float]]:
    """For each text the others that share a mark with it, and how near they are."""
    near: list[dict[int, float]] = [{} for _ in texts]
    having: dict[Hashable, list[tuple[int, float]]] = defaultdict(list)
    for place, marks in enumerate(texts):
        for mark, weight in marks.items():
            having[mark].append((place, weight))
    for texts_having in having.values():
        if len(texts_having) <= _TOO_MANY:
            for (one, its), (other, weight) in combinations(texts_having, 2):
                near[one][other] = near[one].get(other, 0.0) + its * weight
    return near


def linked(
    classes: Sequence[list[int]], near: Sequence[Mapping[int, float]], least: float
) -> list[list[int]]:
    """Again and again the two nearest groups are joined, by the average of their texts' nearness.

    Args:
        classes: texts that are the same, the groups to begin with.
        near: for each of them the later ones that are near, and how near.
        least: how near two groups must be on average.
    """
    groups = dict(enumerate(classes))
    totals: dict[int, dict[int, float]] = {place: {} for place in groups}
    for one, row in enumerate(near):
        for other, close in row.items():
            totals[one][other] = totals[other][one] = close * len(groups[one]) * len(groups[other])
    waiting = [
        (-close, one, other)
        for one, row in enumerate(near)
        for other, close in row.items()
        if close >= least
    ]
    heapq.heapify(waiting)
    fresh = count(len(groups))
    while waiting:
        _, one, other = heapq.heappop(waiting)
        if one not in groups or other not in groups:
            continue  # one of them has been joined with a nearer one
        both = next(fresh)
        groups[both] = groups.pop(one) + groups.pop(other)
        row = sums([totals.pop(one), totals.pop(other)])
        totals[both] = {place: total for place, total in row.items() if place in groups}
        for place, total in totals[both].items():
            theirs = totals[place]
            theirs.pop(one, None)
            theirs.pop(other, None)
            theirs[both] = total
            close = total / (len(groups[place]) * len(groups[both]))
            if close >= least:
                heapq.heappush(waiting, (-close, place, both))
    return list(groups.values())
