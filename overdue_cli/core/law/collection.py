"""Limits on debt collection and periods of complaints (`law/collection.toml`,
`law/complaints.toml`), and what the entries of a log are checked against (`law/log-rules.toml`).
"""

from collections.abc import Collection, Mapping
from typing import Literal

import msgspec

from overdue_cli.core.law.citation import Citation, Force
from overdue_cli.core.law.conduct import ConductRule, Source
from overdue_cli.core.law.product import Lender
from overdue_cli.core.law.record import Cites, Length, Record


class QuietHours(Record, frozen=True, kw_only=True):
    """The hours without collection, from `start` until `until` of the next day, as HH:MM."""

    start: str
    until: str
    citations: Cites


class MostADay(Record, frozen=True, kw_only=True):
    """The highest number of attempts a day."""

    most: int
    citations: Cites


class VisitRule(Record, frozen=True, kw_only=True):
    """The least number of collectors at a visit."""

    people: int
    citations: Cites


class OutOfReach(Record, frozen=True, kw_only=True):
    """The unanswered calls in a row after which, from the next day on, somebody may count as out
    of reach.
    """

    dials: int
    citations: Cites


class CollectionRules(Record, frozen=True, kw_only=True):
    """The limits on collection: hours, connected calls, unanswered dials and visits; and when
    others may be asked.
    """

    quiet_hours: QuietHours
    calls: MostADay
    dials: MostADay
    visit: VisitRule
    out_of_reach: OutOfReach


class LenderComplaint(Record, frozen=True, kw_only=True):
    """The days a lender has to decide a complaint: usually, in complex and in exceptional
    cases.
    """

    days: int
    complex_days: int
    longest_days: int
    citations: Cites


class ComplaintRules(Record, frozen=True, kw_only=True):
    """The periods in which a lender and the credit bureau have to answer a complaint."""

    lender: LenderComplaint
    credit_bureau: Length


# What may be said of a breach, from the weakest on.
Level = Literal["hint", "may-not-conform", "suspected"]
BINDING = frozenset({Force.LAW, Force.ADMINISTRATIVE_REGULATION, Force.DEPARTMENT_RULE})


class LogRule(Record, frozen=True, kw_only=True):
    """One check: its number, the strongest wording, its sources, and the words that meet it. `by`:
    whose conduct it rules, where not that of all who collect. `police`: citations that are for the
    police to apply. `internet`: citations that bind for internet loans alone. `only`: of a
    citation the words it knows, where not all of `what`.
    """

    rule: str
    level: Level
    by: Literal["agency"] | None = None
    what: tuple[str, ...] = ()
    conduct: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    police: tuple[str, ...] = ()
    internet: tuple[str, ...] = ()
    only: Mapping[str, tuple[str, ...]] = {}


class LogRules(msgspec.Struct, frozen=True, kw_only=True):
    """All checks by name, the measures, the rules of conduct, and every citation."""

    checks: Mapping[str, LogRule]
    measures: CollectionRules
    conduct: Mapping[str, ConductRule]
    citations: Mapping[str, Citation]

    def cited(
        self, name: str, lender: Lender, done: Collection[str] | None = None
    ) -> tuple[str, ...]:
        """The citations of a check that apply to a kind of lender, and to what was done if that is
        told; empty where none does.
        """
        check = self.checks[name]
        shared = (key for rule in check.conduct for key in self.conduct[rule].for_lender(lender))
        own = (source.citation for source in check.sources if lender in source.lenders)
        found = dict.fromkeys((*shared, *own))
        if done is None:
            return tuple(found)
        return tuple(key for key in found if set(check.only.get(key, done)) & set(done) or not done)

    def grounds(self, name: str, cited: tuple[str, ...]) -> tuple[str, ...]:
        """Of the citations of a check those that a lender or its regulator applies."""
        return tuple(key for key in cited if key not in self.checks[name].police)

    def internet_only(self, name: str, cited: tuple[str, ...]) -> tuple[str, ...]:
        """Of the citations of a check those that bind if the loan is an internet loan, and say
        nothing of any other.
        """
        return tuple(key for key in cited if key in self.checks[name].internet)

    def by_force(self, cited: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Citations of what binds, and those of standards, self-regulation and practice."""
        binding = tuple(key for key in cited if self.citations[key].force in BINDING)
        return binding, tuple(key for key in cited if key not in binding)

    def level(self, name: str, cited: tuple[str, ...]) -> Level:
        """What may be said: of standards and self-regulation never more than that it may not
        conform, and no more by what binds only if the loan is an internet loan.
        """
        level, conditional = self.checks[name].level, self.internet_only(name, cited)
        binding, _ = self.by_force(tuple(key for key in cited if key not in conditional))
        return level if binding or level != "suspected" else "may-not-conform"
