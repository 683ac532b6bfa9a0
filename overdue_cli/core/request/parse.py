"""Readers of texts that people and scripts write, into exact values. Every text is bounded before
it becomes a Decimal.

Plain decimals and per cents are read here; other texts of a person (`三万二`, `月息1分5`,
`一个多月`) are read by the `spoken_` modules, loaded only then. `typed` is what a person types at a
prompt or in a flag: there a bare rate that can be meant in two ways is refused, and rough words are
taken. In a file a bare rate is a fraction, and a rough value is refused, because a file is kept.
Each reader raises Unreadable with a code for the words layer.
"""

import re
from datetime import date
from decimal import Decimal

import msgspec

from overdue_cli.core.quantity.money import FEN, exact
from overdue_cli.core.request.characters import plainly
from overdue_cli.core.request.limits import MOST_NAME
from overdue_cli.core.request.number import BareNumber
from overdue_cli.core.request.unreadable import Unreadable, in_reach

MOST_MONEY = Decimal(10_000_000_000)
MOST_DAYS = 36_500
MOST_COUNT = 1_000
MOST_MULTIPLIER = Decimal(10)
# Below this a rate is a slip, and its digits would be written with an exponent.
LEAST_RATE = Decimal("0.000001")
MOST_RATE_DECIMALS = 17
# Above this a rate is a slip: 1 % a day or 100 % a year for a bare number, ten times that with a
# sign.
MOST_BARE = {"day": Decimal("0.01"), "year": Decimal(1)}
# From here on a bare number may be meant in per cent: 0.5 as 0.5 % or 50 % a year, 0.01 as 0.01 %
# or 1 % a day. Below it only the fraction makes sense.
TWO_WAYS = {"day": Decimal("0.002"), "year": Decimal("0.5")}
MONTHS = 12
MOST_TEXT = 60

# A text, so that the pattern is compiled only when it is used: start-up stays fast.
_PLAIN = r"-?\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?"


class Manner(msgspec.Struct, frozen=True):
    """Manner of writing: `typed` by a person at a prompt or in a flag, else in a file. `as_of` is
    the day from which 昨天 and a day without its year are read, `names` what knows coded values by
    other names.
    """

    typed: bool = False
    as_of: date | None = None
    names: object = None


# Whatever the field, these mean that it is not known: it then counts as not given.
UNKNOWN = frozenset(
    (
        *(
            "不知道",
            "不清楚",
            "不太清楚",
            "不太知道",
            "不太记得",
            "说不准",
            "拿不准",
            "不好说",
            "不记得",
            "不确定",
            "不懂",
            "不详",
            "未知",
            "不固定",
            "不一定",
            "跳过",
        ),
        *("忘了", "忘记", "忘记了", "记不清", "记不清了", "记不得", "记不得了", "没印象", "说不清"),
        *("don't know", "dont know", "do not know", "i don't know", "i dont know", "don’t know"),
        *("i don’t know", "not sure", "unknown", "no idea", "idk", "skip", "?", "？"),
    )
)


def is_unknown(text: str) -> bool:
    """Whether a text says that the answer is not known: 不知道, don't know."""
    return plainly(text).rstrip("。.!").rstrip() in UNKNOWN


# Where an answer may be left out, these say that there is none.
NONE = frozenset(
    (
        *(
            "没有",
            "没",
            "无",
            "没有了",
            "没有这个",
            "不是",
            "-",
            "－",
            "—",
            "no",
            "none",
            "nothing",
        ),
        *("nope", "never", "n/a", "na", "从来没有", "从没有过"),
    )
)


def says_none(text: str) -> bool:
    """Whether a text says that there is none of what is asked: 没有, none, -."""
    return plainly(text).rstrip("。.!").rstrip() in NONE


def is_plain(form: str, text: str) -> bool:
    """Whether a text of a form is written as in files: a number, a per cent, a day."""
    raw = text.strip()
    if form in ("day", "past-day"):
        return bool(re.fullmatch(r"\d{4}-\d{2}-\d{2}", raw, re.ASCII))
    if form in ("days", "days-overdue", "count", "day-of-month"):
        return raw.isascii() and raw.isdigit() and len(raw) < 8
    return _plain_or_none(raw.removesuffix("%").rstrip()) is not None


