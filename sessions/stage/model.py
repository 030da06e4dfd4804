"""What is on the wall at one moment: decided once, drawn by the browser and by the terminal.

Everything the room reads is in it as finished text; a surface only lays it out.
"""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from sessions.clock import clock_face
from sessions.stage.pages import Page


class Scene(StrEnum):
    """What the room is looking at."""

    LOBBY = "lobby"
    """The way in, and the tables as they join."""
    TALK = "talk"
    """A step without questions."""
    ASKING = "asking"
    """What the tables talk about and answer."""
    RESULTS = "results"
    """What they answered."""
    OVER = "over"
    """Thank you."""


@dataclass(frozen=True, slots=True)
class Clock:
    """The time of a step running down. Over, it stands at zero: how late it is, is nobody's
    business but the facilitator's."""

    left: float
    """Seconds at the moment that the stage was made, never under 0."""
    runs: bool
    said: str
    """What the figures are: time left, a clock that stands, or time that is up."""
    over: str
    """What is said when they come to zero."""

    @property
    def face(self) -> str:
        """The figures."""
        return clock_face(ceil(self.left))


@dataclass(frozen=True, slots=True)
class Way:
    """How a phone gets in."""

    said: str
    """What to do, in a few words."""
    address: str
    """As people type it."""
    code: str
    """What the QR code says."""


@dataclass(frozen=True, slots=True)
class Network:
    """The Wi-Fi to join first."""

    said: str
    """What to do, in a few words."""
    name: str
    password: str
    """In words; empty for an open network."""
    code: str
    """What the QR code says."""
    advice: tuple[tuple[str, str], ...]
    """How to stay connected when a phone says that there is no internet: each language and it."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A table before the beginning."""

    name: str
    joined: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """What is on the wall."""

    scene: Scene
    language: str
    title: str
    way: Way
    step: str = ""
    """Which step this is, and of how many."""
    words: tuple[str, ...] = ()
    """Paragraphs."""
    asked: tuple[str, ...] = ()
    """The questions, where there is room for them beside the words, or not for the words."""
    clock: Clock | None = None
    told: str = ""
    """How many tables have joined, or answered; never which ones said what."""
    seats: tuple[Seat, ...] = ()
    network: Network | None = None
    page: Page | None = None
    """Of the results."""
    number: int = 0
    """Which page this is, from 0."""
    pages: int = 0
    """How many there are."""
    turn: str = ""
    """The same in words; nothing when it is the only one."""
