"""Schedules: published figures, an oracle in fractions, and what must hold for every loan."""

from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overdue_cli.core.calc import schedule as use
from overdue_cli.core.calc.schedule import ScheduleRequest
from overdue_cli.core.case.loan import RepaymentMethod
from overdue_cli.core.quantity.dates import monthly
from overdue_cli.core.repayment.schedule import (
    Counting,
    ScheduledInstalment,
    ScheduleTerms,
    first_due,
    level_payment,
    schedule,
    totals,
)
from overdue_cli.core.request.fields import read_request
from overdue_cli.rulebook import law
from tests.cli.running import overdue
from tests.support import DAY

FEN = Decimal("0.01")


def yuan(text: str | int) -> Decimal:
    return Decimal(text).quantize(FEN)


def terms(
    method: RepaymentMethod, amount: str, rate: str, count: int, **more: Any
) -> ScheduleTerms:
    start = more.pop("start", date(2026, 1, 10))
    due = more.pop("due", monthly(first_due(start), count, start.day))
    more.setdefault("counting", "months")
    return ScheduleTerms(
        method=method, amount=yuan(amount), rate=Decimal(rate), start=start, due=due, **more
    )


def half_up(value: Fraction) -> Decimal:
    return Decimal(int(value * 100 + Fraction(1, 2))).scaleb(-2)


# -- figures ---------------------------------------------------------------------------------------


def test_a_million_over_thirty_years_as_every_mortgage_calculator_has_it() -> None:
    """4.9 %: 5,307.27 a month, interest 910,616.19 = 360 x 5,307.2671… - 1,000,000, unrounded
    inside.
    """
    loan = terms("level", "1000000", "0.049", 360, unrounded=True)
    assert level_payment(loan) == yuan("5307.27")
    interest, _ = totals(schedule(loan))
    # The sum of lines rounded one by one, three fen away: 910,616.16.
    assert abs(interest - yuan("910616.19")) <= 5 * FEN
    lines = schedule(loan)
    assert (lines[0].interest, lines[0].principal) == (yuan("4083.33"), yuan("1223.94"))


def test_the_same_in_equal_principal() -> None:
    """First 2,777.78 + 4,083.33 = 6,861.11; interest 1,000,000 x 0.049/12 x 361/2 = 737,041.67."""
    lines = schedule(terms("equal-principal", "1000000", "0.049", 360))
    assert (lines[0].principal, lines[0].payment) == (yuan("2777.78"), yuan("6861.11"))
    assert abs(totals(lines)[0] - yuan("737041.67")) <= 180 * FEN + yuan("1.00")


def test_ten_thousand_over_a_year_at_twelve_per_cent() -> None:
    """10,000 x 0.01 / (1 - 1.01^-12) = 888.4878… -> 888.49; the last line pays what eleven leave,
    by hand.
    """
    lines = schedule(terms("level", "10000", "0.12", 12))
    assert [line.payment for line in lines] == [yuan("888.49")] * 11 + [yuan("888.47")]
    assert lines[1].base == yuan("9211.51")
    assert lines[1].interest == yuan("92.12")
    assert totals(lines) == (yuan("661.86"), yuan("10661.86"))


def test_unrounded_reckons_interest_on_the_exact_balance() -> None:
    """A loan on which the two conventions part: the tenth line's base is 2,613.0297… against
    2,613.01.
    """
    rounded_lines = schedule(terms("level", "10000", "0.12", 12))
    exact_lines = schedule(terms("level", "10000", "0.12", 12, unrounded=True))
    assert rounded_lines[9].base == yuan("2613.01")
    assert exact_lines[9].base == Decimal("2613.029731")


def test_interest_first_by_days() -> None:
    """10,000 at 18.25 % over 365 is 5.00 a day: 31, 28 and 31 days, then the principal."""
    lines = schedule(terms("interest-first", "10000", "0.1825", 3, counting="act/365"))
    assert [line.interest for line in lines] == [yuan(155), yuan(140), yuan(155)]
    assert [line.principal for line in lines] == [0, 0, yuan(10000)]


