"""Findings of the section on standing: the stage of the debt, and what lenders usually do then."""

from datetime import date

from overdue_cli.core.answer.finding import Finding


class NotOverdue(Finding, frozen=True):
    """The due date has not passed: it is `when` later, today or unsaid, in so many `days`; or it
    has, and a card's days of grace run (grace).
    """

    when: str = "unsaid"
    due: date | None = None
    days: int = 0


class DaysRough(Finding, frozen=True):
    """The days were said only roughly; within their range the stage is one (`same`), or differs
    (`differs`, from the `first` bucket to the `last`), or buckets do not apply (`plain`). `buckets`
    are all those it may be in, `report_codes` the usual codes of these.
    """

    stages: str
    days: int
    low: int
    high: int
    first: str
    last: str
    buckets: tuple[str, ...] = ()
    report_codes: tuple[str, ...] = ()


class StageNow(Finding, frozen=True):
    """The bucket of days the debt is in, and the usual code in the credit report."""

    days: int
    bucket: str
    first_day: int
    last_day: int
    report_code: str


class StageOpen(Finding, frozen=True):
    """The last bucket, which has no end."""

    days: int
    bucket: str
    first_day: int
    report_code: str


class StageCard(Finding, frozen=True):
    """The bucket of a card, for which the report counts months below the minimum, not days."""

    days: int
    bucket: str


class StagePrivate(Finding, frozen=True):
    """The days a private loan is overdue; the buckets of the trade do not apply to it."""

    days: int


class UsualNow(Finding, frozen=True):
    """The band of days the debt is in, and the measures usual in it."""

    band: str


class Measure(Finding, frozen=True):
    """A measure of collection, and how often lenders take it at this stage."""

    measure: str
    likelihood: str


class CoursePrivate(Finding, frozen=True):
    """The usual course of private loans is not reported anywhere; only the legal ways are known."""


class MeasuresParallel(Finding, frozen=True):
    """The measures may run side by side; they are not steps of a ladder."""


class GraceReported(Finding, frozen=True):
    """The product is reported to take payment until the end of the day after the due date, which
    is `until` where the due date is known.
    """

    due: str
    until: date | None


class GraceTonight(Finding, frozen=True):
    """The day after the due date, at whose end the reported time of the product is over."""

    until: date


class GraceCard(Finding, frozen=True):
    """The days of grace for cards, by a convention of the trade."""


class GraceVaries(Finding, frozen=True):
    """Some lenders are reported to take payment a day later."""

    due: str
    until: date | None


class LoanClassNow(Finding, frozen=True):
    """The best class in which a bank may still carry the loan."""

    loan_class: str
    first_day: int


class AccelerationByContract(Finding, frozen=True):
    """The contract says whether and when the whole loan can be called due."""


class NoWaitingPeriod(Finding, frozen=True):
    """The lender may sue at once: no rule sets a number of days."""


class LawyerLetter(Finding, frozen=True):
    """A lawyer's letter is not a court paper."""
