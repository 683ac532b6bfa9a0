"""A case with the rules it needs, and the days off where a paper of a court counts to a last day."""

from overdue_cli import rulebook
from overdue_cli.core.case import Case
from overdue_cli.core.uses.assess import Answer, assess


def assessed(case: Case, *, explain: bool = False) -> Answer:
    """The answer to a case."""
    assert case.as_of is not None, "read_case always sets the day"
    calendar = None
    if any(debt.paper for debt in case.debts):
        from overdue_cli.cli import holidays_cn

        calendar = holidays_cn.calendar()
    return assess(case, rulebook.rules_for(case), case.as_of, explain=explain, calendar=calendar)
