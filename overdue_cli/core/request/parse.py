"""From what people and scripts write to exact values. Everything is bounded as text before it
becomes a Decimal.

Two manners: `typed` takes what a person types (`2万`, `２０，０００`, `6k`, `万五`, `18%`);
otherwise only plain decimals and per cents, as in JSON. Each reader raises Unreadable with a code
for the words layer.
"""

import re
import unicodedata
from datetime import date
from decimal import Decimal

from overdue_cli.core.quantity.money import FEN, exact

MOST_MONEY = Decimal(10_000_000_000)
MOST_DAYS = 36_500
MOST_COUNT = 1_000
MOST_MULTIPLIER = Decimal(10)
# Below this a rate is a slip, and its digits would be written with an exponent.
LEAST_RATE = Decimal("0.000001")
MOST_RATE_DECIMALS = 17

# Texts, not patterns: what a plain number does not need is not compiled for it.
_PLAIN = r"-?\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?"
_GROUPED = r"-?\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,15})?"
_UNITS = {
    "千": 1_000,
    "k": 1_000,
    "万": 10_000,
    "萬": 10_000,
    "w": 10_000,
    "亿": 100_000_000,
    "億": 100_000_000,
}
_DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"两": 2, "兩": 2}
_SPOKEN = "[一二两兩三四五六七八九](?:点[零一二三四五六七八九]{1,2})?"
_PARTS = rf"(?:日息|日利率|利率)?(千|万|萬)(?:分之)?({_SPOKEN}|\d{{1,3}}(?:\.\d{{1,6}})?)"
_CURRENCY = r"^(?:¥|￥|rmb|cny)|(?:元|块钱|块|塊|圆|yuan|rmb)$"


