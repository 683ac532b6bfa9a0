"""In which order a payment is counted (`law/allocation.toml`)."""

from overdue_cli.core.law.lending import LprRates
from overdue_cli.core.law.record import Grounds, Record


class Allocation(Record, frozen=True, kw_only=True):
    """The grounds of the order of payment (民法典第560, 561条): `across` several debts, by the
    debtor's designation (`designated`), and `within` one debt (costs, interest, principal).

    The LPR is joined in from `law/lending.toml`. `accruing` is for interest that keeps running
    between payments, `counting` for days.
    """

    across: Grounds
    designated: Grounds
    within: Grounds
    accruing: Grounds
    counting: Grounds
    lpr: LprRates | None = None
