"""The question types, one module each; a new module here is a new type."""

import importlib
import pkgutil
from functools import cache

from exercises.question import Question


@cache
def question_types() -> dict[str, type[Question]]:
    """Every question type by its name."""
    types: dict[str, type[Question]] = {}
    for module in pkgutil.iter_modules(__path__):
        kind: type[Question] = importlib.import_module(f"{__name__}.{module.name}").TYPE
        types[kind.type] = kind
    return types
