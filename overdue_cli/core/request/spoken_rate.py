"""Rates as people type them, with the period that their words name: `月息1分5`, `日息万分之五`,
`年化18%`, `百分之十八`, `5‱`."""

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from overdue_cli.core.quantity.money import exact
from overdue_cli.core.request.characters import plainly
from overdue_cli.core.request.numerals import chinese_number
from overdue_cli.core.request.spoken_money import without_roughly
from overdue_cli.core.request.unreadable import Unreadable

Period = Literal["day", "month", "year"]

_PERIODS: tuple[tuple[Period, str], ...] = (
    ("day", r"日利率|日利|日息|每日|每天|一天|天息|日|per\s*day|a\s*day|daily|/\s*day"),
    (
        "month",
        r"月利率|月利|月息|月化|每个月|每月|一个月|月|per\s*month|a\s*month|monthly|/\s*month",
    ),
    (
        "year",
        r"年化利率|年化率|年化|年利率|年利|年息|每年|一年|年|per\s*year|a\s*year|yearly|annual(?:ly)?|apr|p\.?a\.?|/\s*year",
    ),
)
_SIGNS = {"%": 100, "‰": 1_000, "‱": 10_000, "percent": 100, "bp": 10_000}
_OF = {"百": 100, "千": 1_000, "万": 10_000, "萬": 10_000}
# One 分 as a fraction of the principal, by the period it is said for.
_FEN = {"day": Decimal("0.001"), "month": Decimal("0.01"), "year": Decimal("0.1")}


class SpokenRate(NamedTuple):
    """A rate as a fraction of `period`, which is None where none was named.

    `of` is the denominator of the sign or the words: 100 for per cent, 1,000, 10,000; 1 for a bare
    number. Parts of a thousand or ten thousand are said of daily rates.
    """

    value: Decimal
    period: Period | None
    of: int = 1


def spoken_rate(text: str) -> SpokenRate:
    """Read a rate with its period. Raises Unreadable `not-a-rate`.

    `1分5` is 1.5 % a month unless another period is said: 分 is a tenth of the principal a year, a
    hundredth a month, a thousandth a day, and 厘 a tenth of it.
    """
    raw = without_roughly(plainly(text))
    period, number = _period_of(raw)
    with exact():
        if (share := _by_words(number)) is not None:
            return SpokenRate(share, period, _OF[number[0]])
        if (share := _by_fen(number, period or "month")) is not None:
            return SpokenRate(share, period or "month", 100)
        for sign, over in _SIGNS.items():
            if number.endswith(sign):
                return SpokenRate(_number(number.removesuffix(sign)) / over, period, over)
        return SpokenRate(_number(number), period)


def spoken_multiplier(text: str) -> Decimal:
    """Read a multiple of the contract rate: `加收50%` and `上浮50%` are 1.5, `一倍半` too.

    Raises Unreadable `not-a-multiplier`.
    """
    raw = without_roughly(plainly(text))
    with exact():
        if extra := re.fullmatch(r"(?:加收|上浮|加|上调|再加|plus|\+)\s*(.+)", raw):
            share = spoken_rate(extra[1])
            # 上浮50 can only be meant in per cent.
            return 1 + (share.value / 100 if share.of == 1 and share.value >= 5 else share.value)
        if times := re.fullmatch(r"(.{1,6})倍(半)?", raw):
            return _numeral(times[1]) + (Decimal("0.5") if times[2] else 0)
        if raw.endswith("%"):
            return _number(raw[:-1]) / 100
        if (number := chinese_number(raw)) is not None:
            return number
    raise Unreadable("not-a-multiplier")


def _period_of(raw: str) -> tuple[Period | None, str]:
    """Split off the period named before or after the number."""
    for period, words in _PERIODS:
        for pattern in (rf"^(?:{words})(?:是|为|:|：|利率)?\s*", rf"\s*(?:{words})$"):
            number = re.sub(pattern, "", raw)
            if number != raw and number:
                return period, number.strip()
    return None, re.sub(r"^(?:利率|利息|rate)(?:是|为|:)?\s*", "", raw)


def _by_fen(raw: str, period: Period) -> Decimal | None:
    """`1分5`, `一分半`, `8厘`, `1分5厘`."""
    parts = re.fullmatch(r"(?:(.{1,6})分)?(?:(.{1,6})(?:厘|釐)|(半)|(.{1,3}))?", raw)
    if not parts or not re.search(r"[分厘釐]", raw):
        return None
    fen, li, half, bare = parts.groups()
    if bare is not None and fen is None:
        return None
    total = Decimal(0)
    if fen is not None:
        total += _numeral(fen)
    if li is not None or bare is not None:
        total += _numeral(li or bare or "") / 10
    if half:
        total += Decimal("0.5")
    return total * _FEN[period]


def _by_words(raw: str) -> Decimal | None:
    """`百分之十八`, `万分之五`, `万五`, `千分之1.5`."""
    parts = re.fullmatch(r"([百千万萬])(分之)?(.{1,10})", raw)
    if not parts or (parts[1] == "百" and not parts[2]):
        return None
    return _numeral(parts[3]) / _OF[parts[1]]


def _numeral(text: str) -> Decimal:
    number = chinese_number(text.strip())
    if number is None:
        raise Unreadable("not-a-rate")
    return number


def _number(text: str) -> Decimal:
    raw = text.strip()
    if not raw.isascii() or not re.fullmatch(r"-?\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,2})?", raw):
        raise Unreadable("not-a-rate")
    return Decimal(raw)
