"""Which papers there are, of what, in which languages, and what their files are called."""

import pytest

from exercises.library import Library
from exercises.model import Workshop
from exercises.questions import question_types
from sessions.errors import NotPossibleError
from sessions.i18n import Translator
from sessions.model import Session
from sessions.prints import Wishes, file_name, write_paper
from sessions.prints.questions import on_paper


@pytest.mark.parametrize("kind", question_types())
def test_every_question_type_is_on_paper(kind: str) -> None:
    assert on_paper(kind).blocks


@pytest.mark.parametrize("paper", ["cards", "poster", "seats"])
def test_what_needs_a_session_says_so(paper: str, workshop: Workshop) -> None:
    with pytest.raises(NotPossibleError) as told:
        write_paper(paper, workshop, ["fi"])
    for language in ("fi", "sv", "en"):
        said = Translator(language).text(told.value.code, **told.value.values)
        assert f"paja print last {paper}" in said


def test_a_language_that_the_workshop_lacks_is_told() -> None:
    workshop = Library().workshop("city-coaching")
    finnish = Workshop(
        name="oma", title=workshop.title, purpose=type(workshop.title)(fi="Oma"), steps=()
    )
    with pytest.raises(NotPossibleError) as told:
        write_paper("workbook", finnish, ["fi", "sv"])
    assert told.value.code == "print-language"
    assert told.value.values == {"language": "sv", "languages": "fi"}


def test_files_have_names_that_sort_and_tell(session: Session, workshop: Workshop) -> None:
    begin = f"2026-11-21-{session.reference}-"
    filled = Wishes(filled=True)
    assert file_name("cards", session, ["fi"]) == begin + "poytakortit.pdf"
    assert file_name("workbook", session, ["sv", "fi"]) == begin + "arbetsbok.pdf"
    assert file_name("workbook", session, ["en"], filled) == begin + "workbook-filled.pdf"
    assert file_name("poster", session, ["en"], Wishes(size="a4")) == begin + "house-rules-a4.pdf"
    assert file_name("workbook", workshop, ["fi", "sv"], filled) == (
        "city-coaching-tyokirja-fi-sv.pdf"
    )
