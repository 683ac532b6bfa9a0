"""The text of a report made even: half width, without page numbers, and its figures."""

import re
import unicodedata
from datetime import date
from decimal import Decimal

from overdue_cli.core.quantity.dates import days_in_month

_PAGE = re.compile(r"第\s{0,20}\d{1,4}\s{0,20}页\s{0,20}[,/，]?\s{0,20}共\s{0,20}\d{1,4}\s{0,20}页")
# A comma between digits is one of thousands where just three follow it.
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))", re.ASCII)
_BLANK = re.compile(r"\s+")
_AMOUNT = re.compile(r"[¥￥]?(\d{1,13}(?:\.\d{1,2})?)(?:元|人民币元)?", re.ASCII)
_DAY = re.compile(r"(\d{4})[.\-/年](\d{1,2})[.\-/月](\d{1,2})日?", re.ASCII)
NONE = ("", "-", "--", "---", "—", "——")


def even(text: str) -> str:
    """The text in half width, line by line, with nothing invisible in it."""
    lines = unicodedata.normalize("NFKC", text).replace("\r\n", "\n").replace("\r", "\n")
    plain = "".join(c for c in lines if c in "\n\t" or unicodedata.category(c)[0] != "C")
    return _PAGE.sub("\n", plain)


def compact(text: str) -> str:
    """An even text without blanks and line ends, its amounts without commas: what was broken off
    anywhere is whole again.
    """
    return without_thousands(_BLANK.sub("", text))


def without_thousands(text: str) -> str:
    """The amounts of a text without their commas: 20,000 is 20000."""
    return _THOUSANDS.sub("", text)


def amount(text: str) -> Decimal | None:
    """Yuan as reports write them: 20,000 or 20000元; None of anything else."""
    found = _AMOUNT.fullmatch(without_thousands(text))
    return None if found is None else Decimal(found[1])


def count(text: str) -> int | None:
    """A small whole number; None of anything else."""
    return int(text) if re.fullmatch(r"\d{1,3}", text, re.ASCII) else None


def day(text: str) -> date | None:
    """A day: 2026.03.05, 2026-03-05 or 2026年3月5日; None of anything else."""
    found = _DAY.fullmatch(text)
    return None if found is None else day_of(found[1], found[2], found[3])


def day_of(year: str, month: str, of_month: str) -> date | None:
    """The day of three numbers; None where there is none such."""
    try:
        return date(int(year), int(month), int(of_month))
    except ValueError:
        return None


def span(year: str, month: str, of_month: str | None) -> tuple[date | None, date | None]:
    """The days that are meant: one, or where only a month is named, its first and its last."""
    if of_month:
        return (day_of(year, month, of_month),) * 2
    first = day_of(year, month, "1")
    if first is None:
        return None, None
    return first, first.replace(day=days_in_month(first.year, first.month))
