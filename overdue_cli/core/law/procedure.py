"""Court fees, who bears them, and what is said of a court's papers (`law/procedure.toml`,
`law/court-papers.toml`).
"""

from decimal import Decimal
from typing import Annotated

import msgspec

from overdue_cli.core.law.record import Cites, Grounds, Record
from overdue_cli.core.quantity.money import ZERO


class FeeBand(Record, frozen=True, kw_only=True):
    """From `above` on: a flat amount once, and a rate on the part that lies in the band."""

    above: Decimal
    flat: Decimal = ZERO
    rate: Decimal = ZERO


class FeeScale(Record, frozen=True, kw_only=True):
    """Bands in rising order, and a most where there is one."""

    bands: Annotated[tuple[FeeBand, ...], msgspec.Meta(min_length=1)]
    most: Decimal | None = None
    citations: Cites

    def __post_init__(self) -> None:
        starts = [band.above for band in self.bands]
        if starts != sorted(set(starts)) or starts[0] != 0:
            raise ValueError("bands begin at 0 and rise")


class Procedure(Record, frozen=True, kw_only=True):
    """The fees of a court, and who bears them."""

    filing: FeeScale
    enforcement: FeeScale
    preservation: FeeScale
    halved: Grounds
    payment_order: Grounds
    who_pays: Grounds
    basis: Grounds
    rounding: Grounds


class CourtRules(Record, frozen=True, kw_only=True):
    """What is said of each paper rests on these; `passed` once its period is over."""

    papers: dict[str, Cites]
    passed: dict[str, Cites]
    limitation: dict[str, Cites]
    decides: Cites
    estimated: Cites
