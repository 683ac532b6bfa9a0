"""Tables of one debt: amounts as numbers, the unit in the heading of the column. Those of the plan
are in plan_tables.py.
"""

import re
from collections.abc import Callable, Collection, Iterator
from datetime import date
from decimal import Decimal

from overdue_cli.core.assess.assess import DebtAnswer
from overdue_cli.core.ceiling.debt import Ceiling
from overdue_cli.core.charges.charges import Charges
from overdue_cli.core.clock.stage import Next
from overdue_cli.core.law.product import Lender
from overdue_cli.core.quantity.estimate import Estimate, known
from overdue_cli.pages.document import Table
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT

PARTS = ("contract", "extra")
# Signs of a formula as English pages write them.
TYPED = str.maketrans("×÷", "x/")
# Rows with a card's late-payment charges: where these are estimated only the range is shown.
WITH_LATE = ("cost.late", "cost.total", "cost.next-30", "cost.first-30")


def next_changes(debt: DebtAnswer, language: Language) -> Table | None:
    """Table of the changes on the next two days on which something changes."""
    # Buckets and loan classes are those of licensed lenders.
    if debt.lender is Lender.PRIVATE:
        return None
    dated = debt.stage.due_is_known
    rows = tuple(
        (
            language.text("next.from-day", REPORT, day=change.day),
            *((language.date(change.date),) if dated else ()),
            change_of(change, debt.lender, language),
        )
        for change in debt.stage.next
    )
    names = ("day", *(("date",) if dated else ()), "change")
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=rows, numeric=(0,)) if rows else None


def last_days(debt: DebtAnswer, as_of: date, language: Language) -> Iterator[tuple[date, str]]:
    """The last day to act on a paper that came, where it is not over, and that of a card's grace,
    with what each is.
    """
    if debt.paper is not None and debt.paper.last is not None and debt.paper.last >= as_of:
        yield debt.paper.last, language.text("next.last-day", REPORT)
    if debt.paper is not None and (ends := debt.paper.if_unopened) is not None:
        for what, last in ends.open_on(as_of):
            yield last, language.text(f"next.{what}", REPORT)
    if not debt.stage.days_overdue and debt.stage.due_is_known and debt.stage.due_date >= as_of:
        yield debt.stage.due_date, language.text("next.due", REPORT)
    if debt.stage.grace_until is not None:
        yield debt.stage.grace_until, language.text("next.grace", REPORT)


def change_of(change: Next, lender: Lender, language: Language) -> str:
    """What changes on a day: the band, or the bank's own class."""
    if change.code == "loan-class":
        return language.text("next.loan-class", REPORT, loan_class=change.loan_class)
    # Reports count a card by months below the minimum, not by days.
    key = "next.bucket-only" if lender is Lender.CARD_ISSUER else "next.bucket"
    return language.text(key, REPORT, bucket=change.bucket, report_code=change.report_code)


def charges(debt: DebtAnswer, language: Language) -> Table:
    """Table of the charges with their formulas, the total, and the cost of more time."""
    charges = debt.charges
    rows = _charge_rows(charges, language)
    ranged = not charges.total.is_certain
    names = ("item", "formula", "amount", *(("range",) if ranged else ()))
    return Table(
        columns=tuple(language.text(f"table.{name}", REPORT) for name in names),
        rows=tuple(
            _row(item, formula, amount, language, ranged=ranged, late=charges.late_is_open)
            for item, formula, amount in rows
        ),
        numeric=(2, 3) if ranged else (2,),
    )


def items(
    debt: DebtAnswer, without: Collection[str], language: Language
) -> Iterator[tuple[str, str, str]]:
    """The items of the charges with their formulas and amounts, some left out."""
    late = debt.charges.late_is_open
    for name, formula, amount in _charge_rows(debt.charges, language):
        if name not in without:
            item, shown, point = _row(name, formula, amount, language, ranged=False, late=late)
            yield item, shown, point


def windows(debt: DebtAnswer, language: Language) -> Table | None:
    """Table of the ledger entries of a debt given by instalments, at the point of the
    estimates.
    """
    charges = debt.charges
    if not charges.lines:
        return None
    card = charges.late_charges is not None
    rows = tuple(
        (
            language.text("line.card-interest" if card else f"line.{entry.kind}", REPORT),
            language.date(entry.start),
            language.date(entry.end),
            _written(entry.formula, language),
            language.amount(entry.amount),
        )
        for entry in charges.lines
    )
    names = ("item", "from", "to", "formula", "amount")
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=rows, numeric=(4,))


