"""The words that people type: the commands, and what stands behind some of them."""

ORDERS = {
    "next": ("seuraava", "nästa"),
    "back": ("edellinen", "takaisin", "tillbaka"),
    "jump": ("siirry", "hoppa"),
    "open": ("avaa", "öppna"),
    "close": ("sulje", "stäng"),
    "reveal": ("paljasta", "avslöja"),
    "conceal": ("peitä", "göm"),
    "show": ("näytä", "visa"),
    "hide": ("piilota", "dölj"),
    "page": ("sivu", "sida"),
    "timer": ("kello", "ajastin", "klocka", "klockan"),
    "late": ("myöhässä", "aikataulu", "försenad", "tidsplan"),
    "ends": ("loppuu", "slutar"),
    "undo": ("kumoa", "ångra"),
    "who": ("ketkä", "vilka"),
    "answer": ("vastaa", "svara"),
    "withdraw": ("peru", "återta"),
    "items": ("kohdat", "punkter"),
    "notes": ("muistiinpanot", "anteckningar"),
    "add": ("lisää", "lägg"),
    "status": ("tilanne", "läge"),
    "summary": ("kooste", "sammanställning"),
    "screen": ("valkokangas", "duk", "duken"),
    "remote": ("kaukosäädin", "fjärrkontroll"),
    "wifi": ("verkko", "nät"),
    "end": ("päätä", "avsluta"),
    "reopen": ("jatka", "fortsätt"),
    "help": ("apua", "hjälp", "?"),
    "quit": ("lopeta", "sluta"),
}
"""Every command, with the words that mean the same in Finnish and Swedish."""

_BEHIND = {
    "next": ("seuraava", "nästa"),
    "back": ("edellinen", "takaisin", "tillbaka"),
    "off": ("pois", "av"),
    "start": ("käyntiin", "käynnistä", "starta"),
    "pause": ("pysäytä", "tauko", "pausa", "stop", "stoppa"),
    "new": ("uusi", "ny"),
}


def _meanings(words: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {word: meant for meant, same in words.items() for word in (meant, *same)}


_ORDER = _meanings(ORDERS)
_WORD = _meanings(_BEHIND)


def order_of(word: str) -> str:
    """The command that a word means in any of the languages; empty when it means none."""
    return _ORDER.get(word.lower(), "")


def word_of(typed: str) -> str:
    """What was typed behind a command, in English where it is a word that goes there."""
    return _WORD.get(typed.lower(), typed)
