"""The fees of a court on a claim, in yuan (诉讼费用交纳办法)."""

from datetime import date

from overdue_cli.core.answer.explanation import Calculated
from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.case.case import Problem
from overdue_cli.core.court.fees import fee
from overdue_cli.core.law.procedure import Procedure
from overdue_cli.core.request.fields import Money, Request


class CourtFeeRequest(Request, frozen=True, kw_only=True):
    """A sum in yuan that is claimed (filing, payment order), enforced or preserved."""

    amount: Money

    def check(self) -> tuple[Problem, ...]:
        return () if self.amount else (Problem(code="is-zero", path="amount", flag="--amount"),)


class FeeBasis(Remark, frozen=True):
    """The basis of the fee is the sum claimed, with interest up to the filing day; some cases have
    another.
    """


class FeeRounding(Remark, frozen=True):
    """Rounding has no rule: fees are to the fen here, beside it to whole yuan."""


class FeeHalved(Remark, frozen=True):
    """The filing fee is halved in some cases, and only once."""


class WhoPaysFees(Remark, frozen=True):
    """The parties who advance each of the fees, and who bear it in the end."""


REQUEST = CourtFeeRequest


def calculate(request: CourtFeeRequest, rules: Procedure, as_of: date) -> Calculated:
    """The fees of filing, in full and halved, payment order, preservation, enforcement."""
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
