"""Running workshops of one's own: where they are whole, in the languages that they have."""

from dataclasses import replace
from pathlib import Path

import pytest

from exercises.library import Library, read_example
from exercises.packages import save
from tests.tui.cli.running import Paja, Serve
from tui.paths import workshops_folder


@pytest.fixture
def own() -> Path:
    """An own workshop, in Swedish only."""
    return save(replace(read_example("sv"), name="stunder"), workshops_folder())


@pytest.mark.live
async def test_an_own_workshop_runs_by_its_name(serve: Serve, own: Path) -> None:
    serving = await serve("stunder", "--json", "--lang", "sv")
    state = await serving.state("next")
    assert (state["steps"], state["exercise"], state["title"]) == (4, "welcome", "Välkomna")
    await serving.state("next")
    await serving.obey("answer 1 Hälsade; Log")
    state = await serving.state("next")
    assert state["exercise"] == "choose"
    async with serving.phone() as phone:
        entered = await phone.post("/", data={"code": serving.code(1)}, follow_redirects=True)
    assert "Vilka stunder är viktigast?" in entered.text
    assert "Hälsade" in entered.text
    assert '<html lang="sv"' in entered.text


@pytest.mark.live
async def test_it_starts_in_a_language_that_it_has_and_says_so(serve: Serve, own: Path) -> None:
    serving = await serve("stunder")
    assert serving.process.stderr is not None
    told = (await serving.process.stderr.readline()).decode()
    assert told == ("Työpaja on vain näillä kielillä: sv. Tilaisuus alkaa niistä ensimmäisellä.\n")
    assert "Fina stunder" in await serving.line()


@pytest.mark.parametrize("command", ["run", "serve"])
def test_a_language_that_it_lacks_is_refused(
    paja: Paja, own: Path, command: str, db_path: Path
) -> None:
    ended = paja(command, "stunder", "--lang", "fi", "--db", str(db_path))
    assert ended == (
        2,
        "",
        "Työpajaa stunder ei ole kielellä fi. Käytä valitsinta --lang näillä kielillä: sv.\n",
    )
    assert not db_path.exists()


@pytest.mark.parametrize("command", ["run", "serve"])
def test_one_with_a_mistake_does_not_start(
    paja: Paja, own: Path, command: str, db_path: Path
) -> None:
    own.write_text(own.read_text("utf-8").replace("minutes = 5", "minutes = 0"), "utf-8")
    ended = paja(command, "stunder", "--db", str(db_path), "--lang", "en")
    assert ended == (
        2,
        "",
        "The workshop stunder does not start, since there is a mistake in its file. See it with"
        " paja check stunder\n",
    )
    assert not db_path.exists()


def test_own_ones_are_among_the_choices(paja: Paja, own: Path) -> None:
    for words in (["run"], ["serve", "nosuch"], ["new", "x", "--from", "nosuch"]):
        ended = paja(*words)
        assert ended.code == 2
        assert ", ".join((*Library().names, "stunder")) in ended.err


def test_odd_names_of_files_do_no_harm(paja: Paja) -> None:
    """Neither in help nor in messages; such a file says what its name should be."""
    workshops_folder().mkdir(parents=True)
    (workshops_folder() / "100 %s\x1b[2J.toml").write_text("a = 1")
    for words in (["run", "--help"], ["workshops"], ["run"], ["workshops", "--json"]):
        ended = paja(*words)
        assert "\x1b" not in ended.out + ended.err
    ended = paja("check", "100 %s\x1b[2J")
    assert ended.code == 1
    assert "100-s-2j.toml" in ended.out
