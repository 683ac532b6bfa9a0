"""A case with the rules it needs, and the days off where a last day may fall on one."""

from overdue_cli import rulebook
from overdue_cli.cli import holidays_cn
from overdue_cli.core.case import Case
from overdue_cli.core.uses.assess import Answer, assess


def assessed(case: Case, *, explain: bool = False) -> Answer:
    """The answer to a case."""
    assert case.as_of is not None, "read_case always sets the day"
    return assess(case, rulebook.rules_for(case), case.as_of, explain=explain, calendar=holidays_cn.calendar)
