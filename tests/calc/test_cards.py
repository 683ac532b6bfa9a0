"""The credit card: by hand, at its edges, against a naive oracle, and through the command line."""

import json
import random
from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.calc import card
from overdue_cli.core.calc.card import CardRequest
from overdue_cli.core.card.account import Conversion, Posting, PostingKind
from overdue_cli.core.card.findings import CardStatementOpen, CardStatementOverdue
from overdue_cli.core.card.ledger import card_ledger
from overdue_cli.core.card.plans import (
    CardInstalmentPlan,
    entries,
    instalments,
    instalments_of,
    parts_of,
    to_come,
    yearly,
)
from overdue_cli.core.card.statement import (
    CardLedger,
    CardTerms,
    PostedPayment,
    due_on,
    statement_from,
)
from overdue_cli.core.request.fields import read_request
from overdue_cli.rulebook import law
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.calc import templates
from overdue_cli.words.language import Language
from tests.calc.card_oracle import Card, Result, planned
from tests.cli.inside import overdue_inside
from tests.cli.running import overdue

TERMS: dict[str, Any] = {
    "statement_day": 5,
    "due_days": 18,
    "daily_rate": Decimal("0.0005"),
    "minimum_share": Decimal("0.10"),
    "late_share": Decimal("0.05"),
    "grace_days": 3,
    "tolerance": Decimal(10),
    "principal_first_after": 90,
}
BOUGHT = ("2026-03-30", "1000")


def day(text: str) -> date:
    return date.fromisoformat(text)


def ledger(
    bought: list[tuple[str, str]],
    paid: list[tuple[str, str]],
    until: str,
    kind: PostingKind = "purchase",
    **more: Any,
) -> CardLedger:
    terms = CardTerms(**TERMS | more)
    postings = [
        Posting(day=day(on), amount=Decimal(amount) + Decimal("0.00"), kind=kind)
        for on, amount in bought
    ]
    payments = [
        PostedPayment(day=day(on), amount=Decimal(amount) + Decimal("0.00")) for on, amount in paid
    ]
    return card_ledger(terms, postings, payments, day(until))


def amounts(found: CardLedger, statement: int) -> list[tuple[str, int, str]]:
    lines = found.statements[statement].windows
    return [(str(line.start), line.days, str(line.amount)) for line in lines]


def exactly(*values: Decimal | Fraction | int | None) -> list[Fraction | None]:
    """Numbers of any kind, to be compared."""
    return [None if value is None else Fraction(value) for value in values]


# -- by hand ---------------------------------------------------------------------------------------


def test_the_minimum_paid_on_the_due_date() -> None:
    """1,000 on 30 March, statement on 5 April, minimum 100 paid on the due date, 23 April.

    30 March .. 22 April: 24 days x 1,000 x 0.0005 = 12.00; 23 April .. 4 May: 12 days x 900 x
    0.0005 = 5.40.
    """
    found = ledger([BOUGHT], [("2026-04-23", "100")], "2026-05-05", statement_day_next=True)
    assert found.statements[0].minimum.total == 100
    assert exactly(found.statements[0].in_full, found.statements[0].late_charge) == exactly(
        False, 0
    )
    assert amounts(found, 1) == [("2026-03-30", 24, "12.00"), ("2026-04-23", 12, "5.40")]
    assert found.statements[1].balance == Decimal("917.40")


def test_the_statement_day_counts_on_its_statement_by_default() -> None:
    """One day more than above: 13 x 900 x 0.0005 = 5.85, and the next statement begins a day
    later.
    """
    found = ledger([BOUGHT], [("2026-04-23", "100")], "2026-06-05")
    assert amounts(found, 1) == [("2026-03-30", 24, "12.00"), ("2026-04-23", 13, "5.85")]
    assert amounts(found, 2) == [("2026-05-06", 31, "13.95")]


def test_interest_on_the_unpaid_part_only() -> None:
    """900 from posting through 5 May: 37 days x 900 x 0.0005 = 16.65."""
    found = ledger([BOUGHT], [("2026-04-23", "100")], "2026-05-05", unpaid_part=True)
    assert amounts(found, 1) == [("2026-03-30", 37, "16.65")]


def test_nothing_paid() -> None:
    """Late charge 5 % of the minimum of 100; 37 days x 1,000 x 0.0005 = 18.50.

    Minimum of May as banks publish it: 10 % of the 1,000 outstanding, the 100 asked for and missed,
    18.50 and 5.00 in full: 223.50.
    """
    found = ledger([BOUGHT], [], "2026-05-05")
    first, second = found.statements
    assert exactly(first.minimum_missing, first.late_charge) == exactly(100, 5)
    assert exactly(second.interest, second.late_billed, second.balance) == exactly(
        Decimal("18.50"), 5, Decimal("1023.50")
    )
    assert exactly(second.minimum.share, second.minimum.prior, second.minimum.charges) == exactly(
        100, 100, Decimal("23.50")
    )
    assert second.minimum.total == Decimal("223.50")


