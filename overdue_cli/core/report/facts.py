"""Computed facts of one debt, for the functions that turn facts into findings."""

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import msgspec

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.case.case import Case, Debt
from overdue_cli.core.ceiling.debt import Ceiling
from overdue_cli.core.charges.charges import Charges, DebtAccount
from overdue_cli.core.clock.limitation import DECIDED, HOLDS_BACK, UNOPENED, LimitationClock
from overdue_cli.core.clock.stage import Stage
from overdue_cli.core.court.paper import CourtPaper
from overdue_cli.core.law.product import Lender, Product
from overdue_cli.core.law.rules import Rules
from overdue_cli.core.plan.plan import Offer, Plan

if TYPE_CHECKING:
    from overdue_cli.core.charges.card import CardAccounts

# What is added up to this, in yuan, is not worth the wait for an answer about a waiver.
LITTLE_ADDED = Decimal(50)


class Facts(msgspec.Struct, frozen=True, kw_only=True):
    """One debt of one case on one day, computed; `ceiling` is None where none is tested, `account`
    for a card, which has its own as `card`.

    `number` is its place among the debts of the case; the plan is that of all of them. `goes_on`:
    once what is due of it is paid, its contract goes on (`plan/arrears`). The plan counts to
    `plan.first_payment`; `first_payment` is the working day on which that can be paid.
    """

    case: Case
    number: int
    debt: Debt
    rules: Rules
    as_of: date
    stage: Stage
    account: DebtAccount | None
    card: "CardAccounts | None" = None
    charges: Charges
    ceiling: Ceiling | None
    clock: LimitationClock
    paper: CourtPaper | None
    plan: Plan
    goes_on: bool
    first_payment: date

    @property
    def lender(self) -> Lender:
        return self.product.lender

    @property
    def product(self) -> Product:
        return self.rules.product

    @property
    def still_in_time(self) -> bool:
        """Whether it is a card in its days of grace, of whose month something is left: the bill
        comes before a plan, which is for debts beyond what one can pay.
        """
        return self.stage.grace_until is not None and self.plan.basis != "no-surplus"

    @property
    def is_overdue(self) -> bool:
        return self.debt.days_overdue > 0

    @property
    def is_at_example(self) -> bool:
        """Whether the interest of a loan is counted at an example rate, none being known."""
        return self.charges.terms.is_example and not self.product.is_card

    @property
    def agreed_none(self) -> bool:
        """Whether it is a private loan for which no interest was agreed."""
        return self.charges.terms.unagreed is not None

    @property
    def may_claim_lpr(self) -> bool:
        """Whether no interest was agreed and the lender may claim some for the days overdue."""
        return self.is_overdue and self.agreed_none

    @property
    def tells_interest(self) -> bool:
        """Whether a rate of interest was told, at the beginning or for later."""
        loan = self.debt.loan
        changes = () if loan is None else loan.changes
        return bool(self.debt.rate) or any(c.annual_rate or c.daily_rate for c in changes)

    @property
    def between(self) -> str:
        """With whom the debt is, as far as words differ: a lender with a licence or one not known;
        a person; or person-free, where with a person no interest was agreed.
        """
        if self.lender is not Lender.PRIVATE:
            return "lender"
        return "person-free" if self.agreed_none else "person"

    @property
    def only_interest(self) -> bool:
        """Whether what is overdue is interest alone, its principal being due later."""
        return self.is_overdue and self.debt.principal == 0 and self.charges.stated_interest > 0

    @property
    def court_first(self) -> bool:
        """Whether a court sent a paper, its days passed or not; an invitation to mediation
        is none.
        """
        return self.paper is not None and self.paper.kind != "mediation"

    @property
    def asks_for_papers_alone(self) -> bool:
        """Whether nothing but papers is asked of the lender: near or past limitation, where more
        could restart the period, and while it is not known what came from a court.
        """
        return self.clock.warns or self.debt.paper == UNOPENED

    @property
    def is_too_late_to_object(self) -> bool:
        """Whether the days to object to a payment order are over."""
        paper = self.paper
        return (
            paper is not None
            and paper.kind == "payment-order"
            and paper.days_left is not None
            and paper.days_left < 0
        )

    @property
    def is_decided(self) -> bool:
        """Whether a court has decided what is owed."""
        return self.debt.paper in DECIDED

    @property
    def offer(self) -> Decimal | None:
        """First offer to this lender, in yuan a month."""
        if len(self.case.debts) == 1:
            return self.plan.first_offer
        return None if self.own_offer is None else self.own_offer.first_offer

    @property
    def own_offer(self) -> Offer | None:
        """Offer the plan of several debts makes for this one; None for a debt it leaves out, and
        in a case of one debt.
        """
        return next((offer for offer in self.plan.offers if offer.debt == self.number), None)

    @property
    def own_lump(self) -> Decimal | None:
        """Part of the money at hand that the plan pays on this debt."""
        return self.plan.lump_for(self.number)

    @property
    def is_covered(self) -> bool:
        """Whether money at hand pays all of this debt, and nothing of it goes on."""
        return self.plan.covers(self.number) and not self.is_cured

    @property
    def is_cured(self) -> bool:
        """Whether money at hand pays all that is due of it, so that its contract goes on."""
        return self.number in self.plan.cured

    @property
    def catches_up(self) -> bool:
        """Whether the plan pays only what is due of it, and its contract then goes on."""
        return self.goes_on and (self.is_cured or not self.debt.folds_in)

    @property
    def pays_at_once(self) -> bool:
        """Whether money at hand pays the only debt, and so little was added that no waiver is
        worth the wait.
        """
        charges = self.charges
        little = charges.total.high <= LITTLE_ADDED and not charges.late_is_open
        return self.is_covered and len(self.case.debts) == 1 and little

    @property
    def may_offer(self) -> bool:
        """Whether an amount is offered in the call."""
        reserved = (
            self.clock.warns
            or not self.is_overdue
            or self.debt.paper in HOLDS_BACK
            or self.only_interest
        )
        return not reserved and bool(self.offer) and not self.clears

    @property
    def clears(self) -> bool:
        """Whether the first offer already pays off the only debt."""
        has_one_offer = len(self.case.debts) == 1 and self.plan.first_offer is not None
        return has_one_offer and self.plan.options[0].months == 1

    def finding(self, kind: type[Finding], *own: str, **fields: Any) -> Finding:
        """Make a finding with the citations of its topic in the rulebook, and `own` added by a
        rule.
        """
        by_topic = self.rules.topics.get(kind.code, ())
        return kind(citations=tuple(dict.fromkeys((*by_topic, *own))), **fields)
