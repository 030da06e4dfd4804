"""Documents for the tests of the formats: a usual one, a hostile one, and a very large one."""

from collections.abc import Iterator
from itertools import chain

from sessions.exports.document import (
    Block,
    ChartRow,
    Column,
    Document,
    Facts,
    Heading,
    Line,
    Listing,
    PageBreak,
    Paragraph,
    Quotes,
    RatingChart,
    Table,
)

LONG_WORD = "hankintalainsäädäntöuudistus" * 8
HOSTILE = (
    "<script>alert('paha')</script>",
    "]]> <!-- & &amp; -->",
    "{{ 7 * 7 }} {% raw %} #set text(red) $x$ \\end",
    "=SUMMA(A1:A9)",
    "perhe 👩‍👩‍👧‍👦 ja lippu 🇫🇮 🧑🏽‍🍳",
    "نريد خدمة أسرع من فضلكم",
    "אנחנו רוצים שירות טוב 2026",
    "我们希望服务更快",
    "अच्छी सेवा चाहिए",
    "loppuu lainaukseen\" ' » “",
    LONG_WORD,
)

COLUMNS = (
    Column("Ehdotus", share=5),
    Column("Pöydät", share=2),
    Column("Päätös", share=3),
    Column("Vastuu", share=2),
    Column("Pvm", share=2),
    Column("Perustelu", share=3),
)

CHART = RatingChart(
    caption="Palvelumme nyt ja tavoite, pöytien keskiarvot asteikolla 1–5",
    alt="Kuusi asiaa asteikolla 1–5. Suurin matka tavoitteeseen on tiedonkulussa: nyt 2,3 ja "
    "tavoite 4,5.",
    low=1,
    high=5,
    rows=(
        ChartRow("Ystävällisyys", 4.2, 4.8, 3, 5),
        ChartRow("Ammattitaito", 3.9, 4.6, 3, 5),
        ChartRow("Aikataulussa pysyminen", 3.0, 4.4, 1, 5, "eniten erimielisyyttä"),
        ChartRow("Tiedonkulku", 2.3, 4.5, 1, 4),
        ChartRow("Siisteys ja viihtyisyys", 4.0, 4.0, 4, 4),
        ChartRow("Palautteeseen vastaaminen", 2.6, None),
    ),
    now_word="Nyt",
    target_word="Tavoite",
)


def paper(language: str = "fi") -> Document:
    """Every kind of block, as a paper for leaders has them."""
    return Document(
        title="Kooste: Palvelu on käyntikorttimme",
        subtitle="Keittiöt ja siivous · 21.11.2026",
        language=language,
        running="Palvelu on käyntikorttimme · 21.11.2026",
        blocks=(
            Facts(
                (
                    ("Tilaisuus", "Palvelu on käyntikorttimme, iltapäivä"),
                    ("Aika ja paikka", "21.11.2026 klo 13.00–15.40, kaupungintalon valtuustosali"),
                    ("Yksiköt", "Keittiöt, Siivous, Laitoshuolto"),
                    ("Vastanneita pöytiä", "8/8"),
                )
            ),
            Paragraph(
                "Iltapäivä oli hyväntuulinen ja rehellinen. Tiedonkulku nousi joka pöydässä.\n"
                "Pyydän johtoryhmää ottamaan kantaa neljään ehdotukseen ennen joulukuuta.",
                "comment",
            ),
            Heading("Tärkein yhdellä silmäyksellä", 1),
            Paragraph(
                "Palvelu saa arvosanan 3,3 ja tavoite on 4,5. Eniten matkaa on tiedonkulussa.",
                "strong",
            ),
            CHART,
            Heading("Teemat painon mukaan", 1),
            Heading("Tieto kulkee", 2),
            Paragraph("14 pistettä · pöydät 1, 2, 4, 5 ja 7", "quiet"),
            Listing(
                (
                    Line("Yksi ilmoitustaulu kaikille vuoroille", "Pöytä 1", "6 pistettä", ("a1",)),
                    Line("Aamupalaveri viisi minuuttia joka vuoron alussa", "Pöytä 4", "", ("a2",)),
                    Line("Sijainen saa tiedot ennen työpäivää", "Pöydät 2 ja 7", "", ("a3", "a4")),
                )
            ),
            Heading("Vaikuttavin keino", 3),
            Listing(
                (
                    Line("Näin palaute kulkee keittiölle", "", "8 pistettä"),
                    Line("Kuka vastaa ja milloin", "", "5 pistettä"),
                ),
                numbered=True,
            ),
            Heading("Palvelulupaukset", 2),
            Quotes(
                (
                    Line("Ruoka on ajallaan ja me tervehdimme jokaista nimeltä.", "Pöytä 4"),
                    Line("Kysyt kerran, saat vastauksen samana päivänä.", "Pöytä 1"),
                    Line("Meiltä lähdetään hymyillen."),
                )
            ),
            Heading("Arviot pöydittäin", 2),
            Heading("Jakauma", 3),
            Heading("Pöytiä kullakin luvulla", 4),
            Table(
                columns=(
                    Column("Pöytä", share=3),
                    Column("Nyt", figures=True),
                    Column("Tavoite", figures=True),
                    Column("Ero", figures=True),
                ),
                rows=(
                    ("1 Laitoshuolto", "4", "5", "+1"),
                    ("2 Keittiö", "2", "4", "+2"),
                    ("3 Siistijät, iltavuoro", "5", "4", "−1"),
                    ("Keskiarvo", "3,7", "4,3", "+0,7"),
                ),
                caption="Mitä kukin pöytä sanoi palvelusta",
                strong=frozenset({3}),
            ),
            PageBreak(),
            Heading("Johtoryhmän päätettäväksi", 1),
            Paragraph("Jokainen rivi odottaa päätöstä. Tyhjät kohdat täytetään kokouksessa."),
            Table(
                columns=COLUMNS,
                rows=tuple(
                    (text, tables, "", "", "", "")
                    for text, tables in (
                        ("Yksi numero kaikille asiakkaille", "1, 3, 6"),
                        ("Palautelaatikko ruokasaliin ja vastaus viikossa", "2"),
                        ("Yhteinen ilmoitustaulu vuoroille", "4, 5"),
                        ("Perehdytyspäivä sijaisille ennen ensimmäistä vuoroa", "2, 7"),
                    )
                ),
                caption="Ehdotukset ja päätökset",
                ideas=(("b1",), ("b2",), ("b3",), ("b4",)),
                tall=True,
            ),
        ),
    )


