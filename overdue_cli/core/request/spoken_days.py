"""Days overdue as people say them: `一个多月`, `3个月`, `四年`, `100多天`, `half a year`,
`14个月前`, by the month, `去年9月`, or by the due date.

A rough number comes with the range it may lie in.
"""

import re
from datetime import date, timedelta
from decimal import Decimal
from typing import NamedTuple

from overdue_cli.core.quantity.dates import months_after
from overdue_cli.core.request.characters import plainly
from overdue_cli.core.request.numerals import ENGLISH_NUMBERS, chinese_number
from overdue_cli.core.request.spoken_between import as_counted, less_than, two_ends
from overdue_cli.core.request.spoken_dates import (
    MOST_DAYS_SAID_BY_DATE,
    calendar_day,
    lacks_its_year,
    names_a_day_by_today,
)
from overdue_cli.core.request.spoken_money import is_rough, without_roughly
from overdue_cli.core.request.spoken_months import month_said
from overdue_cli.core.request.spoken_no_day import is_not_yet, without_not_yet, without_unpaid
from overdue_cli.core.request.unreadable import Unreadable, in_reach

_COUNTED = re.compile(
    r"(?:逾期|已经|已)*(?P<number>半|[^天日周个個月年dwmy\s]{1,9}?)(?P<few>[多来几余])?\s*"
    r"(?P<piece>个|個)?(?P<half>半)?(?P<more>多)?\s*"
    r"(?P<unit>天|日|days?|d|周|礼拜|星期|weeks?|月|months?|年|years?)(?P<after>半)?(?P<more_after>多)?"
    r"(?:零?(?P<days>[^天日周个個月年]{1,4})(?:天|日))?(?:了|逾期|overdue)*"
)
# A number of days, not a day of the month.
_BARE_DAYS = re.compile(r"\d{1,5}日?|\d+\.\d*")
_OF_YEARS = re.compile(r"(?:逾期|已经|已)*(.{1,3})年零?(.{1,3})个月(?:了|逾期)*")
# A number before its unit, next to it in a list of debts.
_ENGLISH = re.compile(
    rf"\b(?:{'|'.join(sorted(ENGLISH_NUMBERS, key=len, reverse=True))})"
    r"(?=\b|days?|weeks?|months?|years?)"
)
# What stands beside the days and says only that they are past.
_BESIDE = re.compile(
    r"^(?:已经|已|拖了|欠了|晚了|overdue(?:\s+(?:by|for))?|late(?:\s+by)?|it'?s\s+been|for)\s*"
    r"|(?:\s*(?:late|overdue|past\s+due|behind|in\s+arrears|ago)|之前|以前|前)$"
)
_AGO = re.compile(r"(?:前|\bago)$")
# Weeks ago are a day where a day is asked, and as many days or so where days are.
_WEEKS_AGO = re.compile(r".*(?:周|星期|礼拜|weeks?\s*)(?:之前|以前|前|ago)")


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
    Raises Unreadable: `not-whole-days`; `no-due-day-yet` where the debt is said to be not due yet;
    `date-out-of-range`.
    """
    raw = without_unpaid(plainly(text))
    if raw.isascii() and raw.isdigit() and len(raw) <= 5:
        return SpokenDays(int(raw), int(raw), int(raw))
    if is_not_yet(raw):
        raise Unreadable("no-due-day-yet")
    if as_of is not None and (due := due_day(raw, as_of)) is not None:
        if (as_of - due).days > MOST_DAYS_SAID_BY_DATE and lacks_its_year(raw):
            coming = months_after(due, 12)
            raise Unreadable("which-year", (due.isoformat(), coming.isoformat()))
        days = max(0, (as_of - in_reach(due)).days)  # a due date still to come: nothing is overdue
        return SpokenDays(days, days, days)
    if as_of is not None and (month := month_said(without_roughly(raw), as_of)) is not None:
        return _of_month(month, as_of)
    raw = _in_digits(_BESIDE.sub("", _BESIDE.sub("", without_roughly(raw))).strip())
    return _length(raw, as_of, rough=is_rough(text))


def _length(raw: str, as_of: date | None, *, rough: bool) -> SpokenDays:
    """A length of time by itself, one or between two."""
    if raw.isascii() and raw.isdigit() and len(raw) <= 5:  # `大概61`
        return _whole_days(int(raw), rough=rough, few=False)
    if (ends := two_ends(raw)) is not None:
        return _from_to(*(_length(end, as_of, rough=False).point for end in ends))
    if (whole := less_than(raw)) is not None:
        return _less_than(whole, as_of)
    if as_of is not None and (parts := _OF_YEARS.fullmatch(raw)):
        return _years_and_months(parts, as_of)
    counted = _COUNTED.fullmatch(raw.replace("个把月", "1个月"))
    if counted is None:
        raise Unreadable("not-whole-days")
    return _counted_days(counted, as_of, rough=rough)


def due_day(text: str, as_of: date) -> date | None:
    """The due date, where the text names one and not a number of days."""
    raw = without_unpaid(plainly(text))
    if _counts(raw):
        return None
    bare = without_not_yet(raw)
    day = calendar_day(bare, as_of)
    if day is not None and bare != raw and day < as_of and lacks_its_year(bare):
        return months_after(day, 12)  # it is said to be still to come
    return day


def rough_day(text: str, as_of: date) -> date | None:
    """A day in the past said only by its month, which is then the first, or as so long ago; None
    where the text says neither.
    """
    raw = without_roughly(plainly(text))
    if (month := month_said(raw, as_of)) is not None:
        return month[0]
    if not _AGO.search(raw):
        return None
    try:
        return as_of - timedelta(days=spoken_days(raw, as_of).point)
    except Unreadable:
        return None


def names_due_day_by_today(text: str) -> bool:
    """Whether the text is a due date that means another day tomorrow, as `昨天`."""
    raw = without_unpaid(plainly(text))
    return not _counts(raw) and names_a_day_by_today(raw)


def _counts(text: str) -> bool:
    """Whether a text that might be a day of the calendar is a number of days, or so many weeks."""
    raw = plainly(text)
    return bool(_BARE_DAYS.fullmatch(raw) or _WEEKS_AGO.fullmatch(raw))


def _in_digits(raw: str) -> str:
    """English number words as digits, and halves and 'more than' as Chinese writes them."""
    said = as_counted(raw)
    if not said.isascii():
        return said
    said = _ENGLISH.sub(lambda word: ENGLISH_NUMBERS[word[0]], said)
    return re.sub(r"^(?:more than|over)\s*(\d+)\s*(month|year)s?$", r"\1个多\2", said)


def _years_and_months(parts: re.Match[str], as_of: date) -> SpokenDays:
    years, months = chinese_number(parts[1]), chinese_number(parts[2])
    if years is None or months is None or years != int(years) or months != int(months):
        raise Unreadable("not-whole-days")
    if years > 100 or months > 100:
        raise Unreadable("not-whole-days")
    return _around(_back(as_of, int(years * 12 + months)), 15)


def _counted_days(parts: re.Match[str], as_of: date | None, *, rough: bool) -> SpokenDays:
    number = Decimal(0) if parts["number"] == "半" else chinese_number(parts["number"])
    if number is None or number * 2 != int(number * 2) or number > 36_500:
        raise Unreadable("not-whole-days")
    halves = (parts["half"], parts["after"], parts["number"] == "半", number % 1)
    half = 1 if any(halves) else 0
    whole, unit, more = int(number), parts["unit"], bool(parts["more"] or parts["more_after"])
    if unit == "月" and not parts["piece"] and not half:  # 10月 is October rather than ten months
        raise Unreadable("not-whole-days")
    odd = chinese_number(parts["days"]) if parts["days"] else None
    if (parts["days"] and odd is None) or (odd is not None and (half or more)):
        raise Unreadable("not-whole-days")
    if unit[0] in "天日d":
        if half or more or odd is not None:
            raise Unreadable("not-whole-days")
        return _whole_days(whole, rough=rough, few=bool(parts["few"]))
    if parts["few"]:
        raise Unreadable("not-whole-days")
    if unit[0] in "周礼星w":
        return _between_weeks(whole) if more else _around(7 * whole + 3 * half, 3)
    return _in_months(parts, as_of, whole, half=half, more=more, odd=odd)


def _in_months(
    parts: re.Match[str],
    as_of: date | None,
    whole: int,
    *,
    half: int,
    more: bool,
    odd: Decimal | None,
) -> SpokenDays:
    """Months and years, counted back on the calendar."""
    unit = parts["unit"]
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


def _of_month(month: tuple[date, date], as_of: date) -> SpokenDays:
    """`去年9月`: due on any day of it."""
    low, high = ((as_of - day).days for day in reversed(month))
    return SpokenDays(low, (low + high) // 2, high)


def _whole_days(whole: int, *, rough: bool, few: bool) -> SpokenDays:
    if few:
        return _and_more(whole)
    return _around(whole, max(1, whole // 10)) if rough else SpokenDays(whole, whole, whole)


def _from_to(low: int, high: int) -> SpokenDays:
    """`60到90天` lies between the two; the smaller comes first."""
    if low >= high:
        raise Unreadable("not-whole-days")
    return SpokenDays(low, (low + high) // 2, high)


def _less_than(whole: str, as_of: date | None) -> SpokenDays:
    """`不到两个月` lies between one month and two, `不到60天` between 51 and 59 days."""
    counted = _COUNTED.fullmatch(whole)
    number = None if counted is None else chinese_number(counted["number"])
    if counted is None or number is None or number < 1:
        raise Unreadable("not-whole-days")
    step = 10 if counted["unit"][0] in "天日d" and number % 10 == 0 else 1
    below, most = int(number) - step, _length(whole, as_of, rough=False).point
    unit = whole.removeprefix(counted["number"])
    least = _length(f"{below}{unit}", as_of, rough=False).point if below else 0
    return _from_to(least + 1, most - 1)


def _between_weeks(whole: int) -> SpokenDays:
    """`两周多` lies between 15 and 20 days."""
    return SpokenDays(7 * whole + 1, 7 * whole + 3, 7 * whole + 6)


def _and_more(whole: int) -> SpokenDays:
    """`100多天` lies between 101 and 199 days, `四十来天` between 41 and 49."""
    digits = str(whole)
    step = 10 ** (len(digits) - len(digits.rstrip("0")))
    if step == 1:
        raise Unreadable("not-whole-days")
    return SpokenDays(whole + 1, whole + step // 2, whole + step - 1)


def _between(as_of: date, first: int, last: int) -> SpokenDays:
    """Days between more than `first` months ago and less than `last` months ago."""
    low, high = _back(as_of, first) + 1, _back(as_of, last) - 1
    return SpokenDays(low, (low + high) // 2, high)


def _around(point: int, off: int) -> SpokenDays:
    return SpokenDays(max(0, point - off), point, point + off)


def _back(as_of: date, months: int) -> int:
    """Days since the same day `months` ago."""
    return (as_of - months_after(as_of, -months)).days
