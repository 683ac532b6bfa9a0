"""How the charges compare with their cap: facts as findings."""

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.ceiling.debt import sure_excess
from overdue_cli.core.ceiling.limits import private_cap_on
from overdue_cli.core.findings.ceiling import (
    AboveCap,
    BelowCap,
    CapConditional,
    CapNotTested,
    CourtMayCut,
    DependsOnYear,
    LicensedOnly,
    NoPeriodToTest,
    PartAboveCap,
    PenaltyMayBeCut,
)
from overdue_cli.core.law.product import Lender
from overdue_cli.core.report.facts import Facts
from overdue_cli.core.report.plan import WORTH_ASKING
from overdue_cli.core.report.private_ceiling import lpr_checked, private_ceiling


def ceiling(facts: Facts) -> Findings:
    """The verdict on the line, what it turns on and is worth; and the cut that the law has beside
    it.
    """
    yield from _cap(facts)
    if facts.is_overdue and not facts.is_decided:
        above = facts.rules.lending.penalty_cut.above_loss
        yield facts.finding(PenaltyMayBeCut, above=above)


def _cap(facts: Facts) -> Findings:
    ceiling, lending = facts.ceiling, facts.rules.lending
    yield from _in_front(facts)
    if ceiling is None:
        if facts.is_overdue:
            yield facts.finding(
                CapNotTested, *lending.licensed_citations, line=lending.licensed_line
            )
        else:
            yield facts.finding(NoPeriodToTest)
        return
    if ceiling.kind == "private":
        yield from private_ceiling(facts)
        yield from _conditions(facts)
        return
    kinds: dict[str, type[Finding]] = {
        "above": AboveCap,
        "depends": DependsOnYear,
        "below": BelowCap,
    }
    over = {cap.basis: cap.excess for cap in ceiling.lines}
    excess = (
        {} if ceiling.verdict == "below" else {"excess_365": over[365], "excess_360": over[360]}
    )
    yield facts.finding(
        kinds[ceiling.verdict],
        *lending.licensed_citations,
        line=lending.licensed_line,
        start=ceiling.start,
        end=ceiling.end,
        charged=ceiling.charged,
        terms="assumed" if _conditional_terms(facts) else "given",
        **excess,
    )
    yield from _conditions(facts)
    if not facts.is_decided:
        yield facts.finding(CourtMayCut, *lending.licensed_citations)
    if facts.lender is Lender.UNKNOWN and lending.lpr.covers(facts.as_of):
        private = private_cap_on(facts.as_of, lending)
        cites = (*lending.private_citations, *lending.lpr.citations)
        yield facts.finding(LicensedOnly, *cites, private_line=private)
        yield from lpr_checked(facts, facts.as_of)


def _in_front(facts: Facts) -> Findings:
    """For the first screen: what of it is asked above the cap, where nothing could turn that."""
    ceiling = facts.ceiling
    if ceiling is None or ceiling.conditional_on or facts.is_decided:
        return
    amount = sure_excess(ceiling)
    if amount >= WORTH_ASKING:
        lending = facts.rules.lending
        private = ceiling.kind == "private"
        cites = lending.private_citations if private else lending.licensed_citations
        yield facts.finding(PartAboveCap, *cites, by=ceiling.kind, amount=amount)


def _conditions(facts: Facts) -> Findings:
    """What could turn the verdict, apart from who the lender is, which has words of its own."""
    named = _conditional_terms(facts)
    if named:
        yield facts.finding(CapConditional, on=named)


def _conditional_terms(facts: Facts) -> tuple[str, ...]:
    conditions = facts.ceiling.conditional_on if facts.ceiling else ()
    return tuple(name for name in conditions if name != "product")