def test_daily_rate_has_no_divisor() -> None:
    """10,000 x 0.05 % x 31 = 155.00, 365 or 366 days a year alike."""
    line = schedule(
        terms("bullet", "10000", "0.0005", 1, counting="none", start=date(2028, 1, 31))
    )[0]
    assert (line.period.due, line.interest, line.payment) == (
        date(2028, 2, 29),
        yuan(145),
        yuan(10145),
    )


def test_bullet_counts_months_once() -> None:
    """10,000 x 12 % x 7/12 = 700, one line."""
    [line] = schedule(terms("bullet", "10000", "0.12", 7, start=date(2026, 1, 31)))
    assert (line.period.due, line.period.part) == (date(2026, 8, 31), (7, 12))
    assert (line.interest, line.principal) == (yuan(700), yuan(10000))


def test_a_first_period_with_odd_days() -> None:
    """10 January to 20 February: a month and ten days, (30 + 10)/360; the next is a month: 12 % x
    10,000 / 12.
    """
    start = date(2026, 1, 10)
    lines = schedule(
        terms("interest-first", "10000", "0.12", 2, due=monthly(first_due(start, 20), 2, 20))
    )
    assert lines[0].period.part == (40, 360)
    assert [line.interest for line in lines] == [yuan("133.33"), yuan(100)]


def test_due_on_the_last_day_of_short_months() -> None:
    assert monthly(date(2028, 1, 31), 4) == tuple(
        date(2028, month, day) for month, day in ((1, 31), (2, 29), (3, 31), (4, 30))
    )
    assert monthly(date(2027, 2, 28), 2, 31) == (date(2027, 2, 28), date(2027, 3, 31))
    assert monthly(date(2028, 2, 29), 13)[-1] == date(2029, 2, 28)
    assert first_due(date(2026, 12, 31)) == date(2027, 1, 31)
    assert first_due(date(2026, 12, 15), 31) == date(2027, 1, 31)


def test_no_interest_is_an_even_split() -> None:
    assert [line.payment for line in schedule(terms("level", "100", "0", 3))] == [
        yuan("33.33"),
        yuan("33.33"),
        yuan("33.34"),
    ]


# -- an oracle, and what always holds --------------------------------------------------------------

METHODS: list[RepaymentMethod] = ["level", "equal-principal", "interest-first", "bullet"]
COUNTINGS: list[Counting] = ["months", "act/360", "act/365", "act/act", "30/360", "whole-years"]
AMOUNTS = st.integers(1, 10**9).map(lambda fen: Decimal(fen).scaleb(-2))


@st.composite
def loans(draw: st.DrawFn) -> ScheduleTerms:
    start = draw(st.dates(date(1990, 1, 1), date(2090, 12, 31)))
    day = draw(st.none() | st.integers(1, 31))
    daily = draw(st.booleans())
    return ScheduleTerms(
        method=draw(st.sampled_from(METHODS)),
        amount=draw(AMOUNTS),
        rate=Decimal(draw(st.integers(0, 10_000 if not daily else 100))).scaleb(
            -4 if not daily else -5
        ),
        counting="none" if daily else draw(st.sampled_from(COUNTINGS)),
        start=start,
        due=monthly(first_due(start, day), draw(st.integers(1, 60)), day or start.day),
        rounding=draw(st.sampled_from(["half-up", "half-even", "truncate"])),
        unrounded=draw(st.booleans()),
    )


def year_share(start: date, end: date, counting: Counting) -> Fraction:
    """What a day-counting convention makes of a period, one day at a time."""
    days = [start + timedelta(days=n) for n in range((end - start).days)]
    lengths = {"none": 1, "act/360": 360, "act/365": 365}
    if counting == "act/act":
        return sum(
            (Fraction(1, (date(d.year + 1, 1, 1) - date(d.year, 1, 1)).days) for d in days),
            Fraction(0),
        )
    return sum((Fraction(1, lengths[counting]) for _ in days), Fraction(0))