def test_a_minimum_that_asks_no_share_of_what_was_asked_for() -> None:
    """10 % of the 900 not asked for yet, the 100 asked for, 18.50 and 5.00 in full: 213.50."""
    found = ledger([BOUGHT], [], "2026-05-05", minimum_base="not-asked-before")
    minimum = found.statements[1].minimum
    assert exactly(minimum.share_of, minimum.share, minimum.prior) == exactly(900, 90, 100)
    assert minimum.total == Decimal("213.50")


def test_a_minimum_never_asks_for_more_than_there_is() -> None:
    """Share 60 %: 600 of 1,000 asked for and missed, then 60 % of 1,000 and the 600 are more than
    the purchases: 1,000 and in full 18.50 and 30.00.
    """
    found = ledger([BOUGHT], [], "2026-05-05", minimum_share=Decimal("0.6"))
    minimum = found.statements[1].minimum
    assert exactly(minimum.share, minimum.prior) == exactly(600, 600)
    assert minimum.total == Decimal("1048.50")


def test_no_interest_on_late_charges_nor_on_interest_nor_on_fees() -> None:
    found = ledger([BOUGHT], [], "2026-09-05")
    assert {window.base for each in found.statements for window in each.windows} == {1000}
    fees = ledger([BOUGHT], [], "2026-09-05", kind="fee")
    assert [each.interest for each in fees.statements] == [0] * 6


def test_compounding_adds_the_interest_of_a_statement() -> None:
    """18.50 of May bears interest from 6 May: 31 days x 1,018.50 x 0.0005 = 15.78675."""
    found = ledger([BOUGHT], [], "2026-06-05", compound=True)
    assert amounts(found, 2) == [("2026-05-06", 31, "15.79")]


def test_the_floor_of_the_late_charge() -> None:
    assert ledger([BOUGHT], [], "2026-05-01", late_floor=Decimal(20)).position.late_charges == 20


def test_instalments_and_what_is_over_the_limit_are_asked_in_full() -> None:
    assert ledger([BOUGHT], [], "2026-04-05", kind="instalment").statements[0].minimum.total == 1000
    minimum = ledger([BOUGHT], [], "2026-04-05", limit=Decimal(400)).statements[0].minimum
    assert exactly(minimum.over_limit, minimum.share, minimum.total) == exactly(600, 40, 640)


def test_cash_bears_interest_from_its_day_although_all_is_paid_in_time() -> None:
    """30 March .. 5 April, both counted: 7 days x 1,000 x 0.0005 = 3.50; then 17 days to the 23rd,
    8.50.
    """
    found = ledger([BOUGHT], [("2026-04-23", "1003.50")], "2026-05-05", kind="cash")
    first, second = found.statements
    assert amounts(found, 0) == [("2026-03-30", 7, "3.50")]
    assert amounts(found, 1) == [("2026-04-06", 17, "8.50")]
    assert exactly(first.minimum.cash, first.minimum.charges, first.minimum.total) == exactly(
        1000, Decimal("3.50"), Decimal("1003.50")
    )
    assert exactly(first.in_full, first.late_charge, second.balance) == exactly(
        True, 0, Decimal("8.50")
    )


def test_cash_in_the_minimum_as_purchases_are() -> None:
    minimum = (
        ledger([BOUGHT], [], "2026-04-05", kind="cash", cash_in_full=False).statements[0].minimum
    )
    assert exactly(minimum.cash, minimum.share, minimum.total) == exactly(0, 100, Decimal("103.50"))


def test_a_purchase_beside_cash_stays_free_of_interest_when_paid_in_full() -> None:
    terms = CardTerms(**TERMS)
    postings = [
        Posting(day=day("2026-03-30"), amount=Decimal("500.00"), kind="cash"),
        Posting(day=day("2026-03-30"), amount=Decimal("1000.00")),
    ]
    payments = [
        PostedPayment(day=day("2026-04-23"), amount=Decimal("1501.75"))
    ]  # 1,500 and 7 x 0.25
    found = card_ledger(terms, postings, payments, day("2026-05-05"))
    assert [{window.base for window in each.windows} for each in found.statements] == [{500}, {500}]


def plan(**more: Any) -> CardInstalmentPlan:
    fields: dict[str, Any] = {
        "day": day("2026-04-06"),
        "amount": Decimal("1000.00"),
        "months": 3,
        "of_balance": True,
    }
    return CardInstalmentPlan(**(fields | more))


def with_plan(agreed: CardInstalmentPlan, paid: list[tuple[str, str]], until: str) -> CardLedger:
    postings = [
        Posting(day=day(BOUGHT[0]), amount=Decimal("1000.00")),
        *entries(agreed, 5, day(until)),
    ]
    payments = [PostedPayment(day=day(on), amount=Decimal(amount)) for on, amount in paid]
    return card_ledger(CardTerms(**TERMS), postings, payments, day(until))


