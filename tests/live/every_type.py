"""A workshop that asks one question of each type, with words as long as they get in Finnish."""

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


def _same(*words: str) -> Texts:
    return Texts(words, words, words)


CRITERIA = _same(
    "Aikataulu pitää",
    "Tervehditään nimeltä",
    "Siisteys ja sotkujenkorjaamisvelvollisuus",
    "Remontista tiedotetaan ajoissa",
    "Putket eivät vuoda",
    "Varhaiskasvatuspalvelupäällikön tavoitettavuus",
)
SKILLS = _same(
    "Tunnetaidot: aistimme, miltä toisesta tuntuu",
    "Kuunteleminen: kuulemme asian loppuun",
    "Ongelmanratkaisu",
    "Palveluasenne: autamme pyytämättäkin",
    "Joustavuus muuttuvissa tilanteissa",
    "Selkeys: meidät ymmärtää kerralla",
    "Moniammatillinen yhteistyökumppanuus",
    "Digitaalinen asiakaspalveluosaaminen",
    "Myönteinen viestintä",
    "Oma jaksaminen",
)
WORDS = _same("alussa", "vaihtelee", "arjessa kunnossa", "vahvuutemme", "esimerkki muille")


def _step(question: Question) -> Exercise:
    return Exercise(
        name=question.name,
        title=Text.same(question.label.fi.split("?")[0][:45]),
        words=Text.same("Jutelkaa ensin kaksi minuuttia pöydässä ja vastatkaa sitten yhdessä."),
        minutes=10,
        questions=(question,),
    )


QUESTIONS: tuple[Question, ...] = (
    TextQuestion(name="promise", label=Text.same("Mitä lupaamme asiakkaalle?")),
    LinesQuestion(name="ideas", label=Text.same("Mistä asiakas huomaa hyvän remontin?")),
    RatingQuestion(
        name="service", label=Text.same("Kuinka hyvää palvelumme on?"), scale=WORDS, why=True
    ),
    ProfileQuestion(
        name="skills",
        label=Text.same("Kuinka vahvoja olemme, ja mihin tähtäämme?"),
        help=Text.same("Jokaiselle taidolle kaksi lukua: nyt ja vuoden päästä."),
        items=SKILLS,
        scale=WORDS,
    ),
    RowsQuestion(
        name="path",
        label=Text.same("Mitä asiakkaan polulla tapahtuu?"),
        columns=_same("Vaihe", "Mitä tapahtuu", "Miltä se asiakkaasta tuntuu"),
        most=8,
        limit=40,
    ),
    SortQuestion(
        name="kinds",
        label=Text.same("Onko tämä tekninen vai toiminnallinen?"),
        items=CRITERIA,
        boxes=_same("Tekninen", "Toiminnallinen"),
        reference=(30, 70),
    ),
    RankQuestion(
        name="order", label=Text.same("Mikä on tärkeintä?"), items=_same("Aika", "Hinta", "Laatu")
    ),
    RankQuestion(name="best", label=Text.same("Mitkä kolme ensin?"), items=CRITERIA, most=3),
    PointsQuestion(name="points", label=Text.same("Mihin panostamme?"), taken_from="ideas"),
    IncludedQuestion(name="in", label=Text.same("Onko teidän asianne mukana?"), taken_from="ideas"),
    GuardQuestion(name="kept", label=Text.same("Mistä pidätte kiinni?"), taken_from="ideas"),
    ChoiceQuestion(name="one", label=Text.same("Minkä kokeilemme?"), items=CRITERIA),
    ChoiceQuestion(
        name="some", label=Text.same("Mitkä viemme eteenpäin?"), items=CRITERIA, most=2, by=PERSON
    ),
    ScoreQuestion(
        name="nps",
        label=Text.same("Suosittelisitko meitä?"),
        scale=_same("en lainkaan", "hyvin mielelläni"),
        why=True,
        minimum=3,
    ),
    ScoreQuestion(
        name="effort",
        label=Text.same("Kuinka helppoa asiointi oli?"),
        low=1,
        high=5,
        scale=WORDS,
        minimum=3,
    ),
    ScoreQuestion(name="visit", label=Text.same("Montako pistettä käynti sai?"), high=100),
)

WORKSHOP = Workshop(
    name="every-type",
    title=Text.same("Kaikki kysymystyypit"),
    purpose=Text.same("Kokeilla jokaista."),
    steps=tuple(_step(question) for question in QUESTIONS),
)
