"""What is still open in a summary."""

from sessions.loose_ends import LooseEnd, loose_ends
from sessions.model import Edit, GivenBy
from sessions.summary import summarise
from tui.house import Room

PROPOSALS = "Ideat ja ehdotukset"


async def test_nothing_is_open_when_all_is_done(room: Room) -> None:
    engine = room.engine
    await engine.go_to(9)
    for table in engine.session.tables:
        await engine.give_answer(
            table, "ideas", {"lines": ["Idea"]}, exercise="proposals", given_by=GivenBy.PHONE
        )
    assert loose_ends(summarise(engine.session)) == (LooseEnd("running"),)
    await engine.end()
    assert loose_ends(summarise(engine.session)) == ()


async def test_ideas_without_a_theme_are_open_once_there_are_themes(room: Room) -> None:
    """Where nobody groups, no idea is waiting for a theme."""
    engine = room.engine
    await engine.go_to(9)
    await engine.give_answer(
        1, "ideas", {"lines": ["Yksi", "Kaksi"]}, exercise="proposals", given_by=GivenBy.PHONE
    )
    await engine.end()
    silent = LooseEnd("silent", count=3)
    assert loose_ends(summarise(engine.session)) == (silent,)
    await engine.desk.make_theme("proposals", "Teema", [("ideas", 1, "Yksi")])
    ungrouped = LooseEnd("ungrouped", PROPOSALS, 1)
    assert loose_ends(summarise(engine.session)) == (ungrouped, silent)


async def test_an_untouched_room_is_only_running(room: Room) -> None:
    assert loose_ends(summarise(room.engine.session)) == (LooseEnd("running"),)


async def test_what_was_hidden_from_the_room_is_pointed_out(room: Room) -> None:
    """It is in the summary; who sends that should know."""
    engine = room.engine
    await engine.go_to(4)
    await engine.give_answer(
        1, "promise", {"text": ["Törkeys"]}, exercise="promise", given_by=GivenBy.PHONE
    )
    await engine.hide_answer("promise", "promise", 1)
    ends = loose_ends(summarise(engine.session))
    assert [(end.code, end.count) for end in ends if end.code == "hidden"] == [("hidden", 1)]
    await engine.desk.edit_summary("promise", Edit(leaders=False))
    assert not [end for end in loose_ends(summarise(engine.session)) if end.code == "hidden"]
