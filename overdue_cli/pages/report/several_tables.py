"""Tables of several debts side by side: where each stands, what each has cost, each beside its
cap.
"""

from collections.abc import Iterator
from typing import NamedTuple

from overdue_cli.core.assess.assess import Answer, DebtAnswer
from overdue_cli.core.findings.ceiling import CapConditional
from overdue_cli.core.findings.standing import DaysRough
from overdue_cli.core.law.product import Lender
from overdue_cli.core.quantity.estimate import Estimate
from overdue_cli.pages.document import Table
from overdue_cli.pages.report import tables
from overdue_cli.pages.report.plan_tables import own_label, own_name
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT

# Rows of a debt's own table that stand in the table of totals here.
TOTALS = ("cost.total", "cost.per-day", "cost.next-30", "cost.first-day", "cost.first-30")


class DaysOf(NamedTuple):
    """The days of a debt: the range they may be in, and its buckets and codes; one of each where
    they were not said only roughly.
    """

    low: int
    high: int
    buckets: tuple[str, ...]
    codes: tuple[str, ...]
    is_rough: bool = False


def days_of(answer: Answer, number: int) -> DaysOf:
    """The days of the debt at `number` as they were said."""
    for found in answer.findings:
        if isinstance(found, DaysRough) and (not found.debts or number in found.debts):
            return DaysOf(found.low, found.high, found.buckets, found.report_codes, is_rough=True)
    stage = answer.debts[number].stage
    days = stage.days_overdue
    return DaysOf(days, days, (stage.bucket,), (stage.report_code,))


def either(names: tuple[str, ...], language: Language) -> str:
    """One name, or the two of which it may be either, or the ends of more: M2 or M3, M3 to M6."""
    if len(names) == 1:
        return names[0]
    key = "either" if len(names) == 2 else "either-to"
    return language.text(key, REPORT, first=names[0], last=names[-1])


def debts(answer: Answer, language: Language, *, narrow: bool = False) -> Table:
    """Table of all debts with their stage and verdict on the cap; number and name in one where it
    has to be `narrow`.
    """
    rows = tuple(_debt(answer, number, language) for number in range(len(answer.debts)))
    names: tuple[str, ...] = (
        "number",
        "product",
        "days-overdue",
        "bucket",
        "report-code",
        "principal",
        "above-line",
    )
    if narrow:
        names = names[1:]
        rows = tuple(
            (own_label(answer, number, language), *row[2:]) for number, row in enumerate(rows)
        )
    numeric = (1, 4) if narrow else (2, 5)
    return Table(columns=_columns(names, language), rows=rows, numeric=numeric)


def _named(answer: Answer, number: int, language: Language, *, narrow: bool) -> str:
    """What stands first in a row on the debt at `number`: its number, or where the row may become a
    text in a `narrow` window its name too.
    """
    return own_label(answer, number, language) if narrow else str(number + 1)


def _debt(answer: Answer, number: int, language: Language) -> tuple[str, ...]:
    debt, days = answer.debts[number], days_of(answer, number)
    # Names of bands are those of lenders with a licence, and private lenders hardly report; reports
    # count a card by months below the minimum.
    banded = debt.lender is not Lender.PRIVATE
    coded = banded and debt.lender is not Lender.CARD_ISSUER and debt.stage.days_overdue
    return (
        str(number + 1),
        own_name(answer, number, language),
        language.text("days-about", REPORT, days=debt.stage.days_overdue)
        if days.is_rough
        else language.number(debt.stage.days_overdue),
        either(days.buckets, language) if banded else "-",
        either(days.codes, language) if coded else "-",
        language.amount(debt.principal),
        language.text(f"verdict.{_verdict(answer, number)}", REPORT),
    )


def _verdict(answer: Answer, number: int) -> str:
    """The verdict on the cap that the section on it gives, assumed where terms are that could turn
    it.
    """
    ceiling = answer.debts[number].ceiling
    if ceiling is None or not ceiling.lines:
        return "not-tested"
    assumed = any(
        isinstance(found, CapConditional) and (not found.debts or number in found.debts)
        for found in answer.findings
    )
    return f"{ceiling.verdict}-assumed" if assumed else ceiling.verdict


def totals(answer: Answer, language: Language, *, narrow: bool = False) -> Table:
    """Table of what each debt has cost, and of a day and a month more; a range that stands for an
    amount stands there once.
    """
    rows = tuple(
        (
            _named(answer, number, language, narrow=narrow),
            (amount := _point(debt, debt.charges.total, language)),
            between if (between := _range(debt.charges.total, language)) != amount else "",
            language.amount(debt.charges.per_day.point),
            _point(debt, debt.charges.next_30_days, language),
        )
        for number, debt in enumerate(answer.debts)
    )
    names = ("product" if narrow else "number", "amount", "range", "one-day", "thirty-days")
    return Table(columns=_columns(names, language), rows=rows, numeric=(1, 2, 3, 4))


def _point(debt: DebtAnswer, amount: Estimate, language: Language) -> str:
    """An amount; its range where a card's late-payment charges are in it as an estimate."""
    if debt.charges.late_is_open and not amount.is_certain:
        return _range(amount, language)
    return language.amount(amount.point)


def _range(amount: Estimate, language: Language) -> str:
    if amount.is_certain:
        return ""
    low, high = language.amount(amount.low), language.amount(amount.high)
    return language.text("range", REPORT, low=low, high=high)


def charges(answer: Answer, language: Language) -> Table:
    """Table of what the totals are put together from, debt by debt."""
    rows = tuple(
        row
        for number, debt in enumerate(answer.debts, 1)
        for row in _charges_of(str(number), debt, language)
    )
    names = ("number", "item", "formula", "amount")
    return Table(columns=_columns(names, language), rows=rows, numeric=(3,))


def _charges_of(number: str, debt: DebtAnswer, language: Language) -> Iterator[tuple[str, ...]]:
    """The rows of a debt; entry by entry where it has such, else by the items of its table."""
    if debt.charges.lines:
        table = tables.windows(debt, language)
        assert table is not None, "it has entries"
        for item, _, _, formula, amount in table.rows:
            yield number, item, formula, amount
        return
    for item, formula, amount in tables.items(debt, TOTALS, language):
        yield number, item, formula, amount


def ceilings(answer: Answer, language: Language, *, narrow: bool = False) -> Table | None:
    """Table of the caps on both years; a debt whose cap changed on the way has its own table."""
    rows = tuple(
        (_named(answer, number, language, narrow=narrow), *row)
        for number, debt in enumerate(answer.debts)
        if debt.ceiling and debt.ceiling.lines and not debt.ceiling.lines[0].windows
        for table in (tables.ceiling(debt, language),)
        if table
        for row in table.rows
    )
    first = "product" if narrow else "number"
    names = (first, "year", "as-rate", "line", "allowed", "excess")
    columns = _columns(names, language)
    return Table(columns=columns, rows=rows, numeric=(1, 2, 3, 4, 5)) if rows else None


def _columns(names: tuple[str, ...], language: Language) -> tuple[str, ...]:
    return tuple(language.text(f"table.{name}", REPORT) for name in names)
