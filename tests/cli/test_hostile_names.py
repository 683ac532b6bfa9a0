"""A name of a product is looked up and never becomes a part of a path, wherever it is told; and a
card told by its transactions is checked like any other debt.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.errors import RulebookError
from overdue_cli.rulebook.products import load_product
from tests.cli.inside import overdue_inside
from tests.cli.running import BARE, FLAGS

# A product of its own, with a name that says so, outside the rulebook.
EVIL = """id = "evil"
name_en = "EVIL"
name_zh = "EVIL"
lender = "bank"
"""
NAMES = (
    "../evil",
    "../products/weilidai",
    "./weilidai",
    "weilidai/../weilidai",
    "weilidai.toml",
    "nope",
    "\x00",
    "weilidai\x00",
    "..\\evil",
    "con",
    "~",
    "*",
    "%s",
)
CARD: dict[str, Any] = {
    "transactions": [{"date": "2026-08-01", "amount": "1000"}],
    "statement_day": "5",
    "due_day": "25",
}
LOAN: dict[str, Any] = {"instalments": [{"due": "2026-08-01", "principal": "1000"}]}


@pytest.fixture
def evil(tmp_path: Path) -> str:
    """The path of that product from the products of the rulebook, as far up as there is."""
    (tmp_path / "evil.toml").write_text(EVIL, "utf-8")
    return "../" * 40 + str(tmp_path / "evil").lstrip("/")


def refused(argv: tuple[str, ...], case: object = None) -> None:
    ran = overdue_inside(argv, b"" if case is None else json.dumps(case).encode())
    assert ran.status in (2, 65), (argv, ran)
    assert "EVIL" not in ran.errors
    assert ran.raw == b""


def by_every_path(name: str, folder: Path) -> None:
    """The name as a flag, in a file with a plain debt, a loan and a card, and by what-if."""
    beside = ("--product", name)
    if "\x00" not in name:  # no shell can pass it on
        refused(("advise", *BARE, *beside))
        refused(("letter", "hardship", *BARE, *beside))
        refused(("pack", str(folder / "pack"), *BARE, *beside))
        refused(("advise", *FLAGS, "--what-if", f"product={name}"))
        refused(("advise", "--income", "6000", "--debt", f"days=40 principal=2000 product={name}"))
    for debt in ({"days_overdue": "40", "principal": "2000"}, {"loan": LOAN}, {"card": CARD}):
        case = {"income": "6000", "as_of": "2026-11-23", "debts": [{**debt, "product": name}]}
        flat = {"income": "6000", "as_of": "2026-11-23", **debt, "product": name}
        refused(("advise", "--case", "-"), case)
        refused(("advise", "--case", "-", "--json"), flat)
        refused(("letter", "hardship", "--case", "-"), case)
        refused(("pack", str(folder / "pack"), "--case", "-"), case)
        path = folder / "case.json"
        path.write_text(json.dumps(case), "utf-8")
        refused(("compare", str(path), str(path)))


@pytest.mark.parametrize("name", NAMES)
def test_a_name_that_is_no_product_is_refused_on_every_path(name: str, tmp_path: Path) -> None:
    by_every_path(name, tmp_path)
    assert not (tmp_path / "pack").exists()


def test_a_product_outside_the_rulebook_is_not_loaded(evil: str, tmp_path: Path) -> None:
    by_every_path(evil, tmp_path)
    with pytest.raises(RulebookError) as refusal:
        load_product(evil)
    assert "evil" not in str(refusal.value)


@pytest.mark.parametrize(
    ("told", "code", "field"),
    [
        ({"product": "nope"}, "unknown-product", "product"),
        ({"lender": "x"}, "unknown-lender", "lender"),
        ({"paper": "x"}, "not-a-choice", "paper"),
        ({"priority": "x"}, "not-a-choice", "priority"),
        ({"contacted": "x"}, "not-a-choice", "contacted"),
        ({"last_event": "2030-01-01"}, "in-the-future", "last_event"),
        ({"contract_date": "2030-01-01"}, "in-the-future", "contract_date"),
        ({"no_due_day": "2030-01-01"}, "in-the-future", "no_due_day"),
        ({"called_due": "2030-01-01"}, "in-the-future", "called_due"),
        ({"paper": "complaint", "paper_on": "2030-01-01"}, "in-the-future", "paper_on"),
        ({"paper_on": "2026-11-01"}, "missing", "paper"),
        ({"daily_rate": "0.0005", "annual_rate": "0.18"}, "both-rates", "annual_rate"),
        ({"days_overdue": "3"}, "told-by-transactions", "days_overdue"),
        ({"principal": "3"}, "told-by-transactions", "principal"),
    ],
)
def test_what_a_debt_cannot_be_a_card_told_in_full_cannot_either(
    told: dict[str, str], code: str, field: str
) -> None:
    case = {"income": "6000", "as_of": "2026-11-23", "debts": [{"card": CARD, **told}]}
    ran = overdue_inside(("advise", "--case", "-", "--json"), json.dumps(case).encode())
    assert ran.status == 65
    assert [(each["code"], each["path"]) for each in ran.problems] == [(code, f"debts[0].{field}")]


@pytest.mark.parametrize(
    ("told", "code", "field"),
    [
        (
            {"plan": [{"date": "2026-10-01", "amount": "100", "months": "0"}]},
            "is-zero",
            "plan[0].months",
        ),
        (
            {"plan": [{"date": "2026-10-01", "amount": "0", "months": "3"}]},
            "is-zero",
            "plan[0].amount",
        ),
        (
            {"plan": [{"date": "2026-10-01", "amount": "9", "months": "361"}]},
            "too-large",
            "plan[0].months",
        ),
        (
            {"plan": [{"date": "2026-10-01", "amount": "9", "months": "3", "monthly_fee": "0.2"}]},
            "too-large",
            "plan[0].monthly_fee",
        ),
        ({"payments": [{"date": "2026-10-01", "amount": "0"}]}, "is-zero", "payments[0].amount"),
        ({"due_days": "20"}, "one-due-rule", "due_days"),
    ],
)
def test_the_details_of_a_card_are_checked(told: dict[str, Any], code: str, field: str) -> None:
    case = {"income": "6000", "as_of": "2026-11-23", "debts": [{"card": {**CARD, **told}}]}
    ran = overdue_inside(("advise", "--case", "-", "--json"), json.dumps(case).encode())
    assert ran.status == 65
    at = f"debts[0].card.{field}"
    assert [(each["code"], each["path"]) for each in ran.problems] == [(code, at)]
    assert at in ran.problems[0]["message"]


def test_all_that_is_wrong_with_a_debt_is_told_at_once() -> None:
    """What is wrong with its details hides nothing of what is wrong beside them."""
    card = {**CARD, "due_days": "20"}
    case = {"income": "6000", "debts": [{"card": card, "product": "nope", "lender": "x"}]}
    ran = overdue_inside(("advise", "--case", "-", "--json"), json.dumps(case).encode())
    assert {each["code"] for each in ran.problems} == {
        "one-due-rule",
        "unknown-product",
        "unknown-lender",
    }


def test_what_is_told_by_transactions_is_a_card_whether_or_not_its_product_is_named() -> None:
    """Bought on 1 August, statement of the 5th, due on the 25th: 90 days by 23 November.

    25 August to 23 November: 6 of August, 30, 31 and 23 are 90; without a product it once was a
    debt of nothing, not overdue.
    """
    answers = []
    for product in ({}, {"product": "credit-card"}):
        case = {"income": "6000", "as_of": "2026-11-23", "debts": [{"card": CARD, **product}]}
        ran = overdue_inside(("advise", "--case", "-", "--json"), json.dumps(case).encode())
        debt = ran.answer["debts"][0]
        answers.append((debt["stage"], debt["charges"]))
        assert debt["stage"]["days_overdue"] == 90
        assert debt["charges"]["base"] == "1000.00"
    assert answers[0] == answers[1]


@pytest.mark.parametrize(
    ("details", "product"), [({"card": CARD}, "weilidai"), ({"loan": LOAN}, "credit-card")]
)
def test_details_of_another_kind_than_the_product_are_refused(
    details: dict[str, Any], product: str
) -> None:
    """They were passed over, and the debt was one of nothing."""
    case = {"income": "6000", "as_of": "2026-11-23", "debts": [{**details, "product": product}]}
    ran = overdue_inside(("advise", "--case", "-", "--json"), json.dumps(case).encode())
    assert ran.status == 65
    assert [(each["code"], each["path"]) for each in ran.problems] == [
        ("details-of-another-kind", "debts[0].product")
    ]
