"""QR codes as a matrix or as a picture; the only user of qrcode."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby


def matrix(text: str, margin: int = 4) -> list[list[bool]]:
    """Rows of modules, True is dark, with a light margin of `margin` modules on each side.

    Error correction M. An address is written in capitals where that changes nothing for whoever
    reads it, since capitals take a smaller code (ISO/IEC 18004, alphanumeric mode).
    """
    import qrcode
    from qrcode.constants import ERROR_CORRECT_M

    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=margin)
    code.add_data(capitals(text))
    code.make(fit=True)
    return [[bool(module) for module in row] for row in code.get_matrix()]


def capitals(address: str) -> str:
    """The address in capitals when its path is only `/` or `/t/CODE`; else as it is.

    Scheme and host mean the same in any case (RFC 3986, 6.2.2.1), and the server takes `/T/`.
    """
    return address.upper() if re.fullmatch(r"http://[^/]+(/t/\w+)?/?", address) else address


def svg(text: str, margin: int = 4) -> str:
    """The code as an SVG picture, black on white; as many units wide as it has modules.

    Args:
        text: an address, or anything else that phones read.
        margin: the light modules on each side; readers want four.
    """
    rows = matrix(text, margin)
    size = len(rows)
    bars = "".join(
        f"M{start} {y}h{length}v1h-{length}z"
        for y, row in enumerate(rows)
        for start, length in _bars(row)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}">'
        f'<path fill="#fff" d="M0 0h{size}v{size}h-{size}z"/><path d="{bars}"/></svg>'
    )


def _bars(row: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where each run of dark modules starts, and how long it is."""
    start = 0
    for dark, run in groupby(row):
        length = len(list(run))
        if dark:
            yield start, length
        start += length


def wifi(name: str, password: str) -> str:
    """What the code of a Wi-Fi network says; without a password the network is open.

    The notation is that of ZXing ("Barcode Contents"), which phones' cameras read.
    """
    kind = "WPA" if password else "nopass"
    return f"WIFI:T:{kind};S:{_escaped(name)};P:{_escaped(password)};;"


def _escaped(text: str) -> str:
    return re.sub(r'([\\;,:"])', r"\\\1", text)