@settings(max_examples=200)
@given(loans())
def test_principal_pays_the_loan_exactly_and_no_balance_is_negative(loan: ScheduleTerms) -> None:
    lines = schedule(loan)
    assert sum(line.principal for line in lines) == loan.amount
    assert lines[-1].balance == 0
    for line in lines:
        assert min(line.balance, line.principal, line.interest, line.base) >= 0
        assert line.payment == line.principal + line.interest
        assert all(
            amount == amount.quantize(FEN)
            for amount in (line.principal, line.interest, line.balance)
        )
    for one, two in pairwise(lines):
        assert one.period.due == two.period.start < two.period.due
        assert two.balance == one.balance - two.principal
    assert totals(lines)[1] == loan.amount + totals(lines)[0]


@settings(max_examples=100)
@given(
    loans().filter(lambda loan: loan.counting in ("none", "act/360", "act/365", "act/act")),
    st.just("half-up"),
)
def test_interest_by_days_agrees_with_counting_every_day(
    loan: ScheduleTerms, rounding: Any
) -> None:
    """Base x rate x each day's share of its year, in fractions, rounded once."""
    loan = ScheduleTerms(
        method=loan.method,
        amount=loan.amount,
        rate=loan.rate,
        counting=loan.counting,
        start=loan.start,
        due=loan.due[:12],
        rounding=rounding,
    )
    for line in schedule(loan):
        share = year_share(line.period.start, line.period.due, loan.counting)
        assert line.interest == half_up(Fraction(line.base) * Fraction(loan.rate) * share)


@settings(max_examples=100)
@given(amount=AMOUNTS, rate=st.integers(1, 10_000), count=st.integers(1, 120))
def test_level_payment_is_the_annuity(amount: Decimal, rate: int, count: int) -> None:
    """Amount over the sum of (1 + i)^-k, in fractions: no closed form."""
    loan = terms("level", str(amount), str(Decimal(rate).scaleb(-4)), count)
    growth = 1 + Fraction(rate, 120_000)
    assert level_payment(loan) == half_up(
        Fraction(amount) / sum(growth**-k for k in range(1, count + 1))
    )


def test_a_payment_fixed_by_the_month_with_interest_by_the_days() -> None:
    """12,000 at 12 % in 12 from 2026-01-01: 12,000 x 1 % / (1 - 1.01^-12) = 1,066.19, whatever the
    days. January has 31: 12,000 x 12 % x 31/360 = 124.00, and 942.19 of principal; February 28:
    11,057.81 x 12 % x 28/360 = 103.206 = 103.21. More days than twelve months of 30: the last
    payment takes what is missing.
    """
    loan = ScheduleTerms(
        method="level",
        amount=yuan("12000"),
        rate=Decimal("0.12"),
        counting="act/360",
        start=date(2026, 1, 1),
        due=monthly(date(2026, 2, 1), 12),
        by_month=True,
    )
    rows = schedule(loan)
    assert level_payment(loan) == yuan("1066.19")
    assert [(row.interest, row.principal) for row in rows[:2]] == [
        (yuan("124.00"), yuan("942.19")),
        (yuan("103.21"), yuan("962.98")),
    ]
    assert {row.payment for row in rows[:-1]} == {yuan("1066.19")}
    assert rows[-1].payment > yuan("1066.19")
    assert sum(row.principal for row in rows) == yuan("12000")


def unrounded_by_hand(loan: ScheduleTerms) -> list[tuple[Fraction, Fraction]]:
    """Base and interest of every line of a level loan by whole months, nothing rounded."""
    monthly = Fraction(loan.rate) / 12
    payment = Fraction(loan.amount) / sum((1 + monthly) ** -k for k in range(1, len(loan.due) + 1))
    found, balance = [], Fraction(loan.amount)
    for _ in loan.due:
        found.append((balance, balance * monthly))
        balance = balance * (1 + monthly) - payment
    assert balance == 0
    return found


