"""The entries of a claim for interest, and what each kind rests on (`law/ledger.toml`)."""

from typing import Literal

from overdue_cli.core.law.product import Bounds
from overdue_cli.core.law.record import Cites, Record

# On principal not due yet; on overdue principal at the contract rate; what the penalty adds; on
# unpaid interest.
EntryKind = Literal["interest-not-due", "contract-interest", "penalty-extra", "compound"]


ENTRY_KINDS: tuple[EntryKind, ...] = (
    "interest-not-due",
    "contract-interest",
    "penalty-extra",
    "compound",
)


class ClaimRules(Record, frozen=True, kw_only=True):
    """Where the entries of a claim stand; `bank_multiplier` is the one of `law/lending.toml`."""

    kinds: dict[EntryKind, tuple[str, ...]]
    counting: Cites
    allocation: Cites
    stated_interest: Cites
    acceleration: Cites
    bank_multiplier: Bounds
    compound_on_penalty: Cites
    compound_citations: Cites
