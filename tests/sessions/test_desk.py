"""The facilitator's desk: themes and the summary, on the disk before they are on a screen."""

import json
import sqlite3

import pytest

from exercises.items import key_of
from sessions.archive import read_session
from sessions.clock import now
from sessions.engine import Engine
from sessions.errors import NotPossibleError
from sessions.events import IdeasGrouped
from sessions.grouping import IdeaKey, Theme
from sessions.ideas import ideas_of, withdrawn_of
from sessions.ledger import NOT_SENT, Ledger, LedgerError, count
from sessions.model import Edit, GivenBy, Session
from sessions.priorities import shared_out
from sessions.summary import ExerciseSummary, summarise
from tui.cli.house import LocalHouse
from tui.house import Room

PROPOSALS = "proposals"


async def propose(engine: Engine, table: int, *ideas: str) -> None:
    await engine.give_answer(
        table, "ideas", {"lines": list(ideas)}, exercise=PROPOSALS, given_by=GivenBy.PHONE
    )


@pytest.fixture
async def engine(room: Room) -> Engine:
    """Two tables have made proposals."""
    await room.engine.go_to(9)
    await propose(room.engine, 1, "Tervehditään", "Lisää hyllyjä")
    await propose(room.engine, 2, "Katsotaan silmiin")
    return room.engine


def keys(session: Session) -> dict[str, IdeaKey]:
    exercise = session.workshop.step(PROPOSALS)
    assert exercise is not None
    return {idea.text: idea.key for idea in ideas_of(session, exercise)}


def proposals(session: Session) -> ExerciseSummary:
    return next(e for e in summarise(session).exercises if e.exercise.name == PROPOSALS)


async def test_a_grouping_is_on_the_disk(engine: Engine, house: LocalHouse) -> None:
    """Themes, their ideas, what was set aside and the facilitator's words are read back."""
    desk, known = engine.desk, keys(engine.session)
    greeting = await desk.make_theme(PROPOSALS, " Tervehtiminen ", [known["Tervehditään"]])
    await desk.put(PROPOSALS, [known["Katsotaan silmiin"]], greeting.id)
    await desk.set_aside(PROPOSALS, [known["Lisää hyllyjä"]], "Hankitaan jo")
    await desk.edit_summary(PROPOSALS, Edit(heading="Ehdotuksemme", comment="Kiitos!\nJatketaan."))
    await desk.edit_summary("", Edit(comment="Johdanto"))
    read = read_session(house.path, engine.session.reference)
    assert read.groupings == engine.session.groupings
    assert read.edits == engine.session.edits
    part = proposals(read)
    assert [(t.name, [i.text for i in t.ideas], t.tables) for t in part.themes] == [
        ("Tervehtiminen", ["Tervehditään", "Katsotaan silmiin"], (1, 2))
    ]
    assert [(a.idea.text, a.reason) for a in part.aside] == [("Lisää hyllyjä", "Hankitaan jo")]
    assert (part.heading, part.comment) == ("Ehdotuksemme", "Kiitos!\nJatketaan.")
    assert summarise(read).introduction == "Johdanto"


async def test_many_ideas_go_each_into_its_theme_in_one_step(engine: Engine) -> None:
    """Out of where they were, set aside or not; one step takes all of it back."""
    desk, known = engine.desk, keys(engine.session)
    greeting = await desk.make_theme(PROPOSALS, "Tervehtiminen", known.values())
    shelves = await desk.make_theme(PROPOSALS, "Tilat")
    await desk.set_aside(PROPOSALS, [known["Tervehditään"]], "Hoidetaan heti")
    before = engine.session.grouping(PROPOSALS)
    places = {known["Tervehditään"]: greeting.id, known["Lisää hyllyjä"]: shelves.id}
    await desk.put_each(PROPOSALS, places)
    after = engine.session.grouping(PROPOSALS)
    assert after.placed == {**before.placed, **places}
    assert not after.aside
    await desk.undo(PROPOSALS)
    assert engine.session.grouping(PROPOSALS) == before
    with pytest.raises(NotPossibleError, match="error-no-theme"):
        await desk.put_each(PROPOSALS, {known["Lisää hyllyjä"]: "gone"})


