"""Whether a firewall keeps phones out, as far as that can be read without rights."""

import re
from collections.abc import Iterator
from pathlib import Path

from tui.cli.checks.surroundings import Surroundings, ask, is_mac, is_windows
from tui.finding import Finding, State

_WINDOWS = (
    r"HKLM\SYSTEM\CurrentControlSet\Services\SharedAccess\Parameters\FirewallPolicy",
    "/s",
    "/v",
    "EnableFirewall",
)
_MAC = "/usr/libexec/ApplicationFirewall/socketfilterfw"
_UFW = Path("/etc/ufw/ufw.conf")


def look(about: Surroundings) -> Iterator[Finding]:
    """One finding: off, on with what to allow, or how to notice one."""
    if is_windows():
        category = ask("powershell", "-NoProfile", "-Command", _CATEGORY) or ""
        found = told_windows(ask("reg", "query", *_WINDOWS) or "", category)
    elif is_mac():
        found = told_mac(ask(_MAC, "--getglobalstate") or "")
    else:
        found = _linux()
    yield Finding(found.name, found.state, found.code, {"port": str(about.port)}, found.advice)


_CATEGORY = "(Get-NetConnectionProfile).NetworkCategory"


def told_windows(registry: str, category: str) -> Finding:
    """Of the registry's profiles, and of what Windows takes the present networks for: the words
    `Private`, `Public` and `DomainAuthenticated`, in every language."""
    on = set()
    profile = ""
    for line in registry.splitlines():
        if line.startswith("HKEY"):
            profile = line.rpartition("\\")[2].strip()
        elif re.search(r"EnableFirewall\s+REG_DWORD\s+0x1\b", line):
            on.add(profile)
    if not registry.strip():
        return _unknown()
    if not on:
        return Finding("firewall", State.OK, "doctor-firewall-off")
    if "Public" in category:
        code = "doctor-firewall-windows-public"
        return Finding("firewall", State.WARNING, code, advice="doctor-firewall-windows-public-do")
    code = "doctor-firewall-windows"
    return Finding("firewall", State.WARNING, code, advice="doctor-firewall-windows-do")


def told_mac(state: str) -> Finding:
    """Of what `socketfilterfw --getglobalstate` prints."""
    found = re.search(r"State = (\d)", state)
    if found is None:
        return _unknown()
    if found[1] == "0":
        return Finding("firewall", State.OK, "doctor-firewall-off")
    if found[1] == "2":
        code = "doctor-firewall-mac-all"
        return Finding("firewall", State.WRONG, code, advice="doctor-firewall-mac-all-do")
    code = "doctor-firewall-mac"
    return Finding("firewall", State.WARNING, code, advice="doctor-firewall-mac-do")


def _linux() -> Finding:
    active = ask("systemctl", "show", "--property=ActiveState,Id", "ufw", "firewalld", "nftables")
    try:
        ufw = _UFW.read_text("utf-8", "replace")
    except OSError:
        ufw = ""
    return told_linux(active or "", ufw)


def told_linux(units: str, ufw: str) -> Finding:
    """Of what systemd says of its firewalls, and of ufw's own switch, which anybody may read.

    The unit of ufw is active even when its switch is off.
    """
    states = {}
    for block in units.split("\n\n"):
        lines = dict(line.split("=", 1) for line in block.splitlines() if "=" in line)
        states[lines.get("Id", "").removesuffix(".service")] = lines.get("ActiveState")
    if re.search(r"(?mi)^\s*ENABLED\s*=\s*yes", ufw):
        code = "doctor-firewall-ufw"
        return Finding("firewall", State.WARNING, code, advice="doctor-firewall-ufw-do")
    if states.get("firewalld") == "active":
        code = "doctor-firewall-firewalld"
        return Finding("firewall", State.WARNING, code, advice="doctor-firewall-firewalld-do")
    if states.get("nftables") == "active" or not units.strip():
        return _unknown()
    return Finding("firewall", State.OK, "doctor-firewall-off")


def _unknown() -> Finding:
    code = "doctor-firewall-unknown"
    return Finding("firewall", State.WARNING, code, advice="doctor-firewall-unknown-do")
