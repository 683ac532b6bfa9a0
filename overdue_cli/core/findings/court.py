"""Findings: papers of a court, and other people who were spoken to."""

from datetime import date

from overdue_cli.core.findings.base import Finding


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


class JudgmentDecides(Finding, frozen=True):
    """What the judgment says counts; nothing here follows from it."""


class PaperDayEstimated(Finding, frozen=True):
    """The last day falls in a year whose days off are not known."""

    last: date


class OfferInCourt(Finding, frozen=True):
    """An amount is for a settlement before the court, not for a call."""


class CourtFirst(Finding, frozen=True):
    """The paper comes before the lender: what to do today."""

    paper: str


class CourtFirstPassed(Finding, frozen=True):
    """The same where the days of the paper are over."""

    paper: str


class OthersContacted(Finding, frozen=True):
    """Collectors have spoken to somebody else."""

    who: str
