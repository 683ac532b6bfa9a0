"""Court fees, who bears them, and the rules on a court's papers (`law/procedure.toml`,
`law/court-papers.toml`).
"""

from decimal import Decimal
from typing import Annotated

import msgspec

from overdue_cli.core.law.record import Cites, Grounds, Record
from overdue_cli.core.quantity.money import ZERO


class FeeBand(Record, frozen=True, kw_only=True):
    """One band of a fee scale, from `above` yuan on: a flat amount once, and a rate on the part
    that lies in the band.

    A band of 10 % above 1,000 on a claim of 3,000: 200.
    """

    above: Decimal
    flat: Decimal = ZERO
    rate: Decimal = ZERO


class FeeScale(Record, frozen=True, kw_only=True):
    """The bands of a fee in rising order, and its highest amount where there is one."""

    bands: Annotated[tuple[FeeBand, ...], msgspec.Meta(min_length=1)]
    most: Decimal | None = None
    citations: Cites

    def __post_init__(self) -> None:
        # A claim below the first band would have no fee, and unordered bands would count one
        # twice.
        starts = [band.above for band in self.bands]
        if starts != sorted(set(starts)) or starts[0] != 0:
            raise ValueError("bands begin at 0 and rise")


class Procedure(Record, frozen=True, kw_only=True):
    """The fees of a court, in yuan, and the grounds of who bears them."""

    filing: FeeScale
    enforcement: FeeScale
    preservation: FeeScale
    halved: Grounds
    payment_order: Grounds
    who_pays: Grounds
    basis: Grounds
    rounding: Grounds


class Home(Record, frozen=True, kw_only=True):
    """The rent, in years, that a creditor may leave the debtor to have the only home cleared."""

    rent_years_from: int
    rent_years_to: int


class WhatFollows(Record, frozen=True, kw_only=True):
    """What follows a paper beside its period, with the `days` that its sentence names, if any."""

    days: int = 0
    citations: Cites


class CourtRules(Record, frozen=True, kw_only=True):
    """What is said of each paper rests on these; `passed` once its period is over, `service` on
    which day counts, `follows` on what comes after, `enforcement` on each thing that is said of
    enforcement by its finding.
    """

    papers: dict[str, Cites]
    passed: dict[str, Cites]
    limitation: dict[str, Cites]
    service: dict[str, Cites]
    follows: dict[str, WhatFollows]
    enforcement: dict[str, Cites]
    home: Home
    report_changes_days: int
    review_days: int
    decides: Cites
    retrial: Cites
    estimated: Cites