def _written(formula: str, language: Language) -> str:
    """A formula of the ledger as the rest of the page writes: amounts and rates in their forms."""

    def number(found: re.Match[str]) -> str:
        value = Decimal(found[0])
        if not found.start() or value >= 1:  # what it runs on stands first
            return language.amount(value) if len(found[1]) == len("00") else found[0]
        return language.rate(value)

    def days(found: re.Match[str]) -> str:
        return f" × {language.days(int(found[1]))}{found[2] or ''}"

    shown = re.sub(r"\d+\.(\d+)", number, formula)
    shown = re.sub(r" × (\d+)( ÷ \d+)?$", days, shown)
    return shown.translate(TYPED) if language.code == "en" else shown


def _charge_rows(charges: Charges, language: Language) -> list[tuple[str, str, Estimate]]:
    summed = language.text("formula.lines", REPORT)
    if not charges.days:
        once_late = (("cost.first-day", charges.per_day), ("cost.first-30", charges.next_30_days))
        return [(name, "", amount) for name, amount in once_late]
    more_time = [("cost.per-day", "", charges.per_day), ("cost.next-30", "", charges.next_30_days)]
    added = (
        _card_rows(charges, language)
        if charges.late_charges
        else _loan_rows(charges, summed, language)
    )
    if charges.compound:
        added.append(("cost.compound", summed, charges.compound))
    if charges.fees:
        added.append(("cost.fees", "", known(charges.fees)))
    added.append(("cost.total", language.text("formula.sum", REPORT), charges.total))
    return [*added, *more_time]


def _loan_rows(
    charges: Charges, sum_of_entries: str, language: Language
) -> list[tuple[str, str, Estimate]]:
    formulas = {
        which: sum_of_entries if charges.lines else _formula(which, charges, charges.days, language)
        for which in PARTS
    }
    if charges.terms.unagreed is not None:
        formulas["extra"] = language.text("formula.claimed", REPORT)
    rows = [("cost.contract", formulas["contract"], charges.contract)]
    # Where the rate stays the same once overdue there is no extra, and no working of one.
    if charges.penalty_extra.high:
        once = charges.terms.penalty_multiplier.point == 1
        rows.append(("cost.extra", "" if once else formulas["extra"], charges.penalty_extra))
    return rows


def _card_rows(charges: Charges, language: Language) -> list[tuple[str, str, Estimate]]:
    assert charges.late_charges is not None, "a card has them"
    return [
        ("cost.card-interest", language.text("formula.lines", REPORT), charges.contract),
        ("cost.late", "", charges.late_charges),
    ]


def _formula(which: str, charges: Charges, days: int, language: Language) -> str:
    terms = charges.terms
    return language.text(
        f"formula.{which}" + ("-year" if terms.divisor > 1 else ""),
        REPORT,
        base=language.amount(charges.base),
        rate=terms.rate.point,
        multiplier=terms.penalty_multiplier.point,
        days=days,
        divisor=terms.divisor,
    )


def _row(
    item: str, formula: str, amount: Estimate, language: Language, *, ranged: bool, late: bool
) -> tuple[str, ...]:
    only_range = late and item in WITH_LATE and not amount.is_certain
    point = "" if only_range else language.amount(amount.point)
    cells = (language.text(item, REPORT), formula, point)
    if not ranged:
        return cells
    low, high = language.amount(amount.low), language.amount(amount.high)
    return (*cells, language.text("range", REPORT, low=low, high=high) if low != high else "")


def ceiling(debt: DebtAnswer, language: Language) -> Table | None:
    """Table of the cap on both years: charges as a yearly rate, allowed, above."""
    ceiling = debt.ceiling
    if ceiling is None or not ceiling.lines:
        return None
    if ceiling.lines[0].windows:
        return _ceiling_windows(ceiling, language)
    rows = tuple(
        (
            str(cap.basis),
            language.rate(cap.charged_rate),
            language.rate(cap.rate),
            language.amount(cap.allowed),
            language.amount(cap.excess),
        )
        for cap in ceiling.lines
    )
    names = ("year", "as-rate", "line", "allowed", "excess")
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=rows, numeric=(0, 1, 2, 3, 4))


def _ceiling_windows(ceiling: Ceiling, language: Language) -> Table:
    """Table of the windows on both years, with fees only where their day is known; `-` where
    nothing was tested.
    """

    def shown(value: Decimal | None, form: Callable[[Decimal], str]) -> str:
        return "-" if value is None else form(value)

    rows = tuple(
        (
            str(cap.basis),
            language.date(window.start),
            language.amount(window.charged),
            shown(window.rate, language.rate),
            shown(window.allowed, language.amount),
            shown(window.excess, language.amount),
        )
        for cap in ceiling.lines
        for window in cap.windows
    )
    names = ("year", "from", "amount", "line", "allowed", "excess")
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=rows, numeric=(0, 2, 3, 4, 5))
