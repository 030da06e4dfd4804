"""Pages of a fixed capacity: everything is on exactly one of them, and none holds too much."""

from hypothesis import given
from hypothesis import strategies as st

from sessions.stage.measure import LINE, clip, lines, width
from sessions.stage.pages import LINES, MOST_LABEL, WORDS, Result, pages_of
from sessions.stage.rows import Bar, Columns, Row, Said, Track

WORD = st.text("abcdeäöÅ–“9", min_size=1, max_size=60)
TEXT = st.lists(WORD, min_size=1, max_size=90).map(" ".join)
SHORT = st.lists(st.text("abcäö", min_size=1, max_size=9), min_size=1, max_size=12).map(" ".join)
GROUP = st.sampled_from(("", "Pöytä 1", "Kokit", "Varhaiskasvatuksen aamuvuoro ja " * 4))
NOTE = st.one_of(st.just(""), SHORT)

ROWS = st.one_of(
    st.builds(Row, text=SHORT, note=NOTE),
    st.builds(Said, text=TEXT, note=NOTE, group=GROUP, lead=st.sampled_from(("", "–", "12."))),
    st.builds(Bar, text=TEXT, note=NOTE, group=GROUP, share=st.just(0.5), figure=st.just("3 / 8")),
    st.builds(
        Track,
        text=SHORT,
        group=GROUP,
        now=st.just(2),
        target=st.just(4),
        low=st.just(1),
        high=st.just(5),
        figure=st.just("2 → 4 (+2)"),
    ),
    st.builds(Columns, text=st.just(""), group=GROUP, steps=st.just((("1", 3), ("2", 0)))),
)
RESULTS = st.builds(
    Result,
    label=TEXT,
    rows=st.lists(ROWS, max_size=40).map(tuple),
    total=st.lists(SHORT, max_size=4).map(tuple),
)


def letters(text: str) -> str:
    """What stays of a text that was broken between pages."""
    return "".join(letter for letter in text if letter not in " …·")


@given(RESULTS)
def test_no_page_holds_more_than_the_wall(result: Result) -> None:
    for page in pages_of(result):
        assert page.height <= LINES
        assert len(page.rows) <= 1 or sum(row.words for row in page.rows) <= WORDS


@given(RESULTS)
def test_every_row_is_on_exactly_one_page(result: Result) -> None:
    shown = [row for page in pages_of(result) for row in page.rows]
    written = [row for row in shown if isinstance(row, Said)]
    asked = [row for row in result.rows if isinstance(row, Said)]
    assert letters("".join(row.said for row in written)) == letters(
        "".join(row.said for row in asked)
    )
    others = [row for row in shown if not isinstance(row, Said)]
    assert [type(row) for row in others] == [
        type(row) for row in result.rows if not isinstance(row, Said)
    ]


@given(RESULTS)
def test_every_page_says_what_was_asked_and_the_first_what_it_comes_to(result: Result) -> None:
    pages = pages_of(result)
    assert len({page.label for page in pages}) == 1
    assert not any(page.total for page in pages[1:])
    assert bool(pages[0].total) == bool(result.total)


@given(TEXT, st.integers(min_value=8, max_value=60))
def test_lines_are_never_too_wide_and_lose_nothing(text: str, line: int) -> None:
    found = lines(text, line)
    assert all(width(one) <= line for one in found)
    assert letters("".join(found)) == letters(text)


@given(TEXT)
def test_a_clipped_text_fits_and_says_that_it_goes_on(text: str) -> None:
    short = clip(text, MOST_LABEL)
    assert len(lines(short)) <= MOST_LABEL
    assert short == text or short.endswith("…")


def test_wide_letters_take_two_cells() -> None:
    assert width("ä") == 1
    assert width("a\u0308") == 1
    assert width("界") == 2
    assert len(lines("界" * (LINE // 2 + 1))) == 2


def test_a_heading_stands_once_above_what_belongs_to_it() -> None:
    rows = tuple(Said(text=f"idea {n}", group="Kokit") for n in range(3))
    page = pages_of(Result("Kysymys", rows))[0]
    assert [heading for heading, _ in page.headed] == ["Kokit", "", ""]


def test_short_charts_stand_on_one_line_only_when_all_of_them_do() -> None:
    short = Bar(text="Aika", share=0.5, figure="4 / 8")
    long = Bar(text="Varhaiskasvatuspalvelupäällikkö", share=0.5, figure="4 / 8")
    both = pages_of(Result("Kysymys", (short, short)))[0].rows
    mixed = pages_of(Result("Kysymys", (short, long)))[0].rows
    assert [row.height for row in both] == [1, 1]
    assert [row.height for row in mixed] == [2, 2]
