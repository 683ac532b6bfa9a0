"""The doubled part of delay interest: published figures, edges, and a scan day by day in
Fraction.
"""

import json
import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overdue_cli.core.calc.delay_interest import DelayInterestRequest, against_law, calculate
from overdue_cli.core.court.delay_interest import (
    Delay,
    DelayPart,
    DelayPause,
    DelayPayment,
    delay_interest,
)
from overdue_cli.core.request.fields import read_request
from overdue_cli.rulebook import law
from tests.cli import running
from tests.support import ROOT

RATE = Decimal("0.000175")
START = date(2024, 1, 1)


def delay(debt: str, days: int, **options: Any) -> Delay:
    return delay_interest(Decimal(debt), START, START + timedelta(days=days), RATE, **options)


@pytest.mark.parametrize(
    ("debt", "days", "expected"),
    [
        ("100000", 60, "1050.00"),  # 100,000 × 0.000175 × 60
        ("10000", 30, "52.50"),
        ("1000000", 100, "17500.00"),
        ("1030000", 35, "6308.75"),
        ("1030000", 36, "6489.00"),
        (
            "10000",
            60,
            "105.00",
        ),  # the doubled part in a worked example that was only recalled: arithmetic, no source
        ("0", 60, "0.00"),
        ("0.01", 1, "0.00"),
        ("10000000000", 36500, "63875000000.00"),
    ],
)
def test_figures(debt: str, days: int, expected: str) -> None:
    assert str(delay(debt, days).total) == expected


def test_both_ends_is_one_day_more() -> None:
    assert str(delay("1030000", 35, both_days=True).total) == "6489.00"
    assert str(delay("100000", 0).total) == "0.00"
    assert str(delay("100000", 0, both_days=True).total) == "17.50"


def test_leap_day_is_a_day() -> None:
    """2024-02-28 to 2024-03-01 is two days, in 2023 one."""
    found = [
        delay_interest(Decimal(100_000), date(year, 2, 28), date(year, 3, 1), RATE).days
        for year in (2023, 2024)
    ]
    assert found == [1, 2]


def test_a_payment_cuts_the_base_on_its_day() -> None:
    """100,000 × 0.000175 × 30 = 525.00, then 60,000 × 0.000175 × 30 = 315.00."""
    found = delay(
        "100000",
        60,
        payments=[DelayPayment(day=START + timedelta(days=30), amount=Decimal(40_000))],
    )
    assert [(w.days, str(w.base), str(w.amount)) for w in found.windows] == [
        (30, "100000.00", "525.00"),
        (30, "60000.00", "315.00"),
    ]
    assert (str(found.total), str(found.doubled), str(found.debt)) == (
        "840.00",
        "840.00",
        "60000.00",
    )


def test_both_ends_charges_the_day_of_payment() -> None:
    """31 days on 100,000 and 30 on 60,000: 542.50 + 315.00."""
    payment = DelayPayment(day=START + timedelta(days=30), amount=Decimal(40_000))
    assert str(delay("100000", 60, payments=[payment], both_days=True).total) == "857.50"


def test_debt_first_and_doubled_part_last() -> None:
    """After 60 days 1,050 has accrued. 100,500 clears the debt and 500 of it."""
    found = delay(
        "100000",
        90,
        payments=[DelayPayment(day=START + timedelta(days=60), amount=Decimal("100500"))],
    )
    assert (str(found.total), str(found.debt), str(found.doubled)) == ("1050.00", "0.00", "550.00")


def test_agreed_order() -> None:
    """1,050 first, so 950 of 2,000 lowers the base: 99,050 × 0.000175 × 30 = 520.0125."""
    payment = DelayPayment(day=START + timedelta(days=60), amount=Decimal(2_000))
    found = delay("100000", 90, payments=[payment], paid_first="doubled-part")
    assert (str(found.total), str(found.doubled), str(found.debt)) == (
        "1570.01",
        "520.01",
        "99050.00",
    )


def test_more_than_everything() -> None:
    payment = DelayPayment(day=START + timedelta(days=60), amount=Decimal(101_051))
    assert str(delay("100000", 60, payments=[payment]).overpaid) == "1.00"


def test_suspended_days_are_skipped_once() -> None:
    """60 days less the 10 of two pauses that overlap."""
    pauses = [
        DelayPause(start=START + timedelta(days=10), resumed=START + timedelta(days=18)),
        DelayPause(start=START + timedelta(days=15), resumed=START + timedelta(days=20)),
        DelayPause(start=START + timedelta(days=300), resumed=START + timedelta(days=400)),
    ]
    found = delay("100000", 60, pauses=pauses)
    assert (found.days, str(found.total)) == (50, "875.00")


