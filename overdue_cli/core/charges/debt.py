"""The account of a debt, by the way it was told, and what an answer would narrow."""

from datetime import date
from decimal import Decimal

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.charges import Charges, DebtAccount, EstimatedTerms
from overdue_cli.core.charges.simple import SimpleAccount
from overdue_cli.core.quantity.estimate import Estimate, known


def account_of(debt: Debt) -> DebtAccount:
    """Over the days overdue; from each instalment's day where the loan was told. Not for a card."""
    if debt.loan is None:
        return SimpleAccount(debt)
    from overdue_cli.core.charges.instalments import InstalmentAccount

    return InstalmentAccount(debt)


def account_as_shown(debt: Debt, terms: EstimatedTerms, as_of: date) -> DebtAccount:
    """The account of a debt that may be told by what an app shows of it."""
    if not debt.stands_for_shown:
        return account_of(debt)
    from overdue_cli.core.charges.shown import shown_debt
    from overdue_cli.core.charges.shown_account import ShownAccount

    def charges(then: Debt, day: date) -> Charges:
        return account_of(then).charges(terms)

    shown = shown_debt(debt, charges, as_of, terms)
    point, *ends = (account_of(_since_shown(each, as_of)) for each in shown)
    return ShownAccount(debt, shown, point, tuple(ends))


def _since_shown(debt: Debt, as_of: date) -> Debt:
    """The debt with the payments made since its amounts were shown."""
    if debt.loan is None or not debt.loan.payments:
        return debt
    day = debt.shown_on or as_of
    payments = tuple(paid for paid in debt.loan.payments if paid.date > day)
    return msgspec.structs.replace(debt, loan=msgspec.structs.replace(debt.loan, payments=payments))


def total_if_known(account: DebtAccount, charges: Charges, **values: Decimal) -> Estimate:
    """The total's range if the rate or the multiple of `charges.terms` were known to be so much."""
    return account.part(charges.terms.where(**values)).interest + known(charges.fees)


def total_at_principal(account: DebtAccount, charges: Charges) -> Estimate:
    """The total's range if the principal in an amount that an app shows were known."""
    from overdue_cli.core.charges.shown_account import ShownAccount

    assert isinstance(account, ShownAccount), "only where the principal follows from what is shown"
    return account.point.part(charges.terms).interest + known(charges.fees)


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
    if charges.base_range is not None:
        left.append(("principal", total_at_principal(account, charges)))
    return min(left, key=lambda pair: pair[1].width, default=None)
