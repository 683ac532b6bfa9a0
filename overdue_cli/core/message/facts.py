"""The facts that a message states, each with its place: amounts, days, numbers to call, links.

A fact is what stands there, not what is true.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Literal

import msgspec

from overdue_cli.core.message.folding import Folded
from overdue_cli.core.request.parse import money
from overdue_cli.core.request.unreadable import Unreadable

FactKind = Literal[
    "sender",
    "amount",
    "date",
    "deadline",
    "product",
    "account",
    "phone",
    "link",
    "case-number",
    "consequence",
]


class Fact(msgspec.Struct, frozen=True, kw_only=True):
    """One thing a message states. `text` is what stands from `start` up to `end` in the message,
    counted in characters from 0; `value` is how it is read: yuan, an ISO day, a product, a kind of
    sender or consequence, a number without its blanks.
    """

    kind: FactKind
    start: int
    end: int
    text: str
    value: str


_DIGIT = r"(?<![\d.,])"
_NUMERAL = "零一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾佰仟"
# Every repeat has a bound, so that no text makes the reading slow.
_AMOUNT = re.compile(
    rf"(?:人民币|rmb|cny|[¥￥]) ?(?P<before>{_DIGIT}\d[\d,]{{0,15}}(?:\.\d{{1,2}})?(?:万|亿)?)"
    rf"|{_DIGIT}(?P<after>\d[\d,]{{0,15}}(?:\.\d{{1,4}})?) ?(?P<unit>万|亿)? ?(?:元|块|圆)"
    rf"|(?P<words>[{_NUMERAL}]{{1,16}}) ?(?:元|圆|块钱|(?<=[十百千万拾佰仟])块)"
)
_LINK = re.compile(
    r"(?:https?://|www\.)[a-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]{1,400}"
    r"|(?<![a-z0-9@.\-])(?:[a-z0-9][a-z0-9\-]{0,40}\.){1,4}"
    r"(?:com|cn|net|org|top|xyz|vip|cc|info|site|online|app|link|club|shop|icu|work|me|co|io|ltd"
    r"|example|test|invalid)(?![a-z0-9])(?:/[a-z0-9\-._~:/?#@!$&'*+,;=%]{0,400})?"
)
_DATE = re.compile(
    r"(?<!\d)(?P<year>20\d\d)(?:年|[-/.])(?P<month>1[0-2]|0?[1-9])(?:月|[-/.])"
    r"(?P<day>3[01]|[12]\d|0?[1-9])(?:日|号|(?!\d))"
    r"|(?<!\d)(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\d|0?[1-9])[日号]"
)
_CLOCK = r"(?:(?:上午|下午|晚上|晚|中午|早上)? ?\d{1,2}(?::\d{2}|[点时](?:\d{1,2}分|半|整)?))"
_DAY = (
    r"(?:(?:20\d\d[年\-/.])?\d{1,2}[月\-/.]\d{1,2}[日号]?"
    r"|今日|今天|当日|当天|今晚|明日|明天|后天|本周|本月底|本月)"
)
_SPAN = rf"(?:\d{{1,3}}|[{_NUMERAL}]{{1,4}}) ?个?(?:小时|工作日|自然日|日|天|周|分钟|月)"
_DEADLINE = re.compile(
    rf"(?:{_DAY} ?{_CLOCK}?|{_CLOCK}|{_SPAN}) ?(?:之前|以前|以内|之内|前|内)"
    rf"|(?:截止|截至|最迟|最晚)(?:时间)?[是为:到于]? ?(?:{_DAY} ?{_CLOCK}?|{_CLOCK}|{_SPAN})"
)
_PHONE = re.compile(
    r"(?<![\da-z])(?:\+?86[- ]?)?1\d{2}[- ]?\d{4}[- ]?\d{4}(?!\d)"
    r"|(?<!\d)\(?0\d{2,3}\)?[- ]?\d{7,8}(?!\d)"
    r"|(?<!\d)[48]00[- ]?\d{3,4}[- ]?\d{3,4}(?!\d)"
    r"|(?<![\d.,])(?:9[56]\d{3,4}|10\d{6}|12[0-9]{3}|1[12]0)(?![\d.,元年月万天日期个分秒周位]|号(?!码)|% )"
)
_ACCOUNT = re.compile(r"(?<!\d)\d(?: ?\d){14,22}(?!\d)")
_SHORT_ACCOUNT = re.compile(
    r"(?:卡号|账号|账户|收款号)[为是:]{0,2} ?(?P<number>\d(?: ?\d){6,22})(?!\d)"
)
_CASE_NUMBER = re.compile(
    r"[(\[]20\d\d[)\]][\u4e00-\u9fff]{1,3}\d{0,6}[\u4e00-\u9fff]{1,6}\d{1,7}号"
)


# What is read: its kind, its place in the folded text, its value.
Spotted = tuple[FactKind, int, int, str]


def stated(text: str, plain: Folded, products: Mapping[str, str]) -> Iterator[Fact]:
    """The facts of a message but for senders and consequences; `plain` is the text as folded."""
    taken = bytearray(len(plain.text))
    for kind, start, end, value in _found(plain.text, products):
        if kind != "deadline":  # which may hold a date
            if any(taken[start:end]):
                continue
            taken[start:end] = b"\1" * (end - start)
        yield fact(text, plain, kind, start, end, value)


def fact(text: str, folded: Folded, kind: FactKind, start: int, end: int, value: str) -> Fact:
    """A fact at a place of a folded text, with the words of the original."""
    since, until = folded.span(start, end)
    return Fact(kind=kind, start=since, end=until, text=text[since:until], value=value)


def _found(text: str, products: Mapping[str, str]) -> Iterator[Spotted]:
    """Every reading with its place; of two of one place the first is meant."""
    for match in _LINK.finditer(text):
        link = match[0].rstrip(".,;:!?)]'")  # the end of a sentence is no part of it
        yield "link", match.start(), match.start() + len(link), link
    yield from _spans("case-number", _CASE_NUMBER, text)
    for match in _AMOUNT.finditer(text):
        if (value := _yuan(match)) is not None:
            yield "amount", *match.span(), value
    for match in _SHORT_ACCOUNT.finditer(text):
        yield "account", *match.span("number"), match["number"].replace(" ", "")
    for match in _DATE.finditer(text):
        yield "date", *match.span(), _day(match)
    for match in _PHONE.finditer(text):
        yield "phone", *match.span(), re.sub(r"[^\d+]", "", match[0])
    yield from _spans("account", _ACCOUNT, text)
    yield from _spans("deadline", _DEADLINE, text)
    for name, product in products.items():
        for match in re.finditer(re.escape(name), text):
            yield "product", *match.span(), product


def _spans(kind: FactKind, expression: re.Pattern[str], text: str) -> Iterator[Spotted]:
    """Readings that are what stands there, without blanks."""
    for match in expression.finditer(text):
        yield kind, *match.span(), match[0].replace(" ", "")


def _yuan(match: re.Match[str]) -> str | None:
    """Yuan with its fen; None where the number cannot be read as money."""
    number = match["before"] or match["words"] or match["after"] + (match["unit"] or "")
    try:
        return str(money(number.replace(",", "")))
    except Unreadable:
        return None


def _day(match: re.Match[str]) -> str:
    """An ISO day; without its year, or where there is no such day, as it stands."""
    if match["year"] is None:
        return match[0]
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"])).isoformat()
    except ValueError:
        return match[0]
