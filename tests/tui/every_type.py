"""A workshop that asks every type of question, of tables and of each person."""

from exercises.languages import Text, Texts
from exercises.model import Exercise, Workshop
from exercises.question import PERSON, Question
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


def same(text: str) -> Text:
    """The same in all languages."""
    return Text.same(text)


def each(*texts: str) -> Texts:
    """A list that is the same in all languages."""
    return Texts(texts, texts, texts)


SKILLS = each("Kuunteleminen", "Ongelmanratkaisu", "Palveluasenne")
SCALE = each("heikko", "välttävä", "kohtalainen", "hyvä", "erinomainen")
FROM = "criteria"

ASKED: dict[str, tuple[Question, ...]] = {
    "criteria": (
        LinesQuestion(
            name="ideas", label=same("Millainen on onnistunut putkiremontti?"), most=30, limit=300
        ),
    ),
    "customers": (
        LinesQuestion(name="now", label=same("Keitä asiakkaamme ovat nyt?")),
        LinesQuestion(name="future", label=same("Entä tulevaisuudessa?"), optional=True),
    ),
    "promise": (TextQuestion(name="promise", label=same("Mitä lupaamme?")),),
    "rating": (RatingQuestion(name="service", label=same("Missä olemme?"), scale=SCALE, why=True),),
    "profile": (
        ProfileQuestion(name="skills", label=same("Osaaminen?"), items=SKILLS, scale=SCALE),
    ),
    "rows": (
        RowsQuestion(
            name="needs",
            label=same("Ketä palvelemme?"),
            columns=each("Asiakas", "Tarve nyt", "Tarve tulevaisuudessa"),
            most=3,
            limit=20,
        ),
    ),
    "sort": (
        SortQuestion(
            name="boxes",
            label=same("Tekninen vai toiminnallinen?"),
            taken_from=FROM,
            boxes=each("Tekninen", "Toiminnallinen"),
        ),
    ),
    "rank": (RankQuestion(name="order", label=same("Tärkeimmät?"), taken_from=FROM, most=3),),
    "points": (
        PointsQuestion(name="spent", label=same("Omat suosikit?"), taken_from=FROM, own=True),
    ),
    "choice": (
        ChoiceQuestion(name="picked", label=same("Mitä vahvistamme?"), items=SKILLS, most=2),
    ),
    "score": (
        ScoreQuestion(name="effort", label=same("Vaiva?"), by="table", low=1, high=5, scale=SCALE),
    ),
    "included": (IncludedQuestion(name="in", label=same("Mukana?"), taken_from=FROM),),
    "guard": (GuardQuestion(name="kept", label=same("Mistä pidätte kiinni?"), taken_from=FROM),),
    "pulse": (
        ScoreQuestion(
            name="energy", label=same("Energiani tänään?"), low=1, high=5, scale=SCALE, why=True
        ),
        ChoiceQuestion(name="skill", label=same("Oma vahvuuteni?"), items=SKILLS, by=PERSON),
        RankQuestion(
            name="mine", label=same("Oma järjestys?"), items=SKILLS, by=PERSON, optional=True
        ),
    ),
}

WORKSHOP = Workshop(
    name="every-type",
    title=same("Kaikki tyypit"),
    purpose=same("Jokainen kysymystyyppi kerran."),
    steps=tuple(
        Exercise(
            name=name,
            title=same(name),
            words=same("Sanat."),
            watch=Text("Huomaa hiljaiset.", "Se de tysta.", "See the quiet ones."),
            minutes=5,
            questions=questions,
        )
        for name, questions in ASKED.items()
    ),
)

STEP = {name: number for number, name in enumerate(ASKED, start=1)}
"""The number of each step by its name."""
