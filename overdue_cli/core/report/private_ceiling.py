"""How the charges of a private loan compare with their cap: facts as findings."""

from datetime import date
from decimal import Decimal
from typing import Any

from overdue_cli.core.answer.finding import Finding, Findings
from overdue_cli.core.ceiling.debt import Ceiling, CeilingCap
from overdue_cli.core.findings.private_ceiling import (
    LprLastChecked,
    PrivateAbove,
    PrivateBelow,
    PrivateDepends,
    PrivateFeesApart,
    PrivateOldRule,
    PrivateOnRequest,
    PrivatePaid,
)
from overdue_cli.core.quantity.money import ZERO, exact
from overdue_cli.core.report.facts import Facts


def private_ceiling(facts: Facts) -> Findings:
    """Findings on days not tested, the verdict, what was paid above, and how sure the LPR is."""
    ceiling, lending = facts.ceiling, facts.rules.lending
    assert ceiling is not None, "there is a period to test"
    if why := _untested(facts, ceiling):
        rule = {"since": lending.private_since, "rule_from": lending.older_private.since}
        before = lending.older_private.before_citations if why == "before-2015" else ()
        yield facts.finding(PrivateOldRule, *lending.private_citations, *before, why=why, **rule)
    if not ceiling.lines:
        return
    yield _verdict(facts, ceiling)
    if ceiling.lines[0].windows and _undated_fees(facts):
        yield facts.finding(PrivateFeesApart, fees=facts.debt.fees)
    yield from _paid(facts, ceiling.lines)
    yield from lpr_checked(facts, max(ceiling.reference_days))


def _untested(facts: Facts, ceiling: Ceiling) -> str | None:
    """Why the days before the rule changed are not tested; None where they are, or there are
    none.
    """
    if not ceiling.lines:
        return "counted-before"
    windows = ceiling.lines[0].windows
    if not windows or windows[0].rate is not None:
        return None
    return "date-unknown" if facts.debt.contract_date is None else "before-2015"


def _verdict(facts: Facts, ceiling: Ceiling) -> Finding:
    kinds: dict[str, type[Finding]] = {
        "above": PrivateAbove,
        "below": PrivateBelow,
        "depends": PrivateDepends,
    }
    amounts: dict[str, Any] = {}
    if ceiling.verdict == "above":
        amounts["least_excess"] = min(cap.excess for cap in ceiling.lines)
    lending = facts.rules.lending
    held_to = _held_to(facts, ceiling)
    older = lending.older_private.citations if "older" in held_to else ()
    cites = (*lending.private_citations, *older, *lending.lpr.citations)
    rates = tuple(sorted({cap.rate for cap in ceiling.lines}))
    return facts.finding(kinds[ceiling.verdict], *cites, lines=rates, **held_to, **amounts)


def _held_to(facts: Facts, ceiling: Ceiling) -> dict[str, Any]:
    """Fields of the finding: by which day the cap goes, since when, and the charges under it."""
    change, made, windows = (
        facts.rules.lending.private_since,
        facts.debt.contract_date,
        ceiling.lines[0].windows,
    )
    if windows and windows[0].rate is not None:
        return {
            "by": "split",
            "since": change,
            "older": windows[0].rate,
            "charged": ceiling.charged,
        }
    if windows:
        with exact():
            return {
                "by": "filing",
                "since": change,
                # Fees without a known day stand with the days that are tested.
                "charged": windows[1].charged + _undated_fees(facts),
            }
    if made is not None and made < change:
        return {"by": "filing", "since": ceiling.start, "charged": ceiling.charged}
    return {"by": "contract", "charged": ceiling.charged}


def _undated_fees(facts: Facts) -> Decimal:
    """The fees of which nobody told the day."""
    loan = facts.debt.loan
    told = loan is not None and loan.fees_on is not None
    return ZERO if told else facts.charges.fees


def _paid(facts: Facts, caps: tuple[CeilingCap, ...]) -> Findings:
    """Findings on a split: the older cap is for whoever asks for it, and on what was paid above it
    (法释〔2015〕18号 arts 26 and 31).
    """
    rule = facts.rules.lending.older_private
    windows = {
        cap.basis: cap.windows[0] for cap in caps if cap.windows and cap.windows[0].rate is not None
    }
    if not windows:
        return
    yield facts.finding(PrivateOnRequest, older=rule.cap)
    if all(window.excess for window in windows.values()):
        void = {basis: window.above_void for basis, window in windows.items()}
        yield facts.finding(
            PrivatePaid,
            *rule.citations,
            *rule.void_citations,
            part="void" if void[365] else "between",
            since=facts.rules.lending.private_since,
            older=rule.cap,
            void=rule.void,
            above_void_365=void[365],
            above_void_360=void[360],
        )


def lpr_checked(facts: Facts, day: date) -> Findings:
    """Whether the LPR used for `day` is the last known one, carried on."""
    lpr = facts.rules.lending.lpr
    if (since := lpr.unverified_from(day)) is not None:
        yield facts.finding(
            LprLastChecked, *lpr.citations, day=lpr.verified_through, unverified_from=since
        )
