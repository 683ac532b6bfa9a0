"""What being overdue adds, as records: the terms that are known, the charges, a part of their
days.
"""

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Protocol

import msgspec

from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.supported import Supported
from overdue_cli.core.law.product import Product
from overdue_cli.core.quantity.estimate import Estimate, known
from overdue_cli.core.quantity.money import ZERO, exact, round_to_fen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from overdue_cli.core.accrual.continued import Continued
    from overdue_cli.core.accrual.entries import InterestEntry


YEAR_READINGS = (365, 360)


# The days of a year by which one more day is reckoned.
YEAR_OF = {
    "none": 1,
    "act/360": 360,
    "act/365": 365,
    "act/act": 365,
    "30/360": 360,
    "whole-years": 360,
}


class Unagreed(msgspec.Struct, frozen=True, kw_only=True):
    """Yearly rates that may be claimed from the overdue day `since` where no interest was agreed:
    `older` until the day `change`, where the loan was overdue before it, then the LPR.

    `first` and `last` are the LPR of the first of those days and of the day counted to, `high` the
    highest in between.
    """

    since: date
    change: date | None
    older: Decimal
    first: Decimal
    last: Decimal
    high: Decimal

    def rate_days(self, start: date, end: date, rate: Decimal) -> Decimal:
        """Rate times days from `start` to `end`, `end` not counted, the LPR being `rate`."""
        before = 0 if self.change is None else max(0, (min(self.change, end) - start).days)
        with exact():
            return self.older * before + rate * ((end - start).days - before)


