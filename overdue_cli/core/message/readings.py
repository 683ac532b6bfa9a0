"""How what a message states is recognised and read: amounts, days, times set, numbers, links.

Every repeat has a bound, so that no text makes the reading slow.
"""

import re
from collections.abc import Callable
from datetime import date

import msgspec

from overdue_cli.core.request.parse import money
from overdue_cli.core.request.unreadable import Unreadable


class Spotter(msgspec.Struct, frozen=True):
    """What is looked for, and how what is found is read; None where it is none after all. The
    place is that of the group `it`, where the expression has one.
    """

    expression: re.Pattern[str]
    value: Callable[[re.Match[str]], str | None]

    def find(self, text: str) -> list[tuple[int, int, str]]:
        """Each place with its value: (start, end, value)."""
        group = "it" if "it" in self.expression.groupindex else 0
        found = [(match, self.value(match)) for match in self.expression.finditer(text)]
        return [(*match.span(group), value) for match, value in found if value is not None]


_DIGIT = r"(?<![\d.,])"
_NUMERAL = "零一二三四五六七八九十百千万两壹贰叁肆伍陆柒捌玖拾佰仟"


def _compact(match: re.Match[str]) -> str:
    """What stands there, without blanks."""
    group = "it" if "it" in match.re.groupindex else 0
    return match[group].replace(" ", "")


def _yuan_of(number: str) -> str | None:
    try:
        return str(money(number.replace(",", "")))
    except Unreadable:
        return None


def _yuan(match: re.Match[str]) -> str | None:
    """Yuan with its fen; None where the number cannot be read as money."""
    return _yuan_of(match["before"] or match["words"] or match["after"] + (match["unit"] or ""))


AMOUNT = Spotter(
    re.compile(
        rf"(?:人民币|rmb|cny|[¥￥]) ?(?P<before>{_DIGIT}\d[\d,]{{0,15}}(?:\.\d{{1,2}})?(?:万|亿)?)"
        rf"|{_DIGIT}(?P<after>\d[\d,]{{0,15}}(?:\.\d{{1,4}})?) ?(?P<unit>万|亿)? ?"
        r"(?:元|块|圆|(?:rmb|yuan|cny)(?![a-z]))"
        rf"|(?P<words>[{_NUMERAL}]{{1,16}}) ?(?:元|圆|块钱|(?<=[十百千万拾佰仟])块)"
    ),
    _yuan,
)
# An amount said without its unit, as people speak: 转三千五, 押金800; and figures in groups of
# three. What counts something else is none: 还三次, 打三百个电话.
SPOKEN_AMOUNT = Spotter(
    re.compile(
        r"(?:转|打|付|还|交|缴|欠|借|差|填|充|凑|存|收|垫|退|把|费|金|钱|款|税|要|只|共|性|出)"
        r"(?:给|我|您|你|他|了|个|够|过来|至少|大概|首期|那|这|[:, ]){0,3}"
        r"(?P<it>\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?|(?<!\d)\d{3,6}(?![\d.:\-])|\d{1,3}[千万]"
        r"|[一二三四五六七八九两][千百万](?:[一二三四五六七八九][千百十]?){0,3})"
        rf"(?![{_NUMERAL}\d]|[多几来个人次名位条份家天日号年月期%分点秒字篇部种倍成元块圆\-]|小时)"
    ),
    lambda match: _yuan_of(match["it"]),
)

LINK = Spotter(
    re.compile(
        r"(?:https?://|www\.)[a-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]{1,400}"
        r"|(?<![a-z0-9@.\-])(?:[a-z0-9][a-z0-9\-]{0,40}\.){1,4}"
        r"(?:com|cn|net|org|top|xyz|vip|cc|info|site|online|app|link|club|shop|icu|work|me|co|io|ltd"
        r"|example|test|invalid)(?![a-z0-9])(?:/[a-z0-9\-._~:/?#@!$&'*+,;=%]{0,400})?"
    ),
    lambda match: match[0],
)

_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)


def _day(match: re.Match[str]) -> str:
    """An ISO day; without its year, or where there is no such day, as it stands."""
    if match["year"] is None:
        return match[0]
    month = match["month"]
    try:
        number = _MONTHS.index(month) + 1 if month.isalpha() else int(month)
        return date(int(match["year"]), number, int(match["day"])).isoformat()
    except ValueError:
        return match[0]


DATE = Spotter(
    re.compile(
        r"(?<!\d)(?P<year>20\d\d)(?:年|[-/.])(?P<month>1[0-2]|0?[1-9])(?:月|[-/.])"
        r"(?P<day>3[01]|[12]\d|0?[1-9])(?:日|号|(?!\d))"
        r"|(?<!\d)(?:1[0-2]|0?[1-9])月(?:3[01]|[12]\d|0?[1-9])[日号]"
    ),
    _day,
)
ENGLISH_DATE = Spotter(
    re.compile(
        rf"(?<!\d)(?P<day>3[01]|[12]\d|0?[1-9]) (?P<month>{'|'.join(_MONTHS)})"
        r"(?: (?P<year>20\d\d))?(?![a-z\d])"
    ),
    _day,
)

