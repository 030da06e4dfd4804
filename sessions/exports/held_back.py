"""What the facilitator holds back from an audience is taken out before anything is written."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from exercises.items import Item
from exercises.items_question import ItemsQuestion
from exercises.languages import Text
from sessions.exports.audiences.accounts import quoted_of
from sessions.grouping import theme_key
from sessions.i18n import Translator
from sessions.ledger import guarded_alone, is_sent
from sessions.summary import ExerciseSummary, QuestionSummary, Summary


def for_audience(summaries: Sequence[Summary], audience: str, t: Translator) -> tuple[Summary, ...]:
    """The summaries as an audience may read them; the record has everything.

    What is held back may have been weighed in an exercise that is sent: its figures stay, and it is
    called by a number, the same everywhere in the file.
    """
    if audience == "record":
        return tuple(summaries)
    numbers: dict[str, list[str]] = {"idea": [], "theme": []}
    return tuple(_summary(summary, audience, numbers, t) for summary in summaries)


def _summary(
    summary: Summary, audience: str, numbers: dict[str, list[str]], t: Translator
) -> Summary:
    held = _held(summary, audience)
    names: dict[str, Text] = {}
    for item in _items(summary, audience):
        if item.key in held:
            kind = "theme" if item.is_theme else "idea"
            if item.key not in numbers[kind]:
                numbers[kind].append(item.key)
            number = numbers[kind].index(item.key) + 1
            names[item.key] = Text.same(t.text(f"summary-held-{kind}", number=number))
    return replace(
        summary, exercises=tuple(_exercise(one, audience, names) for one in summary.exercises)
    )


def _held(summary: Summary, audience: str) -> frozenset[str]:
    """The item keys of ideas and themes that an audience reads nowhere in its own words."""
    said, told = set[str](), set[str]()
    for exercise in summary.exercises:
        themes = {theme_key(theme.theme.id) for theme in exercise.themes}
        said |= themes | {idea.item for idea in exercise.ideas}
        told |= {idea.item for idea in quoted_of(exercise, audience)}
        told |= themes if is_sent(exercise, audience) else set()
    return frozenset(said - told)


def _items(summary: Summary, audience: str) -> list[Item]:
    """All that was collected to be weighed in an exercise that goes to an audience."""
    return [
        item
        for exercise in summary.exercises
        if is_sent(exercise, audience)
        for question in exercise.questions
        if isinstance(question.question, ItemsQuestion)
        for item in question.question.collected
    ]


def _exercise(
    exercise: ExerciseSummary, audience: str, names: Mapping[str, Text]
) -> ExerciseSummary:
    if not is_sent(exercise, audience):
        guarded = guarded_alone(exercise, audience)
        aside = tuple(one for one in exercise.aside if one.idea in guarded)
        return replace(exercise, themes=(), aside=aside, guarded=guarded)
    quoted = frozenset(quoted_of(exercise, audience))
    return replace(
        exercise,
        questions=tuple(_question(one, names) for one in exercise.questions),
        guarded=tuple(idea for idea in exercise.guarded if idea in quoted),
    )


def _question(question: QuestionSummary, names: Mapping[str, Text]) -> QuestionSummary:
    """With other words for what is held back, and the same figures."""
    asked = question.question
    if not isinstance(asked, ItemsQuestion) or names.keys().isdisjoint(
        item.key for item in asked.collected
    ):
        return question
    items = (replace(item, text=names.get(item.key, item.text)) for item in asked.collected)
    renamed = asked.with_all_items(tuple(items))
    return replace(question, question=renamed, result=renamed.tally(question.given))
