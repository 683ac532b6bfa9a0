"""All that was found out about one case, for the small functions that turn facts into findings."""

from datetime import date
from typing import Any

import msgspec

from overdue_cli.core.case import Case, Debt
from overdue_cli.core.ceilings import Ceiling
from overdue_cli.core.findings import Finding
from overdue_cli.core.interest import Charges
from overdue_cli.core.limitation import LimitationClock
from overdue_cli.core.plans import Plan
from overdue_cli.core.rules import Lender, Rules
from overdue_cli.core.stages import Stage


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """One debt of one case on one day, computed; `ceiling` is None where none is tested."""

    case: Case
    debt: Debt
    rules: Rules
    as_of: date
    stage: Stage
    charges: Charges
    ceiling: Ceiling | None
    clock: LimitationClock
    plan: Plan

    @property
    def lender(self) -> Lender:
        return self.rules.product.lender

    @property
    def is_overdue(self) -> bool:
        return self.debt.days_overdue > 0

    def say(self, kind: type[Finding], *more: str, **fields: Any) -> Finding:
        """A finding with the citations the rulebook names for it, and `more` where a rule adds its own."""
        named = self.rules.topics.get(kind.code, ())
        return kind(citations=tuple(dict.fromkeys((*named, *more))), **fields)
