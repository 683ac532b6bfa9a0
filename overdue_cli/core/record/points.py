"""Which findings of a check are points of a complaint, and which are not, with the reason."""

from collections.abc import Sequence
from typing import Literal

import msgspec
from msgspec.structs import replace

from overdue_cli.core.law.collection import LogRules
from overdue_cli.core.record.chain import LogLine
from overdue_cli.core.record.checked import Breach, Checked
from overdue_cli.core.record.entry import REACHING, LogEntry

# Why a finding is no point of a complaint.
WhyLeftOut = Literal["caller-unknown", "agencies-of-nobody", "no-rule"]


class NoPoint(msgspec.Struct, frozen=True, kw_only=True):
    """Entries of which a complaint says nothing though something was found in them, and why."""

    why: WhyLeftOut
    entries: tuple[int, ...]


def points(
    lines: Sequence[LogLine], checked: Checked, rules: LogRules
) -> tuple[tuple[Breach, ...], tuple[NoPoint, ...]]:
    """The findings a complaint can rest on, and the entries of those it cannot, with the reason."""
    entries = {line.n: line.entry for line in lines}
    found: list[Breach] = []
    out: dict[WhyLeftOut, list[int]] = {}
    for each in checked.breaches:
        why = _why_not(each, [entries[n] for n in each.entries])
        if why is not None:
            out.setdefault(why, []).extend(each.entries)
        elif each.level != "hint":
            found.append(_before_a_lender(each, rules))
    no_rule = [n for each in checked.unjudged if each.why == "no-rule" for n in each.entries]
    if no_rule:
        out["no-rule"] = no_rule
    left_out = (NoPoint(why=why, entries=tuple(sorted(set(n)))) for why, n in out.items())
    return tuple(found), tuple(left_out)


def _why_not(breach: Breach, entries: Sequence[LogEntry]) -> WhyLeftOut | None:
    """Why a finding is no ground against a lender: who did it is not known, or whom its agencies
    act for.
    """
    if any(each.kind in REACHING and each.who not in ("lender", "agency") for each in entries):
        return "caller-unknown"
    agencies = {each.agency.casefold() for each in entries if each.who == "agency" and each.agency}
    if breach.count and not breach.lender and len(agencies) > 1:
        return "agencies-of-nobody"
    return None


def _before_a_lender(breach: Breach, rules: LogRules) -> Breach:
    """A finding with what a lender or its regulator applies, and what may be said by that."""
    grounds = rules.grounds(breach.name, breach.citations)
    return replace(
        breach,
        citations=grounds,
        level=rules.level(breach.name, grounds),
        internet_only=rules.internet_only(breach.name, grounds),
    )
