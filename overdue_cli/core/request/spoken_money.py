"""Amounts as people type them: `三万二`, `2万5`, `约6000`, `¥1,500.00`, `壹万贰仟元整`."""

import re
from decimal import Decimal

from overdue_cli.core.quantity.money import exact
from overdue_cli.core.request.characters import plainly
from overdue_cli.core.request.numerals import UNITS, chinese_number
from overdue_cli.core.request.unreadable import Unreadable

_CURRENCY = re.compile(r"^(?:人民币|¥|￥|rmb|cny)|(?:元整|元|块钱|块|塊|圆整|圆|yuan|rmb|cny)$")
_ROUGHLY = re.compile(
    r"^(?:大概|大约|大約|约|約|差不多|将近|接近|近|快|可能|也许|好像|估计|应该"
    r"|(?:about|around|roughly|almost|maybe|perhaps|probably|i think)\b|~|≈)(?:有|是)?"
    r"|(?:左右|上下|吧|的样子|or\s*so)$"
)
# Stands beside the amount and says nothing of it: `每月6000`, `月入6000`, `6000/月`.
_A_MONTH = re.compile(
    r"^(?:每个月|每月|一个月|月入|月薪|月工资|工资|收入|税后|到手|有|是)+"
    r"|(?:/\s*月|每月|一个月|/\s*month|a\s*month|per\s*month)$"
)
# Whom or what a month's amount is for, before it: `两个孩子吃饭上学2640`.
_FOR_WHAT = re.compile(
    r"^(?![,，、\s])(?:[一两二三四五六]个|[一两二三四五六]口人|带|养|孩子|小孩|娃|老人|老婆|老公|爸妈|父母|全家|一家|家里|我"
    r"|吃饭|吃喝|吃用|吃住|吃|穿|住|上学|读书|学费|房租|水电|生活费|生活|日常|开销|开支|花销|支出|花费"
    r"|看病|买药|药费|买菜|交通|话费|加起来|一共|总共|合计|要花|要|花|用|和|跟|加|、|,|，|\s)+(?=[\d¥￥约大])"
)
# A number and some more of its last unit: `八千多`, `三千来块`, `一万出头`, `万把块`.
_MORE = re.compile(
    r"(?<=[\d〇零一二两三四五六七八九十百千万亿kw])(?:多|来|余|出头)(?=(?:块|元|块钱)?$)"
)
_TENS_OF = re.compile(r"^([百千万])把(?=(?:块|元|块钱)?$)")
# Two neighbours before a unit are two numbers: 两三千, 五六万.
_NEIGHBOURS = re.compile(r"^(?:一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九)[十百千万]")
_NONE = (
    "没有",
    "没",
    "无",
    "零",
    "没有收入",
    "无收入",
    "没收入",
    "没工资",
    "没有钱",
    "没钱",
    "none",
    "nothing",
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
    raw = _without_more(without_roughly(plainly(text)))
    if raw in _NONE or _says_none_and_why(raw):
        return Decimal(0)
    if _NEIGHBOURS.match(raw):
        raise Unreadable("two-amounts")
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


def _says_none_and_why(raw: str) -> bool:
    """Whether nothing comes in, with a word on it that has no figure: `没有收入，带两个孩子`."""
    none, comma, why = re.sub(r"[，。;；]", ",", raw).partition(",")
    return bool(comma) and none.strip() in _NONE and not re.search(r"\d|[百千万元块]", why)


def is_rough(text: str) -> bool:
    """Whether a number was said to be only approximate."""
    return without_roughly(raw := plainly(text)) != raw


def is_rough_amount(text: str) -> bool:
    """Whether the amount was said to be only approximate, or more by some of its last unit."""
    raw = _A_MONTH.sub("", _A_MONTH.sub("", _FOR_WHAT.sub("", plainly(text)))).strip()
    return _without_more(raw) != raw


def without_roughly(raw: str) -> str:
    """Strip words for about: `约6000` and `6000左右` give `6000`."""
    return _ROUGHLY.sub("", _ROUGHLY.sub("", raw)).strip()


def _without_more(raw: str) -> str:
    """The amount without what stands beside it, and without `more`: 八千多 is taken as 8,000."""
    amount = without_roughly(_A_MONTH.sub("", _A_MONTH.sub("", _FOR_WHAT.sub("", raw))).strip())
    return _TENS_OF.sub(r"一\1", _MORE.sub("", amount))


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
