"""A card's ledger as results that explain themselves."""

from collections.abc import Iterable
from decimal import Decimal

from overdue_cli.core.answer.explanation import Explained, plain
from overdue_cli.core.card.account import CardWindow
from overdue_cli.core.card.statement import CardLedger, CardPosition, CardTerms, Minimum, Statement
from overdue_cli.core.law.cards import CardRules
from overdue_cli.core.quantity.money import ZERO, exact

# The conventions a request may choose.
BASES = ("interest_on", "statement_day_interest", "compound_monthly")


def explained(
    ledger: CardLedger, terms: CardTerms, rules: CardRules, chosen: frozenset[str]
) -> tuple[Explained, ...]:
    """What is owed, the minimum due, all interest, late charges, and the statements."""
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
    def __init__(self, terms: CardTerms, rules: CardRules, chosen: frozenset[str]) -> None:
        self.terms = terms
        self.rules = rules
        self.chosen = chosen

    def total(self, position: CardPosition) -> Explained:
        """The parts of what is owed; a negative total is a credit."""
        parts = {
            "card-principal": position.principal,
            "card-interest-owed": position.interest,
            "card-fees-owed": position.fees,
            "card-late-owed": position.late_charges,
            "card-credit": -position.credit,
        }
        shown = tuple(Explained(name=name, value=value) for name, value in parts.items() if value)
        formula = _sum(node.value for node in shown)
        return Explained(
            name="card-total",
            value=position.total,
            formula=formula,
            citations=self.rules.method_citations,
            parts=shown,
        )

    def minimum_due(self, ledger: CardLedger) -> Explained:
        """What is still to be paid of the minimums; each statement's minimum with its days,
        statement to due date.
        """
        parts = tuple(
            Explained(
                name="card-minimum",
                value=each.minimum.total,
                start=each.day,
                end=each.due,
                formula=formula,
            )
            for each in ledger.statements
            if (formula := self._minimum_formula(each.minimum))
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
        """All interest, window by window, that since the last statement too."""
        lines = [window for statement in ledger.statements for window in statement.windows]
        parts = tuple(self._window(window) for window in (*lines, *ledger.open_windows))
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
        """A late-payment charge for each statement whose minimum was missed."""
        parts = tuple(self._late(each) for each in ledger.statements if each.late_charge)
        return Explained(
            name="card-late-charges",
            value=_total(parts),
            formula=_sum(node.value for node in parts),
            citations=(*self.rules.terms_citations, *self.rules.no_interest_citations),
            parts=parts,
        )

    def statements(self, ledger: CardLedger) -> Explained:
        """Each statement: what moved, its interest, minimum, what was paid in time, the charge for
        what was not.
        """
        parts = tuple(self._statement(each) for each in ledger.statements)
        return Explained(
            name="card-statements",
            value=len(parts),
            unit="number",
            citations=self.rules.method_citations,
            parts=parts,
        )

    def _window(self, window: CardWindow) -> Explained:
        return Explained(
            name="card-window",
            value=window.amount,
            formula=f"{plain(window.base)} × {plain(window.rate)} × {window.days}",
            start=window.start,
            end=window.end,
            convention=f"card-statement-day-{'next' if self.terms.statement_day_next else 'this'}",
            defaulted="statement_day_interest" not in self.chosen,
        )

    def _late(self, each: Statement) -> Explained:
        assert each.minimum_missing is not None, "only a judged statement has a late charge"
        share = f"{plain(each.minimum_missing)} × {plain(self.terms.late_share)}"
        at_floor = bool(self.terms.late_floor) and each.late_charge == self.terms.late_floor
        return Explained(
            name="card-late",
            value=each.late_charge,
            formula="" if at_floor else share,
            start=each.day,
            end=each.due,
        )

    def _statement(self, each: Statement) -> Explained:
        moved = (
            each.opening,
            each.posted,
            each.interest,
            each.late_billed,
            -each.paid,
            -each.converted,
        )
        money = {"card-opening": each.opening, "card-posted": each.posted, "card-paid": each.paid}
        judged = {
            "card-paid-in-time": each.paid_in_time,
            "card-minimum-missing": each.minimum_missing,
        }
        late = (self._late(each),) if each.late_charge else ()
        if each.converted:
            money["card-converted"] = each.converted
        return Explained(
            name="card-statement",
            value=each.balance,
            formula=_sum(amount for amount in moved if amount),
            start=each.start,
            end=each.day,
            parts=(
                Explained(name="card-due-date", value=each.due, unit="date"),
                Explained(name="card-last-day", value=each.last_day, unit="date"),
                *(Explained(name=name, value=value) for name, value in money.items()),
                self._charged(each),
                Explained(name="card-late-billed", value=each.late_billed),
                self._minimum(each.minimum),
                *(
                    Explained(name=name, value=value)
                    for name, value in judged.items()
                    if value is not None
                ),
                *late,
            ),
        )

    def _charged(self, each: Statement) -> Explained:
        return Explained(
            name="card-interest-charged",
            value=each.interest,
            formula=_sum(window.amount for window in each.windows),
            convention="card-unpaid-part" if self.terms.unpaid_part else "card-whole-balance",
            defaulted="interest_on" not in self.chosen,
            parts=tuple(self._window(window) for window in each.windows),
        )

    def _minimum(self, found: Minimum) -> Explained:
        share = f"{plain(found.share_of)} × {plain(self.terms.minimum_share)}"
        lines = {
            "card-minimum-charges": found.charges,
            "card-minimum-instalments": found.instalments,
            "card-minimum-cash": found.cash,
            "card-minimum-over-limit": found.over_limit,
            "card-minimum-prior": found.prior,
        }
        return Explained(
            name="card-minimum",
            value=found.total,
            formula=self._minimum_formula(found),
            parts=(
                Explained(name="card-minimum-share", value=found.share, formula=share),
                *(Explained(name=name, value=value) for name, value in lines.items() if value),
            ),
        )

    def _minimum_formula(self, found: Minimum) -> str:
        rest = (found.charges, found.instalments, found.cash, found.over_limit, found.prior)
        share = f"{plain(found.share_of)} × {plain(self.terms.minimum_share)}"
        return " + ".join((share, *(plain(amount) for amount in rest if amount)))


def _sum(amounts: Iterable[object]) -> str:
    """`1000.00 + 17.40 - 100.00`; nothing where there is nothing to add."""
    written = [plain(amount) for amount in amounts if isinstance(amount, Decimal)]
    return " + ".join(written).replace("+ -", "- ") if len(written) > 1 else ""


def _total(nodes: Iterable[Explained]) -> Decimal:
    with exact():
        return sum((node.value for node in nodes if isinstance(node.value, Decimal)), ZERO)
