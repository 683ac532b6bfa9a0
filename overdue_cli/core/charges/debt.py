"""The account of a debt, by the way it was told, and what an answer would narrow."""

from decimal import Decimal

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.charges import Charges, DebtAccount
from overdue_cli.core.charges.simple import SimpleAccount
from overdue_cli.core.quantity.estimate import Estimate, known


def account_of(debt: Debt) -> DebtAccount:
    """Over the days overdue; from each instalment's day where the loan was told. Not for a card."""
    if debt.loan is None:
        return SimpleAccount(debt)
    from overdue_cli.core.charges.instalments import InstalmentAccount

    return InstalmentAccount(debt)


def total_if_known(account: DebtAccount, charges: Charges, **values: Decimal) -> Estimate:
    """The total's range if the rate or the multiple of `charges.terms` were known to be so much."""
    return account.part(charges.terms.where(**values)).interest + known(charges.fees)


def total_on_year(account: DebtAccount, charges: Charges, days: int) -> Decimal:
    """The total at the point, the yearly rate being read on so many days."""
    terms = msgspec.structs.replace(charges.terms.at_point, divisor=days, day_count=f"act/{days}")
    return (account.part(terms).interest + known(charges.fees)).point


def narrows_most(account: DebtAccount, charges: Charges) -> tuple[str, Estimate] | None:
    """The unknown whose answer would leave the smallest range, with that range; None if nothing is
    unknown.
    """
    left = [
        (name, total_if_known(account, charges, **{name: getattr(charges.terms, name).point}))
        for name in charges.terms.unknown
    ]
    return min(left, key=lambda pair: pair[1].width, default=None)
