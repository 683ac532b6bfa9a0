"""A debt as it was told, for a comparison: its due day, what is overdue, what is owed."""

from overdue_cli.core.bureau.compare import ToldDebt
from overdue_cli.core.law.product import UNSAID, Lender
from overdue_cli.core.report.facts import Facts


def told_of(facts: Facts) -> ToldDebt:
    """What a report can be held against. Days that were said roughly leave the due day open, and
    an amount that an app shows leaves open what of it is principal.
    """
    debt, charges = facts.debt, facts.charges
    due, overdue = facts.stage.due_date, facts.is_overdue
    first, last = debt.due_between(due) if overdue else (due, due)
    return ToldDebt(
        due_first=first,
        due_last=last,
        is_overdue=overdue,
        is_card=facts.product.is_card,
        overdue_least=debt.principal,
        overdue_most=charges.base + charges.total.high,
        owed=None if debt.stands_for_shown else debt.outstanding,
        kind_is_known=facts.lender is not Lender.UNKNOWN or debt.product not in (None, UNSAID),
    )
