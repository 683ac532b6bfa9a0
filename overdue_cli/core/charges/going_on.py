"""How a loan told in full goes on after the day counted to: its rates on each day, or the engine's
own account where rates alone do not say what is added.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from overdue_cli.core.accrual.claim import Claim, ContractTerms, Pause
from overdue_cli.core.accrual.continued import Continued
from overdue_cli.core.charges.charges import RateSpan
from overdue_cli.core.quantity.dates import months_after
from overdue_cli.core.quantity.money import ZERO, exact

# Months through which an account goes on: thirty years and one, past the longest plan.
MONTHS = 31 * 12
# By any other convention a plan is the engine's account.
BY_DAYS = ("none", "act/360", "act/365")


def rates_of(terms: ContractTerms, pauses: Sequence[Pause], since: date) -> tuple[RateSpan, ...]:
    """The rates from `since` on, a span for each time they change.

    24 %, 6 % from 02-01, a multiple of 1.5, since 03-10: 6 % and 9 %. Without interest in a pause
    of all of it: 0 % and 0 %.
    """
    days = {change.since for change in terms.changes}
    days |= {day for pause in pauses for day in (pause.start, pause.end)}
    spans: list[RateSpan] = []
    for day in (since, *sorted(day for day in days if day > since)):
        found = _rates_on(terms, pauses, day)
        if not spans or (spans[-1].contract, spans[-1].overdue) != (found.contract, found.overdue):
            spans.append(found)
    return tuple(spans)


def continued_of(
    claim: Claim, terms: ContractTerms, *, folded: bool, more: Decimal
) -> Continued | None:
    """The claim as it goes on after its end by the engine, with `more` principal that is not due in
    none of its instalments; None where its rates alone say what is added.
    """
    conventions = terms.conventions
    if (
        terms.compounding is None
        and terms.order == "fees-interest-principal"
        and terms.payment_day == "same-day"
        and (claim.fees_on is None or claim.fees_on <= claim.until)
        and conventions.end_day == "head"
        and conventions.rounding == "half-up"
        and conventions.day_count in BY_DAYS
    ):
        return None
    until = months_after(claim.until, MONTHS)
    going_on = Claim(
        instalments=claim.instalments,
        until=until,
        accelerated=claim.accelerated,
        fees=claim.fees,
        fees_on=claim.fees_on,
        pauses=claim.pauses,
        payments=claim.payments,
    )
    return Continued(claim=going_on, terms=terms, since=claim.until, folded=folded, more=more)


def _rates_on(terms: ContractTerms, pauses: Sequence[Pause], day: date) -> RateSpan:
    rate = terms.rate
    for change in terms.changes:
        if change.since <= day:
            rate = change.rate
    paused = {pause.what for pause in pauses if pause.start <= day < pause.end}
    if "all" in paused:
        return RateSpan(since=day, contract=ZERO, overdue=ZERO)
    with exact():
        overdue = rate if "penalty" in paused else rate * terms.multiplier
    return RateSpan(since=day, contract=rate, overdue=overdue)