class Unreadable(ValueError):
    """A text that is not what the field needs. `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def money(text: str, *, typed: bool = False) -> Decimal:
    """Yuan with at most two decimals, 0 to 10,000,000,000, returned with exactly two."""
    amount = _amount(_clean(text)) if typed else _plain(text, "not-money")
    _within(amount, MOST_MONEY)
    with exact():
        if amount % FEN:
            raise Unreadable("too-many-decimals")
        return (amount + 0).quantize(FEN)  # + 0 takes the sign off a minus zero


def rate(text: str, *, per_day: bool, typed: bool = False) -> Decimal:
    """A rate as a fraction of its period: `0.05%` and `0.0005` are the same.

    A bare number above 1 % a day or 100 % a year is refused, since `0.05` is more often a forgotten
    per cent sign than five per cent a day. With the sign, up to ten times that is taken.
    """
    raw = _clean(text) if typed else text.strip()
    parts = re.fullmatch(_PARTS, raw) if typed and not raw.isascii() else None
    ceiling = Decimal("0.01") if per_day else Decimal(1)
    with exact():
        if parts:
            value = _digits(parts[2]) / _UNITS[parts[1]]
            ceiling *= 10
        elif raw.endswith("%"):
            value = _plain(raw[:-1].rstrip(), "not-a-rate") / 100
            ceiling *= 10
        else:
            value = _plain(raw, "not-a-rate")
    if value < 0:
        raise Unreadable("negative")
    if 0 < value < LEAST_RATE:
        raise Unreadable("too-small")
    # Its pattern lets only finite numbers through, so the exponent is a number.
    if value.as_tuple().exponent < -MOST_RATE_DECIMALS:  # type: ignore[operator]
        raise Unreadable("too-many-digits")
    if value > ceiling:
        raise Unreadable("too-large" if raw.endswith("%") or parts else "rate-needs-percent")
    return tidy(value)


def multiplier(text: str, *, typed: bool = False) -> Decimal:
    """Penalty rate over contract rate, in all: 1.5 for "plus 50 %"."""
    raw = _clean(text).removesuffix("倍").removesuffix("x").strip() if typed else text.strip()
    value = _plain(raw, "not-a-multiplier")
    if value < 1:
        raise Unreadable("multiplier-below-one")
    if value > MOST_MULTIPLIER:
        raise Unreadable("too-large")
    return tidy(value)


def days(text: str, *, typed: bool = False) -> int:
    """Whole days past due, 0 to 36,500."""
    raw = (
        _clean(text).removesuffix("days").removesuffix("day").removesuffix("天").strip()
        if typed
        else text.strip()
    )
    digits = raw.removeprefix("-")
    whole = digits.isascii() and digits.isdigit() and len(digits) <= 15
    if whole and digits != raw:
        raise Unreadable("negative")
    if not whole:
        raise Unreadable("not-whole-days")
    if int(raw) > MOST_DAYS:
        raise Unreadable("too-large")
    return int(raw)


def count(text: str, *, typed: bool = False) -> int:
    """A whole number of things, 0 to 1,000: instalments, months."""
    raw = _clean(text) if typed else text.strip()
    if not (raw.isascii() and raw.isdigit() and len(raw) <= 4) or int(raw) > MOST_COUNT:
        raise Unreadable("not-a-count")
    return int(raw)


def day_of_month(text: str, *, typed: bool = False) -> int:
    """A day of the month, 1 to 31; a person may also write 15日 or 15号."""
    raw = _clean(text).removesuffix("日").removesuffix("号") if typed else text.strip()
    if not (raw.isascii() and raw.isdigit() and len(raw) <= 2) or not 1 <= int(raw) <= 31:
        raise Unreadable("not-a-day-of-month")
    return int(raw)


def day(text: str, *, typed: bool = False) -> date:
    """A calendar day, `2026-11-23`; a person may also write 2026/11/23, 2026.11.23 or
    2026年11月23日.
    """
    raw = text.strip()
    if typed:
        parts = re.fullmatch(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?", _clean(text))
        raw = f"{parts[1]}-{int(parts[2]):02}-{int(parts[3]):02}" if parts else raw
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", raw, re.ASCII):
        raise Unreadable("not-a-date")
    try:
        found = date.fromisoformat(raw)
    except ValueError:
        raise Unreadable("not-a-date") from None
    if not 1990 <= found.year <= 2100:
        raise Unreadable("date-out-of-range")
    return found


def word(text: str, *, typed: bool = False) -> str:
    """One of a set of words; which there are is checked where they are known."""
    return text.strip()


def tidy(value: Decimal) -> Decimal:
    """The same number written plainly: no exponent, no trailing zeros (0.0005, 1.5, 2)."""
    with exact():
        return Decimal(0) if value == 0 else Decimal(format(value.normalize(), "f"))


def _clean(text: str) -> str:
    return re.sub(r"[\s_]", "", unicodedata.normalize("NFKC", text)).replace("，", ",").lower()


def _plain(text: str, code: str) -> Decimal:
    raw = text.strip()
    if not raw.isascii() or not re.fullmatch(_PLAIN, raw):
        raise Unreadable(code)
    return Decimal(raw)


def _amount(raw: str) -> Decimal:
    if raw.isascii() and re.fullmatch(_PLAIN, raw):
        return Decimal(raw)
    raw = re.sub(_CURRENCY, "", re.sub(_CURRENCY, "", raw))
    if spoken := re.fullmatch(r"(\d{1,4})[万萬](\d)千?", raw):  # 1万8
        return Decimal(spoken[1]) * 10_000 + Decimal(spoken[2]) * 1_000
    unit = _UNITS.get(raw[-1:], 0)
    number = raw[:-1] if unit else raw
    if re.fullmatch(_GROUPED, number):
        number = number.replace(",", "")
    with exact():
        if unit and number in _DIGITS:
            return Decimal(_DIGITS[number] * unit)
        return _plain(number, "not-money") * (unit or 1)


def _digits(text: str) -> Decimal:
    """`四点五` or `4.5`."""
    return Decimal("".join("." if c == "点" else str(_DIGITS.get(c, c)) for c in text))


def _within(amount: Decimal, most: Decimal) -> None:
    if amount < 0:
        raise Unreadable("negative")
    if amount > most:
        raise Unreadable("too-large")
