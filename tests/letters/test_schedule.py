"""The payments that a letter offers, row by row."""

from typing import Any

import pytest

from tests.letters.desks import desk, written

FREE_OF_INTEREST: dict[str, Any] = {
    "product": "consumer-finance",
    "days_overdue": "40",
    "annual_rate": "0",
    "penalty_multiplier": "1",
    "income": "4600",
    "expenses": "4000",
}


def payments_of(principal: str) -> list[str]:
    statement = written(desk({**FREE_OF_INTEREST, "principal": principal}), "statement")
    (table,) = (part for part in statement.parts if "letter.schedule.amount" in part.codes)
    return [f"{amount:f}" for _, _, amount in table.rows]


@pytest.mark.parametrize(
    ("principal", "payments"),
    [
        # half of the 600 left over is 300 a month; 1,000 without interest is three of them and 100
        ("1000", ["300.00", "300.00", "300.00", "100.00"]),
        # what divides evenly ends with a full payment
        ("900", ["300.00", "300.00", "300.00"]),
    ],
)
def test_the_last_payment_is_what_is_left(principal: str, payments: list[str]) -> None:
    assert payments_of(principal) == payments
