"""The table cards: read by poppler, their codes by zbar."""

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from sessions import qr
from sessions.model import Session
from sessions.wifi import Wifi
from tests.live.tools import need
from tests.sessions.exports.poppler import letters, run
from tests.sessions.prints.conftest import Pages

ADDRESS = "http://192.168.1.5:8765"
LONG = [
    '#read("/etc/passwd") *x* $a$ \\ [x] @y <b> & c',
    "😀 👍🏽 👨‍👩‍👧 🇫🇮 Emojipöytä",
    "عربي مرحبا שלום",
    "w" * 60,
    "Ä" * 60,
    "Hankintalainsäädäntöuudistustyöryhmän viimeinen jäsenkokous",
]


def codes(file: Path, page: int, folder: Path) -> set[str]:
    """What the QR codes on a page say, photographed from the paper."""
    picture = folder / f"page-{page}"
    number = str(page)
    run("pdftoppm", "-r", "150", "-f", number, "-l", number, "-singlefile", "-png", file, picture)
    reader = [need("zbarimg"), "-q", "--raw", f"{picture}.png"]
    read = subprocess.run(reader, capture_output=True, text=True, timeout=30, check=False)
    return set(read.stdout.splitlines())


def renamed(session: Session, names: list[str]) -> Session:
    """The session with tables of these names; each has the longest unit, too."""
    first = session.tables[1]
    tables = {
        number: replace(first, number=number, name=name, unit="Yksikkö " * 7 + "Abcd")
        for number, name in enumerate(names, start=1)
    }
    return replace(session, tables=tables)


def test_each_card_leads_to_its_table(
    session: Session, pages: Pages, file: Path, tmp_path: Path
) -> None:
    wifi = Wifi("Kaupunki-Vieras", "Tervetuloa2026!")
    assert len(pages("cards", session, address=ADDRESS, wifi=wifi)) == len(session.tables)
    for number, table in session.tables.items():
        assert codes(file, number, tmp_path) == {
            f"{ADDRESS}/t/{table.code}".upper(),
            "WIFI:T:WPA;S:Kaupunki-Vieras;P:Tervetuloa2026!;;",
        }


@pytest.mark.parametrize(
    ("address", "leads_to"),
    [
        ("https://paja.example.org/huone/", "https://paja.example.org/huone/t/"),
        ("https://työpaja.example.org:8443", "https://xn--typaja-xxa.example.org:8443/t/"),
    ],
)
def test_a_fixed_address(
    session: Session, pages: Pages, file: Path, tmp_path: Path, address: str, leads_to: str
) -> None:
    """As it was given for people, as machines write it in the code."""
    (first, *_) = pages("cards", session, address=address)
    assert codes(file, 1, tmp_path) == {leads_to + session.tables[1].code}
    assert letters(address.rstrip("/")) in letters(first)


@pytest.mark.parametrize(
    ("name", "password"),
    [
        ('Åsa;,:\\"😀', 'pass;word,:\\"#1'),
        ("WIFI:T:WPA;S:muu;;", ";;;;;;;;"),
        ("DEADBEEF", "0123456789abcdef" * 4),
        ("Vieraat", ""),
    ],
)
def test_hostile_networks_are_told_as_they_are(
    session: Session, pages: Pages, file: Path, tmp_path: Path, name: str, password: str
) -> None:
    pages("cards", session, wifi=Wifi(name, password))
    (code,) = codes(file, 1, tmp_path)
    fields = re.fullmatch(r"WIFI:T:(WPA|nopass);S:((?:\\.|[^\\;])*);P:((?:\\.|[^\\;])*);;", code)
    assert fields is not None
    kind, *told = fields.groups()
    assert [re.sub(r"\\(.)", r"\1", text) for text in told] == [name, password]
    assert kind == ("WPA" if password else "nopass")


def test_without_an_address_the_card_says_where_it_is(
    session: Session, pages: Pages, file: Path, tmp_path: Path
) -> None:
    (first, *_) = pages("cards", session, "fi", "sv", "en")
    assert codes(file, 1, tmp_path) == set()
    assert session.tables[1].code in first
    for words in ("Osoite näkyy valkokankaalla.", "visas på duken.", "is on the screen."):
        assert letters(words) in letters(first)


@pytest.mark.parametrize("address", [None, ADDRESS])
@pytest.mark.parametrize("wifi", [None, Wifi("Vieraat", "salasana")])
@pytest.mark.parametrize("languages", [("fi",), ("sv", "en"), ("en", "sv", "fi")])
def test_three_steps_in_each_language_fit(
    session: Session,
    pages: Pages,
    file: Path,
    address: str | None,
    wifi: Wifi | None,
    languages: tuple[str, ...],
) -> None:
    """All of them stand on the lower half, twice with the upper one."""
    assert len(pages("cards", session, *languages, address=address, wifi=wifi)) == 4
    last = {"fi": "koko pöydän puolesta.", "sv": "för hela bordet.", "en": "the whole table."}
    lower = run("pdftotext", "-raw", "-r", "72", "-l", "1", "-y", "421", "-H", "421", "-W", "600",
                "-x", "0", file, "-")  # fmt: skip
    for language in languages:
        assert letters(lower).count(letters(last[language])) == 1
    assert letters(lower).count("3.") == len(languages)
    assert inside(file)


def inside(file: Path) -> bool:
    """Whether every word lies on its half of the page."""
    words = re.findall(
        r'xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)"',
        run("pdftotext", "-bbox", file, "-"),
    )
    boxes = [tuple(map(float, word)) for word in words]
    assert boxes
    middle = 841.89 / 2
    return all(
        left > 28
        and right < 595 - 28
        and (14 < top < bottom < middle - 14 or middle + 14 < top < bottom < 842 - 14)
        for left, top, right, bottom in boxes
    )


def test_no_name_is_too_long_or_too_strange(session: Session, pages: Pages, file: Path) -> None:
    """Each stands whole on its card, without leaving its half of it."""
    session = renamed(session, LONG)
    wifi = Wifi("W" * 32, "m" * 63)
    address = "https://paja.erittain-pitka-nimi.example.org:8443/polku/huoneeseen"
    found = pages("cards", session, "fi", "sv", "en", address=address, wifi=wifi)
    assert len(found) == len(LONG)
    for name, page in zip(LONG, found, strict=True):
        words = letters(page)
        for word in name.split():
            assert letters(word) in words
        assert letters("Yksikkö " * 7 + "Abcd") in words
        assert letters(address) in words
    assert inside(file)


def test_a_screen_reader_hears_each_card_once(session: Session, pages: Pages, file: Path) -> None:
    """The upside-down half is the same once more; the codes are pictures told in words."""
    pages("cards", session, address=ADDRESS)
    said = run("pdfinfo", "-struct-text", file)
    assert [said.count(table.code) for table in session.tables.values()] == [1] * 4
    assert said.count("H1") == said.count("Figure") == 4
    assert len(re.findall(r"/Alt ?<", file.read_bytes().decode("latin-1"))) == 4


def test_the_picture_of_a_code_is_the_matrix() -> None:
    """Every dark module and no light one."""
    text = "https://paja.example.org/t/K7QX"
    rows = qr.matrix(text)
    drawn = [[False] * len(rows) for _ in rows]
    for x, y, width in re.findall(r"M(\d+) (\d+)h(\d+)v1", qr.svg(text)):
        for place in range(int(x), int(x) + int(width)):
            assert not drawn[int(y)][place]
            drawn[int(y)][place] = True
    assert drawn == rows
