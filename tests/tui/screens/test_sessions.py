"""The list of all sessions."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from exercises.library import read_workshop_file
from exercises.model import Workshop
from sessions.model import Details
from tests.tui.facilitator import SitDown
from tui.cli.house import LocalHouse


async def test_every_session_stands_with_how_far_it_is(
    sit_down: SitDown, house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    for name, step in (("Ohi", 1), ("Kesken", 3), ("Aulassa", 0)):
        room = await house.open_new(workshop, replace(details, name=name), [("", "")])
        await room.engine.go_to(step)
        if name == "Ohi":
            await room.engine.end()
        await house.leave_room()
    async with sit_down() as f:
        await f.press("v")
        await f.sees("3 tilaisuutta, uusin ensin.", "Ruokapalvelut")
        await f.sees("✓ päätetty", "◐ vaihe 3/9", "· ei aloitettu")
        assert f.text.index("Aulassa") < f.text.index("Kesken") < f.text.index("Ohi")
        await f.press("down", "down")
        await f.sees("\n Enter – katso koostetta: Ohi")
        await f.press("enter")
        await f.sees("Kooste")
        await f.press("escape")
        await f.sees("3 tilaisuutta")
        await f.press("up", "enter")
        await f.sees("Vaihe 3 / 9")


async def test_marked_sessions_are_saved_in_one_file(
    sit_down: SitDown, house: LocalHouse, workshop: Workshop, details: Details, tmp_path: Path
) -> None:
    """Space marks, X saves what is marked; without marks, the one that is chosen."""
    for day, name in enumerate(("Aamu", "Ilta", "Yö"), start=1):
        about = replace(details, name=name, date=date(2026, 9, day), language="fi")
        await house.open_new(workshop, about, [("", "")])
        await house.leave_room()
    async with sit_down() as f:
        await f.press("v")
        await f.sees("3 tilaisuutta")
        await f.press("space")
        await f.sees("●  3.9.2026")
        await f.press("down")
        assert "tallenna 2 yhteen" not in f.text
        await f.press("space", "x")
        await f.sees("Missä muodossa", "Koosteen kieli: Suomi")
        await f.press(*["down"] * 4, "enter")
        await f.sees("Tallennettu:", "tallenna 2 yhteen")
        (file,) = (tmp_path / "documents").iterdir()
        page = file.read_text("utf-8")
        assert file.name == "2026-09-01-2026-09-03-2.md"
        assert page.index("Aamu") < page.index("Yö")
        assert "Ilta" not in page
        await f.press("space", "up", "up", "space", "x")
        await f.sees("Missä muodossa")
        await f.press(*["down"] * 4, "enter")
        await f.waits(lambda: len(list((tmp_path / "documents").iterdir())) == 2)
    (one,) = (tmp_path / "documents").glob("2026-09-02-*.md")
    assert "Ilta" in one.read_text("utf-8")


async def test_none_yet(sit_down: SitDown) -> None:
    async with sit_down() as f:
        await f.press("v")
        await f.sees("Vielä ei ole yhtään tilaisuutta.")
        assert "valitse" not in f.text
        await f.press("enter", "escape")
        await f.sees("Uusi tilaisuus työpajasta")


async def test_several_are_saved_in_a_language_that_all_have(
    sit_down: SitDown, house: LocalHouse, workshop: Workshop, details: Details, tmp_path: Path
) -> None:
    """Where there is no choice, I changes nothing."""
    (tmp_path / "suomeksi.toml").write_text(
        'title.fi = "Oma"\npurpose.fi = "Kokeeksi."\n[[steps]]\nname = "ideat"\nminutes = 5\n'
        'title.fi = "Ideat"\nwords.fi = "Mitä?"\n[[steps.questions]]\nname = "q"\ntype = "lines"\n'
        'label.fi = "Mitä?"\n'
    )
    finnish = read_workshop_file(tmp_path / "suomeksi.toml")
    for made, language in ((finnish, "fi"), (workshop, "sv")):
        await house.open_new(made, replace(details, language=language), [("", "")])
        await house.leave_room()
    async with sit_down("en") as f:
        await f.press("v")
        await f.sees("2 sessions")
        await f.press("x")
        await f.sees("Language of the summary: Svenska")
        await f.press("i")
        await f.sees("Language of the summary: English")
        await f.press("escape", "up", "space", "space", "x")
        await f.sees("Language of the summary: Suomi")
        await f.press("i")
        await f.sees("Language of the summary: Suomi")
