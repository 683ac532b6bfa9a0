"""How the charges compare with their cap: facts as findings."""

from decimal import Decimal

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.ceiling.debt import Ceiling, sure_excess
from overdue_cli.core.ceiling.limits import private_cap_on
from overdue_cli.core.findings.ceiling import (
    AboveCap,
    BelowCap,
    CapConditional,
    CapNotTested,
    CourtMayCut,
    DependsOnYear,
    HangsOnServiceFees,
    LicensedOnly,
    NoPeriodToTest,
    PartAboveCap,
    PenaltyMayBeCut,
    ServiceFees,
    UnlicensedLender,
)
from overdue_cli.core.law.product import Lender
from overdue_cli.core.report.facts import Facts
from overdue_cli.core.report.plan import WORTH_ASKING


def ceiling(facts: Facts) -> Findings:
    """Findings on the cap: the verdict, what could turn it, its amount; and on the cut of a penalty
    that a court may make beside it (民法典 art. 585).
    """
    yield from _cap(facts)
    may_be = facts.lender in (Lender.PRIVATE, Lender.UNKNOWN)
    # Where no interest was agreed, none falls away with the contract.
    if may_be and not facts.is_decided and not facts.agreed_none:
        yield facts.finding(UnlicensedLender)
    if facts.is_overdue and not facts.is_decided:
        above = facts.rules.lending.penalty_cut.above_loss
        yield facts.finding(
            PenaltyMayBeCut, above=above, of="card" if facts.product.is_card else "loan"
        )


def _cap(facts: Facts) -> Findings:
    ceiling, lending = facts.ceiling, facts.rules.lending
    yield from part_above_cap(facts)
    if ceiling is None:
        if facts.is_overdue:
            yield facts.finding(
                CapNotTested, *lending.licensed_citations, line=lending.licensed_cap
            )
        else:
            yield facts.finding(NoPeriodToTest)
        return
    if ceiling.kind == "private":
        from overdue_cli.core.report.private_ceiling import private_ceiling

        yield from private_ceiling(facts)
        yield from _conditions(facts)
        return
    yield _verdict(facts, ceiling)
    yield from _service_fees(facts, ceiling)
    yield from _conditions(facts)
    if not facts.is_decided:
        yield facts.finding(CourtMayCut, *lending.licensed_citations)
    # An unknown lender may be a private one, so the private cap is named too.
    if facts.lender is Lender.UNKNOWN and lending.lpr.covers(facts.as_of):
        from overdue_cli.core.report.private_ceiling import lpr_checked

        private = private_cap_on(facts.as_of, lending)
        cites = (*lending.private_citations, *lending.lpr.citations)
        yield facts.finding(LicensedOnly, *cites, private_line=private)
        yield from lpr_checked(facts, facts.as_of)


def _verdict(facts: Facts, ceiling: Ceiling) -> Finding:
    """The verdict for a licensed lender: above its cap, below it, or what that depends on."""
    lending = facts.rules.lending
    fields = {
        "line": lending.licensed_cap,
        "start": ceiling.start,
        "end": ceiling.end,
        "charged": ceiling.charged,
    }
    above = {cap.basis: cap.excess for cap in ceiling.lines}
    with_service = {cap.basis: cap.excess_with_service for cap in ceiling.lines}
    # Without service fees nothing is above on either year: they alone decide.
    if ceiling.verdict == "depends" and ceiling.service_count == "may" and not any(above.values()):
        return facts.finding(
            HangsOnServiceFees,
            *lending.licensed_citations,
            service_fees=ceiling.service_fees,
            excess_365=with_service[365],
            excess_360=with_service[360],
            **fields,
        )
    kinds: dict[str, type[Finding]] = {
        "above": AboveCap,
        "depends": DependsOnYear,
        "below": BelowCap,
    }
    excess = (
        {} if ceiling.verdict == "below" else {"excess_365": above[365], "excess_360": above[360]}
    )
    return facts.finding(
        kinds[ceiling.verdict],
        *lending.licensed_citations,
        terms="assumed" if _conditional_terms(facts) else "given",
        **fields,
        **excess,
    )


def _service_fees(facts: Facts, ceiling: Ceiling) -> Findings:
    """Whether fees of a guarantor or a platform are in the verdict; nothing where there are
    none.
    """
    if facts.debt.service_fees == 0:
        return
    yield facts.finding(
        ServiceFees,
        count=ceiling.service_count or "not-entered",
        amount=ceiling.service_fees,
        since=facts.rules.lending.assisted.since,
    )


def part_above_cap(facts: Facts) -> Findings:
    """The amount above the cap, for the first screen."""
    amount, ceiling, lending = above_cap(facts), facts.ceiling, facts.rules.lending
    if amount is not None and ceiling is not None:
        cites = (
            lending.private_citations if ceiling.kind == "private" else lending.licensed_citations
        )
        open_terms = "-estimated" if ceiling.conditional_on else ""
        yield facts.finding(PartAboveCap, *cites, by=f"{ceiling.kind}{open_terms}", amount=amount)


def above_cap(facts: Facts) -> Decimal | None:
    """What lies above the cap, where it is worth a request; where terms that were not given could
    turn the verdict it is of the estimate, and None where a warning comes first.
    """
    ceiling = facts.ceiling
    if ceiling is None or facts.is_decided:
        return None
    if ceiling.conditional_on and (facts.court_first or facts.clock.warns):
        return None
    amount = sure_excess(ceiling)
    return amount if amount >= WORTH_ASKING else None


def _conditions(facts: Facts) -> Findings:
    """The inputs that could turn the verdict; an unknown lender has a finding of its own."""
    named = _conditional_terms(facts)
    if named:
        yield facts.finding(CapConditional, on=named)


def _conditional_terms(facts: Facts) -> tuple[str, ...]:
    conditions = facts.ceiling.conditional_on if facts.ceiling else ()
    return tuple(name for name in conditions if name != "product")
