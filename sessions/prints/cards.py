"""Table cards: a sheet a table, folded into a tent that reads the same from both sides."""

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from sessions import qr
from sessions.i18n import Translator
from sessions.model import Session, Table
from sessions.typesetting import typeset
from sessions.wifi import Wifi


def write(
    session: Session, languages: Sequence[str], address: str | None, wifi: Wifi | None
) -> bytes:
    """A card for each table of the session.

    Args:
        session: whose tables they are for.
        languages: what to do is said in each of them.
        address: what phones open; without one, the cards say where it will be seen.
        wifi: the network to join first, if it is to be told.
    """
    speak = [Translator(language) for language in languages]
    shown = address.rstrip("/") if address else ""

    data = {
        "title": speak[0].text("print-card-title", name=session.details.name),
        "language": languages[0],
        "address": shown,
        "code_word": " · ".join(dict.fromkeys(t.text("print-card-code") for t in speak)),
        "scan": [t.text("print-card-scan") for t in speak],
        "no_address": [t.text("print-card-no-address") for t in speak],
        "alt": speak[0].text("print-card-alt"),
        "wifi": _wifi(wifi, speak[0]) if wifi else None,
        "steps": [{"language": t.language, "items": _steps(t, shown, wifi)} for t in speak],
        "cards": [_card(table, shown, speak) for table in session.tables.values()],
    }
    return typeset("cards", data)


def _wifi(wifi: Wifi, t: Translator) -> dict[str, str]:
    return {
        "alt": t.text("print-card-wifi-alt"),
        "name": wifi.name,
        "password": wifi.password,
        "qr": qr.svg(qr.wifi(wifi.name, wifi.password)),
    }


def _card(table: Table, address: str, speak: Sequence[Translator]) -> dict[str, Any]:
    if table.name:
        heading = " · ".join(t.text("print-card-table", number=table.number) for t in speak)
    else:
        heading = " · ".join(t.text("print-card-table-word") for t in speak)
    return {
        "heading": heading,
        "name": table.name or str(table.number),
        "unit": table.unit,
        "code": table.code,
        "qr": qr.svg(table_address(address, table)) if address else "",
    }


def table_address(address: str, table: Table) -> str:
    """The address that brings a phone straight to a table, as all cameras read it."""
    parts = urlsplit(f"{address}/t/{table.code}")
    if not address.isascii():  # a name such as työpaja.fi is xn--… to the machines
        host = (parts.hostname or "").encode("idna").decode()
        parts = parts._replace(netloc=f"{host}:{parts.port}" if parts.port else host)
    return parts.geturl()


def _steps(t: Translator, address: str, wifi: Wifi | None) -> list[str]:
    """Three things to do, in their order."""
    joining = "wifi-" if wifi else ""
    known = "address" if address else "screen"
    return [
        t.text(f"print-card-{joining}{known}-first"),
        t.text(f"print-card-{joining}{known}-then"),
        t.text("print-card-talk"),
    ]
