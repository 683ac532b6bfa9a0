"""Every amount against the same arithmetic done naively, day by day in fractions
(tests/oracle.py).
"""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from overdue_cli.core.case.case import Case
from overdue_cli.core.ceiling.debt import ceiling_of
from overdue_cli.core.charges.debt import account_of
from overdue_cli.core.law.product import UNSAID, Bounds
from overdue_cli.core.law.timeline import Timeline
from overdue_cli.core.plan.projected import ProjectedDebt
from overdue_cli.core.plan.projection import Projection, least_payment, repay
from overdue_cli.rulebook.debt import rules_for
from overdue_cli.rulebook.products import load_product
from tests import oracle
from tests.core.strategies import ordinary
from tests.support import charges_for, read

ENDS = ("low", "point", "high")
YEARS = (360, 365)
PRIVATE_RULE = date(2020, 8, 20)


class Terms:
    """What the case says of rate and multiple, or else the bounds of its product, as fractions."""

    def __init__(self, case: Case) -> None:
        debt = case.debts[0]
        product = load_product(debt.product or UNSAID)
        bounds = product.daily_rate or product.annual_rate
        assert bounds is not None
        assert product.penalty_multiplier is not None
        daily = debt.daily_rate is not None or (
            debt.annual_rate is None and product.daily_rate is not None
        )
        given = debt.daily_rate if debt.daily_rate is not None else debt.annual_rate
        self.year = 1 if daily else product.year_days
        self.rates = three(given, bounds)
        self.multiples = three(debt.penalty_multiplier, product.penalty_multiplier)


def three(given: Decimal | None, bounds: Bounds) -> dict[str, Fraction]:
    return {end: Fraction(getattr(bounds, end) if given is None else given) for end in ENDS}


def expected_lines(case: Case, end: str, days: int) -> oracle.Lines:
    terms, principal = Terms(case), Fraction(case.debts[0].principal)
    return oracle.lines(principal, terms.rates[end], terms.multiples[end], days, terms.year)


def exactly(case: Case, end: str, days: int) -> Fraction:
    """The same before any rounding: rate times multiple, on the days."""
    terms, principal = Terms(case), Fraction(case.debts[0].principal)
    return principal * terms.rates[end] * terms.multiples[end] * days / terms.year


@given(ordinary())
@settings(max_examples=200)
def test_charges_are_a_days_interest_added_up_day_by_day(fields: dict[str, Any]) -> None:
    case = read(**fields)
    debt, charges = case.debts[0], charges_for(case)
    fees = Fraction(debt.fees or 0)
    for end in ENDS:
        expected = expected_lines(case, end, debt.days_overdue)
        shown = [
            getattr(part, end) for part in (charges.contract, charges.penalty_extra, charges.total)
        ]
        assert shown == [expected.contract, expected.extra, expected.total + fees], end
        assert getattr(charges.per_day, end) == expected_lines(case, end, 1).total
        assert getattr(charges.next_30_days, end) == expected_lines(case, end, 30).total


@given(ordinary())
@settings(max_examples=200)
def test_line_allows_its_yearly_rate_day_by_day(fields: dict[str, Any]) -> None:
    case = read(**fields)
    [rules] = rules_for(case)
    assert case.as_of is not None
    ceiling = ceiling_of(
        case.debts[0],
        account_of(case.debts[0]),
        charges_for(case),
        rules.product,
        rules.lending,
        case.as_of,
    )
    if case.debts[0].days_overdue == 0:
        assert ceiling is None
        return
    assert ceiling is not None
    if case.debts[0].product == "private-loan" and ceiling.start < PRIVATE_RULE:
        return  # two parts: the test below
    for line in ceiling.lines:
        debt = case.debts[0]
        allowed = Fraction(debt.principal) * Fraction(line.rate) * debt.days_overdue / line.basis
        totals = {
            end: exactly(case, end, debt.days_overdue) + Fraction(debt.fees or 0) for end in ENDS
        }
        # Compared before rounding: the lines that are shown may round to a fen more.
        assert line.allowed == oracle.fen(allowed)
        assert line.excess == oracle.fen(max(Fraction(0), totals["point"] - allowed))
        assert line.excess_low == oracle.fen(max(Fraction(0), totals["low"] - allowed))
        assert line.excess_high == oracle.fen(max(Fraction(0), totals["high"] - allowed))
    above = {line.excess > 0 for line in ceiling.lines}
    assert (
        ceiling.verdict
        == {(True,): "above", (False,): "below", (False, True): "depends", (): "not-tested"}[
            tuple(sorted(above))
        ]
    )
    rates = expected_line_rates(case, case.as_of, rules.lending.lpr)
    assert {(Fraction(line.rate), line.basis) for line in ceiling.lines} == {
        (rate, year) for rate in rates for year in (360, 365)
    }


