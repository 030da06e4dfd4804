"""What systems say of when they fall asleep; the outputs are as each system prints them."""

import pytest

from tui.cli.checks.power import told
from tui.cli.checks.sleep import read_gsettings, read_logind, read_pmset, read_powercfg
from tui.finding import State

POWERCFG = """\
Power Scheme GUID: 381b4222-f694-41f0-9685-ff5bb260df2e  (Balanced)
  GUID Alias: SCHEME_BALANCED
  Subgroup GUID: 238c9fa8-0aad-41ed-83f4-97be242c8f20  (Sleep)
    GUID Alias: SUB_SLEEP
    Power Setting GUID: 29f6c1db-86da-48c5-9fdb-f2b67b1f44da  (Sleep after)
      GUID Alias: STANDBYIDLE
      Minimum Possible Setting: 0x00000000
      Maximum Possible Setting: 0xffffffff
      Possible Settings increment: 0x00000001
      Possible Settings units: Seconds
    Current AC Power Setting Index: 0x00000708
    Current DC Power Setting Index: 0x00000384
"""
FINNISH = POWERCFG.replace("Current AC Power Setting Index", "Nykyinen verkkovirta-asetus").replace(
    "Current DC Power Setting Index", "Nykyinen akkuasetus"
)
PMSET = """\
System-wide power settings:
Currently in use:
 standby              1
 Sleep On Power Button 1
 hibernatefile        /var/vm/sleepimage
 powernap             1
 networkoversleep     0
 disksleep            10
 sleep                {sleep}
 hibernatemode        3
 ttyskeepawake        1
 displaysleep         10
 tcpkeepalive         1
 womp                 1
"""


@pytest.mark.parametrize("output", [POWERCFG, FINNISH])
def test_windows(output: str) -> None:
    assert read_powercfg(output, mains=True) == 30
    assert read_powercfg(output, mains=False) == 15


def test_windows_never_and_nothing() -> None:
    assert read_powercfg(POWERCFG.replace("0x00000708", "0x00000000"), mains=True) == 0
    assert read_powercfg("", mains=True) is None
    assert read_powercfg('Invalid Parameters -- try "/?" for help\n', mains=True) is None


@pytest.mark.parametrize(
    ("sleep", "minutes"),
    [("1", 1), ("0", 0), ("15 (sleep prevented by powerd, coreaudiod)", 15)],
)
def test_macos(sleep: str, minutes: int) -> None:
    assert read_pmset(PMSET.format(sleep=sleep)) == minutes


def test_macos_without_the_line() -> None:
    assert read_pmset("Currently in use:\n displaysleep 10\n disksleep 10\n") is None
    assert read_pmset("") is None


@pytest.mark.parametrize(
    ("kind", "seconds", "minutes"),
    [
        ("'suspend'\n", "1200\n", 20),
        ("'nothing'\n", "1200\n", 0),
        ("'suspend'\n", "0\n", 0),
        ("'hibernate'\n", "uint32 90\n", 2),
        ("", "", None),
        ("'suspend'\n", "No such key\n", None),
    ],
)
def test_gnome(kind: str, seconds: str, minutes: int | None) -> None:
    assert read_gsettings(kind, seconds) == minutes


@pytest.mark.parametrize(
    ("action", "wait", "minutes"),
    [
        ('s "ignore"\n', "t 1800000000\n", 0),
        ('s "suspend"\n', "t 1800000000\n", 30),
        ('s "lock"\n', "t 1800000000\n", 0),
        ('s "suspend-then-hibernate"\n', "t 60000001\n", 2),
        ("", "", None),
    ],
)
def test_logind(action: str, wait: str, minutes: int | None) -> None:
    assert read_logind(action, wait) == minutes


@pytest.mark.parametrize(
    ("percent", "plugged", "state", "code"),
    [
        (4, True, State.OK, "doctor-power-mains"),
        (90, False, State.WARNING, "doctor-power-battery"),
        (29, False, State.WRONG, "doctor-power-battery"),
        (20, None, State.WARNING, "doctor-power-unknown"),
    ],
)
def test_power(percent: int, plugged: bool | None, state: State, code: str) -> None:
    finding = told(percent, plugged=plugged)
    assert (finding.state, finding.code) == (state, code)
