"""What was rated, in one session or in several together."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Any

from exercises.items import Item
from exercises.items_question import ItemsQuestion
from exercises.question import Given, Question
from exercises.questions.profile import Profile
from exercises.questions.rating import Ratings
from exercises.questions.score import Scores
from exercises.spread import Spread
from sessions.exports.said import exercise_of
from sessions.exports.scale import signed
from sessions.exports.tables import by_unit
from sessions.i18n import Translator
from sessions.ledger import is_sent
from sessions.summary import QuestionSummary, Summary


@dataclass(frozen=True, slots=True)
class Asked:
    """The same question in one session or in several."""

    name: str
    """What it is called on paper."""
    places: tuple[tuple[Summary, QuestionSummary], ...]
    question: Question
    """With the items of all sessions in it."""

    @property
    def given(self) -> tuple[Given, ...]:
        """The answers of all sessions."""
        return tuple(given for _, one in self.places for given in one.given)

    @property
    def tally(self) -> Any:
        """What all of them make together."""
        return self.question.tally(self.given)

    @property
    def units(self) -> dict[str, list[Given]]:
        """The answers of all sessions' tables by their unit, else by their session."""
        units: dict[str, list[Given]] = {}
        for summary, one in self.places:
            for unit, given in by_unit(summary.session, one.given).items():
                units.setdefault(unit or summary.session.details.name, []).extend(given)
        return dict(sorted(units.items()))

    def words(self, item: Item) -> str:
        """What an item says, in the paper's language."""
        return item.text.in_language(self.places[-1][0].language)


def rated(summaries: Sequence[Summary], audience: str) -> tuple[Asked, ...]:
    """Every question with ratings or scores that anybody has answered and that may be told."""
    same: dict[Hashable, list[tuple[str, Summary, QuestionSummary]]] = {}
    for summary in summaries:
        for exercise in summary.exercises:
            found = [q for q in exercise.questions if is_rated(q)]
            for question in found if is_sent(exercise, audience) else ():
                name = exercise.heading if len(found) == 1 else question.label
                key = _key(summary, exercise.exercise.name, question.question)
                same.setdefault(key, []).append((name, summary, question))
    return tuple(
        Asked(
            name=places[-1][0],
            places=tuple((summary, question) for _, summary, question in places),
            question=_with_all_items([question.question for _, _, question in places]),
        )
        for places in same.values()
    )


def only(question: QuestionSummary, summary: Summary) -> Asked:
    """One question of one session."""
    name = exercise_of(question, summary).heading
    return Asked(name, ((summary, question),), question.question)


def is_rated(question: QuestionSummary) -> bool:
    """Whether a question asks for ratings or scores, and there are any that may be told."""
    return bool(question.given) and isinstance(question.result, Ratings | Profile | Scores)


def in_short(asked: Asked, t: Translator) -> str:
    """The one thing to know of it; nothing when nothing stands out."""
    name = f"{asked.name} –" if asked.name.endswith(("?", "!", ".")) else f"{asked.name}:"
    tally = asked.tally
    match tally:
        case Ratings(now=Spread() as now, target=Spread() as target):
            figures = {"now": t.figure(now.average), "target": t.figure(target.average)}
            return t.text("paper-short-rating", name=name, **figures)
        case Profile(gaps=(key, *_)):
            line = next(line for line in tally.lines if line.item.key == key)
            gap = {"item": asked.words(line.item), "gap": signed(line.gap, t)}
            return t.text("paper-short-profile", name=name, **gap)
        case Scores(nps=float() as nps):
            return t.text("paper-short-nps", name=name, nps=t.figure(nps, 0))
        case Scores(spread=Spread() as spread):
            return t.text("paper-short-score", name=name, average=t.figure(spread.average))
    return ""


def _key(summary: Summary, exercise: str, asked: Any) -> Hashable:
    """The same for the same question of the same workshop, unless it was changed in between."""
    items = asked.items if isinstance(asked, ItemsQuestion) else ()
    workshop = summary.session.workshop.name
    return workshop, exercise, asked.name, asked.type, asked.by, asked.low, asked.high, items


def _with_all_items(questions: Sequence[Question]) -> Question:
    newest = questions[-1]
    if not isinstance(newest, ItemsQuestion):
        return newest
    items: dict[str, Item] = {}
    for question in questions:
        if isinstance(question, ItemsQuestion):
            items.update({item.key: item for item in question.choices})
    return newest.with_all_items(tuple(items.values()))
