"""The lender named in the contract decides the rules, whatever the app is called."""

from decimal import Decimal

import pytest

from tests.support import assess_case

CASE = {"days_overdue": 40, "principal": "20000", "income": "6000"}


def test_an_app_without_its_lender_has_the_widest_bounds_and_asks() -> None:
    answer = assess_case(**CASE, product="jiebei")
    assert answer.debts[0].lender.value == "unknown"
    assert {"ask-lender", "find-lender"} <= {finding.code for finding in answer.findings}


@pytest.mark.parametrize(
    ("lender", "least", "most"),
    [
        # 20,000 x 3 % x 40 / 360 = 66.67; a bank takes at least 1.3 times that: 66.67 + 20.00
        ("bank", "86.67", "800.00"),
        ("consumer-finance", "66.67", "800.00"),
        ("small-loan", "66.67", "800.00"),
        # no interest at all, to 15.4 % x 1.5 on 365 days: 337.53 + 168.77
        ("private", "0.00", "506.30"),
    ],
)
def test_the_kind_of_lender_bounds_what_is_not_known(lender: str, least: str, most: str) -> None:
    answer = assess_case(**CASE, lender=lender)
    charges = answer.debts[0].charges
    assert charges is not None
    assert (charges.total.low, charges.total.high) == (Decimal(least), Decimal(most))
    assert "find-lender" not in {finding.code for finding in answer.findings}


def test_what_an_app_reports_stays_under_another_lender() -> None:
    """Huabei's 0.05 % a day of what is overdue: 20,000 x 0.05 % x 40 = 400.00, said to be unconfirmed."""
    answer = assess_case(**CASE, product="huabei", lender="consumer-finance")
    charges = answer.debts[0].charges
    assert charges is not None
    assert charges.total.point == Decimal("400.00")
    assert "rate-assumed" in {finding.code for finding in answer.assumptions}


def test_the_regulator_follows_the_lender() -> None:
    def channels(**more: str) -> set[str]:
        found = assess_case(**CASE, **more).findings
        return {finding.channel for finding in found if finding.code == "turn-to"}  # type: ignore[attr-defined]

    assert "local-regulator" in channels(product="jiebei", lender="small-loan")
    assert "financial-regulator" in channels(product="jiebei", lender="bank")
    assert "lender-decides" in channels(product="jiebei")
