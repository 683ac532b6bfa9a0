"""Limitation of a case's debt: the day it runs from, and the events that restart it."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.charges import DebtAccount
from overdue_cli.core.clock.limitation import LimitationClock, Origin, clock_of
from overdue_cli.core.law.limitation import LimitationRule
from overdue_cli.core.law.product import Product

if TYPE_CHECKING:  # as clock.limitation
    from overdue_cli.core.clock.periods import DaysOffCalendar
    from overdue_cli.core.clock.restarts import LimitationEvent


def limitation_of(
    debt: Debt,
    account: DebtAccount | None,
    product: Product,
    due: date,
    as_of: date,
    rule: LimitationRule,
    *,
    calendar: "Callable[[], DaysOffCalendar] | None",
) -> LimitationClock:
    """Compute the limitation of a debt overdue since `due`, from the events its case names."""
    origin = origin_of(debt, account, product, due)
    return clock_of(debt, origin, _events(debt), as_of, rule, calendar=calendar)


def origin_of(debt: Debt, account: DebtAccount | None, product: Product, due: date) -> Origin:
    """Find the day limitation runs from: the last instalment's due day (民法典 art. 189), or the
    day the whole loan was called due where that is earlier; where no due day was agreed, the day
    given instead (诉讼时效规定 art. 4). Of days said only roughly it is the earliest they allow.

    Instalments until 2027-03-10, of which that of 2025-03-10 is overdue: 2027-03-10; not before
    2025-03-10, if all was called due and nobody said so.
    """
    if debt.no_due_day is not None:
        return Origin(debt.no_due_day, "no-due-day")
    last = debt.last_instalment if account is None else account.last_instalment
    called = debt.called_due if debt.loan is None else debt.loan.accelerated or debt.called_due
    if called is not None and (last is None or called < last):
        return Origin(called, "called")
    if last is not None:
        return Origin(last, "last-instalment", earliest=due)
    later = debt.owed_principal > debt.principal
    rough = debt.days_at_most is not None
    if debt.days_at_most is not None:
        due -= timedelta(days=debt.days_at_most - debt.days_overdue)
    return Origin(due, "due", is_earliest=product.instalments or later, is_rough=rough)


def _events(debt: Debt) -> "tuple[LimitationEvent, ...]":
    """The event that was named, and every payment: a payment acknowledges the debt."""
    paid = [
        payment.date
        for record in (debt.loan, debt.card)
        if record is not None
        for payment in record.payments
    ]
    if debt.last_event is None and not paid:
        return ()
    from overdue_cli.core.clock.restarts import LimitationEvent

    named = [] if debt.last_event is None else [LimitationEvent(day=debt.last_event, kind="demand")]
    return (*named, *(LimitationEvent(day=day, kind="payment") for day in paid))
