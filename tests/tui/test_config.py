"""The user's settings."""

import pytest

from sessions.errors import FileError
from sessions.i18n import Translator
from tui.config import Settings, SettingsError, read_settings, save_language
from tui.paths import settings_file


def write(text: str) -> None:
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text(text, "utf-8")


def test_nothing_is_made_by_reading() -> None:
    assert read_settings() == Settings("")
    assert not settings_file().parent.exists()


def test_a_saved_language_is_read_back() -> None:
    save_language("sv")
    assert read_settings() == Settings("sv")
    save_language("en")
    assert settings_file().read_text("utf-8") == 'language = "en"\n'


def test_what_else_is_in_the_file_stays() -> None:
    write('# omat\nlanguage = "fi" # suomi\nother = 1\n[more]\nx = 2\n')
    save_language("sv")
    assert settings_file().read_text("utf-8") == (
        '# omat\nlanguage = "sv"\nother = 1\n[more]\nx = 2\n'
    )
    write("[more]\nx = 2\n")
    save_language("sv")
    assert read_settings().language == "sv"
    assert "x = 2" in settings_file().read_text("utf-8")


@pytest.mark.parametrize("text", ["language = [", 'language = "de"', "language = 3", "\udcff"])
def test_a_broken_file_is_told_and_not_overwritten(text: str) -> None:
    settings_file().parent.mkdir(parents=True)
    data = text.encode("utf-8", "surrogateescape")
    settings_file().write_bytes(data)
    for read in (read_settings, lambda: save_language("sv")):
        with pytest.raises(SettingsError) as told:
            read()
        for language in ("fi", "sv", "en"):
            told_text = Translator(language).text(told.value.code, **told.value.values)
            assert str(settings_file()) in told_text
    assert settings_file().read_bytes() == data


def test_a_folder_that_cannot_be_made_is_told() -> None:
    folder = settings_file().parent
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.write_text("a file stands in the way")
    with pytest.raises((FileError, SettingsError)):
        save_language("sv")
