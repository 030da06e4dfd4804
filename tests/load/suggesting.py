"""How good and how quick the suggestions of themes are.

Each room is tried twice: when its themes have only names, and when the ideas that are not held out
have been put into them. What is told is about the held-out ideas.
"""

import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from statistics import median

from sessions.themes import ThemeWords, alike, suggest
from sessions.words import marks_of_word
from tests.load.figures import Figure
from tests.load.grouped import (
    EXAMPLES,
    LANGUAGES,
    WRITTEN,
    Grouped,
    agreement,
    grouped,
    theme_names,
)

IDEAS, THEMES, IN_A_THEME = 1000, 30, 33
"""A day with very many tables, for the times."""

Found = tuple[str, list[Figure]]


def suggesting() -> Iterator[Found]:
    """All figures, section by section."""
    for file, told in ((WRITTEN, "Ideas written for this"), (EXAMPLES, "Examples of the library")):
        ideas = grouped(file)
        for language in LANGUAGES:
            room = [idea for idea in ideas if idea.language == language]
            yield f"{told}, held out: {language}", _quality(room, theme_names(language))
        yield f"{told}, held out: all languages in one room", _quality(ideas, theme_names("fi"))
    yield f"Suggestions for {IDEAS} ideas and {THEMES} themes", _times()


def _quality(ideas: Sequence[Grouped], names: Mapping[str, str]) -> list[Figure]:
    """What became of the held-out ideas of one room."""
    asked = [idea for idea in ideas if idea.held_out]
    known = [idea for idea in ideas if not idea.held_out]
    texts = {place: idea.text for place, idea in enumerate(asked)}
    truth = [idea.theme or place for place, idea in enumerate(asked)]
    figures = [
        Figure("ideas that belong to a theme", sum(idea.theme is not None for idea in asked), ""),
        Figure("ideas that belong to none", sum(idea.theme is None for idea in asked), ""),
    ]
    for when, learned in (("names only", []), ("learned", known)):
        themes = {
            theme: ThemeWords(name, [idea.text for idea in learned if idea.theme == theme])
            for theme, name in names.items()
        }
        guesses = suggest(texts, themes)
        told = [guesses.get(place) for place in texts]
        figures += [
            Figure(f"{when}: {what}", value, unit) for what, value, unit in _judged(asked, told)
        ]
        groups = [guess or place for place, guess in enumerate(told)]
        figures.append(Figure(f"{when}: adjusted Rand index", agreement(truth, groups), ""))
    found = {place: group for group in alike(texts) for place in group}
    together = [found.get(place, (place,)) for place in texts]
    return [*figures, Figure("without themes: adjusted Rand index", agreement(truth, together), "")]


def _judged(
    asked: Sequence[Grouped], told: Sequence[str | None]
) -> Iterator[tuple[str, float, str]]:
    """Shares of the ideas that belong to a theme, and how many strangers were put into one."""
    pairs = [(idea.theme, guess) for idea, guess in zip(asked, told, strict=True)]
    ours = [(theme, guess) for theme, guess in pairs if theme is not None]
    strangers = [guess for theme, guess in pairs if theme is None]
    for what, count in (
        ("right theme first", sum(theme == guess for theme, guess in ours)),
        ("wrong theme", sum(guess not in (None, theme) for theme, guess in ours)),
        ("no suggestion", sum(guess is None for _, guess in ours)),
    ):
        yield what, 100 * count / len(ours), "%"
    yield "of those that belong to none, put into one", sum(map(bool, strangers)), ""


def _times() -> list[Figure]:
    texts = _many(IDEAS + THEMES * IN_A_THEME)
    ideas = dict(enumerate(texts[:IDEAS]))
    themes = {
        number: ThemeWords(texts[IDEAS + number], texts[IDEAS + number :: THEMES])
        for number in range(THEMES)
    }
    figures = []
    for what, work in (
        ("suggest", lambda: suggest(ideas, themes)),
        ("alike", lambda: alike(ideas)),
    ):
        marks_of_word.cache_clear()
        figures.append(Figure(f"{what}, the first time", _spent(work), "ms"))
        figures.append(Figure(f"{what}, again", median(_spent(work) for _ in range(9)), "ms"))
    return figures


def _spent(work: Callable[[], object]) -> float:
    """Milliseconds that some work takes."""
    begun = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - begun)


def _many(count: int) -> list[str]:
    """So many different texts: halves of the ideas, put together anew."""
    chance = random.Random(count)
    halves = [idea.text.split() for idea in grouped(WRITTEN) + grouped(EXAMPLES)]
    made: dict[str, None] = {}
    while len(made) < count:
        one, other = chance.sample(halves, 2)
        made[" ".join(one[: len(one) // 2 + 1] + other[len(other) // 2 :])] = None
    return list(made)
