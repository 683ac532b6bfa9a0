"""Which language, its catalog, and how it shows money, dates, rates and days."""

import gettext
import os
import string
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from overdue_cli.errors import RulebookError

if TYPE_CHECKING:
    from babel.core import Locale

DOMAIN = "overdue_cli"
DEFAULT = "zh_CN"
SPOKEN = {"zh": "zh_CN", "zh_cn": "zh_CN", "zh_hans": "zh_CN", "en": "en"}
# In a wheel the catalogs lie inside the package, in a checkout beside it.
_PLACES = (Path(__file__).parents[1] / "locales", Path(__file__).parents[2] / "locales")


def language_named(name: str) -> str | None:
    """`zh`, `zh_CN.UTF-8`, `en-US` … to a language spoken here; None for any other."""
    plain = name.split(".")[0].split("@")[0].replace("-", "_").lower()
    return SPOKEN.get(plain) or SPOKEN.get(plain.split("_")[0])


def language_of(environment: Mapping[str, str]) -> str:
    """OVERDUE_LANG, then LC_ALL, LC_MESSAGES, LANG, then Chinese."""
    for variable in ("OVERDUE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        found = language_named(environment.get(variable, ""))
        if found:
            return found
    return DEFAULT


@cache
def catalog(language: str) -> gettext.NullTranslations:
    """The catalog of a language; English is in the code. A missing catalog is an error, never silence."""
    if language == "en":
        return gettext.NullTranslations()
    return gettext.translation(DOMAIN, str(catalog_place()), [language])


def catalog_place() -> Path:
    """The folder that holds the compiled catalogs."""
    for place in _PLACES:
        if (place / DEFAULT / "LC_MESSAGES" / f"{DOMAIN}.mo").exists():
            return place
    raise RulebookError("no compiled catalog found: reinstall, or run `python locales/compile.py`")


def speak_through_gettext(language: str) -> None:
    """Let click's own messages come out in `language`; it asks the process-wide gettext domain."""
    if language != "en":
        gettext.bindtextdomain(DOMAIN, str(catalog_place()))
    gettext.textdomain(DOMAIN)
    os.environ["LANGUAGE"] = language


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
        """A value in one of the forms money, number, date, rate, days, or as the name of its kind."""
        if isinstance(value, tuple):
            return self.raw("list-separator", ", ").join(self.show(item, form) for item in value)
        if form in self._formats:
            return self._formats[form](value)
        return self.name(form, str(value)) if form else str(value)

    def number(self, value: Decimal | int, pattern: str = "#,##0.######") -> str:
        from babel.numbers import format_decimal

        return format_decimal(value, pattern, locale=_locale(self.code), decimal_quantization=False)

    def amount(self, value: Decimal) -> str:
        """Yuan without its sign, for tables: 1,234.56."""
        return self.number(value, "#,##0.00")

    def money(self, value: Decimal) -> str:
        return f"¥{self.amount(value)}" if self.code == "en" else f"{self.amount(value)} 元"

    def rate(self, value: Decimal) -> str:
        """A fraction as a per cent with the digits it has: 0.05%, 23.76%."""
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
    """Babel's own record of a language; looked up by name at every call it would cost most of the report."""
    from babel.core import Locale

    return Locale.parse(code)


class _Formatter(string.Formatter):
    """`{field:form}` with the language's forms; anything else in a template is an error."""

    def __init__(self, language: Language) -> None:
        self._language = language

    def format_field(self, value: Any, form: str) -> str:
        return self._language.show(value, form)
