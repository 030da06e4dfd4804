"""When the session will be over, and how late that is, in words."""

from datetime import datetime

from textual.content import Content

from sessions.i18n import Translator
from sessions.model import Session
from sessions.plan import forecast


def lateness(t: Translator, late: int) -> Content:
    """How late, early or in time."""
    if late > 0:
        return Content.styled(t.text("plan-late", minutes=late), "bold $warning")
    if late < 0:
        return Content.styled(t.text("plan-early", minutes=-late), "$success")
    return Content.styled(t.text("plan-in-time"), "$success")


def day_line(t: Translator, session: Session, at: datetime, *, wide: bool) -> Content:
    """The time of day, when the session will be over, how late that is; and, where there is room,
    when it was to be over."""
    time = Content.styled(t.time(at), "bold")
    if session.ended_at is not None:
        return time
    told = forecast(session, at)
    late = told.minutes_late
    key = "plan-ends" if session.step else "plan-ends-if"
    said = Content(t.text(key, time=t.time(told.end)))
    if wide and late is not None and told.ends_at is not None:
        said = Content.assemble(said, " · ", t.text("plan-planned", time=t.time(told.ends_at)))
    if late is not None:
        said = Content.assemble(said, " · ", lateness(t, late))
    return Content.assemble(time, "   ", said)
