"""One question of each type with its items, and what people might enter into its form."""

from hypothesis import strategies as st

from exercises.items import Item, collected
from exercises.languages import Text, Texts
from exercises.question import Question
from exercises.questions.choice import ChoiceQuestion
from exercises.questions.guard import GuardQuestion
from exercises.questions.included import IncludedQuestion
from exercises.questions.lines import LinesQuestion
from exercises.questions.points import PointsQuestion
from exercises.questions.profile import ProfileQuestion
from exercises.questions.rank import RankQuestion
from exercises.questions.rating import RatingQuestion
from exercises.questions.rows import RowsQuestion
from exercises.questions.score import ScoreQuestion
from exercises.questions.sort import SortQuestion
from exercises.questions.text import TextQuestion

LABEL = Text.same("Kysymys")
IDEAS = collected(
    [("Tervehditään", 1), ("Aikataulu pitää", 2), ("=1+1|`x`", 3), ("tervehditään", 4), ("Ö", 2)]
)

THEMES = (
    Item("tx", Text.same("Kohtaaminen"), (1, 2), ideas=2, own=("Tervehditään", "Ö")),
    Item("ty", Text.same("=1+1"), (3,), ideas=1),
    Item("tz", Text.same("Aikataulut"), ideas=4),
)


def _same(*words: str) -> Texts:
    return Texts(words, words, words)


QUESTIONS: tuple[Question, ...] = (
    TextQuestion(name="text", label=LABEL, limit=40),
    LinesQuestion(name="lines", label=LABEL, most=3, limit=20),
    RatingQuestion(name="rating", label=LABEL, why=True),
    RatingQuestion(name="wide", label=LABEL, low=0, high=10),
    ProfileQuestion(name="profile", label=LABEL, items=_same("a", "b", "c")),
    RowsQuestion(name="rows", label=LABEL, columns=_same("x", "y"), most=3, limit=20, group=2),
    SortQuestion(
        name="sort", label=LABEL, taken_from="x", boxes=_same("A", "B"), reference=(30, 70)
    ).with_items(IDEAS),
    RankQuestion(name="rank", label=LABEL, items=_same("a", "b", "c", "d")),
    RankQuestion(name="best", label=LABEL, taken_from="x", most=2).with_items(IDEAS),
    PointsQuestion(name="points", label=LABEL, taken_from="x", points=5).with_items(IDEAS),
    ChoiceQuestion(name="one", label=LABEL, items=_same("a", "b", "c")),
    ChoiceQuestion(name="some", label=LABEL, taken_from="x", most=2).with_items(IDEAS),
    ScoreQuestion(name="score", label=LABEL, why=True, minimum=3),
    IncludedQuestion(name="included", label=LABEL, taken_from="x").with_items(THEMES),
    GuardQuestion(name="guard", label=LABEL, taken_from="x").with_items(IDEAS),
    ScoreQuestion(name="satisfaction", label=LABEL, low=1, high=5, minimum=3),
)

HOSTILE = (
    "",
    " ",
    "0",
    "1",
    "2",
    "3",
    "5",
    "11",
    "-1",
    "1e1",
    "²",
    "٣",
    "kyllä",
    "yes",
    "no",
    "=1+1",
    "a\nb",
    "a | b",
    "[/]",
    "\x1b]0;x\x07",
    "\ud800",
    "ä" * 50,
    "👩‍👩‍👧",
    *(item.key for item in IDEAS),
)


def entered(question: Question) -> st.SearchStrategy[dict[str, list[str]]]:
    """Forms as people fill them in: often right, sometimes with anything in any field."""
    text = st.one_of(st.sampled_from(HOSTILE), st.text(max_size=60))
    anything = st.dictionaries(
        st.sampled_from((*question.fields, "over", "twice", "nonsense")),
        st.lists(text, max_size=3),
        max_size=len(question.fields),
    )
    return st.one_of(anything, sensible(question))


def sensible(question: Question) -> st.SearchStrategy[dict[str, list[str]]]:
    """Forms that mostly pass."""
    typed = st.just("")
    if isinstance(question, TextQuestion | LinesQuestion | IncludedQuestion):
        typed = st.text(min_size=1, max_size=40)
    elif isinstance(question, RowsQuestion):
        cell = st.text(min_size=1, max_size=20)
        typed = st.lists(st.tuples(cell, cell).map(" / ".join), min_size=1, max_size=3).map(
            "; ".join
        )
    return st.builds(
        lambda words, chance: {
            field: list(texts)
            for field, texts in question.imagine(question.offered, words, chance).items()
        },
        typed,
        st.randoms(use_true_random=False),
    )