async def test_an_unchanged_line_stays_in_its_theme(engine: Engine) -> None:
    """Whatever the table writes beside it; a line that is worded anew is looked at anew."""
    known = keys(engine.session)
    await engine.desk.make_theme(PROPOSALS, "Tervehtiminen", [known["Tervehditään"]])
    await propose(engine, 1, "Uusi idea", "Tervehditään", "Lisää hyllyjä ja koreja")
    part = proposals(engine.session)
    assert [idea.text for idea in part.themes[0].ideas] == ["Tervehditään"]
    assert [i.text for i in part.ungrouped] == [
        "Uusi idea",
        "Lisää hyllyjä ja koreja",
        "Katsotaan silmiin",
    ]
    assert [idea.text for idea in part.withdrawn] == ["Lisää hyllyjä"]


async def test_every_step_is_undone_on_the_disk(engine: Engine, house: LocalHouse) -> None:
    desk, known = engine.desk, keys(engine.session)
    theme = await desk.make_theme(PROPOSALS, "Yksi", [known["Tervehditään"]])
    other = await desk.make_theme(PROPOSALS, "Toinen", [known["Lisää hyllyjä"]])
    await desk.rename_theme(PROPOSALS, theme.id, "Ensimmäinen")
    await desk.join_themes(PROPOSALS, theme.id, other.id)
    await desk.undo(PROPOSALS)
    read = read_session(house.path, engine.session.reference).grouping(PROPOSALS)
    assert [one.name for one in read.themes] == ["Ensimmäinen", "Toinen"]
    for _ in range(3):
        await desk.undo(PROPOSALS)
    assert read_session(house.path, engine.session.reference).grouping(PROPOSALS).themes == ()
    assert not desk.can_undo(PROPOSALS)
    with pytest.raises(NotPossibleError, match="error-nothing-to-undo"):
        await desk.undo(PROPOSALS)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "error-theme-name-empty"),
        ("\u202e ", "error-theme-name-empty"),
        ("tervehtiminen", "error-theme-name-taken"),
    ],
)
async def test_names_that_can_not_be(engine: Engine, name: str, code: str) -> None:
    await engine.desk.make_theme(PROPOSALS, "Tervehtiminen")
    with pytest.raises(NotPossibleError, match=code):
        await engine.desk.make_theme(PROPOSALS, name)
    assert len(engine.session.grouping(PROPOSALS).themes) == 1


async def test_what_is_refused(engine: Engine) -> None:
    desk, known = engine.desk, keys(engine.session)
    theme = await desk.make_theme(PROPOSALS, "Tervehtiminen")
    await desk.rename_theme(PROPOSALS, theme.id, "TERVEHTIMINEN")
    assert engine.session.grouping(PROPOSALS).themes[0].name == "TERVEHTIMINEN"
    for refused in (
        desk.put(PROPOSALS, known.values(), "ei-ole"),
        desk.join_themes(PROPOSALS, theme.id, "ei-ole"),
        desk.remove_theme(PROPOSALS, "ei-ole"),
        desk.set_aside(PROPOSALS, known.values(), "  "),
    ):
        with pytest.raises(NotPossibleError):
            await refused
    assert proposals(engine.session).aside == ()


async def test_the_desk_works_when_the_session_is_over(engine: Engine) -> None:
    await engine.end()
    await engine.desk.make_theme(PROPOSALS, "Tervehtiminen", keys(engine.session).values())
    assert len(proposals(engine.session).themes[0].ideas) == 3


async def test_the_view_tells_themes_and_what_was_set_aside(
    engine: Engine, house: LocalHouse
) -> None:
    known = keys(engine.session)
    await engine.desk.make_theme(PROPOSALS, "Tervehtiminen", [known["Tervehditään"]])
    await engine.desk.set_aside(PROPOSALS, [known["Lisää hyllyjä"]], "Hankitaan jo")
    with sqlite3.connect(house.path) as db:
        rows = db.execute("select idea, theme, status, reason from idea_summary").fetchall()
    assert rows == [
        ("Tervehditään", "Tervehtiminen", "proposed", ""),
        ("Lisää hyllyjä", None, "set aside", "Hankitaan jo"),
        ("Katsotaan silmiin", None, "proposed", ""),
    ]