def expected_line_rates(case: Case, as_of: date, lpr: Timeline) -> set[Fraction]:
    """24 %; for a private loan 4 x LPR, scanned over every day on which the contract may have been
    made.
    """
    debt = case.debts[0]
    if debt.product != "private-loan":
        return {Fraction(24, 100)}
    due = as_of - timedelta(days=debt.days_overdue)
    days = [PRIVATE_RULE + timedelta(days=n) for n in range((due - PRIVATE_RULE).days + 1)]
    rates = {4 * lpr_on(day, lpr) for day in (*days, as_of)}
    return {min(rates), max(rates)}


@st.composite
def older(draw: st.DrawFn) -> dict[str, Any]:
    """A private loan due before 2020-08-20, its contract of any time or of none that was said."""
    case = draw(ordinary(products=("private-loan",)))
    due = draw(st.dates(date(2016, 1, 1), date(2020, 8, 19)))
    as_of = draw(st.dates(date(2020, 8, 21), date(2027, 1, 1)))
    made = draw(
        st.none()
        | st.dates(date(2012, 1, 1), due)
        | st.sampled_from([date(2015, 8, 31), date(2015, 9, 1)])
    )
    dates = {"as_of": as_of.isoformat(), "days_overdue": (as_of - due).days}
    return case | dates | ({} if made is None else {"contract_date": made.isoformat()})


@given(older())
@settings(max_examples=200)
def test_an_older_private_loan_is_held_to_two_lines(fields: dict[str, Any]) -> None:
    """Day by day; fees tried at every fen that could matter of one part and the rest of the
    other.
    """
    case = read(**fields)
    [rules] = rules_for(case)
    debt, as_of = case.debts[0], case.as_of
    assert as_of is not None
    ceiling = ceiling_of(
        debt, account_of(debt), charges_for(case), rules.product, rules.lending, as_of
    )
    assert ceiling is not None
    days = [as_of - timedelta(days=n) for n in range(1, debt.days_overdue + 1)]
    before = sum(day < PRIVATE_RULE for day in days)
    known = debt.contract_date is not None and debt.contract_date >= date(2015, 9, 1)
    later = 4 * lpr_on(as_of, rules.lending.lpr)
    above = []
    for line in ceiling.lines:
        rates = (Fraction(24, 100) if known else None, later)
        counts = (before, debt.days_overdue - before)
        allowed = [
            None if rate is None else Fraction(debt.principal) * rate * n / line.basis
            for rate, n in zip(rates, counts, strict=True)
        ]
        shown = [None if each is None else oracle.fen(each) for each in allowed]
        assert [window.allowed for window in line.windows] == shown
        assert line.allowed == sum(each for each in shown if each is not None)
        found = {
            end: excess([exactly(case, end, n) for n in counts], allowed, debt.fees) for end in ENDS
        }
        assert line.excess == oracle.fen(found["point"][0])
        assert line.excess_low == oracle.fen(found["low"][0])
        assert line.excess_high == oracle.fen(found["high"][1])
        above += [oracle.fen(each) > 0 for each in found["point"]]
    assert ceiling.verdict == ("above" if all(above) else "depends" if any(above) else "below")


def excess(
    charged: list[Fraction], allowed: list[Fraction | None], fees: Decimal | None
) -> tuple[Fraction, Fraction]:
    """The least and the most that is above, over the ways to split the fees."""
    rest = Fraction(fees or 0)
    full = [
        max(Fraction(0), line - c)
        for c, line in zip(charged, allowed, strict=True)
        if line is not None
    ]
    tries = {
        Fraction(0),
        rest,
        *(min(rest, room) for room in full),
        *(rest - min(rest, room) for room in full),
    }
    sums = [
        sum(
            (
                max(Fraction(0), c - line)
                for c, line in zip((charged[0] + x, charged[1] + rest - x), allowed, strict=True)
                if line is not None
            ),
            Fraction(0),
        )
        for x in tries
    ]
    return min(sums), max(sums)


def lpr_on(day: date, lpr: Timeline) -> Fraction:
    return Fraction([entry.value for entry in lpr.history if entry.since <= day][-1])


