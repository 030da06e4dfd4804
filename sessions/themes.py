"""Which ideas probably belong together: suggestions for the facilitator, never a result.

Texts are compared by their marks (`sessions.words`); one that few texts have counts more.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar

from sessions.linking import linked, nearness, sums
from sessions.words import FAMILY, FIRST, Families, Marks, marks_of, marks_of_word, words_of

Key = TypeVar("Key", bound=Hashable)
ThemeId = TypeVar("ThemeId", bound=Hashable)

_NAME = 3
"""A theme's name counts as much as so many ideas in it."""
_NEAR = 0.2
"""How near to a theme an idea must be (cosine)."""
_CLEARLY = 1.75
"""So many times nearer than to the next theme."""
_ALIKE = 0.16
"""How near to each other the ideas of a group must be on average (cosine)."""

_OTHERS = 20
"""So many other texts are thought of beside, lest what two of five say count for little."""


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
    lists = _lists(prefixes) if prefixes else None
    own = {key: marks_of(text, lists) for key, text in ideas.items()}
    named = {
        theme: {
            **marks_of(words.name, lists),
            **({_listed(theme): FAMILY} if prefixes.get(theme) else {}),
        }
        for theme, words in themes.items()
    }
    inside = {
        theme: [marks_of(text, lists) for text in words.texts] for theme, words in themes.items()
    }
    rarity = _rarity([*own.values(), *named.values(), *chain.from_iterable(inside.values())])
    pulls: dict[Hashable, list[tuple[ThemeId, float]]] = defaultdict(list)
    for theme, name in named.items():
        about = sums([name] * _NAME + inside[theme])
        for mark, weight in _direction(about, rarity).items():
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
    found = linked(list(same.values()), nearness(texts), _ALIKE)
    groups = sorted((-len(group), sorted(group)) for group in found if len(group) > 1)
    return tuple(tuple(keys[place] for place in group) for _, group in groups)


def name_for(texts: Sequence[str]) -> str:
    """A name to propose for texts that belong together: the word that says what most are about."""
    words = [word for text in texts for word in words_of(text)]
    if not words:
        words = list(chain.from_iterable(map(str.split, texts)))[:1]
    covered = Counter(mark for text in texts for mark in marks_of(text))

    def worth(word: str) -> tuple[int, int, bool]:
        small = word.casefold()
        marks = marks_of_word(small)
        most = max((covered[mark] for mark in marks), default=0)
        return most, covered[small[:FIRST]], len(word) >= FIRST

    best = max(words, key=worth, default="")
    return best[:1].upper() + best[1:]


def _lists(prefixes: Mapping[ThemeId, Sequence[str]]) -> Families:
    """The themes' lists of prefixes, as families of words."""
    return Families(
        {
            _listed(theme): [f"{prefix.casefold()}-" for prefix in given if prefix]
            for theme, given in prefixes.items()
        }
    )


def _listed(theme: Hashable) -> tuple[str, Hashable]:
    """The mark that a word of a theme's list has."""
    return "list", theme


def _rarity(texts: Sequence[Marks]) -> dict[Hashable, float]:
    """What each mark counts: less, the more texts have it."""
    having = Counter(chain.from_iterable(texts))
    size = len(texts) + _OTHERS
    return {mark: math.log(size / (count + 0.5)) for mark, count in having.items()}


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