def test_a_plan_with_a_fee_a_month() -> None:
    """1,000 in three: 333.33, 333.33, 333.34, and 0.6 % of 1,000 with each, 6.00. The bill of April
    counts as paid.
    """
    agreed = plan(monthly_fee=Decimal("0.006"))
    lines = [
        (str(line.day), str(line.principal), str(line.charge)) for line in instalments_of(agreed, 5)
    ]
    assert lines == [
        ("2026-05-05", "333.33", "6.00"),
        ("2026-06-05", "333.33", "6.00"),
        ("2026-07-05", "333.34", "6.00"),
    ]
    found = with_plan(agreed, [("2026-05-20", "339.33")], "2026-06-05")
    april, may, june = found.statements
    assert exactly(april.balance, april.in_full, april.late_charge) == exactly(1000, True, 0)
    assert exactly(may.converted, may.balance, may.minimum.total) == exactly(
        1000, Decimal("339.33"), Decimal("339.33")
    )
    assert exactly(june.interest, june.balance, found.position.days_overdue) == exactly(
        0, Decimal("339.33"), 0
    )
    assert exactly(*to_come(instalments_of(agreed, 5), day("2026-06-05"))) == exactly(
        Decimal("333.34"), 6
    )


def test_a_plan_on_its_own_does_not_touch_the_balance() -> None:
    """The 1,000 bought are asked for as ever; the plan brings 333.33 and no charge."""
    found = with_plan(plan(of_balance=False), [("2026-04-20", "1000")], "2026-05-05")
    assert exactly(found.statements[1].balance, found.position.fees) == exactly(
        Decimal("333.33"), 0
    )


def test_a_missed_instalment_of_a_plan_is_late_like_a_minimum() -> None:
    """339.33 due on 23 May and not paid: 5 % of it late, and 32 days to 5 June on 333.33, 5.33."""
    found = with_plan(plan(monthly_fee=Decimal("0.006")), [], "2026-06-05")
    assert exactly(found.statements[1].late_charge) == exactly(Decimal("16.97"))
    assert amounts(found, 2) == [("2026-05-05", 32, "5.33")]


def test_a_plan_at_a_yearly_rate_is_level() -> None:
    """12,000 x 0.005 / (1 - 1.005^-12) = 1,032.797…; 60.00 of interest first, 972.80 of
    principal.
    """
    parts = parts_of(plan(amount=Decimal("12000.00"), months=12, annual_rate=Decimal("0.06")))
    assert parts[0] == (Decimal("972.80"), Decimal("60.00"))
    assert sum(principal for principal, _ in parts) == 12000
    assert {principal + charge for principal, charge in parts[:-1]} == {Decimal("1032.80")}
    assert yearly(
        plan(amount=Decimal("12000.00"), months=12, annual_rate=Decimal("0.06"))
    ) == Decimal("0.0600")


@pytest.mark.parametrize(
    ("months", "fee", "percent"),
    [
        (12, "0.006", "13.03"),
        (12, "0.0075", "16.22"),
        (3, "0.009", "16.13"),
        (24, "0.006", "13.27"),
    ],
)
def test_what_a_fee_a_month_costs_a_year(months: int, fee: str, percent: str) -> None:
    """At a twelfth of that rate, five thousandths of a per cent less and more, what is paid is
    worth more and less.
    """
    agreed = plan(amount=Decimal("12000.00"), months=months, monthly_fee=Decimal(fee))
    found = Fraction(yearly(agreed))
    assert found == Fraction(percent) / 100
    for off, sign in ((-1, 1), (1, -1)):
        monthly = (found + Fraction(off, 20_000)) / 12
        worth = sum(
            Fraction(principal + charge) / (1 + monthly) ** month
            for month, (principal, charge) in enumerate(parts_of(agreed), start=1)
        )
        assert (worth - 12000) * sign > 0


def test_a_plan_of_more_than_there_was() -> None:
    """1,000 on the card and 1,200 in the plan: 200 stand as a credit, which the first instalment of
    400 uses.
    """
    found = with_plan(plan(amount=Decimal("1200.00")), [], "2026-05-05")
    assert found.beyond == 200
    assert exactly(found.statements[1].balance, found.position.credit) == exactly(200, 0)


def test_statement_days_of_short_months() -> None:
    """The last day where a month has no 31st, and the 31st again after it; a plan's instalments
    fall on them.
    """
    days = [str(line.day) for line in instalments_of(plan(day=day("2024-01-30"), months=5), 31)]
    assert days == ["2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31"]
    for statement_day in (29, 30, 31):
        found = ledger(
            [("2023-01-15", "1000")], [], "2023-05-31", statement_day=statement_day, due_days=20
        )
        last = [str(each.day) for each in found.statements]
        assert last == [
            f"2023-0{month}-{min(statement_day, most)}"
            for month, most in ((1, 31), (2, 28), (3, 31), (4, 30), (5, 31))
        ]
        starts = [each.start for each in found.statements[1:]]
        assert starts == [each.day + timedelta(days=1) for each in found.statements[:-1]]


