"""Papers of a court that a log has and the case does not."""

from collections.abc import Iterable
from datetime import date

import msgspec

from overdue_cli.core.case.case import Case, Debt
from overdue_cli.core.follow.events import DebtsNamed, debt_of
from overdue_cli.core.record.chain import LogLine

# Whose papers are a court's, a tribunal's or a notary's, or may be.
SENDERS = ("court", "other", "unknown")


class UntoldPaper(msgspec.Struct, frozen=True, kw_only=True):
    """A paper that the case does not tell of; `due` is the last day the log names, where it
    does.
    """

    entry: int
    day: date
    debt: int | None
    due: date | None


def untold_papers(
    lines: Iterable[LogLine], names: DebtsNamed, case: Case, told_on: date, as_of: date
) -> tuple[UntoldPaper, ...]:
    """The papers logged through a day of which the case has none yet, the last one first. A case
    that tells of a paper knows of those that came until that one was served, or, where nobody said
    when, until the case was told.
    """
    found = []
    for line in lines:
        entry = line.entry
        if entry.kind != "paper" or entry.who not in SENDERS or entry.day > as_of:
            continue
        place = debt_of(entry, names)
        debts = case.debts if place is None else (case.debts[place],)
        if not any(_knows(debt, entry.day, told_on) for debt in debts):
            number = None if place is None else place + 1
            found.append(UntoldPaper(entry=line.n, day=entry.day, debt=number, due=entry.due))
    return tuple(sorted(found, key=lambda each: (each.day, each.entry), reverse=True))


def _knows(debt: Debt, day: date, told_on: date) -> bool:
    return debt.paper is not None and day <= (debt.paper_on or told_on)
