"""Styles and scripts: they stand in the pages themselves, by their fingerprints in the headers."""

import base64
import hashlib
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from markupsafe import Markup

FOLDER = Path(__file__).parent
Headers = tuple[tuple[bytes, bytes], ...]


@dataclass(frozen=True, eq=False)
class Kit:
    """What a kind of page brings with it: names of files in the folder `static`."""

    style_names: tuple[str, ...]
    script_names: tuple[str, ...]
    """In the order they run."""

    @cached_property
    def style(self) -> Markup:
        """For the template's `<style>`."""
        return Markup("".join(map(asset, self.style_names)))

    @cached_property
    def scripts(self) -> tuple[Markup, ...]:
        """One for each `<script>` of the template."""
        return tuple(Markup(asset(name)) for name in self.script_names)

    @cached_property
    def headers(self) -> Headers:
        """Sent with every answer: nothing from outside, no frames, nothing kept in between.

        The Content-Security-Policy allows our own inlines by their hashes (CSP level 3).
        """
        scripts = " ".join(map(_fingerprint, self.scripts))
        policy = (
            f"default-src 'none'; style-src {_fingerprint(self.style)};"
            f" script-src {scripts}; connect-src 'self'; img-src data:;"
            " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        )
        return (
            (b"content-security-policy", policy.encode()),
            (b"x-content-type-options", b"nosniff"),
            (b"referrer-policy", b"no-referrer"),
            (b"cache-control", b"no-store"),
        )

    @property
    def response_headers(self) -> dict[str, str]:
        """The same for a Starlette `Response`."""
        return {name.decode(): value.decode() for name, value in self.headers}


PHONE = Kit(("phone.css",), ("controls.js", "drafts.js", "contact.js", "phone.js"))
TRIAL = Kit(("phone.css",), ("trial.js",))
SCREEN = Kit(("screen.css",), ("screen.js",))
REMOTE = Kit(("phone.css", "remote.css"), ("controls.js", "remote.js"))


@cache
def asset(name: str) -> str:
    """A file of the folder `static`, without what only its readers need."""
    lines = (FOLDER / "static" / name).read_text("utf-8").split("\n")
    kept = (line.strip() for line in lines)
    return "\n".join(line for line in kept if line and not line.startswith("//"))


def _fingerprint(text: str) -> str:
    digest = hashlib.sha256(text.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
