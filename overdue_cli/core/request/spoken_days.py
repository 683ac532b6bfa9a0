"""Days overdue and days of the calendar as people say them: `一个多月`, `3个月`, `四年`, `65天`,
`11月20日`, `20261120`, `昨天`.

A rough number comes with the range it may lie in; a day without its year is the last such
day up to the day counted to.
"""

import re
from datetime import date, timedelta
from typing import NamedTuple

from overdue_cli.core.quantity.dates import months_after
from overdue_cli.core.request.numerals import chinese_number
from overdue_cli.core.request.spoken_money import is_rough, plainly, without_roughly
from overdue_cli.core.request.unreadable import Unreadable

_NOT_YET = re.compile(
    r"(?:还|還|尚)?(?:没|沒|未)(?:有)?(?:到期|逾期|到)|not\s*(?:yet\s*)?(?:due|overdue)(?:\s*yet)?"
)
_COUNTED = re.compile(
    r"(?:逾期|已经|已)*(?P<number>半|[^天日周个個月年dwmy\s]{1,9}?)\s*(?:个|個)?(?P<half>半)?(?P<more>多)?\s*"
    r"(?P<unit>天|日|days?|周|礼拜|星期|weeks?|月|months?|年|years?)(?P<after>半)?(?P<more_after>多)?"
    r"(?:零?(?P<days>[^天日周个個月年]{1,4})(?:天|日))?(?:了|逾期|overdue)*"
)
_TIME = re.compile(
    r"[t\s]*\d{1,2}[::点時时]\d{0,2}(?:[::分]\d{1,2})?(?:秒)?(?:z|[+-]\d{2}:?\d{2})?$"
)
_RELATIVE = {
    "今天": 0, "今日": 0, "today": 0, "昨天": 1, "昨日": 1, "yesterday": 1, "前天": 2, "大前天": 3,
}  # fmt: skip
_WHOLE = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?|(\d{4})(\d{2})(\d{2})")
_OF_A_YEAR = re.compile(r"(\d{1,2})[-/.月](\d{1,2})[日号]?")


class SpokenDays(NamedTuple):
    """Days overdue with the range they may lie in; all three are equal where said exactly."""

    low: int
    point: int
    high: int

    @property
    def is_exact(self) -> bool:
        return self.low == self.high


def spoken_days(text: str, as_of: date | None) -> SpokenDays:
    """Read the days overdue on `as_of`, from their number or from the due date.

    `一个多月` lies between 31 and 59 days; months and years are counted back on the calendar and
    may be off by half of one, weeks by half a week. Without `as_of` only days and weeks are read.
    Raises Unreadable: `not-whole-days`; `no-due-day-yet` where the debt is said to be not due yet.
    """
    raw = plainly(text)
    if raw.isascii() and raw.isdigit() and len(raw) <= 5:
        return SpokenDays(int(raw), int(raw), int(raw))
    if _NOT_YET.fullmatch(raw):
        raise Unreadable("no-due-day-yet")
    if re.fullmatch(r"\d+\.\d*", raw):  # four and a half days, and not the fifth of April
        raise Unreadable("not-whole-days")
    if as_of is not None and (due := _calendar_day(raw, as_of)) is not None:
        days = max(0, (as_of - due).days)  # a due date still to come: nothing is overdue
        return SpokenDays(days, days, days)
    counted = _COUNTED.fullmatch(without_roughly(raw))
    if counted is None:
        raise Unreadable("not-whole-days")
    return _counted_days(counted, as_of, rough=is_rough(text))


def due_day(text: str, as_of: date) -> date | None:
    """The due date, where the text names one and not a number of days."""
    raw = plainly(text)
    return None if re.fullmatch(r"\d{1,5}|\d+\.\d*", raw) else _calendar_day(raw, as_of)


def _counted_days(parts: re.Match[str], as_of: date | None, *, rough: bool) -> SpokenDays:
    number = chinese_number(parts["number"]) if parts["number"] != "半" else None
    half = 1 if parts["half"] or parts["after"] or parts["number"] == "半" else 0
    if number is None and not half:
        raise Unreadable("not-whole-days")
    if number is not None and (number != int(number) or number > 36_500):
        raise Unreadable("not-whole-days")
    whole, unit, more = int(number or 0), parts["unit"], bool(parts["more"] or parts["more_after"])
    odd = chinese_number(parts["days"]) if parts["days"] else None
    if (parts["days"] and odd is None) or (odd is not None and (half or more)):
        raise Unreadable("not-whole-days")
    if unit[0] in "天日d":
        if half or more or odd is not None:
            raise Unreadable("not-whole-days")
        return SpokenDays(whole, whole, whole) if not rough else _around(whole, max(1, whole // 10))
    if unit[0] in "周礼星w":
        return _around(7 * whole + 3 * half, 3)
    if as_of is None:
        raise Unreadable("not-whole-days")
    years = unit[0] in "年y"
    months = whole * 12 + 6 * half if years else whole
    if more:
        return _between(as_of, months, months + (12 if years else 1))
    point = _back(as_of, months) + (0 if years else 15 * half)
    if odd is not None:  # `3个月零5天` is said exactly
        return SpokenDays(point + int(odd), point + int(odd), point + int(odd))
    off = 15 if not years else 183 if whole and not half else 91
    return _around(point, off)


def _between(as_of: date, first: int, last: int) -> SpokenDays:
    """Days between more than `first` months ago and less than `last` months ago."""
    low, high = _back(as_of, first) + 1, _back(as_of, last) - 1
    return SpokenDays(low, (low + high) // 2, high)


def _around(point: int, off: int) -> SpokenDays:
    return SpokenDays(max(0, point - off), point, point + off)


def _back(as_of: date, months: int) -> int:
    """Days since the same day `months` ago."""
    return (as_of - months_after(as_of, -months)).days


def spoken_day(text: str, as_of: date | None) -> date:
    """Read a day of the calendar, also with a time of day behind it.

    Without a year it is the last such day up to `as_of`; where no such day is given, a day needs
    its year. Raises Unreadable `not-a-date`.
    """
    day = _calendar_day(plainly(text), as_of)
    if day is None:
        raise Unreadable("not-a-date")
    return day


def names_a_day_by_today(text: str) -> bool:
    """Whether the text means another day tomorrow, as `昨天`: a file that is kept must not
    hold it.
    """
    return re.sub(r"\s", "", plainly(text)) in _RELATIVE


def _calendar_day(raw: str, as_of: date | None) -> date | None:
    if as_of is not None and raw in _RELATIVE:
        return as_of - timedelta(days=_RELATIVE[raw])
    bare = re.sub(r"\s+", "", _TIME.sub("", raw)) if _TIME.search(raw) else re.sub(r"\s+", "", raw)
    if whole := _WHOLE.fullmatch(bare):
        year, month, day = (int(part) for part in whole.groups() if part is not None)
        return _valid(year, month, day)
    if as_of is not None and (part := _OF_A_YEAR.fullmatch(bare)):
        month, day = int(part[1]), int(part[2])
        # Eight years back there was a 29 February, whatever the year.
        years = range(as_of.year, as_of.year - 9, -1)
        days = (_valid(year, month, day) for year in years)
        return next((past for past in days if past is not None and past <= as_of), None)
    return None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
