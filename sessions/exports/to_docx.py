"""A paper as a Word file, with real headings, lists and tables."""

from io import BytesIO

from sessions.exports.document import Document
from sessions.i18n import Translator


def write(document: Document, t: Translator) -> bytes:
    """The whole file."""
    from docx.oxml.ns import qn

    from sessions.exports.docx.body import body
    from sessions.exports.docx.package import package

    made = package(document)
    page = made.element.body
    for one in body(document, made.part, t):
        page.insert_element_before(one, "w:sectPr")
    for number, picture in enumerate(page.iter(qn("wp:docPr")), start=1):
        picture.set("id", str(number))
    file = BytesIO()
    made.save(file)
    return file.getvalue()
