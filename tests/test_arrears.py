"""Money at hand that pays what is overdue of a contract that goes on: that is no settlement."""

from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import overdue
from tests.support import assess_case

AS_OF = "2026-11-27"
# 9,600 x 4.1 % x 60 / 360 = 65.60 of contract interest, half of that again for the delay: 32.80.
# 9,600 + 98.40 = 9,698.40 brings it up to date; 620,000 - 9,600 = 610,400 is not due yet.
MORTGAGE: dict[str, Any] = {
    "product": "bank-loan",
    "days_overdue": 60,
    "principal": "9600",
    "outstanding": "620000",
    "annual_rate": "4.1%",
    "penalty_multiplier": "1.5",
    "priority": "secured",
    "income": "9000",
    "expenses": "3000",
    "lump_sum": "15000",
    "as_of": AS_OF,
}
SETTLING = ("say-settle", "option-settle", "lump-sum-covers", "lump-sum-keep", "pay-in-app")
OF_SETTLING = ("全部欠款", "一次结清", "想一次还清", "前一次还清", "结清证明什么时候")
# No interest, so that what is owed is what was told.
FREE = {"product": "bank-loan", "days_overdue": 40, "annual_rate": "0"}


def found(**case: Any) -> dict[str, Any]:
    """The findings of a case by their code; the plan as `plan`."""
    answer = assess_case(**case)
    return {finding.code: finding for finding in answer.findings} | {"plan": answer.plan}


def flags(case: dict[str, Any]) -> list[str]:
    """A case of one debt as options."""
    named = {"days_overdue": "days"}
    return [
        part
        for name, value in case.items()
        for part in (f"--{named.get(name, name).replace('_', '-')}", str(value))
    ]


def test_the_arrears_of_a_mortgage_are_paid_and_nothing_is_settled() -> None:
    said = found(**MORTGAGE)
    assert str(said["pay-arrears"].owed) == "9698.40"
    assert str(said["lump-sum-cures"].owed) == "9698.40"
    assert str(said["option-arrears"].due) == "9698.40"
    assert str(said["option-arrears"].later) == "610400.00"
    assert str(said["not-due-apart"].principal) == "610400.00"
    assert said["say-arrears"].to == "lender"
    assert not {*SETTLING} & said.keys()
    assert said["plan"].cured == (0,)
    assert said["plan"].basis == "lump-sum"


@pytest.mark.parametrize("html", [False, True])
def test_no_page_of_it_speaks_of_settling(html: bool) -> None:
    page = overdue("--lang", "zh", "advise", *flags(MORTGAGE), *(["--html"] if html else [])).out
    assert not [words for words in OF_SETTLING if words in page.replace("\n", "")]


def test_to_pay_what_is_due_stands_before_every_request() -> None:
    page = overdue("--lang", "zh", "advise", *flags(MORTGAGE)).out
    assert "1. 补上到期的" in page


@pytest.mark.parametrize("letter", ["hardship", "statement", "call-script"])
def test_no_letter_on_it_speaks_of_settling(letter: str) -> None:
    told = overdue("letter", letter, *flags(MORTGAGE), "--only", "zh").out
    assert "补" in told
    assert not [words for words in OF_SETTLING if words in told.replace("\n", "")]


def test_of_a_home_what_was_told_is_the_arrears_even_if_the_rest_was_not() -> None:
    said = found(**{name: value for name, value in MORTGAGE.items() if name != "outstanding"})
    assert str(said["pay-arrears"].owed) == "9698.40"
    assert str(said["option-arrears-alone"].due) == "9698.40"
    assert not {*SETTLING} & said.keys()


@pytest.mark.parametrize(
    "more",
    [
        {"repaid_in": "one-sum"},
        {"called_due": "2026-11-01"},
        {"loan": {"accelerated": "2026-11-01"}},
    ],
)
def test_a_home_loan_of_which_all_is_due_is_settled(more: dict[str, Any]) -> None:
    told = {name: value for name, value in MORTGAGE.items() if name != "outstanding"}
    if "loan" in more:
        rows = [{"due": "2026-09-28", "principal": "9600"}]
        told = {key: told[key] for key in told if key not in ("days_overdue", "principal")}
        more = {"loan": more["loan"] | {"instalments": rows}}
    said = found(**told, **more)
    assert "say-settle" in said
    assert not {"pay-arrears", "lump-sum-cures"} & said.keys()


def test_any_loan_of_which_a_part_falls_due_later_is_caught_up_first() -> None:
    """3,000 are due of 20,000, and 5,000 at hand: what is paid at once is 3,000."""
    month = {"income": "6000", "expenses": "4000", "as_of": AS_OF}
    case = {**FREE, "principal": "3000", "outstanding": "20000", **month}
    said = found(**case, lump_sum="5000")
    assert str(said["pay-arrears"].owed) == "3000.00"
    assert str(said["plan"].lump_sum) == "3000.00"
    assert str(said["plan"].owed) == "0.00"
    assert not {*SETTLING, "first-offer", "lump-sum-ask"} & said.keys()
    # with less than what is due nothing is caught up
    assert "pay-arrears" not in found(**case, lump_sum="2999.99")
    # what would pay all of it catches up first, and may settle the rest
    said = found(**case, lump_sum="20000")
    assert [code for code in said if code.startswith("option-")][:2] == [
        "option-arrears",
        "option-settle",
    ]
    assert "pay-arrears" in said
    assert "say-settle" not in said