def hostile() -> Document:
    """Words that try to be code, or to break the page, in every place that takes words."""
    said = tuple(Line(text, text, text, (f"h{n}",)) for n, text in enumerate(HOSTILE))
    columns = tuple(Column(text, figures=n == 1) for n, text in enumerate(HOSTILE[:4]))
    return Document(
        title=f"Vihamielinen {HOSTILE[0]} {HOSTILE[4]}",
        subtitle=HOSTILE[1],
        language="fi",
        running=HOSTILE[2],
        blocks=(
            Facts(tuple((text, text) for text in HOSTILE)),
            *(Paragraph(text, "comment") for text in HOSTILE),
            *(Heading(text, 1) for text in HOSTILE),
            Listing(said),
            Quotes(said),
            Table(columns, tuple((text,) * 4 for text in HOSTILE), caption=HOSTILE[0]),
            RatingChart(
                caption=HOSTILE[1],
                alt=HOSTILE[9],
                low=0,
                high=10,
                rows=tuple(ChartRow(text, 2, 9, 0, 10, text) for text in HOSTILE),
                now_word=HOSTILE[0],
                target_word=HOSTILE[1],
            ),
        ),
    )


def great(ideas: int = 1000, tables: int = 60) -> Document:
    """As much as a whole town says in a day: ideas in themes, and again as rows to decide on."""
    said = [
        Line(f"Idea {n}: vastaamme palautteeseen samana päivänä", f"Pöytä {n % tables + 1}")
        for n in range(1, ideas + 1)
    ]
    themes = range(0, ideas, 40)
    return Document(
        title="Kooste: koko kaupungin päivä",
        subtitle="21.11.2026",
        language="fi",
        running="Koko kaupungin päivä",
        blocks=(
            Heading("Teemat", 1),
            *(
                block
                for start in themes
                for block in (
                    Heading(f"Teema {start // 40 + 1}", 2),
                    Listing(tuple(said[start : start + 40])),
                )
            ),
            Heading("Päätettäväksi", 1),
            Table(
                COLUMNS,
                tuple((line.text, line.whose, "", "", "", "") for line in said),
                caption="Ehdotukset",
                tall=True,
            ),
        ),
    )


def texts(document: Document) -> Iterator[str]:
    """Everything there is to read in a document but figures of charts, in its order."""
    yield document.title
    yield document.subtitle
    for block in document.blocks:
        yield from filter(None, _texts(block))


def _texts(block: Block) -> Iterator[str]:
    match block:
        case Heading(text) | Paragraph(text):
            yield from text.split("\n")
        case Listing(lines) | Quotes(lines):
            for line in lines:
                yield from (line.text, line.whose, line.note)
        case Facts(rows):
            yield from chain.from_iterable(rows)
        case Table(columns, rows, caption):
            yield caption
            yield from (column.text for column in columns)
            yield from chain.from_iterable(rows)
        case RatingChart():
            yield block.caption
            for row in block.rows:
                yield from (row.name, row.note)


def in_order(document: Document, text: str) -> None:
    """Asserts that a text, as another program reads it, has all of a document in its order."""
    place, text = 0, " ".join(text.split())
    for wanted in texts(document):
        wanted = " ".join(wanted.split())
        found = text.find(wanted, place)
        assert found >= 0, f"{wanted!r} does not come after {text[max(0, place - 200) : place]!r}"
        place = found + len(wanted)
