"""The doubled part of the interest for delayed performance of a judgment (法释〔2014〕8号)."""

from collections.abc import Iterator
from datetime import date
from typing import Literal

import msgspec

from overdue_cli.core.answer.explanation import Calculated, Explained, plain
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.case.case import Problem
from overdue_cli.core.court.delay_interest import (
    Delay,
    DelayPart,
    DelayPause,
    DelayPayment,
    DelayWindow,
    PaidFirst,
    delay_interest,
)
from overdue_cli.core.law.delay_interest import DelayRule
from overdue_cli.core.quantity.day_count import Rounding
from overdue_cli.core.request.fields import Day, Money, Request, flag_of


class JudgmentPayment(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A payment of `amount` yuan on `day` for the judgment's debt, without general interest."""

    day: Day
    amount: Money


class JudgmentPart(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A further part of the judgment's debt: `amount` yuan, unpaid on `day`, the last of its own
    period.
    """

    day: Day
    amount: Money


class Suspension(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A suspension of enforcement, from `start` to the day before `resumed`, that the debtor had
    not asked for.
    """

    start: Day
    resumed: Day


class DelayInterestRequest(Request, frozen=True, kw_only=True):
    """A money debt of a judgment, `judgment_debt` yuan of which are unpaid on `expiry`, without
    general interest. Where it is to be paid in parts, that is the first of them, and `part` are
    those whose own periods ended later.

    `expiry` is the last day for performance (without one, the day the judgment took effect);
    `performed` the day it was paid in full or the day to count to. `delay_days` names how the days
    are counted, `delay_order` what payments go to first.
    """

    judgment_debt: Money
    expiry: Day
    performed: Day
    part: tuple[JudgmentPart, ...] = ()
    paid: tuple[JudgmentPayment, ...] = ()
    suspension: tuple[Suspension, ...] = ()
    delay_days: Literal["one-end", "both-ends"] | None = None
    delay_order: PaidFirst | None = None
    rounding: Rounding | None = None

    def check(self) -> tuple[Problem, ...]:
        problems = [] if self.judgment_debt else [_problem("is-zero", "judgment_debt")]
        if self.performed < self.expiry:
            problems.append(_problem("performed-before-expiry", "performed"))
        # What fell due or came in by the first last day is in the debt counted from it.
        problems += self._outside("part", "part-outside-delay")
        problems += self._outside("paid", "payment-outside-delay")
        problems += (
            Problem(code="resumed-before-start", path=f"suspension[{i}].resumed")
            for i, pause in enumerate(self.suspension)
            if pause.resumed <= pause.start
        )
        return tuple(problems)

    def _outside(self, name: str, code: str) -> Iterator[Problem]:
        """The problems of dated amounts: of nothing, or outside the days counted."""
        for i, row in enumerate(getattr(self, name)):
            if not row.amount:
                yield Problem(code="is-zero", path=f"{name}[{i}].amount")
            if not self.expiry < row.day <= self.performed:
                yield Problem(code=code, path=f"{name}[{i}].day")


class GeneralInterestApart(Remark, frozen=True):
    """General interest goes by the judgment, is no part of the base and is not computed here."""


class DelayDaysDiffer(Remark, frozen=True):
    """The rule counts from one day to another and does not say whether both count."""


class DelayOrder(Remark, frozen=True):
    """The debt of the judgment is paid first and the doubled part last, unless agreed otherwise."""


class DelayInParts(Remark, frozen=True):
    """Each part of the judgment's debt bears the doubled part from the end of its own period."""


class SuspensionSkipped(Remark, frozen=True):
    """Only a suspension that the debtor did not ask for is skipped."""


REQUEST = DelayInterestRequest


def against_law(request: DelayInterestRequest, rules: DelayRule) -> tuple[Problem, ...]:
    """What the rule does not reach: days before it held follow older rules, not computed here."""
    return (_problem("before-delay-rule", "expiry"),) if request.expiry < rules.since else ()


def calculate(request: DelayInterestRequest, rules: DelayRule, as_of: date) -> Calculated:
    """Compute the doubled part, the doubled part by the other count of days, and what remains
    unpaid.
    """
    # The rule does not say whether both end days count, so both results are shown.
    is_both_ends = request.delay_days == "both-ends"
    chosen, by_other_days = (
        _delay(request, rules, both_days=both_ends)
        for both_ends in (is_both_ends, not is_both_ends)
    )
    results = (
        _explained(
            "delay-interest",
            chosen,
            request,
            rules,
            both_days=is_both_ends,
            defaulted=request.delay_days is None,
        ),
        _explained(
            "delay-interest-other-days", by_other_days, request, rules, both_days=not is_both_ends
        ),
        Explained(
            name="delay-days", value=chosen.days, unit="days", citations=rules.counting.citations
        ),
        *_unpaid(chosen, rules),
    )
    return Calculated(results=results, notes=tuple(_notes(request, rules)))


def _notes(request: DelayInterestRequest, rules: DelayRule) -> Iterator[Remark]:
    """The remarks on how days, payments and suspensions are counted."""
    yield DelayDaysDiffer(citations=rules.counting.citations)
    yield GeneralInterestApart(citations=rules.citations)
    if request.part:
        yield DelayInParts(citations=rules.counting.citations)
    if request.paid:
        yield DelayOrder(citations=rules.order.citations)
    if request.suspension:
        yield SuspensionSkipped(citations=rules.suspension.citations)


def _delay(request: DelayInterestRequest, rules: DelayRule, *, both_days: bool) -> Delay:
    """The doubled part, with one or both of the end days counted."""
    return delay_interest(
        request.judgment_debt,
        request.expiry,
        request.performed,
        rules.rate,
        parts=tuple(DelayPart(day=part.day, amount=part.amount) for part in request.part),
        payments=tuple(DelayPayment(day=paid.day, amount=paid.amount) for paid in request.paid),
        pauses=tuple(
            DelayPause(start=pause.start, resumed=pause.resumed) for pause in request.suspension
        ),
        both_days=both_days,
        paid_first=request.delay_order or "debt",
        rounding=request.rounding or "half-up",
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
    """The node of the doubled part, with a node for every window of one unpaid debt."""
    return Explained(
        name=name,
        value=delay.total,
        # By at-total the amounts shown need not add up to the total.
        formula=" + ".join(plain(window.amount) for window in delay.windows)
        if len(delay.windows) > 1 and request.rounding != "at-total"
        else "",
        start=request.expiry,
        end=request.performed,
        convention="delay-both-ends" if both_days else "delay-one-end",
        defaulted=defaulted,
        citations=(*rules.citations, *rules.counting.citations),
        parts=tuple(_window(window, rules) for window in delay.windows),
    )


def _window(window: DelayWindow, rules: DelayRule) -> Explained:
    """The node of the days with one unpaid debt: base x daily rate x days."""
    return Explained(
        name="delay-window",
        value=window.amount,
        formula=f"{plain(window.base)} × {plain(rules.rate)} × {window.days}",
        start=window.start,
        end=window.end,
        citations=rules.citations,
    )


def _unpaid(delay: Delay, rules: DelayRule) -> tuple[Explained, ...]:
    """The amounts unpaid at the end, and what was paid beyond them, where anything was."""
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
    """A problem of one field, with the flag that sets it."""
    return Problem(code=code, path=field, flag=flag_of(field))
