"""Days and times as people type them: `昨晚 9:30`, `11月20日 下午3点半`, `yesterday 9pm`, `now`."""

import re
from datetime import datetime

from overdue_cli.core.quantity.dates import months_after
from overdue_cli.core.record.reader import CHINA
from overdue_cli.core.request.characters import plainly
from overdue_cli.core.request.numerals import chinese_number
from overdue_cli.core.request.spoken_dates import calendar_day, lacks_its_year

_NOW = frozenset(("now", "just now", "现在", "刚才", "刚刚"))
_PARTS = "凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜|早|晚"
_CLOCK = re.compile(
    rf"(?P<day>.*?)[t\s]*(?P<part>{_PARTS})?\s*"
    r"(?P<hour>\d{1,2}|[零一二两三四五六七八九十]{1,3})"
    r"(?:[:：](?P<minute>\d{2})|[点點时](?P<said>半|整|一刻|三刻|\d{1,2}|[零一二三四五六七八九十]{1,3})?分?)?"
    r"\s*(?P<half>[ap]\.?m\.?)?",
    re.IGNORECASE,
)
_SAID = {"半": 30, "整": 0, "一刻": 15, "三刻": 45}
_LATE = frozenset(("下午", "傍晚", "晚上", "夜里", "半夜", "晚", "pm"))
_EARLY = frozenset(("凌晨", "清晨", "早上", "早晨", "上午", "早", "am"))
_NOON = 12


def moment_as_typed(text: str, now: datetime) -> str:
    """A day, or a moment of it, in China's time as an entry has it; what is neither is left as it
    stands, for the reader to judge. A time without a day is of today.
    """
    said = plainly(text)
    today = now.astimezone(CHINA)
    if said in _NOW:
        return today.replace(tzinfo=None, second=0, microsecond=0).isoformat(timespec="minutes")
    try:
        datetime.fromisoformat(text.strip().replace(" ", "T", 1))
    except ValueError:
        pass
    else:
        return text.strip()
    found = _CLOCK.fullmatch(said)
    clock = _clock(found) if found else None
    if found is None or clock is None:
        day = calendar_day(said, today.date())
        return text.strip() if day is None else day.isoformat()
    of_day = found["day"].strip(" ,，")
    if of_day in ("今", "昨") and found["part"]:
        of_day += "天"  # 昨晚9点: the part of the day took half of the word
    known = calendar_day(of_day, today.date()) if of_day else today.date()
    return text.strip() if known is None else f"{known.isoformat()}T{clock}"


def day_as_typed(text: str, now: datetime) -> str:
    """A day to come, such as that of a promise: without its year the next such day. What is none
    is left as it stands.
    """
    today = now.astimezone(CHINA).date()
    found = calendar_day(text, today)
    if found is None:
        return text.strip()
    if found < today and lacks_its_year(text):
        found = months_after(found, 12)
    return found.isoformat()


def _clock(found: re.Match[str]) -> str | None:
    """HH:MM; None where there is none, or where it may be meant of either of two days."""
    half = (found["half"] or "").replace(".", "")
    if found["minute"] is None and not half and not re.search(r"[点點时]", found[0]):
        return None  # a number alone is a day
    part = half or found["part"]
    hour, minute = _number(found["hour"]), _minute(found)
    if hour is None or minute is None:
        return None
    if (part in _LATE and hour < _NOON) or (part == "中午" and hour < _NOON - 1):
        hour += _NOON
    elif part in _LATE and hour == _NOON and part != "pm":
        return None  # midnight of which day?
    elif part in _EARLY and hour == _NOON:
        hour = 0
    return f"{hour:02}:{minute:02}" if hour <= 23 and minute <= 59 else None


def _minute(found: re.Match[str]) -> int | None:
    if found["minute"] is not None:
        return int(found["minute"])
    said = found["said"]
    if said is None:
        return 0
    return _SAID[said] if said in _SAID else _number(said)


def _number(text: str) -> int | None:
    value = chinese_number(text) if not text.isdecimal() else int(text)
    return None if value is None else int(value)