# -- edges -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("paid_on", "grace", "in_full"),
    [
        ("2026-04-23", 0, True),  # the due date itself
        ("2026-04-24", 0, False),  # one day late
        ("2026-04-24", 3, True),
        ("2026-04-26", 3, True),  # the last day of grace
        ("2026-04-27", 3, False),
    ],
)
def test_when_it_is_still_in_time(paid_on: str, grace: int, in_full: bool) -> None:
    found = ledger([BOUGHT], [(paid_on, "1000")], "2026-05-05", grace_days=grace)
    assert found.statements[0].in_full is in_full
    days = (day(paid_on) - day("2026-03-30")).days
    assert found.statements[1].interest == (0 if in_full else Decimal(days) / 2)
    assert found.statements[0].late_charge == (0 if in_full else 5)


@pytest.mark.parametrize(("paid", "in_full"), [("990", True), ("989.99", False), ("1000", True)])
def test_tolerance(paid: str, in_full: bool) -> None:
    assert ledger([BOUGHT], [("2026-04-23", paid)], "2026-05-05").statements[0].in_full is in_full


def test_a_remainder_within_tolerance_moves_to_the_next_statement() -> None:
    """10 yuan left, free through the last day of grace; not paid by the next one either, but again
    within tolerance.
    """
    found = ledger([BOUGHT], [("2026-04-23", "990")], "2026-09-05")
    assert found.position.total == 10
    assert found.position.days_overdue == 0


@pytest.mark.parametrize(
    ("paid", "late"), [("100", "0"), ("99.99", "0"), ("99.80", "0.01"), ("50", "2.50")]
)
def test_exactly_the_minimum(paid: str, late: str) -> None:
    """5 % of a missing fen rounds to nothing."""
    assert ledger([BOUGHT], [("2026-04-23", paid)], "2026-05-05").statements[
        0
    ].late_charge == Decimal(late)


def test_more_paid_than_owed() -> None:
    found = ledger([BOUGHT, ("2026-05-01", "300")], [("2026-04-20", "1200")], "2026-05-05")
    assert found.statements[1].balance == 100
    assert ledger([BOUGHT], [("2026-04-20", "1200")], "2026-05-05").position.total == -200


def test_paid_before_it_was_spent() -> None:
    assert ledger([BOUGHT], [("2026-03-01", "1000")], "2026-06-05").position.total == 0


def test_zero_rate() -> None:
    position = ledger([BOUGHT], [], "2027-03-30", daily_rate=Decimal(0)).position
    assert exactly(position.interest, position.principal) == exactly(0, 1000)
    assert position.late_charges > 0


def test_february() -> None:
    assert statement_from(day("2024-02-01"), 31) == day("2024-02-29")
    assert statement_from(day("2023-02-01"), 29) == day("2023-02-28")
    found = ledger([("2024-02-29", "1000")], [], "2024-04-05")
    # 29 February .. 5 April, both counted: 1 + 31 + 5 = 37 days.
    assert amounts(found, 1) == [("2024-02-29", 37, "18.50")]


def test_due_dates() -> None:
    by_day = CardTerms(**TERMS | {"due_days": None, "due_day": 23, "statement_day": 25})
    assert due_on(day("2026-01-25"), by_day) == day("2026-02-23")
    assert due_on(day("2026-01-31"), CardTerms(**TERMS | {"due_days": 28})) == day("2026-02-28")


def test_before_the_due_date_no_interest_is_counted() -> None:
    for until in ("2026-04-05", "2026-04-23", "2026-04-26"):
        position = ledger([BOUGHT], [], until).position
        assert exactly(position.interest, position.late_charges, position.total) == exactly(
            0, 0, 1000
        )
        assert position.days_overdue == 0
    # Judged on the day after the grace: 28 days from 30 March to 27 April, not counted.
    position = ledger([BOUGHT], [], "2026-04-27").position
    assert exactly(position.interest, position.late_charges, position.minimum_due) == exactly(
        14, 5, 100
    )
    assert position.days_overdue == 4


def test_days_overdue_run_on_while_the_next_statement_is_open() -> None:
    """Overdue since 23 April: 37 days on 30 May. 94.51 of the minimum of 100 leaves 5.49, 12 days
    overdue on 5 May.
    """
    assert ledger([BOUGHT], [], "2026-05-30").position.days_overdue == 37
    found = ledger([BOUGHT], [("2026-04-20", "94.51")], "2026-05-05", minimum_share=Decimal("0.1"))
    assert exactly(found.position.days_overdue, found.statements[0].minimum_missing) == exactly(
        12, Decimal("5.49")
    )


def test_order_of_payment_turns_after_ninety_days() -> None:
    """Overdue since 23 April. Day 90 is 22 July: the payment meets interest first; the day after,
    principal.
    """
    at_90 = ledger([BOUGHT], [("2026-07-22", "60")], "2026-07-22").position
    at_91 = ledger([BOUGHT], [("2026-07-23", "60")], "2026-07-23").position
    assert exactly(at_90.principal, at_91.principal) == exactly(1000, 940)


def test_an_exact_split() -> None:
    assert instalments(Decimal("1179.35"), 60) == (*([Decimal("19.65")] * 59), Decimal("20.00"))
    assert instalments(Decimal("0.05"), 3) == (Decimal("0.01"), Decimal("0.01"), Decimal("0.03"))
    assert instalments(Decimal("7.00"), 1) == (Decimal("7.00"),)


