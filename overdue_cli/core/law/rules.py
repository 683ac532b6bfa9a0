"""All the law that one debt needs, in one record."""

from datetime import date
from typing import TYPE_CHECKING

import msgspec

from overdue_cli.core.law.citation import Citation
from overdue_cli.core.law.conduct import Channel, ConductRule
from overdue_cli.core.law.consequences import CrimeRules
from overdue_cli.core.law.lending import Lending
from overdue_cli.core.law.limitation import LimitationRule
from overdue_cli.core.law.procedure import CourtRules
from overdue_cli.core.law.product import Product
from overdue_cli.core.law.record import Length
from overdue_cli.core.law.stages import Stages

if TYPE_CHECKING:
    from overdue_cli.core.law.budget import UsualSpending
    from overdue_cli.core.law.cards import CardRules
    from overdue_cli.core.law.ledger import ClaimRules


class Rules(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the core may know about one case's law and products."""

    version: str
    checked: date
    product: Product
    stages: Stages
    lending: Lending
    limitation: LimitationRule
    conduct: dict[str, ConductRule]
    channels: dict[str, Channel]
    crime: CrimeRules
    topics: dict[str, tuple[str, ...]]
    citations: dict[str, Citation]
    # Only for a case that needs them: a card, a debt told in full, a paper of a court. A plain case
    # does not import their records either.
    cards: "CardRules | None" = None
    claims: "ClaimRules | None" = None
    usual_spending: "UsualSpending | None" = None
    court: "CourtRules | None" = None
    periods: dict[str, Length] | None = None
