"""Themes: a layer over one exercise's ideas that leaves the ideas as they are; pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

IdeaKey = tuple[str, int, str]
"""An idea within its exercise: its question's name, its table's number, and its words.

The table is 0 where people answered without names. Since the words are in it, an idea stays in its
theme whatever its table writes beside it, and one that is worded anew is looked at anew.
"""


def theme_key(theme_id: str) -> str:
    """What answers of later exercises call a theme as an item, beside ideas' own keys."""
    return f"t{theme_id}"


@dataclass(frozen=True, slots=True)
class Theme:
    """Ideas that say the same, put together under a name."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Grouping:
    """What has become of an exercise's ideas: each is in one theme, set aside, or neither."""

    themes: tuple[Theme, ...] = ()
    """In the order they were made."""
    placed: Mapping[IdeaKey, str] = field(default_factory=dict)
    """The id of each idea's theme."""
    aside: Mapping[IdeaKey, str] = field(default_factory=dict)
    """Why an idea does not go on as such."""
    became: Mapping[str, str] = field(default_factory=dict)
    """The theme in which each joined one is now, so that points given to it are not lost."""
    before: "Grouping | None" = field(default=None, compare=False, repr=False)
    """How it was one step earlier, as far as this program remembers."""

    def theme(self, theme_id: str) -> Theme | None:
        """The theme of that id."""
        return next((theme for theme in self.themes if theme.id == theme_id), None)

    def named(self, name: str) -> Theme | None:
        """The theme of that name, in any case."""
        return next((t for t in self.themes if t.name.casefold() == name.casefold()), None)

    @property
    def names(self) -> dict[str, str]:
        """What an answer's items are called now, where their theme has been joined to another."""
        return {theme_key(old): theme_key(now) for old, now in self.became.items()}

    def with_theme(self, theme: Theme, ideas: Iterable[IdeaKey] = ()) -> "Grouping":
        """With one more theme, and these ideas in it."""
        return self._after(themes=(*self.themes, theme))._put(ideas, theme.id)

    def put(self, ideas: Iterable[IdeaKey], theme_id: str | None) -> "Grouping":
        """With these ideas in a theme, or in none."""
        return self._after()._put(ideas, theme_id)

    def put_each(self, places: Mapping[IdeaKey, str]) -> "Grouping":
        """With each of these ideas in the theme that stands beside it, by the theme's id."""
        out = self._after()._put(places, None)
        return replace(out, placed={**out.placed, **places})

    def renamed(self, theme_id: str, name: str) -> "Grouping":
        """With another name for a theme."""
        return self._after(
            themes=tuple(replace(t, name=name) if t.id == theme_id else t for t in self.themes)
        )

    def joined(self, into: str, others: Iterable[str]) -> "Grouping":
        """With the ideas of other themes in one of them, and without those."""
        gone = set(others) - {into}
        earlier = {old: into if now in gone else now for old, now in self.became.items()}
        return self._after(
            themes=tuple(theme for theme in self.themes if theme.id not in gone),
            placed={idea: into if at in gone else at for idea, at in self.placed.items()},
            became={**earlier, **dict.fromkeys(gone, into)},
        )

    def without(self, theme_id: str) -> "Grouping":
        """Without a theme; its ideas are in none."""
        return self._after(
            themes=tuple(theme for theme in self.themes if theme.id != theme_id),
            placed={idea: at for idea, at in self.placed.items() if at != theme_id},
        )

    def set_aside(self, ideas: Iterable[IdeaKey], reason: str) -> "Grouping":
        """With these ideas set aside for a reason, and in no theme."""
        chosen = tuple(ideas)
        out = self._after()._put(chosen, None)
        return replace(out, aside={**out.aside, **dict.fromkeys(chosen, reason)})

    def brought_back(self, ideas: Iterable[IdeaKey]) -> "Grouping":
        """With these ideas no longer set aside."""
        return self._after()._put(ideas, None)

    def _after(self, **changed: object) -> "Grouping":
        return replace(self, before=self, **changed)  # type: ignore[arg-type]

    def _put(self, ideas: Iterable[IdeaKey], theme_id: str | None) -> "Grouping":
        """An idea that is put anywhere is no longer set aside."""
        chosen = dict.fromkeys(ideas)
        placed = {idea: at for idea, at in self.placed.items() if idea not in chosen}
        if theme_id is not None:
            placed |= dict.fromkeys(chosen, theme_id)
        aside = {idea: why for idea, why in self.aside.items() if idea not in chosen}
        return replace(self, placed=placed, aside=aside)
