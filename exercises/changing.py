"""Changing a workshop without a programmer: a draft that every change makes anew; pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from exercises.errors import Mistake, WorkshopMistakesError
from exercises.items_question import IDEAS, ItemsQuestion
from exercises.library import read_workshop
from exercises.model import Exercise, Workshop, plain
from exercises.names import free_name
from exercises.wording import for_all, old_languages, reworded, without_old


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A workshop that is being changed. Made by `begin`; every change gives another draft."""

    workshop: Workshop
    """With all its steps, also those that are left out."""
    before: Workshop
    """What texts are compared with: as they were at first, and each added step as it came."""
    left_out: frozenset[str] = frozenset()
    """The names of the steps that are left out; they can be taken back."""

    @cached_property
    def kept(self) -> Workshop:
        """The workshop without what is left out: what phones are shown, and what is saved."""
        steps = tuple(step for step in self.workshop.steps if step.name not in self.left_out)
        return replace(self.workshop, steps=steps)

    @cached_property
    def mistakes(self) -> tuple[Mistake, ...]:
        """What keeps it from being run: no steps, or items from a step that is not before it."""
        try:
            read_workshop(plain(self.kept))
        except WorkshopMistakesError as error:
            return error.mistakes
        return ()

    # -- the running order -------------------------------------------------------------------

    def moved(self, name: str, by: int) -> "Draft":
        """With a step so many places later, or earlier when `by` is negative."""
        steps = list(self.workshop.steps)
        place = self._names.index(name)
        steps.insert(max(place + by, 0), steps.pop(place))
        return self._with_steps(steps)

    def leaving_out(self, name: str, left_out: bool = True) -> "Draft":
        """With a step left out, or taken back."""
        names = self.left_out | {name} if left_out else self.left_out - {name}
        return replace(self, left_out=names)

    def added(self, exercise: Exercise, behind: str = "") -> "Draft":
        """With one more step; a second one of the same name gets a number.

        One that looks back at ideas, and at none that were written before it, looks at the latest.

        Args:
            exercise: as it comes from the library.
            behind: the name of the step that it follows; unless told, it is the last.
        """
        steps = list(self.workshop.steps)
        place = self._names.index(behind) + 1 if behind else len(steps)
        named = replace(exercise, name=free_name(exercise.name, self._names))
        step = _looking_back(named, steps[:place])
        before = replace(self.before, steps=(*self.before.steps, step))
        return replace(self._with_steps([*steps[:place], step, *steps[place:]]), before=before)

    @property
    def _names(self) -> list[str]:
        return [step.name for step in self.workshop.steps]

    def _with_steps(self, steps: Sequence[Exercise]) -> "Draft":
        return replace(self, workshop=replace(self.workshop, steps=tuple(steps)))

    # -- texts and minutes -------------------------------------------------------------------

    def reworded(self, words: Mapping[str, str], language: str) -> "Draft":
        """With another title or purpose, by their keys, in one language."""
        return replace(self, workshop=reworded(self.workshop, words, language))

    def with_step(self, step: Exercise) -> "Draft":
        """With a step changed; it is the one of that name."""
        return self._with_steps(
            [step if other.name == step.name else other for other in self.workshop.steps]
        )

    @property
    def old_words(self) -> tuple[str, ...]:
        """The languages in which something says what it said before it was changed in another, or
        says nothing yet."""
        behind = old_languages(self.before, self.kept)
        for step in self.kept.steps:
            behind |= old_languages(self._before(step), step)
        return tuple(language for language in self.before.languages if language in behind)

    def without_old_words(self) -> "Draft":
        """Without those words: the workshop is in those languages no more."""
        steps = [without_old(self._before(step), step) for step in self.workshop.steps]
        whole = replace(self, workshop=without_old(self.before, self.workshop))
        return whole._with_steps(steps)

    def in_all_languages(self, language: str) -> "Draft":
        """With what is new in `language` only said in it in all the languages there were."""
        wanted = self.before.languages
        whole = replace(self, workshop=for_all(self.workshop, language, wanted))
        return whole._with_steps([for_all(step, language, wanted) for step in self.workshop.steps])

    def settled(self) -> "Draft":
        """With the words of now as those that later changes are compared with."""
        return replace(self, before=self.workshop)

    def _before(self, step: Exercise) -> Exercise:
        found = self.before.step(step.name)
        assert found is not None, "every step was there, or came in as it was"
        return found


def _looking_back(exercise: Exercise, before: Sequence[Exercise]) -> Exercise:
    asking = [question for question in exercise.questions if question.source]
    looks_back = any(isinstance(one, ItemsQuestion) and one.of != IDEAS for one in asking)
    if not looks_back or {one.source for one in asking} & {step.name for step in before}:
        return exercise
    for step in reversed(before):
        if all(any(map(one.takes_up, step.questions)) for one in asking):
            return about(exercise, step.name)
    return exercise


def about(exercise: Exercise, source: str) -> Exercise:
    """The exercise with those of its questions that are about an earlier one being about this."""
    questions = tuple(
        replace(question, taken_from=source)
        if isinstance(question, ItemsQuestion) and question.source
        else question
        for question in exercise.questions
    )
    return replace(exercise, questions=questions)


def begin(workshop: Workshop) -> Draft:
    """A draft that says what the workshop says."""
    return Draft(workshop=workshop, before=workshop)
