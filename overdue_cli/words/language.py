"""One language: its words, and how it shows money, dates, rates and days."""

import string
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from decimal import Context, Decimal, localcontext
from functools import cache
from typing import TYPE_CHECKING, Any, Protocol

from overdue_cli.words import cited, numerals
from overdue_cli.words.by_debt import ValueOf
from overdue_cli.words.catalog import TRADITIONAL, catalog
from overdue_cli.words.singular import after_one, is_one
from overdue_cli.words.template import Text

if TYPE_CHECKING:
    from babel.core import Locale

    from overdue_cli.core.law.product import Product


# 28 digits do not hold the largest rates.
_WIDE = Context(prec=80)
# What numbers, days and sums are written with that differs in traditional characters.
NUMERALS = str.maketrans("万亿两条点", "萬億兩條點")
_FORMATTER = string.Formatter()
# From so many yuan on, fen mean nothing in a first line.
WHOLE_FROM = Decimal(100)


class SpokenLaw(Protocol):
    """What a sentence takes from the rulebook: products by name, and records of law as its own
    attributes.
    """

    def product(self, name: str) -> "Product": ...


class Language:
    """One language: its words, and its way to write an amount, a day, a rate.

    `law` holds the products and the records of the law by name. A sentence takes a number of law
    from it, as `{law.limitation.period.years:count}`, so that no template has to hold one.
    """

    def __init__(self, code: str, law: SpokenLaw) -> None:
        self.code = code
        self.law = law
        self._formats: dict[str, Callable[[Any], str]] = {
            "money": self.money,
            "amount": self.amount,
            "said-money": self.said_money,
            "round-money": self.round_money,
            "round-amount": self.round_amount,
            "start": self.start,
            "number": self.number,
            "date": self.date,
            "rate": self.rate,
            "days": self.days,
            "roughly": self.roughly,
            "count": self.count,
            "Count": self.count_first,
            "numeral": self.numeral,
            "per-cent": self.per_cent,
            "per-myriad": self.per_myriad,
            "yuan": self.yuan,
            "wan": self.wan,
            "long-date": self.long_date,
            "month": self.month,
            "clock": self.clock,
        }

    def text(self, key: str, templates: Mapping[str, Text], /, **fields: Any) -> str:
        """The text under `key`, in this language, with its fields filled in."""
        return self.fill(self.raw(templates[key]), **fields)

    def fill(self, template: str, /, **fields: Any) -> str:
        """A text of this language with its fields filled in."""
        return "".join(self._filled(template, {"law": self.law, **fields}))

    def _filled(self, template: str, fields: Mapping[str, Any]) -> Iterator[str]:
        """The parts of a text, each `{field:form}` in this language's form."""
        one = False
        for literal, path, form, _ in _FORMATTER.parse(template):
            yield after_one(literal) if one else literal
            if path is not None:
                value, _ = _FORMATTER.get_field(path, (), fields)
                one = self.code == "en" and is_one(value, form or "")
                yield self.show(value, form or "")

    def raw(self, english: Text) -> str:
        """The template itself, in this language."""
        return english if self.code == "en" else catalog(self.code)[english.context]

    @property
    def between(self) -> str:
        """What stands between two sentences: Chinese sets no blank."""
        return " " if self.code == "en" else ""

    def listed(self, items: Iterable[str]) -> str:
        """Several things in a row: a, b, c; a、b、c."""
        from overdue_cli.words.names import NAMES

        return self.raw(NAMES["list-separator"]).join(items)

    def name(self, kind: str, value: str) -> str:
        """The word for a coded value: `name("likelihood", "usual")`; a product names itself."""
        if kind == "product":
            product = self.law.product(value)
            return product.name_en if self.code == "en" else self.written(product.name_zh)
        from overdue_cli.words.names import NAMES

        return self.text(f"{kind}.{value}", NAMES)

    def lender_name(self, product: str) -> str:
        """The lender that usually stands behind a product; empty where none is known."""
        found = self.law.product(product)
        return found.lender_name_en if self.code == "en" else self.written(found.lender_name_zh)

    def written(self, name: str) -> str:
        """A Chinese name of the rulebook, in the characters of this language."""
        return catalog(self.code).get(f"={name}", name) if self.code == TRADITIONAL else name

    def show(self, value: Any, form: str) -> str:
        """A value in one of the forms money, number, date, rate, days, or as the name of its
        kind.
        """
        if isinstance(value, ValueOf):
            from overdue_cli.words.names import NAMES

            shown = self.show(value.value, form)
            return self.text("value-of", NAMES, value=shown, debts=value.debts)
        if isinstance(value, tuple):
            return self.listed(self.show(item, form) for item in value)
        if form in self._formats:
            shown = self._formats[form](value)
            return shown.translate(NUMERALS) if self.code == TRADITIONAL else shown
        if form in cited.FORMS:
            shown = cited.FORMS[form](value, self.code)
            is_article = form == "article"  # titles stay as they are in force
            return shown.translate(NUMERALS) if self.code == TRADITIONAL and is_article else shown
        return self.name(form, str(value)) if form else str(value)

    def number(self, value: Decimal | int, least: int = 0) -> str:
        """Every digit there is, grouped by thousands; `least` digits behind the point at least. As
        Babel would write it in any of the languages, which takes longer to load than all of the
        report to make (tests/words/test_numbers.py holds one against the other).
        """
        form = ",f" if isinstance(value, Decimal) else ",d"  # a whole number with f is a float
        whole, _, fraction = format(value, form).partition(".")
        fraction = fraction.rstrip("0").ljust(least, "0")
        return f"{whole}.{fraction}" if fraction else whole

    def amount(self, value: Decimal) -> str:
        """Yuan without its sign, for tables: 1,234.56."""
        return self.number(value, 2)

    def money(self, value: Decimal) -> str:
        return f"¥{self.amount(value)}" if self.code == "en" else f"{self.amount(value)} 元"

    def said_money(self, value: Decimal) -> str:
        """Money in a sentence somebody says: without fen where there are none."""
        shown = self.number(value, 0 if value == int(value) else 2)
        return f"¥{shown}" if self.code == "en" else f"{shown} 元"

    def round_money(self, value: Decimal) -> str:
        """Money where fen mean nothing: whole yuan from a hundred on, below that as it is said."""
        from overdue_cli.core.quantity.money import whole_yuan

        return self.said_money(whole_yuan(value) if value >= WHOLE_FROM else value)

    def round_amount(self, value: Decimal) -> str:
        """As `round_money`, without its sign: 1,235."""
        return self.round_money(value).strip("¥元 ")

    def start(self, value: date | None) -> str:
        """The first day to pay on, or a blank for it."""
        from overdue_cli.words.names import NAMES

        return self.text("start.blank", NAMES) if value is None else self.long_date(value)

    def rate(self, value: Decimal) -> str:
        """A fraction as a per cent with the digits it has: 0.05%, 23.76%."""
        with localcontext(_WIDE):
            return self.number(value * 100) + "%"

    def long_date(self, value: date) -> str:
        """A day in a running text: 2026-08-01, 2026 年 8 月 1 日."""
        return self.date(value) if self.code == "en" else f"{self.month(value)} {value.day} 日"

    def month(self, value: date) -> str:
        """August 2026, 2026 年 8 月."""
        if self.code != "en":
            return f"{value.year} 年 {value.month} 月"
        from babel.dates import format_date

        return format_date(value, "MMMM yyyy", locale=_locale(self.code))

    def date(self, value: date) -> str:
        """2026-08-01 in every language (ISO 8601)."""
        return value.isoformat()

    def count(self, value: Decimal | int) -> str:
        """A number of things in words: three, 三; two before what it counts is 两."""
        return "两" if value == 2 and self.code != "en" else self.numeral(value)

    def count_first(self, value: Decimal | int) -> str:
        """The same at the beginning of a sentence."""
        return self.count(value).capitalize()

    def numeral(self, value: Decimal | int) -> str:
        """A whole number in words, as statutes write it: two, 二; any other in digits."""
        if value != int(value):
            return self.number(value)
        return (numerals.english if self.code == "en" else numerals.chinese)(int(value))

    def per_cent(self, value: Decimal) -> str:
        """36 per cent, 36%."""
        return self.rate(value).replace("%", " per cent") if self.code == "en" else self.rate(value)

    def per_myriad(self, value: Decimal) -> str:
        """A small rate: 0.0175%, 万分之一点七五."""
        if self.code == "en":
            return self.rate(value)
        return f"万分之{numerals.chinese_decimal(value * 10_000)}"

    def yuan(self, value: Decimal) -> str:
        """A round amount as statutes write it: 50,000 yuan, 五万元."""
        if self.code == "en":
            return f"{self.number(value)} yuan"
        return f"{numerals.chinese(int(value))}元"

    def wan(self, value: Decimal) -> str:
        """A round amount by the ten thousand: 10,000 yuan, 1 万元."""
        if self.code == "en":
            return f"{self.number(value)} yuan"
        return f"{self.number(value / 10_000)} 万元"

    def clock(self, value: str) -> str:
        """An hour of the day, HH:MM: 08:00, 8:00."""
        return value if self.code == "en" else value.removeprefix("0")

    def roughly(self, value: bool) -> str:
        """What stands before a number that was said only roughly; nothing before another."""
        from overdue_cli.words.names import NAMES

        return self.text("roughly", NAMES) + self.between if value else ""

    def days(self, value: int) -> str:
        if self.code == "en":
            return f"{self.number(value)} day" if value == 1 else f"{self.number(value)} days"
        return f"{self.number(value)} 天"


@cache
def _locale(code: str) -> "Locale":
    """Babel's own record of a language; looked up by name at every call it would cost most of the
    report.
    """
    from babel.core import Locale

    return Locale.parse(code)
