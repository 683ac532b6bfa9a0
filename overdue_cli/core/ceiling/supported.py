"""The line of a private loan as the end of the range of its charges (`charges/supported.py`)."""

from datetime import date, timedelta
from decimal import Decimal

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.ceiling.debt import reference_days
from overdue_cli.core.ceiling.limits import private_cap_on, private_windows
from overdue_cli.core.charges.charges import EstimatedTerms
from overdue_cli.core.charges.supported import Supported, ends_within
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.law.product import Lender, Product
from overdue_cli.core.quantity.money import exact

# A daily rate is divided by no year: it is cut so many digits behind the point, past any fen, and
# so is never above the line.
DIGITS = 18


def within_line(
    terms: EstimatedTerms, debt: Debt, product: Product, lending: Lending, as_of: date
) -> EstimatedTerms:
    """The terms of a private loan with the line at which their range ends: the highest it may come
    under, where the rate or the multiple is not known.
    """
    if product.lender is not Lender.PRIVATE or not terms.unknown:
        return terms
    start = _overdue_since(debt, as_of)
    days = reference_days(debt, start, lending, as_of)
    reference = max(days, key=lambda day: private_cap_on(day, lending), default=None)
    windows = private_windows(start, as_of, reference, debt.contract_date, lending)
    last = windows[-1].rate
    if last is None:
        return terms
    with exact():
        point = terms.rate.point * terms.penalty_multiplier.point

    def most(yearly: Decimal) -> Decimal:
        return max(yearly if terms.period == "year" else _daily(yearly, product.year_days), point)

    first = windows[0].rate
    line = Supported(
        since=start,
        change=windows[0].end if len(windows) > 1 else None,
        older=most(first) if len(windows) > 1 and first is not None else None,
        rate=most(last),
    )
    if not ends_within(line, terms.rate, terms.penalty_multiplier):
        return terms
    return msgspec.structs.replace(terms, supported=line)


def _daily(yearly: Decimal, year_days: int) -> Decimal:
    """A yearly rate as a daily one, cut: 0.154 on 365 days is 0.000421917808219178."""
    with exact():
        return (yearly.scaleb(DIGITS) // year_days).scaleb(-DIGITS)


def _overdue_since(debt: Debt, as_of: date) -> date:
    """The first overdue day: of instalments told one by one, that of the first."""
    since = as_of - timedelta(days=debt.days_overdue)
    if debt.loan is None:
        return since
    return min((since, *(row.due for row in debt.loan.instalments)))
