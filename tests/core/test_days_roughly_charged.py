"""Days said only roughly leave a range in every figure that rests on them."""

from decimal import Decimal
from typing import Any

import pytest

from overdue_cli.core.charges.charges import Charges
from overdue_cli.rulebook.products import product_ids
from tests.support import assess_case, assess_json, said

D = Decimal
ROUGH = {"days_at_least": 46, "days_overdue": 61, "days_at_most": 76}
KNOWN = {"principal": "20000", "daily_rate": "0.0005", "penalty_multiplier": "1.5"}


def charged(**debt: Any) -> Charges:
    return assess_case(income="6000", as_of="2026-11-23", **debt).debts[0].charges


def test_the_days_alone_are_open() -> None:
    """20,000 x 0.05 % x 1.5 = 15 a day: 46 days 690, 61 days 915, 76 days 1,140; and only the due
    date is left to say.
    """
    total = charged(**KNOWN, **ROUGH).total
    assert (total.low, total.point, total.high) == (D(690), D(915), D(1140))
    found = assess_json(income="6000", as_of="2026-11-23", **KNOWN, **ROUGH)
    assert [each["field"] for each in said(found, "would-settle")] == ["due_date"]
    low, high = said(found, "added-range")[0]["low"], said(found, "added-range")[0]["high"]
    assert (low, high) == ("690.00", "1140.00")


def test_the_fewest_or_the_most_days_alone_are_an_end() -> None:
    """30 to 61 days at 15 a day."""
    total = charged(**KNOWN, days_overdue=61, days_at_least=30).total
    assert (total.low, total.point, total.high) == (D(450), D(915), D(915))


def test_days_and_multiple_are_open_and_the_days_leave_more() -> None:
    """10 a day at the contract rate, times 1 to 1.5 where nobody knows the lender. With the days
    61: 610 to 915, a width of 305. With the multiple 1.5: 690 to 1,140, a width of 450.
    """
    said_of = {"principal": "20000", "daily_rate": "0.0005"}
    total = charged(**said_of, **ROUGH).total
    assert (total.low, total.high) == (D(460), D(1140))
    found = assess_json(income="6000", as_of="2026-11-23", **said_of, **ROUGH)
    [narrows] = said(found, "narrows-most")
    assert narrows["field"] == "due_date"
    assert (narrows["point"], narrows["low"], narrows["high"]) == ("61", "610.00", "915.00")


def test_where_no_interest_was_agreed_the_claim_is_of_the_most_days() -> None:
    """10,000 at the LPR: 3.00 % from 2025-05-20 on, 3.10 % before. 2026-11-23 less 560 days is
    2025-05-12, when it was 3.10 %: 10,000 x 0.0310 x 560 / 365 = 475.62 at most. By the point,
    540 days, it would be 443.84.
    """
    debt = {"product": "private-loan", "principal": "10000", "annual_rate": "0"}
    days = {"days_at_least": 520, "days_overdue": 540, "days_at_most": 560}
    total = charged(**debt, **days).total
    assert (total.low, total.point, total.high) == (D(0), D(0), D("475.62"))
    assert charged(**debt, days_overdue=540).total.high == D("443.84")


@pytest.mark.parametrize("product", product_ids())
@pytest.mark.parametrize("shown", [False, True])
def test_every_end_of_the_days_lies_within(product: str, shown: bool) -> None:
    """What the same debt comes to with its exact days, at any of them, is in the range."""
    amount = {"shown_overdue": "20000"} if shown else {"principal": "20000"}
    rough = charged(product=product, **amount, **ROUGH)
    for days in (46, 50, 61, 70, 76):
        exact = charged(product=product, **amount, days_overdue=days)
        for name in ("contract", "total", "next_30_days"):
            least, most = getattr(rough, name), getattr(exact, name)
            assert least.low <= most.low, (name, days)
            assert most.high <= least.high, (name, days)
    assert rough.total.point == charged(product=product, **amount, days_overdue=61).total.point
