"""A case with the rules it needs, and the days off where a last day may fall on one."""

from overdue_cli.cli import holidays
from overdue_cli.core.assess.assess import Answer, assess
from overdue_cli.core.case.case import Case
from overdue_cli.rulebook.debt import rules_for


def assessed(case: Case, *, explain: bool = False) -> Answer:
    """The answer to a case."""
    assert case.as_of is not None, "read_case always sets the day"
    return assess(case, rules_for(case), case.as_of, explain=explain, calendar=holidays.calendar)
