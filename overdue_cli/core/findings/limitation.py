"""Findings: when a claim may be near or past its limitation period."""

from datetime import date

from overdue_cli.core.answer.finding import Finding


class LimitationNear(Finding, frozen=True):
    """Three years are nearly over, counted from the later of due date and last event."""

    start: date
    ends: date
    days: int


class LimitationPast(Finding, frozen=True):
    """Three years are over, counted so; `days` ago."""

    start: date
    ends: date
    days: int


class LimitationUnknown(Finding, frozen=True):
    """Long overdue, the last event is not known, and the three years from the due date still
    run.
    """

    start: date
    ends: date
    days: int


class LimitationUnknownPast(Finding, frozen=True):
    """The same, and the three years from the due date are over; `days` ago."""

    start: date
    ends: date
    days: int


class LimitationInCourt(Finding, frozen=True):
    """The three years by this count were over before the paper came: what is to be said in which
    step.
    """

    paper: str
    start: date
    ends: date


class LimitationInterrupted(Finding, frozen=True):
    """A suit, or a payment order, came while the three years by this count still ran."""

    paper: str


class LimitationDecided(Finding, frozen=True):
    """A judgment is there: limitation of the claim can be raised no more."""

    paper: str


class LimitationContactAfter(Finding, frozen=True):
    """The last event lies after the three years had ended."""

    start: date
    ends: date
    event: date


class LimitationOpen(Finding, frozen=True):
    """The period could be over, and no day is given; `why`: the last instalment is not known, or an
    older rule may apply.
    """

    why: str


class LimitationInCourtOpen(Finding, frozen=True):
    """The same before a court: what is to be said in which step."""

    paper: str


class LimitationRuns(Finding, frozen=True):
    """Where a period may run from instead of the due date: the last instalment, or, where no due
    day was agreed, the end of the time given on demand.
    """

    of: str


class LimitationRestarts(Finding, frozen=True):
    """The list of what restarts the period; `lender` is card or loan."""

    lender: str
    kinds: tuple[str, ...]