@settings(max_examples=60)
@given(amount=AMOUNTS, rate=st.integers(0, 3_600), count=st.integers(1, 60))
def test_unrounded_lines_are_those_of_a_table_in_fractions(
    amount: Decimal, rate: int, count: int
) -> None:
    loan = terms("level", str(amount), str(Decimal(rate).scaleb(-4)), count, unrounded=True)
    for line, (base, interest) in zip(schedule(loan), unrounded_by_hand(loan), strict=True):
        assert abs(Fraction(line.base) - base) < Fraction(1, 10**6)
        assert line.interest == half_up(interest)


def test_solved_level_payment_leaves_an_even_last_one() -> None:
    """By actual days too all payments are equal, but for what rounding each line leaves."""
    lines: tuple[ScheduledInstalment, ...] = schedule(
        terms("level", "50000", "0.0004", 24, counting="none")
    )
    assert abs(lines[-1].payment - lines[0].payment) <= 24 * FEN


# -- the calculation -------------------------------------------------------------------------------

ASKED = {
    "amount": "10000",
    "method": "level",
    "instalments": "12",
    "annual_rate": "12%",
    "start": "2026-01-10",
}


def problems(**fields: str | None) -> list[tuple[str, str]]:
    given_fields = {name: value for name, value in {**ASKED, **fields}.items() if value is not None}
    _, found = read_request(ScheduleRequest, given_fields, typed=True)
    return [(problem.path, problem.code) for problem in found]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"amount": "0"}, [("amount", "is-zero")]),
        ({"amount": "-5"}, [("amount", "negative")]),
        ({"instalments": "0"}, [("instalments", "is-zero")]),
        ({"instalments": "361"}, [("instalments", "too-large")]),
        ({"annual_rate": None}, [("annual_rate", "missing")]),
        ({"daily_rate": "0.05%"}, [("annual_rate", "both-rates")]),
        (
            {"annual_rate": None, "daily_rate": "0.05%", "day_count": "act/360"},
            [("day_count", "daily-rate-has-no-year")],
        ),
        ({"due_day": "0"}, [("due_day", "not-a-day-of-month")]),
        ({"due_day": "32"}, [("due_day", "not-a-day-of-month")]),
        ({"first_due": "2026-01-10"}, [("first_due", "not-after-start")]),
        ({"first_due": "2026-02-10", "start": None}, [("start", "missing")]),
        ({"first_due": "2026-02-10", "due_day": "11"}, [("due_day", "due-day-differs")]),
        ({"first_due": "2026-02-28", "due_day": "31"}, []),
        ({"first_due": "2026-02-29"}, [("first_due", "not-a-date")]),
        ({"start": "1989-12-31"}, [("start", "date-out-of-range")]),
        ({"method": "bullet", "level_payment": "fen"}, [("level_payment", "only-for-level")]),
    ],
)
def test_contradictions_are_named(
    fields: dict[str, str | None], expected: list[tuple[str, str]]
) -> None:
    assert problems(**fields) == expected


def answer(**fields: str | None) -> Any:
    given_fields = {name: value for name, value in {**ASKED, **fields}.items() if value is not None}
    request, found = read_request(ScheduleRequest, given_fields, typed=True)
    assert request is not None, found
    return use.calculate(request, law.repayment(), DAY)


def test_unsaid_counting_shows_both_years() -> None:
    """10,000 for 31 days at 36 %: 310.00 over 360, 305.75 over 365; a month of it is 300.00."""
    found = answer(method="interest-first", instalments="1", annual_rate="36%")
    [assumed] = found.assumptions
    assert (assumed.code, assumed.by_360, assumed.by_365) == (
        "counting-assumed",
        yuan(310),
        yuan("305.75"),
    )
    assert found.results[0].value == yuan(300)
    assert answer(day_count="act/365").assumptions == ()
    assert answer(annual_rate=None, daily_rate="0.05%").assumptions == ()


