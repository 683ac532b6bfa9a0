"""How the charges of a private loan compare with its line: facts as findings."""

from datetime import date
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
    """What is not tested and why, the verdict, what of it was paid, and how sure the LPR is."""
    ceiling, lending = facts.ceiling, facts.rules.lending
    assert ceiling is not None, "there is a period to test"
    if why := _untested(facts, ceiling):
        rule = {"since": lending.private_since, "rule_from": lending.older_private.since}
        before = lending.older_private.before_citations if why == "before-2015" else ()
        yield facts.finding(PrivateOldRule, *lending.private_citations, *before, why=why, **rule)
    if not ceiling.lines:
        return
    yield _verdict(facts, ceiling)
    if ceiling.lines[0].windows and facts.debt.fees:
        yield facts.finding(PrivateFeesApart, fees=facts.debt.fees)
    yield from _paid(facts, ceiling.lines)
    yield from lpr_checked(facts, max(ceiling.reference_days))


def _untested(facts: Facts, ceiling: Ceiling) -> str | None:
    """Why the days up to 2020-08-19 are not tested, where there are such days and they are not."""
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
    more: dict[str, Any] = {}
    if ceiling.verdict == "above":
        more["least_excess"] = min(line.excess for line in ceiling.lines)
    lending = facts.rules.lending
    held_to = _held_to(facts, ceiling)
    older = lending.older_private.citations if "older" in held_to else ()
    cites = (*lending.private_citations, *older, *lending.lpr.citations)
    rates = tuple(sorted({line.rate for line in ceiling.lines}))
    return facts.finding(kinds[ceiling.verdict], *cites, lines=rates, **held_to, **more)


def _held_to(facts: Facts, ceiling: Ceiling) -> dict[str, Any]:
    """Which line it is, since when, and what was charged against it."""
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
                "charged": windows[1].charged + (facts.debt.fees or ZERO),
            }
    if made is not None and made < change:
        return {"by": "filing", "since": ceiling.start, "charged": ceiling.charged}
    return {"by": "contract", "charged": ceiling.charged}


def _paid(facts: Facts, lines: tuple[CeilingCap, ...]) -> Findings:
    """What a split means: the older line is for whoever asks, and what was paid above it."""
    rule = facts.rules.lending.older_private
    windows = {
        line.basis: line.windows[0]
        for line in lines
        if line.windows and line.windows[0].rate is not None
    }
    if not windows:
        return
    yield facts.finding(PrivateOnRequest, older=rule.line)
    if all(each.excess for each in windows.values()):
        void = {basis: each.above_void for basis, each in windows.items()}
        yield facts.finding(
            PrivatePaid,
            *rule.citations,
            *rule.void_citations,
            part="void" if void[365] else "between",
            since=facts.rules.lending.private_since,
            older=rule.line,
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
