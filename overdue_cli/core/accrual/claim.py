"""A lender's claim as the borrower can state it: instalments, terms, pauses and payments.

Amounts are yuan, rates fractions of their period. The `end` of a span of days is not counted.
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
# The statutory order (民法典第561条: costs, interest, principal); what some contracts say instead;
# oldest instalment first, its interest and its own penalty before its principal.
# Contracts also put 复利 and 罚息 before the interest of instalments, or 罚息 behind principal.
PaymentOrder = Literal[
    "fees-interest-principal",
    "principal-first",
    "by-instalment",
    "compound-penalty-interest-principal",
    "penalty-last",
]
# When unpaid compound interest is added to its own base; the 20th is the last day of its period.
Capitalised = Literal["never", "monthly-20", "quarterly-20", "due-day"]
Paused = Literal["penalty", "all"]
PaymentDay = Literal["same-day", "next-day"]
# What is paid beyond what is due: counted at once on what is not due yet, or kept until it is due.
Surplus = Literal["ahead", "credit"]


class Instalment(msgspec.Struct, frozen=True, kw_only=True):
    """An instalment not paid by the day it falls due.

    `interest` is the contract interest stated with it. None where nobody stated it: its principal
    then bears contract interest by the day, from the claim's `interest_from` to the due day.
    """

    due: date
    principal: Decimal
    interest: Decimal | None = None


class Draw(msgspec.Struct, frozen=True, kw_only=True):
    """Principal drawn on a credit line; it bears contract interest by the day from `day` on."""

    day: date
    amount: Decimal


class Payment(msgspec.Struct, frozen=True, kw_only=True):
    """An amount paid on a day."""

    day: date
    amount: Decimal


class Pause(msgspec.Struct, frozen=True, kw_only=True):
    """Days without any interest ("all"), or without the penalty's extra and compound interest."""

    start: date
    end: date
    what: Paused


class RateChange(msgspec.Struct, frozen=True, kw_only=True):
    """A new contract rate from a day on, of the same period as the first."""

    since: date
    rate: Decimal


class Compounding(msgspec.Struct, frozen=True, kw_only=True):
    """The contract's compound interest (复利): on unpaid contract interest, at the contract rate up
    to maturity and at the penalty rate after.

    `on_penalty` adds unpaid penalty interest to the base, on the days of `capitalised`. Courts
    differ on whether that is owed, so both readings are computed.
    """

    capitalised: Capitalised = "never"
    on_penalty: bool = False

    @property
    def other(self) -> "Compounding | None":
        """The other reading of the courts: penalty interest in the base where this one leaves it
        out, and the reverse. None where nothing is capitalised, since both readings then agree.
        """
        if self.capitalised == "never":
            return None
        return msgspec.structs.replace(self, on_penalty=not self.on_penalty)


class ContractTerms(msgspec.Struct, frozen=True, kw_only=True):
    """The terms of the contract and the conventions to compute by.

    `multiplier` is the whole multiple once overdue: 1.5 is half as much again. `rate` holds until
    the first of `changes`, which are in order of their day. A daily rate goes with day count
    "none", and only with it. `overdue_most`: what the multiple does not lift a rate above.
    """

    rate: Decimal
    period: RatePeriod
    changes: tuple[RateChange, ...] = ()
    multiplier: Decimal = Decimal(1)
    overdue_most: Decimal | None = None
    compounding: Compounding | None = None
    order: PaymentOrder = "fees-interest-principal"
    payment_day: PaymentDay = "same-day"
    surplus: Surplus = "ahead"
    conventions: Conventions
    citations: Mapping[EntryKind, tuple[str, ...]] = {}

    def __post_init__(self) -> None:
        if (self.period == "day") != (self.conventions.day_count == "none"):
            raise ValueError("a daily rate has no day count, a yearly one needs one")


def other_compounding(terms: ContractTerms) -> ContractTerms | None:
    """The terms with the other reading of compound interest; None where there is only one."""
    reading = None if terms.compounding is None else terms.compounding.other
    return None if reading is None else msgspec.structs.replace(terms, compounding=reading)


class Claim(msgspec.Struct, frozen=True, kw_only=True, dict=True):
    """One debt, to be computed up to the day `until`.

    `accelerated` is the day from which, after notice, all principal is overdue; stated interest of
    instalments due after that day is not owed, and their principal bears interest by the day.
    `interest_from` is the day from which principal not due yet bears interest by the day; by
    default the last due day whose interest is stated. `fees` are owed from the first day on, or
    from `fees_on`. `draws` are on a credit line that falls due
    on `credit_line_due`, by default after the end. Interest by the day falls due together with the
    next instalment.
    """

    instalments: tuple[Instalment, ...]
    until: date
    accelerated: date | None = None
    interest_from: date | None = None
    fees: Decimal = ZERO
    fees_on: date | None = None
    draws: tuple[Draw, ...] = ()
    credit_line_due: date | None = None
    pauses: tuple[Pause, ...] = ()
    payments: tuple[Payment, ...] = ()

    @property
    def called(self) -> date | None:
        """The day of acceleration; None where there is none up to `until`."""
        if self.accelerated is None or self.accelerated > self.until:
            return None
        return self.accelerated

    def in_order(self) -> tuple[Instalment, ...]:
        """The instalments by due day, the credit line among them, less the stated interest that
        acceleration cancels.
        """
        return self._rows

    @cached_property
    def credit_line(self) -> Instalment | None:
        """The credit line as an instalment of 0, to which draws are added; None without draws."""
        due = self.credit_line_due or self.until + ONE_DAY
        return Instalment(due=due, principal=ZERO) if self.draws else None

    @cached_property
    def _rows(self) -> tuple[Instalment, ...]:
        drawn, called = self.credit_line, self.called
        rows = sorted((*self.instalments, *((drawn,) if drawn else ())), key=attrgetter("due"))
        if called is None:
            return tuple(rows)
        return tuple(
            msgspec.structs.replace(row, interest=None)
            if row.due > called and row.interest is not None
            else row
            for row in rows
        )

    def runs_from(self) -> date:
        """The day from which principal without stated interest bears interest by the day."""
        if self.interest_from is not None:
            return self.interest_from
        rows = self.in_order()
        stated = [row.due for row in rows if row.interest is not None]
        return stated[-1] if stated else min(rows[0].due, self.called or date.max)

    def begins(self) -> date:
        """The first day on which interest can accrue or an amount is due."""
        rows = self.in_order()
        by_day = any(row.interest is None and row is not self.credit_line for row in rows)
        starts = [rows[0].due, *(draw.day for draw in self.draws)]
        if self.called is not None:
            starts.append(self.called)
        if by_day:
            starts.append(self.runs_from())
        return min(starts)
