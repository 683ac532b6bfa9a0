"""Days to come as people say them at a desk: `12月5日前`, `三天内`, `月底前`, `下周五`, `in 2
weeks`.

A day without its year, its month or its week is the next such day from that of the session.
"""

import re
from datetime import date, timedelta

from overdue_cli.core.quantity.dates import days_in_month, months_after
from overdue_cli.core.request.characters import plainly
from overdue_cli.core.request.numerals import ENGLISH_NUMBERS, chinese_number
from overdue_cli.core.request.spoken_dates import calendar_day, lacks_its_year, month_named

# Half a year: a day that comes round only after that is rather one that has passed.
FARTHEST_MONTHS = 6
_UNTIL = re.compile(r"(?:之前|以前|前|之内|以内|内)$|^(?:until|till|before|by)\s+")
_LENGTH = re.compile(
    r"(?P<number>.{1,4}?)\s*(?P<unit>天|日|周|个?星期|个?礼拜|个月)"
    r"(?:之后|以后|后|之内|以内|内)"
    r"|(?:in|within)\s+(?P<english>\d{1,3}|[a-z]{1,9})\s+(?P<units>day|week|month)s?"
)
_MONTH_END = re.compile(
    r"(?P<month>这个?|本|下个?)?月[底末]|(?:the\s+)?end\s+of\s+(?P<of>the|this|next)\s+month"
)
_YEAR_END = re.compile(r"今?年[底末]|(?:the\s+)?end\s+of\s+(?:the|this)\s+year")
_WEEKDAY = re.compile(r"(?:周|星期|礼拜)[一二三四五六日天1-7]|[a-z]{3,6}day")
_DAY_OF_MONTH = re.compile(r"[\d一二三四五六七八九十]{1,3}[日号]")
# What has the look of a day before the colon of a task.
_LOOKS = re.compile(
    r"(?:之前|以前|前|之内|以内|内)$|\d\s*[月日号天周]|[一二三四五六七八九十半两]个?[月日号天周]"
    r"|^(?:下|本|这)?个?(?:周|星期|礼拜)|[月年][底末]"
)
# A day by its numbers, which may be none of the calendar: `2026-13-01`, `11月31日`, `2-30`.
_BY_NUMBERS = re.compile(
    r"\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*[日号]?|(?:19|20)\d{6}"
    r"|\d{1,2}\s*月\s*\d{1,2}\s*[日号]?|(?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])"
)
_HALF_MONTH = timedelta(days=15)


def day_ahead(text: str, on: date) -> date | None:
    """Read a day from that of a session; None where the text names none. A day with its year, or
    one that is said to be past, may lie before it.

    From Monday 23 November 2026: 12月5日前 is 5 December, 三天内 the 26th, 月底前 the 30th, 周五
    the 27th.
    """
    said = plainly(text)
    if (length := _LENGTH.fullmatch(said)) is not None:
        return _after(length, on)
    bare = _UNTIL.sub("", said).strip()
    if (end := _MONTH_END.fullmatch(bare)) is not None:
        is_next = (end["month"] or end["of"] or "").startswith(("下", "next"))
        return _last_of_month(months_after(on.replace(day=1), int(is_next)))
    if _YEAR_END.fullmatch(bare):
        return date(on.year, 12, 31)
    found = calendar_day(bare, on)
    if found is None:  # `三天前` is past, and what it says is all of it
        return calendar_day(said, on)
    return found if found >= on else _next_such(bare, on) or found


def looks_like_a_day(text: str) -> bool:
    """Whether a text that names no day has the look of one."""
    return len(text) <= len("x" * 12) and _LOOKS.search(plainly(text)) is not None


def is_day_by_numbers(text: str) -> bool:
    """Whether a text is put as a day is, year, month and day, though there may be no such day."""
    return _BY_NUMBERS.fullmatch(_UNTIL.sub("", plainly(text)).strip()) is not None


def _next_such(bare: str, on: date) -> date | None:
    """The next such day of one that recurs, as the last one up to a day later on."""
    until = None
    if _WEEKDAY.fullmatch(bare):
        until = on + timedelta(days=6)
    elif _DAY_OF_MONTH.fullmatch(bare):
        until = months_after(on, 1) - timedelta(days=1)
    elif lacks_its_year(bare) or (_named_month(bare) and not re.search(r"\d{4}", bare)):
        until = months_after(on, FARTHEST_MONTHS)
    found = None if until is None else calendar_day(bare, until)
    return None if found is None or found < on else found


def _named_month(bare: str) -> bool:
    return any(month_named(word) for word in re.findall(r"[a-z]+", bare))


def _after(length: re.Match[str], on: date) -> date | None:
    said = length["number"] or ENGLISH_NUMBERS.get(length["english"], length["english"])
    unit = length["unit"] or length["units"]
    if said == "半" and unit == "个月":
        return on + _HALF_MONTH
    number = chinese_number(said)
    if number is None or number != int(number) or number > 999:
        return None
    if unit in ("个月", "month"):
        return months_after(on, int(number))
    return on + timedelta(days=int(number) * (1 if unit in ("天", "日", "day") else 7))


def _last_of_month(first: date) -> date:
    return first.replace(day=days_in_month(first.year, first.month))
