"""What collection may not do, and where to turn: facts as findings."""

from overdue_cli.core.answer.finding import Findings
from overdue_cli.core.findings.rights import Conduct, TurnTo
from overdue_cli.core.report.facts import Facts


def rights(facts: Facts) -> Findings:
    """Rules of conduct that bind this lender, then the places to turn to."""
    for name, rule in facts.rules.conduct.items():
        sources = rule.for_lender(facts.lender)
        if sources and facts.is_overdue:
            forces = tuple(dict.fromkeys(facts.rules.citations[key].force.value for key in sources))
            yield facts.finding(Conduct, *sources, rule=name, forces=forces)
    for name, channel in facts.rules.channels.items():
        if facts.lender in channel.lenders:
            yield facts.finding(TurnTo, *channel.citations, channel=name, number=channel.number)
