"""Skill profiles: now and target of each thing on one scale, averages over the room."""

from collections.abc import Iterator

from exercises.questions.profile import Line, Profile, ProfileQuestion
from sessions.stage.pages import Result
from sessions.stage.rows import Track
from sessions.stage.telling import Teller
from sessions.summary import QuestionSummary


def result(summary: QuestionSummary, teller: Teller) -> Result:
    """A track for each thing; the biggest gaps and disputes are said in words."""
    return Result(summary.label, tuple(_tracks(summary, teller)), teller.total(summary))


def _tracks(summary: QuestionSummary, teller: Teller) -> Iterator[Track]:
    profile: Profile = summary.result
    question = summary.question
    assert isinstance(question, ProfileQuestion), "the rows of this type"
    legend = teller.legend(question.step_words(teller.t.language))
    for line in profile.lines:
        if line.now is None or line.target is None:
            continue
        spans = profile.answers > 1
        now, target = (
            teller.t.figure(spread.average) + (f" ({teller.span(spread)})" if spans else "")
            for spread in (line.now, line.target)
        )
        yield Track(
            text=teller.words(line.item),
            note=", ".join(_marks(line, profile, teller)),
            group=legend,
            now=line.now.average,
            target=line.target.average,
            low=profile.low,
            high=profile.high,
            figure=f"{now} → {target} {teller.signed(line.gap)}",
        )


def _marks(line: Line, profile: Profile, teller: Teller) -> Iterator[str]:
    if line.item.key in profile.gaps:
        yield teller.t.text("stage-gap")
    if line.item.key in profile.disputed:
        yield teller.t.text("stage-disputed")