_HOUR = r"(?:\d{1,2}|十[一二]?|[一二两三四五六七八九])"
_CLOCK = (
    r"(?:(?:上午|下午|晚上|晚|中午|早上|傍晚|凌晨)? ?"
    rf"{_HOUR}(?::\d{{2}}|[点时](?:\d{{1,2}}分|半|整)?))"
)
_DAY = (
    r"(?:(?:20\d\d[年\-/.])?\d{1,2}[月\-/.]\d{1,2}[日号]?"
    r"|今日|今天|当日|当天|今晚|今夜|明日|明天|明早|明晚|后天|本月底|月底|本月|年底"
    r"|(?:本|这|下)?(?:周|星期)[一二三四五六日天末]|本周)"
)
_SPAN = rf"(?:\d{{1,3}}|[{_NUMERAL}]{{1,4}}) ?个?(?:小时|工作日|自然日|日|天|周|分钟|月)"
_ENGLISH_TIME = (
    r"(?:\d{1,2}(?::\d{2})? ?(?:am|pm|a\.m\.|p\.m\.)"
    r"|(?:\d{1,3}|one|two|three|five|seven|ten|fifteen) (?:minutes|hours?|working days|days?)"
    r"|today|tonight|tomorrow|midnight|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
DEADLINE = Spotter(
    re.compile(
        rf"(?:{_DAY} ?(?:{_CLOCK}|下班)?|{_CLOCK}|{_SPAN}|下班) ?"
        r"(?:之前|以前|以内|之内|前(?![台后往去来三期])|内(?!部))"
        rf"|(?:截止|截至|最迟|最晚)(?:时间)?[是为:到于]? ?(?:{_DAY} ?{_CLOCK}?|{_CLOCK}|{_SPAN})"
        # 截至11月20日您尚欠: the day of a balance, no time set
        r"(?![\d日号]|,? ?(?:您|你|贵|尚|仍|共|应|已|累计|欠|本息))"
        rf"|{_DAY} ?{_CLOCK}? ?(?:截止|到期|为止)"
        rf"|(?:by|before|within|until|no later than) {_ENGLISH_TIME}"
    ),
    lambda match: match[0] if match[0].isascii() else _compact(match),
)

PHONE = Spotter(
    re.compile(
        r"(?<![\da-z])(?:\+?86[- ]?)?1\d{2}[- ]?\d{4}[- ]?\d{4}(?!\d)"
        r"|(?<!\d)\(?0\d{2,3}\)?[- ]?\d{7,8}(?!\d)"
        r"|(?<!\d)[48]00[- ]?\d{3,4}[- ]?\d{3,4}(?!\d)"
        r"|(?<![\d.,])(?:9[56]\d{3,4}|10\d{6}|12[0-9]{3}|1[12]0)"
        r"(?![\d.,元年月万天日期个分秒周位]|号(?!码)|% )"
    ),
    lambda match: re.sub(r"[^\d+]", "", match[0]),
)
ACCOUNT = Spotter(re.compile(r"(?<!\d)\d(?: ?\d){14,22}(?!\d)"), _compact)


def _id_number(match: re.Match[str]) -> str | None:
    """A number of an identity card (GB 11643): a day of birth, and its last figure by the others;
    where it is called one, whatever its figures are.
    """
    number = match["it"].replace(" ", "")
    if match["called"]:
        return number
    try:
        date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return None
    weighed = sum(int(figure) * 2 ** (17 - at) for at, figure in enumerate(number[:17]))
    return number if "10x98765432"[weighed % 11] == number[17] else None


ID_NUMBER = Spotter(
    re.compile(
        r"(?P<called>身份证(?:件)?(?:号码|号)?[为是: ]{0,3})?"
        r"(?P<it>(?<![\da-z])\d(?: ?\d){16} ?[\dx](?![\da-z]))"
    ),
    _id_number,
)
SHORT_ACCOUNT = Spotter(
    re.compile(r"(?:卡号|账号|账户|收款号)[为是:]{0,2} ?(?P<it>\d(?: ?\d){6,22})(?!\d)"), _compact
)
# The name of an account of a chat: 微信sj000, QQ群 00000.
CHAT_ACCOUNT = Spotter(
    re.compile(
        r"(?:微信|qq群?|vx|wx|v信|加v|企鹅号|telegram|whatsapp|wechat)(?:号|号码)?"
        r"[:为是@ \u201c]{0,3}(?P<it>(?=[a-z_\-]{0,20}\d)[a-z0-9_\-]{5,20})(?![a-z0-9])"
    ),
    _compact,
)
CASE_NUMBER = Spotter(
    re.compile(r"[(\[]20\d\d[)\]][\u4e00-\u9fff]{1,3}\d{0,6}[\u4e00-\u9fff]{1,6}\d{1,7}号"),
    _compact,
)
