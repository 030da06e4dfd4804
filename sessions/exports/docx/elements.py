"""The few elements of WordprocessingML that a paper is made of.

Word refuses a file whose elements stand in another order than the schema's, so each function here
gives them in that order.
"""

import unicodedata
from collections.abc import Iterable
from typing import cast

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.oxml.xmlchemy import BaseOxmlElement

Element = BaseOxmlElement


def element(tag: str, *children: Element, **attributes: object) -> Element:
    """An element of Word's own namespace: `element("pStyle", val="Title")`."""
    made = cast(Element, OxmlElement(f"w:{tag}"))
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), str(value))
    made.extend(children)
    return made


def run(text: str, style: str = "", half_points: int = 0) -> Element:
    """Some text in one style, or in another size; lines that newlines end are kept apart."""
    properties = [element("rStyle", val=style)] if style else []
    if half_points:
        properties += [element("sz", val=half_points), element("szCs", val=half_points)]
    if _from_right(text):
        properties.append(element("rtl"))
    made = element("r", *([element("rPr", *properties)] if properties else []))
    for place, line in enumerate(text.split("\n")):
        if place:
            made.append(element("br"))
        words = element("t")
        words.text = line
        words.set(qn("xml:space"), "preserve")
        made.append(words)
    return made


def paragraph(style: str, *runs: Element, properties: Iterable[Element] = ()) -> Element:
    """A paragraph in one style."""
    return element("p", element("pPr", element("pStyle", val=style), *properties), *runs)


def field(instruction: str) -> Element:
    """What Word counts itself, such as the number of the page."""
    return element("fldSimple", run("1"), instr=instruction)


def _from_right(text: str) -> bool:
    """Whether the first letter with a direction is Arabic, Hebrew or the like."""
    directions = (unicodedata.bidirectional(letter) for letter in text)
    return next((one for one in directions if one in ("L", "R", "AL")), "L") != "L"
