"""A card's yearly rate is a rate a day over 365: in the report, in `calc card`, on exact
amounts.
"""

from decimal import Decimal
from typing import Any

import pytest

from overdue_cli.core.calc import card
from overdue_cli.core.request.fields import read_request
from overdue_cli.rulebook import law
from tests.support import DAY, assess_case, assess_json, said

MONTH = {"income": "5000", "expenses": "3000"}
BILL: dict[str, Any] = {"product": "credit-card", "days_overdue": 40, "principal": "20000"}
ASKED: dict[str, Any] = {
    "transactions": [{"date": "2026-01-05", "amount": "10000"}],
    "statement_day": "20",
    "due_days": "20",
    "until": "2026-04-01",
}


@pytest.mark.parametrize(
    "rate", [{"daily_rate": "0.0004"}, {"annual_rate": "14.6%"}, {"annual_rate": "0.146"}]
)
def test_a_yearly_rate_is_used(rate: dict[str, str]) -> None:
    """14.6 % / 365 = 0.04 % a day: the same account as with that rate, and not one at 0.05 %.

    Posted 35 days before the due day, 75 days: 20,000 x 0.0004 x 75 = 600.00. Late charges: 5 % of
    2,000, and 5 % of 1,800 + 2,000 + 368 of interest + 100 = 213.40. At 0.05 % it was 1,068.00.
    """
    charges = assess_json(**BILL, **rate, **MONTH)["debts"][0]["charges"]
    assert charges["contract"]["point"] == "600.00"
    assert charges["total"]["point"] == "913.40"
    assert charges["per_day"]["point"] == "8.00"


def test_a_monthly_rate_is_twelve_times_it_a_year() -> None:
    """1.5 % a month, 18 % a year: 20,000 x 0.18 x 75 / 365 = 739.73, which no rate a day of so
    many digits gives.
    """
    charges = assess_json(**BILL, monthly_rate="1.5%", **MONTH)["debts"][0]["charges"]
    assert charges["contract"]["point"] == "739.73"
    assert charges["per_day"]["point"] == "9.86"


def test_the_year_is_said_to_be_assumed_and_only_a_multiple_is_not_used() -> None:
    found = assess_json(**BILL, annual_rate="18%", **MONTH)
    assert [str(each["days"]) for each in said(found, "year-assumed")] == ["365"]
    assert not said(found, "card-terms-unused")
    [told] = said(found, "card-reckoned")
    assert (told["rate"], told["period"]) == ("0.18", "year")
    assert said(assess_json(**BILL, penalty_multiplier="1.5", **MONTH), "card-terms-unused")


def test_the_plan_runs_at_the_same_rate() -> None:
    by_day, by_year = (
        assess_case(**BILL, **rate, **MONTH).plan
        for rate in ({"daily_rate": "0.0004"}, {"annual_rate": "14.6%"})
    )
    assert [option.penalty_goes_on for option in by_day.options] == [
        option.penalty_goes_on for option in by_year.options
    ]


def calc(**more: Any) -> Any:
    request, problems = read_request(card.REQUEST, {**ASKED, **more})
    assert problems == ()
    assert request is not None
    return card.calculate(request, law.cards(), DAY)


def test_calc_card_takes_a_yearly_rate() -> None:
    """10,000 posted on 2026-01-05 and nothing paid; to 2026-04-01 that is 86 days."""

    def interest(found: Any) -> tuple[Decimal, list[str]]:
        [node] = [each for each in found.results if each.name == "card-interest"]
        return node.value, [part.formula for part in node.parts]

    assert interest(calc(annual_rate="14.6%"))[0] == interest(calc(daily_rate="0.04%"))[0]
    value, formulas = interest(calc(annual_rate="18%"))
    # Billed through 02-20 (47 days from posting), 03-20 (28) and since (11): 231.78 + 138.08 +
    # 54.25.
    assert value == Decimal("424.11")
    assert formulas == [f"10000.00 × 0.18 × {days} ÷ 365" for days in (47, 28, 11)]
    assert "card-year-assumed" in {each.code for each in calc(annual_rate="18%").assumptions}


def test_two_rates_are_one_too_many() -> None:
    _, problems = read_request(card.REQUEST, {**ASKED, "annual_rate": "18%", "daily_rate": "0.05%"})
    assert [problem.code for problem in problems] == ["more-than-one-rate"]


def test_a_card_told_by_its_transactions_has_the_minimum_that_calc_card_has() -> None:
    """10,000 of 2026-01-05, statement on the 20th, due 20 days later, nothing paid, to
    2026-04-01.
    """
    told = {name: ASKED[name] for name in ("transactions", "statement_day", "due_days")}
    for base in (None, "outstanding", "not-asked-before"):
        more = {} if base is None else {"minimum_base": base}
        terms = {"late_share": "5%", "minimum_share": "10%", **more}
        [late] = [
            node.value
            for node in calc(daily_rate="0.05%", **terms).results
            if node.name == "card-late-charges"
        ]
        case = {
            "product": "credit-card",
            "daily_rate": "0.05%",
            "card": {**told, **terms, "compound_monthly": False, "interest_on": "whole-balance"},
        }
        charges = assess_json(**case, **MONTH, as_of="2026-04-01")["debts"][0]["charges"]
        assert charges["late_charges"]["point"] == str(late)
