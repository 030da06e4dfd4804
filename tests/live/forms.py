"""Filling in the forms of `every_type` as somebody does, rightly and wrongly."""

from collections.abc import Mapping, Sequence
from typing import Any

from playwright.async_api import Page

from exercises.question import Question
from sessions.asking import asked
from sessions.model import GivenBy
from tests.live.every_type import QUESTIONS
from tui.house import Room

Fields = Mapping[str, Sequence[str]]

ALL_SKILLS = [f"{figure}-{skill}" for skill in range(1, 11) for figure in ("now", "target")]
IDEAS = "Aikataulu pitää\nTervehditään nimeltä\nRemontointiaikataulunmuutosilmoitukset"

GOOD: dict[str, Fields] = {
    "promise": {"text": ["Kysyt kerran, saat vastauksen."]},
    "ideas": {"lines": [IDEAS]},
    "service": {"now": ["2"], "target": ["4"], "why": ["Joku auttoi aina."]},
    "skills": {field: ["3"] for field in ALL_SKILLS},
    "path": {
        "cell-1-1": ["Saapuminen"],
        "cell-1-2": ["Etsitään ovea"],
        "cell-1-3": ["Epävarmaa"],
        "cell-2-1": ["Lasku"],
    },
    "kinds": {f"box-{item}": [str(item % 2 + 1)] for item in range(1, 7)},
    "order": {"place-3": ["1"], "place-1": ["2"], "place-2": ["3"]},
    "best": {"place-4": ["1"], "place-6": ["2"], "place-1": ["3"]},
    "points": {"points-0": ["3"], "points-2": ["2"]},
    "in": {"in-0": ["yes"], "in-1": ["no"], "missing": ["Varhaiskasvatuspalvelut\nIltavuoro"]},
    "kept": {"guard": ["1"]},
    "one": {"choice": ["6"]},
    "some": {"choice": ["2", "6"]},
    "nps": {"score": ["9"], "why": ["Koska palvelu pelaa."]},
    "effort": {"score": ["4"]},
    "visit": {"score": ["100"]},
}
BAD: dict[str, Fields] = {
    "promise": {"text": ["x" * 300]},
    "ideas": {"lines": ["\n".join(f"idea {number}" for number in range(12))]},
    "service": {"target": ["4"], "why": ["Joku auttoi aina."]},
    "skills": {field: ["3"] for field in ALL_SKILLS if field != "target-7"},
    "path": {"cell-1-1": ["Saapuminen"], "cell-2-2": ["Etsitään ovea"]},
    "kinds": {f"box-{item}": ["1"] for item in range(1, 6)},
    "order": {"place-3": ["1"], "place-1": ["2"]},
    "best": {"place-4": ["1"]},
    "points": {"points-0": ["3"], "points-1": ["3"]},
    "in": {},
    "kept": {},
    "one": {},
    "some": {"choice": ["1", "2", "6"]},
    "nps": {"why": ["Koska palvelu pelaa."]},
    "effort": {},
    "visit": {"score": ["101"]},
}


async def go_to(room: Room, question: Question) -> None:
    """To its step; where it is about the tables' ideas or themes, there are some."""
    engine, ideas = room.engine, QUESTIONS[1]
    if question.source and len(engine.session.current(ideas.name, ideas.name)) < 2:
        await engine.go_to(2)
        for table in (1, 2):
            await give(room, ideas, table)
        for name in ("Tervehtiminen ja asiakkaan kohtaaminen joka ovella", "Aika"):
            if engine.session.grouping(ideas.name).named(name) is None:
                await engine.desk.make_theme(ideas.name, name)
        texts = IDEAS.split("\n")
        for theme, text in zip(engine.session.grouping(ideas.name).themes, texts, strict=False):
            keys = [(ideas.name, table, text) for table in (1, 2)]
            await engine.desk.put(ideas.name, keys, theme.id)
    await engine.go_to(QUESTIONS.index(question) + 1)


def filled(room: Room, question: Question, fields: Fields) -> dict[str, list[str]]:
    """The same fields by the names they have, and values by theirs; ideas are counted from 0."""
    whole = asked(room.engine.session, question, 1)
    return {
        whole.fields[int(field.rpartition("-")[2])]
        if field.startswith(("points-", "in-"))
        else field: [whole.offered[field][int(text)] for text in texts]
        if field == "guard"
        else list(texts)
        for field, texts in fields.items()
    }


async def give(room: Room, question: Question, table: int, voter: str = "") -> None:
    """Give an answer as another phone does."""
    parts = filled(room, question, GOOD[question.name])
    await room.engine.give_answer(
        table, question.name, parts, exercise=question.name, given_by=GivenBy.PHONE, voter=voter
    )


def given(room: Room, question: Question) -> Any:
    """The only answer to a question."""
    (answer,) = room.engine.session.current(question.name, question.name)
    return answer.value


async def enter(page: Page, fields: Fields) -> None:
    """Fill in the fields as they are; what a script put in their place is used by its buttons."""
    scripted = await page.locator("form.on .rank").count() > 0
    if scripted:
        for field in sorted(fields, key=lambda field: fields[field]):
            item = page.locator(f".rank ul li:has(select[name={field}])")
            await item.locator(".take").click()
        return
    for field, texts in fields.items():
        control = page.locator(f"[name={field}]")
        tag = await control.first.evaluate("field => field.tagName + field.type")
        if tag.startswith("SELECT"):
            await control.select_option(texts[0])
        elif tag in ("INPUTradio", "INPUTcheckbox"):
            for text in texts:
                await page.check(f"[name={field}][value='{text}']")
        else:
            while not await control.is_visible():
                await page.click(".more")
            await control.fill(texts[0])


async def entered(page: Page) -> list[list[str]]:
    """What the form would send, but for the version it was made from."""
    return await page.evaluate(
        "[...new FormData(document.querySelector('form[action=answer]'))]"
        ".filter(([name]) => name !== 'seen')"
    )


async def send(page: Page) -> None:
    await page.click("form[action=answer] button:not([type])")
