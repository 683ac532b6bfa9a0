"""A credit card, statement by statement: balance, interest, minimum payment, late-payment charge.

Source: 银发〔2016〕111号 art. 3 (no interest on the late-payment charge and on fees),
信用卡业务监督管理办法 arts 57 and 70; how interest and minimum are computed is for the card
contract. Amounts in yuan, rates a day.
"""

from datetime import date, timedelta
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.card.account import CardWindow, PostingKind
from overdue_cli.core.quantity.dates import day_of_month_from
from overdue_cli.core.quantity.money import ZERO

# Of which purchases the minimum asks for a share: all that are outstanding, as banks publish it, or
# only those that no earlier minimum asked for.
MinimumBase = Literal["outstanding", "not-asked-before"]
CHARGES: tuple[PostingKind, ...] = ("interest", "late", "fee")
ONE_DAY = timedelta(days=1)


class CardTerms(msgspec.Struct, frozen=True, kw_only=True):
    """The terms of a card contract. The due date is `due_days` after the statement, or the next
    `due_day` of a month.

    `daily_rate` is over `rate_divisor`: a yearly rate over the days of a year, a daily one over 1.
    `unpaid_part`: interest only on what was not paid in time; else on the whole balance from
    posting. `statement_day_next`: interest of the statement day goes onto the next statement.
    `compound`: interest on a statement bears interest from then on. Shares are fractions; with
    `limit` None no balance is over it. `most_late_charges` is the largest number of late-payment
    charges; None sets no end. `cash_in_full`: the minimum asks for all of a cash advance, else for
    the share asked of purchases. `minimum_base`: the share is taken of all
    purchases outstanding, or only of what no earlier minimum asked for. `principal_first_after`
    counts days overdue.
    """

    statement_day: int
    due_days: int | None = None
    due_day: int | None = None
    daily_rate: Decimal
    rate_divisor: int = 1
    unpaid_part: bool = False
    statement_day_next: bool = False
    compound: bool = False
    minimum_share: Decimal
    late_share: Decimal
    late_floor: Decimal = ZERO
    most_late_charges: int | None = None
    grace_days: int = 0
    tolerance: Decimal = ZERO
    limit: Decimal | None = None
    cash_in_full: bool = True
    minimum_base: MinimumBase = "outstanding"
    principal_first_after: int


class PostedPayment(msgspec.Struct, frozen=True, kw_only=True):
    """A payment of `amount` yuan on `day`."""

    day: date
    amount: Decimal


class Minimum(msgspec.Struct, frozen=True, kw_only=True):
    """The minimum payment of a statement by its parts. `share_of` is the principal of which the
    share is taken.

    Principal that an earlier minimum asked for is in `prior`; with the base "not-asked-before" no
    share is asked of it again. `total` is the sum of the parts, and no more than there is to pay.
    """

    share_of: Decimal
    share: Decimal
    charges: Decimal
    instalments: Decimal
    over_limit: Decimal
    prior: Decimal
    total: Decimal
    cash: Decimal = ZERO


class Statement(msgspec.Struct, frozen=True, kw_only=True):
    """One statement, of the days from `start` to `day`, both counted.

    balance = opening + posted + interest + late_billed - paid - converted, where a negative balance
    is a credit. The last four are None until the due date and its grace are over: the sum paid in
    time, whether that was all, how much of the minimum was missing, the late-payment charge for it
    (billed on the next statement). `last_day` is the last day to pay in time, grace counted.
    """

    start: date
    day: date
    due: date
    last_day: date
    opening: Decimal
    posted: Decimal
    paid: Decimal
    windows: tuple[CardWindow, ...]
    interest: Decimal
    late_billed: Decimal
    balance: Decimal
    minimum: Minimum
    converted: Decimal = ZERO
    paid_in_time: Decimal | None = None
    in_full: bool | None = None
    minimum_missing: Decimal | None = None
    late_charge: Decimal | None = None


class CardPosition(msgspec.Struct, frozen=True, kw_only=True):
    """The amounts owed on the last day counted; `interest` and `late_charges` hold also what no
    statement shows yet.

    `minimum_due` is the sum still to be paid of the minimums asked for; `days_overdue` runs from
    the due date of the oldest of them. `credit` was paid beyond the debt; total = the first four
    parts - credit.
    """

    principal: Decimal
    interest: Decimal
    fees: Decimal
    late_charges: Decimal
    credit: Decimal
    minimum_due: Decimal
    days_overdue: int
    total: Decimal


class CardLedger(msgspec.Struct, frozen=True, kw_only=True):
    """All statements of a card, the interest windows since the last one, and the position.

    `beyond` is the amount that became plans although there was no principal to take it from.
    """

    statements: tuple[Statement, ...]
    open_windows: tuple[CardWindow, ...]
    position: CardPosition
    beyond: Decimal = ZERO


def statement_from(day: date, statement_day: int) -> date:
    """The day of the first statement on or after `day`; a month too short has it on its last day.

    Example: from 5 February with statement day 31: 28 February, or 29 in a leap year.
    """
    return day_of_month_from(day, statement_day)


def due_on(statement: date, terms: CardTerms) -> date:
    """The due date of the statement of the day `statement`."""
    if terms.due_days is not None:
        return statement + timedelta(days=terms.due_days)
    assert terms.due_day is not None, "a card has due_days or due_day"
    return statement_from(statement + ONE_DAY, terms.due_day)
