"""The rules of one debt, in one record."""

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
    """All law and product data for one debt; the core takes rules from nowhere else.

    `checked` is the day the rulebook was last worked over. `topics` are the citation keys of each
    topic that findings cite, `citations` what the keys stand for.
    """

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
    # Only for a debt that needs them: a card, a debt with instalments, a court paper. Their records
    # are named in quotes, so that a plain case does not import them and starts faster.
    cards: "CardRules | None" = None
    claims: "ClaimRules | None" = None
    usual_spending: "UsualSpending | None" = None
    court: "CourtRules | None" = None
    periods: dict[str, Length] | None = None
