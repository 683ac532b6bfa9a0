"""A case with the rules it needs, and the days off where a last day may fall on one."""

from datetime import date

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.assess.assess import Answer, answer_of
from overdue_cli.core.assess.facts import facts_of
from overdue_cli.core.case.case import Case
from overdue_cli.core.law.citation import Citation
from overdue_cli.core.report.facts import Facts
from overdue_cli.rulebook import days_off
from overdue_cli.rulebook.debt import rules_for


def assessed(case: Case, *, explain: bool = False, with_findings: bool = True) -> Answer:
    """The answer to a case; `with_findings` false where only figures are asked for."""
    return answer_of(facts_of_case(case), explain=explain, with_findings=with_findings)


def of_paper(
    kind: str, served: date | None, as_of: date
) -> tuple[tuple[Finding, ...], tuple[Citation, ...]]:
    """What is said first of a paper: its last day, or how that is found; and what it rests on."""
    from overdue_cli.core.court.paper import paper_served
    from overdue_cli.core.report.court import lead_of_paper
    from overdue_cli.rulebook.debt import rules_of_paper

    rules = rules_of_paper()
    paper = paper_served(kind, served, rules.periods, days_off.calendar, as_of)
    found = lead_of_paper(paper, rules.court, rules.periods, as_of)
    cited = dict.fromkeys(key for finding in found for key in finding.citations)
    return found, tuple(rules.citations[key] for key in cited)


def facts_of_case(case: Case) -> tuple[Facts, ...]:
    """The facts of its debts, which the answer and the letters are made of."""
    assert case.as_of is not None, "read_case always sets the day"
    return facts_of(case, rules_for(case), case.as_of, calendar=days_off.calendar)
