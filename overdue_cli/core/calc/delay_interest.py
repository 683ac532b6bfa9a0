"""What being late with a judgment adds: the doubled part of the interest for delayed
performance.
"""

from datetime import date
from typing import Literal

import msgspec

from overdue_cli.core.answer.explanation import Calculated, Explained, plain
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.case.case import Problem
from overdue_cli.core.court.delay_interest import (
    Delay,
    DelayPause,
    DelayPayment,
    DelayWindow,
    PaidFirst,
    delay_interest,
)
from overdue_cli.core.law.delay_interest import DelayRule
from overdue_cli.core.request.fields import Day, Money, Request, flag_of


class JudgmentPayment(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What came in on `day` for the debt of the judgment, general interest left out."""

    day: Day
    amount: Money


class Suspension(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Enforcement was suspended from `start` to the day before `resumed`, and the debtor had not
    asked for it.
    """

    start: Day
    resumed: Day


class DelayInterestRequest(Request, frozen=True, kw_only=True):
    """`judgment_debt` is the money debt of the judgment still unpaid on `expiry`, without general
    interest.

    `expiry` is the last day for performance (without one, the day the judgment took effect);
    `performed` the day it was paid in full or the day to count to. `delay_days` names how the days
    are counted, `delay_order` what payments go to first.
    """

    judgment_debt: Money
    expiry: Day
    performed: Day
    paid: tuple[JudgmentPayment, ...] = ()
    suspension: tuple[Suspension, ...] = ()
    delay_days: Literal["one-end", "both-ends"] | None = None
    delay_order: PaidFirst | None = None

    def check(self) -> tuple[Problem, ...]:
        found = []
        if not self.judgment_debt:
            found.append(_problem("is-zero", "judgment_debt"))
        if self.performed < self.expiry:
            found.append(_problem("performed-before-expiry", "performed"))
        for i, payment in enumerate(self.paid):
            if not payment.amount:
                found.append(Problem(code="is-zero", path=f"paid[{i}].amount"))
            if not self.expiry < payment.day <= self.performed:
                found.append(Problem(code="payment-outside-delay", path=f"paid[{i}].day"))
        for i, pause in enumerate(self.suspension):
            if pause.resumed <= pause.start:
                found.append(Problem(code="resumed-before-start", path=f"suspension[{i}].resumed"))
        return tuple(found)


class GeneralInterestApart(Remark, frozen=True):
    """General interest goes by the judgment, is no part of the base and is not computed here."""


class DelayDaysDiffer(Remark, frozen=True):
    """The rule counts from one day to another and does not say whether both count."""


class DelayOrder(Remark, frozen=True):
    """The debt of the judgment is paid first and the doubled part last, unless agreed otherwise."""


class SuspensionSkipped(Remark, frozen=True):
    """Only a suspension that the debtor did not ask for is skipped."""


REQUEST = DelayInterestRequest


def against_law(request: DelayInterestRequest, rules: DelayRule) -> tuple[Problem, ...]:
    """What the rule does not reach: days before it held follow older rules, not computed here."""
    return (_problem("before-delay-rule", "expiry"),) if request.expiry < rules.since else ()


def calculate(request: DelayInterestRequest, rules: DelayRule, as_of: date) -> Calculated:
    """The doubled part as counted, the same with the days counted the other way, and what is left
    unpaid.
    """
    both = request.delay_days == "both-ends"
    chosen, other = (_delay(request, rules, both_days=which) for which in (both, not both))
    return Calculated(
        results=(
            _explained(
                "delay-interest",
                chosen,
                request,
                rules,
                both_days=both,
                defaulted=request.delay_days is None,
            ),
            _explained("delay-interest-other-days", other, request, rules, both_days=not both),
            Explained(
                name="delay-days",
                value=chosen.days,
                unit="days",
                citations=rules.counting.citations,
            ),
            *_left(chosen, rules),
        ),
        notes=(
            DelayDaysDiffer(citations=rules.counting.citations),
            GeneralInterestApart(citations=rules.citations),
            *((DelayOrder(citations=rules.order.citations),) if request.paid else ()),
            *(
                (SuspensionSkipped(citations=rules.suspension.citations),)
                if request.suspension
                else ()
            ),
        ),
    )


def _delay(request: DelayInterestRequest, rules: DelayRule, *, both_days: bool) -> Delay:
    return delay_interest(
        request.judgment_debt,
        request.expiry,
        request.performed,
        rules.rate,
        payments=tuple(DelayPayment(day=paid.day, amount=paid.amount) for paid in request.paid),
        pauses=tuple(
            DelayPause(start=pause.start, resumed=pause.resumed) for pause in request.suspension
        ),
        both_days=both_days,
        paid_first=request.delay_order or "debt",
    )


def _explained(
    name: str,
    delay: Delay,
    request: DelayInterestRequest,
    rules: DelayRule,
    *,
    both_days: bool,
    defaulted: bool = False,
) -> Explained:
    return Explained(
        name=name,
        value=delay.total,
        formula=" + ".join(plain(window.amount) for window in delay.windows)
        if len(delay.windows) > 1
        else "",
        start=request.expiry,
        end=request.performed,
        convention="delay-both-ends" if both_days else "delay-one-end",
        defaulted=defaulted,
        citations=(*rules.citations, *rules.counting.citations),
        parts=tuple(_window(window, rules) for window in delay.windows),
    )


def _window(window: DelayWindow, rules: DelayRule) -> Explained:
    return Explained(
        name="delay-window",
        value=window.amount,
        formula=f"{plain(window.base)} × {plain(rules.rate)} × {window.days}",
        start=window.start,
        end=window.end,
        citations=rules.citations,
    )


def _left(delay: Delay, rules: DelayRule) -> tuple[Explained, ...]:
    """What is unpaid at the end; what was paid beyond it only where it was."""
    names = {
        "judgment-debt-left": delay.debt,
        "delay-interest-left": delay.doubled,
        "delay-overpaid": delay.overpaid,
    }
    return tuple(
        Explained(name=name, value=value, citations=rules.order.citations)
        for name, value in names.items()
        if value or name != "delay-overpaid"
    )


def _problem(code: str, field: str) -> Problem:
    return Problem(code=code, path=field, flag=flag_of(field))