def money(text: str, *, typed: bool = False, as_of: date | None = None) -> Decimal:
    """Read yuan with at most two decimals, 0 to 10,000,000,000, returned with exactly two."""
    amount = _plain_or_none(text)
    if amount is None:
        from overdue_cli.core.request.spoken_money import is_rough_amount, spoken_amount

        amount = spoken_amount(_bounded(text, "not-money"))
        if not typed and is_rough_amount(text):
            raise Unreadable("rough-in-a-file")
    _within(amount, MOST_MONEY)
    with exact():
        if amount % FEN:
            raise Unreadable("too-many-decimals")
        return (amount + 0).quantize(FEN)  # + 0 turns -0 into 0


def rate(text: str, *, per_day: bool, typed: bool = False, as_of: date | None = None) -> Decimal:
    """Read a rate as a fraction of its period: `0.05%` and `0.0005` are the same.

    A bare number above 1 % a day or 100 % a year is refused, since `0.05` is more often a
    forgotten per cent sign than five per cent a day. With the sign, up to ten times that is taken.
    A rate that is said for another period is refused by its name, but a month's, which is a
    twelfth of a year's.
    """
    period = "day" if per_day else "year"
    raw = text.strip()
    value = _plain_or_none(raw)
    if value is not None:
        _one_way_only(value, period, typed=typed)
        return _checked_rate(value, MOST_BARE[period], bare=True)
    if raw.endswith("%") and (value := _plain_or_none(raw[:-1].rstrip())) is not None:
        with exact():
            return _checked_rate(value / 100, MOST_BARE[period] * 10)
    from overdue_cli.core.request.spoken_rate import spoken_rate

    spoken = spoken_rate(_bounded(text, "not-a-rate"))
    if spoken.of == 1:
        _one_way_only(spoken.value, spoken.period or period, typed=typed)
    if spoken.period not in (None, period):
        if spoken.period == "month" and not per_day:
            with exact():
                return _checked_rate(spoken.value * MONTHS, MOST_BARE[period] * 10)
        raise Unreadable(f"rate-of-a-{spoken.period}")
    if spoken.period is None and spoken.of >= 1_000 and not per_day:
        raise Unreadable("rate-without-period")
    limit = MOST_BARE[period] * (1 if spoken.of == 1 else 10)
    return _checked_rate(spoken.value, limit, bare=spoken.of == 1)


def monthly_rate(text: str, *, typed: bool = False, as_of: date | None = None) -> Decimal:
    """Read a monthly rate as a fraction: `1.5%`, `1分5` and `0.015` are the same."""
    raw = text.strip()
    value = _plain_or_none(raw)
    if value is not None:
        _one_way_only(value, "day" if value < TWO_WAYS["day"] else "month", typed=typed)
    else:
        from overdue_cli.core.request.spoken_rate import spoken_rate

        spoken = spoken_rate(_bounded(text, "not-a-rate"))
        if spoken.period not in (None, "month"):
            raise Unreadable(f"rate-of-a-{spoken.period}")
        value = spoken.value
    return _checked_rate(value, Decimal(1), bare=value >= 1)


def _one_way_only(value: Decimal, period: str, *, typed: bool) -> None:
    """Refuse a bare number that may be a fraction or a per cent, where a person can be asked.

    A yearly `0.6` may mean 0.6 % or 60 %.
    """
    least = TWO_WAYS.get(period, Decimal("0.05"))
    if typed and least <= value <= MOST_BARE.get(period, Decimal(1)):
        with exact():
            as_fraction = format(tidy(value * 100), "f")
        raise Unreadable("rate-two-ways", (f"{format(tidy(value), 'f')}%", f"{as_fraction}%"))


