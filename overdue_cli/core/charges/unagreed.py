"""A private loan for which no interest was agreed: what its lender may claim all the same.

From the overdue day on, interest at the one-year LPR "of that time" (民间借贷规定 art. 28(2)(一));
of a contract from before 2020-08-20 the days until then at 6 % a year (法释〔2015〕18号 art. 29).
"""

from datetime import date, timedelta
from decimal import Decimal

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.charges import EstimatedTerms, Unagreed
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.law.product import Lender, Product
from overdue_cli.core.quantity.estimate import known
from overdue_cli.core.quantity.money import ZERO


def with_unagreed(
    terms: EstimatedTerms, debt: Debt, product: Product, lending: Lending, as_of: date
) -> EstimatedTerms:
    """The terms with what may be claimed where nothing was agreed: of a private loan at a rate of
    0, a multiple of which is 0 too.
    """
    changes = () if debt.loan is None else debt.loan.changes
    if product.lender is not Lender.PRIVATE or debt.rate != 0 or changes:
        return terms
    # By the year, however the 0 was written: the LPR is a yearly rate.
    by_year = debt.loan is not None and debt.loan.day_count is not None
    return msgspec.structs.replace(
        terms,
        period="year",
        divisor=terms.divisor if by_year else product.year_days,
        day_count=terms.day_count if by_year else f"act/{product.year_days}",
        penalty_multiplier=known(Decimal(1)),
        multiplier_basis="given",
        unagreed=_claim(as_of - timedelta(days=debt.days_overdue), lending, as_of),
    )


def _claim(due: date, lending: Lending, as_of: date) -> Unagreed:
    """The rates from the overdue day on. Which day's LPR is meant the article does not say: the
    highest of those days bounds the claim, the first and the last are shown.
    """
    change, older, lpr = lending.private_since, lending.older_private.unagreed, lending.lpr
    if as_of <= change:
        return Unagreed(since=due, change=as_of, older=older, first=older, last=older, high=older)
    first = max(due, change)
    return Unagreed(
        since=due,
        change=change if due < change else None,
        older=older if due < change else ZERO,
        first=lpr.at(first),
        last=lpr.at(as_of),
        high=max(lpr.at(day) for day in lpr.changes(first, as_of)),
    )
