"""A case with the rules it needs, and the days off where a last day may fall on one."""

from overdue_cli.core.assess.assess import Answer, answer_of
from overdue_cli.core.assess.facts import facts_of
from overdue_cli.core.case.case import Case
from overdue_cli.core.report.facts import Facts
from overdue_cli.rulebook import days_off
from overdue_cli.rulebook.debt import rules_for


def assessed(case: Case, *, explain: bool = False, with_findings: bool = True) -> Answer:
    """The answer to a case; `with_findings` false where only figures are asked for."""
    return answer_of(facts_of_case(case), explain=explain, with_findings=with_findings)


def facts_of_case(case: Case) -> tuple[Facts, ...]:
    """The facts of its debts, which the answer and the letters are made of."""
    assert case.as_of is not None, "read_case always sets the day"
    return facts_of(case, rules_for(case), case.as_of, calendar=days_off.calendar)
