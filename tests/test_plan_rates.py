"""A plan runs on rates, pauses and compound interest as they are on each day.

All as of 2026-03-10, income 5,000, expenses 3,000, bank loan, 18 % x 1.5 unless said otherwise, by
360 days; a payment goes to what has accrued, then to what is overdue, then to what is not due yet.
"""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from tests.support import assess_json, said

CASE = {
    "product": "bank-loan",
    "penalty_multiplier": "1.5",
    "as_of": "2026-03-10",
    "income": "5000",
    "expenses": "3000",
}
SIX_FROM_FEBRUARY = [{"since": "2026-02-01", "annual_rate": "6%"}]


def due(principal: int, day: str = "2026-01-10", interest: int = 0) -> dict[str, str]:
    return {"due": day, "principal": str(principal), "interest": str(interest)}


def planned(annual_rate: str = "18%", expenses: str = "3000", **loan: Any) -> dict[str, Any]:
    told = {"day_count": "act/360"} | loan
    return assess_json(**CASE | {"annual_rate": annual_rate, "expenses": expenses}, loan=told)


def half(answer: dict[str, Any], course: str = "penalty_goes_on") -> tuple[str, int, str]:
    option = answer["plan"]["options"][0]
    return option["payment"], option[course]["months"], option[course]["total_paid"]


def test_a_rate_that_changed_is_the_rate_of_the_plan() -> None:
    """10,000 at 36 % for 22 days, 220.00, and at 9 % for 37, 92.50, then 9 % a year: month by
    month 10,000 x 0.09 x 31 / 360 = 77.50, ... the eleventh payment is 781.19.
    """
    answer = planned("24%", instalments=[due(10000)], changes=SIX_FROM_FEBRUARY)
    assert half(answer) == ("1000.00", 11, "10781.19")
    found = said(answer, "rate-since")[0]
    assert (found["since"], found["rate"], found["period"]) == ("2026-02-01", "0.06", "year")


def test_a_change_to_come_counts_from_its_own_day() -> None:
    """10,000 at 27 %; 2,000 a month, 18 % from 2026-04-25. 442.50 to 03-10; to 04-10 232.50, so
    1,325.00 of principal; 8,675.00 for 15 days at 27 % 97.59 and 15 at 18 % 65.06, ...
    """
    answer = planned(
        expenses="1000",
        instalments=[due(10000)],
        changes=[{"since": "2026-04-25", "annual_rate": "12%"}],
    )
    left, paid, months, accrued = Decimal(10000), Decimal(0), 0, Decimal("442.50")
    turn, day = date(2026, 4, 25), date(2026, 3, 10)
    while left + accrued > 0:
        months += 1
        now = date(2026, 3 + months, 10)
        for start, end, rate in ((day, min(now, turn), "0.27"), (max(day, turn), now, "0.18")):
            days = max(0, (end - start).days)
            accrued += (left * Decimal(rate) * days / 360).quantize(Decimal("0.01"))
        day, pays = now, min(Decimal(2000), left + accrued)
        paid += pays
        left -= max(Decimal(0), pays - accrued)
        accrued = max(Decimal(0), accrued - pays)
    assert half(answer) == ("2000.00", months, str(paid))


def test_what_is_not_due_runs_at_the_rate_of_today_and_the_multiple_is_said() -> None:
    """36,000 x 0.06 / 360 = 6.00 a day. Folded in at 6 % 42 months; at 9 % from 2026-12-10 on
    43.
    """
    rows = [due(1000), due(36000, "2026-12-10")]
    answer = planned("24%", instalments=rows, changes=SIX_FROM_FEBRUARY)
    assert said(answer, "not-yet-due")[0]["per_day"] == "6.00"
    assert half(answer) == ("1000.00", 42, "41132.76")
    assert half(answer, "once_due") == ("1000.00", 43, "42641.41")
    found = said(answer, "plan-once-due")[0]
    assert (found["since"], found["months"], found["total"]) == ("2026-12-10", 43, "42641.41")


def test_a_pause_adds_nothing_while_it_lasts() -> None:
    """All interest paused until 2027-06-01, after the last of ten payments."""
    pauses = [{"start": "2026-01-10", "end": "2027-06-01"}]
    answer = planned(instalments=[due(10000)], pauses=pauses)
    assert half(answer) == ("1000.00", 10, "10000.00")
    assert said(answer, "interest-paused")[0]["until"] == "2027-06-01"
    # 27 % a year comes only after the plan has ended.
    assert said(answer, "plan-at-cap") == []
    assert "at_cap" not in answer["plan"]["options"][0]
    # A deferral of 90 days costs nothing either, and there is no penalty to be relieved of.
    assert said(answer, "option-defer")[0]["lender"] == "free"
    assert said(answer, "option-relief") == []


