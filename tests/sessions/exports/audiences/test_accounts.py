"""The ledger of a paper: nothing that was said disappears, and the program sees when it would."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions.exports.audiences import accounts, compose
from sessions.exports.audiences.exercises import ids_in
from sessions.exports.document import Block, Line, Listing, Table
from sessions.grouping import Grouping, Theme
from sessions.i18n import Translator
from sessions.ideas import ideas_of
from sessions.ledger import AUDIENCES, NOT_SENT, Ledger, LedgerError, count
from sessions.model import Edit, Session
from sessions.summary import Summary, summarise
from tests.sessions.exports.audiences.playing import question, session, workshop


def quote(*ids: str) -> Listing:
    return Listing(tuple(Line("–", ideas=(one,)) for one in ids))


def due(summary: Summary, audience: str) -> list[str]:
    return [
        idea.id(summary.session)
        for exercise in summary.exercises
        if accounts.is_sent(exercise, audience)
        for idea in accounts.quoted_of(exercise, audience)
    ]


@pytest.mark.parametrize("played", ["session", "everything", "grouped"])
@pytest.mark.parametrize("audience", AUDIENCES)
def test_every_paper_quotes_what_its_ledger_counts(
    request: pytest.FixtureRequest, played: str, audience: str
) -> None:
    summary = summarise(request.getfixturevalue(played))
    blocks = compose([summary], audience, Translator("fi")).blocks
    ledger, quoted = count(summary, audience), set(ids_in(blocks))
    aside = sum(n for reason, n in ledger.aside if reason)
    extra = {"leaders": aside, "record": aside + ledger.withdrawn, "tables": 0}[audience]
    assert len(quoted) == ledger.quoted + ledger.themed + extra
    assert quoted == set(due(summary, audience))


def test_ideas_of_the_record_are_all_that_ever_came(grouped: Session) -> None:
    summary = summarise(grouped)
    blocks = compose([summary], "record", Translator("fi")).blocks
    assert len(list(ids_in(blocks))) == count(summary, "record").came == 15
    standing = [i for e in grouped.workshop.steps for i in ideas_of(grouped, e)]
    assert {idea.id(grouped) for idea in standing} < set(ids_in(blocks))


@pytest.mark.parametrize(
    ("front", "more", "less"),
    [((), (), 1), ((), ("again",), 0), ((), ("strange",), 0), (("strange",), (), 0)],
)
def test_a_paper_that_loses_or_doubles_an_idea_is_not_written(
    grouped: Session, front: Sequence[str], more: Sequence[str], less: int
) -> None:
    summary = summarise(grouped)
    ids = due(summary, "leaders")
    accounts.check([quote(ids[0])], [quote(*ids)], [summary], "leaders")
    added = [ids[0] if one == "again" else one for one in more]
    appendix = [quote(*ids[less:], *added)]
    with pytest.raises(LedgerError):
        accounts.check([quote(*front)], appendix, [summary], "leaders")


def test_a_section_that_forgets_an_idea_is_noticed(
    grouped: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sessions.exports.sections import lines

    def forgetful(*about: object) -> Sequence[Block]:
        return [Listing(tuple(lines.written(*about))[1:])]  # type: ignore[arg-type]

    compose([summarise(grouped)], "leaders", Translator("fi"))
    monkeypatch.setattr(lines, "blocks", forgetful)
    with pytest.raises(LedgerError):
        compose([summarise(grouped)], "leaders", Translator("fi"))


def test_the_ledger_of_several_is_the_sum(grouped: Session, everything: Session) -> None:
    one, other = summarise(grouped), summarise(everything)
    assert accounts.total([one, other], "leaders") == Ledger(
        came=32,
        quoted=22,
        themed=3,
        aside=(("Ei kuulu tähän", 2), ("Epäselvä", 1), ("", 1)),
        withdrawn=3,
    )


def test_the_numbers_stand_on_the_paper(grouped: Session) -> None:
    (*_, told) = accounts.ledger_blocks([summarise(grouped)], "leaders", Translator("en"))
    assert isinstance(told, Table)
    assert told.rows == (
        ("In themes", "3"),
        ("By themselves, in no theme", "6"),
        ("Set aside: Ei kuulu tähän", "2"),
        ("Set aside: Epäselvä", "1"),
        ("In exercises that the facilitator does not send to the leaders", "1"),
        ("Withdrawn or reworded by their tables", "2"),
        ("Came in altogether", "15"),
    )
    assert told.strong == {6}


def test_an_idea_stands_under_its_theme_or_in_none_but_once(grouped: Session) -> None:
    page = Counter(ids_in(compose([summarise(grouped)], "tables", Translator("sv")).blocks))
    assert set(page.values()) == {1}


WORDS = st.sampled_from(["a", "A", "b", "a – b", "ä", "🙂", "=1", "b – c"])
CELLS = st.sampled_from(["", "a", "b"])


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    """Any ideas, statements and rows; some of them in themes or set aside; some not sent."""
    columns = {language: ["x", "y", "z"] for language in ("fi", "sv", "en")}
    asked = [question("l", "lines"), question("t", "text"), question("r", "rows", columns=columns)]
    plan = workshop(
        {"title": "one", "questions": asked, "proposals": True},
        {"title": "two", "questions": [question("l", "lines")]},
    )
    tables = st.sets(st.integers(1, 3))
    lines = st.lists(WORDS, min_size=1, max_size=4, unique=True)
    rows = st.lists(st.tuples(WORDS, CELLS, CELLS).map(list), min_size=1, max_size=3)
    answers = {
        ("one", "l"): {table: draw(lines) for table in draw(tables)},
        ("one", "t"): {table: draw(WORDS) for table in draw(tables)},
        ("one", "r"): {table: draw(rows) for table in draw(tables)},
        ("two", "l"): {table: draw(lines) for table in draw(tables)},
    }
    played = session(plan, answers)
    grouping = Grouping().with_theme(Theme("t1", "a")).with_theme(Theme("t2", "b"))
    for idea in ideas_of(played, plan.steps[0]):
        where = draw(st.sampled_from(["t1", "t2", "aside", "none"]))
        if where == "aside":
            grouping = grouping.set_aside([idea.key], draw(WORDS))
        elif where != "none":
            grouping = grouping.put([idea.key], where)
    edit = Edit(leaders=draw(st.booleans()), tables=draw(st.booleans()))
    return replace(played, groupings={"one": grouping}, edits={draw(WORDS): edit, "two": edit})


@settings(max_examples=60, deadline=None)
@given(sessions(), st.sampled_from(AUDIENCES))
def test_whatever_was_said_and_grouped_adds_up(played: Session, audience: str) -> None:
    summary = summarise(played)
    blocks = compose([summary], audience, Translator("fi")).blocks
    assert set(ids_in(blocks)) == set(due(summary, audience))


def test_a_guarded_idea_reaches_the_leaders_without_its_exercise(grouped: Session) -> None:
    """Word for word and counted, in the paper and in the rows; nothing else of it."""
    kept = replace(grouped, edits={**grouped.edits, "improve": Edit(leaders=False)})
    summary = summarise(kept, "fi")
    (part,) = (e for e in summary.exercises if e.exercise.name == "improve")
    assert len(part.guarded) == 2
    quoted = set(ids_in(compose([summary], "leaders", Translator("fi")).blocks))
    for idea in part.ideas:
        assert (idea.id(kept) in quoted) == (idea in part.guarded)
    before = dict(count(summarise(grouped, "fi"), "leaders").aside).get(NOT_SENT, 0)
    now = dict(count(summary, "leaders").aside)[NOT_SENT]
    assert now - before == len(part.ideas) - 2
