"""Findings: papers of a court, and other people who were spoken to."""

from datetime import date

from overdue_cli.core.answer.finding import Finding


class PaperUntil(Finding, frozen=True):
    """A paper with a period: until `last` there are `days` left; 0 on the last day itself."""

    paper: str
    served: date
    last: date
    days: int


class PaperPassed(Finding, frozen=True):
    """A paper whose period is over."""

    paper: str
    served: date
    last: date


class PaperUndated(Finding, frozen=True):
    """A paper with a period, and nobody said when it came."""

    paper: str


class PaperCame(Finding, frozen=True):
    """A paper that begins no period of so many days."""

    paper: str


class PaperDayEstimated(Finding, frozen=True):
    """The last day falls in a year whose days off are not known."""

    last: date