owed = st.builds(
    lambda **fields: ProjectedDebt(**fields),
    accrued=st.integers(0, 2_000_000).map(lambda fen: Decimal(fen) / 100),
    overdue=st.integers(1, 10_000_000).map(lambda fen: Decimal(fen) / 100),
    not_due=st.just(Decimal(0)) | st.integers(1, 10_000_000).map(lambda fen: Decimal(fen) / 100),
    overdue_rate=st.integers(0, 1500).map(lambda n: Decimal(n) / 1_000_000),
    not_due_rate=st.integers(0, 1000).map(lambda n: Decimal(n) / 1_000_000),
    divisor=st.just(1),
)
owed_by_the_year = st.builds(
    lambda **fields: ProjectedDebt(**fields),
    accrued=st.just(Decimal("123.45")),
    overdue=st.integers(1, 10_000_000).map(lambda fen: Decimal(fen) / 100),
    not_due=st.just(Decimal(0)) | st.integers(1, 10_000_000).map(lambda fen: Decimal(fen) / 100),
    overdue_rate=st.integers(0, 540).map(lambda n: Decimal(n) / 1000),
    not_due_rate=st.integers(0, 360).map(lambda n: Decimal(n) / 1000),
    divisor=st.sampled_from([360, 365]),
)
starts = st.dates(date(2024, 1, 1), date(2032, 12, 31)) | st.sampled_from(
    [
        date(2024, 2, 29),
        date(2027, 1, 29),
        date(2027, 1, 31),
        date(2026, 12, 31),
        date(2026, 11, 30),
    ]
)


def as_fractions(debt: ProjectedDebt) -> oracle.Debt:
    return oracle.Debt(
        accrued=Fraction(debt.accrued),
        overdue=Fraction(debt.overdue),
        not_due=Fraction(debt.not_due),
        overdue_per_day=Fraction(debt.overdue_rate) / debt.divisor,
        not_due_per_day=Fraction(debt.not_due_rate) / debt.divisor,
    )


def shown(course: Projection) -> tuple[Any, ...] | None:
    if not course.finishes:
        return None
    return course.months, course.last_date, course.last_payment, course.total_paid


# As parts of what is owed, so that most plans end within a few years and some never do.
SHARES = st.integers(3, 1100).map(lambda thousandth: Fraction(thousandth, 1000))


@given(owed | owed_by_the_year, SHARES, starts)
@example(
    ProjectedDebt(
        accrued=Decimal(3000),
        overdue=Decimal(100_000),
        not_due=Decimal(0),
        overdue_rate=Decimal("0.00075"),
        not_due_rate=Decimal(0),
        divisor=1,
    ),
    Fraction(230262, 10_300_000),
    date(2026, 11, 23),
)
@settings(max_examples=120)
def test_plan_is_what_walking_the_calendar_gives(
    debt: ProjectedDebt, share: Fraction, start: date
) -> None:
    payment = max(Decimal("0.01"), Decimal(int(share * Fraction(debt.total) * 100)) / 100)
    expected = oracle.repaid(as_fractions(debt), Fraction(payment), start)
    assert shown(repay([debt], payment, start)) == (expected and expected[:4])


LEAST = [
    # overdue, rate a day, accrued, not due
    ("100000", "0.00075", "3000", "0"),
    ("50000", "0.00075", "0.01", "0"),
    ("20000", "0.0009", "600", "30000"),
]


@pytest.mark.parametrize(("overdue", "rate", "accrued", "not_due"), LEAST)
def test_least_payment_is_the_first_fen_that_finishes(
    overdue: str, rate: str, accrued: str, not_due: str
) -> None:
    debt = ProjectedDebt(
        accrued=Decimal(accrued),
        overdue=Decimal(overdue),
        not_due=Decimal(not_due),
        overdue_rate=Decimal(rate),
        not_due_rate=Decimal("0.0005"),
        divisor=1,
    )
    start = date(2026, 11, 23)
    most = int(debt.total * 200)
    assert least_payment([debt], start) == oracle.least_finishing(as_fractions(debt), start, most)


def test_a_leap_year_at_the_start_does_not_make_a_plan_endless() -> None:
    """20 fen at 0.087 %: February 29 rounds the month up to a fen, February 28 to nothing, so only
    later years gain.
    """
    debt = ProjectedDebt(
        accrued=Decimal(0),
        overdue=Decimal("0.20"),
        not_due=Decimal(0),
        overdue_rate=Decimal("0.00087"),
        not_due_rate=Decimal(0),
        divisor=1,
    )
    start = date(2027, 12, 23)
    expected = oracle.repaid(as_fractions(debt), Fraction(1, 100), start)
    assert expected is not None
    assert shown(repay([debt], Decimal("0.01"), start)) == expected[:4]
