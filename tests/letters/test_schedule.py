"""The payments that a letter offers, row by row."""

from datetime import date
from typing import Any

import pytest

from overdue_cli.core.findings.assumptions import PayDayAssumed
from overdue_cli.core.findings.plan import PlanBasis
from overdue_cli.core.findings.steps import SayToLender
from overdue_cli.core.letters.agenda import agenda
from tests.letters.desks import desk, pack_files, written

FREE_OF_INTEREST: dict[str, Any] = {
    "product": "consumer-finance",
    "days_overdue": "40",
    "annual_rate": "0",
    "penalty_multiplier": "1",
    "income": "4600",
    "expenses": "4000",
}


def payments_of(principal: str) -> list[str]:
    statement = written(desk({**FREE_OF_INTEREST, "principal": principal}), "statement")
    (table,) = (part for part in statement.parts if "letter.schedule.amount" in part.codes)
    return [f"{amount:f}" for _, _, amount in table.rows]


@pytest.mark.parametrize(
    ("principal", "payments"),
    [
        # half of the 600 left over is 300 a month; 1,000 without interest is three of them and 100
        ("1000", ["300.00", "300.00", "300.00", "100.00"]),
        # what divides evenly ends with a full payment
        ("900", ["300.00", "300.00", "300.00"]),
    ],
)
def test_the_last_payment_is_what_is_left(principal: str, payments: list[str]) -> None:
    assert payments_of(principal) == payments


FRIEND: dict[str, Any] = {
    "product": "private-loan",
    "annual_rate": "0",
    "days_overdue": "426",
    "principal": "36500",
    "income": "7000",
    "expenses": "5000",
    "as_of": "2026-11-27",
}


@pytest.mark.parametrize("more", [{}, {"payday": "26"}])
def test_report_and_letter_begin_on_one_day(more: dict[str, str]) -> None:
    """A month after 2026-11-27, as the day after the 26th, is 2026-12-27, a Sunday: paid on Monday
    the 28th, wherever it is said.
    """
    of = desk(FRIEND | more)
    assert of.matter.offer is not None
    first = of.matter.offer.first_date
    assert first == date(2026, 12, 28)
    found = [
        each
        for each in (*of.answer.findings, *of.answer.assumptions)
        if isinstance(each, PlanBasis | SayToLender | PayDayAssumed)
    ]
    days = {each.first_date for each in found if each.first_date is not None}
    assert days == {first}


@pytest.mark.parametrize(
    ("case", "words"),
    [
        # 36,500 at 1,000 a month: 37 payments if nothing comes on top, which is not agreed yet
        (FRIEND, "这里先列头6次；后面还有几次要看怎么谈定"),
        ({**FREE_OF_INTEREST, "principal": "1000"}, "拟还款日，每月一次，共4次"),
    ],
)
def test_the_folder_says_why_so_many_days_are_put_down(case: dict[str, Any], words: str) -> None:
    page = pack_files(desk(case))["private/00-read-me-first.txt"].decode()
    assert words in "".join(page.split())


@pytest.mark.parametrize(
    ("due", "days"),
    [
        # Twelve days to it: written again after half of them. No stage has begun that it is the
        # eve of; 2027-01-08 is that of the 31st day.
        (
            "2026-12-09",
            [("2026-12-03", "follow-up"), ("2026-12-09", "due"), ("2027-01-08", "stage")],
        ),
        ("2026-11-27", [("2026-11-27", "due"), ("2026-12-27", "stage")]),
    ],
)
def test_of_what_is_not_due_yet_the_due_date_is_kept(due: str, days: list[tuple[str, str]]) -> None:
    """民法典 678: an extension is asked for before the due date, so no letter waits past it."""
    of = desk(
        {
            "product": "weilidai",
            "principal": "12000",
            "income": "6000",
            "expenses": "3500",
            "due_date": due,
            "as_of": "2026-11-27",
        }
    )
    told, stood = of.answer.case.debts[0], of.answer.debts[0]
    found = agenda(of.matter, told, stood.limitation, stood.stage)
    kept = [(str(each.day), each.what) for each in found if each.what != "payment"]
    assert kept == days
