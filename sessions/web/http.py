"""The few things of HTTP that the hot paths need, straight on ASGI.

A Starlette `Request` costs more than storing an answer does; these read and write the same
messages without it.
"""

from collections.abc import Mapping
from urllib.parse import parse_qs, unquote_to_bytes

from starlette.types import Receive, Scope, Send

from sessions.web.assets import PHONE, Headers, Kit

MOST_BODY = 512 * 1024
"""Far more than any answer: what is only too long is told beside its field."""

MOST_FIELDS = 2500
"""Sixty tables' ideas to give points to are six hundred."""

Fields = Mapping[str, list[str]]


class TooLargeError(Exception):
    """The body is larger than any answer can be."""


def query(scope: Scope) -> Fields:
    """The query string's fields."""
    text = scope["query_string"]
    return (
        parse_qs(text.decode("latin-1"), keep_blank_values=True, errors="replace") if text else {}
    )


def first(fields: Fields, name: str) -> str | None:
    """The first value of a field, or None."""
    return fields[name][0] if name in fields else None


def number(fields: Fields, name: str) -> int | None:
    """A field's value where it is a plain whole number, else None."""
    text = first(fields, name) or ""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else None


def header(scope: Scope, name: bytes) -> str:
    """A request header by its lower-case name, or an empty string."""
    for key, value in scope["headers"]:
        if key == name:
            return str(value.decode("latin-1"))
    return ""


def cookie(scope: Scope, name: str) -> str | None:
    """A cookie's value, or None.

    Other programs' cookies come along (a host's cookies are sent to all its ports) and may be
    malformed; only the one that is asked for is looked at (RFC 6265, 5.4).
    """
    for pair in header(scope, b"cookie").split(";"):
        key, _, value = pair.strip().partition("=")
        if key == name:
            return value
    return None


async def read_form(receive: Receive) -> Fields:
    """The fields of a url-encoded body.

    Raises:
        TooLargeError: it is over `MOST_BODY`, or has more fields than any form of ours.
    """
    body = b""
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > MOST_BODY:
            raise TooLargeError
    pairs = body.split(b"&")
    if len(pairs) > MOST_FIELDS:
        raise TooLargeError
    fields: dict[str, list[str]] = {}
    for pair in pairs:
        name, _, value = pair.partition(b"=")
        fields.setdefault(_text(name), []).append(_text(value))
    return fields


def _text(encoded: bytes) -> str:
    """Half the time of `parse_qs`, which looks for more than a form can send (URL, 5.1)."""
    return unquote_to_bytes(encoded.replace(b"+", b" ")).decode("utf-8", "replace")


async def reply(
    send: Send,
    body: bytes,
    status: int = 200,
    headers: Headers = (),
    kit: Kit = PHONE,
) -> None:
    """Send a whole page, or a part of one; `kit` is what the page brings with it."""
    await send(
        {
            "type": "http.response.start",
            "status": status,
            "headers": [
                (b"content-type", b"text/html; charset=utf-8"),
                (b"content-length", b"%d" % len(body)),
                *kit.headers,
                *headers,
            ],
        }
    )
    await send({"type": "http.response.body", "body": body})


async def nothing(send: Send) -> None:
    """Tell that it was heard, and that there is nothing to show (204)."""
    await send({"type": "http.response.start", "status": 204, "headers": [*PHONE.headers]})
    await send({"type": "http.response.body", "body": b""})


async def redirect(send: Send, path: str) -> None:
    """Send the browser to `path` with GET (303)."""
    await reply(send, b"", 303, ((b"location", path.encode()),))