def naive(
    debt: Fraction,
    start: date,
    end: date,
    payments: list[DelayPayment],
    pauses: list[DelayPause],
    both: bool,
) -> Fraction:
    """Every day by itself, on what is owed that day; a payment counts from its day, with `both`
    from the day after.
    """
    total, day = Fraction(0), start
    while day < end or (both and day == end):
        paid = sum(
            (Fraction(p.amount) for p in payments if p.day < day or (p.day == day and not both)),
            Fraction(0),
        )
        if not any(pause.start <= day < pause.resumed for pause in pauses):
            total += max(Fraction(0), debt - paid) * Fraction("0.000175")
        day += timedelta(days=1)
    return total


offsets = st.integers(1, 120)
money = st.integers(0, 10**9).map(lambda fen: Decimal(fen).scaleb(-2))


@given(
    debt=money,
    days=st.integers(1, 120),
    payments=st.lists(st.tuples(offsets, money), max_size=5),
    pauses=st.lists(st.tuples(st.integers(-5, 120), st.integers(1, 30)), max_size=3),
    both=st.booleans(),
)
def test_agrees_with_a_scan_day_by_day(
    debt: Decimal,
    days: int,
    payments: list[tuple[int, Decimal]],
    pauses: list[tuple[int, int]],
    both: bool,
) -> None:
    """Within half a fen a window; the windows tile what is not suspended, and nothing gets lost."""
    end = START + timedelta(days=days)
    paid = [
        DelayPayment(day=START + timedelta(days=day), amount=amount)
        for day, amount in payments
        if day <= days
    ]
    gaps = [
        DelayPause(start=START + timedelta(days=day), resumed=START + timedelta(days=day + length))
        for day, length in pauses
    ]
    found = delay_interest(debt, START, end, RATE, payments=paid, pauses=gaps, both_days=both)
    exact = naive(Fraction(debt), START, end, paid, gaps, both)
    assert abs(Fraction(found.total) - exact) <= Fraction(len(found.windows), 200)
    assert sum(w.days for w in found.windows) == found.days
    assert all(a.end <= b.start for a, b in zip(found.windows, found.windows[1:], strict=False))
    whole = sum((Fraction(p.amount) for p in paid), Fraction(0))
    assert Fraction(debt + found.total) - whole == Fraction(
        found.debt + found.doubled - found.overpaid
    )


@given(debt=money, first=money, more=money, day=st.integers(1, 60))
def test_more_payment_never_means_more_owed(
    debt: Decimal, first: Decimal, more: Decimal, day: int
) -> None:
    when = START + timedelta(days=day)
    less, rest = (
        delay_interest(
            debt,
            START,
            START + timedelta(days=60),
            RATE,
            payments=[DelayPayment(day=when, amount=sum_)],
        )
        for sum_ in (first, first + more)
    )
    assert rest.debt + rest.doubled <= less.debt + less.doubled


def read(**fields: Any) -> tuple[DelayInterestRequest | None, list[str]]:
    raw = {"judgment_debt": "100000", "expiry": "2024-01-01", "performed": "2024-03-01", **fields}
    request, problems = read_request(DelayInterestRequest, raw)
    if request is not None:
        problems = against_law(request, law.delay_rule())
    return request, [problem.code for problem in problems]


def test_both_counts_are_shown_and_the_default_is_named() -> None:
    request, _ = read()
    assert request is not None
    first, other = calculate(request, law.delay_rule(), START).results[:2]
    assert (str(first.value), first.convention, first.defaulted) == (
        "1050.00",
        "delay-one-end",
        True,
    )
    assert (str(other.value), other.convention) == ("1067.50", "delay-both-ends")
    chosen, _ = read(delay_days="both-ends")
    assert chosen is not None
    first = calculate(chosen, law.delay_rule(), START).results[0]
    assert (str(first.value), first.convention, first.defaulted) == (
        "1067.50",
        "delay-both-ends",
        False,
    )


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"expiry": "2014-07-31"}, "before-delay-rule"),
        ({"performed": "2023-12-31"}, "performed-before-expiry"),
        ({"paid": [{"day": "2024-01-01", "amount": "1"}]}, "payment-outside-delay"),
        ({"paid": [{"day": "2024-03-02", "amount": "1"}]}, "payment-outside-delay"),
        (
            {"suspension": [{"start": "2024-02-01", "resumed": "2024-02-01"}]},
            "resumed-before-start",
        ),
        ({"judgment_debt": "-1"}, "negative"),
        ({"judgment_debt": "99999999999"}, "too-large"),
        ({"expiry": "2023-02-29"}, "not-a-date"),
    ],
)
def test_what_is_refused(fields: dict[str, Any], code: str) -> None:
    assert code in read(**fields)[1]


def test_the_rule_begins_where_its_instrument_does() -> None:
    assert read(expiry="2014-08-01")[1] == []
    rule = law.delay_rule()
    assert law.all_citations()[rule.citations[0]].since == rule.since
    assert rule.rate == RATE


def overdue(*argv: str) -> subprocess.CompletedProcess[str]:
    flags = ("--judgment-debt", "100000", "--expiry", "2024-01-01", "--performed", "2024-03-01")
    return subprocess.run(
        [sys.executable, "-m", "overdue_cli", "calc", "delay-interest", *flags, *argv],
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
    )


