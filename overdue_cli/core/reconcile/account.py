"""The account of a loan counted by every convention that its contract leaves open, to see which
gives the figure of a lender's statement.

A way that needs a clause nobody told, such as compound interest, explains a figure and never
matches it. Amounts are yuan.
"""

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from typing import Literal, get_args

import msgspec

from overdue_cli.core.accrual.claim import (
    Capitalised,
    Compounding,
    ContractTerms,
    PaymentDay,
    PaymentOrder,
)
from overdue_cli.core.accrual.ledger import Balance, Ledger
from overdue_cli.core.quantity.day_count import (
    Conventions,
    DayCount,
    EndDay,
    LoanRounding,
    Rounding,
)
from overdue_cli.core.quantity.money import FEN, exact

# not-due: what is not due yet is asked for as well. The others are clauses of a contract: compound
# interest, the same on penalty interest too, and an order of payment.
Clause = Literal["compound", "compound-on-penalty", "not-due"] | PaymentOrder
Accrue = Callable[[ContractTerms], Ledger]


class Open(msgspec.Struct, frozen=True, kw_only=True):
    """What the contract leaves open, as far as it was told: the conventions to try."""

    day_counts: tuple[DayCount, ...]
    end_days: tuple[EndDay, ...]
    roundings: tuple[LoanRounding, ...]
    payment_days: tuple[PaymentDay, ...]
    orders: tuple[PaymentOrder, ...]
    rhythms: tuple[Capitalised, ...]
    # Whether compound interest is agreed, and whether on penalty interest is left open.
    compound: bool
    on_penalty_open: bool


class AccountWay(msgspec.Struct, frozen=True, kw_only=True):
    """The account counted in one way; `clause` is what it needs that was not told."""

    terms: ContractTerms
    left: Balance
    lines: int
    clause: Clause | None = None

    @property
    def total(self) -> Decimal:
        """What is owed by this way: what is due, or all of it where what is not due is asked."""
        return self.left.total if self.clause == "not-due" else self.left.due

    @property
    def tolerance(self) -> Decimal:
        """A fen a line: what rounding alone may make between two calculations."""
        with exact():
            return FEN * self.lines

    @property
    def charges(self) -> Decimal:
        """What is due by this way, less the overdue principal."""
        with exact():
            return self.left.due - self.left.principal

    def off(self, claimed: Decimal) -> Decimal:
        """The amount by which the claimed figure lies above (below: negative) the total."""
        with exact():
            return claimed - self.total

    def off_charges(self, claimed: Decimal) -> Decimal:
        """The amount by which the claimed figure lies above (below: negative) the charges."""
        with exact():
            return claimed - self.charges


class AccountVerdict(msgspec.Struct, frozen=True, kw_only=True):
    """A figure held against the account counted in every way.

    `matches` give it; only where there are none, `clauses` are the ways that give it with a clause
    nobody told. `nearest` is the convention that lies nearest, `charges_alone` the way whose
    charges without overdue principal are nearer to the figure than any total is, where there is
    one: the figure then seems to lack the principal. `compound` is the same convention
    without compound interest, with it, and with it on penalty interest too.
    """

    claimed: Decimal
    tried: int
    matches: tuple[AccountWay, ...]
    clauses: tuple[AccountWay, ...]
    nearest: AccountWay
    charges_alone: AccountWay | None
    compound: tuple[AccountWay, ...]

    @property
    def shown(self) -> AccountWay:
        """The way whose account is shown in full."""
        return (*self.matches, self.charges_alone or self.nearest)[0]

    @property
    def whole(self) -> Decimal:
        """The figure with the overdue principal, where it seems to lack that."""
        if self.charges_alone is None:
            return self.claimed
        with exact():
            return self.claimed + self.charges_alone.left.principal

    @property
    def is_explained(self) -> bool:
        """Whether a way gives the figure, with a clause or with the principal if need be."""
        way = self.charges_alone
        by_charges = way is not None and abs(way.off(self.whole)) <= way.tolerance
        return bool(self.matches or self.clauses or by_charges)


def ways_to_try(left_open: Open) -> int:
    """The most ways that may have to be tried: every convention, and beside each of the plainest
    rounding every clause.
    """
    rhythms = left_open.rhythms
    plain = len(left_open.day_counts) * len(left_open.end_days) * len(left_open.payment_days)
    # told, compound interest is a convention in each rhythm; not told, a clause in each
    plain *= len(rhythms) if left_open.compound else 1
    compound = 1 if left_open.compound else 2 * len(rhythms)
    return plain * (len(left_open.roundings) + 1 + len(left_open.orders) + compound)


