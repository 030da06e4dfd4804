"""Suggestions of themes: what is learned, what is left alone, what is alike, what it is called."""

import re
import subprocess
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sessions.themes import ThemeWords, alike, name_for, suggest

PHONES = {
    "fi": ("Puhelin", "Puhelimeen pitää saada vastaus", "Soitetaan takaisin samana päivänä"),
    "sv": ("Telefon", "Svara i telefonen", "Ring upp samma dag"),
    "en": ("Phones", "Answer the phone", "Call back the same day"),
}
SIGNS = {
    "fi": ("Opasteet", "Isommat kyltit aulaan", "Kukaan ei löydä perille"),
    "sv": ("Skyltar", "Större skyltar i aulan", "Ingen hittar fram"),
    "en": ("Signs", "Bigger signs in the hall", "Nobody can find the way"),
}
STRANGERS = ("pizzaa perjantaisin", "korv på fredag", "hot dogs on Friday", "Mikä on visio?")


@pytest.mark.parametrize("language", ["fi", "sv", "en"])
def test_names_and_families_of_words_are_enough_to_begin_with(language: str) -> None:
    """An idea is guessed though it shares no first letters with the theme's name."""
    phones, *about_phones = PHONES[language]
    signs, *about_signs = SIGNS[language]
    guesses = suggest(
        dict(enumerate([*about_phones, *about_signs])),
        {"p": ThemeWords(phones, []), "s": ThemeWords(signs, [])},
    )
    assert guesses == {0: "p", 1: "p", 2: "s", 3: "s"}


def test_languages_are_guessed_across() -> None:
    """A Swedish and an English idea are guessed for a theme with a Finnish name."""
    themes = {"q": ThemeWords("Jonot", []), "s": ThemeWords("Opasteet", [])}
    ideas = {1: "för lång kö", 2: "the queue is too long", 3: "bigger signs please"}
    assert suggest(ideas, themes) == {1: "q", 2: "q", 3: "s"}


def test_learns_from_what_has_been_grouped() -> None:
    """Words of no list and no name are learned from the ideas in a theme, bent as they may be."""
    ideas = {1: "rollaattoreille kaista", 2: "sateenvarjoille teline"}
    before = {"a": ThemeWords("Teema A", []), "b": ThemeWords("Teema B", [])}
    after = {
        "a": ThemeWords("Teema A", ["rollaattori ei mahdu", "tilaa rollaattorille"]),
        "b": ThemeWords("Teema B", ["sateenvarjot lainaan", "märkä sateenvarjo"]),
    }
    assert suggest(ideas, before) == {}
    assert suggest(ideas, after) == {1: "a", 2: "b"}


def test_a_name_speaks_for_its_theme() -> None:
    """A word of a theme's name, in another form, is a sign of it, as long as it is the name."""
    ideas = {1: "Äänekästä porukkaa"}
    assert suggest(ideas, {"a": ThemeWords("ÄÄNEKKYYS ja melu", [])}) == {1: "a"}
    assert suggest(ideas, {"a": ThemeWords("Värit", [])}) == {}


def test_a_list_of_prefixes_speaks_for_its_theme() -> None:
    """What is on a theme's list points to it; the longer one counts where two fit."""
    themes = {"a": ThemeWords("Alku", []), "b": ThemeWords("Loppu", [])}
    ideas = {1: "krumeluureja lisää", 2: "Krumelipuntti", 3: "jotain muuta"}
    assert suggest(ideas, themes) == {}
    lists = {"a": ["krume"], "b": ["KRUMELI", ""], "gone": ["jotain"]}
    assert suggest(ideas, themes, lists) == {1: "a", 2: "b"}


def test_strangers_are_left_alone() -> None:
    """What has nothing to do with any theme is put into none."""
    themes = {
        language: ThemeWords(PHONES[language][0], PHONES[language][1:]) for language in PHONES
    } | {
        f"{language}-signs": ThemeWords(SIGNS[language][0], SIGNS[language][1:])
        for language in SIGNS
    }
    assert suggest(dict(enumerate(STRANGERS)), themes) == {}


