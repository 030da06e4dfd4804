"""QR codes as a matrix; the only user of qrcode."""

import re


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
