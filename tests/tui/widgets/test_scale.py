"""Scales drawn as lines."""

from tui.widgets.scale import dumbbell, on_axis, scale_words


def test_a_dumbbell_shows_now_target_and_what_lies_between() -> None:
    assert dumbbell(2, 4, 1, 5, 3).plain == "───○━━━━━●───"
    assert dumbbell(4, 2, 1, 5, 3).plain == "───●━━━━━○───"
    assert dumbbell(5, 5, 1, 5, 3).plain == "────────────◉"
    assert dumbbell(0, 10, 0, 10, 2).plain == "○━━━━━━━━━━━━━━━━━━━●"


def test_averages_stand_at_the_nearest_cell() -> None:
    assert dumbbell(2.4, 4.2, 1, 5, 3).plain == "────○━━━━━●──"
    assert dumbbell(3.0, 3.1, 1, 5, 3).plain == "──────◉──────"


def test_figures_stand_under_the_steps_of_the_scale() -> None:
    assert on_axis(["1", "12", "·"], 4).plain == "1   12  ·"


def test_the_ends_of_a_scale_when_not_all_words_fit() -> None:
    words = {1: "heikko", 2: "hyvä", 3: "loistava"}
    assert [line.plain for line in scale_words(words, 30)] == ["1 heikko · 2 hyvä · 3 loistava"]
    assert [line.plain for line in scale_words(words, 29)] == ["1 heikko · 3 loistava"]
    assert scale_words(words, 10) == []
    assert scale_words({}, 30) == []
