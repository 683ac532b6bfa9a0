"""Repayment, and the yearly cost of a loan (`law/repayment.toml`)."""

from overdue_cli.core.law.lending import LprRates
from overdue_cli.core.law.record import Cites, Record


class Repayment(Record, frozen=True, kw_only=True):
    """The citations of the rules on repayment and on the yearly cost of a loan; the LPR is joined
    in from `law/lending.toml`.
    """

    contract: Cites
    received: Cites
    all_costs: Cites
    simple_or_compound: Cites
    line: Cites
    order: Cites
    day_off: Cites
    lpr: LprRates | None = None
