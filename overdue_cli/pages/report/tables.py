"""The tables of one debt: amounts as numbers, the unit in the heading of the column. Those of the
plan: plan_tables.
"""

from collections.abc import Callable
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
# What holds a card's late-payment charges: where these are an estimate only its range is shown.
WITH_LATE = ("cost.late", "cost.total", "cost.next-30")


def next_changes(debt: DebtAnswer, language: Language) -> Table | None:
    """What the next two days of change bring."""
    if debt.lender is Lender.PRIVATE:
        return None
    rows = tuple(
        (
            language.text("next.from-day", REPORT, day=change.day),
            language.date(change.date),
            _change(change, debt.lender, language),
        )
        for change in debt.stage.next
    )
    columns = tuple(language.text(f"table.{name}", REPORT) for name in ("day", "date", "change"))
    return Table(columns=columns, rows=rows, numeric=(0,)) if rows else None


def _change(change: Next, lender: Lender, language: Language) -> str:
    if change.code == "loan-class":
        return language.text("next.loan-class", REPORT, loan_class=change.loan_class)
    # Reports count a card by months below the minimum, not by days.
    key = "next.bucket-only" if lender is Lender.CARD_ISSUER else "next.bucket"
    return language.text(key, REPORT, bucket=change.bucket, report_code=change.report_code)


def charges(debt: DebtAnswer, language: Language) -> Table:
    """Each line with its formula, the total, and the cost of more time."""
    found = debt.charges
    rows = _lines(found, language)
    ranged = not found.total.is_certain
    names = ("item", "formula", "amount", *(("range",) if ranged else ()))
    return Table(
        columns=tuple(language.text(f"table.{name}", REPORT) for name in names),
        rows=tuple(
            _row(item, formula, amount, language, ranged=ranged, late=found.late_is_open)
            for item, formula, amount in rows
        ),
        numeric=(2, 3) if ranged else (2,),
    )


def windows(debt: DebtAnswer, language: Language) -> Table | None:
    """Every line of a debt told by its instalments, at the point: from, to, how, amount."""
    found = debt.charges
    if not found.lines:
        return None
    card = found.late_charges is not None
    rows = tuple(
        (
            language.text("line.card-interest" if card else f"line.{line.kind}", REPORT),
            language.date(line.start),
            language.date(line.end),
            line.formula,
            language.amount(line.amount),
        )
        for line in found.lines
    )
    names = ("item", "from", "to", "formula", "amount")
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=rows, numeric=(4,))


def _lines(found: Charges, language: Language) -> list[tuple[str, str, Estimate]]:
    summed = language.text("formula.lines", REPORT)
    ahead = [("cost.per-day", "", found.per_day), ("cost.next-30", "", found.next_30_days)]
    if not found.days:
        return ahead
    until_now = (
        _card_lines(found, language) if found.late_charges else _loan_lines(found, summed, language)
    )
    if found.compound:
        until_now.append(("cost.compound", summed, found.compound))
    if found.fees:
        until_now.append(("cost.fees", "", known(found.fees)))
    until_now.append(("cost.total", language.text("formula.sum", REPORT), found.total))
    return [*until_now, *ahead]


def _loan_lines(found: Charges, summed: str, language: Language) -> list[tuple[str, str, Estimate]]:
    told = {
        which: summed if found.lines else _formula(which, found, found.days, language)
        for which in PARTS
    }
    return [
        ("cost.contract", told["contract"], found.contract),
        ("cost.extra", told["extra"], found.penalty_extra),
    ]


def _card_lines(found: Charges, language: Language) -> list[tuple[str, str, Estimate]]:
    assert found.late_charges is not None, "a card has them"
    return [
        ("cost.card-interest", language.text("formula.lines", REPORT), found.contract),
        ("cost.late", "", found.late_charges),
    ]


def _formula(which: str, found: Charges, days: int, language: Language) -> str:
    terms = found.terms
    return language.text(
        f"formula.{which}" + ("-year" if terms.divisor > 1 else ""),
        REPORT,
        base=language.amount(found.base),
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
    """The line on both years: charged as a yearly rate, allowed, above."""
    found = debt.ceiling
    if found is None or not found.lines:
        return None
    if found.lines[0].windows:
        return _ceiling_windows(found, language)
    rows = tuple(
        (
            str(line.basis),
            language.rate(line.charged_rate),
            language.rate(line.rate),
            language.amount(line.allowed),
            language.amount(line.excess),
        )
        for line in found.lines
    )
    names = ("year", "as-rate", "line", "allowed", "excess")
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=rows, numeric=(0, 1, 2, 3, 4))


def _ceiling_windows(found: Ceiling, language: Language) -> Table:
    """Each year's windows, fees not among them; `-` where nothing was tested."""

    def shown(value: Decimal | None, form: Callable[[Decimal], str]) -> str:
        return "-" if value is None else form(value)

    rows = tuple(
        (
            str(line.basis),
            language.date(window.start),
            language.amount(window.charged),
            shown(window.rate, language.rate),
            shown(window.allowed, language.amount),
            shown(window.excess, language.amount),
        )
        for line in found.lines
        for window in line.windows
    )
    names = ("year", "from", "amount", "line", "allowed", "excess")
    columns = tuple(language.text(f"table.{name}", REPORT) for name in names)
    return Table(columns=columns, rows=rows, numeric=(0, 2, 3, 4, 5))
