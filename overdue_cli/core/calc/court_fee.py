"""What going to court costs: the fees on a claim of so much."""

from datetime import date

from overdue_cli.core.answer.explanation import Calculated
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.case.case import Problem
from overdue_cli.core.court.fees import fee
from overdue_cli.core.law.procedure import Procedure
from overdue_cli.core.request.fields import Money, Request


class CourtFeeRequest(Request, frozen=True, kw_only=True):
    """`amount` is the sum claimed (filing, payment order) or enforced or preserved, in yuan."""

    amount: Money

    def check(self) -> tuple[Problem, ...]:
        return () if self.amount else (Problem(code="is-zero", path="amount", flag="--amount"),)


class FeeBasis(Remark, frozen=True):
    """What the fee is taken on: the sum claimed, with interest up to the filing day, and what is no
    such case.
    """


class FeeRounding(Remark, frozen=True):
    """The rule says nothing on rounding: to the fen here, beside it to whole yuan."""


class FeeHalved(Remark, frozen=True):
    """When the filing fee is halved, and that it is halved only once."""


class WhoPaysFees(Remark, frozen=True):
    """Who advances each of the fees, and who bears it in the end."""


REQUEST = CourtFeeRequest


def calculate(request: CourtFeeRequest, rules: Procedure, as_of: date) -> Calculated:
    """Filing in full and halved, payment order, preservation, enforcement."""
    order = fee("payment-order-fee", request.amount, rules.filing, divisor=3)
    return Calculated(
        results=(
            fee("filing-fee", request.amount, rules.filing),
            fee("filing-fee-halved", request.amount, rules.filing, divisor=2),
            order,
            fee("preservation-fee", request.amount, rules.preservation),
            fee("enforcement-fee", request.amount, rules.enforcement),
        ),
        notes=(
            FeeBasis(citations=rules.basis.citations),
            FeeRounding(citations=rules.rounding.citations),
            FeeHalved(citations=rules.halved.citations),
            WhoPaysFees(citations=(*rules.who_pays.citations, *rules.payment_order.citations)),
        ),
    )
