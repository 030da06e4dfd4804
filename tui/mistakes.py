"""What is wrong in a workshop's file, in words for whoever wrote it."""

import re

from exercises.errors import Mistake
from sessions.i18n import Translator

_NUMBERED = re.compile(r"(steps|questions)\[(\d+)\]")


def told(mistake: Mistake, t: Translator) -> str:
    """One line: the file, where in it, what stands there, and what to do about it."""
    message = _message(mistake, t)
    where = _where(mistake.place, mistake.exercise, t)
    if not where:
        return t.text("check-line", file=mistake.file, message=message)
    return t.text("check-line-where", file=mistake.file, where=where, message=message)


def lack_told(place: str, t: Translator) -> str:
    """Where a text is missing, as `exercises.model.missing_texts` says it, in words."""
    *outer, key = place.split(": ")
    where = [_where(part, "", t) or part for part in outer]
    return f"{' '.join(where)}: {key}" if where else key


def _where(place: str, exercise: str, t: Translator) -> str:
    """The step and the question that a place is in."""
    words = []
    for kind, number in _NUMBERED.findall(place):
        if kind == "questions":
            words.append(t.text("check-question", number=number))
        elif exercise:
            words.append(t.text("check-step-named", number=number, name=exercise))
        else:
            words.append(t.text("check-step", number=number))
    return ", ".join(words)


def _message(mistake: Mistake, t: Translator) -> str:
    path = f"{mistake.place}.{mistake.key}".strip(".")
    heading = re.sub(r"\[\d+\]", "", path)
    values: dict[str, int | str] = {
        # As words: figures in a file are not grouped; only what is counted is inflected.
        name: value if name == "count" else str(value)
        for name, value in mistake.values.items()
    }
    if "why" in values:  # why an example is no answer: as a table would be told
        values["why"] = t.text(str(values["why"]), **mistake.values)
    if "language" in values:
        values["language"] = t.text(f"check-language-{values['language']}")
    if "place" in values:
        values["place"] = lack_told(str(values["place"]), t)
    return t.text(
        f"check-{mistake.expected}",
        **values,
        what=_NUMBERED.sub("", path).strip(".") or heading.rpartition(".")[2],
        heading=heading,
        found=mistake.found,
        near=mistake.near,
        **{"is": "found" if mistake.found else "missing"},
        guess="near" if mistake.near else "none",
    )
