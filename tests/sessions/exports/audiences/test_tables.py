"""The hand-out: what we said and what happens next, without anything to decide."""

from dataclasses import replace

from sessions.exports.audiences import compose
from sessions.exports.document import Document, Heading, Listing, Paragraph, RatingChart, Table
from sessions.i18n import Translator
from sessions.model import Edit, Session
from sessions.summary import summarise
from tui.house import Room


def paper(*sessions: Session, language: str = "en") -> Document:
    return compose([summarise(s, language) for s in sessions], "tables", Translator(language))


def headings(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading)]


def after(document: Document, heading: str) -> Listing:
    at = headings(document).index(heading)
    places = [n for n, block in enumerate(document.blocks) if isinstance(block, Heading)]
    found = document.blocks[places[at] + 1]
    assert isinstance(found, Listing)
    return found


def test_it_says_where_it_goes_from_here(grouped: Session) -> None:
    said = [line.text for line in after(paper(grouped), "What happens next").lines]
    assert said[:2] == [
        "7 proposals go to the leadership group for a decision.",
        "2 ideas that tables guard go there word for word.",
    ]


def test_proposals_that_are_not_sent_are_not_promised(grouped: Session) -> None:
    """But for those that tables guard."""
    kept = replace(grouped, edits={"improve": Edit(leaders=False)})
    said = [line.text for line in after(paper(kept), "What happens next").lines]
    assert said[:2] == [
        "2 proposals go to the leadership group for a decision.",
        "2 ideas that tables guard go there word for word.",
    ]


def test_there_is_nothing_to_decide_in_it(grouped: Session) -> None:
    assert not [b for b in paper(grouped).blocks if isinstance(b, Table) and b.tall]


def test_what_was_set_aside_or_taken_back_is_only_counted(grouped: Session) -> None:
    page = str(paper(grouped))
    assert "Tarjoillaan kakkua" not in page
    assert "Otetaan takaisin" not in page
    assert "Set aside: Ei kuulu tähän" in page


def test_figures_are_told_in_short(everything: Session) -> None:
    document = paper(everything)
    captions = [block.caption for block in document.blocks if isinstance(block, RatingChart)]
    assert captions == ["The rating", "The rating", "Skills"]
    assert "Table by table" not in str(document)
    assert "Which matters" not in headings(document)


def test_what_is_missing_from_the_themes_has_its_heading(grouped: Session) -> None:
    blocks = list(paper(grouped).blocks)
    missing = blocks.index(Paragraph("Missing from the themes:"))
    assert isinstance(blocks[missing + 1], Listing)


def test_questions_that_nobody_answered_are_left_out(session: Session) -> None:
    document = paper(session)
    assert "Reception and feedback" not in headings(document)
    assert "No answers." not in str(document)


def test_what_is_kept_from_the_tables_is_named(grouped: Session) -> None:
    document = paper(replace(grouped, edits={"own": Edit(tables=False)}))
    assert "Pidämme sen omassa porukassa." not in str(document)
    assert "The facilitator left these exercises out here: Just for us" in str(document)


async def test_in_the_lobby_it_thanks_nobody_yet(room: Room) -> None:
    document = paper(room.engine.session)
    assert Paragraph("There are no answers yet.") in document.blocks
    assert "Thank you" not in str(document)