def test_a_long_first_period_may_bear_more_than_the_equal_payment() -> None:
    """44 days (30 + 14) at 24 %: 300,000 x 0.24 x 44 / 360 = 8,800.00, more than the 8,709.36 of
    the formula.
    """
    asked = {"amount": "300000", "instalments": "60", "annual_rate": "24%", "start": "2024-01-01"}
    found = answer(**asked, first_due="2024-02-15")
    [note] = found.notes
    assert (note.code, note.level, note.count) == ("level-too-low", yuan("8709.36"), 1)
    assert (note.day, note.interest, note.last) == (date(2024, 2, 15), yuan(8800), yuan("8417.88"))
    assert "level-payment" not in [node.name for node in found.results]
    even = answer(**asked, first_due="2024-02-01")
    assert (even.notes, even.results[0].name) == ((), "level-payment")


@settings(max_examples=40)
@given(count=st.integers(2, 60), rate=st.integers(0, 100), odd=st.integers(0, 30))
def test_no_instalment_but_the_last_is_above_the_equal_payment_shown(
    count: int, rate: int, odd: int
) -> None:
    first = date(2024, 2, 1) + timedelta(odd)
    fields = {
        "annual_rate": f"{rate}%",
        "instalments": str(count),
        "start": "2024-01-01",
        "first_due": str(first),
    }
    found = answer(**fields)
    paid = [part.value for part in found.results[-1].parts[:-1]]
    if found.notes:
        assert max(paid) == found.notes[0].interest > found.notes[0].level
    else:
        assert set(paid) <= {found.results[0].value}


@pytest.mark.parametrize(
    ("lang", "word"), [("zh", "所以各期并不相等"), ("en", "instalments are not equal")]
)
def test_too_low_in_both_languages(lang: str, word: str) -> None:
    loan = (
        "--amount",
        "300000",
        "--method",
        "level",
        "--instalments",
        "60",
        "--annual-rate",
        "24%",
    )
    ran = overdue(
        "--lang",
        lang,
        "calc",
        "schedule",
        *loan,
        "--start",
        "2024-01-01",
        "--first-due",
        "2024-02-15",
    )
    assert word in " ".join(ran.out.split())
    assert "8,709.36" in ran.out


def test_unsaid_start_is_the_day_counted_to() -> None:
    found = answer(start=None)
    assert found.assumptions[0].day == DAY
    assert found.results[-1].parts[0].start == DAY


def test_conventions_nobody_chose_are_marked() -> None:
    def marks(found: Any) -> set[tuple[str, bool]]:
        return {
            (node.convention, node.defaulted)
            for each in found.results
            for node in each.walk()
            if node.convention
        }

    assert marks(answer()) == {("level-fen", True), ("half-up", True), ("months", True)}
    chosen = answer(day_count="act/360", rounding="truncate", level_payment="unrounded")
    assert marks(chosen) == {("level-unrounded", False), ("truncate", False), ("act/360", False)}


FLAGS = (
    "--amount",
    "1万",
    "--method",
    "level",
    "--instalments",
    "12",
    "--annual-rate",
    "12%",
    "--start",
    "2026-01-31",
)


def test_json_through_the_command_line() -> None:
    ran = overdue("calc", "schedule", *FLAGS, "--json")
    assert ran.status == 0
    level, interest, paid = ran.answer["results"]
    assert (level["value"], interest["value"], paid["value"]) == ("888.49", "661.86", "10661.86")
    assert [part["end"] for part in paid["parts"]][:3] == ["2026-02-28", "2026-03-31", "2026-04-30"]
    assert paid["parts"][0]["parts"][1]["formula"] == "10000.00 × 0.12 ÷ 12"


@pytest.mark.parametrize(
    ("lang", "word"), [("zh", "剩余本金: 9,211.51"), ("en", "Principal left: 9,211.51")]
)
def test_the_tree_in_both_languages(lang: str, word: str) -> None:
    ran = overdue("--lang", lang, "calc", "schedule", *FLAGS, "--explain")
    assert ran.status == 0
    assert word in ran.out
    assert ("默认" in ran.out) == (lang == "zh")
