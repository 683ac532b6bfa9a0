"""One sum a month until it is paid: figures, days off, and what must hold for every debt."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overdue_cli.core.quantity.dates import monthly
from overdue_cli.core.repayment.payoff import least_to_pay_off, paid_in_all, pay_off
from overdue_cli.core.repayment.schedule import ScheduleTerms
from tests.cli.running import overdue

TEN_THOUSAND = ("--amount", "10000", "--annual-rate", "20%", "--as-of", "2026-11-24")


def plan(*flags: str) -> dict[str, Any]:
    return overdue("calc", "plan", *flags, "--json").answer


def values(found: dict[str, Any]) -> dict[str, Any]:
    return {result["name"]: result["value"] for result in found["results"]}


def days(found: dict[str, Any]) -> list[str]:
    """The days payments are made on."""
    return [line["end"] for line in found["results"][-1]["parts"]]


# -- figures ---------------------------------------------------------------------------------------


def test_ten_thousand_at_twenty_per_cent_and_five_hundred_a_month() -> None:
    """10,000 x 0.2 / 12 = 166.67; ln(1 - 10,000/60 / 500) / -ln(1 + 0.2/12) = 24.53, so 25
    payments.
    """
    found = values(plan(*TEN_THOUSAND, "--monthly-payment", "500"))
    assert found["payments"] == 25
    assert Decimal(found["paid-in-all"]) == 24 * 500 + Decimal(found["last-payment"])
    assert abs(Decimal(found["paid-in-all"]) - Decimal("12266.06")) < Decimal("0.05")


def test_what_does_not_cover_the_interest_is_refused_with_the_least_that_would() -> None:
    """The annuity over 360 months is 10,000/60 / (1 - (1 + 1/60)^-360) = 167.1027…, so 167.11 to
    the fen.
    """
    found = plan(*TEN_THOUSAND, "--monthly-payment", "166.66")
    assert values(found) == {"interest-of-a-month": "166.67", "least-payment": "167.11"}
    assert [note["code"] for note in found["notes"]] == ["payment-too-small"]
    assert values(plan(*TEN_THOUSAND, "--monthly-payment", "167.11"))["payments"] <= 360
    assert values(plan(*TEN_THOUSAND, "--monthly-payment", "167.10"))["payments"] > 360


def test_what_ends_late_is_told_with_when_and_what_thirty_years_need() -> None:
    """1 % a month of 100,000 is 1,000.00, so 1,001 takes off 1.00 first: ln(1,001 / 1) / ln(1.01) =
    694.3, so 695 months; 1,000 / (1 - 1.01^-360) = 1,028.6126, so 1,028.62 for thirty years.
    """
    flags = ("--amount", "100000", "--annual-rate", "12%", "--as-of", "2026-11-24")
    found = plan(*flags, "--monthly-payment", "1001")
    assert values(found)["payments"] == 695
    assert values(found)["least-payment"] == "1028.62"
    # 694 whole payments and the rest: between 694 x 1,001 and 695 x 1,001.
    assert 694_694 < Decimal(values(found)["paid-in-all"]) <= 695_695
    [note] = found["notes"]
    assert (note["code"], note["months"]) == ("payment-takes-long", 695)
    # 2026-11-24 and 695 months: 57 years and 11 months, 2084-10-24, a Tuesday.
    assert note["last_date"] == "2084-10-24"


@pytest.mark.parametrize(
    ("payment", "code"),
    [
        # 1,000 is the interest to the fen: the principal never moves.
        ("1000", "payment-too-small"),
        # ln(1,000.01 / 0.01) / ln(1.01) = 1,157.0: ends within a hundred years, 1,200 months.
        ("1000.01", "payment-takes-long"),
    ],
)
def test_never_is_said_only_of_what_never_ends(payment: str, code: str) -> None:
    flags = ("--amount", "100000", "--annual-rate", "12%", "--as-of", "2026-11-24")
    assert [note["code"] for note in plan(*flags, "--monthly-payment", payment)["notes"]] == [code]


def test_what_outlasts_a_hundred_years_is_not_called_endless() -> None:
    """1,000,000 at 6 % by whole months: 5,000.00 a month, 5,000.01 takes off a fen first: ln(5,000
    / 0.01) / ln(1.005) = 2,631 months.
    """
    flags = ("--amount", "1000000", "--annual-rate", "6%", "--as-of", "2026-11-24")
    [note] = plan(*flags, "--monthly-payment", "5000.01")["notes"]
    assert (note["code"], note["followed"]) == ("payment-takes-over-a-life", 100)


def test_what_has_accrued_is_paid_first_and_bears_nothing() -> None:
    """Interest 10.00 a month on 1,000. 300: 60 of it to 50 + 10, 240 to principal; then 7.60 on
    760.
    """
    found = plan(
        "--amount",
        "1000",
        "--accrued",
        "50",
        "--annual-rate",
        "12%",
        "--monthly-payment",
        "300",
        "--as-of",
        "2026-03-02",
    )
    lines = found["results"][-1]["parts"]
    shown = [
        [part["value"] for part in line["parts"] if part["name"] != "agreed-day"] for line in lines
    ]
    assert shown[0] == ["10.00", "60.00", "240.00", "760.00"]
    assert shown[1] == ["7.60", "7.60", "292.40", "467.60"]


def test_no_interest_is_a_division() -> None:
    found = values(plan("--amount", "1000", "--annual-rate", "0", "--monthly-payment", "300"))
    assert (found["payments"], found["last-payment"], found["total-interest"]) == (
        4,
        "100.00",
        "0.00",
    )


# -- days ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day_off", "expected"),
    [
        # 2026-10-01 to 10-07 are the National Day holiday, 10-10 is a Saturday made a working day.
        ("after", ["2026-09-01", "2026-10-08", "2026-11-02"]),
        ("before", ["2026-09-01", "2026-09-30", "2026-10-30"]),
        ("stays", ["2026-09-01", "2026-10-01", "2026-11-01"]),
    ],
)
def test_a_payday_on_a_day_off_moves(day_off: str, expected: list[str]) -> None:
    flags = (
        "--amount",
        "900",
        "--annual-rate",
        "0",
        "--monthly-payment",
        "300",
        "--as-of",
        "2026-08-10",
    )
    assert days(plan(*flags, "--payday", "1", "--day-off", day_off)) == expected


def test_the_first_payday_is_the_next_one_after_today() -> None:
    flags = (
        "--amount",
        "300",
        "--annual-rate",
        "0",
        "--monthly-payment",
        "300",
        "--as-of",
        "2026-08-10",
    )
    found = {day: days(plan(*flags, "--payday", day))[0] for day in ("9", "10", "11", "31")}
    assert found == {"9": "2026-09-09", "10": "2026-09-10", "11": "2026-08-11", "31": "2026-08-31"}


def test_before_never_moves_a_payment_into_the_past() -> None:
    """2026-08-16 is a Sunday; counted from the Friday before, the last working day has gone."""
    flags = (
        "--amount",
        "300",
        "--annual-rate",
        "0",
        "--monthly-payment",
        "300",
        "--as-of",
        "2026-08-14",
    )
    assert days(plan(*flags, "--payday", "16", "--day-off", "before")) == ["2026-08-17"]


@pytest.mark.parametrize(
    ("counting", "formula"),
    [("act/360", "901.00 × 0.36 × 37 ÷ 360"), ("months", "901.00 × 0.36 ÷ 12")],
)
def test_days_that_a_payment_waits_bear_interest_where_days_are_counted(
    counting: str, formula: str
) -> None:
    """One day to 09-01: 1.00 on 1,000, so 99 to principal. Then to 10-08, 7 days later than agreed:
    37, or a month.
    """
    found = plan(
        "--amount",
        "1000",
        "--annual-rate",
        "36%",
        "--monthly-payment",
        "100",
        "--as-of",
        "2026-08-31",
        "--payday",
        "1",
        "--day-count",
        counting,
    )
    second = found["results"][-1]["parts"][1]
    assert [
        part["formula"] for part in second["parts"] if part["name"] == "interest-of-the-time"
    ] == [formula]


def test_years_without_a_notice_are_said_to_be_estimated() -> None:
    codes = [note["code"] for note in plan(*TEN_THOUSAND, "--monthly-payment", "500")["notes"]]
    assert "pay-days-estimated" in codes


# -- properties ------------------------------------------------------------------------------------

MONEY = st.integers(100, 10_000_000).map(lambda fen: Decimal(fen) / 100)
RATES = st.integers(0, 4000).map(lambda n: Decimal(n) / 10000)


def terms(amount: Decimal, rate: Decimal, counting: Any) -> ScheduleTerms:
    due = monthly(date(2026, 12, 15), 360)
    return ScheduleTerms(
        method="interest-first",
        amount=amount,
        rate=rate,
        counting=counting,
        start=date(2026, 11, 24),
        due=due,
    )


@given(MONEY, RATES, st.sampled_from(["months", "act/365", "30/360"]), MONEY, MONEY)
def test_a_schedule_pays_its_debt_exactly_or_is_refused(
    amount: Decimal, rate: Decimal, counting: Any, payment: Decimal, accrued: Decimal
) -> None:
    """What is paid is what was owed and what was added, to the fen; every payment but the last is
    the one agreed.
    """
    debt = terms(amount, rate, counting)
    lines = pay_off(debt, payment, accrued)
    if lines is None:
        assert payment < least_to_pay_off(debt, accrued)
        return
    assert paid_in_all(lines) == amount + accrued + sum(line.interest for line in lines)
    assert {line.payment for line in lines[:-1]} <= {payment}
    assert 0 < lines[-1].payment <= payment
    assert lines[-1].balance + lines[-1].accrued == 0


@given(MONEY, RATES, MONEY)
def test_the_least_is_the_least(amount: Decimal, rate: Decimal, accrued: Decimal) -> None:
    debt = terms(amount, rate, "months")
    least = least_to_pay_off(debt, accrued)
    assert pay_off(debt, least, accrued) is not None
    assert least == Decimal("0.01") or pay_off(debt, least - Decimal("0.01"), accrued) is None


@given(MONEY, RATES, MONEY)
def test_each_months_interest_is_on_what_is_left(
    amount: Decimal, rate: Decimal, payment: Decimal
) -> None:
    """Against fractions: half-up of balance x rate / 12, month by month."""
    balance = amount
    for number, line in enumerate(pay_off(terms(amount, rate, "months"), payment) or ()):
        part = Fraction(1, 12) if number else Fraction(21, 360)
        expected = int(Fraction(balance) * Fraction(rate) * part * 100 + Fraction(1, 2))
        assert line.interest * 100 == expected
        balance -= line.to_principal
        assert balance == line.balance
