"""For the leadership group: two pages to decide on, and appendices with every word."""

from collections.abc import Iterator, Sequence
from itertools import islice

from sessions.exports.audiences.accounts import check, ledger_blocks, total
from sessions.exports.audiences.charts import rating_blocks
from sessions.exports.audiences.exercises import aside_blocks, exercise_blocks
from sessions.exports.audiences.facts import facts, running, session_heading, sessions_list, title
from sessions.exports.audiences.matters import themes
from sessions.exports.audiences.proposals import (
    Proposals,
    proposal_blocks,
    proposals,
    proposing,
    support,
)
from sessions.exports.audiences.ratings import in_short, rated
from sessions.exports.document import (
    Block,
    Column,
    Document,
    Heading,
    Line,
    Listing,
    PageBreak,
    Paragraph,
    Table,
)
from sessions.exports.said import idea_line
from sessions.i18n import Translator
from sessions.ledger import guarded_alone, is_sent
from sessions.summary import ExerciseSummary, Summary

_MOST_THEMES = 8
"""On the first pages, of all exercises that were grouped."""
_MOST_RATINGS = 3
"""In what is said in short."""


def compose(summaries: Sequence[Summary], t: Translator) -> Document:
    """What waits for a decision, how the units rate themselves, the themes, the ledger; then every
    exercise word for word."""
    front = [*_front(summaries, t)]
    appendix = [*_appendix(summaries, t)]
    check(front, appendix, summaries, "leaders")
    return Document(
        title=title(summaries, "leaders", t),
        subtitle=t.text("paper-for-leaders"),
        language=t.language,
        blocks=(*front, PageBreak(), *appendix),
        running=running(summaries, "leaders", t),
    )


def _front(summaries: Sequence[Summary], t: Translator) -> Iterator[Block]:
    if len(summaries) > 1:
        yield from sessions_list(summaries, t)
    else:
        yield from facts(summaries[0], "leaders", t)
    yield from _short(summaries, t)
    yield from proposal_blocks(summaries, t)
    if asked := rated(summaries, "leaders"):
        yield Heading(t.text("paper-ratings"), 1)
        yield from rating_blocks(asked, t)
    yield from _themes(summaries, t)
    yield from ledger_blocks(summaries, "leaders", t)


def _short(summaries: Sequence[Summary], t: Translator) -> Iterator[Block]:
    """What a reader has to know who reads nothing else; nothing before anybody has answered."""
    found, ledger = proposals(summaries), total(summaries, "leaders")
    lines = []
    if found.count:
        lines.append(Line(_proposed(found, t, several=len(summaries) > 1)))
    if found.guarded:
        lines.append(Line(t.text("paper-short-guarded", count=len(found.guarded))))
    said = (in_short(one, t) for one in rated(summaries, "leaders"))
    lines += [Line(text) for text in islice(filter(None, said), _MOST_RATINGS)]
    if ledger.came:
        lines.append(Line(t.text("paper-short-ledger", came=ledger.came)))
    if lines:
        yield Heading(t.text("paper-short"), 1)
        yield Listing(tuple(lines))


def _proposed(found: Proposals, t: Translator, *, several: bool) -> str:
    said = t.text("paper-short-proposals", count=found.count)
    heaviest, *others = found.matters or (None,)
    if heaviest is None or not others or others[0].weight[:2] == heaviest.weight[:2]:
        return said
    return f"{said} " + t.text(
        "paper-short-heaviest", name=heaviest.name, support=support(heaviest, t, several=several)
    )


def _themes(summaries: Sequence[Summary], t: Translator) -> Iterator[Block]:
    """The themes of the exercises that ask for no decision, by weight."""
    same: dict[str, list[tuple[Summary, ExerciseSummary]]] = {}
    for summary in summaries:
        for exercise in summary.exercises:
            is_proposing = exercise in proposing(summary)
            if exercise.themes and is_sent(exercise, "leaders") and not is_proposing:
                same.setdefault(exercise.exercise.name, []).append((summary, exercise))
    if not same:
        return
    each = max(_MOST_THEMES // len(same), 1)
    rows, rest, single = [], 0, 0
    for found in same.values():
        by_weight = themes(found)
        rest += len(by_weight[each:])
        single += sum(len(exercise.ungrouped) for _, exercise in found)
        for theme in by_weight[:each]:
            heading, ideas = found[-1][1].heading, str(len(theme.ideas))
            rows.append((theme.name, heading, support(theme, t, several=len(found) > 1), ideas))
    columns = (
        Column(t.text("paper-theme"), share=6),
        Column(t.text("summary-column-exercise"), share=5),
        Column(t.text("paper-support"), share=5),
        Column(t.text("paper-theme-ideas"), figures=True, share=2),
    )
    yield Heading(t.text("paper-themes"), 1)
    yield Table(columns, tuple(rows))
    if rest or single:
        yield Paragraph(t.text("paper-themes-rest", themes=rest, ideas=single), "quiet")


def _appendix(summaries: Sequence[Summary], t: Translator) -> Iterator[Block]:
    if len(summaries) == 1:
        yield Heading(t.text("paper-appendix"), 1)
    for summary in summaries:
        if len(summaries) > 1:
            yield session_heading(summary, t, "paper-appendix-session")
            yield from facts(summary, "leaders", t)
        for exercise in summary.exercises:
            if is_sent(exercise, "leaders"):
                yield from exercise_blocks(exercise, summary, t, 2)
                yield from aside_blocks(exercise, summary, t, 3)
            elif guarded := guarded_alone(exercise, "leaders"):
                yield Heading(f"{exercise.number}. {exercise.heading}", 2)
                yield Paragraph(t.text("paper-guarded-alone"))
                yield Listing(tuple(idea_line(idea, summary, t) for idea in guarded))
