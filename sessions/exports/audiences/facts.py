"""How a paper begins: what it is called, what was asked of whom and when."""

from collections.abc import Iterator, Sequence

from sessions.exports.document import Block, Column, Facts, Heading, Paragraph, Table
from sessions.exports.tables import units_of
from sessions.i18n import Translator
from sessions.ledger import is_sent
from sessions.summary import ExerciseSummary, Summary


def title(summaries: Sequence[Summary], audience: str, t: Translator) -> str:
    """What the facilitator calls the paper of one session, else made of the session's name."""
    if len(summaries) > 1:
        return t.text(f"paper-title-{audience}-many", count=len(summaries))
    (summary,) = summaries
    own = summary.session.edit().heading
    return own or t.text(f"paper-title-{audience}", name=summary.heading)


def running(summaries: Sequence[Summary], audience: str, t: Translator) -> str:
    """What stands small on every page."""
    return f"{title(summaries, audience, t)} · {_days(summaries, t)}"


def facts(summary: Summary, audience: str, t: Translator) -> Iterator[Block]:
    """Of one session: when, where, who, what was asked, and whether it is over."""
    session = summary.session
    rows = [
        (t.text("summary-column-workshop"), summary.title),
        (t.text("summary-column-date"), t.day(session.details.date)),
    ]
    if session.details.place:
        rows.append((t.text("summary-column-place"), session.details.place))
    if units := units_of(session):
        rows.append((t.text("paper-units", count=len(units)), ", ".join(units)))
    answered, tables = summary.answered, len(session.tables)
    counted = t.text("paper-answered", answered=answered, tables=tables)
    rows.append((t.text("paper-tables-that-answered"), counted))
    asked = [_asked(e, summary, t) for e in summary.exercises if is_sent(e, audience)]
    if asked and audience != "tables":
        rows.append((t.text("paper-asked"), "; ".join(asked)))
    yield Facts(tuple(rows))
    if session.ended_at is None:
        steps = len(session.steps)
        yield Paragraph(t.text("summary-unfinished", step=session.step, steps=steps), "strong")
    if summary.introduction:
        yield Paragraph(summary.introduction, "comment")


def sessions_list(summaries: Sequence[Summary], t: Translator) -> Iterator[Block]:
    """Of several sessions: when, where and who, a row each."""
    tables = sum(len(summary.session.tables) for summary in summaries)
    answered = sum(summary.answered for summary in summaries)
    yield Facts(
        (
            (t.text("paper-when"), _days(summaries, t)),
            (
                t.text("paper-tables-that-answered"),
                t.text("paper-answered", answered=answered, tables=tables),
            ),
        )
    )
    words = ("date", "session", "workshop", "unit", "place")
    columns = (Column(t.text(f"summary-column-{word}"), share=3) for word in words)
    yield Table(
        (*columns, Column(t.text("paper-tables-that-answered"), figures=True, share=2)),
        tuple(_session_row(summary, t) for summary in summaries),
        caption=t.text("paper-sessions"),
    )


def session_heading(summary: Summary, t: Translator, key: str = "paper-session") -> Heading:
    """Where one of several sessions begins."""
    day = t.day(summary.session.details.date)
    return Heading(t.text(key, name=summary.heading, date=day), 1)


def _session_row(summary: Summary, t: Translator) -> tuple[str, ...]:
    session = summary.session
    answered, tables = summary.answered, len(session.tables)
    return (
        t.day(session.details.date),
        summary.heading,
        summary.title,
        ", ".join(units_of(session)),
        session.details.place,
        t.text("paper-answered", answered=answered, tables=tables),
    )


def _asked(exercise: ExerciseSummary, summary: Summary, t: Translator) -> str:
    if exercise.left_out and not exercise.answered:
        return t.text("paper-asked-left-out", exercise=exercise.heading)
    answered, tables = exercise.answered, len(summary.session.tables)
    return t.text("paper-asked-of", exercise=exercise.heading, answered=answered, tables=tables)


def _days(summaries: Sequence[Summary], t: Translator) -> str:
    days = sorted({summary.session.details.date for summary in summaries})
    return "–".join(dict.fromkeys((t.day(days[0]), t.day(days[-1]))))
