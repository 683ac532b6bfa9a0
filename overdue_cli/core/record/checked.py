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
    "out-of-reach",
    "contact-unnamed",
    "order-unknown",
    "people-unknown",
    "no-rule",
]


class Breach(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A rule that entries may break. `name` is that of the check, `lender` as the entries name it;
    `count` of the day `day`, where the rule counts.
    """

    rule: str
    name: str
    level: Level
    entries: tuple[int, ...]
    citations: tuple[str, ...]
    lender: str = ""
    day: date | None = None
    count: int | None = None


class Unjudged(msgspec.Struct, frozen=True, kw_only=True):
    """Entries that cannot be judged, in order of time, and why not."""

    why: WhyNot
    entries: tuple[int, ...]


class Checked(msgspec.Struct, frozen=True, kw_only=True):
    """What a check found."""

    breaches: tuple[Breach, ...]
    unjudged: tuple[Unjudged, ...]
