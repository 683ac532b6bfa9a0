"""What is said of a card: what was assumed of its contract, what is still open, what plans cost."""

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
    """How the contract reckons interest was not said in full."""


class CardStatementOpen(Remark, frozen=True):
    """The last statement can still be paid in time; `left` of it is not paid yet."""

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


class CardRepaymentOrder(Remark, frozen=True):
    """What a payment pays first."""

    days: int


class CardMinimumMethod(Remark, frozen=True):
    """How the minimum payment is made up here."""


class CardCourtMayReduce(Remark, frozen=True):
    """A court may reduce the total of interest and charges."""


class CardPlanByAgreement(Remark, frozen=True):
    """An individualised instalment plan needs the bank's agreement."""

    months: int


class CardCashBears(Remark, frozen=True):
    """Cash advances bear interest from posting, whatever is paid in time."""


class CardCashInFull(Remark, frozen=True):
    """The minimum asks for all of a cash advance; nobody said otherwise."""


class CardPlanAsAgreed(Remark, frozen=True):
    """How an agreed instalment plan is counted, and what may end it."""


class CardPlanCounted(Remark, frozen=True):
    """What becomes a plan comes off the balance and counts as paid on that statement."""


class CardPlanBeyond(Remark, frozen=True):
    """More became plans than there were purchases and cash; the rest counts as paid."""

    amount: Decimal


class CardFeeIsHigher(Remark, frozen=True):
    """A fee a month on the first amount costs more a year than twelve times it."""

    fee: Decimal
    twelvefold: Decimal
    yearly: Decimal
