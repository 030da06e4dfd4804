"""Every question type on the remote: entered, counted by hand, listed for hiding."""

import re

import pytest

from exercises.model import Workshop
from sessions.model import BY_HAND, GivenBy
from tests.sessions.web.remote.pressing import Remote, buttons
from tui.house import Room


@pytest.fixture
def workshop(every_type: Workshop) -> Workshop:
    """A step for each question type."""
    return every_type


async def test_every_type_has_its_pages(remote: Remote, room: Room) -> None:
    """Each step's pages are made without a mistake, empty and with an answer."""
    engine = room.engine
    for number, exercise in enumerate(engine.session.workshop.steps, start=1):
        await engine.go_to(number)
        for question in exercise.questions:
            if question.by_person or not question.examples:
                continue
            typed = question.examples.in_language("fi")[0]
            await engine.give_answer(
                1,
                question.name,
                question.parse(typed),
                exercise=exercise.name,
                given_by=GivenBy.FACILITATOR,
            )
        for view in ("", "answers", "enter", "enter?of=1", "enter?of=2", "themes"):
            await remote.page(view)


async def test_people_are_counted_by_hand(remote: Remote, room: Room) -> None:
    """Where each person answers, votes are typed as in the terminal; nobody's table is told."""
    engine = room.engine
    steps = engine.session.workshop.steps
    number, exercise, question = next(
        (n, step, question)
        for n, step in enumerate(steps, start=1)
        for question in step.questions
        if question.by_person and question.type == "score"
    )
    await engine.go_to(number)
    for voter, score in (("a" * 32, "3"), ("b" * 32, "5")):
        await engine.give_answer(
            1,
            question.name,
            {"score": [score]},
            exercise=exercise.name,
            given_by=GivenBy.PHONE,
            voter=voter,
        )
    page = await remote.page("enter?of=1")
    assert "Puhelimella on vastannut jo 2 tästä pöydästä" in page
    form = {"of": "1", "exercise": exercise.name, "version": "0"}
    wrong = await remote.press(page, f"answer:{question.name}", "enter", votes="4: x", **form)
    assert wrong.status_code == 422
    assert "4: x" in wrong.text
    sent = await remote.press(page, f"answer:{question.name}", "enter", votes="4: 2", **form)
    assert sent.status_code == 303
    by_hand = engine.session.answer(exercise.name, question.name, 1, BY_HAND)
    assert by_hand is not None
    assert by_hand.people == 2
    page = await remote.page("answers")
    assert "a" * 32 not in page
    assert page.count("Nimetön vastaus") == 2
    assert "käsin laskettu" in page
    hide = [deed for deed in buttons(page) if deed.startswith("hide:")]
    assert len(hide) == 3
    answer = await remote.press(page, hide[0], "answers", of=exercise.name)
    assert answer.status_code == 303
    assert len(engine.session.hidden) == 1


async def test_what_is_voted_on_can_be_hidden_while_it_is_voted_on(
    remote: Remote, room: Room
) -> None:
    """A bad line stands on the forms: the answers of the earlier step are below its title."""
    engine = room.engine
    steps = [step.name for step in engine.session.workshop.steps]
    await engine.go_to(steps.index("promise") + 1)
    text = {"text": ["Sopimatonta."]}
    await engine.give_answer(2, "promise", text, exercise="promise", given_by=GivenBy.PHONE)
    await engine.go_to(steps.index("choice") + 1)
    page = await remote.page("answers")
    listed = page[page.index("<h2>Lupaus</h2>") :]
    assert "Sopimatonta." in listed
    assert "sali näkee tämän" in listed
    (hide,) = (deed for deed in buttons(page) if deed.startswith("hide:"))
    form = re.search(rf'value="{hide}"[^>]* form="([^"]+)"', page)
    assert form
    assert f'<form id="{form[1]}"' in page
    sent = await remote.press(page, hide, "answers", of=form[1].removeprefix("of-"))
    assert sent.status_code == 303
    assert engine.session.hidden == {("promise", "promise", 2, "")}
    page = (await remote.client.get(sent.headers["location"])).text
    (back,) = (deed for deed in buttons(page) if deed.startswith("bring-back:"))
    await remote.press(page, back, "answers", of="promise")
    assert not engine.session.hidden
    await engine.go_to(steps.index("score") + 1)
    assert "Sopimatonta." not in await remote.page("answers")
