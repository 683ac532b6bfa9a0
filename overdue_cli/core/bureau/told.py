"""A debt as it was told, for a comparison: its due day, what is overdue, what is owed."""

from datetime import timedelta

from overdue_cli.core.bureau.compare import ToldDebt
from overdue_cli.core.report.facts import Facts


def told_of(facts: Facts) -> ToldDebt:
    """What a report can be held against. Days that were said roughly leave the due day open, and
    an amount that an app shows leaves open what of it is principal.
    """
    debt, charges = facts.debt, facts.charges
    days = debt.days_overdue
    most = days if debt.days_at_most is None else debt.days_at_most
    least = days if debt.days_at_least is None else debt.days_at_least
    due = facts.stage.due_date
    overdue = facts.is_overdue
    return ToldDebt(
        due_first=due - timedelta(days=most - days) if overdue else due,
        due_last=due + timedelta(days=days - least) if overdue else due,
        is_overdue=overdue,
        is_card=facts.product.is_card,
        overdue_least=debt.principal,
        overdue_most=charges.base + charges.total.high,
        owed=None if debt.stands_for_shown else debt.outstanding,
    )
