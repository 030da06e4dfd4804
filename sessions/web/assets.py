"""The page's own style and script: they stand in the page itself, with their fingerprints."""

import base64
import hashlib
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
SCRIPTS = ("controls.js", "phone.js")
"""Those of the phone's page, in the order they run."""
OTHER_SCRIPTS = ("trial.js",)
"""Those of pages of their own."""


@cache
def asset(name: str) -> str:
    """A file of the folder `static`."""
    return (FOLDER / "static" / name).read_text("utf-8")


@cache
def security_headers() -> tuple[tuple[bytes, bytes], ...]:
    """Sent with every answer: nothing from outside, no frames, nothing kept in between.

    The Content-Security-Policy allows our own inlines by their hashes (CSP level 3).
    """
    scripts = " ".join(_fingerprint(name) for name in (*SCRIPTS, *OTHER_SCRIPTS))
    policy = (
        f"default-src 'none'; style-src {_fingerprint('phone.css')};"
        f" script-src {scripts}; connect-src 'self'; img-src data:;"
        " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    return (
        (b"content-security-policy", policy.encode()),
        (b"x-content-type-options", b"nosniff"),
        (b"referrer-policy", b"no-referrer"),
        (b"cache-control", b"no-store"),
    )


def response_headers() -> dict[str, str]:
    """The same for a Starlette `Response`."""
    return {name.decode(): value.decode() for name, value in security_headers()}


def _fingerprint(name: str) -> str:
    digest = hashlib.sha256(asset(name).encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
