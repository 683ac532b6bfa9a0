"""Stage of a debt by its days overdue, and what changes next and on which date."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Protocol, TypeVar

import msgspec

from overdue_cli.core.law.product import Lender
from overdue_cli.core.law.stages import Stages


class Next(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A change that comes with the passing of days alone: a new bucket, or a new loan class."""

    day: int
    date: date
    code: str
    bucket: str = ""
    report_code: str = ""
    loan_class: str = ""


class Stage(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Bands that the days overdue fall in. Day 0 is bucket M0, code N: not overdue; `due_date` is
    then the next due day where one is known, else the day counted to stands for it. Of days said
    only roughly it is the day that they are counted from, and is not known. `grace_until` is the
    last day of a card's grace, where it runs.
    """

    days_overdue: int
    due_date: date
    bucket: str
    report_code: str
    first_day: int
    last_day: int | None
    band: str
    loan_class: str | None
    next: tuple[Next, ...]
    due_is_known: bool = True
    grace_until: date | None = None


class _FromDay(Protocol):
    @property
    def first_day(self) -> int: ...


FromDay = TypeVar("FromDay", bound=_FromDay)


def stage_of(
    days: int,
    as_of: date,
    stages: Stages,
    lender: Lender,
    *,
    due: date | None = None,
    rough: bool = False,
) -> Stage:
    """Find the stage on `as_of`, and the changes of the next two days on which something
    changes. `due` is the due date where it was said, or the next due day of a debt that is not
    overdue. `rough` are days that were said only roughly: no due day is known by them.
    """
    known = (days > 0 and not rough) or due is not None
    due = due or as_of - timedelta(days=days)
    bucket = step_at(stages.buckets, days)
    # The rule on loan classes binds banks only.
    classes = stages.loan_classes if lender is Lender.BANK else ()
    loan_class = step_at(classes, days) if classes and days >= classes[0].first_day else None
    return Stage(
        days_overdue=days,
        due_date=due,
        bucket=bucket.name,
        report_code=bucket.report_code,
        first_day=bucket.first_day,
        last_day=stages.last_day(bucket),
        band=step_at(stages.bands, days).name,
        loan_class=loan_class.name if loan_class else None,
        next=_next_changes(days, due, stages, lender),
        due_is_known=known,
    )


def step_at(steps: Sequence[FromDay], days: int) -> FromDay:
    """The last step that begins on or before `days`."""
    return [step for step in steps if step.first_day <= days][-1]


def _next_changes(days: int, due: date, stages: Stages, lender: Lender) -> tuple[Next, ...]:
    def on(day: int) -> date:
        return due + timedelta(days=day)

    changes = [
        Next(
            day=bucket.first_day,
            date=on(bucket.first_day),
            code="bucket",
            bucket=bucket.name,
            report_code=bucket.report_code,
        )
        for bucket in stages.buckets
    ]
    if lender is Lender.BANK:
        changes += [
            Next(
                day=loan_class.first_day,
                date=on(loan_class.first_day),
                code="loan-class",
                loan_class=loan_class.name,
            )
            for loan_class in stages.loan_classes
        ]
    ahead = sorted(
        (change for change in changes if change.day > days), key=lambda change: change.day
    )
    next_days = sorted({change.day for change in ahead})[:2]
    return tuple(change for change in ahead if change.day in next_days)
