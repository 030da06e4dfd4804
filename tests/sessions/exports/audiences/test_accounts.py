"""The ledger of a paper: nothing that was said disappears, and the program sees when it would."""

from collections import Counter
from collections.abc import Sequence

import pytest

from sessions.exports.audiences import accounts, compose
from sessions.exports.audiences.exercises import ids_in
from sessions.exports.document import Block, Line, Listing, Table
from sessions.i18n import Translator
from sessions.ideas import ideas_of
from sessions.ledger import AUDIENCES, Ledger, LedgerError, count
from sessions.model import Session
from sessions.summary import Summary, summarise


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


def test_the_ledger_of_several_is_the_sum(grouped: Session, session: Session) -> None:
    one, other = summarise(grouped), summarise(session)
    assert accounts.total([one, other], "leaders") == Ledger(
        came=29,
        quoted=18,
        themed=3,
        aside=(("Ei kuulu tähän", 2), ("Epäselvä", 1), ("", 1)),
        withdrawn=4,
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
