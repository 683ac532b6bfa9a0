"""Lengths of time said by two ends, as less than a whole one, or in English by halves and quarters:
`60到90天`, `两三个月`, `不到两个月`, `a year and a half`.
"""

import re

from overdue_cli.core.request.numerals import ENGLISH_NUMBERS

_NUMBER = r"\d{1,5}|[一二两兩三四五六七八九十]{1,3}"
_UNIT = (
    r"天|日|[个個]?月|[个個]?星期|[个個]?礼拜|周|年"
    r"|\s*(?:days?|weeks?|months?|years?|d)(?![a-z])"
)
_ENDS = re.compile(
    rf"(?:逾期|已经|已)*(?P<low>{_NUMBER})(?:{_UNIT})?\s*(?:到|至|-|–|—|~|或者?|to|or)\s*"
    rf"(?P<high>{_NUMBER})(?P<unit>{_UNIT})?(?:了|逾期|overdue)*"
)
# Neighbours without anything between them: `两三个月`, `六七十天`.
_NEIGHBOURS = re.compile(
    rf"(?:逾期|已经|已)*(?P<low>[一二两兩三四五六七八])(?P<high>[两兩二三四五六七八九])"
    rf"(?P<tens>十)?(?P<unit>{_UNIT})(?:了|逾期)*"
)
_DIGIT = {digit: place for place, digit in enumerate("一二三四五六七八九", 1)} | {"两": 2, "兩": 2}
_LESS = re.compile(
    rf"(?:还|還)?(?:不到|不足|less\s+than|under)\s*(?P<said>(?:{_NUMBER})(?:{_UNIT}))(?:了)?"
    rf"|(?P<said_first>(?:{_NUMBER})(?:{_UNIT}))不到"
)
# Halves and quarters as English says them; they are written as Chinese writes them: 半年, 1个半月.
_ENGLISH_COUNT = rf"(?:{'|'.join(sorted(ENGLISH_NUMBERS, key=len, reverse=True))}|\d{{1,3}})"
_ENGLISH_UNIT = r"(?P<unit>month|year|week)s?"
_WRITTEN = {"month": "个月", "year": "年", "week": "周"}
_HALF = re.compile(rf"\bhalf\s+(?:an?\s+|of\s+an?\s+)?{_ENGLISH_UNIT}\b", re.IGNORECASE)
_AND_HALF = re.compile(
    rf"\b(?P<count>{_ENGLISH_COUNT})\s+(?:{_ENGLISH_UNIT}\s+and\s+(?:an?|one)\s+half\b"
    rf"|and\s+(?:an?|one)\s+half\s+(?P<behind>month|year|week)s?\b)",
    re.IGNORECASE,
)
_QUARTERS = re.compile(
    r"\b(?P<count>an?|one|three)[\s-]+quarters?\s+(?:of\s+)?(?:an?\s+|the\s+)?year\b", re.IGNORECASE
)
# What of such a length is left where it was not understood: no name of anything.
PIECES = frozenset(("half", "halves", "quarter", "quarters"))


def two_ends(raw: str) -> tuple[str, str] | None:
    """The shorter and the longer time that a text names, each with its unit; days where it names
    none. None where it does not name two.
    """
    if said := _ENDS.fullmatch(raw):
        unit = said["unit"] or "天"
        return f"{said['low']}{unit}", f"{said['high']}{unit}"
    said = _NEIGHBOURS.fullmatch(raw)
    if said is None or _DIGIT[said["high"]] != _DIGIT[said["low"]] + 1:
        return None
    tens, unit = said["tens"] or "", said["unit"]
    return f"{said['low']}{tens}{unit}", f"{said['high']}{tens}{unit}"


def less_than(raw: str) -> str | None:
    """The time that it is said to be less than: `不到两个月` names `两个月`."""
    said = _LESS.fullmatch(raw)
    return None if said is None else said["said"] or said["said_first"]


def as_counted(text: str) -> str:
    """The text with those lengths as one word each, which `spoken_days` reads."""
    text = _QUARTERS.sub(lambda said: f"{9 if said['count'].lower() == 'three' else 3}个月", text)
    text = _AND_HALF.sub(_and_half, text)
    return _HALF.sub(lambda said: f"半{_WRITTEN[said['unit'].lower()]}", text)


def _and_half(said: re.Match[str]) -> str:
    unit = (said["unit"] or said["behind"]).lower()
    number = ENGLISH_NUMBERS.get(said["count"].lower(), said["count"])
    return f"{number}个半月" if unit == "month" else f"{number}{_WRITTEN[unit]}半"
