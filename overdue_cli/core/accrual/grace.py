"""Days of grace that a loan contract gives: an instalment paid in full within them was paid in
time, one that was not is overdue from its due day on.
"""

from datetime import date, timedelta

import msgspec

from overdue_cli.core.accrual.claim import Claim, ContractTerms
from overdue_cli.core.accrual.engine import accrue


def with_grace(claim: Claim, terms: ContractTerms, days: int) -> Claim:
    """The claim with every instalment that was paid within its days of grace, or whose grace still
    runs, due on the last day of it. Nothing changes once all was called due.

    The oldest is judged first, since what it took of a payment is not there for the next.
    """
    if not days or claim.called is not None:
        return claim
    order = sorted(range(len(claim.instalments)), key=lambda i: claim.instalments[i].due)
    for index in order:
        row = claim.instalments[index]
        last = row.due + timedelta(days=days)
        moved = list(claim.instalments)
        moved[index] = msgspec.structs.replace(row, due=last)
        in_time = msgspec.structs.replace(claim, instalments=tuple(moved))
        if claim.until <= last or _is_paid(in_time, index, last, terms):
            claim = in_time
    return claim


def _is_paid(claim: Claim, index: int, last: date, terms: ContractTerms) -> bool:
    """Whether nothing is left of an instalment by the end of its last day."""
    until = msgspec.structs.replace(
        claim, until=last, payments=tuple(paid for paid in claim.payments if paid.day <= last)
    )
    dues = [row.due for row in claim.instalments]
    place = sorted(range(len(dues)), key=dues.__getitem__).index(index)
    return accrue(until, terms).instalments[place].is_paid
