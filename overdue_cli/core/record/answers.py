"""When a complaint to a lender is to be answered, counted from the day it was logged."""

from datetime import date, timedelta

import msgspec

from overdue_cli.core.law.conduct import LenderComplaint
from overdue_cli.core.record.chain import LogLine


class AnswerDays(msgspec.Struct, frozen=True, kw_only=True):
    """The last days to decide a complaint: usually, in a complex and in an exceptional case. None
    where no time was found for this kind of lender.
    """

    entry: int
    lender: str
    day: date
    usual: date | None = None
    complex: date | None = None
    longest: date | None = None


def answer_days(
    lines: tuple[LogLine, ...], times: LenderComplaint | None
) -> tuple[AnswerDays, ...]:
    """For each complaint to a lender among entries in force, its last days.

    The time runs from receipt, which is on the day of sending at the earliest: the days are the
    earliest they can be. The day of receipt itself does not count.
    """
    return tuple(
        _days_of(line, times)
        for line in lines
        if line.entry.kind == "complaint" and line.entry.who == "lender"
    )


def _days_of(line: LogLine, times: LenderComplaint | None) -> AnswerDays:
    entry = line.entry
    found = AnswerDays(entry=line.n, lender=entry.lender or entry.debt, day=entry.day)
    if times is None:
        return found
    usual, complex_, longest = (
        entry.day + timedelta(days=days)
        for days in (times.days, times.complex_days, times.longest_days)
    )
    return msgspec.structs.replace(found, usual=usual, complex=complex_, longest=longest)