class EstimatedTerms(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Rate and multiple as far as known. A daily rate has no divisor (1); a yearly one is read on
    360 or 365.

    `day_count` as in `conventions`; `day_count_basis` is given, or assumed where nobody said it.
    `unagreed`: what may be claimed of a private loan for which no interest was agreed.
    `supported`: where the range of a private loan ends, if rate and multiple reach further.
    """

    rate: Estimate
    period: str
    divisor: int
    day_count: str
    penalty_multiplier: Estimate
    rate_basis: str
    multiplier_basis: str
    day_count_basis: str
    unagreed: Unagreed | None = None
    supported: Supported | None = None

    @property
    def unknown(self) -> tuple[str, ...]:
        """Which of the two are not known."""
        names = ("rate", "penalty_multiplier")
        return tuple(name for name in names if not getattr(self, name).is_certain)

    @property
    def is_example(self) -> bool:
        """Whether the rate is this program's example, neither told nor published anywhere."""
        return self.rate_basis == "assumed"

    @property
    def at_point(self) -> "EstimatedTerms":
        """The same, both unknowns known to be their points."""
        return self.where(rate=self.rate.point, penalty_multiplier=self.penalty_multiplier.point)

    def where(self, **values: Decimal) -> "EstimatedTerms":
        """The same with `rate` or `penalty_multiplier` known to be this value."""
        return msgspec.structs.replace(self, **{name: known(at) for name, at in values.items()})


class OnceLate(msgspec.Struct, frozen=True, kw_only=True):
    """Interest of a card from posting, at the point, where its bill can still be paid in full by
    `last_day`: `amount` is added at once the day after, `until_now` of it for days that are over
    today, and `per_day` each day from then on.
    """

    last_day: date
    amount: Decimal
    until_now: Decimal
    per_day: Decimal


class Charges(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What was added on the overdue principal through the day counted to. Yuan, settled line by
    line.

    `compound` and `late_charges` (a card's) are None where there are none to count;
    `next_late_charges` are the most there may be of those in the next 30 days, from
    `next_late_from` on at the earliest, which is None where the days were said only roughly.
    `unpaid` holds late charges only where they are certain; `credit` was paid beyond what was due
    and is kept for what falls due. `base_range` and `owed_range` are overdue principal and all
    principal still owed where they follow from what an app shows; the ranges of the charges have
    in them what that leaves open. `next_30_interest` is the interest of a card in `next_30_days`,
    at its ends; the rest are late charges.
    """

    base: Decimal
    days: int
    terms: EstimatedTerms
    contract: Estimate
    penalty_extra: Estimate
    compound: Estimate | None = None
    late_charges: Estimate | None = None
    fees: Decimal
    total: Estimate
    per_day: Estimate
    next_30_days: Estimate
    next_late_charges: Decimal | None = None
    next_late_from: date | None = None
    # Principal x days the charges stand on, what of them is unpaid, and, for a debt told by its
    # instalments, their contract interest and every line.
    base_days: Decimal
    unpaid: Decimal
    stated_interest: Decimal = ZERO
    credit: Decimal = ZERO
    base_range: Estimate | None = None
    owed_range: Estimate | None = None
    next_30_interest: Estimate | None = None
    once_late: OnceLate | None = None
    lines: "tuple[InterestEntry, ...]" = ()

    @property
    def is_settled(self) -> bool:
        """Whether nothing unknown is left in the total: not where only the line ends its range."""
        return self.total.is_certain and self.terms.supported is None

    @property
    def late_is_open(self) -> bool:
        """Whether a card's late-payment charges are an estimate, so that only a range of them is
        shown.
        """
        return self.late_charges is not None and not self.late_charges.is_certain

    def claimed_at(self, lpr: Decimal) -> Decimal:
        """What may be claimed at most where no interest was agreed, at this LPR."""
        claim = self.terms.unagreed
        assert claim is not None, "only where nothing was agreed"
        with exact():
            if not self.lines:
                end = claim.since + timedelta(days=self.days)
                parts = [self.base * claim.rate_days(claim.since, end, lpr)]
            else:
                parts = [
                    line.base * claim.rate_days(line.start, line.end, lpr)
                    for line in self.lines
                    if line.kind == "contract-interest"
                ]
            return round_to_fen(sum(parts, ZERO), self.terms.divisor)

    @property
    def headline(self) -> Decimal:
        """What is shown as one figure: all of it at the point, or a card's interest alone where
        its late-payment charges are an estimate.
        """
        return self.contract.point if self.late_is_open else self.total.point


def terms_of(debt: Debt, product: Product) -> EstimatedTerms:
    """The terms of a loan, unknown ones as bounds. A card has its own
    (`card_charges.terms_of_card`).
    """
    fallback = product.daily_rate or product.annual_rate
    assert fallback is not None, "a product has bounds for its rate"
    assert product.penalty_multiplier is not None, "a loan has bounds for its penalty multiple"
    given = debt.rate
    by_day = debt.daily_rate is not None or (given is None and product.daily_rate is not None)
    said = None if debt.loan is None else debt.loan.day_count
    day_count = "none" if by_day else said or f"act/{product.year_days}"
    chosen, bounds = debt.penalty_multiplier, product.penalty_multiplier
    return EstimatedTerms(
        rate=fallback.estimate if given is None else known(given),
        period="day" if by_day else "year",
        divisor=YEAR_OF[day_count],
        day_count=day_count,
        penalty_multiplier=bounds.estimate if chosen is None else known(chosen),
        rate_basis=fallback.basis if given is None else "given",
        multiplier_basis=bounds.basis if chosen is None else "given",
        day_count_basis="given" if by_day or said else "assumed",
    )


def accrued(base: Decimal, rate: Decimal, days: int, divisor: int = 1) -> Decimal:
    """`base x rate x days / divisor`, one line, settled."""
    if not base:
        return ZERO
    with exact():
        return round_to_fen(base * rate * days, divisor)


class ChargesPart(msgspec.Struct, frozen=True, kw_only=True):
    """What was charged over some of the days, fees apart, and yuan x days there.

    `interest` is the sum of lines rounded each by itself, as it is shown; `undivided` is the same
    exactly, times `divisor`, as it is judged.
    """

    interest: Estimate
    undivided: Estimate
    divisor: int
    base_days: Decimal


class RateSpan(msgspec.Struct, frozen=True, kw_only=True):
    """The rates from `since` on, per period of the terms: by contract on what is not due, and on
    what is overdue.
    """

    since: date
    contract: Decimal
    overdue: Decimal


class ToFallDue(msgspec.Struct, frozen=True):
    """Principal that is not due yet, and the day it falls due."""

    due: date
    principal: Decimal


def one_rate(terms: EstimatedTerms) -> tuple[RateSpan, ...]:
    """The rates at the point of terms that never change."""
    with exact():
        overdue = terms.rate.point * terms.penalty_multiplier.point
    return (RateSpan(since=date.min, contract=terms.rate.point, overdue=overdue),)


class DebtAccount(Protocol):
    """One debt, asked what it is charged under terms that may be turned; `charges/debt.py` makes
    one. It lives as long as one answer, and computes nothing twice.
    """

    def position(self, terms: EstimatedTerms) -> Debt:
        """The debt with days and principal as payments have left them."""

    @property
    def last_instalment(self) -> date | None:
        """The due day of the last instalment, as it was told or by its schedule."""

    def next_due(self, terms: EstimatedTerms) -> date | None:
        """The next due day of a loan told in full that is not overdue; None where none is
        known.
        """

    def falls_due(self, day: date) -> Decimal:
        """The principal that falls due on a day."""

    def charges(self, terms: EstimatedTerms) -> Charges:
        """All that was added, over the days overdue."""

    def part(self, terms: EstimatedTerms) -> ChargesPart:
        """What was charged over all of the days."""

    def narrowed(self) -> "Iterable[tuple[str, DebtAccount]]":
        """The account as it would be if a field that was told only within bounds were told
        exactly, by that field.
        """

    def parts_at(
        self, terms: EstimatedTerms, day: date, as_of: date
    ) -> tuple[ChargesPart, ChargesPart]:
        """The days before `day` and those from it on; `as_of` is the day the debt is counted
        to.
        """

    def rates(self, terms: EstimatedTerms) -> tuple[RateSpan, ...]:
        """The rates at the point, from the day counted to on: never none."""

    def to_fall_due(self, terms: EstimatedTerms) -> tuple[ToFallDue, ...]:
        """What is not due yet, by its days, as payments have left it; none where they were not
        told.
        """

    def goes_on(self, terms: EstimatedTerms) -> "Continued | None":
        """The engine's account from the day counted to on; None where `rates` say what is
        added.
        """

    def compound_if_had(self, terms: EstimatedTerms) -> Decimal | None:
        """What compound interest would add, at most and at the point, if the contract has it after
        all; None where it is counted already, or outgrows any debt.
        """

    def other_compounding(self, terms: EstimatedTerms) -> Decimal | None:
        """What is charged at the point with compound interest on penalty interest if the contract
        was told without, and the other way round; None where it makes no difference to be told.
        """
