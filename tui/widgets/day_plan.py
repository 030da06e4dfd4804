"""The day's plan as lines to choose from: its end, the ways to make it, and every step."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from textual.content import Content
from textual.widgets.option_list import Option

from sessions.i18n import Translator
from sessions.model import Session
from sessions.plan import Forecast, Way, forecast, still
from tui.display import content
from tui.forecast import lateness
from tui.ways import way_cost, way_name
from tui.widgets.drawn import column
from tui.widgets.running_order import step_glyph

END = "end"
"""The id of the line with the end; ways are `way-0`, steps `step-1`."""


def plan_lines(
    t: Translator, session: Session, ways: tuple[Way, ...], at: datetime, width: int
) -> Iterator[Option]:
    """All lines, none of them wider than `width`."""
    yield Option(_end(t, session, at), END)
    if ways:
        yield heading(t.text("plan-ways"))
    for place, way in enumerate(ways):
        yield Option(_way(t, session, way, place, width), f"way-{place}")
    yield heading(t.text("plan-steps"))
    begins = step_times(session, at)
    for number in range(1, len(session.steps) + 1):
        yield Option(_step(t, session, number, begins.get(number), width), f"step-{number}")


def heading(text: str) -> Option:
    """A line that can't be chosen."""
    return Option(Content("\n") + content(text, "$text-muted"), disabled=True)


def step_times(session: Session, at: datetime) -> dict[int, datetime]:
    """When each step began, or will if every step before it takes what is planned; nothing of
    those that are left out."""
    times: dict[int, datetime] = {}
    time = at
    for number, step in enumerate(session.steps, start=1):
        if number < session.step or (number == session.step and step.entered_at):
            if step.entered_at is not None and not step.left_out:
                times[number] = step.entered_at
        elif not step.left_out:
            times[number] = time
        if number == session.step:
            time += max(still(step, at), timedelta())
        elif number > session.step and not step.left_out:
            time += timedelta(minutes=step.minutes)
    return times


def _end(t: Translator, session: Session, at: datetime) -> Content:
    told = forecast(session, at)
    planned = t.time(told.ends_at) if told.ends_at else t.text("plan-end-none")
    said = Content.assemble(t.text("plan-end"), " ", (planned, "bold"))
    return Content(" · ").join([said, _ends(t, told)])


def _ends(t: Translator, told: Forecast) -> Content:
    """In plain words: a marked line has colours of its own."""
    late = told.minutes_late
    said = t.text("plan-will-end", time=t.time(told.end))
    return Content(said if late is None else f"{said} · {lateness(t, late).plain}")


def _way(t: Translator, session: Session, way: Way, place: int, width: int) -> Content:
    """What is done, what the end becomes; below it what suffers."""
    end = _ends(t, way.forecast)
    first = Content.styled(f"{place + 1}  {way_name(t, way)}", "bold")
    gap = max(width - first.cell_length - end.cell_length, 2)
    lines = [Content.assemble(first, " " * gap, end)]
    for cost in way_cost(t, session, way):
        lines += [Content("   ") + line for line in content(cost).wrap(width - 3)]
    return Content("\n").join(lines)


def _step(
    t: Translator, session: Session, number: int, begins: datetime | None, width: int
) -> Content:
    step = session.steps[number - 1]
    glyph, _ = step_glyph(session, number)
    time = t.time(begins) if begins else ""
    start = f"{glyph} {number:>2}  {time:>5}  "
    key = "room-left-out" if step.left_out else "room-minutes"
    end = f"  {t.text(key, minutes=step.minutes)}"
    title = session.workshop.steps[number - 1].title.in_language(session.details.language)
    room = max(width - len(start) - len(end), 1)
    line = Content.assemble(start, column(title, room), end)
    return line.stylize("bold") if number == session.step else line