async def test_the_ledger_counts_every_idea(engine: Engine) -> None:
    """In = quoted + themed + set aside + withdrawn, also when a step is not sent."""
    known = keys(engine.session)
    await engine.desk.make_theme(PROPOSALS, "Tervehtiminen", [known["Tervehditään"]])
    await engine.desk.set_aside(PROPOSALS, [known["Lisää hyllyjä"]], "Hankitaan jo")
    await propose(engine, 2, "Katsotaan silmiin aina")
    leaders = count(summarise(engine.session), "leaders")
    assert leaders == Ledger(4, 1, 1, (("Hankitaan jo", 1),), 1)
    await engine.desk.edit_summary(PROPOSALS, Edit(leaders=False))
    summary = summarise(engine.session)
    assert count(summary, "leaders") == Ledger(4, 0, 0, ((NOT_SENT, 3),), 1)
    assert count(summary, "record") == leaders


def test_a_ledger_that_does_not_add_up_is_refused() -> None:
    with pytest.raises(LedgerError, match="4 ideas came, 3"):
        Ledger(4, 1, 1, (), 1)


async def test_what_was_withdrawn_is_known_after_a_restart(
    engine: Engine, house: LocalHouse
) -> None:
    """Each version once, and what stands again is not withdrawn."""
    await propose(engine, 1, "Tervehditään")
    await propose(engine, 1, "Jotain muuta")
    await propose(engine, 1, "Lisää hyllyjä")
    read = read_session(house.path, engine.session.reference)
    for session in (engine.session, read):
        exercise = session.workshop.step(PROPOSALS)
        assert exercise is not None
        assert [i.text for i in withdrawn_of(session, exercise)] == ["Tervehditään", "Jotain muuta"]


async def test_ids_are_lasting_and_tell_ideas_apart(engine: Engine, house: LocalHouse) -> None:
    exercise = engine.session.workshop.step(PROPOSALS)
    assert exercise is not None
    ids = {idea.text: idea.id(engine.session) for idea in ideas_of(engine.session, exercise)}
    await propose(engine, 1, "Lisää hyllyjä")
    read = read_session(house.path, engine.session.reference)
    again = {idea.text: idea.id(read) for idea in ideas_of(read, exercise)}
    assert again["Lisää hyllyjä"] == ids["Lisää hyllyjä"]
    assert len(set(ids.values())) == 3


async def test_a_thousand_grouped_ideas_are_written_whole(
    engine: Engine, house: LocalHouse
) -> None:
    """More rows than one statement takes."""
    many: list[IdeaKey] = [("ideas", 1, f"idea {number}") for number in range(1200)]
    was = engine.session.grouping(PROPOSALS)
    event = IdeasGrouped(now(), PROPOSALS, was.with_theme(Theme("t", "Kaikki"), many), was)
    await engine._record.happen(event)
    read = read_session(house.path, engine.session.reference)
    assert set(read.grouping(PROPOSALS).placed) == set(many)


async def test_points_follow_a_theme_that_is_joined(room: Room, house: LocalHouse) -> None:
    """Also after a restart, and in the view; undoing it parts them again."""
    engine = room.engine
    await engine.go_to(9)
    await propose(engine, 1, "Tervehditään")
    await propose(engine, 2, "Katsotaan silmiin")
    known = keys(engine.session)
    one = await engine.desk.make_theme(PROPOSALS, "Yksi", [known["Tervehditään"]])
    two = await engine.desk.make_theme(PROPOSALS, "Kaksi", [known["Katsotaan silmiin"]])
    await engine.go_to(await engine.desk.ask_tables(PROPOSALS))
    await weigh(engine, 1, {one.id: 2, two.id: 3})
    await engine.desk.join_themes(PROPOSALS, two.id, one.id)
    read = read_session(house.path, engine.session.reference)
    assert read == engine.session
    for session in (engine.session, read):
        part = proposals(session)
        assert [(theme.name, theme.votes) for theme in part.themes] == [("Kaksi", 5)]
        assert part.votes_lost == 0
        weighed = summarise(session).exercises[-1]
        (points,) = (q for q in weighed.questions if q.question.type == "points")
        assert [(pot.item.text.fi, pot.points) for pot in points.result.rows] == [("Kaksi", 5)]
    with sqlite3.connect(house.path) as db:
        rows = db.execute("select distinct theme, theme_votes from idea_summary").fetchall()
    assert rows == [("Kaksi", 5)]
    await engine.desk.undo(PROPOSALS)
    assert {theme.name: theme.votes for theme in proposals(engine.session).themes} == {
        "Yksi": 2,
        "Kaksi": 3,
    }
    await engine.desk.remove_theme(PROPOSALS, one.id)
    assert proposals(engine.session).votes_lost == 2


