"""Papers of a log that the case does not know of: nobody counts their last day."""

from collections.abc import Iterable, Iterator
from datetime import date

import msgspec

from overdue_cli.core.case.case import Case, Debt
from overdue_cli.core.follow.events import DebtsNamed, debt_of
from overdue_cli.core.record.chain import LogLine


class PaperLogged(msgspec.Struct, frozen=True, kw_only=True):
    """A paper by its entry; `debt` is None where the entry does not say which one it is about."""

    entry: int
    day: date
    debt: int | None


def papers_untold(
    lines: Iterable[LogLine], names: DebtsNamed, case: Case, as_of: date
) -> tuple[PaperLogged, ...]:
    """The papers logged through a day that the case does not name: it has none for their debt, or
    one received before.
    """
    return tuple(_untold(lines, names, case, as_of))


def _untold(
    lines: Iterable[LogLine], names: DebtsNamed, case: Case, as_of: date
) -> Iterator[PaperLogged]:
    for line in lines:
        entry = line.entry
        if entry.kind != "paper" or entry.day > as_of:
            continue
        place = debt_of(entry, names)
        debts = case.debts if place is None else (case.debts[place],)
        if not any(_names(debt, entry.day) for debt in debts):
            debt = None if place is None else place + 1
            yield PaperLogged(entry=line.n, day=entry.day, debt=debt)


def _names(debt: Debt, day: date) -> bool:
    return debt.paper is not None and (debt.paper_on is None or debt.paper_on >= day)