def _checked_rate(value: Decimal, most: Decimal, *, bare: bool = False) -> Decimal:
    if value < 0:
        raise Unreadable("negative")
    if 0 < value < LEAST_RATE:
        raise Unreadable("too-small")
    # Its pattern lets only finite numbers through, so the exponent is a number.
    if value.as_tuple().exponent < -MOST_RATE_DECIMALS:  # type: ignore[operator]
        raise Unreadable("too-many-digits")
    if value > most:
        raise Unreadable("rate-needs-percent" if bare else "too-large")
    return tidy(value)


def multiplier(text: str, *, typed: bool = False, as_of: date | None = None) -> Decimal:
    """Read the penalty rate as a multiple of the contract rate: 1.5 for "plus 50 %", which may be
    written `加收50%`.
    """
    raw = re.sub(r"\s*(?:倍|x|times)$", "", plainly(text))
    value = _plain_or_none(raw)
    if value is None:
        from overdue_cli.core.request.spoken_rate import spoken_multiplier

        value = spoken_multiplier(_bounded(text, "not-a-multiplier"))
    if value < 1:
        raise Unreadable("multiplier-below-one")
    if value > MOST_MULTIPLIER:
        raise Unreadable("too-large")
    return tidy(value)


def days(text: str, *, typed: bool = False, as_of: date | None = None) -> int:
    """Read whole days past due, 0 to 36,500; also from the due date, or roughly where typed."""
    # Eight digits are a due date: 20261012.
    number = None if len(text.strip()) == 8 else _digits_alone(text)
    if number is None:
        from overdue_cli.core.request.spoken_days import names_due_day_by_today, spoken_days

        if not typed and names_due_day_by_today(text):
            raise Unreadable("relative-in-a-file")
        spoken = spoken_days(_bounded(text, "not-whole-days"), as_of)
        if not typed and not spoken.is_exact:
            raise Unreadable("rough-in-a-file")
        number = spoken.point
    return _few_days(number)


def number_of_days(text: str, *, typed: bool = False, as_of: date | None = None) -> int:
    """Read how many days something lasts, 0 to 36,500: `3`, `3天`, `三天`. A day of the calendar is
    no length: `10-20` would become as many days as lie behind 20 October.
    """
    number = _digits_alone(text)
    if number is None:
        from overdue_cli.core.request.numerals import ENGLISH_NUMBERS, chinese_number

        said = re.sub(r"\s*(?:天|日|days?)$", "", plainly(_bounded(text, "not-whole-days")))
        counted = None if "." in said else chinese_number(ENGLISH_NUMBERS.get(said, said))
        if counted is None or counted != int(counted):
            raise Unreadable("not-whole-days")
        number = int(counted)
    return _few_days(number)


def _digits_alone(text: str) -> int | None:
    """The number of a text that is nothing but digits, None of any other."""
    raw = text.strip()
    digits = raw.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 15):
        return None
    if digits != raw:
        raise Unreadable("negative")
    return int(raw)


def _few_days(number: int) -> int:
    if number > MOST_DAYS:
        raise Unreadable("too-large")
    return number


def count(text: str, *, typed: bool = False, as_of: date | None = None) -> int:
    """Read a number of things, 0 to 1,000: instalments, months."""
    return _whole(text, MOST_COUNT, "not-a-count")


def day_of_month(text: str, *, typed: bool = False, as_of: date | None = None) -> int:
    """Read a day of the month, 1 to 31; a person may also write 每月15号, or 月底 for the last."""
    raw = re.sub(r"^每?个?月的?|[日号]$|(?<=\d)(?:st|nd|rd|th)$", "", plainly(text))
    if raw in ("底", "末", "月底", "月末", "最后一天", "last", "last day"):
        return 31
    number = _whole(raw, 31, "not-a-day-of-month")
    if not number:
        raise Unreadable("not-a-day-of-month")
    return number


