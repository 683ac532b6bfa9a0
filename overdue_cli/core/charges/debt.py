"""The account of a debt, by the way it was told, and what an answer would narrow."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.charges import Charges, DebtAccount, EstimatedTerms
from overdue_cli.core.charges.simple import SimpleAccount
from overdue_cli.core.quantity.estimate import Estimate, known

if TYPE_CHECKING:
    from overdue_cli.core.charges.bounded import BoundedDebt


def account_of(debt: Debt) -> DebtAccount:
    """Over the days overdue; from each instalment's day where the loan was told. Not for a card."""
    if debt.loan is None:
        return SimpleAccount(debt)
    from overdue_cli.core.charges.instalments import InstalmentAccount

    return InstalmentAccount(debt)


def account_as_told(
    debt: Debt, terms_for: Callable[[Debt], EstimatedTerms], as_of: date
) -> DebtAccount:
    """The account of a debt that may be told only within bounds: by what an app shows of it, by
    days said roughly. `terms_for`: its terms, which may depend on its days.
    """
    if not debt.stands_for_shown and not debt.is_rough:
        return account_of(debt)
    from overdue_cli.core.charges.bounded import as_told, over_days
    from overdue_cli.core.charges.bounded_account import BoundedAccount, Opened

    def opened(each: Debt) -> Opened:
        return account_of(_since_shown(each, as_of)), terms_for(each)

    def narrowed(bounded: "BoundedDebt") -> Iterator[tuple[str, DebtAccount]]:
        if debt.is_as_shown:
            told = _since_shown(bounded.point, as_of)
            told = msgspec.structs.replace(told, shown_overdue=None, shown_left=None)
            yield "principal", account_as_told(told, terms_for, as_of)
        if debt.is_rough:
            told = msgspec.structs.replace(debt, days_at_least=None, days_at_most=None)
            yield "due_date", account_as_told(told, terms_for, as_of)

    bounded = over_days(debt, _shown(terms_for, as_of) if debt.stands_for_shown else as_told)
    return BoundedAccount(debt, bounded, opened, narrowed)


def _shown(
    terms_for: Callable[[Debt], EstimatedTerms], as_of: date
) -> "Callable[[Debt], BoundedDebt]":
    """How the principal is found in what an app shows of a debt."""
    from overdue_cli.core.charges.shown import shown_debt

    def shown(debt: Debt) -> "BoundedDebt":
        terms = terms_for(debt)
        return shown_debt(debt, lambda then, _: account_of(then).charges(terms), as_of, terms)

    return shown


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


def total_on_year(account: DebtAccount, charges: Charges, days: int) -> Decimal:
    """The total at the point, the yearly rate being read on so many days."""
    terms = msgspec.structs.replace(charges.terms.at_point, divisor=days, day_count=f"act/{days}")
    return (account.part(terms).interest + known(charges.fees)).point


def narrows_most(account: DebtAccount, charges: Charges) -> tuple[str, Estimate] | None:
    """The unknown whose answer would leave the smallest range, with that range; None if nothing is
    unknown.
    """
    terms, fees = charges.terms, known(charges.fees)
    left = [
        (name, total_if_known(account, charges, **{name: getattr(terms, name).point}))
        for name in terms.unknown
    ]
    left += [(name, told.part(terms).interest + fees) for name, told in account.narrowed()]
    return min(left, key=lambda pair: pair[1].width, default=None)
