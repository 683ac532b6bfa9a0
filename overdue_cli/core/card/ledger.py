"""The walk through a card's events, statement after statement.

A statement's purchases bear interest from posting only once it turns out that the statement was not
paid in full in time; what bears interest goes on to bear it until paid. Amounts in yuan.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal

import msgspec

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
    """Statement after statement through `until`; interest since the last one runs to `until`, not
    counted.

    Postings and payments may come in any order, none later than `until`; there is at least one. On
    one day postings count first, then what becomes a plan, then payments.
    """
    with exact():
        return _StatementRun(terms, postings, payments).through(until)


def card_position(
    terms: CardTerms, postings: Sequence[Posting], payments: Sequence[PostedPayment], until: date
) -> CardPosition:
    """Principal, interest, late charges and minimum due at a date."""
    return card_ledger(terms, postings, payments, until).position


def _place(event: Event) -> tuple[date, int, bool, str]:
    """On one day what is posted comes before what is paid, and of what is posted charges come
    first.
    """
    if isinstance(event, Posting):
        return event.day, 0, event.kind in PRINCIPAL, event.kind
    return event.day, 1 if isinstance(event, Conversion) else 2, False, ""


class _StatementRun:
    """One walk through the events of an account, to be taken inside `exact()`."""

    def __init__(
        self,
        terms: CardTerms,
        postings: Sequence[Posting | Conversion],
        payments: Sequence[PostedPayment],
    ) -> None:
        self.terms = terms
        self.account = CardAccount()
        # Of what principal the minimum asks for all, and of what for a share.
        self.in_full: tuple[PostingKind, ...] = (
            ("instalment", "cash") if terms.cash_in_full else ("instalment",)
        )
        self.shared = tuple(kind for kind in PRINCIPAL if kind not in self.in_full)
        self.events: list[Event] = [*postings, *payments]
        self.events.sort(key=_place)
        self.events.reverse()
        self.statements: list[Statement] = []
        self.cycle = 0
        self.posted = self.paid = self.converted = self.pending_late = ZERO
        self.opening = ZERO

    def through(self, until: date) -> CardLedger:
        start = self.events[-1].day
        while (day := statement_from(start, self.terms.statement_day)) <= until:
            self._judge_by(day + ONE_DAY)
            self._happen(day)
            self._bill(start, day)
            start = day + ONE_DAY
        self._judge_by(until)
        self._happen(until)
        since = windows(self.account.lots, until, self.terms.daily_rate)
        shown = tuple(
            each
            for each in self.statements
            if each.opening or each.posted or each.paid or each.balance
        )
        position = self._position(since, until)
        return CardLedger(
            statements=shown, open_windows=since, position=position, beyond=self.account.beyond
        )

    def _happen(self, day: date) -> None:
        """Post and pay what happened up to `day`."""
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

    def _judge_by(self, day: date) -> None:
        """If the last statement's last day lies before `day`: what was paid in time, and what
        follows.
        """
        if not self.statements or self.statements[-1].last_day >= day:
            return
        last = self.statements[-1]
        if last.paid_in_time is not None:
            return
        self._happen(last.last_day)
        in_full = last.balance - self.paid - self.converted <= self.terms.tolerance
        if in_full:
            self.account.dues.clear()
        self._mark(last, in_full)
        missing = self.account.asked
        late = (
            max(round_to_fen(self.terms.late_share * missing), self.terms.late_floor)
            if self._charges(missing)
            else ZERO
        )
        self.pending_late = late
        self.statements[-1] = msgspec.structs.replace(
            last, paid_in_time=self.paid, in_full=in_full, minimum_missing=missing, late_charge=late
        )

    def _charges(self, missing: Decimal) -> bool:
        """Whether what is missing of a minimum brings a late-payment charge."""
        most = self.terms.most_late_charges
        return missing > 0 and (
            most is None or sum(1 for each in self.statements if each.late_charge) < most
        )

    def _mark(self, last: Statement, in_full: bool) -> None:
        """The lots of a statement not paid in full bear interest; a remainder within tolerance
        moves on.
        """
        for lot in self._judged():
            if not in_full:
                lot.bears = True
                lot.frozen_to = last.last_day if self.terms.unpaid_part else None
            elif lot.left:
                lot.cycle, lot.charged_to = self.cycle, last.last_day + ONE_DAY

    def _judged(self) -> list[Lot]:
        """Principal on the last statement that bears no interest so far."""
        return [
            lot
            for lot in self.account.lots
            if lot.cycle == self.cycle - 1 and lot.kind in PRINCIPAL and not lot.bears
        ]

    def _bill(self, start: date, day: date) -> None:
        """Put the statement together: interest up to here, the late charge of the last one, the
        minimum.
        """
        end = day if self.terms.statement_day_next else day + ONE_DAY
        charged = windows(self.account.lots, end, self.terms.daily_rate)
        for lot in self.account.lots:
            lot.charged_to = max(lot.charged_to, end) if lot.bears else lot.charged_to
        interest, late = sum((window.amount for window in charged), ZERO), self.pending_late
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
        """Post interest or a late charge; only interest may bear interest, and only by
        agreement.
        """
        if amount:
            lot = self.account.post(Posting(day=day, amount=amount, kind=kind), self.cycle)
            lot.charged_to, lot.bears = end, kind == "interest" and self.terms.compound

    def _billed(self, kinds: tuple[PostingKind, ...]) -> Decimal:
        """What is left of lots that an earlier statement showed."""
        return sum(
            (lot.left for lot in self.account.lots if lot.billed and lot.kind in kinds), ZERO
        )

    def _minimum(self, asked_in_full: Decimal, due: date) -> Minimum:
        """A share of the principal, and in full: charges, instalments, cash, what is over the
        limit, the prior minimum.

        `asked_in_full` is of earlier statements what is asked for in full: the rest of the prior
        minimum is principal.
        """
        account, limit, prior = self.account, self.terms.limit, self.account.asked
        purchases, charges = account.left(self.shared), account.left(CHARGES)
        by_instalments = account.left(("instalment",))
        cash = account.left(("cash",)) if self.terms.cash_in_full else ZERO
        over = ZERO if limit is None else max(ZERO, purchases - limit)
        before = min(max(ZERO, prior - asked_in_full), purchases - over)
        base = purchases - over - before
        share = round_to_fen(base * self.terms.minimum_share)
        total = share + charges + by_instalments + cash + over + before
        account.dues.append((due, total - prior))
        return Minimum(
            share_of=base,
            share=share,
            charges=charges,
            instalments=by_instalments,
            over_limit=over,
            prior=before,
            total=total,
            cash=cash,
        )

    def _begin_cycle(self) -> None:
        for lot in self.account.lots:
            lot.billed = True
        self.account.forget_settled(self.cycle)
        self.cycle += 1
        self.opening = self.statements[-1].balance
        self.posted = self.paid = self.converted = self.pending_late = ZERO

    def _balance(self) -> Decimal:
        return self.account.left((*PRINCIPAL, *CHARGES)) - self.account.credit

    def _only_within_grace(self) -> bool:
        """Whether the oldest minimum is that of a statement whose grace still runs."""
        last, dues = self.statements[-1:], self.account.dues
        return bool(last and dues) and last[0].paid_in_time is None and dues[0][0] == last[0].due

    def _position(self, since: tuple[CardWindow, ...], until: date) -> CardPosition:
        account = self.account
        interest = account.left(("interest",)) + sum((window.amount for window in since), ZERO)
        late, fees, principal = (
            account.left(("late",)),
            account.left(("fee",)),
            account.left(PRINCIPAL),
        )
        return CardPosition(
            principal=principal,
            interest=interest,
            fees=fees,
            late_charges=late + self.pending_late,
            credit=account.credit,
            minimum_due=account.asked,
            days_overdue=0 if self._only_within_grace() else account.days_overdue(until),
            total=principal + interest + fees + late + self.pending_late - account.credit,
        )
