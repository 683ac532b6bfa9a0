"""A ledger as a tree: entries with base, rate and days, totals by kind, payments and balance."""

from collections.abc import Iterator
from decimal import Decimal

from overdue_cli.core.accrual.entries import InterestEntry
from overdue_cli.core.accrual.ledger import Balance, CountedPayment, Ledger
from overdue_cli.core.answer.explanation import Explained, plain
from overdue_cli.core.law.ledger import ENTRY_KINDS
from overdue_cli.core.quantity.day_count import LoanRounding
from overdue_cli.core.quantity.money import ZERO, exact

# A sum of more terms gets no formula: nobody checks it, and the entries themselves are shown.
MOST_TERMS = 6
LEFT = {
    "fees": "left-fees",
    "stated_interest": "left-stated-interest",
    "contract_interest": "left-contract-interest",
    "penalty_extra": "left-penalty-extra",
    "compound": "left-compound",
    "principal": "left-principal",
}
# The nodes of a balance of which it is not known whether it is overdue.
REMAINING = {
    "contract_interest": "remaining-interest",
    "penalty_extra": "left-penalty-extra",
    "principal": "remaining-principal",
}
NOT_DUE = {
    "interest_not_due": "left-interest-not-due",
    "principal_not_due": "left-principal-not-due",
}
PARTS = ("fees", "interest", "principal", "ahead", "credit", "over")


def explain_entry(entry: InterestEntry, *, defaulted: bool) -> Explained:
    """Explain one entry of the ledger; `defaulted` where nobody chose its day count."""
    multiple = (
        (Explained(name="line-multiple", value=entry.multiple, unit="number"),)
        if entry.multiple != 1
        else ()
    )
    return Explained(
        name=entry.kind,
        value=entry.amount,
        formula=entry.formula,
        start=entry.start,
        end=entry.end,
        convention=entry.day_count,
        defaulted=defaulted,
        citations=entry.citations,
        parts=(
            Explained(name="line-base", value=entry.base),
            Explained(name=f"line-rate-{entry.period}", value=entry.rate, unit="rate"),
            *multiple,
            Explained(name="line-days", value=entry.days, unit="days"),
        ),
    )


def charged(
    ledger: Ledger, *, defaulted: bool, rounding: LoanRounding | None, suffix: str = ""
) -> Iterator[Explained]:
    """Explain the interest charged: the total, then each kind with its entries.

    `suffix` sets one reading apart from another. `rounding` is None where nobody chose it.
    """
    by_kind = {
        kind: entries
        for kind in ENTRY_KINDS
        if (entries := [entry for entry in ledger.windows if entry.kind == kind])
    }
    # A single kind is the total, so its figure is given once.
    only = len(by_kind) == 1
    if not only:
        yield Explained(
            name=f"charged{suffix}",
            value=ledger.total_charged,
            formula=_sum([ledger.charged[kind] for kind in by_kind]),
            convention=rounding or "half-up",
            defaulted=rounding is None,
        )
    for kind, entries in by_kind.items():
        # Where sums are rounded the amounts shown do not add up to the total: no such formula.
        terms = (
            []
            if rounding in ("at-total", "per-instalment")
            else [entry.amount for entry in entries]
        )
        yield Explained(
            name=f"{kind}-charged{suffix}",
            value=ledger.charged[kind],
            formula=_sum(terms),
            convention=(rounding or "half-up") if only else "",
            defaulted=only and rounding is None,
            citations=entries[0].citations,
            parts=tuple(explain_entry(entry, defaulted=defaulted) for entry in entries),
        )


def owed(left: Balance, suffix: str = "") -> Iterator[Explained]:
    """Explain the balance: what is due, by its parts, and what is not due yet."""
    yield _whole(f"owed{suffix}", left.due, left, LEFT)
    with exact():
        waiting = left.interest_not_due + left.principal_not_due
    if waiting:
        yield _whole(f"owed-not-due{suffix}", waiting, left, NOT_DUE)
    if left.credit:
        yield Explained(name=f"credit-kept{suffix}", value=left.credit)


def remaining(left: Balance, suffix: str = "") -> Explained:
    """Explain what remains of a sum and of its interest, overdue or not."""
    return _whole(f"remaining{suffix}", left.due, left, REMAINING)


def _whole(name: str, value: Decimal, left: Balance, names: dict[str, str]) -> Explained:
    """A total with its parts; `names` maps fields of the balance to names of nodes."""
    parts = tuple(Explained(name=node, value=getattr(left, field)) for field, node in names.items())
    there = tuple(part for part in parts if part.value)
    return Explained(
        name=name,
        value=value,
        formula=_sum([Decimal(str(part.value)) for part in there]),
        parts=there,
    )


def paid(
    payments: tuple[CountedPayment, ...], citations: tuple[str, ...], suffix: str = ""
) -> Explained:
    """Explain all payments, each with what it was counted towards."""
    with exact():
        total = sum((payment.amount for payment in payments), ZERO)
    parts = tuple(_payment(payment) for payment in payments)
    return Explained(name=f"paid{suffix}", value=total, citations=citations, parts=parts)


def _payment(payment: CountedPayment) -> Explained:
    """Explain one payment by the parts it was counted towards."""
    parts = tuple(Explained(name=f"paid-{name}", value=getattr(payment, name)) for name in PARTS)
    there = tuple(part for part in parts if part.value)
    return Explained(
        name="payment",
        value=payment.amount,
        formula=_sum([Decimal(str(part.value)) for part in there]),
        start=payment.day,
        end=payment.day,
        parts=there,
    )


def _sum(amounts: list[Decimal]) -> str:
    """The formula of a sum; empty for one term, and for too many to check."""
    return " + ".join(plain(amount) for amount in amounts) if 1 < len(amounts) <= MOST_TERMS else ""
