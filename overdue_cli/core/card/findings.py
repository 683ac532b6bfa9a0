"""The remarks on a card: assumed terms of its contract, what is still open, the cost of plans."""

from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Remark


class CardRateAssumed(Remark, frozen=True):
    """The daily rate was not given."""

    rate: Decimal


class CardSharesAssumed(Remark, frozen=True):
    """A share of the minimum or of the late-payment charge was not given."""

    minimum_share: Decimal
    late_share: Decimal


class CardGraceAssumed(Remark, frozen=True):
    """Grace or tolerance was not given; the least that the industry's self-regulation names is
    used.
    """

    grace: int
    tolerance: Decimal


class CardMethodAssumed(Remark, frozen=True):
    """How the contract computes interest was not given in full."""


class CardStatementOpen(Remark, frozen=True):
    """The last statement can still be paid in time; `left` yuan of it are not paid yet."""

    by: date
    left: Decimal
    minimum: Decimal


class CardStatementOverdue(Remark, frozen=True):
    """The last statement's due date is still to come, but an earlier minimum is overdue already."""

    by: date
    left: Decimal
    minimum: Decimal
    days: int


class CardInterestToCome(Remark, frozen=True):
    """Purchases on the last statement bear interest from posting if it is not paid in full; not
    counted yet.
    """


class CardNoInterestOnCharges(Remark, frozen=True):
    """Neither late-payment charges nor fees bear interest."""


class CardYearAssumed(Remark, frozen=True):
    """The yearly rate is divided by `days`; the contract decides."""

    days: int


class CardRepaymentOrder(Remark, frozen=True):
    """The order in which a payment is counted, which turns after `days` days overdue."""

    days: int


class CardMinimumMethod(Remark, frozen=True):
    """The parts of the minimum payment, as banks publish it."""


class CardMinimumNotAsked(Remark, frozen=True):
    """The share of the minimum is taken only of what no earlier minimum asked for, as chosen."""


class CardCourtMayReduce(Remark, frozen=True):
    """A court may reduce the total of interest and charges."""


class CardPlanByAgreement(Remark, frozen=True):
    """An individualised instalment plan of up to `months` months needs the bank's agreement."""

    months: int


class CardCashBears(Remark, frozen=True):
    """Cash advances bear interest from posting, whatever is paid in time."""


class CardCashInFull(Remark, frozen=True):
    """The minimum asks for all of a cash advance; nobody said otherwise."""


class CardPlanAsAgreed(Remark, frozen=True):
    """How an agreed instalment plan is counted, and what may end it."""


class CardPlanCounted(Remark, frozen=True):
    """An amount that becomes a plan comes off the balance and counts as paid on that statement."""


class CardPlanBeyond(Remark, frozen=True):
    """More became plans than there were purchases and cash; the excess counts as a payment."""

    amount: Decimal


class CardFeeIsHigher(Remark, frozen=True):
    """A fee a month on the first amount costs more a year than twelve times the fee."""

    fee: Decimal
    twelvefold: Decimal
    yearly: Decimal
