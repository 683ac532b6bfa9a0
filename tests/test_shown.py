"""Amounts as an app shows them, in place of principal: what is made of them, and the range left."""

from datetime import date
from decimal import Decimal

import pytest

from overdue_cli.core.intake.reader import read_case
from overdue_cli.core.intake.what_if import changed, moved_on
from overdue_cli.core.request.spoken_shown import says_left, shown_amount
from overdue_cli.library.choices import NAMES
from tests.support import DAY, answer_to, assess_case, assess_json, read, said

KNOWN = {"product": "weilidai", "daily_rate": "0.0005", "penalty_multiplier": "1.5"}
MONTH = {"income": "6000", "expenses": "4000"}


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("App显示5230", "5230"),
        ("app 5230", "5230"),
        ("APP里显示的是 5,230 元", "5,230 元"),
        ("手机app上写着逾期金额：5230", "5230"),
        ("逾期金额 5230", "5230"),
        ("5230含利息", "5230"),
        ("5230 (with interest)", "5230"),
        ("the app shows 5230", "5230"),
        ("剩余待还 3.2万", "3.2万"),
        ("账单 5230", "5230"),
        ("顯示 5230", "5230"),
        ("5230", None),
        ("约5230元", None),
        ("App", None),
        ("App显示不清楚", None),
    ],
)
def test_an_amount_that_is_said_to_be_shown(text: str, amount: str | None) -> None:
    assert shown_amount(text) == amount


def test_what_is_left_to_pay_is_no_overdue_amount() -> None:
    assert says_left("剩余待还 32000")
    told = {"days_overdue": "40", "principal": "剩余待还 32000", "income": "6000"}
    _, problems = read_case(told, products=NAMES, as_of=DAY, typed=True)
    assert [(each.code, each.path) for each in problems] == [("left-not-overdue", "principal")]


def test_the_engine_finds_the_principal_in_the_amount_shown() -> None:
    answer = assess_case(days_overdue=40, shown_overdue="20600", **KNOWN, **MONTH)
    [debt] = answer.debts
    # P x (1 + 0.05 % x 1.5 x 40 days) = 20,600: P = 20,600 / 1.03
    assert debt.principal == Decimal("20000.00")
    assert debt.charges.unpaid == Decimal("600.00")
    assert answer.plan.owed == Decimal("20600.00")
    base = debt.charges.base_range
    assert base is not None
    # At the least two instalments' interest is in it too: 20,600 / (1 + 3 % + 0.05 % x 60 days).
    assert (base.low, base.high) == (Decimal("19433.96"), Decimal("20600.00"))
    # 3 % of either end: contract 2 %, extra 1 %, each rounded by itself.
    assert (debt.charges.total.low, debt.charges.total.high) == (
        Decimal("583.02"),
        Decimal("618.00"),
    )


def test_what_was_shown_earlier_has_grown_since() -> None:
    """Thirty days overdue when it was shown: 20,600 / (1 + 0.075 % x 30) = 20,146.70."""
    told = {"shown_overdue": "20600", "shown_on": "2026-11-13", **KNOWN, **MONTH}
    answer = assess_case(days_overdue=40, **told)
    assert answer.debts[0].principal == Decimal("20146.70")
    # 20,146.70 x 0.05 % x 40 = 402.934, and half of it: 402.93 + 201.47
    assert answer.debts[0].charges.unpaid == Decimal("604.40")


@pytest.mark.parametrize("product", ["weilidai", "small-loan", "credit-card", "private-loan", None])
@pytest.mark.parametrize("days", [0, 1, 40, 400, 2400])
@pytest.mark.parametrize("fees", [None, "12.34"])
def test_all_that_is_owed_is_what_is_shown(
    product: str | None, days: int, fees: str | None
) -> None:
    """Whatever the terms: the principal and what the engine adds to it come to the amount shown,
    but for what rounding to the fen leaves, of a card month by month.
    """
    said = {"product": product, "days_overdue": days, "shown_overdue": "5230.17", "fees": fees}
    told = {name: value for name, value in said.items() if value is not None}
    charges = assess_case(**told, **MONTH).debts[0].charges
    base = charges.base_range
    assert base is not None
    assert Decimal("5230.10") <= base.point + charges.unpaid <= Decimal("5230.17")
    assert Decimal() < base.low <= base.point <= base.high == Decimal("5230.17")
    assert charges.total.low <= charges.total.point <= charges.total.high


def test_what_is_left_to_pay_becomes_all_principal() -> None:
    told = {"shown_overdue": "20600", "shown_left": "60600", **KNOWN, **MONTH}
    answer = assess_json(days_overdue=40, **told)
    [owed] = said(answer, "owed-from-shown")
    # what was added, 600, is in it
    assert (owed["point"], owed["high"]) == ("60000.00", "60600.00")
    # what is owed in all is what is left to pay
    assert answer["plan"]["owed"] == "60600.00"


def test_the_range_stands_with_what_would_narrow_it() -> None:
    answer = assess_json(days_overdue=40, shown_overdue="20600", **KNOWN, **MONTH)
    [shown] = said(answer, "principal-from-shown")
    assert shown["point"] == "20000.00"
    [settles] = said(answer, "would-settle")
    assert settles["field"] == "principal"
    assert said(answer, "say-amount-shown")[0]["shown"] == "20600.00"


def test_a_case_as_shown_is_kept_and_moved_on() -> None:
    case = read(days_overdue=40, shown_overdue="20600", **KNOWN, **MONTH)
    later, problems = moved_on(case, date(2026, 12, 3), products=NAMES)
    assert later is not None, problems
    # the same principal, ten days older
    assert answer_to(later).debts[0].principal == Decimal("20000.00")
    assert later.debts[0].shown_on == DAY


def test_one_of_the_two_is_told() -> None:
    told = {"days_overdue": "40", "principal": "20000", "shown_overdue": "20600", "income": "6000"}
    _, problems = read_case(told, products=NAMES, as_of=DAY)
    assert [(each.code, each.path) for each in problems] == [("told-and-shown", "shown_overdue")]
    case = read(days_overdue=40, shown_overdue="20600", **KNOWN, **MONTH)
    exact, _ = changed(case, {"principal": "20000"}, products=NAMES)
    assert exact is not None
    assert exact.debts[0].shown_overdue is None
    again, _ = changed(exact, {"principal": "App显示20700"}, products=NAMES)
    assert again is not None
    assert again.debts[0].shown_overdue == Decimal("20700.00")


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"fees": "30000"}, "fees-above-shown"),
        ({"shown_overdue": "0"}, "is-zero"),
        ({"shown_on": "2026-12-24"}, "in-the-future"),
        ({"shown_left": "100", "outstanding": "100000"}, "told-and-shown"),
    ],
)
def test_what_cannot_be(fields: dict[str, str], code: str) -> None:
    told = {"days_overdue": "40", "shown_overdue": "20600", "income": "6000"} | fields
    _, problems = read_case(told, products=NAMES, as_of=DAY)
    assert code in [each.code for each in problems]


def test_instalments_tell_the_principal_themselves() -> None:
    loan = {"instalments": [{"due": "2026-09-10", "principal": "1000", "interest": "10"}]}
    told = {"loan": loan, "shown_overdue": "1100", "income": "6000"}
    _, problems = read_case(told, products=NAMES, as_of=DAY)
    assert [each.code for each in problems] == ["told-by-instalments"]
