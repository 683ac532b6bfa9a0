"""Months of the calendar as people name them: `去年9月`, `从3月起`, `上个月`, `since March`."""

import re
from datetime import date, timedelta

from overdue_cli.core.quantity.dates import months_after
from overdue_cli.core.request.characters import plainly
from overdue_cli.core.request.numerals import chinese_number
from overdue_cli.core.request.spoken_dates import MOST_DAYS_SAID_BY_DATE, month_named
from overdue_cli.core.request.unreadable import FIRST_YEAR, LAST_YEAR

_NUMERAL = re.compile(r"[一二三四五六七八九十]{1,3}(?=月)")
_CHINESE = re.compile(
    r"(?P<since>自从|自|从|打)?(?P<year>前年|去年|今年|\d{4}年|\d{2}年)?的?(?P<month>\d{1,2})月"
    r"(?P<named>份)?(?P<on>以来|就?开始|起|到现在|至今)?(?P<due>到期|应还|该还)?"
    r"(?:就?逾期|没还|的|了)*"
)
_YEARS = {"前年": -2, "去年": -1, "今年": 0}
_BESIDE = {
    **dict.fromkeys(("上上个月", "上上月"), -2),
    **dict.fromkeys(("上个月", "上月", "last month"), -1),
    **dict.fromkeys(("这个月", "本月", "this month"), 0),
}
# What says of a month that the debt was due in it.
_DUE = re.compile(r"(?:就?到期|应还|该还|就?逾期|没还|的|了)+$")
_ENGLISH = re.compile(
    r"(?:(?:in|due|around)\s+)*(?P<since>(?:(?:since|from|last)\s+)*)(?P<name>[a-z]{3,9})\.?"
    r"(?:,?\s*(?P<year>\d{4})|\s+(?P<last>last year))?"
)


def month_said(text: str, as_of: date) -> tuple[date, date] | None:
    """Read a month: its first day, and its last or `as_of` where that is sooner; None where the
    text names none that has begun.

    Of no named year it is the last one that has begun, if that is not so long ago that the next may
    be meant. `10月` alone may be ten months, and is read only with what says that it is a month:
    10月份, 从10月起.
    """
    first: date | None
    raw = re.sub(r"^(?:从|自从|since)\s*(?=上|last month)", "", plainly(text))
    if (beside := _BESIDE.get(_DUE.sub("", raw))) is not None:
        first = months_after(as_of.replace(day=1), beside)
    elif said := _CHINESE.fullmatch(_NUMERAL.sub(_digits, raw)):
        if not any(said[part] for part in ("since", "year", "named", "on", "due")):
            return None
        past = bool(said["since"] or said["on"])
        first = _first(int(said["month"]), _year(said["year"], as_of), as_of, past=past)
    elif (said := _ENGLISH.fullmatch(raw)) and (month := month_named(said["name"])):
        year = int(said["year"]) if said["year"] else as_of.year - 1 if said["last"] else None
        first = _first(month, year, as_of, past=bool(said["since"]))
    else:
        return None
    if first is None or first > as_of:
        return None
    return first, min(as_of, months_after(first, 1) - timedelta(days=1))


def _digits(numeral: re.Match[str]) -> str:
    number = chinese_number(numeral[0])
    return numeral[0] if number is None else str(int(number))


def _year(said: str | None, as_of: date) -> int | None:
    if said is None:
        return None
    if said.endswith("年") and not said[:-1].isdecimal():
        return as_of.year + _YEARS[said]
    number = int(said.removesuffix("年"))
    return number if number > 99 else 2000 + number


def _first(month: int, year: int | None, as_of: date, *, past: bool) -> date | None:
    """The first day of a month; `past` where it is said to have been."""
    if not 1 <= month <= 12 or (year is not None and not FIRST_YEAR <= year <= LAST_YEAR):
        return None
    if year is not None:
        return date(year, month, 1)
    first = date(as_of.year if month <= as_of.month else as_of.year - 1, month, 1)
    long_ago = (as_of - first).days > MOST_DAYS_SAID_BY_DATE + 31
    return None if long_ago and not past else first
