"""A ledger as a tree: every line with its base, rate and days, the lines of a kind, what is charged
and owed.
"""

from collections.abc import Iterator
from decimal import Decimal

from overdue_cli.core.accrual.entries import InterestEntry
from overdue_cli.core.accrual.ledger import Balance, CountedPayment, Ledger
from overdue_cli.core.answer.explanation import Explained, plain
from overdue_cli.core.law.ledger import ENTRY_KINDS
from overdue_cli.core.quantity.day_count import Rounding
from overdue_cli.core.quantity.money import ZERO, exact

# A sum of more lines than this is read off the lines themselves.
MOST_TERMS = 6
LEFT = {
    "fees": "left-fees",
    "stated_interest": "left-stated-interest",
    "contract_interest": "left-contract-interest",
    "penalty_extra": "left-penalty-extra",
    "compound": "left-compound",
    "principal": "left-principal",
}
# Of a sum that nobody said is overdue.
REMAINING = {
    "contract_interest": "remaining-interest",
    "penalty_extra": "left-penalty-extra",
    "principal": "remaining-principal",
}
NOT_DUE = {
    "interest_not_due": "left-interest-not-due",
    "principal_not_due": "left-principal-not-due",
}
PARTS = ("fees", "interest", "principal", "ahead", "over")


def explain_entry(window: InterestEntry, *, defaulted: bool) -> Explained:
    """One line of the ledger; `defaulted`: nobody chose its day count."""
    multiple = (
        (Explained(name="line-multiple", value=window.multiple, unit="number"),)
        if window.multiple != 1
        else ()
    )
    return Explained(
        name=window.kind,
        value=window.amount,
        formula=window.formula,
        start=window.start,
        end=window.end,
        convention=window.day_count,
        defaulted=defaulted,
        citations=window.citations,
        parts=(
            Explained(name="line-base", value=window.base),
            Explained(name=f"line-rate-{window.period}", value=window.rate, unit="rate"),
            *multiple,
            Explained(name="line-days", value=window.days, unit="days"),
        ),
    )


def charged(
    ledger: Ledger, *, defaulted: bool, rounding: Rounding | None, suffix: str = ""
) -> Iterator[Explained]:
    """What was charged in all, then each kind with its lines. `suffix` tells one reading from
    another.

    One kind alone is what was charged in all, so its figure stands once.
    With rounding at-total a sum is not that of the lines shown, so no such formula is given.
    """
    found = [kind for kind in ENTRY_KINDS if any(window.kind == kind for window in ledger.windows)]
    only = len(found) == 1
    if not only:
        yield Explained(
            name=f"charged{suffix}",
            value=ledger.total_charged,
            formula=_sum([ledger.charged[kind] for kind in found]),
            convention=rounding or "half-up",
            defaulted=rounding is None,
        )
    for kind in found:
        lines = tuple(
            explain_entry(window, defaulted=defaulted)
            for window in ledger.windows
            if window.kind == kind
        )
        shown = (
            []
            if rounding == "at-total"
            else [window.amount for window in ledger.windows if window.kind == kind]
        )
        yield Explained(
            name=f"{kind}-charged{suffix}",
            value=ledger.charged[kind],
            formula=_sum(shown),
            convention=(rounding or "half-up") if only else "",
            defaulted=only and rounding is None,
            citations=lines[0].citations,
            parts=lines,
        )


def owed(left: Balance, suffix: str = "") -> Iterator[Explained]:
    """What is due, by its parts, and what is not due yet."""
    yield _whole(f"owed{suffix}", left.due, left, LEFT)
    with exact():
        waiting = left.interest_not_due + left.principal_not_due
    if waiting:
        yield _whole(f"owed-not-due{suffix}", waiting, left, NOT_DUE)


def remaining(left: Balance, suffix: str = "") -> Explained:
    """What is left of a sum and of its interest, overdue or not."""
    return _whole(f"remaining{suffix}", left.due, left, REMAINING)


def _whole(name: str, value: Decimal, left: Balance, names: dict[str, str]) -> Explained:
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
    """All payments, each with what it went to."""
    with exact():
        total = sum((payment.amount for payment in payments), ZERO)
    parts = tuple(_payment(each) for each in payments)
    return Explained(name=f"paid{suffix}", value=total, citations=citations, parts=parts)


def _payment(payment: CountedPayment) -> Explained:
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
    return " + ".join(plain(amount) for amount in amounts) if 1 < len(amounts) <= MOST_TERMS else ""
