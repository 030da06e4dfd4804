"""Writes a workshop as one file that stands by itself, to be read and changed by people."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from exercises.languages import Text
from exercises.model import Exercise, Workshop, plain, plain_exercise
from exercises.question import Question

_WIDTH = 90
# A line of a text may end only where reading it back puts in the space again.
_LINE = re.compile(rf"(.{{1,{_WIDTH - 1}}}\S)(?: (?=\S)|$)")
_USUAL = plain_exercise(Exercise(name="", title=Text(), words=Text(), minutes=0))


def to_toml(workshop: Workshop, comments: Mapping[str, str] | None = None) -> str:
    """The workshop as TOML, all its steps in full, without what goes without saying.

    Its name is not in it: that is the file's.

    Args:
        workshop: the workshop.
        comments: what to tell its author, each above the first place of its kind: the one at
            `steps.questions.type` above the type of the first question, the one at the empty
            place at the top.
    """
    told = dict(comments or {})
    steps = [
        {
            **_unusual(plain_exercise(step), _USUAL),
            "questions": list(map(_question, step.questions)),
        }
        for step in workshop.steps
    ]
    data = {**plain(workshop), "steps": steps}
    del data["name"]
    lines = [*_comment(told.pop("", "")), *_table(data, "", told)]
    return "\n".join(lines).lstrip("\n") + "\n"


def _question(question: Question) -> dict[str, Any]:
    usual = type(question)(name="", label=Text()).plain()
    data = _unusual(question.plain(), usual)
    return {"name": question.name, "type": question.type, **data}


def _unusual(data: Mapping[str, Any], usual: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in data.items() if value != usual[key]}


def _table(data: Mapping[str, Any], path: str, told: dict[str, str]) -> Iterator[str]:
    """The lines below a heading: first its own keys, then the tables within it."""
    tables = {key: value for key, value in data.items() if _is_table(value)}
    for key, value in data.items():
        if key not in tables and value not in ("", (), []):
            yield from _comment(told.pop(f"{path}{key}", ""))
            yield f"{key} = {_value(value)}"
    for key, value in tables.items():
        for table in value if isinstance(value, list) else [value]:
            yield ""
            yield from _comment(told.pop(f"{path}{key}", ""))
            yield f"[[{path}{key}]]" if isinstance(value, list) else f"[{path}{key}]"
            yield from _table(table, f"{path}{key}.", told)


def _is_table(value: object) -> bool:
    return isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(v, dict) for v in value)
    )


def _value(value: Any) -> str:
    # What JSON writes of a number, a truth or a text on one line is TOML, too.
    if isinstance(value, str) and (len(value) > _WIDTH or "\n" in value):
        return _paragraphs(value)
    if not isinstance(value, list | tuple):
        return json.dumps(value, ensure_ascii=False)
    items = [json.dumps(item, ensure_ascii=False) for item in value]
    in_one_line = f"[{', '.join(items)}]"
    if len(in_one_line) <= _WIDTH:
        return in_one_line
    return "\n".join(["[", *(f"  {item}," for item in items), "]"])


def _paragraphs(text: str) -> str:
    """A text over several lines; its last line end is taken off where it is read."""
    text = text.replace("\\", "\\\\").replace('"""', '""\\"')
    wrapped = (_LINE.sub(r"\1\n", part).rstrip("\n") for part in text.split("\n\n"))
    return '"""\n' + "\n\n".join(wrapped) + '\n"""'


def _comment(text: str) -> list[str]:
    return [f"# {line}".rstrip() for line in text.split("\n")] if text else []
