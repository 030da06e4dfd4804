"""The scratch room in which a workshop is looked at before it is run."""

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import httpx2
import pytest

from exercises.model import Workshop
from tui.cli.house import LocalHouse
from tui.cli.preview import ScratchRoom
from tui.house import Room
from tui.phone_page import read_page

Shown = Callable[[str], Awaitable[str]]
"""The page of the step of that name, as text."""


@pytest.fixture
async def preview(house: LocalHouse, every_type: Workshop) -> AsyncIterator[ScratchRoom]:
    """Every question type in a scratch room."""
    opened = await house.preview(every_type, "fi")
    yield opened
    await opened.close()


@pytest.fixture
def shown(preview: ScratchRoom, every_type: Workshop) -> Shown:
    """Goes to a step and reads its page."""
    names = [step.name for step in every_type.steps]

    async def show(name: str) -> str:
        await preview.go_to(names.index(name) + 1)
        return "\n".join(line.text for line in read_page(await preview.page("fi")))

    return show


async def test_every_step_shows_its_form(shown: Shown, every_type: Workshop) -> None:
    for step in every_type.steps:
        page = await shown(step.name)
        assert step.title.fi in page
        assert page.count("[ Lähetä vastaus ]") == len(step.questions)


async def test_items_of_earlier_steps_are_there(shown: Shown) -> None:
    for name in ("ranking", "sorting", "points"):
        page = await shown(name)
        assert "Kuuntelu" in page
        assert "Selkeä hinta" in page


async def test_themes_are_there_to_be_judged(shown: Shown) -> None:
    """Two of the examples are themes; the rest are asked about as they are."""
    page = await shown("included")
    assert page.count("Ei koske meitä") == 2
    assert "Yksi idea, teiltä:" in page
    assert "Mitä puuttuu?" in page
    assert "Kuuntelu" in await shown("themes")
    assert "Selkeä hinta" not in await shown("guard")


async def test_a_table_that_gets_only_its_own_items_has_some(shown: Shown) -> None:
    page = await shown("own")
    assert "Kuuntelu" in page
    assert "Selkeä hinta" not in page  # the other table wrote that one


async def test_going_back_and_forth_leaves_both_steps_to_be_answered(shown: Shown) -> None:
    before = await shown("own")
    assert "[ Lähetä vastaus ]" in await shown("criteria")
    assert await shown("own") == before


async def test_the_page_comes_in_the_language_asked_for(preview: ScratchRoom) -> None:
    assert 'lang="sv"' in await preview.page("sv")
    assert 'lang="en"' in await preview.page("en")


async def test_a_phone_can_answer_for_real(preview: ScratchRoom, shown: Shown) -> None:
    await shown("promise")
    fields = {"exercise": "promise", "question": "promise", "text": "Kokeilu"}
    async with httpx2.AsyncClient(trust_env=False) as phone:
        answer = await phone.post(f"{preview.address}answer", data=fields)
    assert answer.status_code == 303
    assert "Kokeilu" in "\n".join(line.text for line in read_page(await preview.page("fi")))


async def test_nothing_is_left_and_the_open_room_goes_on(
    house: LocalHouse, room: Room, every_type: Workshop, monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:  # fmt: skip
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    preview = await house.preview(every_type, "fi")
    (folder,) = tmp_path.glob("paja-preview-*")
    assert f":{room.engine.session.port}/" not in preview.address
    await preview.close()
    await preview.close()
    assert not folder.exists()
    assert house.room is room
    assert [line.name for line in await house.list_sessions()] == [room.engine.session.details.name]


async def test_leaving_the_program_closes_it(
    house: LocalHouse, every_type: Workshop, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    await house.preview(every_type, "fi")
    await house.leave_room()
    assert not list(tmp_path.glob("paja-preview-*"))
    assert not house.path.exists()
