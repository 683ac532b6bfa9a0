"""A card's ledger as nodes that show how each amount was computed."""

from collections.abc import Iterable, Iterator
from decimal import Decimal

from overdue_cli.core.answer.explanation import Explained, plain
from overdue_cli.core.card.account import CardWindow
from overdue_cli.core.card.statement import CardLedger, CardPosition, CardTerms, Minimum, Statement
from overdue_cli.core.law.cards import CardRules
from overdue_cli.core.quantity.money import ZERO, exact

# The conventions of interest that a request may choose; a node says where one was defaulted.
BASES = ("interest_on", "statement_day_interest", "compound_monthly")


def explained(
    ledger: CardLedger, terms: CardTerms, rules: CardRules, chosen: frozenset[str]
) -> tuple[Explained, ...]:
    """The nodes of a card: the total owed, minimum due, interest, late charges, and statements.

    `chosen` are those of BASES that somebody chose.
    """
    tree = _Tree(terms, rules, chosen)
    total = tree.total(ledger.position)
    return (
        total,
        tree.minimum_due(ledger),
        tree.interest(ledger),
        tree.late(ledger),
        tree.statements(ledger),
    )


class _Tree:
    """The nodes of one card, with the terms and the citations they are explained by."""

    def __init__(self, terms: CardTerms, rules: CardRules, chosen: frozenset[str]) -> None:
        self.terms = terms
        self.rules = rules
        self.chosen = chosen

    def total(self, position: CardPosition) -> Explained:
        """The total owed by its parts; a negative total is a credit."""
        parts = {
            "card-principal": position.principal,
            "card-interest-owed": position.interest,
            "card-fees-owed": position.fees,
            "card-late-owed": position.late_charges,
            "card-credit": -position.credit,
        }
        nodes = tuple(Explained(name=name, value=value) for name, value in parts.items() if value)
        formula = _sum(node.value for node in nodes)
        return Explained(
            name="card-total",
            value=position.total,
            formula=formula,
            citations=self.rules.method_citations,
            parts=nodes,
        )

    def minimum_due(self, ledger: CardLedger) -> Explained:
        """The sum still to be paid of the minimums, with the minimum of each statement, from its
        day to its due date.
        """
        parts = tuple(
            Explained(
                name="card-minimum",
                value=statement.minimum.total,
                start=statement.day,
                end=statement.due,
                formula=self._minimum_formula(statement.minimum),
            )
            for statement in ledger.statements
        )
        overdue = Explained(
            name="card-days-overdue", value=ledger.position.days_overdue, unit="days"
        )
        late = (overdue,) if ledger.position.days_overdue else ()
        return Explained(
            name="card-minimum-due",
            value=ledger.position.minimum_due,
            citations=self.rules.terms_citations,
            parts=(*late, *parts),
        )

    def interest(self, ledger: CardLedger) -> Explained:
        """All interest, window by window, with that since the last statement."""
        closed = [window for statement in ledger.statements for window in statement.windows]
        parts = tuple(self._window(window) for window in (*closed, *ledger.open_windows))
        return Explained(
            name="card-interest",
            value=_total(parts),
            formula=_sum(node.value for node in parts),
            convention="card-compound" if self.terms.compound else "card-simple",
            defaulted="compound_monthly" not in self.chosen,
            citations=self.rules.method_citations,
            parts=parts,
        )

    def late(self, ledger: CardLedger) -> Explained:
        """The late-payment charge of each statement whose minimum was missed."""
        parts = tuple(
            self._late(statement) for statement in ledger.statements if statement.late_charge
        )
        return Explained(
            name="card-late-charges",
            value=_total(parts),
            formula=_sum(node.value for node in parts),
            citations=(*self.rules.terms_citations, *self.rules.no_interest_citations),
            parts=parts,
        )

    def statements(self, ledger: CardLedger) -> Explained:
        """Each statement: movements, interest, minimum, payments in time, and the late-payment
        charge.
        """
        parts = tuple(self._statement(statement) for statement in ledger.statements)
        return Explained(
            name="card-statements",
            value=len(parts),
            unit="number",
            citations=self.rules.method_citations,
            parts=parts,
        )

    def _window(self, window: CardWindow) -> Explained:
        """The interest of one window: base x rate x days, a yearly rate over the days of a year."""
        over = f" ÷ {window.divisor}" if window.divisor > 1 else ""
        return Explained(
            name="card-window",
            value=window.amount,
            formula=f"{plain(window.base)} × {plain(window.rate)} × {window.days}{over}",
            start=window.start,
            end=window.end,
            convention=f"card-statement-day-{'next' if self.terms.statement_day_next else 'this'}",
            defaulted="statement_day_interest" not in self.chosen,
        )

    def _late(self, statement: Statement) -> Explained:
        """The late-payment charge of a statement: a share of the missing minimum, or its floor."""
        assert statement.minimum_missing is not None, "only a judged statement has a late charge"
        share = f"{plain(statement.minimum_missing)} × {plain(self.terms.late_share)}"
        # At the floor of the contract the share did not decide, so it is not shown as the formula.
        at_floor = bool(self.terms.late_floor) and statement.late_charge == self.terms.late_floor
        return Explained(
            name="card-late",
            value=statement.late_charge,
            formula="" if at_floor else share,
            start=statement.day,
            end=statement.due,
        )

    def _statement(self, statement: Statement) -> Explained:
        """A statement by its movements, its charges, its minimum, and the verdict on it."""
        movements = (
            statement.opening,
            statement.posted,
            statement.interest,
            statement.late_billed,
            -statement.paid,
            -statement.converted,
        )
        return Explained(
            name="card-statement",
            value=statement.balance,
            formula=_sum(amount for amount in movements if amount),
            start=statement.start,
            end=statement.day,
            parts=(
                Explained(name="card-due-date", value=statement.due, unit="date"),
                Explained(name="card-last-day", value=statement.last_day, unit="date"),
                *_movements(statement),
                self._charged(statement),
                Explained(name="card-late-billed", value=statement.late_billed),
                self._minimum(statement.minimum),
                *_judged(statement),
                *((self._late(statement),) if statement.late_charge else ()),
            ),
        )

    def _charged(self, statement: Statement) -> Explained:
        """The interest of a statement, by windows."""
        return Explained(
            name="card-interest-charged",
            value=statement.interest,
            formula=_sum(window.amount for window in statement.windows),
            convention="card-unpaid-part" if self.terms.unpaid_part else "card-whole-balance",
            defaulted="interest_on" not in self.chosen,
            parts=tuple(self._window(window) for window in statement.windows),
        )

    def _minimum(self, minimum: Minimum) -> Explained:
        """A minimum payment by its parts, the share of the principal first."""
        share = f"{plain(minimum.share_of)} × {plain(self.terms.minimum_share)}"
        in_full = {
            "card-minimum-charges": minimum.charges,
            "card-minimum-instalments": minimum.instalments,
            "card-minimum-cash": minimum.cash,
            "card-minimum-over-limit": minimum.over_limit,
            "card-minimum-prior": minimum.prior,
        }
        return Explained(
            name="card-minimum",
            value=minimum.total,
            formula=self._minimum_formula(minimum),
            parts=(
                Explained(name="card-minimum-share", value=minimum.share, formula=share),
                *(Explained(name=name, value=value) for name, value in in_full.items() if value),
            ),
        )

    def _minimum_formula(self, minimum: Minimum) -> str:
        """A minimum payment as text: `1000.00 × 0.1 + 20.00`; empty where its parts ask for more
        than there is.
        """
        in_full = (
            minimum.charges,
            minimum.instalments,
            minimum.cash,
            minimum.over_limit,
            minimum.prior,
        )
        with exact():
            if sum(in_full, minimum.share) != minimum.total:
                return ""
        share = f"{plain(minimum.share_of)} × {plain(self.terms.minimum_share)}"
        return " + ".join((share, *(plain(amount) for amount in in_full if amount)))


def _movements(statement: Statement) -> Iterator[Explained]:
    """The opening balance, what was posted and what was paid or converted."""
    yield Explained(name="card-opening", value=statement.opening)
    yield Explained(name="card-posted", value=statement.posted)
    yield Explained(name="card-paid", value=statement.paid)
    if statement.converted:
        yield Explained(name="card-converted", value=statement.converted)


def _judged(statement: Statement) -> Iterator[Explained]:
    """What was paid in time, and of the minimum not; nothing while it can still be paid."""
    if statement.paid_in_time is not None:
        yield Explained(name="card-paid-in-time", value=statement.paid_in_time)
    if statement.minimum_missing is not None:
        yield Explained(name="card-minimum-missing", value=statement.minimum_missing)


def _sum(amounts: Iterable[object]) -> str:
    """The sum as text: `1000.00 + 17.40 - 100.00`; empty for fewer than two amounts."""
    terms = [plain(amount) for amount in amounts if isinstance(amount, Decimal)]
    return " + ".join(terms).replace("+ -", "- ") if len(terms) > 1 else ""


def _total(nodes: Iterable[Explained]) -> Decimal:
    with exact():
        return sum((node.value for node in nodes if isinstance(node.value, Decimal)), ZERO)
