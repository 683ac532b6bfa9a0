"""Limitation of a case's debt: the day it runs from, and the events that restart it."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from overdue_cli.core.case.case import Debt
from overdue_cli.core.charges.charges import DebtAccount
from overdue_cli.core.clock.limitation import LimitationClock, Origin, clock_of
from overdue_cli.core.law.limitation import LimitationRule
from overdue_cli.core.law.product import Product

if TYPE_CHECKING:  # as clock.limitation
    from overdue_cli.core.clock.restarts import EventKind, LimitationEvent
    from overdue_cli.core.quantity.days_off import DaysOffCalendar

PAYMENT: "EventKind" = "payment"
# What the last event of a case is as an event of limitation (诉讼时效规定 arts 8, 14). A mere
# contact is none: it restarts the period only if it was a demand, or led to a promise.
RESTARTING: "dict[str, EventKind]" = {
    "payment": PAYMENT,
    "promise": "request-for-time",
    "demand": "demand",
}


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
    return clock_of(
        debt, origin, _events(debt), as_of, rule, contact=_contact(debt), calendar=calendar
    )


def origin_of(debt: Debt, account: DebtAccount | None, product: Product, due: date) -> Origin:
    """Find the day limitation runs from: the last instalment's due day (民法典 art. 189), or the
    day the whole loan was called due where that is earlier; where no due day was agreed, the day
    given instead (诉讼时效规定 art. 4). Of a debt that was due in one sum it is its due day. Of
    days said only roughly it is the earliest they allow.

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
    earliest, _ = debt.due_between(due)
    is_earliest = later or (product.instalments and debt.repaid_in != "one-sum")
    return Origin(earliest, "due", is_earliest=is_earliest, is_rough=debt.is_rough)


def _events(debt: Debt) -> "tuple[LimitationEvent, ...]":
    """The events that restart the period for sure: every payment, for it acknowledges the debt,
    and the last event where it was said to be a payment, a promise or a demand; what a log holds
    of these besides.
    """
    told = [(day, RESTARTING[kind]) for day, kind in debt.restarts]
    last = RESTARTING.get(debt.last_event_kind or "contact")
    if debt.last_event is not None and last is not None:
        told.append((debt.last_event, last))
    paid = [
        (payment.date, PAYMENT)
        for record in (debt.loan, debt.card)
        if record is not None
        for payment in record.payments
    ]
    if not told and not paid:
        return ()
    from overdue_cli.core.clock.restarts import LimitationEvent

    return tuple(LimitationEvent(day=day, kind=kind) for day, kind in (*told, *paid))


def _contact(debt: Debt) -> date | None:
    """The day of a last event that may not have restarted the period."""
    return None if debt.last_event_kind in RESTARTING else debt.last_event