@given(st.integers(0, 10**9), st.integers(1, 60))
def test_a_split_adds_up(fen: int, months: int) -> None:
    total = Decimal(fen).scaleb(-2)
    parts = instalments(total, months)
    assert (len(parts), sum(parts)) == (months, total)
    assert 0 <= parts[-1] - parts[0] < Decimal(months).scaleb(-2)


# -- against the oracle ----------------------------------------------------------------------------

START = date(2023, 11, 20)


def made(chance: random.Random) -> tuple[dict[str, Any], list[tuple[date, str, Decimal]], date]:
    """Terms, events and an end, such as people have them."""
    by_days = chance.random() < 0.5
    terms = TERMS | {
        "statement_day": chance.choice((1, 5, 17, 28, 29, 30, 31)),
        "due_days": chance.randint(1, 28) if by_days else None,
        "due_day": None if by_days else chance.randint(1, 31),
        "daily_rate": Decimal(chance.choice(("0", "0.0005", "0.00035", "0.000417", "0.01"))),
        "unpaid_part": chance.random() < 0.3,
        "statement_day_next": chance.random() < 0.5,
        "compound": chance.random() < 0.4,
        "minimum_share": Decimal(chance.choice(("0.05", "0.1", "0.1", "1", "0"))),
        "late_floor": Decimal(chance.choice(("0", "0", "10"))),
        "grace_days": chance.choice((0, 3, 3, 9)),
        "tolerance": Decimal(chance.choice(("0", "10", "100"))),
        "limit": chance.choice((None, None, Decimal(3000))),
        "cash_in_full": chance.random() < 0.5,
        "minimum_base": chance.choice(("outstanding", "not-asked-before")),
    }
    span = chance.randint(20, 330)

    def event(kinds: tuple[str, ...], most: int) -> tuple[date, str, Decimal]:
        amount = Decimal(
            chance.choice((chance.randint(1, most), chance.randint(1, most // 1000) * 1000))
        ).scaleb(-2)
        return START + timedelta(days=chance.randint(0, span)), chance.choice(kinds), amount

    kinds = ("purchase", "purchase", "purchase", "cash", "instalment", "fee")
    spent = [event(kinds, 300_000) for _ in range(chance.randint(1, 6))]
    paid = [event(("payment",), 250_000) for _ in range(chance.randint(0, 7))]
    return terms, [*spent, *paid], START + timedelta(days=span)


def plans_for(chance: random.Random, until: date) -> list[CardInstalmentPlan]:
    """Now and then one, some of more than there is to take."""
    return [
        CardInstalmentPlan(
            day=START + timedelta(days=chance.randint(0, (until - START).days)),
            amount=Decimal(chance.randint(1, 300_000)).scaleb(-2),
            months=chance.choice((1, 2, 3, 12, 60)),
            monthly_fee=Decimal(chance.choice(("0", "0.006", "0.0075"))),
            of_balance=chance.random() < 0.7,
        )
        for _ in range(chance.choice((0, 0, 1, 2)))
    ]


def both(
    terms: dict[str, Any],
    events: list[tuple[date, str, Decimal]],
    until: date,
    plans: Sequence[CardInstalmentPlan] = (),
) -> tuple[CardLedger, Result]:
    postings: list[Posting | Conversion] = [
        Posting(day=on, amount=amount, kind=kind)  # type: ignore[arg-type]  # the kinds above
        for on, kind, amount in events
        if kind != "payment"
    ]
    postings += [entry for plan in plans for entry in entries(plan, terms["statement_day"], until)]
    payments = [
        PostedPayment(day=on, amount=amount) for on, kind, amount in events if kind == "payment"
    ]
    exact = {
        name: Fraction(value) if isinstance(value, Decimal) else value
        for name, value in terms.items()
    }
    happened = [(on, kind, Fraction(amount)) for on, kind, amount in events]
    for plan in plans:
        fractions = (Fraction(plan.amount), plan.months, Fraction(plan.monthly_fee))
        happened += planned(
            plan.day, *fractions, terms["statement_day"], of_balance=plan.of_balance
        )
    naive = Card(exact).run([each for each in happened if each[0] <= until], until)
    return card_ledger(CardTerms(**terms), postings, payments, until), naive


def test_it_agrees_with_the_oracle_to_the_fen() -> None:
    chance = random.Random(20261123)
    for number in range(400):
        terms, events, until = made(chance)
        found, naive = both(terms, events, until, plans_for(chance, until))
        shown = {each.day: each for each in found.statements}
        told = [
            exactly(each.balance, each.interest, each.minimum)
            for each in naive.statements
            if each.day in shown
        ]
        ours = [
            exactly(each.balance, each.interest, each.minimum.total) for each in found.statements
        ]
        assert ours == told, (number, terms, events, until)
        p = found.position
        parts = exactly(p.interest, p.late_charges, p.principal, p.minimum_due, p.total)
        expected = exactly(
            naive.interest_owed, naive.late_owed, naive.principal, naive.minimum_due, naive.total
        )
        assert parts == expected, (number, terms, events, until)
        assert sum(each.late_charge or 0 for each in found.statements) == sum(naive.late)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10**9), st.integers(1, 100_000), st.integers(0, 330))
def test_properties(seed: int, more: int, later: int) -> None:
    """Lines add up, the order of entries does not matter, windows of a base tile their days, a
    minimum is no more than the balance, and a statement follows from the one before.
    """
    chance = random.Random(seed)
    terms, events, until = made(chance)
    plans = plans_for(chance, until)
    with_plans, _ = both(terms, events, until, plans)
    for each in with_plans.statements:
        moved = each.posted + each.interest + each.late_billed - each.paid - each.converted
        assert each.balance == each.opening + moved
        assert 0 <= each.minimum.total <= max(Decimal(0), each.balance)
    found, _ = both(terms, events, until)
    shuffled = sorted(events, key=lambda event: (event[2], event[0]))
    if len({event[0] for event in events}) == len(events):
        assert both(terms, shuffled, until)[0] == found
    opening = Decimal(0)
    for each in found.statements:
        assert each.opening == opening or not opening
        assert (
            each.balance
            == each.opening + each.posted + each.interest + each.late_billed - each.paid
        )
        assert each.interest == sum(window.amount for window in each.windows)
        assert 0 <= each.minimum.total <= max(Decimal(0), each.balance)
        assert all(a.end <= b.start for a, b in zip(each.windows, each.windows[1:], strict=False))
        opening = each.balance
    p = found.position
    assert p.total == p.principal + p.interest + p.fees + p.late_charges - p.credit
    assert (
        p
        == card_ledger(
            CardTerms(**terms),
            [
                Posting(day=on, amount=a, kind=k)  # type: ignore[arg-type]
                for on, k, a in events
                if k != "payment"
            ],
            [PostedPayment(day=on, amount=a) for on, k, a in events if k == "payment"],
            until,
        ).position
    )
    if terms["late_floor"] == 0 and not terms["unpaid_part"]:
        paying = (
            START + timedelta(days=min(later, (until - START).days)),
            "payment",
            Decimal(more).scaleb(-2),
        )
        # A fen a window may be rounded the other way.
        assert both(terms, [*events, paying], until)[0].position.total <= p.total + Decimal("0.50")


# -- the request -----------------------------------------------------------------------------------

REQUEST: dict[str, Any] = {
    "transactions": [{"date": "2026-03-30", "amount": "1000"}],
    "statement_day": "5",
    "due_days": "18",
    "until": "2026-05-05",
}


@pytest.mark.parametrize(
    ("change", "code", "path"),
    [
        ({"statement_day": "32"}, "not-a-day-of-month", "statement_day"),
        ({"statement_day": "0"}, "not-a-day-of-month", "statement_day"),
        ({"due_days": "29"}, "due-days-range", "due_days"),
        ({"due_day": "23"}, "one-due-rule", "due_days"),
        ({"due_days": None}, "one-due-rule", "due_days"),
        ({"until": "2026-03-29"}, "in-the-future", "transactions[0].date"),
        ({"until": "2060-03-29"}, "period-too-long", "until"),
        ({"transactions": []}, "missing", "transactions"),
        ({"daily_rate": "2%"}, "too-large", "daily_rate"),
        ({"late_share": "51%"}, "too-large", "late_share"),
        ({"minimum_share": "101%"}, "above-whole", "minimum_share"),
        ({"plan_months": "61"}, "plan-months-range", "plan_months"),
        ({"plan_monthly_fee": "0.6%"}, "missing", "plan_months"),
        (
            {"plan_months": "3", "plan_monthly_fee": "0.6%", "plan_annual_rate": "6%"},
            "fee-or-rate",
            "plan_annual_rate",
        ),
        (
            {"plan": [{"date": "2026-04-06", "amount": "0", "months": "3"}]},
            "is-zero",
            "plan[0].amount",
        ),
        (
            {"plan": [{"date": "2026-04-06", "amount": "1", "months": "0"}]},
            "plan-months-range",
            "plan[0].months",
        ),
        (
            {"plan": [{"date": "2026-05-06", "amount": "1", "months": "3"}]},
            "in-the-future",
            "plan[0].date",
        ),
        (
            {"plan": [{"date": "2026-04-06", "amount": "1", "months": "3", "monthly_fee": "11%"}]},
            "too-large",
            "plan[0].monthly_fee",
        ),
        (
            {"plan": [{"date": "2026-04-06", "amount": "1", "months": "3", "annual_rate": "101%"}]},
            "too-large",
            "plan[0].annual_rate",
        ),
        (
            {"transactions": [{"date": "2026-02-29", "amount": "1"}]},
            "not-a-date",
            "transactions[0].date",
        ),
        (
            {"transactions": [{"date": "2026-02-28", "amount": "-1"}]},
            "negative",
            "transactions[0].amount",
        ),
        ({"tolerance": "-1"}, "negative", "tolerance"),
    ],
)
def test_what_a_request_may_not_say(change: dict[str, Any], code: str, path: str) -> None:
    request, problems = read_request(CardRequest, REQUEST | change)
    if request is not None:
        problems = card.against_law(request, law.cards())
    assert [(problem.code, problem.path) for problem in problems] == [(code, path)]


def test_the_largest_request_is_counted_exactly() -> None:
    """The dearest rate with all its digits, compounded for ten years: nothing is lost on the
    way.
    """
    change = {
        "transactions": [{"date": "2016-03-30", "amount": "10000000000"}] * 500,
        "daily_rate": "0.009999999999999",
        "compound_monthly": True,
        "late_share": "49.999999999999%",
        "until": "2026-03-01",
    }
    request, problems = read_request(CardRequest, REQUEST | change)
    assert request is not None, problems
    assert card.calculate(request, law.cards(), day("2026-03-01")).results[0].value


def said(**change: Any) -> list[Finding]:
    request, problems = read_request(CardRequest, REQUEST | change)
    assert request is not None, problems
    found = card.calculate(request, law.cards(), day("2026-11-23"))
    known = law.all_citations()
    assert [name for name in found.cited() if name not in known] == []
    nodes = [node for result in found.results for node in result.walk()]
    assert [node.name for node in nodes if f"value.{node.name}" not in templates()] == []
    assert [
        n.convention
        for n in nodes
        if n.convention and f"convention.{n.convention}" not in templates()
    ] == []
    return [*found.notes, *found.assumptions]


def test_what_is_assumed_is_named() -> None:
    codes = {finding.code for finding in said()}
    assert codes >= {
        "card-rate-assumed",
        "card-shares-assumed",
        "card-grace-assumed",
        "card-method-assumed",
    }
    terms = {
        "daily_rate": "0.05%",
        "minimum_share": "10%",
        "late_share": "5%",
        "grace_days": "3",
        "tolerance": "10",
    }
    chosen = {
        "interest_on": "whole-balance",
        "statement_day_interest": "this-statement",
        "compound_monthly": True,
    }
    assert not [finding for finding in said(**terms, **chosen) if finding.code.endswith("-assumed")]


@pytest.mark.parametrize("code", ["zh_CN", "en"])
def test_every_finding_has_words(code: str) -> None:
    paid = [{"date": "2026-04-23", "amount": "100"}]
    language = Language(code, LAW)
    for finding in said(payments=paid, plan_months="60"):
        fields = {name: getattr(finding, name) for name in finding.__struct_fields__}
        assert language.text(finding.code, templates(), **fields)


def on_the_last_statement(
    *paid: tuple[str, str], until: str, bought: str = "2024-01-10"
) -> dict[str, Finding]:
    """The notes on a statement that is still open, of 5,000 bought once; statement day 5, due 20
    days on.
    """
    request, problems = read_request(
        CardRequest,
        {
            "transactions": [{"date": bought, "amount": "5000"}],
            "payments": [{"date": on, "amount": amount} for on, amount in paid],
            "statement_day": "5",
            "due_days": "20",
            "daily_rate": "0.05%",
            "compound_monthly": True,
            "late_floor": "20",
            "until": until,
        },
    )
    assert request is not None, problems
    names = ("card-statement-open", "card-statement-overdue", "card-interest-to-come")
    return {
        note.code: note
        for note in card.calculate(request, law.cards(), day(until)).notes
        if note.code in names
    }


def test_an_open_statement_after_earlier_minimums_were_missed() -> None:
    """Overdue since 25 February: nothing is in time, nothing was bought in May; 300 paid on 10 June
    comes off.
    """
    before = on_the_last_statement(until="2024-06-09")["card-statement-overdue"]
    after = on_the_last_statement(("2024-06-10", "300"), until="2024-06-20")
    assert set(after) == {"card-statement-overdue"}
    found = after["card-statement-overdue"]
    assert isinstance(before, CardStatementOverdue)
    assert isinstance(found, CardStatementOverdue)
    assert before.left - found.left == before.minimum - found.minimum == 300
    assert (found.by, found.days > 0) == (day("2024-06-25"), True)


def test_an_open_statement_that_can_be_paid_in_time() -> None:
    found = on_the_last_statement(("2024-02-10", "4200"), until="2024-02-20")
    assert set(found) == {"card-statement-open", "card-interest-to-come"}
    note = found["card-statement-open"]
    assert isinstance(note, CardStatementOpen)
    assert exactly(note.left, note.minimum) == exactly(800, 0)
    assert note.by == day("2024-02-25")


def test_a_statement_paid_since_is_not_called_open() -> None:
    assert on_the_last_statement(("2024-02-10", "5000"), until="2024-02-20") == {}


def test_what_is_said_of_an_open_statement() -> None:
    argv: tuple[str, ...] = (
        "calc",
        "card",
        "--transactions",
        "2024-01-10:5000:purchase",
        "--statement-day",
        "5",
        "--due-days",
        "20",
    )
    argv += (
        "--daily-rate",
        "0.05%",
        "--payments",
        "2024-06-10:300",
        "--until",
        "2024-06-20",
        "--plan-months",
        "7",
    )
    zh, en = ("".join(overdue(*argv, "--lang", language).out.split()) for language in ("zh", "en"))
    assert "仍算按时" not in zh
    assert "补计" not in zh
    assert "之前的最低还款额已经逾期" in zh
    assert "每期（本金截到分）" in zh
    assert "overduealready" in en
    assert "cuttothefen" in en


def test_the_longest_plan_is_five_years() -> None:
    assert law.cards().most_months == 60


# -- the command line ------------------------------------------------------------------------------

ARGV = ("--transactions", "2026-03-30:1000", "--payments", "2026-04-23:100", "--statement-day", "5")
MORE = ("--due-day", "23", "--until", "2026-06-10", "--as-of", "2026-11-23", "--plan-months", "12")


def test_json() -> None:
    ran = overdue("calc", "card", *ARGV, *MORE, "--json")
    assert ran.status == 0, ran.errors
    results = {result["name"]: result for result in ran.answer["results"]}
    # 12.00 + 5.85 + 13.95 (6 May .. 5 June) + 4 x 0.45; late charge 5 % of 90.00 + 17.85 = 5.39.
    assert results["card-total"]["value"] == "938.99"
    assert results["card-interest"]["value"] == "33.60"
    assert results["card-late-charges"]["value"] == "5.39"
    assert [part["value"] for part in results["card-statements"]["parts"]] == [
        "1000.00",
        "917.85",
        "937.19",
    ]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh", ("信用卡逐期账单", "最低还款额", "938.99", "银发〔2016〕111号")),
        ("en", ("Owed in all", "Minimum payment", "938.99")),
    ],
)
@pytest.mark.parametrize("explain", [(), ("--explain",)])
def test_text(language: str, words: tuple[str, ...], explain: tuple[str, ...]) -> None:
    ran = overdue("calc", "card", *ARGV, *MORE, "--lang", language, *explain)
    assert ran.status == 0, ran.errors
    assert [word for word in words if word not in ran.out] == []


