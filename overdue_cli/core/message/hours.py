"""Whether a message came, or announces something, in the hours without collection.

The window is closed at its start and open at its end: 22:00 is in it, 08:00 is not.
"""

import re
from collections.abc import Iterator

# A whole line of a copied message that is only its day and time, or begins with them.
_HEADER = re.compile(
    r"(?:^|\n) ?(?:20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}月\d{1,2}日|昨天|今天) ?"
    r"(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?!\d)(?!前)"
)
# A time at which something is announced: 今晚 11 点给您打电话, 23:30 上门.
_ANNOUNCED = re.compile(
    r"(?P<late>今晚|明晚|晚上|夜里|半夜|深夜|凌晨|晚)? ?(?P<hour>[01]?\d|2[0-3])"
    r"(?::(?P<minute>[0-5]\d)|[点时](?P<half>半)?)(?P<rest>[^。!?\n,;前内]{0,10}?)"
    r"(?:打电话|致电|来电|电话联系|电话催收|上门|登门|外访|去你家|到你家|去您家|到您家)"
)

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
        yield int(match["hour"]) * 60 + int(match["minute"]), match.start("hour"), match.end()
    for match in _ANNOUNCED.finditer(text):
        hour = int(match["hour"])
        if match["late"] and hour == 12:
            hour = 0  # 半夜 12 点 is midnight
        elif match["late"] in _EVENING and 6 <= hour < 12:
            hour += 12
        minute = int(match["minute"] or (30 if match["half"] else 0))
        yield hour * 60 + minute, match.start(), match.end()
