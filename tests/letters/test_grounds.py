"""What may be raised against a claim beside the line: a penalty that is too high, a creditor that
is not shown, a clause that was not pointed out, a court that was not agreed on, a spouse.
"""

from typing import Any

import pytest

from overdue_cli.core.letters.parts import Letter
from overdue_cli.core.letters.registry import LetterKind
from overdue_cli.rulebook import law
from tests.letters.desks import desk
from tests.support import assess_json, said

LICENSED = ("weilidai", "bank-loan", "credit-card", "zhaolian", "small-loan", "other")
EVERY = (*LICENSED, "private-loan")
# 民法典 585(2): law, for every lender; 合同编通则解释 64: who asks must show it; 65: 30 % above the
# loss as a rule, in bad faith as a rule refused.
PENALTY = {"minfadian:585", "hetong-tongze:64", "hetong-tongze:65", "hetong-tongze:65-bad-faith"}

COURT: dict[LetterKind, str] = {
    "defence": "complaint",
    "payment-order-objection": "payment-order",
    "arbitration-answer": "arbitration",
}


def letter(kind: LetterKind, product: str, **more: Any) -> Letter:
    case = {"product": product, "days_overdue": 40, "principal": "20000", "income": "6000"}
    here = desk(case | {"expenses": "4000"} | more)
    return here.letter(here.suit(kind))


def codes(found: Letter) -> set[str]:
    return {code for part in found.parts for code in part.codes}


@pytest.mark.parametrize("product", EVERY)
@pytest.mark.parametrize("kind", [*COURT, "dispute"])
def test_a_cut_of_the_penalty_is_asked_of_every_lender(kind: LetterKind, product: str) -> None:
    paper = COURT.get(kind)
    found = letter(kind, product, **({"paper": paper} if paper else {}))
    assert set(found.citations) >= PENALTY
    assert "note.penalty" in {note.code for note in found.notes}


@pytest.mark.parametrize(
    ("name", "citation", "private"),
    [
        ("assigned", "minfadian:546", True),
        ("guarantor", "minfadian:700", True),
        ("spouse", "minfadian:1064", True),
        ("clause", "minfadian:496", False),
    ],
)
def test_further_grounds_stand_in_the_letters_to_a_court(
    name: str, citation: str, private: bool
) -> None:
    for kind, paper in COURT.items():
        for product in EVERY:
            found = letter(kind, product, paper=paper)
            stands = private or product != "private-loan"
            assert (f"letter.order.ground-{name}" in codes(found)) == stands
            assert (citation in found.citations) == stands


@pytest.mark.parametrize("product", EVERY)
def test_a_clause_on_the_court_may_be_void_before_a_licensed_lender_only(product: str) -> None:
    """民诉法解释 31 speaks of a business and a consumer."""
    found = letter("defence", product, paper="complaint")
    stands = product != "private-loan"
    assert ("letter.defence.jurisdiction" in codes(found)) == stands
    assert ("minsu-jieshi:31" in found.citations) == stands


def test_the_dispute_asks_who_the_creditor_is() -> None:
    assert "letter.dispute.creditor" in codes(letter("dispute", "weilidai"))
    assert "letter.dispute.creditor.person" in codes(letter("dispute", "private-loan"))


@pytest.mark.parametrize("product", EVERY)
def test_the_call_has_words_for_it_but_not_where_limitation_may_be_over(product: str) -> None:
    """Asking for less admits the rest, so not where a defence could be given away."""
    of = "-person" if product == "private-loan" else ""
    assert f"letter.call.if-penalty{of}" in codes(letter("call-script", product))
    near = letter("call-script", product, days_overdue=1460)
    assert f"letter.call.if-penalty{of}" not in codes(near)


@pytest.mark.parametrize("product", EVERY)
def test_section_3_names_the_law_beside_the_policy(product: str) -> None:
    case = {"product": product, "days_overdue": 40, "principal": "20000", "income": "6000"}
    found = said(assess_json(**case), "penalty-may-be-cut")[0]
    assert (found["above"], set(found["citations"])) == ("0.30", PENALTY)
    known = law.all_citations()
    assert known["minfadian:585"].force.value == "law"
    decided = assess_json(**case, paper="judgment", paper_on="2026-11-01")
    assert said(decided, "penalty-may-be-cut") == []