def _whole(text: str, most: int, code: str) -> int:
    raw = text.strip()
    if not (raw.isascii() and raw.isdigit()):
        from overdue_cli.core.request.numerals import chinese_number

        raw = plainly(_bounded(text, code))
        number = chinese_number(re.sub(r"(?:口人|个人|个月|[个口人期])$", "", raw))
        if number is None or number != int(number):
            raise Unreadable(code)
        raw = str(int(number))
    if len(raw) > 4 or int(raw) > most:
        raise Unreadable(code)
    return int(raw)


def day(text: str, *, typed: bool = False, as_of: date | None = None) -> date:
    """Read a calendar day, `2026-11-23`; a person may also write 2026年11月23日, 11-23 or 昨天.

    Without `as_of` a day needs its year. `昨天` is refused in a file, which is read on other days
    too. A number is a day only by its eight digits, 20261123.
    """
    raw = text.strip()
    if isinstance(text, BareNumber) and not re.fullmatch(r"\d{8}", raw, re.ASCII):
        raise Unreadable("number-for-a-date")
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", raw, re.ASCII):
        try:
            value = date.fromisoformat(raw)
        except ValueError:
            raise Unreadable("not-a-date") from None
    else:
        from overdue_cli.core.request.spoken_dates import calendar_day, names_a_day_by_today

        _bounded(text, "not-a-date")
        if names_a_day_by_today(text) and not typed:
            raise Unreadable("relative-in-a-file")
        found = calendar_day(text, as_of)
        if found is None and typed:
            found = _day_among(text, as_of)
        if found is None:
            raise Unreadable("not-a-date")
        value = found
    return in_reach(value)


# Between a day and what else a person says of it: `十二天前，我妈签收的`.
_BESIDE_A_DAY = re.compile(r"[，,;；。()（）]")


def _day_among(text: str, as_of: date | None) -> date | None:
    """The one day that is named in a text, perhaps as roughly so; None where it is none or two."""
    from overdue_cli.core.request.spoken_dates import calendar_day
    from overdue_cli.core.request.spoken_money import without_roughly

    parts = (without_roughly(plainly(part)) for part in _BESIDE_A_DAY.split(text))
    found = {day for part in parts if (day := calendar_day(part, as_of)) is not None}
    return found.pop() if len(found) == 1 else None


def past_day(text: str, *, typed: bool = False, as_of: date | None = None) -> date:
    """Read a day in the past, which a person may also know only by its month: `上个月` is its first
    day, `3 months ago` the same day then.
    """
    try:
        return day(text, typed=typed, as_of=as_of)
    except Unreadable as error:
        if error.code != "not-a-date" or as_of is None or isinstance(text, BareNumber):
            raise
        from overdue_cli.core.request.spoken_days import rough_day

        found = rough_day(_bounded(text, "not-a-date"), as_of)
        if found is None:
            raise
        if not typed:
            raise Unreadable("rough-in-a-file") from None
        return in_reach(found)


def word(text: str, *, typed: bool = False, as_of: date | None = None) -> str:
    """Read a word of a set; the set is checked where it is known."""
    return text.strip()


def own_name(text: str, *, typed: bool = False, as_of: date | None = None) -> str:
    """Read what a person calls something: one line, blanks as single spaces. What it may do to a
    terminal or a file is kept from it where it is shown, like any other text.
    """
    name = " ".join(text.split())
    if not 1 <= len(name) <= MOST_NAME:
        raise Unreadable("name-length")
    return name


def tidy(value: Decimal) -> Decimal:
    """Normalize a number: no exponent, no trailing zeros (0.0005, 1.5, 2)."""
    with exact():
        return Decimal(0) if value == 0 else Decimal(format(value.normalize(), "f"))


def _plain_or_none(text: str) -> Decimal | None:
    raw = text.strip()
    return Decimal(raw) if raw.isascii() and re.fullmatch(_PLAIN, raw) else None


def _bounded(text: str, code: str) -> str:
    """Return the text if it is short enough for one field; a longer one is refused."""
    if len(text) > MOST_TEXT or not text.strip():
        raise Unreadable(code)
    return text


def _within(amount: Decimal, most: Decimal) -> None:
    if amount < 0:
        raise Unreadable("negative")
    if amount > most:
        raise Unreadable("too-large")
