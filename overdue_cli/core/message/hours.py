"""Whether a message came, or announces something, in the hours without collection.

The window is closed at its start and open at its end: 22:00 is in it, 08:00 is not.
"""

import re
from collections.abc import Iterator

# A whole line of a copied message that is only its day and time, or begins with them.
_HEADER = re.compile(
    r"(?:^|\n) ?[\[(]?(?:20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}月\d{1,2}日"
    r"|昨天|今天|昨晚|今晚|凌晨|深夜|半夜|夜里|晚上|晚) ?(?P<late>凌晨|深夜|半夜|夜里|晚上|晚)? ?"
    r"(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?!\d)(?!前)"
)
_CALLED = "|".join(
    (
        "打电话|打给|打过来|再打|给你打|给您打|打你|致电|来电|电话联系|电话催收",
        "上门|登门|外访|去你家|到你家|去您家|到您家|找你",
    )
)
_SPELT = {char: number for number, char in enumerate("零一二三四五六七八九十")} | {"两": 2}
# A time at which something is announced: 今晚 11 点给您打电话, 23:30 上门, 夜里两点再打.
_ANNOUNCED = re.compile(
    r"(?P<late>今晚|明晚|晚上|夜里|半夜|深夜|凌晨|晚)? ?"
    r"(?P<hour>[01]?\d|2[0-3]|十[一二]?|[一二两三四五六七八九])"
    r"(?::(?P<minute>[0-5]\d)|[点时](?P<half>半)?)(?P<rest>[^。!?\n,;前内至]{0,10}?)"
    rf"(?:{_CALLED})"
)

# Or says what time it is now: 现在都23:40了, 刚过零点.
_NOW = re.compile(
    r"(?:现在|此刻|这会儿|这个点|刚过|已经|都) ?(?:是|都|快)?(?P<late>凌晨|深夜|半夜|夜里|晚上)? ?"
    r"(?P<hour>[01]?\d|2[0-3]|零|十[一二]?|[一二两三四五六七八九])"
    r"(?::(?P<minute>[0-5]\d)|点(?P<half>半)?)"
)
# Or ends with it: 23:40了还不睡, 都半夜12点了.
_ALREADY = re.compile(
    r"(?<![\d:])(?P<late>凌晨|深夜|半夜|夜里|晚上)? ?"
    r"(?P<hour>[01]?\d|2[0-3]|零|十[一二]?|[一二两三四五六七八九])"
    r"(?::(?P<minute>[0-5]\d)|点(?P<half>半)?)了(?=[,。!?还你您怎]|$)"
)

# 三点给你打电话 means the afternoon as a rule: such hours are of the night only where that is
# said.
_AFTERNOON = 7
_EVENING = ("今晚", "明晚", "晚上", "晚", "夜里")


def minutes(clock: str) -> int:
    """Minutes since midnight of HH:MM."""
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute)


def is_quiet(at: int, start: str, until: str) -> bool:
    """Whether a minute of the day lies in the hours from `start` until `until` of the next day."""
    return at >= minutes(start) or at < minutes(until)


def times(text: str) -> Iterator[tuple[int, int, int]]:
    """Each time the message came or announces something: (minute of the day, start, end)."""
    for match in _HEADER.finditer(text):
        hour = _hour(match["hour"], match["late"])
        yield hour * 60 + int(match["minute"]), match.start("hour"), match.end()
    for match in (
        *_ANNOUNCED.finditer(text),
        *_NOW.finditer(text),
        *_ALREADY.finditer(text),
    ):
        hour = _hour(match["hour"], match["late"])
        if 1 <= hour <= _AFTERNOON and not (match["late"] or match["hour"].startswith("0")):
            continue
        minute = int(match["minute"] or (30 if match["half"] else 0))
        yield hour * 60 + minute, match.start(), match.end()


def _hour(written: str, late: str | None) -> int:
    """The hour of the day: 晚上 10 is 22, 半夜 12 is midnight, 夜里两点 is 2."""
    hour = int(written) if written.isdigit() else sum(_SPELT[char] for char in written)
    if late and hour == 12:
        return 0  # 半夜 12 点 is midnight
    return hour + 12 if late in _EVENING and 6 <= hour < 12 else hour
