"""The first and last days of delayed-performance interest and of limitation, on both sides."""

import json
from typing import Any

import pytest

from tests.cli.inside import overdue_inside


def calculated(name: str, *flags: str) -> Any:
    """The first result, or the code of the first problem."""
    ran = overdue_inside(("calc", name, *flags, "--json"))
    if ran.status:
        return json.loads(ran.errors)["problems"][0]["code"]
    return ran.answer["results"][0]["value"]


@pytest.mark.parametrize(
    ("expiry", "performed", "expected"),
    [
        # 10,000 x 0.000175 a day (法释〔2014〕8号 art. 1) is 1.75; end less start
        ("2026-01-01", "2025-12-31", "performed-before-expiry"),
        ("2026-01-01", "2026-01-01", "0.00"),
        ("2026-01-01", "2026-01-02", "1.75"),
        # the rule took effect on 1 August 2014: 31 days to 1 September are 54.25
        ("2014-07-31", "2014-09-01", "before-delay-rule"),
        ("2014-08-01", "2014-09-01", "54.25"),
    ],
)
def test_delay_interest_begins_and_ends(expiry: str, performed: str, expected: str) -> None:
    days = ("--expiry", expiry, "--performed", performed)
    assert calculated("delay-interest", "--judgment-debt", "10000", *days) == expected


@pytest.mark.parametrize(
    ("paid", "expected"),
    [
        ("2026-01-01", "payment-outside-delay"),
        # one day of 1.75, nine of 9,000 x 0.000175 = 1.575: 1.75 + 14.175 = 15.925
        ("2026-01-02", "15.93"),
        # on the last day a payment shortens no day: ten of 1.75
        ("2026-01-11", "17.50"),
        ("2026-01-12", "payment-outside-delay"),
    ],
)
def test_a_payment_counts_within_the_delay(paid: str, expected: str) -> None:
    days = ("--expiry", "2026-01-01", "--performed", "2026-01-11", "--paid", f"{paid}:1000")
    assert calculated("delay-interest", "--judgment-debt", "10000", *days) == expected


@pytest.mark.parametrize(
    ("due", "last"),
    [
        # three years from the day after the due date (Civil Code 188, 201); Saturday the 21st and
        # Sunday the 22nd of November 2026 move to Monday the 23rd (203)
        ("2023-11-20", "2026-11-20"),
        ("2023-11-21", "2026-11-23"),
        ("2023-11-22", "2026-11-23"),
        ("2023-11-23", "2026-11-23"),
        ("2023-11-24", "2026-11-24"),
    ],
)
def test_limitation_ends_on_its_last_working_day(due: str, last: str) -> None:
    assert calculated("limitation", "--due", due, "--as-of", "2026-11-01") == last


@pytest.mark.parametrize(
    ("paid", "expected"),
    [
        ("2025-12-31", "payment-before-start"),
        # paid on the day it is lent: 500.00 bear no interest; 500 x 0.0005 x 31 days = 7.75
        ("2026-01-01", "7.75"),
        # 1,000 for a day and 500.00 for thirty: 0.50 + 7.50
        ("2026-01-02", "8.00"),
        # on the last day a payment shortens nothing: 1,000 x 0.0005 x 31
        ("2026-02-01", "15.50"),
        ("2026-02-02", "payment-after-end"),
    ],
)
def test_a_payment_counts_from_the_first_day_to_the_last(paid: str, expected: str) -> None:
    flags = ("--principal", "1000", "--start", "2026-01-01", "--end", "2026-02-01")
    payment = ("--daily-rate", "0.05%", "--payment", f"{paid}:500", "--order", "principal-first")
    assert calculated("interest", *flags, *payment) == expected
