"""Which language a phone gets: what was chosen on it, else what its browser asks for."""

from functools import lru_cache

from exercises.languages import LANGUAGES

COOKIE = "language"


@lru_cache(maxsize=1000)
def choose_language(
    chosen: str | None,
    cookie: str | None,
    accepted: str,
    default: str,
    languages: tuple[str, ...] = LANGUAGES,
) -> str:
    """One of `languages`.

    Args:
        chosen: by the switch on the page.
        cookie: the phone's earlier choice.
        accepted: the Accept-Language header (RFC 9110, 12.5.4), perhaps empty.
        default: when nothing fits.
        languages: those there are to choose from.
    """
    for wish in (chosen, cookie):
        if wish in languages:
            return wish
    wishes: list[tuple[float, str]] = []
    for item in accepted[:500].split(","):
        tag, _, weight = item.partition(";")
        language = tag.strip().lower().partition("-")[0]
        try:
            quality = float(weight.strip().removeprefix("q=") or 1)
        except ValueError:
            continue
        if language in languages and quality > 0:
            wishes.append((quality, language))
    return max(wishes, key=lambda wish: wish[0])[1] if wishes else default


def remember(chosen: str | None, language: str) -> tuple[tuple[bytes, bytes], ...]:
    """A cookie for a language that was chosen on the page; nothing else is kept on a phone."""
    if chosen != language:
        return ()
    return ((b"set-cookie", f"{COOKIE}={language}; Path=/; SameSite=Lax; Max-Age=604800".encode()),)
