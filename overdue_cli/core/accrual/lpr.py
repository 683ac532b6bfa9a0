"""A rate on the LPR as dated rates: what it is on each day, from the first a claim needs."""

from datetime import date
from decimal import Decimal

from overdue_cli.core.accrual.claim import RateChange
from overdue_cli.core.answer.finding import Finding, Remark
from overdue_cli.core.law.lending import LprRates
from overdue_cli.core.law.timeline import Timeline
from overdue_cli.core.quantity.money import exact
from overdue_cli.core.request.lpr_rate import QuotedRate, quoted_rate
from overdue_cli.core.request.parse import tidy


class FollowsLpr(Remark, frozen=True):
    """Interest goes by the LPR of each day, as published; `term` is one-year or five-year. `first`
    and `last` are the rates of the first and the last day, points in. Contracts may name other days
    on which the rate moves.
    """

    term: str
    first: Decimal
    last: Decimal


class LprHeld(Remark, frozen=True):
    """The LPR of `day` is taken for all days to come, since nobody knows later ones; `rate` is with
    its points.
    """

    term: str
    day: date
    rate: Decimal


class LprNotChecked(Remark, frozen=True):
    """From `since` on the LPR used is the last one known, which was checked up to the day
    before.
    """

    since: date
    rate: Decimal


def rate_at(text: str, lpr: LprRates | None, day: date) -> Decimal:
    """A yearly rate on a day. Raises BeforeHistory for days before the first LPR."""
    quoted = quoted_rate(text)
    if quoted.term is None:
        return quoted.points
    with exact():
        return tidy(_lpr(quoted, lpr).at(day) + quoted.points)


def changes_of(text: str, lpr: LprRates | None, first: date) -> tuple[RateChange, ...]:
    """The days after `first` from which a rate on the LPR is another; none of a fixed rate."""
    quoted = quoted_rate(text)
    if quoted.term is None:
        return ()
    with exact():
        return tuple(
            RateChange(since=entry.since, rate=tidy(entry.value + quoted.points))
            for entry in _lpr(quoted, lpr).history
            if entry.since > first
        )


def about_lpr(text: str, lpr: LprRates | None, first: date, last: date) -> tuple[Finding, ...]:
    """What is to be said of interest by the LPR from `first` up to `last`; nothing of a fixed
    rate.
    """
    quoted = quoted_rate(text)
    if quoted.term is None:
        return ()
    timeline = _lpr(quoted, lpr)
    follows = FollowsLpr(
        term=quoted.term,
        first=rate_at(text, lpr, first),
        last=rate_at(text, lpr, last),
        citations=timeline.citations,
    )
    since = timeline.unverified_from(last)
    if since is None:
        return (follows,)
    rate = timeline.at(last)
    return follows, LprNotChecked(since=since, rate=rate, citations=timeline.citations)


def held_lpr(text: str, lpr: LprRates | None, day: date) -> tuple[Finding, ...]:
    """What is to be said where the LPR of one day is taken for all days to come."""
    quoted = quoted_rate(text)
    if quoted.term is None:
        return ()
    return (
        LprHeld(
            term=quoted.term,
            day=day,
            rate=rate_at(text, lpr, day),
            citations=_lpr(quoted, lpr).citations,
        ),
    )


def _lpr(quoted: QuotedRate, lpr: LprRates | None) -> Timeline:
    assert lpr is not None, "the loaders of the law join the LPR in"
    return lpr.one_year if quoted.term == "one-year" else lpr.five_year
