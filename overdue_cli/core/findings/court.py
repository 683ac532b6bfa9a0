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
    """A paper with a period of `days` or `months`, and nobody said when it was served."""

    paper: str
    days: int = 0
    months: int = 0


class PaperCame(Finding, frozen=True):
    """A paper that begins no period of its own; an unopened one whose day of service is known is
    `unopened-dated`. Where it is not, `days` is the period of most papers, `ruling` that of a
    ruling that can be appealed and `shortest` the shortest; after a final judgment a retrial has
    `months`.
    """

    paper: str
    days: int = 0
    ruling: int = 0
    shortest: int = 0
    months: int = 0


class UnopenedUntil(Finding, frozen=True):
    """An unopened paper that was served on `served`: its last day lies between `shortest`, by the
    shortest period, and `last`, by that of most papers, `ruling` being that of a ruling that can be
    appealed. `state` is open, part (the shortest is over), last (only that of most papers is open)
    or passed.
    """

    state: str
    served: date
    shortest: date
    ruling: date
    last: date


class LetterPrepares(Finding, frozen=True):
    """The letter to a court or tribunal that answers the paper, which can be prepared here."""

    letter: str


class PaperDayEstimated(Finding, frozen=True):
    """The last day falls in a year whose public holidays are not known yet."""

    last: date


class RetrialUntil(Finding, frozen=True):
    """A retrial can be applied for until `last`, if the judgment took effect on `served`; `state`
    is open, estimated (days off not known) or passed.
    """

    state: str
    served: date
    last: date
    months: int


class ServiceDay(Finding, frozen=True):
    """Which day counts as that of service; `by` a court or a tribunal."""

    by: str


class CourtRoad(Finding, frozen=True):
    """The road of a suit in general terms: an appeal has `days` after a judgment, an application
    for enforcement `years`.
    """

    days: int
    years: int


class PaperFollows(Finding, frozen=True):
    """What follows a paper, or belongs to it, beside its period; with the `days` it names."""

    paper: str
    days: int
