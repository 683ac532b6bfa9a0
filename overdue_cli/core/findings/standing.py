"""Findings: where the debt stands."""

from datetime import date

from overdue_cli.core.answer.finding import Finding


class NotOverdue(Finding, frozen=True):
    """The due date has not passed."""


class StageNow(Finding, frozen=True):
    """The band of days this debt is in, and the code credit reports usually show for it."""

    days: int
    bucket: str
    first_day: int
    last_day: int
    report_code: str


class StageOpen(Finding, frozen=True):
    """The last band, which has no end."""

    days: int
    bucket: str
    first_day: int
    report_code: str


class StageCard(Finding, frozen=True):
    """A card: the report counts months below the minimum, not days."""

    days: int
    bucket: str


class StagePrivate(Finding, frozen=True):
    """A private loan: the trade's bands are not its own."""

    days: int


class UsualNow(Finding, frozen=True):
    """What is usual in this band of days."""

    band: str


class Measure(Finding, frozen=True):
    """One of five measures that may run side by side, and how often it is met now."""

    measure: str
    likelihood: str


class CoursePrivate(Finding, frozen=True):
    """How private loans are collected is not reported anywhere; only the legal ways are known."""


class MeasuresParallel(Finding, frozen=True):
    """The five measures are no ladder."""


class GraceReported(Finding, frozen=True):
    """This product is reported to take payment until the end of the day after the due date."""

    until: date


class GraceCard(Finding, frozen=True):
    """Cards: a convention of the trade names days of grace."""


class GraceVaries(Finding, frozen=True):
    """Some lenders are reported to take payment a day later."""

    until: date


class LoanClassNow(Finding, frozen=True):
    """The class in which a bank must at least carry the loan."""

    loan_class: str
    first_day: int


class AccelerationByContract(Finding, frozen=True):
    """Whether and when the whole loan can be called due is in the contract."""


class NoWaitingPeriod(Finding, frozen=True):
    """No rule sets a number of days before a lender may sue."""


class LawyerLetter(Finding, frozen=True):
    """A lawyer's letter is not a court paper."""