def test_where_nothing_is_left_of_a_month_money_counts_only_if_it_pays_what_is_due() -> None:
    case = {**FREE, "principal": "3000", "outstanding": "20000", "as_of": AS_OF}
    said = found(**case, income="4000", expenses="4000", lump_sum="3000")
    assert said["plan"].cured == (0,)
    said = found(**case, income="4000", expenses="4001", lump_sum="3000")
    assert said["lump-sum-for-living"].instead_of == "arrears"
    assert not said["plan"].cured


@pytest.mark.parametrize(
    ("lump", "parts", "left"),
    [
        # 13,000 are due of both: all of that is paid.
        ("15000", ["3000.00", "10000.00"], "0.00"),
        # 8,000 in proportion to 20,000 and 10,000 is 5,333 for the first, of which 3,000 are due:
        # the other 5,000 go to the second, of which 5,000 are left.
        ("8000", ["3000.00", "5000.00"], "5000.00"),
    ],
)
def test_of_several_the_arrears_are_paid_and_the_rest_goes_to_the_others(
    lump: str, parts: list[str], left: str
) -> None:
    debts = [
        {**FREE, "principal": "3000", "outstanding": "20000"},
        {**FREE, "product": "small-loan", "principal": "10000"},
    ]
    said = found(debts=debts, income="6000", expenses="4000", lump_sum=lump, as_of=AS_OF)
    plan = said["plan"]
    assert [str(part.amount) for part in plan.at_once] == parts
    assert plan.cured == (0,)
    assert str(plan.owed) == left
    # of the first nothing is paid by the month: its instalments go on
    assert [str(offer.first_offer) for offer in plan.offers] in ([], ["0.00", "1000.00"])
    assert str(said["lump-sum-cures"].owed) == ("13000.00" if left == "0.00" else "3000.00")


def test_what_is_not_due_yet_is_not_called_overdue() -> None:
    said = found(**{**MORTGAGE, "days_overdue": 0})
    assert said["lump-sum-cures"].due == "not-yet"
    assert not {*SETTLING, "pay-arrears"} & said.keys()


def test_an_offer_that_pays_the_arrears_of_a_home_in_one_month_is_no_settlement_either() -> None:
    """Half of 57,000 a month is more than the arrears."""
    case = {name: value for name, value in MORTGAGE.items() if name != "lump_sum"}
    # its instalment is told to stand among the living costs: else it would be asked for first
    case |= {"income": "60000", "minimum_payment": "0"}
    said = found(**case)
    assert said["first-offer-clears"].pays == "arrears"
    assert said["say-to-lender-clears"].pays == "arrears"
    page = overdue("--lang", "zh", "advise", *flags(case)).out.replace("\n", "")
    letters = [
        overdue("letter", kind, *flags(case), "--only", "zh").out
        for kind in ("hardship", "statement", "call-script")
    ]
    for told in (page, *letters):
        assert not [words for words in OF_SETTLING if words in told.replace("\n", "")]


def test_a_home_loan_is_no_consumer_loan_at_eighteen_per_cent(tmp_path: Path) -> None:
    """`房贷 50天 9600` in a list was a loan of an unknown lender at 18 %. At the example of 3.5 %
    it is 9,600 x 3.5 % x 50 / 360 = 46.67, half of it again for the delay: 23.33. That 9,670.00
    are its arrears, which come before other debts.
    """
    lines = tmp_path / "debts.txt"
    lines.write_text("房贷 50天 9600\n微粒贷 65天 32000\n", encoding="utf-8")
    month = ("--income", "9000", "--expenses", "4000", "--as-of", AS_OF)
    answer = overdue("advise", "--debts", str(lines), *month, "--json").answer
    home = answer["debts"][0]
    assert (home["product"], home["lender"]) == ("mortgage", "bank")
    assert home["charges"]["total"]["point"] == "70.00"
    assert [each["first_offer"] for each in answer["plan"]["offers"]] == ["2500.00", "0.00"]
    assumed = [each for each in answer["assumptions"] if each["code"] == "secured-assumed"]
    assert [each["debts"] for each in assumed] == [[0]]
    lines.write_text("房贷 50天 9600\n", encoding="utf-8")
    found = overdue("advise", "--debts", str(lines), *month, "--lump-sum", "12000", "--json").answer
    assert found["plan"]["cured"] == [0]
    assert "pay-arrears" in [each["code"] for each in found["findings"]]
