"""What a check of a record found: rules that entries may break, and what cannot be judged."""

from datetime import date
from typing import Literal

import msgspec

from overdue_cli.core.law.collection import Level

# Why entries are not judged.
WhyNot = Literal[
    "hour-unknown",
    "connected-unknown",
    "caller-unknown",
    "lender-unnamed",
    "not-of-collection",
    "not-of-agency",
    "told-whom-unknown",
    "contact-unanswered",
    "agreed",
    "agreed-hours",
    "perhaps-twice",
    "out-of-reach",
    "contact-unnamed",
    "own-request",
    "answer-to-complaint",
    "order-unknown",
    "people-unknown",
    "no-rule",
]


class Breach(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A rule that entries may break. `name` is that of the check, `lender` as the entries name it;
    `count` of the day `day`, where the rule counts. `internet_only` are those of the citations
    that bind only if it is an internet loan: then it is a suspected breach of them.
    `caller_unknown`: of none of the entries it is known whose they are, whatever lender they name.
    `unreached`: the calls to the person before others were contacted, all unanswered and as many
    in a row as may make somebody count as out of reach.
    """

    rule: str
    name: str
    level: Level
    entries: tuple[int, ...]
    citations: tuple[str, ...]
    lender: str = ""
    day: date | None = None
    count: int | None = None
    internet_only: tuple[str, ...] = ()
    caller_unknown: bool = False
    unreached: tuple[int, ...] = ()

    @property
    def unconditional(self) -> tuple[str, ...]:
        """The citations that hold whatever kind of loan it is."""
        return tuple(key for key in self.citations if key not in self.internet_only)


class Unjudged(msgspec.Struct, frozen=True, kw_only=True):
    """Entries that cannot be judged, in order of time, and why not. `checks` are those for which
    no rule was found, by their names.
    """

    why: WhyNot
    entries: tuple[int, ...]
    checks: tuple[str, ...] = ()


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """What a check found; `alike` are names that may be those of one lender, counted as
    several.
    """

    breaches: tuple[Breach, ...]
    unjudged: tuple[Unjudged, ...]
    alike: tuple[tuple[str, ...], ...] = ()
