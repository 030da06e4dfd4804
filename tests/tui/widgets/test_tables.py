"""Who has answered and who has not, in a few lines."""

from exercises.model import Workshop
from sessions.asking import asked
from sessions.engine import Engine
from sessions.i18n import Translator
from sessions.model import Details, GivenBy, Table
from tui.cli.house import LocalHouse
from tui.house import Room
from tui.widgets.tables import TableStates, waiting_line


def drawn(states: TableStates, width: int) -> list[str]:
    """The picture as plain lines."""
    return [line.plain.rstrip() for line in states.draw(width)]


async def test_each_state_has_a_glyph_and_a_word(room: Room) -> None:
    """All five of them, each with how many tables are in it."""
    engine = room.engine
    await engine.go_to(4)
    assert engine.session.exercise is not None
    engine.look(3)
    await engine.add_table()
    await engine.join(engine.session.tables[1].code)
    engine.typing(5)
    await engine.give_answer(
        2, "promise", {"text": ["x"]}, exercise="promise", given_by=GivenBy.PHONE
    )
    states = TableStates(Translator("en"))
    states.show(engine.session, engine.session.exercise, engine.presence)
    assert drawn(states, 80) == [
        "◌ 1            ● 2 Kokit      ○ 3 Siistijät  · 4            ◐ 5",
        "Not answered: 1, 3 Siistijät, 4, 5",
        "● 1 answered  ◐ 1 writing  ○ 1 in  ◌ 1 asleep  · 1 not in",
    ]
    # Whoever has answered and writes on is not waited for.
    engine.typing(2)
    states.show(engine.session, engine.session.exercise, engine.presence)
    assert drawn(states, 80)[:2] == [
        "◌ 1            ◐ 2 Kokit      ○ 3 Siistijät  · 4            ◐ 5",
        "Not answered: 1, 3 Siistijät, 4, 5",
    ]


async def test_many_tables_go_by_their_numbers(
    house: LocalHouse, workshop: Workshop, details: Details
) -> None:
    """Sixty of them in five lines beside the running order of a small terminal."""
    room = await house.open_new(workshop, details, [("Pitkänniminen", "")] * 60)
    await room.engine.go_to(4)
    states = TableStates(Translator("fi"))
    exercise = room.engine.session.exercise
    assert exercise is not None
    states.show(room.engine.session, exercise, room.engine.presence)
    lines = drawn(states, 52)
    assert len(lines) == 7
    assert lines[0].startswith("·1  ·2  ·3 ")
    assert lines[4].endswith("·59 ·60")
    assert lines[5] == "Vastaamatta vielä 60 pöytää"


def test_who_is_waited_for_is_named_as_long_as_it_fits() -> None:
    """Names first, then numbers, then how many."""
    t = Translator("sv")
    tables = [Table(str(n), n, "Servicepunkten", "", "K7QX") for n in range(1, 8)]
    assert waiting_line(t, tables[:2], 60).plain == (
        "Inte svarat: 1 Servicepunkten, 2 Servicepunkten"
    )
    assert waiting_line(t, tables, 60).plain == "Inte svarat: 1, 2, 3, 4, 5, 6, 7"
    assert waiting_line(t, tables, 30).plain.rstrip() == "7 bord har inte svarat än"
    assert waiting_line(t, [], 30).plain == "Alla bord har svarat."


async def vote(engine: Engine, table: int, exercise: str, voter: str) -> None:
    """A person's answer to the first question of the present exercise."""
    assert engine.session.exercise is not None
    question = asked(engine.session, engine.session.exercise.questions[0], table)
    typed = "1" if exercise == "choice" else "9"
    await engine.give_answer(
        table, question.name, question.parse(typed), exercise=exercise,
        given_by=GivenBy.PHONE, voter=voter,
    )  # fmt: skip


async def test_who_has_just_answered_does_not_tell_a_score(
    house: LocalHouse, details: Details, every_type: Workshop
) -> None:
    """Where the result waits for enough people, tables are not counted one by one."""
    room = await house.open_new(every_type, details, [("", "")] * 2)
    steps = [one.name for one in every_type.steps]
    await room.engine.go_to(steps.index("score") + 1)
    await vote(room.engine, 1, "score", "a")
    states = TableStates(Translator("fi"))
    assert room.engine.session.exercise is not None
    states.show(room.engine.session, room.engine.session.exercise, room.engine.presence)
    assert "(1)" not in "".join(drawn(states, 70))


async def test_how_many_people_of_a_table_have_answered(
    house: LocalHouse, details: Details, every_type: Workshop
) -> None:
    """Where each answers, as long as there is room; the names come first, then the people."""
    room = await house.open_new(every_type, details, [("Keittiö", ""), ("", ""), ("", "")])
    engine = room.engine
    steps = [one.name for one in every_type.steps]
    await engine.go_to(steps.index("promise") + 1)
    await engine.give_answer(
        1, "promise", {"text": ["Kuuntelemme."]}, exercise="promise", given_by=GivenBy.PHONE
    )
    await engine.go_to(steps.index("choice") + 1)
    for table, voters in ((1, "abc"), (3, "d")):
        for voter in voters:
            await vote(engine, table, "choice", voter)
    states = TableStates(Translator("fi"))
    assert engine.session.exercise is not None
    states.show(engine.session, engine.session.exercise, engine.presence)
    assert drawn(states, 70) == [
        "● 1 Keittiö (3)  · 2              ● 3 (1)",
        "Vastaamatta: 2",
        "● 2 vastannut  · 1 ei vielä  (1) vastaajia",
    ]
    assert drawn(states, 46)[-1] == "● 2 vastannut  · 1 ei vielä  (1) vastaajia"
    assert drawn(states, 26)[:2] == ["● 1 Keittiö  · 2", "● 3"]
