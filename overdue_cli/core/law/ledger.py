"""The kinds of entries in a claim for interest, and their legal basis (`law/ledger.toml`)."""

from typing import Literal

from overdue_cli.core.law.lending import LprRates
from overdue_cli.core.law.product import Bounds
from overdue_cli.core.law.record import Cites, Record

# Interest on principal not due yet; on overdue principal at the contract rate; the extra of penalty
# interest over it; compound interest on unpaid interest.
EntryKind = Literal["interest-not-due", "contract-interest", "penalty-extra", "compound"]


ENTRY_KINDS: tuple[EntryKind, ...] = (
    "interest-not-due",
    "contract-interest",
    "penalty-extra",
    "compound",
)


class ClaimRules(Record, frozen=True, kw_only=True):
    """The citations of each kind of entry and of the rules of a claim.

    `bank_multiplier` is the penalty multiple a bank may agree; it and the LPR are
    values of `law/lending.toml`.
    """

    kinds: dict[EntryKind, tuple[str, ...]]
    counting: Cites
    allocation: Cites
    stated_interest: Cites
    acceleration: Cites
    bank_multiplier: Bounds
    compound_on_penalty: Cites
    compound_citations: Cites
    lpr: LprRates | None = None
