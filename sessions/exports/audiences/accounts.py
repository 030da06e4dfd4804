"""The ledger on paper, and the program's own look at whether the paper keeps it."""

from collections import Counter
from collections.abc import Iterator, Sequence

from sessions.exports.audiences.exercises import ids_in
from sessions.exports.document import Block, Column, Heading, Paragraph, Table
from sessions.i18n import Translator
from sessions.ideas import Idea
from sessions.ledger import NOT_SENT, Ledger, LedgerError, count, guarded_alone, is_sent
from sessions.summary import ExerciseSummary, Summary


def total(summaries: Sequence[Summary], audience: str) -> Ledger:
    """The ledger of all sessions together."""
    ledgers = [count(summary, audience) for summary in summaries]
    reasons = Counter[str]()
    for ledger in ledgers:
        reasons.update(dict(ledger.aside))
    not_sent = reasons.pop(NOT_SENT, 0)
    return Ledger(
        came=sum(ledger.came for ledger in ledgers),
        quoted=sum(ledger.quoted for ledger in ledgers),
        themed=sum(ledger.themed for ledger in ledgers),
        aside=(*reasons.most_common(), *([(NOT_SENT, not_sent)] if not_sent else [])),
        withdrawn=sum(ledger.withdrawn for ledger in ledgers),
    )


def ledger_blocks(summaries: Sequence[Summary], audience: str, t: Translator) -> Iterator[Block]:
    """What has become of every idea, in words and numbers."""
    yield Heading(t.text("paper-ledger"), 1)
    ledger = total(summaries, audience)
    if kept := _kept(summaries, audience):
        yield Paragraph(t.text(f"paper-kept-{audience}", exercises="; ".join(kept)))
    if not ledger.came:
        yield Paragraph(t.text("paper-ledger-none"))
        return
    yield Paragraph(t.text("paper-ledger-words", came=ledger.came))
    told = [
        (t.text("paper-ledger-themed"), ledger.themed),
        (t.text("paper-ledger-quoted"), ledger.quoted),
    ]
    for reason, figure in ledger.aside:
        key = f"paper-ledger-kept-{audience}" if reason == NOT_SENT else "paper-ledger-aside"
        told.append((t.text(key, reason=reason or "-"), figure))
    told.append((t.text("paper-ledger-withdrawn"), ledger.withdrawn))
    told = [(words, figure) for words, figure in told if figure]
    told.append((t.text("paper-ledger-came"), ledger.came))
    yield Table(
        (
            Column(t.text("paper-ledger-where"), share=5),
            Column(t.text("paper-ledger-count"), figures=True),
        ),
        tuple((words, t.figure(figure)) for words, figure in told),
        strong=frozenset([len(told) - 1]),
    )


def _kept(summaries: Sequence[Summary], audience: str) -> list[str]:
    """What the facilitator does not send to an audience, though it was answered."""
    kept = (
        exercise.heading
        for summary in summaries
        for exercise in summary.exercises
        if exercise.answered and not is_sent(exercise, audience)
    )
    return list(dict.fromkeys(kept))


def check(
    front: Sequence[Block], appendix: Sequence[Block], summaries: Sequence[Summary], audience: str
) -> None:
    """Whether a paper's appendix quotes every idea that the ledger counts exactly once, and its
    front no others.

    Raises:
        LedgerError: one is missing, stands there twice, or should not be there.
    """
    due = Counter(
        idea.id(summary.session)
        for summary in summaries
        for exercise in summary.exercises
        for idea in quoted_of(exercise, audience)
    )
    quoted = Counter(ids_in(appendix))
    if quoted != due:
        missing, over = due - quoted, quoted - due
        raise LedgerError(f"{missing.total()} ideas are missing, {over.total()} too many")
    if strange := set(ids_in(front)) - set(due):
        raise LedgerError(f"{len(strange)} ideas are quoted that should not be")
    ledger = total(summaries, audience)
    aside = sum(figure for reason, figure in ledger.aside if reason != NOT_SENT)
    counted = ledger.quoted + ledger.themed
    counted += {"leaders": aside, "record": aside + ledger.withdrawn}.get(audience, 0)
    if counted != due.total():
        raise LedgerError(f"{counted} ideas are counted, {due.total()} are quoted")


def quoted_of(exercise: ExerciseSummary, audience: str) -> Iterator[Idea]:
    """The ideas whose words stand in an audience's paper.

    What was set aside is for the leaders and the record; what tables took back for the record. Of
    an exercise that is not sent, only what its tables guard.
    """
    if not is_sent(exercise, audience):
        yield from guarded_alone(exercise, audience)
        return
    yield from exercise.ungrouped
    yield from (idea for theme in exercise.themes for idea in theme.ideas)
    if audience in ("leaders", "record"):
        yield from (aside.idea for aside in exercise.aside)
    if audience == "record":
        yield from exercise.withdrawn
