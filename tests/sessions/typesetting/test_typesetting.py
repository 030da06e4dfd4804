"""Typst as we use it: words stay words, letters that no font has become boxes, fonts are ours."""

import re
from pathlib import Path
from typing import Any

import pytest
import typst

from sessions.typesetting import typeset
from tests.sessions.exports.poppler import letters, letters_in, run


def poster(*texts: str, title: str = "Huoneentaulu") -> dict[str, Any]:
    """What the template of the poster takes."""
    wall = {"whose": "Keittiö", "table": "", "texts": list(texts)}
    return {
        "title": title,
        "language": "sv",
        "size": "a4",
        "heading": ["Husregler"],
        "session": "Kök",
        "agreed": "2026",
        "walls": [wall],
    }


def printed(file: Path, *texts: str) -> str:
    """All that stands on a poster."""
    file.write_bytes(typeset("poster", poster(*texts)))
    return letters_in(file)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "poster.pdf"


@pytest.mark.parametrize(
    "text",
    [
        '#read("/etc/passwd")',
        "*x* _y_ $a$ `b` @c <d> = e",
        "\\ \\u{41} #sys.inputs \" ' [ ] ( ) { }",
        "// kommentti /* ja tämä */",
        "Emoji 😀 👍🏽 👨‍👩‍👧 🇫🇮 ❤️",
        "Åäö ÅÄÖ šž Привет Ελλάδα Tiếng Việt ≥ ½ № →",
    ],
)
def test_words_are_never_read_as_typst(file: Path, text: str) -> None:
    assert letters(text) in printed(file, text)


def test_letters_without_a_font_become_boxes_and_no_others(file: Path) -> None:
    said = printed(file, "漢字 käyttö ไทย", "q\u1ab0 quite", "漢 q ä")
    assert "□□käyttö□□□" in said
    assert "q□quite" in said
    assert "□qä" in said


def test_thousands_of_unknown_letters_take_one_more_round(file: Path) -> None:
    """Not one compilation a letter."""
    unknown = "".join(map(chr, range(0x4E00, 0x4E00 + 1500)))
    assert printed(file, f"{unknown} loppu").count("□") == 1500


def test_it_is_pdf_ua_with_title_language_and_our_own_fonts(file: Path) -> None:
    file.write_bytes(typeset("poster", poster("Vi hälsar 😀 漢", title="Titel <漢>")))
    info = run("pdfinfo", file)
    assert re.search(r"^Title: +Titel <□>$", info, re.M)
    assert re.search(r"^Tagged: +yes$", info, re.M)
    assert "<pdfuaid:part>1</pdfuaid:part>" in run("pdfinfo", "-meta", file)
    assert b"/Lang(sv-FI)" in file.read_bytes()
    fonts = [line.split() for line in run("pdffonts", file).splitlines()[2:]]
    assert {font[0].partition("+")[2].partition("-")[0] for font in fonts} == {
        "SourceSansPro",
        "NotoEmoji",
        "DejaVuSansMono",
    }
    assert all(font[-5:-2] == ["yes", "yes", "yes"] for font in fonts)  # embedded


def test_a_mistake_in_a_template_is_told() -> None:
    with pytest.raises(RuntimeError, match="enumerate"):
        typeset("poster", {**poster("x"), "walls": None})


def test_letters_without_a_font_cost_no_second_paper(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are found on a small page: a large paper takes seconds, also when it fails."""
    made = []
    compile_template = typst.compile

    def counted(template: Path, **given: Any) -> bytes:
        made.append(template.stem)
        return compile_template(template, **given)

    monkeypatch.setattr(typst, "compile", counted)
    typeset("poster", poster("漢字 käyttö", "q\u1ab0 quite ไทย"))
    assert made.count("poster") == 1
    assert made.count("letters") > 1