def account_verdict(
    claimed: Decimal,
    terms: ContractTerms,
    accrue: Accrue,
    left_open: Open,
    *,
    holds_principal: bool = False,
) -> AccountVerdict:
    """Hold a figure against every convention, then those that need a clause nobody told; then its
    charges, unless principal is known to be in it.
    """

    def way(terms: ContractTerms, clause: Clause | None = None) -> AccountWay:
        ledger = accrue(terms)
        return AccountWay(terms=terms, left=ledger.left, lines=len(ledger.windows), clause=clause)

    tried = [way(each) for each in _conventions(terms, left_open)]
    matches = _first_of_each(each for each in tried if not each.off(claimed))
    plainest = [each for each in tried if each.terms.conventions.rounding == _first(left_open)]
    clauses: tuple[AccountWay, ...] = ()
    if not matches:
        with_clause = [
            way(terms, clause)
            for each in plainest
            for clause, terms in _with_a_clause(each.terms, left_open)
        ]
        clauses = _first_of_each(each for each in with_clause if not each.off(claimed))
        tried += with_clause
    if not matches and not clauses:
        matches = _first_of_each(
            each for each in plainest if abs(each.off(claimed)) <= each.tolerance
        )
    lawful = [each for each in tried if each.clause is None]
    nearest = min(lawful, key=lambda each: abs(each.off(claimed)))
    alone = (
        None if holds_principal or matches or clauses else _charges_alone(claimed, tried, nearest)
    )
    shown = (*matches, alone or nearest)[0]
    compound = (way(terms, clause) for clause, terms in _side_by_side(shown.terms, left_open))
    return AccountVerdict(
        claimed=claimed,
        tried=len(tried),
        matches=matches,
        clauses=clauses,
        nearest=nearest,
        charges_alone=alone,
        compound=tuple(compound),
    )


def _charges_alone(
    claimed: Decimal, tried: Sequence[AccountWay], nearest: AccountWay
) -> AccountWay | None:
    """The way whose charges come nearest to the figure, a clause only where they are the figure;
    None where the nearest total is as near, or nothing is asked for.
    """
    ways = [each for each in tried if each.clause is None or not each.off_charges(claimed)]
    way = min(ways, key=lambda each: (abs(each.off_charges(claimed)), each.clause is not None))
    is_nearer = abs(way.off_charges(claimed)) < abs(nearest.off(claimed))
    return way if claimed and is_nearer else None


def _first(left_open: Open) -> LoanRounding:
    """The plainest rounding of those to try."""
    return left_open.roundings[0]


def _conventions(terms: ContractTerms, left_open: Open) -> Iterator[ContractTerms]:
    """The terms by every convention that is open, the plainest rounding first."""
    compounding: list[Compounding | None] = [None]
    if left_open.compound:
        on_penalty = terms.compounding is not None and terms.compounding.on_penalty
        compounding = [
            Compounding(capitalised=rhythm, on_penalty=on_penalty and rhythm != "never")
            for rhythm in left_open.rhythms
        ]
    for rounding in left_open.roundings:
        for day_count in left_open.day_counts:
            for end_day in left_open.end_days:
                for payment_day in left_open.payment_days:
                    for each in compounding:
                        yield msgspec.structs.replace(
                            terms,
                            compounding=each,
                            payment_day=payment_day,
                            conventions=Conventions(
                                day_count=day_count, end_day=end_day, rounding=rounding
                            ),
                        )


def _with_a_clause(terms: ContractTerms, left_open: Open) -> Iterator[tuple[Clause, ContractTerms]]:
    """The terms with one clause more than was told, each with its name."""
    yield "not-due", terms
    for order in left_open.orders:
        if order != terms.order:
            yield order, msgspec.structs.replace(terms, order=order)
    for clause, other in _side_by_side(terms, left_open):
        if clause is not None and other != terms:
            yield clause, other


def _side_by_side(
    terms: ContractTerms, left_open: Open
) -> Iterator[tuple[Clause | None, ContractTerms]]:
    """The terms without compound interest, with it, and with it on penalty interest as well, in
    every rhythm that is open.
    """
    if not left_open.compound:
        yield None, msgspec.structs.replace(terms, compounding=None)
    told = terms.compounding
    rhythms = left_open.rhythms if told is None else (told.capitalised,)
    for rhythm in rhythms:
        for on_penalty in (False, True) if rhythm != "never" else (False,):
            each = Compounding(capitalised=rhythm, on_penalty=on_penalty)
            clause: Clause | None = "compound-on-penalty" if on_penalty else "compound"
            if left_open.compound and (not on_penalty or not left_open.on_penalty_open):
                clause = None
            yield clause, msgspec.structs.replace(terms, compounding=each)


def _first_of_each(ways: Iterator[AccountWay]) -> tuple[AccountWay, ...]:
    """The ways, of those that differ in their rounding alone only the first."""
    found: dict[object, AccountWay] = {}
    for each in ways:
        terms, conventions = each.terms, each.terms.conventions
        key = (
            conventions.day_count,
            conventions.end_day,
            terms.payment_day,
            terms.order,
            terms.compounding,
            each.clause,
        )
        found.setdefault(key, each)
    return tuple(found.values())


def every_rounding(told: LoanRounding | None) -> tuple[LoanRounding, ...]:
    """The roundings to try, the plainest first."""
    roundings: Sequence[Rounding] = get_args(Rounding)
    return (*roundings, "per-instalment") if told is None else (told,)
