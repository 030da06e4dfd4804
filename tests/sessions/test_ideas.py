"""Ideas one by one: nothing in their order tells who wrote them."""

from dataclasses import replace

from exercises.languages import Text
from exercises.model import Exercise, Workshop
from exercises.questions.lines import LinesQuestion
from sessions.engine import Engine
from sessions.ideas import ideas_of
from sessions.model import Details, GivenBy
from tui.cli.house import LocalHouse


async def test_peoples_ideas_stand_in_the_order_of_the_alphabet(
    house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    """One person's lines beside each other would tell that the same person wrote both."""
    label = Text.same("Mitä?")
    question = LinesQuestion(name="q", label=label, by="person")
    step = Exercise(name="q", title=label, words=label, minutes=5, questions=(question,))
    plan = replace(workshop, steps=(step,))
    engine: Engine = (await house.open_new(plan, details, [("", "")])).engine
    await engine.go_to(1)
    for voter, lines in (("x", ["zz", "aa"]), ("y", ["mm"]), ("z", ["Bb", "mm"])):
        await engine.give_answer(
            1, "q", {"lines": lines}, exercise="q", given_by=GivenBy.PHONE, voter=voter
        )
    found = ideas_of(engine.session, step)
    assert [(idea.text, idea.people, idea.table) for idea in found] == [
        ("aa", 1, 0),
        ("Bb", 1, 0),
        ("mm", 2, 0),
        ("zz", 1, 0),
    ]
