"""What `overdue calc ceiling` says: which line, on what ground, what is above it, what is not
known.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.law.lending import Lending


class LicensedCap(Remark, frozen=True, tag="line-licensed"):
    """24 %, when the borrower asks; and the fourfold LPR is not for such lenders."""

    rate: Decimal


class PrivateCap(Remark, frozen=True, tag="line-private"):
    """Four times the LPR of the reference day."""

    rate: Decimal
    day: date


class OlderContract(Remark, frozen=True):
    """Art. 31: the days before `first` under the rule of that time, when a party asks; the line
    since, of filing.
    """

    first: date
    rate: Decimal
    void: Decimal


class OlderNotTested(Remark, frozen=True):
    """A contract from before `rule_from`: its days before `first` rest on rates that are not in the
    rulebook.
    """

    first: date
    rule_from: date


class FiledBefore(Remark, frozen=True):
    """The split is for suits accepted after `first`; an older one goes by another rule, so nothing
    is tested since.
    """

    day: date
    first: date


class ReferenceNotContract(Remark, frozen=True):
    """The article names the day of the contract; another one was asked for."""

    day: date


class ReferenceNotFiling(Remark, frozen=True):
    """For an older contract the article names the day of filing; another one was asked for."""

    day: date


class FilingTakenAsToday(Remark, frozen=True):
    """No day of filing was given: the line of the day counted to is used."""

    day: date


class ChargedBeforeUnknown(Remark, frozen=True):
    """How much was charged before 2020-08-20 was not said, and it decides whether or how much is
    above.

    `least` and `most`: over every way to split the charges, and both years.
    """

    least: Decimal
    most: Decimal


class ChargedAboveVoid(Remark, frozen=True):
    """The older days are above 36 % on a year of 365 days; what is void of it, by year."""

    void: Decimal
    excess: Decimal
    excess_360: Decimal


class EndDayDefault(Remark, frozen=True):
    """The first day counts and the last does not."""


class ChargedAbove(Remark, frozen=True):
    """Above on both years."""

    excess: Decimal
    excess_360: Decimal


class ChargedDepends(Remark, frozen=True):
    """Above on a year of 365 days, not on one of 360."""

    excess: Decimal


class ChargedBelow(Remark, frozen=True):
    """Not above on either year."""


class LprUnverified(Remark, frozen=True):
    """The last rate is used for days after the last check; since when it is unverified."""

    verified_through: date
    unverified_from: date
    rate: Decimal


class LprAhead(Remark, frozen=True):
    """The day asked for lies after the day counted to: its rate is not known yet."""

    day: date


def unverified(last: date, rules: Lending, as_of: date) -> Iterator[Remark]:
    """What is to be said of an LPR used on `last`: not checked for that day, or not published
    yet.
    """
    lpr = rules.lpr
    if (since := lpr.unverified_from(last)) is not None:
        yield LprUnverified(
            verified_through=lpr.verified_through,
            unverified_from=since,
            rate=lpr.at(last),
            citations=lpr.citations,
        )
    if last > as_of:
        yield LprAhead(day=last, citations=lpr.citations)