def test_between_two_themes_there_is_no_guess() -> None:
    """An idea that speaks of two themes alike is left to the facilitator."""
    themes = {"p": ThemeWords("Puhelin", []), "s": ThemeWords("Kyltit", [])}
    assert suggest({1: "puhelin ja kyltit"}, themes) == {}
    assert suggest({1: "puhelin"}, themes) == {1: "p"}


def test_one_word_in_passing_is_not_enough() -> None:
    """A long idea that happens to share one word is neither guessed nor alike."""
    ideas = {
        1: "sateenvarjo kuivumaan naulakkoon hattuhyllyn viereen",
        2: "ilmapallot, saippuakuplat, sateenvarjo, kengänlusikka, kompassi",
    }
    themes = {"h": ThemeWords("Sateenvarjo, hernekeitto, kirjasto, mandoliini, traktori", [])}
    assert suggest(ideas, themes) == {}
    assert alike(ideas) == ()


def test_common_words_say_nothing() -> None:
    """Ideas that share only words such as *more*, *not* and *always* have nothing in common."""
    assert alike({1: "enemmän ja aina vain", 2: "aina kaikille enemmän keltaista"}) == ()
    assert alike({1: "vi ska inte alltid måla", 2: "vi ska inte alltid springa"}) == ()
    assert suggest({1: "we should always have more"}, {"a": ThemeWords("We have more", [])}) == {}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Äänekäs sali", "ÄÄNEKKÄÄT ovet"),
        ("Röyhkeä", "röyhkeys pois"),
        ("ka\u0308velytie", "kävelyteille hiekkaa"),
    ],
)
def test_letters_with_dots_are_letters(one: str, other: str) -> None:
    """Case and the way a letter is coded make no difference; its dots do."""
    assert alike({1: one, 2: other, 3: "jotain aivan muuta"}) == ((1, 2),)
    bare = other.translate(str.maketrans("äöÄÖ", "aoAO"))
    assert alike({1: one, 2: bare, 3: "jotain aivan muuta"}) == ()


def test_alike_ideas_make_groups_the_largest_first() -> None:
    """Ideas of the same thing are together, across languages; those of nothing else are in none."""
    ideas = {
        "a": "kyltit aulaan",
        "b": "jono on liian pitkä",
        "c": "pizzaa",
        "d": "odottaminen turhauttaa",
        "e": "isommat kyltit",
        "f": "kön är lång",
        "g": "Wrong queue",
    }
    assert alike(ideas) == (("b", "d", "f", "g"), ("a", "e"))


def test_the_same_words_are_alike_whatever_they_are() -> None:
    """Two of the same belong together, be they a sign, one common word or typed otherwise."""
    ideas = {1: "👍👍", 2: "ei", 3: "👍👍", 4: " Ei ", 5: "", 6: "   ", 7: ""}
    assert alike(ideas) == ((1, 3), (2, 4))


def test_brackets_do_not_lead_astray() -> None:
    """What is said in brackets is by whom or for whom."""
    themes = {"l": ThemeWords("Johtaminen", []), "p": ThemeWords("Puhelin", [])}
    assert suggest({1: "Toinen puhelin (johtoryhmä)"}, themes) == {1: "p"}


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (["Jonot lyhyemmiksi", "jonotus narikassa", "Odotusaika pois"], "Jonot"),
        (["en kö vid dörren", "kön i pausen", "Väntan är lång"], "Väntan"),
        (["training for all", "first aid training"], "Training"),
        (["WC rikki"], "Rikki"),
        (["ei vaan", "niin"], "Ei"),
        (["", "👍 👍"], "👍"),
        ([], ""),
        (["  "], ""),
    ],
)
def test_a_group_is_called_by_a_word_of_its_own(texts: list[str], name: str) -> None:
    """The word that says what most of them are about, as it was typed."""
    assert name_for(texts) == name