def test_through_the_command_line() -> None:
    answer = json.loads(overdue("--paid", "2024-01-31:40000", "--json").stdout)
    assert answer["results"][0]["value"] == "840.00"
    assert {"chiyan-lixi:1", "minsufa:264", "chiyan-lixi:4"} <= {
        c["id"] for c in answer["citations"]
    }
    assert "100000.00 × 0.000175 × 60" in " ".join(
        overdue("--explain", "--lang", "en").stdout.split()
    )
    assert "加倍部分债务利息" in overdue("--lang", "zh").stdout
    refused = overdue("--suspension", "2024-02-01:2024-01-01", "--lang", "en")
    assert refused.returncode == 2
    assert "after the day the suspension began" in refused.stderr


def test_each_part_of_a_judgment_bears_from_the_end_of_its_own_period() -> None:
    """10,000 from 2026-01-10 and 20,000 from 2026-02-10, both up to 2026-03-10: 10,000 x 0.000175 x
    31 = 54.25 and 30,000 x 0.000175 x 28 = 147.00, 201.25 in all; 5,000 paid on 2026-02-20 lower
    the base for 18 days: 30,000 x 0.000175 x 10 = 52.50 and 25,000 x 0.000175 x 18 = 78.75.
    """
    flags = ("--judgment-debt", "10000", "--expiry", "2026-01-10", "--performed", "2026-03-10")
    part = ("--part", "2026-02-10:20000")
    found = running.overdue("calc", "delay-interest", *flags, *part, "--json").answer
    assert found["results"][0]["value"] == "201.25"
    assert [each["value"] for each in found["results"][0]["parts"]] == ["54.25", "147.00"]
    assert "delay-in-parts" in [note["code"] for note in found["notes"]]
    paid = running.overdue(
        "calc", "delay-interest", *flags, *part, "--paid", "2026-02-20:5000", "--json"
    )
    first = paid.answer["results"][0]
    assert [each["value"] for each in first["parts"]] == ["54.25", "52.50", "78.75"]


def test_what_is_paid_beyond_one_part_goes_to_the_next() -> None:
    """12,000 on 2026-01-20: 10,000 to the debt, 17.50 to its doubled part (10 days), 1,982.50 to
    the part of 2026-02-10, which bears 18,017.50 x 0.000175 x 28 = 88.29.
    """
    flags = ("--judgment-debt", "10000", "--expiry", "2026-01-10", "--performed", "2026-03-10")
    more = ("--part", "2026-02-10:20000", "--paid", "2026-01-20:12000")
    found = running.overdue("calc", "delay-interest", *flags, *more, "--json").answer
    assert [each["value"] for each in found["results"][0]["parts"]] == ["17.50", "88.29"]


@pytest.mark.parametrize(
    ("both_days", "windows"), [(False, "54.25 88.20"), (True, "54.25 5.25 88.20")]
)
def test_what_is_paid_on_the_day_a_part_falls_due_goes_to_it_before_the_doubled_part(
    both_days: bool, windows: str
) -> None:
    """10,000 x 0.000175 x 31 = 54.25 up to the day on which 20,000 more are owed and 12,000 are
    paid: 18,000 remain (art. 4: the debt first), which bear 18,000 x 0.000175 x 28 = 88.20. By both
    days the day of payment still bears on the 30,000: 5.25.
    """
    expiry, day, end = date(2026, 1, 10), date(2026, 2, 10), date(2026, 3, 10)
    found = delay_interest(
        Decimal(10_000),
        expiry,
        end,
        RATE,
        parts=[DelayPart(day=day, amount=Decimal(20_000))],
        payments=[DelayPayment(day=day, amount=Decimal(12_000))],
        both_days=both_days,
    )
    assert " ".join(str(window.amount) for window in found.windows) == windows
    assert (found.debt, found.doubled) == (Decimal(18_000), found.total)


@pytest.mark.parametrize("day", ["2026-01-10", "2026-03-11"])
def test_a_part_outside_the_days_counted_is_told(day: str) -> None:
    flags = ("--judgment-debt", "10000", "--expiry", "2026-01-10", "--performed", "2026-03-10")
    ran = running.overdue("calc", "delay-interest", *flags, "--part", f"{day}:1", "--json")
    assert [problem["code"] for problem in ran.problems] == ["part-outside-delay"]


@pytest.mark.parametrize(("both_days", "total"), [(False, "52.50"), (True, "57.75")])
def test_a_part_of_the_last_day_is_owed_once(both_days: bool, total: str) -> None:
    """10,000 x 0.000175 x 30 = 52.50; a part of 20,000 that falls due on the last day bears nothing
    by that count. With both days that day counts: 10,000 for 30 days and 30,000 for one are 52.50
    + 5.25 = 57.75. Owed at the end are 30,000 either way.
    """
    part = DelayPart(day=START + timedelta(days=30), amount=Decimal(20_000))
    found = delay("10000", 30, parts=[part], both_days=both_days)
    assert (str(found.total), str(found.debt)) == (total, "30000.00")
