"""Logs made by hand against the check: what each must show stands beside it in
`logs/unseen.toml`.
"""

import tomllib
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec
import pytest

from overdue_cli.core.law.product import Lender
from overdue_cli.core.record.chain import START, Chain, LogLine, in_force
from overdue_cli.core.record.check import check
from overdue_cli.core.record.complaint import complaint_facts
from overdue_cli.core.record.reader import CHINA, read_entry
from overdue_cli.rulebook.law import log_rules

LOGS: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("logs").joinpath("unseen.toml").read_text(encoding="utf-8")
)["log"]
NOW = datetime(2026, 12, 31, tzinfo=CHINA)


def lines_of(told: list[dict[str, Any]], *, turned: bool = False) -> tuple[LogLine, ...]:
    """The entries in force; `turned` reads each with its names in the other order."""
    lines = []
    for number, raw in enumerate(told, start=1):
        raw = dict(reversed(raw.items())) if turned else raw
        entry, problems = read_entry(raw, now=NOW)
        assert entry is not None, problems
        lines.append(LogLine(n=number, prev=START, written="", entry=entry, hash=""))
    return in_force(Chain(lines=tuple(lines)))


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("log", LOGS, ids=[log["why"] for log in LOGS])
def test_a_log_made_by_hand(log: dict[str, Any], turned: bool) -> None:
    lines, lender = lines_of(log["entries"], turned=turned), Lender(log["lender"])
    checked = check(lines, log_rules(), lender)
    found: dict[str, list[int]] = {}
    for each in checked.breaches:
        again = sum(name.split()[0] == each.name for name in found)
        found[f"{each.name} {again + 1}" if again else each.name] = list(each.entries)
    aside = {each.why: list(each.entries) for each in checked.unjudged}
    # who logs no time, and whose it was, is told of it in every log; said where it is the point
    shown = {why: aside[why] for why in aside if why in log.get("aside", {}) or why not in MINOR}
    assert found == log["found"]
    assert shown == log.get("aside", {})
    facts = complaint_facts(lines, checked, log_rules(), lender, to_lender=True)
    rests_on = log.get("complaint", [name.split()[0] for name in log["found"]])
    assert sorted(each.name for each in facts.breaches) == sorted(rests_on)
    entries = {number for each in facts.breaches for number in each.entries}
    assert {line.n for line in facts.lines} == entries


MINOR = ("hour-unknown", "people-unknown", "connected-unknown")


def test_the_log_of_another_hand_is_read_the_same_as_json() -> None:
    """Names in any order, truths as words: the same entry."""
    one = {"kind": "call", "at": "2026-11-20T09:00", "who": "agency", "connected": True}
    other = {"connected": "是", "who": "Agency", "at": " 2026-11-20T01:00Z ", "kind": "CALL"}
    (a,), (b,) = lines_of([one]), lines_of([other])
    assert msgspec.json.encode(a.entry) == msgspec.json.encode(b.entry)
