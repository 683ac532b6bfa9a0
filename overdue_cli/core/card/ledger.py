"""A card's events, gone through statement after statement.

A statement's purchases bear interest from posting, but only once it turns out that the statement
was not paid in full in time; a lot that bears interest goes on to bear it until paid. Amounts in
yuan. Example: 1,000 posted on 5 January, statement 31 January, due 20 February, nothing paid: on
21 February interest from 5 January on is owed, where a day before there was none.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal, Inexact, InvalidOperation

import msgspec

from overdue_cli.core.accrual.ledger import AmountTooLarge
from overdue_cli.core.card.account import (
    PRINCIPAL,
    CardAccount,
    CardWindow,
    Conversion,
    Lot,
    Posting,
    PostingKind,
    windows,
)
from overdue_cli.core.card.statement import (
    CHARGES,
    ONE_DAY,
    CardLedger,
    CardPosition,
    CardTerms,
    Minimum,
    PostedPayment,
    Statement,
    due_on,
    statement_from,
)
from overdue_cli.core.quantity.money import ZERO, exact, round_to_fen

Event = Posting | Conversion | PostedPayment


def card_ledger(
    terms: CardTerms,
    postings: Sequence[Posting | Conversion],
    payments: Sequence[PostedPayment],
    until: date,
) -> CardLedger:
    """Compute every statement through `until`, and the interest since the last one up to `until`
    (not counted).

    Postings and payments may come in any order, none later than `until`; there is at least one. On
    one day postings count first, then conversions into a plan, then payments. Raises AmountTooLarge
    where billed interest grows past what can be held exactly.
    """
    try:
        with exact():
            return _StatementRun(terms, postings, payments).through(until)
    except (Inexact, InvalidOperation) as error:
        raise AmountTooLarge from error


def _order_in_day(event: Event) -> tuple[date, int, bool, str]:
    """The sort key of an event: on one day postings come before conversions and payments, and of
    postings charges come first, so that a credit is used up by them.
    """
    if isinstance(event, Posting):
        return event.day, 0, event.kind in PRINCIPAL, event.kind
    return event.day, 1 if isinstance(event, Conversion) else 2, False, ""


class _StatementRun:
    """One pass over the events of an account, to be made inside `exact()`."""

    def __init__(
        self,
        terms: CardTerms,
        postings: Sequence[Posting | Conversion],
        payments: Sequence[PostedPayment],
    ) -> None:
        self.terms = terms
        self.account = CardAccount()
        # Kinds of principal of which the minimum asks for all (in_full), or for a share.
        self.in_full: tuple[PostingKind, ...] = (
            ("instalment", "cash") if terms.cash_in_full else ("instalment",)
        )
        self.shared = tuple(kind for kind in PRINCIPAL if kind not in self.in_full)
        self.events: list[Event] = [*postings, *payments]
        self.events.sort(key=_order_in_day)
        self.events.reverse()  # the next event is popped off the end
        self.statements: list[Statement] = []
        self.cycle = 0
        self.posted = self.paid = self.converted = self.pending_late = ZERO
        self.opening = ZERO

    def through(self, until: date) -> CardLedger:
        """Make every statement through `until`, and the position on it."""
        # The first statement begins with the first event: before it there is nothing to bill.
        start = self.events[-1].day
        while (day := statement_from(start, self.terms.statement_day)) <= until:
            # Judged before billed: interest and late charge of the statement before belong here.
            self._judge_before(day + ONE_DAY)
            self._apply_through(day)
            self._bill(start, day)
            start = day + ONE_DAY
        self._judge_before(until)
        self._apply_through(until)
        open_windows = self._windows(until)
        # Months in which the account was empty have a statement day but no statement.
        shown = tuple(
            statement
            for statement in self.statements
            if statement.opening or statement.posted or statement.paid or statement.balance
        )
        position = self._position(open_windows, until)
        return CardLedger(
            statements=shown,
            open_windows=open_windows,
            position=position,
            beyond=self.account.beyond,
        )

    def _windows(self, to: date) -> tuple[CardWindow, ...]:
        """The interest not charged yet, up to `to` (not counted)."""
        return windows(self.account.lots, to, self.terms.daily_rate, self.terms.rate_divisor)

    def _apply_through(self, day: date) -> None:
        """Apply the events up to `day`, that day included, to the account."""
        while self.events and self.events[-1].day <= day:
            event = self.events.pop()
            if isinstance(event, Posting):
                self.account.post(event, self.cycle)
                self.posted += event.amount
            elif isinstance(event, Conversion):
                self.account.convert(event.day, event.amount)
                self.converted += event.amount
            else:
                self.account.pay(event.day, event.amount, self.terms.principal_first_after)
                self.paid += event.amount

    def _judge_before(self, day: date) -> None:
        """Judge the last statement if its last day to pay lies before `day`: was it paid in full in
        time, what of its minimum is missing, and which late-payment charge that brings.
        """
        if not self.statements or self.statements[-1].last_day >= day:
            return
        last = self.statements[-1]
        if last.paid_in_time is not None:
            return
        self._apply_through(last.last_day)
        # What became a plan since the statement is no longer to be paid with it.
        in_full = last.balance - self.paid - self.converted <= self.terms.tolerance
        # Paid in full within the tolerance (容差): the rest counts as paid, minimums are met.
        if in_full:
            self.account.minimums.clear()
        self._let_bear(last, in_full)
        missing = self.account.minimums_unpaid
        late = (
            max(round_to_fen(self.terms.late_share * missing), self.terms.late_floor)
            if self._brings_late_charge(missing)
            else ZERO
        )
        self.pending_late = late  # billed with the next statement
        self.statements[-1] = msgspec.structs.replace(
            last, paid_in_time=self.paid, in_full=in_full, minimum_missing=missing, late_charge=late
        )

    def _brings_late_charge(self, missing: Decimal) -> bool:
        """Whether a minimum of which `missing` was not paid brings a late-payment charge."""
        most = self.terms.most_late_charges
        return missing > 0 and (
            most is None or sum(1 for statement in self.statements if statement.late_charge) < most
        )

    def _let_bear(self, last: Statement, in_full: bool) -> None:
        """Let the lots of a statement not paid in full bear interest; a remainder within tolerance
        moves on to the next statement.
        """
        for lot in self._lots_to_judge():
            if not in_full:
                lot.bears = True
                # On the unpaid part only: what was paid in time counts as if paid at posting.
                lot.frozen_to = last.last_day if self.terms.unpaid_part else None
            elif lot.remaining:
                # Within the tolerance: no interest so far, and judged with the next statement.
                lot.cycle, lot.charged_to = self.cycle, last.last_day + ONE_DAY

    def _lots_to_judge(self) -> list[Lot]:
        """The lots of principal on the last statement that bear no interest so far."""
        return [
            lot
            for lot in self.account.lots
            if lot.cycle == self.cycle - 1 and lot.kind in PRINCIPAL and not lot.bears
        ]

    def _bill(self, start: date, day: date) -> None:
        """Make the statement of `day`: interest up to it, the late charge of the statement before,
        the minimum.
        """
        # By contract the statement day is charged with this statement or with the next.
        end = day if self.terms.statement_day_next else day + ONE_DAY
        charged = self._windows(end)
        # A lot that bears no interest yet stays uncharged since posting, until it is judged.
        for lot in self.account.lots:
            lot.charged_to = max(lot.charged_to, end) if lot.bears else lot.charged_to
        interest, late = sum((window.amount for window in charged), ZERO), self.pending_late
        # Before today's interest and late charge are posted: they are not in the prior minimum.
        asked_in_full = self._billed((*CHARGES, *self.in_full))
        self._charge("interest", day, interest, end)
        self._charge("late", day, late, end)
        due = due_on(day, self.terms)
        following = statement_from(day + ONE_DAY, self.terms.statement_day)
        self.statements.append(
            Statement(
                start=start,
                day=day,
                due=due,
                # A long grace ends with the next statement, so that no payment counts for two.
                last_day=min(due + timedelta(days=self.terms.grace_days), following),
                opening=self.opening,
                posted=self.posted,
                paid=self.paid,
                windows=charged,
                interest=interest,
                late_billed=late,
                balance=self._balance(),
                minimum=self._minimum(asked_in_full, due),
                converted=self.converted,
            )
        )
        self._begin_cycle()

    def _charge(self, kind: PostingKind, day: date, amount: Decimal, end: date) -> None:
        """Post interest or a late charge. A late charge never bears interest (银发〔2016〕111号
        art. 3), interest only where the contract compounds.
        """
        if amount:
            lot = self.account.post(Posting(day=day, amount=amount, kind=kind), self.cycle)
            lot.charged_to, lot.bears = end, kind == "interest" and self.terms.compound

    def _billed(self, kinds: tuple[PostingKind, ...]) -> Decimal:
        """The balance that remains of lots that an earlier statement showed."""
        return sum(
            (lot.remaining for lot in self.account.lots if lot.billed and lot.kind in kinds), ZERO
        )

    def _minimum(self, asked_in_full: Decimal, due: date) -> Minimum:
        """Compute the minimum: a share of the purchases outstanding, and in full the charges,
        instalments, cash, what is over the limit, and what is missing of the prior minimum.

        `asked_in_full` is the balance of earlier statements that is asked for in full: the prior
        minimum beyond it is principal. Example: purchases of 1,000, 100 of them asked for before,
        and interest of 20 at a share of 10 %: 100 + 20 + 100 = 220.
        """
        account, limit, prior = self.account, self.terms.limit, self.account.minimums_unpaid
        purchases, charges = account.remaining(self.shared), account.remaining(CHARGES)
        by_instalments = account.remaining(("instalment",))
        cash = account.remaining(("cash",)) if self.terms.cash_in_full else ZERO
        over_limit = ZERO if limit is None else max(ZERO, purchases - limit)
        # Charges and cash of the prior minimum are in the amounts above already; the rest of it is
        # principal, and never more than there is.
        prior_unpaid = min(max(ZERO, prior - asked_in_full), purchases - over_limit)
        share_of = purchases - over_limit
        if self.terms.minimum_base == "not-asked-before":
            share_of -= prior_unpaid
        share = round_to_fen(share_of * self.terms.minimum_share)
        principal = min(share + over_limit + prior_unpaid, purchases)
        total = principal + charges + by_instalments + cash
        # The prior minimum is asked for already, under its own due date.
        account.minimums.append((due, total - prior))
        return Minimum(
            share_of=share_of,
            share=share,
            charges=charges,
            instalments=by_instalments,
            over_limit=over_limit,
            prior=prior_unpaid,
            total=total,
            cash=cash,
        )

    def _begin_cycle(self) -> None:
        """Go on to the next statement: what is on the account is billed from now on."""
        for lot in self.account.lots:
            lot.billed = True
        self.account.drop_closed_lots(self.cycle)
        self.cycle += 1
        self.opening = self.statements[-1].balance
        self.posted = self.paid = self.converted = self.pending_late = ZERO

    def _balance(self) -> Decimal:
        """The balance of the account in yuan; negative where it has a credit."""
        return self.account.remaining((*PRINCIPAL, *CHARGES)) - self.account.credit

    def _only_within_grace(self) -> bool:
        """Whether the oldest minimum is that of a statement whose grace still runs."""
        # Within the grace a payment still counts as made in time, so nothing is overdue yet.
        last, minimums = self.statements[-1:], self.account.minimums
        return (
            bool(last and minimums)
            and last[0].paid_in_time is None
            and minimums[0][0] == last[0].due
        )

    def _position(self, open_windows: tuple[CardWindow, ...], until: date) -> CardPosition:
        """What is owed on `until`, with interest and late charge that no statement shows yet."""
        account = self.account
        interest = account.remaining(("interest",)) + sum(
            (window.amount for window in open_windows), ZERO
        )
        late, fees, principal = (
            account.remaining(("late",)),
            account.remaining(("fee",)),
            account.remaining(PRINCIPAL),
        )
        return CardPosition(
            principal=principal,
            interest=interest,
            fees=fees,
            late_charges=late + self.pending_late,
            credit=account.credit,
            minimum_due=account.minimums_unpaid,
            days_overdue=0 if self._only_within_grace() else account.days_overdue(until),
            total=principal + interest + fees + late + self.pending_late - account.credit,
        )
