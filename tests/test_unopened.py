"""A paper of a court that was not opened: the lender can wait, and no page says otherwise."""

from typing import Any

import pytest

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.findings.plan import FirstOffer, HalfWouldFail, LumpSumCovers, OfferInCourt
from overdue_cli.core.findings.steps import Ask, IndustryMediation, WrittenAgreement
from overdue_cli.core.letters.agenda import agenda
from overdue_cli.core.letters.suitability import suitability_of
from overdue_cli.pages.report.order import MENU
from tests.letters.desks import desk
from tests.support import assess_case

LOAN: dict[str, Any] = {
    "product": "bank-loan",
    "days_overdue": 40,
    "principal": "20000",
    "income": "6000",
    "expenses": "4000",
}
CARD = {**LOAN, "product": "credit-card"}


def found(*kinds: type[Finding], **case: Any) -> list[Finding]:
    return [each for each in assess_case(**case).findings if isinstance(each, kinds)]


@pytest.mark.parametrize("case", [LOAN, CARD, {**LOAN, "product": "private-loan"}])
def test_one_request_only(case: dict[str, Any]) -> None:
    case = {**case, "paper": "unopened"}
    assert [each.request for each in found(Ask, **case) if isinstance(each, Ask)] == [
        "itemised-bill"
    ]
    assert not found(*MENU, WrittenAgreement, IndustryMediation, **case)


def test_the_plan_offers_nothing() -> None:
    case = {**LOAN, "paper": "unopened"}
    assert not found(FirstOffer, HalfWouldFail, **case)
    (held,) = found(OfferInCourt, **case)
    assert isinstance(held, OfferInCourt)
    assert held.when == "unopened"
    at_hand = {**case, "lump_sum": "90000"}
    assert not found(LumpSumCovers, **at_hand)
    assert found(OfferInCourt, **at_hand)


def test_of_a_paper_that_is_known_the_offer_is_for_the_settlement() -> None:
    """What may not be named in a call is not said to be offered first."""
    (offer,) = found(FirstOffer, paper="complaint", **LOAN)
    assert isinstance(offer, FirstOffer)
    assert offer.where == "settlement"
    (usual,) = found(FirstOffer, **LOAN)
    assert isinstance(usual, FirstOffer)
    assert usual.where == "call"


def test_of_several_debts_it_is_said_of_those_it_is_about() -> None:
    months = {"income": "6000", "expenses": "4000"}
    debt = {"product": "weilidai", "days_overdue": 40, "principal": "9000"}
    other = {**debt, "product": "bank-loan", "paper": "unopened"}
    (held,) = found(OfferInCourt, debts=[debt, other], **months)
    assert held.debts == (1,)


def test_nothing_is_sent_this_week() -> None:
    of = desk({**LOAN, "paper": "unopened"})
    bill = suitability_of("itemised-bill", of.matter)
    assert (bill.when, bill.why) == ("later", "unopened")
    told, stood = of.answer.case.debts[0], of.answer.debts[0]
    dates = agenda(of.matter, told, stood.limitation, stood.stage)
    assert "follow-up" not in [each.what for each in dates]