def test_deferral_and_relief_cost_what_the_rates_of_today_add() -> None:
    """10,000 x 0.09 x 90 / 360 = 225.00, at the contract rate 150.00; the penalty of 30 days is
    10,000 x 0.03 x 30 / 360 = 25.00.
    """
    answer = planned("24%", instalments=[due(10000)], changes=SIX_FROM_FEBRUARY)
    found = said(answer, "option-defer")[0]
    assert (found["cost"], found["contract_cost"]) == ("225.00", "150.00")
    assert said(answer, "option-relief")[0]["saves"] == "25.00"


def test_compound_interest_runs_on_as_the_engine_counts_it() -> None:
    """1,000 and 9,000 of interest due, 24 % x 1.5, 59 days: 1,000 x 0.36 x 59 / 360 = 59.00, and
    compound 9,000 x 0.36 x 59 / 360 = 531.00, 10,590.00 owed. Contract interest is paid before
    charges, so the base of the compound interest falls by 500.00 a month.
    """
    answer = planned("24%", "4000", instalments=[due(1000, interest=9000)], compound=True)
    assert answer["plan"]["owed"] == "10590.00"
    assert half(answer) == ("500.00", 29, "14038.53")
    # 30 days of penalty 10.00 and of compound interest 9,000 x 0.36 x 30 / 360 = 270.00.
    found = said(answer, "option-relief")[0]
    assert (found["lender"], found["saves"]) == ("compound", "280.00")


@pytest.mark.parametrize("capitalised", ["never", "monthly-20", "quarterly-20", "due-day"])
def test_compound_interest_of_several_debts_outgrows_nothing(capitalised: str) -> None:
    """Never paid off, at any length: that is said, and no amount is too large to be counted."""
    loan = {"instalments": [due(1000, interest=900000)], "compound": True, "day_count": "act/360"}
    debt = {name: CASE[name] for name in ("product", "penalty_multiplier")} | {
        "annual_rate": "24%",
        "loan": loan | {"capitalised": capitalised},
    }
    month = {name: CASE[name] for name in ("as_of", "income", "expenses")}
    for debts in ([debt], [debt, debt]):
        answer = assess_json(debts=debts, **month)
        assert not answer["plan"]["options"][0]["penalty_goes_on"]["finishes"]
        assert answer["plan"]["options"][0]["least_payment"] is not None


def test_compound_interest_makes_a_debt_the_dearer_one() -> None:
    """10 % x 1.5 on 1,000 with 9,000 of unpaid interest that bears it too adds 1.50 a year to each
    yuan of principal; 20 % x 1.5 alone 0.30.
    """
    rows = {"plain": [due(10000)], "compound": [due(1000, interest=9000)]}
    debts = [
        {
            "product": "bank-loan",
            "penalty_multiplier": "1.5",
            "annual_rate": rate,
            "loan": {"instalments": rows[kind], "compound": kind == "compound"},
        }
        for kind, rate in (("plain", "20%"), ("compound", "10%"))
    ]
    month = {name: CASE[name] for name in ("as_of", "income", "expenses")}
    answer = assess_json(debts=debts, **month)
    dearest = next(way for way in answer["plan"]["strategies"] if way["strategy"] == "highest-cost")
    assert dearest["payments"] == ["0.00", "2000.00"]


def test_principal_first_pays_principal_first() -> None:
    """10,000 by 18 % x 1.5, 59 days: 295.00 and 147.50. 1,000 a month on principal alone for ten
    months, the interest with what is left: 10,000.00, and from 04-10 on the interest of 10,000,
    9,000, ... 1,000 by the days of the months, settled in two lines.
    """
    answer = planned(instalments=[due(10000)], order="principal-first")
    day, interest = date(2026, 3, 10), Decimal("442.50")
    for paid in range(10):
        now = date(2026 + (3 + paid) // 12, (3 + paid) % 12 + 1, 10)
        for rate in ("0.18", "0.09"):
            added = (10000 - 1000 * paid) * Decimal(rate) * (now - day).days / 360
            interest += added.quantize(Decimal("0.01"), "ROUND_HALF_UP")
        day = now
    payment, months, total = half(answer)
    assert (payment, months) == ("1000.00", 12)
    assert Decimal(total) == 10000 + interest


def test_what_falls_due_today_is_due_and_runs_at_the_penalty_rate() -> None:
    """10,000 due on 03-10 at 18 %: nothing added yet, to 04-10 10,000 x 0.27 x 31 / 360 =
    232.50.
    """
    answer = planned(instalments=[due(10000, "2026-03-10")])
    debt = answer["debts"][0]
    assert (debt["principal"], debt["stage"]["days_overdue"]) == ("10000.00", 0)
    assert said(answer, "not-yet-due") == []
    assert said(answer, "not-due-in-plan") == []
    assert answer["plan"]["options"][0]["months"] == 12
    whole = planned(expenses="0", instalments=[due(3000, "2026-03-10")])
    assert half(whole) == ("2500.00", 2, str(3000 + Decimal("69.75") + Decimal("12.82")))
