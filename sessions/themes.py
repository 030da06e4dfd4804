"""Which ideas probably belong together: suggestions for the facilitator, never a result.

Texts are compared by their marks (`sessions.words`); one that few texts have counts more.
"""

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, count
from typing import TypeVar

from sessions.words import FAMILY, Families, Marks, marks_of, marks_of_word, words_of

Key = TypeVar("Key", bound=Hashable)
ThemeId = TypeVar("ThemeId", bound=Hashable)

_NAME = 3
"""A theme's name counts as much as so many ideas in it."""
_NEAR = 0.2
"""How near to a theme an idea must be (cosine)."""
_CLEARLY = 1.5
"""So many times nearer than to the next theme."""
_ALIKE = 0.16
"""How near to each other the ideas of a group must be on average (cosine)."""
_TOO_MANY = 300
"""A mark that more texts have joins none of them: it tells too little."""


@dataclass(frozen=True, slots=True)
class ThemeWords:
    """A theme's name and the texts of the ideas already in it."""

    name: str
    texts: Sequence[str]


def suggest(
    ideas: Mapping[Key, str],
    themes: Mapping[ThemeId, ThemeWords],
    prefixes: Mapping[ThemeId, Sequence[str]] = {},
) -> dict[Key, ThemeId]:
    """The theme each idea probably belongs to; ideas without a good guess are left out.

    Args:
        ideas: those that are in no theme.
        themes: what they may be put into.
        prefixes: beginnings of words that speak for a theme, besides what is in it.
    """
    lists = Families(
        {
            ("theme", theme): [f"{prefix.casefold()}-" for prefix in given if prefix]
            for theme, given in prefixes.items()
        }
    )
    own = {key: marks_of(text, lists) for key, text in ideas.items()}
    named = {
        theme: {
            **marks_of(words.name, lists),
            **({("theme", theme): FAMILY} if prefixes.get(theme) else {}),
        }
        for theme, words in themes.items()
    }
    inside = {
        theme: [marks_of(text, lists) for text in words.texts] for theme, words in themes.items()
    }
    rarity = _rarity([*own.values(), *named.values(), *chain.from_iterable(inside.values())])
    pulls: dict[Hashable, list[tuple[ThemeId, float]]] = defaultdict(list)
    for theme, name in named.items():
        for mark, weight in _direction(_together([name] * _NAME + inside[theme]), rarity).items():
            pulls[mark].append((theme, weight))
    guesses = {key: _guess(_direction(marks, rarity), pulls) for key, marks in own.items()}
    return {key: theme for key, theme in guesses.items() if theme is not None}


def alike(ideas: Mapping[Key, str]) -> tuple[tuple[Key, ...], ...]:
    """Groups of at least two ideas that probably say the same, the largest first."""
    keys = tuple(ideas)
    marks = [marks_of(text) for text in ideas.values()]
    rarity = _rarity(marks)
    same: dict[frozenset[Hashable], list[int]] = defaultdict(list)
    for place, own in enumerate(marks):
        if own:
            same[frozenset(own)].append(place)
    texts = [_direction(marks[places[0]], rarity) for places in same.values()]
    joined = _joined(list(same.values()), _nearness(texts))
    groups = sorted((-len(group), sorted(group)) for group in joined if len(group) > 1)
    return tuple(tuple(keys[place] for place in group) for _, group in groups)


def name_for(texts: Sequence[str]) -> str:
    """A name to propose for texts that belong together: the word that says what most are about."""
    words = [word for text in texts for word in words_of(text)]
    if not words:
        return next(chain.from_iterable(map(str.split, texts)), "")
    covered = Counter(mark for text in texts for mark in marks_of(text))
    forms = Counter(word.casefold() for word in words)

    def worth(word: str) -> tuple[int, int, int]:
        small = word.casefold()
        return max(covered[mark] for mark in marks_of_word(small)), forms[small], -len(word)

    best = max(words, key=worth)
    return best[0].upper() + best[1:]


def _rarity(texts: Sequence[Marks]) -> dict[Hashable, float]:
    """What each mark counts: less, the more texts have it."""
    having = Counter(chain.from_iterable(texts))
    return {mark: math.log((len(texts) + 1) / (count + 0.5)) for mark, count in having.items()}


def _together(parts: Iterable[Mapping[Key, float]]) -> dict[Key, float]:
    """The sums of several mappings."""
    total: dict[Key, float] = defaultdict(float)
    for part in parts:
        for key, weight in part.items():
            total[key] += weight
    return total


def _direction(marks: Marks, rarity: Mapping[Hashable, float]) -> dict[Hashable, float]:
    """The marks as a vector of length 1, so that products are cosines."""
    weighed = {mark: weight * rarity[mark] for mark, weight in marks.items()}
    length = math.hypot(*weighed.values()) or 1.0
    return {mark: weight / length for mark, weight in weighed.items()}


def _guess(
    marks: Marks, pulls: Mapping[Hashable, Sequence[tuple[ThemeId, float]]]
) -> ThemeId | None:
    """The nearest theme, if it is near enough and clearly nearer than any other."""
    near: dict[ThemeId, float] = defaultdict(float)
    for mark, weight in marks.items():
        for theme, pull in pulls.get(mark, ()):
            near[theme] += weight * pull
    if not near:
        return None
    best = max(near, key=near.__getitem__)
    next_best = max((nearness for theme, nearness in near.items() if theme != best), default=0.0)
    return best if near[best] >= max(_NEAR, _CLEARLY * next_best) else None


def _nearness(texts: Sequence[Marks]) -> list[dict[int, float]]:
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


def _joined(classes: Sequence[list[int]], near: Sequence[Mapping[int, float]]) -> list[list[int]]:
    """Again and again the two nearest groups are joined, by the average of their texts' nearness.

    Args:
        classes: texts that are the same, the groups to begin with.
        near: for each of them the later ones that are near, and how near.
    """
    groups = dict(enumerate(classes))
    sums: dict[int, dict[int, float]] = {place: {} for place in groups}
    for one, row in enumerate(near):
        for other, nearness in row.items():
            sums[one][other] = sums[other][one] = nearness * len(groups[one]) * len(groups[other])
    waiting = [
        (-nearness, one, other)
        for one, row in enumerate(near)
        for other, nearness in row.items()
        if nearness >= _ALIKE
    ]
    heapq.heapify(waiting)
    fresh = count(len(groups))
    while waiting:
        _, one, other = heapq.heappop(waiting)
        if one not in groups or other not in groups:
            continue  # one of them has been joined with a nearer one
        both = next(fresh)
        groups[both] = groups.pop(one) + groups.pop(other)
        row = _together([sums.pop(one), sums.pop(other)])
        sums[both] = {place: total for place, total in row.items() if place in groups}
        for place, total in sums[both].items():
            theirs = sums[place]
            theirs.pop(one, None)
            theirs.pop(other, None)
            theirs[both] = total
            nearness = total / (len(groups[place]) * len(groups[both]))
            if nearness >= _ALIKE:
                heapq.heappush(waiting, (-nearness, place, both))
    return list(groups.values())
