"""Days of the calendar as people say them: `11月20日`, `上个月15号`, `上周五`, `昨天晚上`,
`26年3月5日`.

A day without its year, or of the month alone, is the last such day up to the day counted to.
"""

import re
from datetime import date, timedelta

from overdue_cli.core.quantity.dates import months_after
from overdue_cli.core.request.characters import plainly
from overdue_cli.core.request.numerals import ENGLISH_NUMBERS, chinese_number

# A due date without its year is rather the next one than one longer ago than this.
MOST_DAYS_SAID_BY_DATE = 270
_ANY_DAY = date.fromordinal(730_000)
_CLOCK = re.compile(
    r"[t\s]*\d{1,2}[:点时](?:半|\d{0,2})(?:[:分]\d{0,2})?(?:秒)?(?:z|[+-]\d{2}:?\d{2})?$"
)
_PART_OF_DAY = re.compile(
    r"(?:凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜|morning|afternoon|evening|night)$"
)
_AROUND = re.compile(
    r"(?:就是|就|才|刚|是)?(?:到期日?|到的|收到|要还|该还|得还|还款日?|最后一天|截止)(?:的|了)?$"
    r"|^(?:(?:it|is|was|due|since|from|on|the|by)\s+)+|^(?:从|自从|自)(?=\d|昨|前|上)"
)
# Days before the day counted to; below zero they are still to come.
_RELATIVE = {
    "今天": 0,
    "今日": 0,
    "今早": 0,
    "今晚": 0,
    "today": 0,
    "昨天": 1,
    "昨日": 1,
    "昨晚": 1,
    "yesterday": 1,
    "前天": 2,
    "大前天": 3,
    "明天": -1,
    "明日": -1,
    "tomorrow": -1,
    "后天": -2,
    "大后天": -3,
}
_AGO = re.compile(
    r"(?P<number>.{1,6}?)个?(?P<unit>天|日|周|星期|礼拜)[以之]?前"
    r"|(?P<english>\d{1,4}|[a-z]{1,9})(?P<units>day|week)s?ago"
)
_WEEKDAYS = {name: number for number, name in enumerate("一二三四五六日")} | {"天": 6}
_WEEKDAYS |= {str(number + 1): number for number in range(7)}
_OF_A_WEEK = re.compile(r"(上上|上|这|本|下)?个?(?:周|星期|礼拜)([一二三四五六日天1-7])")
_ENGLISH_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_WEEKS = {"上上": -2, "上": -1, "这": 0, "本": 0, "下": 1}
_OF_A_MONTH = re.compile(r"(?:(上上|上|这|本|下)个?月(?:份)?)?(?:的)?(\d{1,2})[日号]")
_SAID_YEAR = re.compile(r"(前年|去年|今年|明年)(?:的)?(\d{1,2})[-/.月](\d{1,2})[日号]?")
_YEARS = {"前年": -2, "去年": -1, "今年": 0, "明年": 1}
_WHOLE = re.compile(
    r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?|(\d{4})(\d{2})(\d{2})"
    r"|(\d{2})年(\d{1,2})月(\d{1,2})[日号]?"
)
_OF_A_YEAR = re.compile(r"(\d{1,2})[-/.月](\d{1,2})[日号]?")
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september"),
    *("october", "november", "december"),
)
_NAMED = re.compile(
    r"([a-z]{3,9})\.?(\d{1,2})(?:st|nd|rd|th)?(?:,?(\d{4}))?"
    r"|(\d{1,2})(?:st|nd|rd|th)?([a-z]{3,9})\.?,?(\d{4})?"
)


def calendar_day(text: str, as_of: date | None) -> date | None:
    """Read a day; None where the text names none. Without `as_of` a day needs its year.

    From Thursday 26 November 2026: 上周五 is the 20th, 周五 too, 上个月15号 is 15 October.
    """
    bare = _bare(text)
    if whole := _WHOLE.fullmatch(bare):
        year, month, day = (int(part) for part in whole.groups() if part is not None)
        # `26年3月5日`; the year 0026 stays what it is.
        return _valid(2000 + year if whole[7] else year, month, day)
    # `3 days ago` is built like `3 December`, and names no month
    if (named := _NAMED.fullmatch(bare)) and month_named(named[1] or named[5]):
        return _named(named, as_of)
    if as_of is None:
        return None
    if part := _OF_A_YEAR.fullmatch(bare):
        return _last(int(part[1]), int(part[2]), as_of)
    return _by_today(bare, as_of)


