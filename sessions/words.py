"""What a short text is about: the marks by which two texts of few words are seen to be akin.

A mark is the first letters of a word (Finnish bends the ends of its words, and no dictionary is
needed for the beginnings), or a family of the field's words that the word belongs to.
"""

import re
import unicodedata
from collections.abc import Hashable, Iterable, Mapping
from functools import cache, lru_cache

from sessions.kindred import FAMILIES

Marks = Mapping[Hashable, float]
"""What a text is about, and how much of it."""

FIRST = 5
"""So many first letters of a word are its mark."""
FAMILY = 2.0
"""What a family weighs, when first letters weigh 1."""

_INSIDE = 5
"""From so many letters on, a beginning is also looked for inside compounds."""
_BEFORE = 3
"""A compound's first part has at least so many letters."""

_LONGEST = 20
"""So many letters of a family's word are looked at."""

_WORD = re.compile(r"[^\W\d_]+")
_ASIDE = re.compile(r"\([^)]*\)")
"""What stands in brackets mostly says for whom or by whom, not what."""
_COMMON = frozenset(
    """
    aina asiakas asiakkaan asiakkaalle asiakkaat asiakkaita ei eikä eivät että ettei enemmän he
    heti hän ihan itse ja jo joka joku jos jossa josta jota jotka jotta juuri jälkeen kaikki
    kaikkia kaikille kanssa kerran koko koskaan kuin kun kunnon kunnolla lisää me meidän meillä
    mikä miten mitä missä muita mukaan mutta muu myös ne niiden niille niin nyt näin ole olis
    olisi olla on oli oma oman omat ovat pakko paremmin parempi pitää pitäisi pois saa se sekä
    sen siellä siihen siinä sille sitä te tai tulee tuli tämä vaan vaikka vain vielä voi vois
    voisi voisiko yksi yli
    alla allt alltid andra att av bara bli blir borde bra bättre de dem den det där din dom du
    efter ej eller en er ett finns fler flera få får för före från ge ger gör göra ha han har
    hela hon hos hur här i icke in ingen inte ja jag kan kom kund kunden kunder kunde man med
    mer mera men mindre mot mycket ni nu någon något nån när och också oftare om oss på redan
    sig ska skall skulle som så till tills under upp ut utan vad var vara vem vi vid vill än är
    åt även över
    a about after all also always an and any anybody are as at be because been before but by can
    could customer customers did do does don else even every everybody everyone for from get
    give go had has have he her his how if into is it its just least less like ll let lets make
    me more most must my no nobody not of off on one only or other our out over people please re
    same she should so some somebody someone t than that the their them then there these they
    this those to too up us ve very was we were what when where which while who why will with
    without would you your
    """.split()
)
"""Words that say nothing of what a text is about, in the three languages together."""


class Families:
    """Families of words; each is given by whole words and by beginnings (`jono-`)."""

    def __init__(self, families: Mapping[Hashable, Iterable[str]]) -> None:
        self._whole: dict[str, tuple[Hashable, ...]] = {}
        self._beginnings: dict[str, tuple[Hashable, ...]] = {}
        for family, words in families.items():
            for word in words:
                known = self._beginnings if word.endswith("-") else self._whole
                letters = word.removesuffix("-")[:_LONGEST]
                known[letters] = (*known.get(letters, ()), family)
        self._longest = max(map(len, self._beginnings), default=0)

    def of(self, word: str) -> tuple[Hashable, ...]:
        """The families a word belongs to, those of a compound's later parts among them."""
        found = list(self._whole.get(word) or self._beginning(word, 0, 1))
        for place in range(_BEFORE, len(word) - _INSIDE + 1):
            found += self._beginning(word, place, _INSIDE)
        return tuple(dict.fromkeys(found))

    def _beginning(self, word: str, place: int, least: int) -> tuple[Hashable, ...]:
        """The families of the longest beginning at a place in a word, from so many letters on."""
        for end in range(min(len(word), place + self._longest), place + least - 1, -1):
            if word[place:end] in self._beginnings:
                return self._beginnings[word[place:end]]
        return ()


def words_of(text: str) -> list[str]:
    """The words of a text that say something, as they were typed."""
    return [word for word in _split(text) if marks_of_word(word.casefold())]


def marks_of(text: str, lists: Families | None = None) -> Marks:
    """The marks of a text and what they weigh; a text without words is a mark of its own.

    Args:
        text: any text.
        lists: families besides those of the field.
    """
    marks: dict[Hashable, float] = {}
    for word in _split(text.casefold()):
        marks |= marks_of_word(word)
        if lists is not None:
            marks |= dict.fromkeys(lists.of(word), FAMILY)
    whole = " ".join(text.casefold().split())
    return marks or ({whole: 1.0} if whole else {})


@lru_cache(maxsize=10_000)
def marks_of_word(word: str) -> Marks:
    """The marks of a word in small letters; none of a letter or a word that says nothing."""
    if len(word) == 1 or word in _COMMON:
        return {}
    return {word[:FIRST]: 1.0, **dict.fromkeys(_field().of(word), FAMILY)}


def _split(text: str) -> list[str]:
    """The words of a text outside its brackets."""
    return _WORD.findall(_ASIDE.sub(" ", unicodedata.normalize("NFC", text)))


@cache
def _field() -> Families:
    return Families({(name,): words.split() for name, words in FAMILIES.items()})
