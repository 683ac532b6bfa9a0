"""Courses in whole fen against the same courses month by month."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overdue_cli.core.plan.in_fen import NotInFen
from overdue_cli.core.plan.projected import ProjectedDebt
from overdue_cli.core.plan.projection import (
    Projection,
    least_payment,
    pay_day_of,
    repay,
    repay_by_steps,
)
from overdue_cli.core.plan.sharing import GroupSplit, MinimumsSplit
from overdue_cli.core.quantity.money import FEN, exact

money = st.decimals("0", "60000", places=2)
rates = st.sampled_from(
    [Decimal(0), Decimal("0.0005"), Decimal("0.00075"), Decimal("0.18"), Decimal("0.2401")]
)


@st.composite
def owed(draw: Any) -> ProjectedDebt:
    rate = draw(rates)
    return ProjectedDebt(
        accrued=draw(money),
        overdue=draw(money),
        not_due=draw(st.one_of(st.just(Decimal("0.00")), money)),
        overdue_rate=rate * draw(st.sampled_from([1, Decimal("1.5")])),
        not_due_rate=rate,
        divisor=1 if rate < Decimal("0.01") else draw(st.sampled_from([360, 365])),
    )


@settings(max_examples=250, deadline=None)
@given(
    st.lists(owed(), min_size=1, max_size=4),
    st.decimals("0.01", "9000", places=2),
    st.dates(date(2020, 1, 31), date(2027, 12, 31)),
    st.one_of(st.none(), st.integers(1, 31)),
    st.sampled_from(["equal", "missed", "first", "later"]),
    st.data(),
)
def test_a_course_in_fen_is_that_month_by_month(
    debts: list[ProjectedDebt],
    payment: Decimal,
    start: date,
    payday: int | None,
    months: str,
    data: st.DataObject,
) -> None:
    order = data.draw(st.permutations(range(len(debts))))
    cut = data.draw(st.integers(0, len(debts)))
    groups = [group for group in (order[:cut], order[cut:]) if group]
    split: GroupSplit | MinimumsSplit = GroupSplit(groups)
    if data.draw(st.booleans()):
        minimums = data.draw(st.lists(money, min_size=len(debts), max_size=len(debts)))
        first = [group for group in groups[:1] if data.draw(st.booleans())]
        others = [index for index in order if not any(index in group for group in first)]
        split = MinimumsSplit(first=first, groups=groups, others=others, minimums=minimums)
    amounts = {
        "equal": None,
        "missed": {3: Decimal("0.00")},
        "first": {1: payment + 5000},
        "later": {1: Decimal("0.00")},
    }[months]
    more: dict[str, Any] = {
        "split": split,
        "pay_day": pay_day_of(payday),
        "amounts": amounts,
        "keeps": data.draw(st.booleans()),
    }
    with exact():
        assert repay(debts, payment, start, **more) == repay_by_steps(debts, payment, start, **more)


@settings(max_examples=40, deadline=None)
@given(st.lists(owed(), min_size=1, max_size=4), st.dates(date(2020, 1, 31), date(2027, 12, 31)))
def test_the_least_payment_ends_and_a_fen_less_does_not(
    debts: list[ProjectedDebt], start: date
) -> None:
    """By its meaning, with courses month by month, whichever way it was found."""
    split = GroupSplit([tuple(range(len(debts)))])
    with exact():
        least = least_payment(debts, start, split=split)
        if least:
            assert repay_by_steps(debts, least, start, split=split).finishes
        if least > FEN:
            assert not repay_by_steps(debts, least - FEN, start, split=split).finishes


@pytest.mark.parametrize(
    ("month", "months"),
    [(48, 48), (49, 49), (None, None)],
)
def test_a_larger_payment_to_come_is_waited_for(month: int | None, months: int | None) -> None:
    """10,000.00 at 0.05 % a day: about 150.00 a month, which 100.00 does not cover. After 48 months
    of one steady debt nothing is looked for any more, but where a month is paid otherwise it is.
    """
    debt = ProjectedDebt(
        accrued=Decimal("0.00"),
        overdue=Decimal("10000.00"),
        not_due=Decimal("0.00"),
        overdue_rate=Decimal("0.0005"),
        not_due_rate=Decimal("0.0005"),
        divisor=1,
    )
    larger = None if month is None else {month: Decimal("20000.00")}
    found = repay_by_steps([debt], Decimal("100.00"), date(2026, 11, 23), amounts=larger)
    assert (found.finishes, found.months) == (months is not None, months)


@pytest.mark.parametrize(
    ("payment", "months", "last"),
    [("499.99", 3, "0.02"), ("500.00", 2, "500.00"), ("500.01", 2, "499.99")],
)
def test_a_payment_of_just_what_is_left_is_the_last(payment: str, months: int, last: str) -> None:
    """1,000.00 without interest."""
    nothing = Decimal(0)
    debt = ProjectedDebt(
        accrued=Decimal("0.00"),
        overdue=Decimal("1000.00"),
        not_due=Decimal("0.00"),
        overdue_rate=nothing,
        not_due_rate=nothing,
        divisor=1,
    )
    for way in (repay, repay_by_steps):
        found = way([debt], Decimal(payment), date(2026, 11, 23))
        assert (found.months, found.last_payment) == (months, Decimal(last))
        assert found.total_paid == Decimal("1000.00")


@pytest.mark.parametrize(("after", "left"), [(1, None), (2, "0.00"), (3, "0.00")])
def test_after_its_last_payment_nothing_is_left(after: int, left: str | None) -> None:
    """Of a course of two months whose balances were not kept, only its end is known."""
    found = Projection(finishes=True, months=2).left_after(after)
    assert found == (None if left is None else Decimal(left))


@pytest.mark.parametrize(
    ("rate", "divisor", "above"),
    [
        ("0.24", 360, False),
        ("0.2401", 360, True),
        # above whichever way the year is counted: by 360 days 24.33 % are 23.9967 %, 24.34 %
        # are 24.0066 %
        ("0.2433", 365, False),
        ("0.2434", 365, True),
    ],
)
def test_a_debt_that_runs_at_the_line_is_not_above_it(rate: str, divisor: int, above: bool) -> None:
    """Held to a line of 24 %."""
    debt = ProjectedDebt(
        accrued=Decimal("0.00"),
        overdue=Decimal("1000.00"),
        not_due=Decimal("0.00"),
        overdue_rate=Decimal(rate),
        not_due_rate=Decimal("0.18"),
        divisor=divisor,
        cap=Decimal("0.24"),
    )
    assert debt.runs_above_cap is above


def test_a_minimum_that_is_no_whole_fen_is_not_cut() -> None:
    """10.005 a month is 1,000.5 fen: such a course is not run in fen."""
    split = MinimumsSplit((), ((1,),), (0,), (Decimal("10.005"), Decimal(0)))
    with pytest.raises(NotInFen):
        split.in_fen(5000, [100000, 100000])
