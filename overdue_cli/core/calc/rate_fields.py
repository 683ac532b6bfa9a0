"""The request fields that the calculations of interest and of a loan share: rates and their
changes, conventions, payments.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Literal

from overdue_cli.core.accrual import claim
from overdue_cli.core.accrual.lpr import about_lpr, changes_of, rate_at
from overdue_cli.core.answer.finding import Finding, Remark
from overdue_cli.core.case.case import Problem
from overdue_cli.core.law.ledger import ClaimRules
from overdue_cli.core.quantity.day_count import Conventions, DayCount, EndDay, LoanRounding
from overdue_cli.core.request.fields import (
    DailyRate,
    Day,
    LprOrYearly,
    Money,
    Multiple,
    Request,
    YearlyRate,
    flag_of,
)
from overdue_cli.core.request.lpr_rate import quoted_rate
from overdue_cli.core.request.parse import MOST_MONEY

YearCount = Literal["act/365", "act/360", "act/act", "30/360", "whole-years"]
ONE = Decimal(1)


class PaymentField(Request, frozen=True, kw_only=True):
    """A payment in yuan, on the day it arrived."""

    date: Day
    amount: Money


class YearlyChange(Request, frozen=True, kw_only=True):
    """A new yearly rate from `since` on."""

    since: Day
    rate: YearlyRate


class DailyChange(Request, frozen=True, kw_only=True):
    """A new daily rate from `since` on."""

    since: Day
    rate: DailyRate


class RatedRequest(Request, frozen=True, kw_only=True):
    """A yearly or a daily rate, which `change` or `daily_change` replaces from later days on.

    `multiplier` is the whole multiple once overdue: 1.5 for plus 50 %. A convention that is not
    given is defaulted, and the answer says so; a yearly rate without `day_count` is counted over
    365 and over 360. A yearly rate may go by the LPR, such as `LPR+7.15%`.
    """

    annual_rate: LprOrYearly | None = None
    daily_rate: DailyRate | None = None
    change: tuple[YearlyChange, ...] = ()
    daily_change: tuple[DailyChange, ...] = ()
    multiplier: Multiple = ONE
    payment: tuple[PaymentField, ...] = ()
    order: claim.PaymentOrder | None = None
    payment_day: claim.PaymentDay | None = None
    day_count: YearCount | None = None
    end_day: EndDay | None = None
    rounding: LoanRounding | None = None

    def rate_problems(self) -> Iterator[Problem]:
        """The problems of the rate, its changes and its day count."""
        if self.annual_rate is None and self.daily_rate is None:
            yield problem_of("missing", "annual_rate")
        if self.annual_rate is not None and self.daily_rate is not None:
            yield problem_of("both-rates", "daily_rate")
        if self.change and (self.annual_rate is None or self.by_lpr):
            yield problem_of("change-of-other-rate", "change")
        if self.daily_rate is None and self.daily_change:
            yield problem_of("change-of-other-rate", "daily_change")
        if self.daily_rate is not None and self.day_count is not None:
            yield problem_of("daily-rate-has-no-year", "day_count")
        for name in ("change", "daily_change"):
            days = [change.since for change in getattr(self, name)]
            if days != sorted(set(days)):
                yield problem_of("changes-not-in-order", name)

    def payment_problems(self, first: date, last: date) -> Iterator[Problem]:
        """The problems of payments, which have to lie between `first` and `last`, both counted."""
        for i, payment in enumerate(self.payment):
            if not payment.amount:
                yield Problem(code="is-zero", path=f"payment[{i}].amount", flag="--payment")
            if payment.date < first:
                yield Problem(
                    code="payment-before-start", path=f"payment[{i}].date", flag="--payment"
                )
            elif payment.date > last:
                yield Problem(code="payment-after-end", path=f"payment[{i}].date", flag="--payment")

    @property
    def by_lpr(self) -> bool:
        """Whether the rate goes by the LPR."""
        return self.annual_rate is not None and quoted_rate(self.annual_rate).term is not None

    def rate_on(self, day: date, rules: ClaimRules) -> Decimal | None:
        """The yearly rate on a day."""
        return None if self.annual_rate is None else rate_at(self.annual_rate, rules.lpr, day)

    def about_lpr(self, rules: ClaimRules, first: date, last: date) -> tuple[Finding, ...]:
        """What is to be said of a rate on the LPR; nothing of another."""
        if self.annual_rate is None:
            return ()
        return about_lpr(self.annual_rate, rules.lpr, first, last)

    @property
    def readings(self) -> tuple[DayCount, ...]:
        """The day counts to show, the first of them for the figures in full."""
        if self.annual_rate is None:
            return ("none",)
        # Contracts count by either year, so without a word on it neither is taken alone.
        return (self.day_count,) if self.day_count is not None else ("act/365", "act/360")

    def terms(
        self,
        day_count: DayCount,
        rules: ClaimRules,
        first: date,
        compounding: claim.Compounding | None = None,
    ) -> claim.ContractTerms:
        """The terms to accrue interest by from `first` on, with one of the day counts in
        `readings`.
        """
        yearly = self.annual_rate is not None
        rate = self.daily_rate if self.annual_rate is None else self.rate_on(first, rules)
        assert rate is not None, "check() asks for a rate"
        changes = self.change if yearly else self.daily_change
        moved = () if self.annual_rate is None else changes_of(self.annual_rate, rules.lpr, first)
        return claim.ContractTerms(
            rate=rate,
            period="year" if yearly else "day",
            changes=moved
            or tuple(claim.RateChange(since=change.since, rate=change.rate) for change in changes),
            multiplier=self.multiplier,
            compounding=compounding,
            order=self.order or "fees-interest-principal",
            payment_day=self.payment_day or "same-day",
            conventions=Conventions(
                day_count=day_count,
                end_day=self.end_day or "head",
                rounding=self.rounding or "half-up",
            ),
            citations=rules.kinds,
        )

    @property
    def payments(self) -> tuple[claim.Payment, ...]:
        """The payments as those of a claim."""
        return tuple(
            claim.Payment(day=payment.date, amount=payment.amount) for payment in self.payment
        )


class YearNotSaid(Remark, frozen=True):
    """The days of a year were not given with a yearly rate: both readings are shown."""

    by_365: Decimal
    by_360: Decimal


class LastDayFree(Remark, frozen=True):
    """By default the first day counts and the last does not."""


class EntriesRounded(Remark, frozen=True, tag="every-line-rounded"):
    """By default every entry is rounded once, half-up."""


class PaymentDayFree(Remark, frozen=True):
    """By default the base drops on the day of the payment."""


class PaidByStatute(Remark, frozen=True):
    """No order is known from the contract: fees, interest, principal (民法典 art. 561)."""


class PaidByContract(Remark, frozen=True):
    """The order of the contract was given and is followed."""


class PaidOver(Remark, frozen=True):
    """More was paid than was owed."""

    over: Decimal


class MultipleUnusual(Remark, frozen=True):
    """The multiple lies outside what banks may agree."""

    multiple: Decimal
    least: Decimal
    most: Decimal


class TooLargeToCount(Remark, frozen=True):
    """The capitalised interest grows beyond any debt that is counted."""


def problem_of(code: str, field: str) -> Problem:
    """A problem of one field, with the flag that sets it."""
    return Problem(code=code, path=field, flag=flag_of(field))


def exceeds_any_debt(amounts: Iterator[Decimal]) -> bool:
    """Whether the sum of `amounts` is above any debt that the program takes."""
    return sum(amounts) > MOST_MONEY


def defaults(request: RatedRequest, rules: ClaimRules) -> Iterator[Finding]:
    """The conventions that were assumed because the request does not name them."""
    if request.end_day is None:
        yield LastDayFree(citations=rules.counting)
    if request.rounding is None:
        yield EntriesRounded(citations=rules.counting)
    if request.payment and request.payment_day is None:
        yield PaymentDayFree(citations=rules.counting)
    if request.payment and request.order is None:
        yield PaidByStatute(citations=rules.allocation)


def remarks(request: RatedRequest, rules: ClaimRules, over: Decimal) -> Iterator[Finding]:
    """The remarks on payments and on the multiple; `over` yuan were paid beyond the debt."""
    if request.payment and request.order is not None:
        yield PaidByContract(citations=rules.allocation)
    if over:
        yield PaidOver(over=over, citations=rules.allocation)
    multiple, bounds = request.multiplier, rules.bank_multiplier
    if multiple > 1 and not bounds.hold(multiple):
        yield MultipleUnusual(
            multiple=multiple, least=bounds.low, most=bounds.high, citations=bounds.citations
        )
