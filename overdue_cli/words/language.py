"""One language: its words, and how it shows money, dates, rates and days."""

import string
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Context, Decimal, localcontext
from functools import cache
from typing import TYPE_CHECKING, Any

from overdue_cli.words.catalog import catalog

if TYPE_CHECKING:
    from babel.core import Locale


# Babel works in the context it is called in, and 28 digits do not hold the largest rates.
_WIDE = Context(prec=80)


class Language:
    """One language: its words, and its way to write an amount, a day, a rate."""

    def __init__(self, code: str) -> None:
        self.code = code
        self._formats: dict[str, Callable[[Any], str]] = {
            "money": self.money,
            "amount": self.amount,
            "number": self.number,
            "date": self.date,
            "rate": self.rate,
            "days": self.days,
        }
        self._formatter = _Formatter(self)

    def text(self, key: str, templates: Mapping[str, str], /, **fields: Any) -> str:
        """The text under `key`, in this language, with its fields filled in."""
        return self._formatter.vformat(self.raw(key, templates[key]), (), fields)

    def raw(self, key: str, english: str) -> str:
        """The template itself, in this language."""
        return catalog(self.code).pgettext(key, english)

    def name(self, kind: str, value: str) -> str:
        """The word for a coded value: `name("likelihood", "usual")`."""
        from overdue_cli.words.names import NAMES

        return self.text(f"{kind}.{value}", NAMES)

    def show(self, value: Any, form: str) -> str:
        """A value in one of the forms money, number, date, rate, days, or as the name of its
        kind.
        """
        if isinstance(value, tuple):
            return self.raw("list-separator", ", ").join(self.show(item, form) for item in value)
        if form in self._formats:
            return self._formats[form](value)
        return self.name(form, str(value)) if form else str(value)

    def number(self, value: Decimal | int, pattern: str = "#,##0.######") -> str:
        from babel.numbers import format_decimal

        with localcontext(_WIDE):
            return format_decimal(
                value, pattern, locale=_locale(self.code), decimal_quantization=False
            )

    def amount(self, value: Decimal) -> str:
        """Yuan without its sign, for tables: 1,234.56."""
        return self.number(value, "#,##0.00")

    def money(self, value: Decimal) -> str:
        return f"¥{self.amount(value)}" if self.code == "en" else f"{self.amount(value)} 元"

    def rate(self, value: Decimal) -> str:
        """A fraction as a per cent with the digits it has: 0.05%, 23.76%."""
        with localcontext(_WIDE):
            return self.number(value * 100) + "%"

    def date(self, value: date) -> str:
        from babel.dates import format_date

        return format_date(value, "yyyy-MM-dd", locale=_locale(self.code))

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


class _Formatter(string.Formatter):
    """`{field:form}` with the language's forms; anything else in a template is an error."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def format_field(self, value: Any, form: str) -> str:
        return self._language.show(value, form)
