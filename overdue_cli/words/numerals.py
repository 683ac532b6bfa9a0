"""Whole numbers in words: `fifteen`, `十五`, `五万`."""

from decimal import Decimal

_ENGLISH = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_DIGITS = "零一二三四五六七八九"
_UNITS = ((10_000, "万"), (1_000, "千"), (100, "百"), (10, "十"))


def english(number: int) -> str:
    """`fifteen`, `twenty-one`; from a hundred on in digits, as English texts have them."""
    if number < len(_ENGLISH):
        return _ENGLISH[number]
    if number >= 100:
        return f"{number:,}"
    tens, rest = divmod(number, 10)
    return _TENS[tens - 2] + (f"-{_ENGLISH[rest]}" if rest else "")


def chinese(number: int) -> str:
    """`十五`, `二十`, `一百零五`, `五万`, up to 99,999,999."""
    said, before = "", 0
    for unit, name in _UNITS:
        count, number = divmod(number, unit)
        if count:
            gap = "零" if before and before > unit * 10 else ""
            said += gap + chinese(count) + name
            before = unit
    if number or not said:
        said += ("零" if before > 10 else "") + _DIGITS[number]
    return said.removeprefix("一") if said.startswith("一十") else said


def chinese_decimal(number: Decimal) -> str:
    """`一点七五`: the whole part as a number, then digit by digit."""
    whole, _, part = format(number.normalize(), "f").partition(".")
    return chinese(int(whole)) + (f"点{''.join(_DIGITS[int(d)] for d in part)}" if part else "")
