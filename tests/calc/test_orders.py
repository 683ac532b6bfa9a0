"""Orders of payment that contracts have, each with its sum by hand.

Two instalments of 1,000 with 20 of interest each, due 2026-01-10 and 02-10, 0.1 % a day, 1.5 times
once overdue. To 2026-03-10: the first 59 days, 1,000 x 0.001 x 59 = 59.00 and 29.50 extra, 88.50;
the second 28 days, 28.00 and 14.00, 42.00.
"""

from decimal import Decimal
from typing import Any

import pytest

from overdue_cli.core.calc import loan
from overdue_cli.core.request.fields import read_request
from overdue_cli.rulebook import law
from tests.support import DAY

LOAN: dict[str, Any] = {
    "instalment": [
        {"due": "2026-01-10", "principal": "1000", "interest": "20"},
        {"due": "2026-02-10", "principal": "1000", "interest": "20"},
    ],
    "daily_rate": "0.1%",
    "multiplier": "1.5",
    "until": "2026-03-10",
}


def left(**more: Any) -> dict[str, Decimal]:
    request, problems = read_request(loan.REQUEST, {**LOAN, **more})
    assert problems == ()
    assert request is not None
    found = loan.calculate(request, law.claims(), DAY)
    [owed] = [node for node in found.results if node.name == "owed"]
    return {
        part.name.removeprefix("left-"): part.value
        for part in owed.parts
        if isinstance(part.value, Decimal)
    }


def paid(amount: str) -> list[dict[str, str]]:
    return [{"date": "2026-03-10", "amount": amount}]


@pytest.mark.parametrize(
    ("amount", "stated", "contract", "extra", "principal"),
    [
        # 20.00 of interest and 88.50 of its own penalty: the first instalment owes its principal.
        ("108.50", "20.00", "28.00", "14.00", "2000.00"),
        # And all of its principal: the second has its 20.00 and its own 42.00 left.
        ("1108.50", "20.00", "28.00", "14.00", "1000.00"),
        # Interest of the second, then its own contract part before its extra.
        ("1150.50", None, "6.00", "14.00", "1000.00"),
        ("1170.50", None, None, None, "1000.00"),
    ],
)
def test_an_instalment_is_paid_with_its_own_penalty(
    amount: str, stated: str | None, contract: str | None, extra: str | None, principal: str
) -> None:
    expected = {
        "stated-interest": stated,
        "contract-interest": contract,
        "penalty-extra": extra,
        "principal": principal,
    }
    found = left(payment=paid(amount), order="by-instalment")
    assert found == {name: Decimal(value) for name, value in expected.items() if value}


def test_penalty_last() -> None:
    """2,040.00 pays interest and principal, 130.50 of penalty stays."""
    assert left(payment=paid("2040"), order="penalty-last") == {
        "contract-interest": Decimal("87.00"),
        "penalty-extra": Decimal("43.50"),
    }


def test_compound_then_penalty_then_interest_then_principal() -> None:
    """Compound interest on 20.00 for 59 days and 20.00 for 28: at the contract rate until the loan
    matures on 02-10, 20 x 0.001 x 31 = 0.62, then 40 x 0.0015 x 28 = 1.68. 2.30 + 130.50 pays
    both; 5.00 more goes to interest.
    """
    found = left(
        payment=paid("137.80"),
        order="compound-penalty-interest-principal",
        compound=True,
    )
    assert found == {"stated-interest": Decimal("35.00"), "principal": Decimal("2000.00")}
    before = left(payment=paid("2"), order="compound-penalty-interest-principal", compound=True)
    assert (before["compound"], before["contract-interest"]) == (Decimal("0.30"), Decimal("87.00"))


def test_a_surplus_kept_as_credit_pays_what_falls_due() -> None:
    """1,500 on 2026-01-10 for 1,020 due: 480.00 kept. On 02-10 it pays 20.00 of interest and
    460.00 of principal; 540.00 bear 28 days, 15.12 and 7.56.
    """
    paid_ahead = [{"date": "2026-01-10", "amount": "1500"}]
    assert left(payment=paid_ahead, surplus="credit") == {
        "contract-interest": Decimal("15.12"),
        "penalty-extra": Decimal("7.56"),
        "principal": Decimal("540.00"),
    }


def test_until_then_it_lowers_nothing_and_is_shown() -> None:
    fields = {**LOAN, "payment": [{"date": "2026-01-10", "amount": "1500"}], "surplus": "credit"}
    request, problems = read_request(loan.REQUEST, {**fields, "until": "2026-02-09"})
    assert problems == ()
    assert request is not None
    found = {node.name: node.value for node in loan.calculate(request, law.claims(), DAY).results}
    assert (found["owed"], found["owed-not-due"]) == (Decimal(0), Decimal("1000.00"))
    assert found["credit-kept"] == Decimal("480.00")


def test_fees_with_a_day_are_owed_from_it_on() -> None:
    """100.00 of fees: undated they take 100.00 of the 1,020.00 of 01-10, dated 02-01 none of it."""
    payment = [{"date": "2026-01-10", "amount": "1020"}]
    undated = left(payment=payment, fees="100", until="2026-02-09")
    # 30 days on the 100.00 of principal that the fees displaced: 3.00 and 1.50.
    assert undated == {
        "contract-interest": Decimal("3.00"),
        "penalty-extra": Decimal("1.50"),
        "principal": Decimal("100.00"),
    }
    dated = left(payment=payment, fees="100", fees_on="2026-02-01", until="2026-02-09")
    assert dated == {"fees": Decimal("100.00")}
    assert left(payment=payment, fees="100", fees_on="2026-02-10", until="2026-02-09") == {}
