"""The ledger of a claim: every entry of interest, the totals charged, the payments as counted, the
balance. Amounts are yuan.
"""

from datetime import date
from decimal import Decimal

import msgspec

from overdue_cli.core.accrual.entries import InterestEntry
from overdue_cli.core.law.ledger import EntryKind
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.errors import ExitStatus, OverdueError


class AmountTooLarge(OverdueError):
    """Raised where capitalised interest grows past any amount this program takes."""

    status = ExitStatus.BAD_CASE


class CountedPayment(msgspec.Struct, frozen=True, kw_only=True):
    """A payment and what it was counted towards.

    `ahead` went to what was not due yet; `credit` was kept for what falls due later; `over` is the
    part for which nothing was left to pay.
    """

    day: date
    amount: Decimal
    fees: Decimal = ZERO
    interest: Decimal = ZERO
    principal: Decimal = ZERO
    ahead: Decimal = ZERO
    credit: Decimal = ZERO
    over: Decimal = ZERO


class Balance(msgspec.Struct, frozen=True, kw_only=True):
    """What is still owed, in yuan: the parts of `due`, what is not due yet, and the `credit` that
    was paid for it.
    """

    fees: Decimal
    stated_interest: Decimal
    contract_interest: Decimal
    penalty_extra: Decimal
    compound: Decimal
    principal: Decimal
    interest_not_due: Decimal
    principal_not_due: Decimal
    credit: Decimal = ZERO

    @property
    def due(self) -> Decimal:
        """All that is due: fees, interest of every kind and overdue principal."""
        with exact():
            interest = (
                self.stated_interest + self.contract_interest + self.penalty_extra + self.compound
            )
            return self.fees + interest + self.principal

    @property
    def total(self) -> Decimal:
        """All that is owed, due or not, less what was paid for it."""
        with exact():
            return self.due + self.interest_not_due + self.principal_not_due - self.credit


class OpenInstalment(msgspec.Struct, frozen=True, kw_only=True):
    """What payments have left of one instalment: principal, and interest that has fallen due on it.
    Both are 0 where it is paid.
    """

    due: date
    principal: Decimal
    interest: Decimal

    @property
    def is_paid(self) -> bool:
        return not self.principal and not self.interest


class Ledger(msgspec.Struct, frozen=True, kw_only=True):
    """The ledger: entries (`windows`) in order of their end, interest charged by kind, payments,
    and the balance left, in sum and by instalments in order of their due days. `base_days` is
    overdue principal x days, days without interest counted too.
    """

    windows: tuple[InterestEntry, ...]
    charged: dict[EntryKind, Decimal]
    payments: tuple[CountedPayment, ...]
    left: Balance
    instalments: tuple[OpenInstalment, ...]
    base_days: Decimal

    @property
    def total_charged(self) -> Decimal:
        """The interest charged, of all kinds together, paid or not."""
        with exact():
            return sum(self.charged.values(), ZERO)
