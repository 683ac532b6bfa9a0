"""Findings of the section on limitation: whether the claim may be near or past its period.

The period (民法典第188条) is counted from `start`, the later of due date and last event, to `ends`.
"""

from datetime import date

from overdue_cli.core.answer.finding import Finding


class LimitationNear(Finding, frozen=True):
    """The limitation period is nearly over, in `days`."""

    start: date
    ends: date
    days: int


class LimitationPast(Finding, frozen=True):
    """The limitation period is over since `days` ago."""

    start: date
    ends: date
    days: int


class LimitationUnknown(Finding, frozen=True):
    """The debt is long overdue, its last event is not known, and the period from the due date still
    runs. `of`: unasked where it may be one in instalments, else known.
    """

    of: str
    start: date
    ends: date
    days: int


class LimitationUnknownPast(Finding, frozen=True):
    """The debt is long overdue, its last event is not known, and the period from the due date is
    over since `days` ago. `of`: unasked where it may be one in instalments, else known.
    """

    of: str
    start: date
    ends: date
    days: int


class LimitationInCourt(Finding, frozen=True):
    """The period was over before the court paper came: in which step limitation must be raised."""

    paper: str
    start: date
    ends: date


class LimitationInterrupted(Finding, frozen=True):
    """A suit, or a payment order, came while the period still ran and so interrupted it."""

    paper: str


class LimitationDecided(Finding, frozen=True):
    """A judgment was given, so limitation of the claim can no longer be raised."""

    paper: str


class LimitationContactAfter(Finding, frozen=True):
    """The last event lies after the end of the period. `what` it was: payment, promise, demand or
    contact as it was told, else unsaid.
    """

    start: date
    ends: date
    event: date
    what: str = "unsaid"


class LimitationOpen(Finding, frozen=True):
    """The period could be over, and no day is given; `why`: the last instalment is not known, or an
    older rule may apply.
    """

    why: str


class LimitationIfCalled(Finding, frozen=True):
    """Counted from `start`, the period ends on `ends`; if all of the loan was called due before its
    last instalment, it may be over. `of`: what `start` is, the due day of the last instalment or
    the day on which a payment, a promise or a demand restarted it.
    """

    start: date
    ends: date
    of: str = "last-instalment"


class LimitationIfContact(Finding, frozen=True):
    """The period ends on `ends` if the last event, on `event`, was a payment, a promise or a demand
    that arrived; if it was a mere contact, on `sooner`.
    """

    event: date
    ends: date
    sooner: date


class LimitationInCourtOpen(Finding, frozen=True):
    """The same before a court: what is to be said in which step."""

    paper: str


class LimitationNotarised(Finding, frozen=True):
    """The period may be over, of a claim that can be enforced without a suit: there is no first
    instance to raise it in, and the time to apply for enforcement is what to check.
    """


class LimitationDayEstimated(Finding, frozen=True):
    """The last day may move with days off that are not in the calendar."""

    last: date


class LimitationRuns(Finding, frozen=True):
    """Where a period may run from instead of the due date: the last instalment, or, where no due
    day was agreed, the end of the time given on demand.
    """

    of: str


class LimitationRestarts(Finding, frozen=True):
    """The list of what restarts the period; `lender` is card or loan."""

    lender: str
    kinds: tuple[str, ...]
