"""Wording a workshop or a step anew in one of its languages; pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from exercises.languages import LANGUAGES, Text
from exercises.model import ADVICE, Exercise, Workshop
from exercises.text import clean

_LABEL = "label "

Thing = TypeVar("Thing", Workshop, Exercise)


def texts(thing: Workshop | Exercise) -> dict[str, Text]:
    """What can be worded anew, by key: all texts but those of scales, items and examples.

    The label of a question is called `label QUESTION`.
    """
    if isinstance(thing, Workshop):
        return {"title": thing.title, "purpose": thing.purpose}
    labels = {f"{_LABEL}{question.name}": question.label for question in thing.questions}
    advice = {key: getattr(thing, key) for key in ADVICE}
    return {"title": thing.title, "words": thing.words, "story": thing.story, **labels, **advice}


def written(typed: str, *, lines: bool = False) -> str:
    """What somebody typed as a text keeps it; with `lines`, every new line is a paragraph."""
    return re.sub(r"\n+", "\n\n", clean(typed, lines=lines))


def reworded(thing: Thing, words: Mapping[str, str], language: str) -> Thing:
    """With other words in one language.

    What only the facilitator reads is the same in all languages when it is new, or was the same in
    all before. A text that is taken away goes from all. Otherwise the other languages keep what
    they say, be it nothing.

    Args:
        thing: what is changed.
        words: the new words by their keys in `texts`; not all need be there.
        language: the language of the words.
    """
    present = texts(thing)
    return _with_texts(
        thing,
        {
            key: _said_anew(present[key], said, language, own=key in ADVICE)
            for key, said in words.items()
        },
    )


def old_languages(was: Workshop | Exercise, now: Workshop | Exercise) -> set[str]:
    """The languages in which some text is as it was, though it was changed in another."""
    before = texts(was)
    return {code for key, text in texts(now).items() for code in _unchanged(before[key], text)}


def without_old(was: Thing, now: Thing) -> Thing:
    """Without the texts that were changed in another language only, in the languages that lag."""
    before = texts(was)
    said = {
        key: replace(text, **dict.fromkeys(_unchanged(before[key], text), ""))
        for key, text in texts(now).items()
    }
    return _with_texts(now, said)


def for_all(thing: Thing, language: str, wanted: Sequence[str]) -> Thing:
    """With each text that one of the `wanted` languages lacks said in `language`, or in another."""
    said = {}
    for key, text in texts(thing).items():
        lacking = [code for code in text.missing if code in wanted]
        said[key] = replace(text, **dict.fromkeys(lacking, _words(text, language)))
    return _with_texts(thing, said)


def _words(text: Text, language: str) -> str:
    """What a text says in a language, or else in the first in which it says anything."""
    said = [text.in_language(code) for code in (language, *LANGUAGES)]
    return next((words for words in said if words), "")


def _said_anew(text: Text, words: str, language: str, *, own: bool) -> Text:
    if text.in_language(language) == words:
        return text
    if not words:
        return Text()  # a text that is missing in one language only would cost that language
    if text in (Text(), Text.same(text.in_language(language))) and own:
        return Text.same(words)
    return replace(text, **{language: words})


def _with_texts(thing: Thing, said: Mapping[str, Text]) -> Thing:
    changes: dict[str, Any] = {key: t for key, t in said.items() if not key.startswith(_LABEL)}
    if isinstance(thing, Exercise):
        changes["questions"] = tuple(
            replace(question, label=said.get(f"{_LABEL}{question.name}", question.label))
            for question in thing.questions
        )
    return replace(thing, **changes)


def _unchanged(was: Text, now: Text) -> tuple[str, ...]:
    """The languages in which a text that was changed says what it said before, or nothing."""
    if was == now or not now:
        return ()
    return tuple(code for code in LANGUAGES if was.in_language(code) == now.in_language(code))