PLANS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "zh": (
        ("取现从记账那天起计息", "取现按全额算"),
        ("折合年利率（单利）是 13.03%", "已约定的分期", "转为分期"),
    ),
    "en": (
        (
            "A cash advance bears interest from the day it is posted",
            "asks for all of a cash advance",
        ),
        ("it comes to 13.03% a year", "Agreed plan, still to come", "Put into a plan"),
    ),
}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_cash_and_plans_in_words(language: str) -> None:
    """12,000 put into twelve instalments of 1,000 and 72.00; by 10 June four of them have been on a
    statement.
    """
    cash, plans = PLANS[language]
    asked = (
        "calc",
        "card",
        "--transactions",
        "2026-01-10:12000",
        "--statement-day",
        "5",
        "--due-days",
        "20",
    )
    more = (
        "--plan",
        "2026-02-06:12000:12:0.6%",
        "--until",
        "2026-06-10",
        "--lang",
        language,
        "--explain",
    )
    shown = " ".join(overdue(*asked, *more).out.split())
    assert [words for words in plans if words not in shown] == []
    assert "8,576.00 = 8000.00 + 576.00" in shown
    advance = (
        *asked,
        "--transactions",
        "2026-02-20:500:cash",
        "--until",
        "2026-06-10",
        "--lang",
        language,
    )
    shown = " ".join(overdue(*advance).out.split())
    joined = shown.replace(" ", "") if language == "zh" else shown
    assert [
        words for words in cash if words.replace(" ", "" if language == "zh" else " ") not in joined
    ] == []


