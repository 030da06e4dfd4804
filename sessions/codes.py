"""Short codes for tables: what they are made of, how new ones are made, how typed ones are read."""

import secrets
from collections.abc import Collection

LENGTH = 4

# No vowels but Y, and of every group of look-alikes only one (0 O Q; 1 7; I L J; 2 Z; 5 S; 6 G;
# 8 B; U V). 24 symbols give 331,776 codes, 321,842 of them without an unwanted word.
ALPHABET = "23456789CDFHJKMNPQRTVWXY"

_LOOK_ALIKES = str.maketrans("0OILZSGBU1", "QQJJ2568V7")

# Read with figures as letters (leet): fragments nobody wants to see on a card, in three languages.
_AS_LETTERS = str.maketrans("34567890", "EASGTBPO")
_RUDE = (
    "PRK PRS PSK PSN VTT VTN VTU VTJ HTT HRT HMP KRP KYRP KKN PYL PMP KKK NZ NGR NKR FCK FKK FKC "
    "FKN CNT CVNT CVM DCK DYK FTT FTN KVK KNT HRJ HRN HVV KTH PNS PNT RVH VCK SHT THT TTS PVTT "
    "KSP KPS RYS RTT PYRS MVN NPK XXX WTF FFS KYS DMN CRP CRK PHK PHC FRT TRT TRD PRN PMS FGT FGG "
    "GAY FAG ASS SEX SS PAS PER VAT VET HEL HAT HOT HTTR RAP FAN FAT KAT MAT ANA 69"
).split()


def is_clean(code: str) -> bool:
    """Whether the code reads like no rude word, also with its figures read as letters."""
    readings = (code, code.translate(_AS_LETTERS))
    return not any(rude in reading for reading in readings for rude in _RUDE)


def new_code(taken: Collection[str]) -> str:
    """A code that is not among `taken`; at least one letter and one figure, no rude word."""
    while True:
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        mixed = not code.isalpha() and not code.isdigit()
        if mixed and code not in taken and is_clean(code):
            return code


def read_code(typed: str) -> str:
    """What somebody typed as the code it must mean: any case, spaces and marks, look-alikes."""
    letters = "".join(c for c in typed.upper() if c.isascii() and c.isalnum())
    return letters.translate(_LOOK_ALIKES)
