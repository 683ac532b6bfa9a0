"""A paper that came of a court, or of mediation before one: until when something can be done about it."""

from collections.abc import Callable, Iterator
from datetime import date

import msgspec

from overdue_cli.core import findings as f
from overdue_cli.core.case import Debt
from overdue_cli.core.periods import Calendar, Length, span
from overdue_cli.core.rules import Cites, Record

# Which period a paper begins. Mediation and enforcement begin none that ends in so many days; of one that is still
# unopened nobody knows.
STEPS = {"payment-order": "payment-order-objection", "complaint": "answer", "judgment": "appeal-judgment"}


class CourtRules(Record, frozen=True, kw_only=True):
    """What is said of each paper rests on these; `passed` once its period is over."""

    papers: dict[str, Cites]
    passed: dict[str, Cites]
    limitation: dict[str, Cites]
    decides: Cites
    estimated: Cites


class CourtPaper(msgspec.Struct, frozen=True, kw_only=True):
    """`last` is the last day to do something about it, None where there is none or the day it came was not said.

    `estimated`: the days off of its year are not in the calendar.
    """

    kind: str
    served: date | None
    last: date | None
    days_left: int | None
    estimated: bool


def paper_of(
    debt: Debt, periods: dict[str, Length] | None, calendar: Callable[[], Calendar] | None, as_of: date
) -> CourtPaper | None:
    """The paper of a debt; without a calendar a last day that is a day off stays where it is, as an estimate."""
    if debt.paper is None:
        return None
    step = STEPS.get(debt.paper)
    if step is None or debt.paper_on is None or periods is None:
        return CourtPaper(kind=debt.paper, served=debt.paper_on, last=None, days_left=None, estimated=False)
    days = calendar() if calendar else Calendar(is_off=lambda _: False, first=1, last=0)
    last = span(debt.paper_on, periods[step], days).last
    return CourtPaper(
        kind=debt.paper,
        served=debt.paper_on,
        last=last,
        days_left=(last - as_of).days,
        estimated=not days.first <= last.year <= days.last,
    )


def told(paper: CourtPaper | None, rules: CourtRules | None) -> Iterator[f.Finding]:
    """What the paper is, and the day that must not be missed."""
    if paper is None or rules is None:
        return
    cites, kind, served, last = rules.papers[paper.kind], paper.kind, paper.served, paper.last
    if kind not in STEPS:
        yield f.PaperCame(citations=cites, paper=kind)
    elif served is None or last is None or paper.days_left is None:
        yield f.PaperUndated(citations=cites, paper=kind)
    elif paper.days_left < 0:
        yield f.PaperPassed(citations=rules.passed[kind], paper=kind, served=served, last=last)
    else:
        yield f.PaperUntil(citations=cites, paper=kind, served=served, last=last, days=paper.days_left)
    if paper.estimated and paper.last is not None:
        yield f.PaperDayEstimated(citations=rules.estimated, last=paper.last)
