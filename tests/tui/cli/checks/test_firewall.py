"""What systems say of their firewalls; the outputs are as each system prints them."""

import pytest

from tui.cli.checks.firewall import told_linux, told_mac, told_windows
from tui.finding import State

_POLICY = (
    "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters"
    "\\FirewallPolicy"
)
REGISTRY = f"""
{_POLICY}\\DomainProfile
    EnableFirewall    REG_DWORD    0x1

{_POLICY}\\PublicProfile
    EnableFirewall    REG_DWORD    0x1

{_POLICY}\\StandardProfile
    EnableFirewall    REG_DWORD    0x1

Haun loppu: 3 vastaavuutta löytyi.
"""


@pytest.mark.parametrize(
    ("registry", "category", "state", "code"),
    [
        (REGISTRY, "Private\n", State.WARNING, "windows"),
        (REGISTRY, "Public\n", State.WARNING, "windows-public"),
        (REGISTRY, "Private\nPublic\n", State.WARNING, "windows-public"),
        (REGISTRY, "DomainAuthenticated\n", State.WARNING, "windows"),
        (REGISTRY, "", State.WARNING, "windows"),
        (REGISTRY.replace("0x1", "0x0"), "Public\n", State.OK, "off"),
        ("", "", State.WARNING, "unknown"),
    ],
)
def test_windows(registry: str, category: str, state: State, code: str) -> None:
    finding = told_windows(registry, category)
    assert (finding.state, finding.code) == (state, f"doctor-firewall-{code}")


@pytest.mark.parametrize(
    ("output", "state", "code"),
    [
        ("Firewall is disabled. (State = 0) \n", State.OK, "off"),
        ("Firewall is enabled. (State = 1) \n", State.WARNING, "mac"),
        (
            "Firewall is blocking all non-essential incoming connections. (State = 2) \n",
            State.WRONG,
            "mac-all",
        ),
        ("", State.WARNING, "unknown"),
    ],
)
def test_macos(output: str, state: State, code: str) -> None:
    finding = told_mac(output)
    assert (finding.state, finding.code) == (state, f"doctor-firewall-{code}")


def units(ufw: str = "inactive", firewalld: str = "inactive", nftables: str = "inactive") -> str:
    return "\n\n".join(
        f"Id={name}.service\nActiveState={state}"
        for name, state in (("ufw", ufw), ("firewalld", firewalld), ("nftables", nftables))
    )


@pytest.mark.parametrize(
    ("told", "ufw", "state", "code"),
    [
        (units(), "", State.OK, "off"),
        (units("active"), "# /etc/ufw/ufw.conf\nENABLED=no\nLOGLEVEL=low\n", State.OK, "off"),
        (units("active"), "ENABLED=yes\nLOGLEVEL=low\n", State.WARNING, "ufw"),
        (units(firewalld="active"), "", State.WARNING, "firewalld"),
        (units(nftables="active"), "", State.WARNING, "unknown"),
        ("", "", State.WARNING, "unknown"),
    ],
)
def test_linux(told: str, ufw: str, state: State, code: str) -> None:
    finding = told_linux(told, ufw)
    assert (finding.state, finding.code) == (state, f"doctor-firewall-{code}")
