"""Halves and quarters of a length of time in English, written as Chinese writes them: `half a year`
is 半年, `a month and a half` 1个半月.
"""

import re

from overdue_cli.core.request.numerals import ENGLISH_NUMBERS

_COUNT = rf"(?:{'|'.join(sorted(ENGLISH_NUMBERS, key=len, reverse=True))}|\d{{1,3}})"
_UNIT = r"(?P<unit>month|year|week)s?"
_WRITTEN = {"month": "个月", "year": "年", "week": "周"}
_HALF = re.compile(rf"\bhalf\s+(?:an?\s+|of\s+an?\s+)?{_UNIT}\b", re.IGNORECASE)
_AND_HALF = re.compile(
    rf"\b(?P<count>{_COUNT})\s+(?:{_UNIT}\s+and\s+(?:an?|one)\s+half\b"
    rf"|and\s+(?:an?|one)\s+half\s+(?P<behind>month|year|week)s?\b)",
    re.IGNORECASE,
)
_QUARTERS = re.compile(
    r"\b(?P<count>an?|one|three)[\s-]+quarters?\s+(?:of\s+)?(?:an?\s+|the\s+)?year\b", re.IGNORECASE
)
# What of such a length is left where it was not understood: no name of anything.
PIECES = frozenset(("half", "halves", "quarter", "quarters"))


def as_counted(text: str) -> str:
    """The text with those lengths as one word each, which `spoken_days` reads."""
    text = _QUARTERS.sub(lambda said: f"{9 if said['count'].lower() == 'three' else 3}个月", text)
    text = _AND_HALF.sub(_and_half, text)
    return _HALF.sub(lambda said: f"半{_WRITTEN[said['unit'].lower()]}", text)


def _and_half(said: re.Match[str]) -> str:
    unit = (said["unit"] or said["behind"]).lower()
    number = ENGLISH_NUMBERS.get(said["count"].lower(), said["count"])
    return f"{number}个半月" if unit == "month" else f"{number}{_WRITTEN[unit]}半"
