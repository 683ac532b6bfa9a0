"""What a lender may claim, as the borrower can state it: instalments, terms, pauses and payments.

Amounts are yuan, rates fractions of their period. An `end` of a span of days is not counted.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from operator import attrgetter
from typing import Literal

import msgspec

from overdue_cli.core.accrual.entries import RatePeriod
from overdue_cli.core.law.ledger import EntryKind
from overdue_cli.core.quantity.day_count import Conventions
from overdue_cli.core.quantity.money import ZERO

ONE_DAY = timedelta(days=1)
# Civil Code 561; what some contracts say; oldest instalment first, its interest before its
# principal.
PaymentOrder = Literal["fees-interest-principal", "principal-first", "by-instalment"]
# When unpaid compound interest joins its own base; the 20th is the last day of its period.
Capitalised = Literal["never", "monthly-20", "quarterly-20", "due-day"]
Paused = Literal["penalty", "all"]
PaymentDay = Literal["same-day", "next-day"]


class Instalment(msgspec.Struct, frozen=True, kw_only=True):
    """What falls due on a day and was not paid by then.

    `interest` is the contract interest asked with it. None: nobody stated it, and until the due day
    its principal bears contract interest by the day, from the claim's `interest_from` on.
    """

    due: date
    principal: Decimal
    interest: Decimal | None = None


class Draw(msgspec.Struct, frozen=True, kw_only=True):
    """Principal drawn on a line of credit on `day`; it bears contract interest by the day from then
    on.
    """

    day: date
    amount: Decimal


class Payment(msgspec.Struct, frozen=True, kw_only=True):
    day: date
    amount: Decimal


class Pause(msgspec.Struct, frozen=True, kw_only=True):
    """Days on which nothing runs, or neither the penalty's extra nor compound interest."""

    start: date
    end: date
    what: Paused


class RateChange(msgspec.Struct, frozen=True, kw_only=True):
    since: date
    rate: Decimal


class Compounding(msgspec.Struct, frozen=True, kw_only=True):
    """Compound interest, where the contract has it: on unpaid contract interest, at the contract
    rate up to maturity and the penalty rate after. `on_penalty` adds penalty interest to the base,
    on the days of `capitalised`.
    """

    capitalised: Capitalised = "never"
    on_penalty: bool = False

    @property
    def other(self) -> "Compounding | None":
        """The reading of the other courts: with penalty interest in the base where it is without,
        and the other way round. None where nothing is capitalised, so that both are one.
        """
        if self.capitalised == "never":
            return None
        return msgspec.structs.replace(self, on_penalty=not self.on_penalty)


class ContractTerms(msgspec.Struct, frozen=True, kw_only=True):
    """The contract and how to count. `multiplier` is the whole multiple once overdue; `rate` holds
    until the first change. Changes are in order of their day. A daily rate goes with day count
    none, and only with it.
    """

    rate: Decimal
    period: RatePeriod
    changes: tuple[RateChange, ...] = ()
    multiplier: Decimal = Decimal(1)
    compounding: Compounding | None = None
    order: PaymentOrder = "fees-interest-principal"
    payment_day: PaymentDay = "same-day"
    conventions: Conventions
    citations: Mapping[EntryKind, tuple[str, ...]] = {}

    def __post_init__(self) -> None:
        if (self.period == "day") != (self.conventions.day_count == "none"):
            raise ValueError("a daily rate has no day count, a yearly one needs one")


def other_compounding(terms: ContractTerms) -> ContractTerms | None:
    """The same terms with the other reading of compound interest, where there is one."""
    other = None if terms.compounding is None else terms.compounding.other
    return None if other is None else msgspec.structs.replace(terms, compounding=other)


class Claim(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One debt up to the day `until`. `accelerated`: the day from which, after notice, all
    principal is overdue.

    Stated interest of instalments due after that day is not owed; their principal bears interest by
    the day. `interest_from`: from when principal not due yet bears interest by the day; not given,
    from the last due day whose interest is stated. `draws`: what was drawn on a line of credit,
    which falls due on `line_due`; not given, after the end. Interest by the day falls due with
    whatever falls due next.
    """

    instalments: tuple[Instalment, ...]
    until: date
    accelerated: date | None = None
    interest_from: date | None = None
    fees: Decimal = ZERO
    draws: tuple[Draw, ...] = ()
    line_due: date | None = None
    pauses: tuple[Pause, ...] = ()
    payments: tuple[Payment, ...] = ()

    @property
    def called(self) -> date | None:
        """The day of acceleration, if the reckoning gets so far."""
        return (
            self.accelerated
            if self.accelerated is not None and self.accelerated <= self.until
            else None
        )

    def in_order(self) -> tuple[Instalment, ...]:
        """Instalments by due day, the line of credit with them, without the stated interest that
        acceleration takes.
        """
        return self._rows

    @cached_property
    def line(self) -> Instalment | None:
        """What was drawn, as an instalment that begins with nothing."""
        due = self.line_due or self.until + ONE_DAY
        return Instalment(due=due, principal=ZERO) if self.draws else None

    @cached_property
    def _rows(self) -> tuple[Instalment, ...]:
        line, called = self.line, self.called
        rows = sorted((*self.instalments, *((line,) if line else ())), key=attrgetter("due"))
        if called is None:
            return tuple(rows)
        return tuple(
            msgspec.structs.replace(row, interest=None)
            if row.due > called and row.interest is not None
            else row
            for row in rows
        )

    def runs_from(self) -> date:
        """From when principal without stated interest bears it by the day."""
        if self.interest_from is not None:
            return self.interest_from
        rows = self.in_order()
        stated = [row.due for row in rows if row.interest is not None]
        return stated[-1] if stated else min(rows[0].due, self.called or date.max)

    def begins(self) -> date:
        """The first day there is anything to count."""
        rows = self.in_order()
        by_day = (
            [self.runs_from()]
            if any(row.interest is None and row is not self.line for row in rows)
            else []
        )
        first = min((rows[0].due, self.called or date.max, *by_day))
        return min((first, *(draw.day for draw in self.draws)))
