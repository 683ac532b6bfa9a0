"""Payments replayed across debts with interest between them: by hand, naively in fractions, and as
a command.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from math import floor
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overdue_cli.core.accrual.claim import Claim, ContractTerms, Instalment, Payment
from overdue_cli.core.accrual.engine import accrue
from overdue_cli.core.allocation.order import OwedDebt
from overdue_cli.core.allocation.replay import How, ReplayPayment, ReplayStep, Running, replay
from overdue_cli.core.quantity.day_count import Conventions
from tests.cli.running import overdue

D = Decimal
START = date(2025, 12, 1)
PARTS = ("fees", "interest", "principal")


def running(
    principal: str, rate: str, *, interest: str = "0.00", fees: str = "0.00", **more: Any
) -> Running:
    owed = OwedDebt(
        principal=D(principal), interest=D(interest), fees=D(fees), rate=D(rate), due=START
    )
    return Running(owed=owed, start=more.get("start", START))


def how(until: date, **more: Any) -> How:
    counting = Conventions(
        day_count=more.pop("day_count", "act/365"), end_day=more.pop("end_day", "head")
    )
    return How(until=until, conventions=counting, **more)


# -- by hand ---------------------------------------------------------------------------------------


def test_interest_runs_between_payments_and_the_heavier_debt_is_paid_first() -> None:
    """35 days to 5 January: 10,000 x 24 % x 35 / 365 = 230.136…, 2,000 x 18 % x 35 / 365 = 34.520….

    500 on the debt at 24 %: 50 of fees, 450 of the 300 + 230.14. 31 days on: 203.835… and 30.575…;
    3,000 meets 80.14 + 203.84 of interest and 2,716.02 of principal. 24 days to 1 March on
    7,283.98: 114.947…, and 23.671….
    """
    debts = [running("10000", "0.24", interest="300", fees="50"), running("2000", "0.18")]
    paid = [
        ReplayPayment(day=date(2026, 2, 5), amount=D(3000)),
        ReplayPayment(day=date(2026, 1, 5), amount=D(500)),
    ]
    first, second, last = replay(debts, paid, how(date(2026, 3, 1)))
    assert ran(first) == [D("230.14"), D("34.52")]
    assert went(first) == [(1, "fees", D("50.00")), (1, "interest", D("450.00"))]
    assert ran(second) == [D("203.84"), D("30.58")]
    assert went(second) == [(1, "interest", D("283.98")), (1, "principal", D("2716.02"))]
    assert ran(last) == [D("114.95"), D("23.67")]
    assert [(debt.interest, debt.principal) for debt in last.allocated.owed] == [
        (D("114.95"), D("7283.98")),
        (D("88.77"), D(2000)),  # 34.52 + 30.58 + 23.67
    ]


def test_the_same_where_all_interest_goes_before_any_principal() -> None:
    """Over 360: 233.333… and 35.00; 500 less 50 of fees meets 450 of the 533.33. Then 206.666… and
    31.00, and 3,000 meets 290.00 and 66.00 of interest before 2,644.00 of principal.
    """
    debts = [running("10000", "0.24", interest="300", fees="50"), running("2000", "0.18")]
    paid = [
        ReplayPayment(day=date(2026, 1, 5), amount=D(500)),
        ReplayPayment(day=date(2026, 2, 5), amount=D(3000)),
    ]
    _, second, _ = replay(
        debts, paid, how(date(2026, 2, 5), day_count="act/360", across="bucket-first")
    )
    assert went(second) == [
        (1, "interest", D("290.00")),
        (2, "interest", D("66.00")),
        (1, "principal", D("2644.00")),
    ]


def ran(step: ReplayStep) -> list[Decimal]:
    return [sum((line.amount for line in lines), D(0)) for lines in step.accrued]


def went(step: ReplayStep) -> list[tuple[int, str, Decimal]]:
    return [(line.debt, line.part, line.paid) for line in step.allocated.entries]


@pytest.mark.parametrize(("end_day", "days"), [("head", 31), ("both", 32), ("neither", 30)])
def test_end_days_as_everywhere(end_day: str, days: int) -> None:
    """36,500 at 10 % over 365 is 10.00 a day; no payment but on the last day, which bears nothing
    on what was paid.
    """
    debts = [running("36500", "0.1")]
    paid = [ReplayPayment(day=date(2026, 1, 1), amount=D(1))]
    (step, last) = replay(debts, paid, how(date(2026, 1, 1), end_day=end_day))
    assert sum(ran(step), sum(ran(last), D(0))) == 10 * days


def test_a_payment_that_counts_from_the_next_day() -> None:
    """100 days at 10.00, and one more before the payment lowers the base to nothing."""
    debts = [running("36500", "0.1")]
    paid = [ReplayPayment(day=START + timedelta(100), amount=D(99999))]
    for payment_day, days in (("same-day", 100), ("next-day", 101)):
        (step, last) = replay(debts, paid, how(START + timedelta(200), payment_day=payment_day))
        assert (ran(step), ran(last)) == ([D(10 * days)], [D(0)])
        assert step.allocated.unallocated == 99999 - 36500 - 10 * days


# -- naively ---------------------------------------------------------------------------------------


@dataclass
class Naive:
    """A debt in whole fen."""

    number: int
    due: date
    rate: Fraction
    secured: int
    start: date
    fees: int
    interest: int
    principal: int

    def rank(self, day: date) -> tuple[Any, ...]:
        return (self.due > day, self.secured, -self.rate, self.due)


def split(amount: int, weights: list[int]) -> list[int]:
    """Fen after fen to whoever lies furthest behind what is fair."""
    total = sum(weights)
    amount = min(amount, total)
    found = [amount * weight // total if total else 0 for weight in weights]
    rests = [
        Fraction(amount * weight, total) - got if total else 0
        for weight, got in zip(weights, found, strict=True)
    ]
    for _ in range(amount - sum(found)):
        furthest = max(range(len(weights)), key=lambda i: rests[i])
        found[furthest] += 1
        rests[furthest] = -1
    return found


def naively(
    debts: list[Naive], payments: list[tuple[date, int, int | None]], until: date, how: How
) -> list[Any]:
    """Every line as (debt, part, fen), payment after payment; then what each debt comes to."""
    said: list[Any] = []
    for day, amount, named in [*sorted(payments, key=lambda each: each[0]), (until, 0, None)]:
        for debt in debts:
            nights = (day - debt.start).days
            fen = debt.principal * debt.rate * nights / int(how.conventions.day_count[4:])
            debt.interest += floor(fen + Fraction(1, 2))
            debt.start = day
        lines: list[tuple[int, str, int]] = []
        for debts_now, parts in turns(debts, day, named, how.across):
            for debt, share in zip(
                debts_now,
                split(amount, [sum(getattr(d, p) for p in parts) for d in debts_now]),
                strict=True,
            ):
                amount -= share
                for part in parts:
                    taken = min(share, getattr(debt, part))
                    share -= taken
                    setattr(debt, part, getattr(debt, part) - taken)
                    if taken:
                        lines.append((debt.number, part, taken))
        said.append(lines)
    return [*said, [(debt.fees, debt.interest, debt.principal) for debt in debts]]


def turns(
    debts: list[Naive], day: date, named: int | None, across: str
) -> Sequence[tuple[list[Naive], tuple[str, ...]]]:
    first = [debt for debt in debts if debt.number == named]
    ranks = sorted({debt.rank(day) for debt in debts if debt not in first})
    equals = [
        [debt for debt in debts if debt not in first and debt.rank(day) == rank] for rank in ranks
    ]
    if across == "debt-first":
        return [([debt], PARTS) for debt in first] + [(group, PARTS) for group in equals]
    due = [group for group in equals if group[0].due <= day]
    later = [group for group in equals if group[0].due > day]
    return [(group, (part,)) for groups in (due, later) for part in PARTS for group in groups]


def test_agrees_with_a_naive_replay() -> None:
    for seed in range(1500):
        chance = Random(seed)
        across: Any = chance.choice(("debt-first", "bucket-first"))
        debts = [
            Naive(
                number=number,
                due=START + timedelta(chance.choice((-40, 0, 30, 90))),
                rate=Fraction(chance.choice((0, 15, 18, 24)), 100),
                secured=chance.choice((0, 0, 50_000)),
                start=START - timedelta(chance.choice((0, 0, 3, 20))),
                fees=chance.choice((0, 3_000)),
                interest=chance.choice((0, chance.randint(0, 20_000))),
                principal=chance.choice((0, 50_000, 50_000, chance.randint(1, 500_000))),
            )
            for number in range(1, chance.randint(1, 4) + 1)
        ]
        payments = [
            (
                START + timedelta(chance.randint(0, 120)),
                chance.choice((chance.randint(1, 60_000), 10_000, 400_000)),
                chance.choice((None, chance.randint(1, len(debts))))
                if across == "debt-first"
                else None,
            )
            for _ in range(chance.randint(1, 6))
        ]
        until = max(day for day, _, _ in payments) + timedelta(chance.choice((0, 0, 1, 45)))
        asked = how(until, across=across, day_count=chance.choice(("act/365", "act/360")))
        steps = replay(
            [
                Running(
                    owed=OwedDebt(
                        fees=fen(debt.fees),
                        interest=fen(debt.interest),
                        principal=fen(debt.principal),
                        due=debt.due,
                        secured=fen(debt.secured),
                        rate=D(debt.rate.numerator) / debt.rate.denominator,
                    ),
                    start=debt.start,
                )
                for debt in debts
            ],
            [
                ReplayPayment(day=day, amount=fen(amount), debt=named)
                for day, amount, named in payments
            ],
            asked,
        )
        found: list[Any] = [
            [(debt, part, amount * 100) for debt, part, amount in went(step)] for step in steps
        ]
        found.append(
            [(100 * d.fees, 100 * d.interest, 100 * d.principal) for d in steps[-1].allocated.owed]
        )
        assert found == naively(debts, payments, until, asked), seed


def fen(amount: int) -> Decimal:
    return D(amount).scaleb(-2)


# -- what always holds -----------------------------------------------------------------------------

day = st.integers(0, 400).map(lambda days: START + timedelta(days))
money = st.integers(1, 3_000_000).map(fen)
payments = st.lists(st.builds(ReplayPayment, day=day, amount=money), min_size=1, max_size=8)
rates = st.sampled_from(["0", "0.0385", "0.18", "0.24", "0.365"])


@given(
    payments,
    rates,
    st.sampled_from(["act/365", "act/360", "30/360", "act/act", "whole-years"]),
    st.integers(0, 60),
)
def test_one_debt_is_the_loan_that_calc_loan_counts(
    paid: list[ReplayPayment], rate: str, day_count: Any, more: int
) -> None:
    until = max(each.day for each in paid) + timedelta(more)
    debt = running("10000", rate, interest="300", fees="50")
    steps = replay([debt], paid, how(until, day_count=day_count))
    row = Instalment(due=START, principal=D(10000), interest=D(300))
    claim = Claim(
        instalments=(row,),
        until=until,
        fees=D(50),
        payments=tuple(Payment(day=each.day, amount=each.amount) for each in paid),
    )
    ledger = accrue(
        claim,
        ContractTerms(rate=D(rate), period="year", conventions=Conventions(day_count=day_count)),
    )
    assert tuple(line for step in steps for line in step.accrued[0]) == ledger.windows
    assert steps[-1].allocated.owed[0].total == ledger.left.total
    assert [step.allocated.unallocated for step in steps[:-1]] == [
        each.over for each in ledger.payments
    ]


debts = st.lists(
    st.builds(
        running,
        st.integers(0, 2_000_000).map(lambda each: str(fen(each))),
        rates,
        interest=st.integers(0, 50_000).map(lambda each: str(fen(each))),
        fees=st.sampled_from(["0.00", "40.00"]),
    ),
    min_size=1,
    max_size=4,
)


@given(debts, payments, st.sampled_from(["debt-first", "bucket-first"]))
def test_nothing_is_lost_or_made(
    owed: list[Running], paid: list[ReplayPayment], across: Any
) -> None:
    steps = replay(owed, paid, how(date(2027, 3, 1), across=across))
    before = sum((debt.owed.total for debt in owed), D(0))
    interest = sum((sum(ran(step), D(0)) for step in steps), D(0))
    counted = sum((each.amount for each in paid), D(0)) - sum(
        (step.allocated.unallocated for step in steps), D(0)
    )
    assert before + interest - counted == sum(
        (debt.total for debt in steps[-1].allocated.owed), D(0)
    )


@given(debts, payments, day)
def test_the_lines_of_a_debt_tile_its_days(
    owed: list[Running], paid: list[ReplayPayment], last: date
) -> None:
    until = max(last, *(each.day for each in paid))
    steps = replay(owed, paid, how(until))
    for number, debt in enumerate(owed):
        lines = [line for step in steps for line in step.accrued[number]]
        if not debt.owed.principal:
            assert lines == []
            continue
        ends = [line.end for line in lines]
        assert [START, *ends][:-1] == [line.start for line in lines]
        assert not lines or lines[-1].end <= until


# -- as a command ----------------------------------------------------------------------------------

DEBTS = (
    *("--debt", "10000:300:50:2025-12-01:24%:0:2025-12-01"),
    *("--debt", "2000:0:0:2025-11-01:18%::2025-12-01"),
)
CSV = "date,amount\n2026-02-05,3000\n2026-01-05,500\n"
WORDS = {
    "zh": (
        "还款 2026-01-05",
        "#1 这段时间的利息",
        "先还负担较重的",
        "#2 还欠（费用 + 利息 + 本金）",
        "按 360 天",
        "一笔一笔还",
    ),
    "en": (
        "Payment 2026-01-05",
        "#1 Interest that ran",
        "the heavier burden first",
        "over 360 days",
        "takes its turn",
    ),
}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_csv_is_replayed_with_interest(tmp_path: Path, language: str) -> None:
    (tmp_path / "paid.csv").write_text(CSV, "utf-8")
    asked = (
        "calc",
        "allocate",
        *DEBTS,
        "--payment",
        f"@{tmp_path / 'paid.csv'}",
        "--until",
        "2026-03-01",
    )
    shown = " ".join(overdue(*asked, "--explain", "--lang", language).out.split())
    for words in WORDS[language]:
        assert words in shown
    assert "230.14 = 10000.00 × 0.24 × 35 ÷ 365" in shown
    table = overdue(*asked, "--lang", language).out
    assert "7,398.93" in table  # 114.95 + 7,283.98
    assert "9,487.70" in table  # and 2,088.77


def test_as_json(tmp_path: Path) -> None:
    (tmp_path / "paid.csv").write_text(CSV, "utf-8")
    asked = (
        "calc",
        "allocate",
        *DEBTS,
        "--payment",
        f"@{tmp_path / 'paid.csv'}",
        "--until",
        "2026-03-01",
        "--json",
    )
    answer = overdue(*asked).answer
    named = {
        (each["name"], each.get("number", 0)): each
        for each in answer["results"]
        if each["name"] != "payment"
    }
    assert named["accrued-in-all", 0]["formula"] == "548.93 + 88.77"
    assert named["all-left", 0]["value"] == "9487.70"
    codes = {each["code"] for each in (*answer["notes"], *answer["assumptions"])}
    assert codes == {
        "across-by-statute",
        "interest-runs",
        "accrued-by-year",
        "within-by-statute",
        "across-takes-turns",
        "last-day-free",
        "every-line-rounded",
        "payment-day-free",
    }
    year = next(each for each in answer["assumptions"] if each["code"] == "accrued-by-year")
    other = overdue(*asked, "--day-count", "act/360").answer["results"]
    assert [each["value"] for each in other if each["name"] == "all-left"] == [year["left_360"]]


def test_what_was_chosen_is_not_said_to_be_assumed(tmp_path: Path) -> None:
    (tmp_path / "paid.csv").write_text(CSV, "utf-8")
    chosen = (
        "--across",
        "bucket-first",
        "--day-count",
        "act/365",
        "--end-day",
        "head",
        "--rounding",
        "half-up",
    )
    more = ("--payment-day", "same-day", "--order", "fees-interest-principal", "--json")
    answer = overdue(
        "calc", "allocate", *DEBTS, "--payment", f"@{tmp_path / 'paid.csv'}", *chosen, *more
    ).answer
    assert answer["assumptions"] == []
    assert "defaulted" not in str(answer["results"])
    assert "across-by-buckets" in {each["code"] for each in answer["notes"]}
