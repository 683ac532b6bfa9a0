"""What other programs call: the same figures as the commands, from plain Python values."""

import threading
from datetime import date
from decimal import Decimal

import pytest

import overdue_cli
from overdue_cli import BadCase, Case, advise, calculate, sweep

DAY = date(2026, 11, 23)
CASE = {"days_overdue": 40, "principal": 20000, "income": 6000, "expenses": Decimal("4000.00")}


def test_every_name_that_is_promised_is_there() -> None:
    assert [name for name in overdue_cli.__all__ if not hasattr(overdue_cli, name)] == []
    with pytest.raises(AttributeError):
        overdue_cli.nothing  # noqa: B018


def test_an_answer_from_plain_values() -> None:
    """20,000 at 18 % x 1.5 on 360 days for 40 days: 600.00."""
    answer = advise(CASE, as_of=DAY)
    assert answer.debts[0].charges.total.point == Decimal("600.00")
    assert advise(answer.case) == answer
    assert isinstance(answer.case, Case)


def test_what_is_not_a_number_is_not_given_and_a_float_is_what_it_prints() -> None:
    told = advise({**CASE, "annual_rate": 0.12, "fees": float("nan"), "cause": None}, as_of=DAY)
    # 20,000 at 12 % x 1.5 on 360 days for 40 days
    assert told.debts[0].charges.total.point == Decimal("400.00")
    assert told.case.debts[0].fees is None


def test_all_problems_come_at_once_and_no_clock_is_asked() -> None:
    with pytest.raises(BadCase) as raised:
        advise({"days_overdue": "x", "income": -1}, as_of=DAY)
    assert {problem.path for problem in raised.value.problems} == {
        "days_overdue",
        "principal",
        "income",
    }
    with pytest.raises(BadCase) as raised:
        advise(CASE)
    assert [(problem.code, problem.path) for problem in raised.value.problems] == [
        ("missing", "as_of")
    ]
    # a day that cannot be read ended in an OverflowError, counted from the first year of all
    for told, code in (("x", "not-a-date"), (True, "not-text-or-number"), ("11-23", "not-a-date")):
        with pytest.raises(BadCase, match=f"as_of: {code}"):
            advise({**CASE, "as_of": told})
    assert advise({**CASE, "as_of": DAY}).as_of == DAY


def test_a_calculation_from_plain_values() -> None:
    """0.0175 % a day (迟延履行利息解释 1): 10,000 x 0.000175 x 326 days = 570.50."""
    asked = {"judgment_debt": 10000, "expiry": date(2026, 1, 1), "performed": "2026-11-23"}
    assert calculate("delay-interest", asked, as_of=DAY).results[0].value == Decimal("570.50")
    with pytest.raises(BadCase):
        calculate("delay-interest", {}, as_of=DAY)
    with pytest.raises(KeyError):
        calculate("nothing", {}, as_of=DAY)


def test_a_sweep_holds_both_ends() -> None:
    found = list(sweep(CASE, "income", 5000, 7000, 1000, as_of=DAY))
    assert [value for value, _ in found] == [5000, 6000, 7000]
    assert [answer.case.income for _, answer in found] == [5000, 6000, 7000]
    with pytest.raises(ValueError, match="step"):
        next(sweep(CASE, "income", 1, 2, 0, as_of=DAY))


def test_threads_do_not_meet() -> None:
    """Money is computed in a context of its own in each."""
    expected = [advise({**CASE, "principal": 1000 + n}, as_of=DAY) for n in range(8)]
    found: list[object] = [None] * 8

    def work(n: int) -> None:
        for _ in range(5):
            found[n] = advise({**CASE, "principal": 1000 + n}, as_of=DAY)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == expected
