"""Papers in Markdown against files that somebody has read, and what no text may break."""

import os
import re
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from sessions.exports import write
from sessions.exports.document import (
    ChartRow,
    Column,
    Document,
    Heading,
    Line,
    Listing,
    Paragraph,
    Quotes,
    RatingChart,
    Table,
)
from sessions.exports.to_markdown import write as write_document
from sessions.i18n import Translator
from sessions.ledger import AUDIENCES
from sessions.model import Session
from sessions.summary import summarise
from tests.sessions.exports.tame import tamed
from tui.house import Room

GOLDEN = Path(__file__).parent / "golden"
LANGUAGES = ("fi", "sv", "en")


@pytest.fixture
def in_helsinki(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Times of day as they are read where the golden files were."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system has one time zone for all programs")
    with monkeypatch.context() as at:
        at.setenv("TZ", "Europe/Helsinki")
        time.tzset()
        yield
    time.tzset()


def assert_is_as_it_was_read(made: bytes, name: str) -> None:
    """Set UPDATE_EXPORTS to write the files anew, then read them."""
    file = GOLDEN / f"{name}.md"
    if "UPDATE_EXPORTS" in os.environ:
        file.write_bytes(made)
    assert made.decode() == file.read_bytes().decode()


def paper(*sessions: Session, audience: str = "leaders", language: str = "fi") -> bytes:
    summaries = [summarise(session, language) for session in sessions]
    return write(summaries, Translator(language), "md", audience)


def of(*blocks: Heading | Paragraph | Listing | Quotes | Table | RatingChart) -> str:
    """What becomes of blocks, without the title."""
    made = write_document(Document("T", "", "fi", blocks), Translator("fi")).decode()
    return made.removeprefix("# T\n\n").removesuffix("\n")


@pytest.mark.usefixtures("in_helsinki")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_a_session_with_everything(grouped: Session, audience: str, language: str) -> None:
    made = paper(tamed(grouped), audience=audience, language=language)
    assert_is_as_it_was_read(made, f"grouped.{audience}.{language}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_type_of_question(everything: Session, language: str) -> None:
    assert_is_as_it_was_read(
        paper(tamed(everything), language=language), f"everything.leaders.{language}"
    )


@pytest.mark.usefixtures("in_helsinki")
@pytest.mark.parametrize("audience", AUDIENCES)
def test_a_session_that_nobody_has_grouped(session: Session, audience: str) -> None:
    assert_is_as_it_was_read(paper(tamed(session), audience=audience), f"session.{audience}.fi")


@pytest.mark.parametrize("audience", AUDIENCES)
async def test_a_session_in_the_lobby(room: Room, audience: str) -> None:
    made = paper(tamed(room.engine.session), audience=audience)
    assert_is_as_it_was_read(made, f"lobby.{audience}.fi")


@pytest.mark.usefixtures("in_helsinki")
@pytest.mark.parametrize("audience", AUDIENCES)
def test_two_sessions_in_one_paper(grouped: Session, session: Session, audience: str) -> None:
    other = replace(tamed(session), id="019aa000-0000-7000-8000-000000000001")
    made = paper(tamed(grouped), other, audience=audience)
    assert_is_as_it_was_read(made, f"several.{audience}.fi")


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("played", ["everything", "grouped", "session"])
def test_nothing_people_wrote_breaks_the_page(
    request: pytest.FixtureRequest, played: str, audience: str
) -> None:
    page = paper(request.getfixturevalue(played), audience=audience).decode()
    tokens = MarkdownIt("gfm-like", {"html": True}).parse(page)
    kinds = {token.type for token in tokens}
    kinds |= {child.type for token in tokens for child in token.children or ()}
    assert not [kind for kind in kinds if re.search("code|html|link|fence|hr$|image", kind)]
    for block in page.strip().split("\n\n"):
        if block.startswith("|"):
            assert len({len(re.split(r"(?<!\\)\|", line)) for line in block.split("\n")}) == 1


def test_headings_begin_under_the_title() -> None:
    assert (
        of(Heading("1. Asiakkaamme #1", 1), Heading("=", 3)) == "## 1. Asiakkaamme \\#1\n\n#### ="
    )


def test_a_line_says_whose_it_is_and_what_is_to_be_known_of_it() -> None:
    lines = (Line("28.11. juhlat", "Pöytä 1", "3 pistettä"), Line("1. a"), Line("b", note="×2"))
    assert of(Listing(lines)) == ("- 28.11. juhlat (*Pöytä 1 · 3 pistettä*)\n- 1\\. a\n- b (*×2*)")
    assert of(Listing(lines[:1], numbered=True)).startswith("1. 28.11. juhlat")
    assert of(Quotes(lines[1:])) == "> 1\\. a\n\n> b\n>\n> — *×2*"


def test_the_facilitators_lines_stay_apart() -> None:
    comment = Paragraph("Kiitos *kaikille*!\nJatketaan.\n\n- Maija", "comment")
    assert of(comment) == "*Kiitos \\*kaikille\\*!\\\nJatketaan.*\n\n*\\- Maija*"
    html = MarkdownIt().render(of(comment))
    assert html == (
        "<p><em>Kiitos *kaikille*!<br />\nJatketaan.</em></p>\n<p><em>- Maija</em></p>\n"
    )


def test_rows_that_sum_others_up_are_strong() -> None:
    table = Table((Column("A"), Column("B", figures=True)), (("a", ""), ("x", "1")), "C", {1})
    assert of(table) == "C\n\n| A | B |\n| --- | ---: |\n| a |  |\n| **x** | **1** |"


@pytest.mark.parametrize(
    ("now", "target", "line"),
    [
        (3, 5, "1 ────────○━━━━━━━● 5"),
        (5, 4, "1 ────────────●━━━○ 5"),
        (1, 1, "1 ◉──────────────── 5"),
        (2, None, "1 ────○──────────── 5"),
    ],
)
def test_a_chart_is_a_line_from_now_to_target(now: int, target: int | None, line: str) -> None:
    chart = RatingChart("K", "alt", 1, 5, (ChartRow("a", now, target),), "Nyt", "Tavoite")
    *_, header, _, row = of(chart).split("\n")
    assert "○ Nyt ● Tavoite" in header
    assert line in row
