"""Findings of the section on court papers: their periods, and the last day of each."""

from datetime import date

from overdue_cli.core.answer.finding import Finding


class PaperUntil(Finding, frozen=True):
    """A court paper whose period runs until `last`, in `days`; 0 on the last day itself."""

    paper: str
    served: date
    last: date
    days: int


class PaperPassed(Finding, frozen=True):
    """A court paper whose period is over."""

    paper: str
    served: date
    last: date


class PaperUndated(Finding, frozen=True):
    """A court paper with a period, of which the day of receipt was not given."""

    paper: str


class PaperCame(Finding, frozen=True):
    """A court paper that begins no period counted in days."""

    paper: str


class PaperDayEstimated(Finding, frozen=True):
    """The last day falls in a year whose public holidays are not known yet."""

    last: date
