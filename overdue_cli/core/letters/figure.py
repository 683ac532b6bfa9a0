"""A lender's figure held against the contract, for the letter that disputes it: a verdict and a
question to ask.
"""

from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.calc.reconcile import ReconcileRequest, reconciled
from overdue_cli.core.case.case import Debt
from overdue_cli.core.ceiling.limits import LenderKind
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.law.product import Lender
from overdue_cli.core.quantity.estimate import Estimate
from overdue_cli.core.quantity.money import exact
from overdue_cli.core.reconcile.verdict import CauseName, CountVerdict, Reconciled

# fits: a way of counting gives the figure, or lies within a day of it; less: it is below what the
# terms give; slip: it needs more days than there are; gap: no way gives it; unknown: the terms were
# not given; own: a card, or a loan given with its payments, which has an account of its own.
Verdict = Literal["fits", "less", "slip", "gap", "unknown", "own"]
FigureQuestion = Literal["days", "doubled", "not-due", "compound", "interest-on-interest"]

# The question to ask, by the likeliest cause; fees need none, they stand in the figures.
QUESTIONS: dict[CauseName | None, FigureQuestion] = {
    "doubled": "doubled",
    "not-due": "not-due",
    "compound": "compound",
    "interest-on-interest": "interest-on-interest",
}


class ClaimedFigure(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Verdict on a claimed figure, in yuan. `nearest` is what the nearest way of counting gives,
    `gap` how far the figure lies from it. `line` and `above`: the yearly rate of the cap that the
    figure passes, and by how much on a year of 365 days.
    """

    claimed: Decimal
    verdict: Verdict
    day_count: str = ""
    end_day: str = ""
    nearest: Decimal | None = None
    gap: Decimal | None = None
    days: int | None = None
    most_days: int | None = None
    question: FigureQuestion | None = None
    line: Decimal | None = None
    above: Decimal | None = None

    @property
    def is_disputed(self) -> bool:
        """Whether there is more to write to the lender than asking how it was counted."""
        return self.verdict not in ("fits", "less") or self.above is not None


def seems_to_hold_principal(claimed: Decimal, principal: Decimal, charges: Estimate) -> bool:
    """Whether a figure given for charges alone is everything owed instead: less the principal it
    is nearer to the charges as computed.
    """
    if not 0 < principal <= claimed:
        return False
    with exact():
        return _away(claimed - principal, charges) < _away(claimed, charges)


def _away(amount: Decimal, charges: Estimate) -> Decimal:
    """How far an amount lies outside the bounds of the charges."""
    return max(charges.low - amount, amount - charges.high, Decimal(0))


def figure_of(
    debt: Debt, lender: Lender, claimed: Decimal, lending: Lending, as_of: date
) -> ClaimedFigure:
    """Find the verdict on the figure claimed in charges alone for the days overdue of one debt."""
    if debt.loan is not None or lender is Lender.CARD_ISSUER or not debt.days_overdue:
        return ClaimedFigure(claimed=claimed, verdict="own")
    if debt.is_as_shown or debt.rate is None or debt.penalty_multiplier is None:
        return ClaimedFigure(claimed=claimed, verdict="unknown")
    request = ReconcileRequest(
        claimed=claimed,
        principal=debt.principal,
        start=as_of - timedelta(days=debt.days_overdue),
        end=as_of,
        annual_rate=debt.annual_rate,
        daily_rate=debt.daily_rate,
        multiplier=debt.penalty_multiplier,
        fees=debt.fees or None,
        not_due=(debt.owed_principal - debt.principal) or None,
        lender=_kind(lender),
        contract_date=debt.contract_date,
        charges_alone=True,
    )
    return _figure(reconciled(request, lending, as_of))


def _kind(lender: Lender) -> LenderKind | None:
    known: dict[Lender, LenderKind] = {
        Lender.BANK: "bank",
        Lender.CONSUMER_FINANCE: "consumer-finance",
        Lender.SMALL_LOAN: "small-loan",
        Lender.PRIVATE: "private",
    }
    return known.get(lender)


def _figure(result: Reconciled) -> ClaimedFigure:
    """Combine the counting and the cap of a reconciliation in one verdict."""
    cap = result.cap
    passed = cap is not None and cap.above is not None
    return msgspec.structs.replace(
        _by_counting(result.counting),
        line=cap.rate if cap and passed else None,
        above=cap.above if cap and passed else None,
    )


def _by_counting(verdict: CountVerdict) -> ClaimedFigure:
    """Verdict of counting alone: a slip, a fit, or the nearest total with the gap."""
    claimed, nearest = verdict.claimed, verdict.nearest
    if verdict.slip is not None:
        return ClaimedFigure(
            claimed=claimed,
            verdict="slip",
            days=verdict.slip.counted.days,
            most_days=verdict.slip.both.days,
            question="days",
        )
    fees = any(cause.name == "fees" and cause.off == 0 for cause in verdict.causes)
    question = QUESTIONS.get(verdict.likeliest)
    if verdict.matches or fees or verdict.is_below_one_day:
        return ClaimedFigure(claimed=claimed, verdict="fits", question=question)
    return ClaimedFigure(
        claimed=claimed,
        verdict="less" if verdict.is_less else "gap",
        day_count=nearest.day_count,
        end_day=nearest.end_day,
        nearest=nearest.total,
        gap=abs(verdict.gap),
        question=question,
    )
