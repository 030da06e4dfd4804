"""Which language the program speaks."""

import pytest

from tests.tui.cli.running import Paja
from tui.cli.language import choose_language
from tui.config import save_language


@pytest.mark.parametrize(
    ("words", "chosen", "locale", "expected"),
    [
        (["--lang", "sv"], "en", "fi_FI.UTF-8", "sv"),
        (["run", "--lang=sv"], "en", "fi_FI.UTF-8", "sv"),
        (["--lang", "sv", "--lang", "fi"], "en", "sv_FI", "fi"),
        (["--lang", "de"], "en", "sv_FI", "en"),
        (["--lang"], "", "sv_FI.UTF-8", "sv"),
        ([], "", "en_GB.UTF-8", "en"),
        ([], "", "de_DE.UTF-8", "fi"),
        ([], "", "C", "fi"),
        ([], "", "", "fi"),
    ],
)
def test_the_first_that_is_known_decides(
    monkeypatch: pytest.MonkeyPatch, words: list[str], chosen: str, locale: str, expected: str
) -> None:
    monkeypatch.setenv("LANG", locale)
    assert choose_language(words, chosen) == expected


def test_lc_all_goes_before_lang(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "fi_FI.UTF-8")
    monkeypatch.setenv("LC_MESSAGES", "en_US.UTF-8")
    assert choose_language([], "") == "en"
    monkeypatch.setenv("LC_ALL", "sv_SE.UTF-8")
    assert choose_language([], "") == "sv"


def test_the_last_choice_is_spoken(paja: Paja) -> None:
    save_language("sv")
    assert paja("sessions").err.startswith("Det finns inga tillfällen")
    assert paja("sessions", "--lang", "en").err.startswith("There are no sessions")


def test_broken_settings_are_told_and_left_alone(paja: Paja) -> None:
    from tui.paths import settings_file

    save_language("sv")
    settings_file().write_text("language = [", "utf-8")
    ended = paja("sessions")
    assert ended.code == 0
    assert str(settings_file()) in ended.err
    assert settings_file().read_text("utf-8") == "language = ["