async def weigh(engine: Engine, table: int, points: dict[str, int]) -> None:
    exercise = engine.session.exercise
    assert exercise is not None
    (question,) = (q for q in exercise.questions if q.type == "points")
    parts = {f"points-t{theme}": [str(n)] for theme, n in points.items()}
    by = GivenBy.PHONE
    await engine.give_answer(table, question.name, parts, exercise=exercise.name, given_by=by)


async def test_asked_twice_the_newest_answer_counts(engine: Engine, house: LocalHouse) -> None:
    """Of each table; and what was asked in a step that is left out counts no more."""
    theme = await engine.desk.make_theme(PROPOSALS, "Kaikki", keys(engine.session).values())
    first = await engine.desk.ask_tables(PROPOSALS)
    await engine.go_to(first)
    await weigh(engine, 1, {theme.id: 5})
    await weigh(engine, 2, {theme.id: 1})
    second = await engine.desk.ask_tables(PROPOSALS)
    await engine.go_to(second)
    await weigh(engine, 1, {theme.id: 2})
    votes = "select distinct theme_votes from idea_summary where theme = 'Kaikki'"
    assert proposals(engine.session).themes[0].votes == 3
    with sqlite3.connect(house.path) as db:
        assert db.execute(votes).fetchall() == [(3,)]
    await engine.leave_out(first)
    assert proposals(engine.session).themes[0].votes == 2
    with sqlite3.connect(house.path) as db:
        assert db.execute(votes).fetchall() == [(2,)]


async def test_the_same_words_count_once(engine: Engine) -> None:
    """Points given to words that stand in two themes are the first one's."""
    await propose(engine, 2, "TERVEHDITÄÄN")
    one = await engine.desk.make_theme(PROPOSALS, "Yksi", [("ideas", 1, "Tervehditään")])
    two = await engine.desk.make_theme(PROPOSALS, "Kaksi", [("ideas", 2, "TERVEHDITÄÄN")])
    ideas = {theme.theme.id: theme.ideas for theme in proposals(engine.session).themes}
    points = {key_of("tervehditään"): 5}
    assert shared_out(points, {one.id: ideas[one.id], two.id: ideas[two.id]}) == {
        one.id: 5,
        two.id: 0,
    }


async def test_only_ideas_that_stand_are_grouped(engine: Engine) -> None:
    """A table words its idea anew while the facilitator types the theme's name."""
    known = keys(engine.session)
    await propose(engine, 2, "Katsotaan aina silmiin")
    with pytest.raises(NotPossibleError, match="error-ideas-gone"):
        await engine.desk.make_theme(PROPOSALS, "Katse", [known["Katsotaan silmiin"]])
    await engine.desk.make_theme(PROPOSALS, "Katse", known.values())
    assert len(proposals(engine.session).themes[0].ideas) == 2


async def test_every_step_of_grouping_is_kept(engine: Engine, house: LocalHouse) -> None:
    """What it changed stands in the happenings, also what was undone."""
    known = keys(engine.session)
    theme = await engine.desk.make_theme(PROPOSALS, "Katse", [known["Katsotaan silmiin"]])
    await engine.desk.undo(PROPOSALS)
    with sqlite3.connect(house.path) as db:
        query = "select details from happenings where what = 'IdeasGrouped' order by rowid"
        steps = [json.loads(row[0]) for row in db.execute(query)]
    idea = ["ideas", 2, "Katsotaan silmiin"]
    assert steps == [
        {"themes": {theme.id: "Katse"}, "ideas": [[*idea, theme.id, None]], "exercise": PROPOSALS},
        {"themes": {}, "ideas": [[*idea, None, None]], "exercise": PROPOSALS},
    ]
