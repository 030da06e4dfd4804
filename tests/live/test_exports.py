"""Each export of a played workshop of the library, opened by a program that did not write it.

`python -m tests.load.exports` does the same with every workshop.
"""

import asyncio
import json
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.async_api import Browser

from exercises.languages import LANGUAGES
from exercises.library import Library
from sessions.exports import to_markdown, to_pdf
from sessions.exports.audiences import compose
from sessions.exports.audiences.exercises import ids_in
from sessions.ledger import AUDIENCES, NOT_SENT, count
from sessions.model import Session
from sessions.summary import summarise
from tests.live.account import ALONE, ASIDE, THEMED, WITHDRAWN, Account, Said, read_account
from tests.live.exporting import OFFICE, OTHERS, Exported, export
from tests.live.opened import of_markdown
from tests.live.playing import FEW, HOSTILE, play

pytestmark = pytest.mark.live

WORKSHOP = "academy-experienced"
"""Rows, statements, ideas, a profile, proposals, and a figure from each person."""
LEAST = 5
"""People who have to have given their figure before it is told."""


def played(folder: Path, language: str) -> tuple[Session, Account]:
    """In Swedish too few people answer what each answers by themselves; in English what is guarded
    reaches the leaders without its exercise."""
    database, workshop = folder / "paja.db", Library().workshop(WORKSHOP)
    few, kept = language == "sv", language == "en"
    session = asyncio.run(play(database, workshop, language, few=few, kept=kept))
    return session, read_account(database)


@pytest.fixture(scope="module", params=LANGUAGES)
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Exported:
    folder = tmp_path_factory.mktemp("exports")
    (made,) = export([played(folder, request.param)], folder)
    return made


def an_idea(account: Account) -> Said:
    """One that goes to everybody, in no theme, and not in words that somebody else used too."""
    sent = {asked.name for asked in account.asked if all(asked.sent.values())}
    texts = [said.text for said in account.said]
    return next(
        said
        for said in account.said
        if said.fate == ALONE
        and said.exercise in sent
        and len(said.cells) == 1
        and sum(said.text in text for text in texts) == 1
    )


def reworded(session: Session, said: Said, words: str) -> Session:
    """As if the table had said it in other words, or (without any) not at all."""
    given = dict(session.answers[said.exercise])
    for key, answer in given.items():
        if key[1] == said.table and answer.value == said.text:
            given[key] = replace(answer, value=words or None)
        elif key[1] == said.table and isinstance(answer.value, list):
            lines = (words if line == said.text else line for line in answer.value)
            given[key] = replace(answer, value=[line for line in lines if line])
    return replace(session, answers={**session.answers, said.exercise: given})


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Exported]:
    """What a faulty program would write: an idea left out, one letter changed, and what was to stay
    in the room sent to the leaders."""
    folder = tmp_path_factory.mktemp("spoilt")
    session, account = played(folder, "fi")
    idea = an_idea(account)
    mutants = {
        "left out": reworded(session, idea, ""),
        "changed": reworded(session, idea, idea.text.swapcase()),
        "not for them": replace(
            session, edits={name: replace(e, leaders=True) for name, e in session.edits.items()}
        ),
    }
    made = export([(mutant, account) for mutant in mutants.values()], folder)
    return dict(zip(mutants, made, strict=True))


def test_the_session_has_everything_in_it(exported: Exported) -> None:
    """Every fate, hostile words, guards, and something that is not sent."""
    account, summary = exported.account, summarise(exported.session)
    assert {said.fate for said in account.said} == {ALONE, THEMED, ASIDE, WITHDRAWN}
    assert len(account.due("leaders")) > 40
    assert min(len(account.unsaid(audience)) for audience in ("leaders", "tables")) > 5
    assert all(any(word[:120] in said.text for said in account.said) for word in HOSTILE)
    assert len(summary.guarded) > 2
    assert any(theme.votes and theme.missed for e in summary.exercises for theme in e.themes)


@pytest.mark.parametrize("form", [*OFFICE, *OTHERS])
@pytest.mark.parametrize("audience", AUDIENCES)
def test_everything_due_stands_once(exported: Exported, audience: str, form: str) -> None:
    """Letter for letter; in a PDF a box stands for each letter that its fonts lack."""
    assert not exported.wrong(audience, form)


@pytest.mark.browser
async def test_everything_due_stands_once_in_the_browser(
    exported: Exported, browser: Browser
) -> None:
    """Whatever the language, axe finds the same; it takes its time."""
    for audience in AUDIENCES:
        axe = exported.t.language == "fi"
        assert not await exported.wrong_page(browser, audience, axe=axe)


@pytest.mark.parametrize("audience", AUDIENCES)
def test_the_ledger_is_a_plain_count(exported: Exported, audience: str) -> None:
    ledger = count(summarise(exported.session), audience)
    reasons = dict(ledger.aside)
    assert exported.account.ledger(audience) == {
        "came": ledger.came,
        "quoted": ledger.quoted,
        "themed": ledger.themed,
        "not_sent": reasons.pop(NOT_SENT, 0),
        "aside": reasons,
        "withdrawn": ledger.withdrawn,
    }


@pytest.mark.parametrize("audience", AUDIENCES)
def test_too_few_people_are_not_told_of(exported: Exported, audience: str) -> None:
    few = exported.t.language == "sv"
    words = exported.t.text("summary-withheld", people=FEW, least=LEAST)
    page = of_markdown(exported.files[audience, "md"].read_text("utf-8"))
    assert ((words,) in [piece.cells for piece in page]) is few
    for file in (exported.files[audience, form] for form in OFFICE):
        cells = [cell for piece in exported.office[file] for cell in piece.cells]
        assert any(words in cell for cell in cells) is few
    data = json.loads(exported.files[audience, "json"].read_text("utf-8"))
    (score,) = (q for e in data["exercises"] for q in e["questions"] if q["type"] == "score")
    assert (score["withheld"], score["result"] is None, not score["answers"]) == (few,) * 3


@pytest.mark.parametrize("form", [*OFFICE, *OTHERS])
@pytest.mark.parametrize("what", ["left out", "changed", "not for them"])
def test_a_fault_would_be_noticed(spoilt: dict[str, Exported], what: str, form: str) -> None:
    """In each format; what is looked at is what stands in the file."""
    audiences = ["leaders"] if what == "not for them" else AUDIENCES
    for audience in audiences:
        assert spoilt[what].wrong(audience, form)


@pytest.mark.browser
async def test_a_fault_would_be_noticed_in_the_browser(
    spoilt: dict[str, Exported], browser: Browser
) -> None:
    for made in spoilt.values():
        assert await made.wrong_page(browser, "leaders", axe=False)


@pytest.mark.parametrize("form", ["md", "pdf"])
@pytest.mark.parametrize("audience", AUDIENCES)
def test_an_idea_told_twice_would_be_noticed(
    exported: Exported, audience: str, form: str, tmp_path: Path
) -> None:
    document = compose([summarise(exported.session)], audience, exported.t)
    blocks = list(document.blocks)
    place = max(place for place, block in enumerate(blocks) if any(ids_in([block])))
    blocks.insert(place, blocks[place])
    writer = {"md": to_markdown, "pdf": to_pdf}[form]
    file = tmp_path / f"twice.{form}"
    file.write_bytes(writer.write(replace(document, blocks=tuple(blocks)), exported.t))
    twice = replace(exported, files={**exported.files, (audience, form): file})
    assert twice.wrong(audience, form)
