"""What is kept of each event beside its time and kind: the tables say how things are, these say how
they came to be."""

from dataclasses import asdict
from functools import singledispatch

from sessions import events
from sessions.grouping import Grouping

Details = dict[str, object]


@singledispatch
def details_of(event: events.Event) -> Details:  # noqa: ARG001
    """An event's details, as plain data for the column `details`."""
    return {}


@details_of.register
def _(event: events.TableEvent) -> Details:
    table = event.table
    return {"table": table.number, "name": table.name, "unit": table.unit}


@details_of.register
def _(event: events.AddressTaken) -> Details:
    return {"port": event.port}


@details_of.register(events.StepEvent)
@details_of.register(events.StepEntered)
@details_of.register(events.StepMoved)
def _(event: events.Event) -> Details:
    return {name: value for name, value in asdict(event).items() if name != "at"}


@details_of.register
def _(event: events.StepAdded) -> Details:
    return {"step": event.step, "exercise": event.added.name}


@details_of.register
def _(event: events.PlanChanged) -> Details:
    return {"minutes": {**event.minutes}, "left_out": sorted(event.left_out)}


@details_of.register
def _(event: events.EndPlanned) -> Details:
    return {"ends_at": event.ends_at and event.ends_at.isoformat(timespec="milliseconds")}


@details_of.register
def _(event: events.Undone) -> Details:
    return {"what": event.what, "step": event.was.step}


@details_of.register
def _(event: events.AnswerHidden) -> Details:
    exercise, question, table, _ = event.seat  # without the voter: who said it stays unknown
    return {"exercise": exercise, "question": question, "table": table, "hidden": event.hidden}


@details_of.register
def _(event: events.IdeasGrouped) -> Details:
    return {"exercise": event.exercise, **_step_of_grouping(event.was, event.grouping)}


def _step_of_grouping(was: Grouping, now: Grouping) -> Details:
    """What one step of grouping changed: themes as they are now, and each idea that moved."""
    moved = {
        idea
        for before, after in ((was.placed, now.placed), (was.aside, now.aside))
        for idea, _ in before.items() ^ after.items()
    }
    return {
        "themes": {theme.id: theme.name for theme in now.themes},
        "ideas": [[*i, now.placed.get(i), now.aside.get(i)] for i in sorted(moved)],
    }


@details_of.register
def _(event: events.SummaryEdited) -> Details:
    return {"exercise": event.exercise, **asdict(event.edit)}
