"""The projector: what is on the wall, decided once and drawn by the browser and by the terminal."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from exercises.languages import LANGUAGES
from exercises.model import Exercise
from exercises.question import Question
from exercises.text import shorten
from sessions import qr
from sessions.i18n import Translator
from sessions.model import Phase, Session, Table
from sessions.plan import left
from sessions.shown import is_whole, visible
from sessions.stage.measure import clip, count_words, lines, width
from sessions.stage.model import Clock, Network, Scene, Seat, Stage, Way
from sessions.stage.pages import LINES, MOST_LABEL, Page, Result, pages_of
from sessions.stage.telling import Teller, result_of
from sessions.summary import summarise_question
from sessions.wifi import Wifi

LARGE_LINE = 30
"""Cells in a line of the title."""
SEATS_LINE, SEATS_LINES = 30, 8
"""Room for the names of the tables; when they need more, they are told by their numbers."""
LONG_WIFI = 44
"""Cells of the name and the password of a network that leave no room for the tables."""
MOST_WORDS = 48
"""Words that a step may say on the wall; of longer ones only what is asked is there."""


def stage_of(session: Session, t: Translator, *, at: datetime, address: str, page: int) -> Stage:
    """What is on the wall.

    Args:
        session: as it is now.
        t: the language of the wall, one of the workshop's.
        at: now.
        address: what phones open, such as `http://192.168.1.5:8765`.
        page: which page of the results, from 0; after the last one comes the first.
    """
    way = Way(t.text("stage-join"), address.partition("//")[2], f"{address}/")
    exercise = session.exercise
    if session.ended_at is not None:
        thanks = (t.text("stage-over"),)
        title = t.text("stage-over-title")
        return Stage(scene=Scene.OVER, language=t.language, title=title, way=way, words=thanks)
    if exercise is None:
        return _lobby(session, t, way)
    shown = _results(session, exercise, t)
    words, asked = ((), ()) if shown else _task(exercise, t.language)
    number = page % len(shown) if shown else 0
    turn = t.text("stage-turn", page=number + 1, pages=len(shown)) if len(shown) > 1 else ""
    return Stage(
        scene=_scene(exercise, shown),
        language=t.language,
        title=clip(exercise.title.in_language(t.language), 2, LARGE_LINE),
        way=way,
        step=t.text("stage-step", step=session.step, steps=len(session.steps)),
        words=words,
        asked=asked,
        clock=_clock(session, t, at),
        told=_answered(session, exercise, t) if exercise.questions else "",
        page=shown[number] if shown else None,
        number=number,
        pages=len(shown),
        turn=turn,
    )


def _scene(exercise: Exercise, shown: tuple[Page, ...]) -> Scene:
    if shown:
        return Scene.RESULTS
    return Scene.ASKING if exercise.questions else Scene.TALK


# -- before the beginning --------------------------------------------------------------------


def _lobby(session: Session, t: Translator, way: Way) -> Stage:
    title = session.workshop.title.in_language(t.language)
    tables = session.tables.values()
    joined = sum(table.joined_at is not None for table in tables)
    return Stage(
        scene=Scene.LOBBY,
        language=t.language,
        title=clip(title, 2, LARGE_LINE),
        way=way,
        words=() if session.details.name == title else (session.details.name,),
        told=t.text("stage-joined", joined=joined, tables=len(tables)),
        seats=tuple(_seats(session, t)),
        network=_network(session.wifi, t) if session.wifi else None,
    )


def _network(wifi: Wifi, t: Translator) -> Network:
    password = t.text("stage-wifi-password", password=wifi.password) if wifi.password else ""
    return Network(
        said=t.text("stage-wifi"),
        name=wifi.name,
        password=password,
        code=qr.wifi(wifi.name, wifi.password),
        advice=tuple((code, Translator(code).text("stage-wifi-stay")) for code in LANGUAGES),
    )


def _seats(session: Session, t: Translator) -> Iterator[Seat]:
    if session.wifi and width(session.wifi.name + session.wifi.password) > LONG_WIFI:
        return
    names = [shorten(table_name(table, t), 20) for table in session.tables.values()]
    columns = max(SEATS_LINE // (max(map(width, names), default=0) + 4), 1)
    if len(names) > columns * SEATS_LINES:
        names = [str(number) for number in session.tables]
    for name, table in zip(names, session.tables.values(), strict=True):
        yield Seat(name, table.joined_at is not None)


def table_name(table: Table, t: Translator) -> str:
    """What a table is called on the wall: its name, else its number in words."""
    return table.name or t.text("stage-table", number=table.number)


# -- a step ----------------------------------------------------------------------------------


def _task(exercise: Exercise, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the step says, and what it asks as far as there is room for both; of words that are too
    many for a wall only what is asked, or their beginning."""
    said = exercise.words.in_language(language)
    paragraphs = tuple(part for part in said.split("\n\n") if part.strip())
    title = exercise.title.in_language(language)
    labels = (question.label.in_language(language) for question in exercise.questions)
    asked = tuple(clip(label, MOST_LABEL) for label in labels if label != title)
    if _have_room(*paragraphs, *asked):
        return paragraphs, asked
    if _have_room(*paragraphs):
        return paragraphs, ()
    most = next(n for n in range(len(asked), -1, -1) if not n or _have_room(*asked[:n]))
    return (() if most else (clip(paragraphs[0], LINES),)), asked[:most]


def _have_room(*texts: str) -> bool:
    return count_words(" ".join(texts)) <= MOST_WORDS and sum(len(lines(t)) for t in texts) <= LINES


def _answered(session: Session, exercise: Exercise, t: Translator) -> str:
    answered = sum(session.has_answered(exercise, number) for number in session.tables)
    count = {"answered": answered, "tables": len(session.tables)}
    match session.present.phase:
        case Phase.OPEN:
            return t.text("stage-answered", **count)
        case Phase.WAITING:
            return t.text("stage-waiting")
        case Phase.LEFT | Phase.CLOSED:
            return t.text("stage-closed", **count)


def _clock(session: Session, t: Translator, at: datetime) -> Clock | None:
    """The time left; None before the step's clock has ever run."""
    rest = left(session.present, at)
    if rest is None:
        return None
    over = t.text("stage-time-over")
    runs = session.present.running_since is not None
    if rest <= timedelta():
        said = over
    else:
        said = t.text("stage-time-left" if runs else "stage-time-stands")
    return Clock(max(rest.total_seconds(), 0.0), runs and rest > timedelta(), said, over)


# -- results ---------------------------------------------------------------------------------


def _results(session: Session, exercise: Exercise, t: Translator) -> tuple[Page, ...]:
    """All pages of what the facilitator has revealed, the question revealed last before others."""
    names = {number: table_name(table, t) for number, table in session.tables.items()}
    teller = Teller(t, names)
    order = [name for name, _ in session.present.revealed]
    asked = sorted(exercise.questions, key=lambda question: question.name != (order or [""])[-1])
    pages: list[Page] = []
    for question in asked:
        seen = visible(session, exercise, question)
        if seen is not None:
            result = result_of(summarise_question(seen, exercise, question, t.language), teller)
            pages += pages_of(_newest_first(result, session, question))
    return tuple(pages)


def _newest_first(result: Result, session: Session, question: Question) -> Result:
    """While tables are revealed one by one, the last one stands at the top."""
    if is_whole(session, question):
        return result
    order = [table for name, table in session.present.revealed if name == question.name]
    places = {table: -place for place, table in enumerate(order, start=1)}
    rows = sorted(result.rows, key=lambda row: places.get(row.table, 0))
    return Result(result.label, tuple(rows), result.total)