def names_a_day_by_today(text: str) -> bool:
    """Whether the text means another day tomorrow, as `昨天`: a file that is kept must not
    hold it.
    """
    return _by_today(_bare(text), _ANY_DAY) is not None


def month_named(name: str) -> int:
    """The number of a month by its English name or the beginning of it; 0 where it is none."""
    months = (i for i, full in enumerate(_MONTHS, 1) if len(name) > 2 and full.startswith(name))
    return next(months, 0)


def lacks_its_year(text: str) -> bool:
    """Whether the text is a day and a month alone."""
    bare = _bare(text)
    if _OF_A_YEAR.fullmatch(bare):
        return True
    named = _NAMED.fullmatch(bare)
    if named is None or named[3] or named[6]:
        return False
    return bool(month_named(named[1] or named[5]))


def _bare(text: str) -> str:
    """The text without the time of day and what stands around a day, its numerals as digits."""
    raw = plainly(text)
    for around in (_AROUND, _CLOCK, _PART_OF_DAY):
        raw = around.sub("", raw).strip()
    raw = re.sub(r"[〇零一二三四五六七八九十]{1,4}(?=[年月日号])", _digits, raw)
    # A blank never joins two numbers: `2026-1 1-20` is no day.
    return re.sub(r"(?<!\d)\s+|\s+(?!\d)", "", raw).removesuffix(".")


def _digits(numeral: re.Match[str]) -> str:
    number = chinese_number(numeral[0])
    return numeral[0] if number is None else str(int(number))


def _by_today(bare: str, as_of: date) -> date | None:
    """A day that is said from the day counted to."""
    if bare in _RELATIVE:
        return as_of - timedelta(days=_RELATIVE[bare])
    if ago := _AGO.fullmatch(bare):
        said = ago["number"] or ENGLISH_NUMBERS.get(ago["english"], ago["english"])
        number = chinese_number(said)
        if number is None or number != int(number) or number > 5_000:
            return None
        days = 1 if (ago["unit"] or ago["units"]) in ("天", "日", "day") else 7
        return as_of - timedelta(days=days * int(number))
    if week := _OF_A_WEEK.fullmatch(bare):
        return _weekday(_WEEKDAYS[week[2]], week[1], as_of)
    if bare.removeprefix("last") in _ENGLISH_WEEK:
        day = _weekday(_ENGLISH_WEEK.index(bare.removeprefix("last")), None, as_of)
        return day if day < as_of or not bare.startswith("last") else day - timedelta(days=7)
    if month := _OF_A_MONTH.fullmatch(bare):
        return _of_a_month(int(month[2]), month[1], as_of)
    if said := _SAID_YEAR.fullmatch(bare):
        return _valid(as_of.year + _YEARS[said[1]], int(said[2]), int(said[3]))
    return None


def _weekday(number: int, week: str | None, as_of: date) -> date:
    """A day of a week that begins on Monday; of no named week the last such day."""
    if week is None:
        return as_of - timedelta(days=(as_of.weekday() - number) % 7)
    monday = as_of - timedelta(days=as_of.weekday())
    return monday + timedelta(days=7 * _WEEKS[week] + number)


def _of_a_month(day: int, month: str | None, as_of: date) -> date | None:
    """A day of a month said from this one; of no named month the last such day."""
    if month is not None:
        first = months_after(as_of.replace(day=1), _WEEKS[month])
        return _valid(first.year, first.month, day)
    firsts = (months_after(as_of.replace(day=1), -back) for back in range(3))
    days = (_valid(first.year, first.month, day) for first in firsts)
    return next((past for past in days if past is not None and past <= as_of), None)


def _named(parts: re.Match[str], as_of: date | None) -> date | None:
    """A day whose month has its English name: `nov20,2026`, `20november`."""
    name, number = (parts[1], parts[2]) if parts[1] else (parts[5], parts[4])
    year = parts[3] or parts[6]
    month = month_named(name)
    if not month:
        return None
    if year:
        return _valid(int(year), month, int(number))
    return None if as_of is None else _last(month, int(number), as_of)


def _last(month: int, day: int, as_of: date) -> date | None:
    """The last such day up to `as_of`. Eight years back there was a 29 February, whatever the
    year.
    """
    days = (_valid(year, month, day) for year in range(as_of.year, as_of.year - 9, -1))
    return next((past for past in days if past is not None and past <= as_of), None)


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
