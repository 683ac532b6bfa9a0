"""Facts a letter may use: one debt, the offer for it, and what was given for letters.

A letter goes to others, so nothing of the budget or of other debts is in them.
"""

from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from overdue_cli.core.charges.charges import Charges
from overdue_cli.core.clock.limitation import DECIDED, HOLDS_BACK, UNOPENED
from overdue_cli.core.court.paper import ANSWERED_BY, CourtPaper
from overdue_cli.core.law.product import Lender
from overdue_cli.core.letters.entry import DisputedEntry
from overdue_cli.core.letters.figure import ClaimedFigure
from overdue_cli.core.letters.registry import LetterKind

Situation = Literal["before-due", "no-money", "no-offer", "clears", "offer", "covers"]


class LetterOffer(msgspec.Struct, frozen=True, kw_only=True):
    """Monthly offer, in yuan. `months` is None where it depends on terms that are not known."""

    payment: Decimal
    first_date: date
    dates: tuple[date, ...]
    months: int | None
    last_payment: Decimal | None


class LetterFacts(msgspec.Struct, frozen=True, kw_only=True):
    """One debt, the one at `index` of the answer, as others may see it.

    `only_interest` is what is overdue where no principal is; `at_once` is paid before the first
    payment; `irregular` that a bad month does not hold the offer; `cause` why it was not paid.
    `excess` is the least part of the charges above the cap, where that stands on given terms, and
    `assumed_year` the days of the year its interest is counted by, where nobody said;
    `older` that a private contract is from before the rule of today; `warned` that a claim may be
    near or past its limitation period, `is_near` that it still runs. `catches_up`: what is paid is
    only what is due, and the contract then goes on. `entry` is one of a credit
    report, where that was given.
    """

    index: int
    product: str | None
    lender: Lender
    as_of: date
    due: date | None
    days: int
    roughly: bool
    principal: Decimal
    charges: Charges
    only_interest: Decimal | None
    situation: Situation
    requests: tuple[str, ...]
    offer: LetterOffer | None
    at_once: Decimal | None
    irregular: bool
    cause: str | None
    excess: Decimal | None
    assumed_year: int | None
    older: bool
    warned: bool
    is_near: bool
    hotline: str = ""
    hours: str = ""
    paper: CourtPaper | None = None
    contacted: tuple[str, ...] = ()
    figure: ClaimedFigure | None = None
    shown: Decimal | None = None
    entry: DisputedEntry | None = None
    catches_up: bool = False

    @property
    def means(self) -> str:
        """What can be paid, by its words: the situation, and whether it only catches up."""
        catches_up = self.catches_up and self.situation in ("clears", "covers")
        return f"{self.situation}-arrears" if catches_up else self.situation

    @property
    def is_private(self) -> bool:
        return self.lender is Lender.PRIVATE

    @property
    def falls_due(self) -> date | None:
        """The due date of what is not overdue yet, where it is known."""
        return self.due if self.days == 0 and self.due and self.due >= self.as_of else None

    @property
    def agreed_none(self) -> bool:
        """Whether it is a private loan for which no interest was agreed."""
        return self.charges.terms.unagreed is not None

    @property
    def is_card(self) -> bool:
        return self.lender is Lender.CARD_ISSUER

    @property
    def is_judged(self) -> bool:
        """Whether a court has decided what is owed."""
        return self.paper is not None and self.paper.kind in DECIDED

    @property
    def in_court(self) -> bool:
        """Whether what is owed is before a court, or decided by one; an invitation to mediation is
        neither.
        """
        return self.paper is not None and self.paper.kind in HOLDS_BACK

    @property
    def is_unopened(self) -> bool:
        """Whether something came from a court and it is not known what."""
        return self.paper is not None and self.paper.kind == UNOPENED

    @property
    def answers_by(self) -> LetterKind | None:
        """Kind of letter that answers the court's paper, if there is one."""
        return None if self.paper is None else ANSWERED_BY.get(self.paper.kind)

    @property
    def is_appealed(self) -> bool:
        """Whether the other side has appealed against a judgment."""
        return self.paper is not None and self.paper.kind == "appeal"

    @property
    def is_late(self) -> bool:
        """Whether the days of the court's paper are over."""
        return (
            self.paper is not None and self.paper.days_left is not None and self.paper.days_left < 0
        )

    @property
    def cap_code(self) -> str:
        """Code of the paragraph on the cap its charges are held against."""
        if self.is_private:
            return "line-private-older" if self.older else "line-private"
        if self.lender is Lender.UNKNOWN:
            return "line-unknown"
        return "line-card" if self.is_card else "line"

    @property
    def rate_known(self) -> bool:
        """Whether the contract's rate was given."""
        return self.charges.terms.rate_basis == "given"

    @property
    def terms_known(self) -> bool:
        """Whether the charges follow from given terms alone, and so may stand in a letter."""
        return not self.is_card and self.charges.is_settled