HOSTILE = (
    "",
    " ",
    "👩‍👩‍👧‍👦",
    "\u202eabc",
    "((((",
    "[/b] {x} $PATH %s",
    "a" * 5000,
    "sana " * 2000,
    "\ud800",
    "١٢٣ مرحبا",
    "()",
    "ﬁ ß İ",
)


def test_no_text_upsets_it() -> None:
    """Whatever was typed, there is an answer, and it is about what was asked."""
    ideas = dict(enumerate(HOSTILE))
    themes = {text: ThemeWords(text, HOSTILE) for text in HOSTILE}
    assert set(suggest(ideas, themes)) <= set(ideas)
    assert set(suggest(ideas, themes, {"": HOSTILE})) <= set(ideas)
    alike(ideas)
    name_for(HOSTILE)
    assert suggest({}, themes) == {}
    assert suggest(ideas, {}) == {}
    assert alike({}) == ()


def test_very_many_of_the_same_are_one_group() -> None:
    """A thousand tables that write the same word do not take a thousand times as long."""
    ideas = dict.fromkeys(range(1000), "Hymy!")
    assert alike(ideas) == (tuple(range(1000)),)


def test_results_are_the_same_in_every_process() -> None:
    """Python's changing order of sets changes no group and no guess."""
    code = (
        "from sessions.themes import *\n"
        "ideas = {i: w for i, w in enumerate('jono kyltti kö skylt sign queue odotus kartta hymy'"
        ".split() * 3)}\n"
        "themes = {w: ThemeWords(w, []) for w in 'Jonot Kyltit Hymyt'.split()}\n"
        "print(alike(ideas), suggest(ideas, themes))"
    )
    said = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(said) == 1


WORDS = st.lists(
    st.sampled_from("jono jonot kö queue kyltti skylt hymy pizzaa ei 👍 sateenvarjo".split()),
    max_size=5,
).map(" ".join)
TEXTS = WORDS | st.text(max_size=30)
IDEAS = st.dictionaries(st.integers(), TEXTS, max_size=25)


@given(IDEAS)
def test_every_idea_is_in_at_most_one_group(ideas: dict[int, str]) -> None:
    """Groups hold ideas that were given, each once, in their order; the largest come first."""
    groups = alike(ideas)
    members = [key for group in groups for key in group]
    assert len(members) == len(set(members))
    assert set(members) <= set(ideas)
    assert all(len(group) > 1 for group in groups)
    assert [len(group) for group in groups] == sorted(map(len, groups), reverse=True)
    order = list(ideas)
    assert all(list(group) == sorted(group, key=order.index) for group in groups)


@given(IDEAS, st.dictionaries(st.text(max_size=3), st.tuples(TEXTS, st.lists(TEXTS, max_size=4))))
def test_guesses_are_about_what_was_asked(
    ideas: dict[int, str], themes: dict[str, tuple[str, list[str]]]
) -> None:
    """Only given ideas are guessed, only given themes are named, and always the same."""
    words = {theme: ThemeWords(name, texts) for theme, (name, texts) in themes.items()}
    guesses = suggest(ideas, words)
    assert set(guesses) <= set(ideas)
    assert set(guesses.values()) <= set(themes)
    assert suggest(ideas, words) == guesses


@given(st.lists(TEXTS, max_size=6))
def test_names_are_never_cut(texts: list[str]) -> None:
    """A name is a whole word of the texts, but for the case of its first letter."""
    typed = [unicodedata.normalize("NFC", text) for text in texts]
    words = {part for text in typed for part in [*re.findall(r"[^\W\d_]+", text), *text.split()]}
    name = name_for(texts)
    assert name in {word[:1].upper() + word[1:] for word in words} | {""}
    assert bool(name) == any(map(str.split, texts))
