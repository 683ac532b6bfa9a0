"""Remarks of `overdue calc ceiling`: which cap, on what ground, what is above it, what is not
known.
"""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.law.lending import Lending


class LicensedCap(Remark, frozen=True, tag="line-licensed"):
    """A licensed lender's cap, when the borrower asks; the multiple of the LPR is not for them."""

    rate: Decimal


class PrivateCap(Remark, frozen=True, tag="line-private"):
    """A private lender's cap, a multiple of the LPR of the reference day."""

    rate: Decimal
    day: date


class OlderContract(Remark, frozen=True):
    """Art. 31: the days before `first` are under the rule of that time, when a party asks; those
    since under the cap of the day of filing.
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
    """A suit filed before `first` goes by another rule than the split, so the days since are not
    tested.
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
    """No day of filing was given: the cap of the day counted to is used."""

    day: date


class ChargedBeforeUnknown(Remark, frozen=True):
    """Charges before the rule changed are not known apart, and they decide whether or how much is
    above.

    `least` and `most`: over every way to split the charges, and both years.
    """

    least: Decimal
    most: Decimal


class ChargedAboveVoid(Remark, frozen=True):
    """Charges of the older days are above the void rate on a year of 365 days; the void part by
    year.
    """

    void: Decimal
    excess: Decimal
    excess_360: Decimal


class EndDayDefault(Remark, frozen=True):
    """Days are counted by default: the first counts and the last does not."""


class ChargedAbove(Remark, frozen=True):
    """Charges are above the cap on years of 365 and 360 days."""

    excess: Decimal
    excess_360: Decimal


class ChargedDepends(Remark, frozen=True):
    """Charges are above the cap on a year of 365 days, not on one of 360."""

    excess: Decimal


class ChargedBelow(Remark, frozen=True):
    """Charges are not above the cap on either year."""


class LprUnverified(Remark, frozen=True):
    """The last known LPR is used for days after the last check, unverified since a day."""

    verified_through: date
    unverified_from: date
    rate: Decimal


class LprAhead(Remark, frozen=True):
    """The day asked for lies after the day counted to: its rate is not known yet."""

    day: date


def unverified(last: date, rules: Lending, as_of: date) -> Iterator[Remark]:
    """Remarks on an LPR used on `last`: not checked for that day, or not published yet."""
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
