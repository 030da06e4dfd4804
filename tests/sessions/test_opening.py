"""Making sessions and going on with them."""

from dataclasses import replace
from pathlib import Path

import pytest

from exercises.languages import Text
from exercises.model import Workshop
from sessions import archive
from sessions.errors import NotPossibleError, UnknownSessionError
from sessions.model import Details, GivenBy
from sessions.opening import open_again, open_new


async def test_a_session_is_stored_at_once(
    db_path: Path, workshop: Workshop, details: Details
) -> None:
    """Before anything else happens it can be read from the file, equal in every part."""
    engine, writer = await open_new(db_path, workshop, details, [("Keittiö", ""), ("", "Koulut")])
    stored = archive.read_session(db_path, engine.session.reference)
    await writer.close()
    assert stored == engine.session
    assert stored.workshop == workshop
    assert stored.unit_of(stored.tables[1]) == "Ruokapalvelut"
    assert stored.unit_of(stored.tables[2]) == "Koulut"
    assert stored.reference.startswith("keittiot-ja-siivous-")


@pytest.mark.parametrize("count", [0, 61])
async def test_one_to_sixty_tables(
    db_path: Path, workshop: Workshop, details: Details, count: int
) -> None:
    """No tables and too many are refused, and nothing is made."""
    with pytest.raises(NotPossibleError, match="error-table-count"):
        await open_new(db_path, workshop, details, [("", "")] * count)
    assert not db_path.exists()


async def test_only_in_a_language_the_workshop_has(
    db_path: Path, workshop: Workshop, details: Details
) -> None:
    """A room never starts in a language in which texts are missing."""
    lacking = replace(workshop, title=Text(fi="Vain", sv="Bara"))
    with pytest.raises(NotPossibleError, match="error-language"):
        await open_new(db_path, lacking, replace(details, language="en"), [("", "")])
    assert not db_path.exists()


async def test_texts_are_cleaned(db_path: Path, workshop: Workshop, details: Details) -> None:
    """Names come in clean and short; without a name it is the workshop's title."""
    hostile = replace(details, name=" \x1b]0;x\x07 ", unit="a\nb", place="p" * 99)
    engine, writer = await open_new(db_path, workshop, hostile, [("\x9b[/]", "")])
    await writer.close()
    kept = engine.session.details
    assert (kept.name, kept.unit, len(kept.place)) == ("]0;x", "a b", 60)
    assert engine.session.tables[1].name == "[/]"
    empty = replace(details, name="", language="en")
    engine, writer = await open_new(db_path, workshop, empty, [("", "")])
    await writer.close()
    assert engine.session.details.name == workshop.title.en


async def test_going_on_where_it_stopped(
    db_path: Path, workshop: Workshop, details: Details
) -> None:
    """Step, answers and what phones sent before are all there again."""
    engine, writer = await open_new(db_path, workshop, details, [("", "")] * 3)
    await engine.go_to(7)
    args = (2, "service", {"now": ["3"], "target": ["5"]})
    await engine.give_answer(
        *args, exercise="rating", given_by=GivenBy.FACILITATOR, sent_id="first"
    )
    before = engine.session
    await writer.close()
    again, writer = await open_again(db_path, before.reference.upper())
    assert again.session == before
    await again.withdraw_answer(2, "service", exercise="rating", given_by=GivenBy.PHONE)
    await again.give_answer(*args, exercise="rating", given_by=GivenBy.PHONE, sent_id="first")
    assert again.session.answer("rating", "service", 2) is None
    await writer.close()


async def test_last_is_the_newest(db_path: Path, workshop: Workshop, details: Details) -> None:
    """`last` is where something happened last; an unknown one names those there are."""
    references = []
    for name in ("eka", "toka"):
        engine, writer = await open_new(db_path, workshop, replace(details, name=name), [("", "")])
        references.append(engine.session.reference)
        await writer.close()
    assert archive.read_session(db_path, "last").reference == references[1]
    assert [line.reference for line in archive.list_sessions(db_path)] == references[::-1]
    engine, writer = await open_again(db_path, references[0])
    await engine.next()
    await writer.close()
    assert archive.read_session(db_path, "last").reference == references[0]
    assert archive.list_sessions(db_path)[0].reference == references[0]
    with pytest.raises(UnknownSessionError) as unknown:
        await open_again(db_path, "kolmas")
    assert references[0] in str(unknown.value.values["choices"])


async def test_codes_differ_between_running_sessions(
    db_path: Path, workshop: Workshop, details: Details
) -> None:
    """No code of a session that is not over is given out again; a clash is mended on reopening."""
    first, writer = await open_new(db_path, workshop, details, [("", "")] * 60)
    await writer.close()
    second, writer = await open_new(db_path, workshop, details, [("", "")] * 60)
    await second.end()
    await writer.close()
    mine = {table.code for table in first.session.tables.values()}
    assert not mine & {table.code for table in second.session.tables.values()}

    import sqlite3

    clash = first.session.tables[1].code
    with sqlite3.connect(db_path) as db:
        db.execute("update tables set code = ? where id = ?", [clash, second.session.tables[5].id])
    second, writer = await open_again(db_path, second.session.reference)
    assert second.session.tables[5].code == clash
    await second.reopen()
    await writer.close()
    assert second.session.tables[5].code not in mine
    assert archive.read_session(db_path, "last") == second.session


async def test_no_file_no_session(tmp_path: Path) -> None:
    """Looking for sessions makes no file."""
    assert archive.list_sessions(tmp_path / "none.db") == ()
    with pytest.raises(UnknownSessionError):
        await open_again(tmp_path / "none.db", "last")
    assert list(tmp_path.iterdir()) == []
