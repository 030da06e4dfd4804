"""How a result on the wall is put into words, and what came of each question.

Each question type has a module of its name in `sessions.stage.questions`, whose `result` makes the
rows of its summary.
"""

import importlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from exercises.items import Item
from exercises.question import Said as Written
from exercises.spread import Spread
from sessions.i18n import Translator
from sessions.stage.pages import Result
from sessions.stage.rows import Row, Said
from sessions.summary import QuestionSummary

NOW, TARGET = "○", "●"


@dataclass(frozen=True, slots=True)
class Teller:
    """Says things in the room's language."""

    t: Translator
    names: Mapping[int, str]
    """What each table is called, by its number."""

    def signed(self, figure: float, digits: int = 1) -> str:
        """A figure with its sign, as the language writes it."""
        written = self.t.figure(figure, digits)
        return f"+{written}" if figure > 0 and written != "0" else written

    def span(self, spread: Spread) -> str:
        """From the lowest figure to the highest; just the one when all say the same."""
        ends = dict.fromkeys((spread.lowest, spread.highest))
        return "–".join(map(str, ends))

    def words(self, item: Item) -> str:
        """What an item says."""
        return item.text.in_language(self.t.language)

    def legend(self, words: Mapping[int, str]) -> str:
        """What the marks and the ends of a scale mean."""
        now, target = self.t.text("stage-now"), self.t.text("stage-target")
        return " · ".join(filter(None, (f"{NOW} {now} {TARGET} {target}", self.ends(words))))

    def ends(self, words: Mapping[int, str]) -> str:
        """What the ends of a scale are called; nothing when they have no names."""
        steps = sorted(words)
        return " – ".join(f"{step} {words[step]}" for step in dict.fromkeys(steps[:1] + steps[-1:]))

    def total(self, summary: QuestionSummary, *said: str) -> tuple[str, ...]:
        """What all answers make together, and how many they are of where each person answers."""
        people = summary.question.by_person
        who = self.t.text("board-people", people=summary.people) if people else ""
        return tuple(filter(None, (*said, who)))

    def written(self, summary: QuestionSummary, lead: str = "") -> Iterator[Row]:
        """What was written, under the table that wrote it; reasons under their own heading.

        Without names, the same words are told once, in the order of the alphabet, which says
        nothing of who it was.
        """
        alike = Counter[Written]()
        for given in summary.given:
            for said in summary.question.said(given.value):
                if not given.table:
                    alike[said] += given.people
                elif said.kind == "reason":
                    yield self._reason(said, self.names[given.table])
                else:
                    name = self.names[given.table]
                    yield Said(text=said.text, lead=lead, group=name, table=given.table)
        for said in sorted(alike, key=lambda said: said.text.casefold()):
            times = f"×{alike[said]}" if alike[said] > 1 else ""
            if said.kind == "reason":
                yield self._reason(said, times)
            else:
                yield Said(text=said.text, lead="–", note=times)

    def _reason(self, said: Written, note: str) -> Row:
        return Said(text=said.text, lead="–", note=note, group=self.t.text("board-reasons"))


def result_of(summary: QuestionSummary, teller: Teller) -> Result:
    """What came of a question, as it may be told to the room."""
    question = summary.question
    if question.lacks_items:
        return Result(summary.label, (Row(text=teller.t.text("board-no-items")),))
    if summary.withheld:
        said = teller.t.text("board-withheld", people=summary.people, least=question.least)
        return Result(summary.label, (Row(text=said),))
    if not summary.given:
        return Result(summary.label, (Row(text=teller.t.text("board-empty")),))
    module = importlib.import_module(f"sessions.stage.questions.{question.type}")
    tell: Callable[[QuestionSummary, Teller], Result] = module.result
    return tell(summary, teller)
