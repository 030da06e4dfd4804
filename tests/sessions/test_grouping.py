"""Themes as a layer over ideas that stay as they are."""

from hypothesis import given
from hypothesis import strategies as st

from sessions.grouping import Grouping, IdeaKey, Theme

A: IdeaKey = ("ideas", 1, "Tervehditään")
B: IdeaKey = ("ideas", 2, "Katsotaan silmiin")
C: IdeaKey = ("ideas", 2, "Lisää hyllyjä")
GREETING, SHELVES = Theme("g", "Tervehtiminen"), Theme("s", "Hyllyt")


def two() -> Grouping:
    return Grouping().with_theme(GREETING, [A, B]).with_theme(SHELVES, [C])


def test_an_idea_is_in_one_theme() -> None:
    """Putting it into another takes it out of the first."""
    grouping = two().put([B], "s")
    assert grouping.placed == {A: "g", B: "s", C: "s"}
    assert grouping.put([B], None).placed == {A: "g", C: "s"}


def test_a_theme_is_split_by_a_new_one() -> None:
    grouping = two().with_theme(Theme("e", "Katse"), [B])
    assert grouping.placed == {A: "g", B: "e", C: "s"}
    assert [theme.name for theme in grouping.themes] == ["Tervehtiminen", "Hyllyt", "Katse"]


def test_themes_join() -> None:
    """The ideas of the other are in the first one; joining it with itself changes nothing."""
    joined = two().joined("g", ["s"])
    assert joined.themes == (GREETING,)
    assert set(joined.placed.values()) == {"g"}
    assert two().joined("g", ["g"]) == two()


def test_a_removed_theme_leaves_its_ideas() -> None:
    grouping = two().without("g")
    assert grouping.themes == (SHELVES,)
    assert grouping.placed == {C: "s"}


def test_setting_aside_takes_out_of_the_theme_and_back() -> None:
    aside = two().set_aside([A], "ei meidän asiamme")
    assert A not in aside.placed
    assert aside.aside == {A: "ei meidän asiamme"}
    assert aside.brought_back([A]).aside == {}
    assert aside.put([A], "s").aside == {}
    assert aside.put([A], "s").placed[A] == "s"


def test_names_are_found_in_any_case() -> None:
    assert two().named("TERVEHTIMINEN") == GREETING
    assert two().named("Hylly") is None


def done(grouping: Grouping, deed: str, idea: IdeaKey, theme: str, number: int) -> Grouping:
    match deed:
        case "put":
            return grouping.put([idea], theme)
        case "out":
            return grouping.put([idea], None)
        case "aside":
            return grouping.set_aside([idea], "syy")
        case "back":
            return grouping.brought_back([idea])
        case "join":
            return grouping.joined("g", ["s"])
        case "without":
            return grouping.without(theme)
    return grouping.with_theme(Theme(f"n{number}", f"Uusi {number}"), [idea])


_deeds = st.lists(
    st.tuples(
        st.sampled_from(["put", "out", "aside", "back", "join", "without", "new"]),
        st.sampled_from([A, B, C]),
        st.sampled_from(["g", "s"]),
    ),
    max_size=12,
)


@given(_deeds)
def test_every_step_can_be_undone(deeds: list[tuple[str, IdeaKey, str]]) -> None:
    """Whatever is done, going back step by step passes through the same states."""
    grouping = two()
    states = [grouping]
    for number, (deed, idea, theme) in enumerate(deeds):
        grouping = done(grouping, deed, idea, theme, number)
        states.append(grouping)
        assert not set(grouping.placed) & set(grouping.aside)
    for state in reversed(states):
        assert grouping == state
        assert grouping.before is not None
        grouping = grouping.before