def test_a_plan_over_everything_with_its_own_charge() -> None:
    """1,000 owed in twelve at 0.5 % a month: 83.33 + 5.00, and 83.37 + 5.00 last; 60.00 in all."""
    ran = overdue(
        *(
            "calc",
            "card",
            "--transactions",
            "2026-03-30:1000",
            "--statement-day",
            "5",
            "--due-days",
            "18",
        ),
        *("--until", "2026-04-10", "--plan-months", "12", "--plan-monthly-fee", "0.5%", "--json"),
    )
    node = next(result for result in ran.answer["results"] if result["name"] == "card-plan")
    values = {part["name"]: part["value"] for part in node["parts"]}
    assert values["card-plan-month"] == "88.33"
    assert values["card-plan-last"] == "88.37"
    assert values["card-plan-charges"] == "60.00"
    assert [
        note["yearly"] for note in ran.answer["notes"] if note["code"] == "card-fee-is-higher"
    ] == [values["annual-simple"]]


def test_a_card_that_grows_past_any_amount_is_told_so() -> None:
    """A late charge of 18 per cent of the minimum each month, billed and charged on for a hundred
    years, has more digits than are counted exactly.
    """
    debt = {"days_overdue": 36500, "principal": "36500", "card": {"late_share": "0.18"}}
    raw = json.dumps({"income": "6000", **debt}).encode()
    ran = overdue_inside(("advise", "--case", "-", "--json"), raw)
    assert (ran.status, ran.problems[0]["code"]) == (65, "outgrown")
    line = overdue_inside(("batch", "--as-of", "2026-11-23"), raw + b"\n").answer
    assert [each["code"] for each in line["problems"]] == ["outgrown"]
