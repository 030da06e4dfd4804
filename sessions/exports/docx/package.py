"""The file around the text: its styles, language, properties, page and what stands on each page."""

from datetime import UTC, datetime
from pathlib import Path

import docx
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml
from docx.shared import Mm

from sessions.exports.document import Document
from sessions.exports.docx.elements import Element, field, paragraph, run

_FOLDER = Path(__file__).parent
_LANGUAGES = {"fi": "fi-FI", "sv": "sv-FI", "en": "en-GB"}
_STRANGE = ("stylesWithEffects", "thumbnail", "customXml", "extended-properties")
"""Parts of python-docx's own template that say nothing true of our paper."""


def package(document: Document) -> WordDocument:
    """A Word file without any text yet."""
    made = docx.Document()
    language = _LANGUAGES[document.language]
    _fill(made.styles.element, "styles.xml", language)
    _fill(made.settings.element, "settings.xml", language)
    _fill(made.part.numbering_part.element, "numbering.xml", language)
    for part in (made.part, made.part.package):
        for name, relation in list(part.rels.items()):
            if relation.reltype.rpartition("/")[2] in _STRANGE:
                del part.rels[name]
    _properties(made, document, language)
    _page(made, document.running)
    return made


def _fill(root: Element, name: str, language: str) -> None:
    """Puts our own elements in place of the template's."""
    root[:] = list(parse_xml((_FOLDER / name).read_bytes()))
    for said in root.iter(qn("w:lang"), qn("w:themeFontLang")):
        said.set(qn("w:val"), language)


def _properties(made: WordDocument, document: Document, language: str) -> None:
    properties = made.core_properties
    properties.title = document.title[:255]
    properties.subject = document.subtitle[:255]
    properties.language = language
    properties.author = properties.last_modified_by = "Paja"
    properties.comments = ""
    properties.created = properties.modified = datetime.now(UTC)


def _page(made: WordDocument, running: str) -> None:
    """A4; the first page, which has the title, goes without the running line."""
    section = made.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(24)
    section.top_margin, section.bottom_margin = Mm(22), Mm(20)
    section.header_distance = section.footer_distance = Mm(11)
    section.different_first_page_header_footer = True
    section.header.part.element[:] = [paragraph("Header", run(running))]
    section.first_page_header.part.element[:] = [paragraph("Header")]
    for footer in (section.footer, section.first_page_footer):
        numbers = (field("PAGE"), run(" / "), field("NUMPAGES"))
        footer.part.element[:] = [paragraph("Footer", *numbers)]
