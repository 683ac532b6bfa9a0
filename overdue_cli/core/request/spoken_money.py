"""Amounts as people type them: `三万二`, `2万5`, `约6000`, `¥1,500.00`, `壹万贰仟元整`."""

import re
import unicodedata
from decimal import Decimal

from overdue_cli.core.quantity.money import exact
from overdue_cli.core.request.numerals import UNITS, chinese_number
from overdue_cli.core.request.unreadable import Unreadable

_CURRENCY = re.compile(r"^(?:人民币|¥|￥|rmb|cny)|(?:元整|元|块钱|块|塊|圆整|圆|yuan|rmb|cny)$")
_ROUGHLY = re.compile(
    r"^(?:大概|大约|大約|约|約|差不多|about|around|roughly|~|≈)"
    r"|(?:左右|上下|吧|的样子|or\s*so)$"
)
_PLAIN = re.compile(r"-?\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,2})?")
_GROUPED = re.compile(
    r"-?\d{1,3}(?:(?:,\d{3}){1,4}|(?: \d{3}){1,4}|(?:_\d{3}){1,4})(?:\.\d{1,15})?"
)
_BETWEEN = re.compile(r"\s*(?:-|–|—|~|到|至|to)\s*")


def spoken_amount(text: str) -> Decimal:
    """Read an amount exactly. Raises Unreadable.

    Two numbers are never joined: `5000 6000` and `5000-6000` are `two-amounts`, to be asked about;
    thousands may be set apart by commas or single spaces (`20 000`).
    """
    raw = without_roughly(plainly(text))
    ends = [part for part in _BETWEEN.split(raw) if part]
    if len(ends) == 2 and all(_amount(end) is not None for end in ends):
        raise Unreadable("two-amounts")
    amount = _amount(raw)
    if amount is not None:
        return amount
    numbers = re.split(r"[\s;、]+", raw)
    if len(numbers) > 1 and all(_amount(number) is not None for number in numbers):
        raise Unreadable("two-amounts")
    raise Unreadable("not-money")


def is_rough(text: str) -> bool:
    """Whether the amount was said to be only approximate."""
    return without_roughly(raw := plainly(text)) != raw


def plainly(text: str) -> str:
    """Fold full-width forms to plain ones, in small letters, without blanks around them."""
    folded = unicodedata.normalize("NFKC", text).replace("，", ",")
    return folded.strip().lower()


def without_roughly(raw: str) -> str:
    """Strip words for about: `约6000` and `6000左右` give `6000`."""
    return _ROUGHLY.sub("", _ROUGHLY.sub("", raw)).strip()


def _amount(raw: str) -> Decimal | None:
    number = _CURRENCY.sub("", _CURRENCY.sub("", raw.strip())).strip()
    if number.isascii() and _PLAIN.fullmatch(number):
        return Decimal(number)
    if _GROUPED.fullmatch(number):
        return Decimal(re.sub(r"[, _]", "", number))
    if number[-1:] in UNITS and _GROUPED.fullmatch(number[:-1].rstrip()):
        with exact():
            return Decimal(re.sub(r"[, _]", "", number[:-1])) * UNITS[number[-1]]
    # A blank may stand between a number and its unit, never between two numbers.
    joined = re.sub(r"(?<=\d)\s+(?=[^\d\s])", "", number)
    with exact():
        return None if re.search(r"\s", joined) else chinese_number(joined)
