"""Heirs, guarantors, set-off, the order of payment, a lender without a licence: said in the report,
each with its source.
"""

from typing import Any

import pytest

from overdue_cli.pages.report.page import report
from overdue_cli.render import terminal
from overdue_cli.rulebook.spoken import LAW
from overdue_cli.words.language import Language
from tests.support import assess_case, assess_json, said


def answer(product: str, **more: Any) -> dict[str, Any]:
    case = {"product": product, "days_overdue": 40, "principal": "20000", "income": "6000"}
    return assess_json(**case | {"expenses": "4000"} | more)


@pytest.mark.parametrize("product", ["weilidai", "credit-card", "private-loan", "other"])
def test_heirs_pay_out_of_what_they_inherit(product: str) -> None:
    found = said(answer(product), "heirs-within-estate")[0]
    assert found["citations"] == ["minfadian:1161", "minfadian:1161-renounced"]


@pytest.mark.parametrize("product", ["bank-loan", "private-loan"])
def test_a_guarantee_without_a_period_lasts_six_months(product: str) -> None:
    """民法典 692(2), 693."""
    found = said(answer(product), "guarantor-period")[0]
    assert found["months"] == 6
    assert set(found["citations"]) == {
        "minfadian:692",
        "minfadian:692-agreed",
        "minfadian:692-no-day",
        "minfadian:693-general",
        "minfadian:693",
    }


def test_set_off_takes_effect_when_the_notice_arrives() -> None:
    """民法典 568(2); many contracts let the bank debit without one."""
    found = said(answer("bank-loan"), "auto-debit")[0]
    assert "minfadian:set-off-notice" in found["citations"]
    text = terminal.render(
        report(
            assess_case(product="bank-loan", days_overdue=40, principal="20000", income="6000"),
            Language("en", LAW),
        )
    )
    assert "takes effect when its notice reaches you" in " ".join(text.split())


def test_costs_of_realising_the_claim_come_first_and_service_fees_do_not() -> None:
    """民法典 561: (一)实现债权的有关费用；(二)利息；(三)主债务."""
    found = said(answer("weilidai"), "order-of-payment")[0]
    assert found["citations"] == ["minfadian:561", "minfadian:561-costs"]
    assert said(answer("credit-card"), "order-of-payment") == []


@pytest.mark.parametrize(
    ("product", "stands"), [("private-loan", True), ("other", True), ("weilidai", False)]
)
def test_a_lender_without_a_licence_is_told_of_in_the_report(product: str, stands: bool) -> None:
    found = said(answer(product), "unlicensed-lender")
    assert bool(found) == stands
    assert all("minjian-jiedai:13-unlicensed" in each["citations"] for each in found)
