"""The days and numbers at which something begins or ends, on both sides of each: where a `<` for a
`<=` would not be seen elsewhere.
"""

import json
from datetime import date
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from overdue_cli.core.intake.readings import unusual
from overdue_cli.core.request.fields import read_form
from overdue_cli.core.request.parse import Manner
from overdue_cli.core.request.problem import shortened
from overdue_cli.core.request.schema import FORMS
from overdue_cli.core.request.unreadable import Unreadable
from overdue_cli.wire.json import BadCase
from tests.support import assess_case, read

AS_OF = "2026-11-23"


def codes(**debt: Any) -> list[str]:
    """The codes of the problems of a case with this debt."""
    try:
        read(as_of=AS_OF, income="6000", debts=[debt])
    except BadCase as refusal:
        return [problem.code for problem in refusal.problems]
    return []


def card(**terms: str) -> dict[str, Any]:
    bought = [{"date": "2026-08-01", "amount": "1000"}]
    return {"card": {"transactions": bought, "statement_day": "5", **terms}}


def loan(**told: Any) -> dict[str, Any]:
    return {"annual_rate": "0.18", "loan": told}


@pytest.mark.parametrize(
    ("days", "expected"), [("0", True), ("1", False), ("28", False), ("29", True)]
)
def test_due_days_of_a_card_are_one_to_twenty_eight(days: str, expected: bool) -> None:
    """28 days after a statement is the most that cannot pass the next one of a February."""
    assert (codes(**card(due_days=days)) == ["due-days-range"]) is expected


@pytest.mark.parametrize(
    ("day", "expected"), [("0", True), ("1", False), ("31", False), ("32", True)]
)
def test_due_day_of_a_card_is_a_day_of_the_month(day: str, expected: bool) -> None:
    assert (codes(**card(due_day=day)) == ["not-a-day-of-month"]) is expected


@pytest.mark.parametrize(("count", "expected"), [("360", []), ("361", ["too-large"])])
def test_a_schedule_has_thirty_years_of_instalments_at_most(
    count: str, expected: list[str]
) -> None:
    schedule = {
        "amount": "100000",
        "method": "level",
        "instalments": count,
        "start": "2026-01-01",
    }
    assert codes(**loan(schedule=schedule)) == expected


@pytest.mark.parametrize(
    ("due", "days", "principal"),
    [
        ("2026-11-22", 1, "1000.00"),
        ("2026-11-23", 0, "1000.00"),  # due on the day: owed today, and not late yet
        ("2026-11-24", 0, "0.00"),
    ],
)
def test_an_instalment_due_on_the_day_is_due_and_not_late(
    due: str, days: int, principal: str
) -> None:
    told = loan(instalments=[{"due": due, "principal": "1000", "interest": "10"}])
    debt = assess_case(as_of=AS_OF, income="6000", debts=[told]).debts[0]
    assert debt.stage.days_overdue == days
    assert f"{debt.charges.base:.2f}" == principal


@pytest.mark.parametrize(("paid", "days"), [("2026-10-24", 0), ("2026-10-25", 0)])
def test_what_is_paid_by_the_first_due_day_is_paid_in_time(paid: str, days: int) -> None:
    """Due on 25 October and paid whole on the day or the day before: nothing is left of it."""
    told = loan(
        instalments=[
            {"due": "2026-10-25", "principal": "1000", "interest": "10"},
            {"due": "2026-11-25", "principal": "1000", "interest": "10"},
        ],
        payments=[{"date": paid, "amount": "1010"}],
    )
    debt = assess_case(as_of=AS_OF, income="6000", debts=[told]).debts[0]
    assert debt.stage.days_overdue == days
    assert debt.charges.total.high == 0


@pytest.mark.parametrize(
    ("expenses", "left", "code"),
    [
        ("5999.99", "0.01", "surplus-is"),
        ("6000", "0.00", "nothing-left"),
        ("6000.01", "-0.01", "no-surplus"),
    ],
)
def test_what_is_left_is_told_to_the_fen(expenses: str, left: str, code: str) -> None:
    """One fen left is a surplus, none is nothing left, one too few is a gap."""
    debt = {"days_overdue": "40", "principal": "20000", "product": "weilidai"}
    answer = assess_case(as_of=AS_OF, income="6000", expenses=expenses, debts=[debt])
    assert answer.plan is not None
    assert f"{answer.plan.surplus:.2f}" == left
    told = {finding.code for finding in answer.findings}
    assert told & {"surplus-is", "nothing-left", "no-surplus"} == {code}


def seldom(income: str = "6000", **debt: Any) -> list[tuple[str, str]]:
    """What of a case with this debt is pointed out as seldom meant: the code, and the field."""
    debts = [{"days_overdue": "40", "principal": "1000", **debt}]
    case = read(as_of=AS_OF, income=income, debts=debts)
    return [(each.code, each.path) for each in unusual(case)]


@pytest.mark.parametrize(
    ("told", "field", "code"),
    [
        # fees above all that was lent: 1,000.00 on 1,000.00 may be, a fen more is seldom meant
        ({"fees": "1000"}, "fees", None),
        ({"fees": "1000.01"}, "fees", "fees-above-principal"),
        # an income below 100 a month: thousands may have been meant
        ({"income": "100"}, "income", None),
        ({"income": "99.99"}, "income", "income-low"),
        ({"income": "0.01"}, "income", "income-low"),
        ({"income": "0"}, "income", None),
        # a yearly rate below 1 %: a day's may have been meant
        ({"annual_rate": "1%"}, "annual_rate", None),
        ({"annual_rate": "0.99%"}, "annual_rate", "yearly-rate-low"),
        ({"annual_rate": "0"}, "annual_rate", None),
        # a rate above 60 % a year: 5 % x 12 months is 60 %; 0.1666 % x 360 days is 59.976 %, and
        # 0.1667 % is 60.012 %
        ({"annual_rate": "60%"}, "annual_rate", None),
        ({"annual_rate": "60.01%"}, "annual_rate", "rate-high-annual"),
        ({"monthly_rate": "5%"}, "monthly_rate", None),
        ({"monthly_rate": "5.01%"}, "monthly_rate", "rate-high-monthly"),
        ({"daily_rate": "0.1666%"}, "daily_rate", None),
        ({"daily_rate": "0.1667%"}, "daily_rate", "rate-high-daily"),
        # 40 days late on 23 November is due on 14 October (17 days, and 23): a paper from before
        # it, or from more than three years of 365 days ago (24 November 2023, a leap day between)
        ({"paper": "complaint", "paper_on": "2026-10-14"}, "paper_on", None),
        ({"paper": "complaint", "paper_on": "2026-10-13"}, "paper_on", "paper-before-due"),
        (
            {"paper": "complaint", "paper_on": "2023-11-24", "days_overdue": "1500"},
            "paper_on",
            None,
        ),
        ({"paper": "complaint", "paper_on": "2023-11-23"}, "paper_on", "paper-old"),
        # a due date more than 366 days ahead: 23 November 2027 is 365 days off
        ({"days_overdue": "2027-11-24"}, "days_overdue", None),
        ({"days_overdue": "2027-11-25"}, "days_overdue", "due-far"),
    ],
)
def test_what_is_seldom_meant_is_pointed_out(
    told: dict[str, str], field: str, code: str | None
) -> None:
    assert seldom(**told) == ([] if code is None else [(code, field)])


@pytest.mark.parametrize(
    ("rate", "counted"),
    [
        # a card's bank may count a yearly rate by 365 or 360 days, which was not told; a daily rate
        # is multiplied by days, and has no year
        ({"annual_rate": "18%"}, ("year", 365, "act/365", "assumed")),
        ({"daily_rate": "0.05%"}, ("day", 1, "none", "given")),
        ({}, ("day", 1, "none", "given")),
    ],
)
def test_the_year_of_a_cards_rate(rate: dict[str, str], counted: tuple[Any, ...]) -> None:
    debt = {"days_overdue": "40", "principal": "20000", "product": "credit-card", **rate}
    terms = assess_case(as_of=AS_OF, income="6000", debts=[debt]).debts[0].charges.terms
    assert (terms.period, terms.divisor, terms.day_count, terms.day_count_basis) == counted


@pytest.mark.parametrize(
    ("form", "taken", "refused"),
    [
        ("money", ["0", "0.01"], ["-0.01"]),
        # of rates a bare number is a fraction: above 100 % in a year or a month a per cent sign was
        # forgotten, above 1 % in a day too, which the schema leaves to the reader up to 1
        ("daily-rate", ["0", "0.01"], ["-0.0001", "1.0001"]),
        ("monthly-rate", ["0", "1"], ["-0.0001", "1.0001"]),
        ("yearly-rate", ["0", "1"], ["-0.0001", "1.0001"]),
        ("lpr-or-yearly-rate", ["0", "1"], ["-0.0001", "1.0001"]),
        ("multiple", ["1", "10"], ["0.99", "10.01"]),
        ("days", ["0", "36500"], ["-1", "36501"]),
        ("count", ["0", "1000"], ["-1", "1001"]),
        ("day-of-month", ["1", "31"], ["0", "32"]),
    ],
)
def test_the_schema_of_a_number_ends_where_its_reader_ends(
    form: str, taken: list[str], refused: list[str]
) -> None:
    valid = Draft202012Validator(FORMS[form]).is_valid
    assert [each for each in taken if not valid(json.loads(each))] == []
    assert [each for each in refused if valid(json.loads(each))] == []
    manner = Manner()
    for each in taken:
        read_form(form, each, manner)
    for each in refused:
        with pytest.raises(Unreadable):
            read_form(form, each, manner)


def test_what_was_typed_is_quoted_up_to_a_hundred_and_twenty_characters() -> None:
    assert shortened("甲" * 120) == "甲" * 120
    assert shortened("甲" * 121) == "甲" * 120 + "…"


@pytest.mark.parametrize(
    ("due", "days"),
    [
        # due before the cap came on 20 August 2020, the contract is older, and the day of filing
        # alone decides, which is today; due on that day or later, it may have been made on it too
        ("2020-08-19", ["2026-11-23"]),
        ("2020-08-20", ["2026-11-23", "2020-08-20"]),
        ("2020-08-21", ["2026-11-23", "2020-08-20"]),
    ],
)
def test_the_days_whose_lpr_a_private_loan_without_a_date_may_be_held_to(
    due: str, days: list[str]
) -> None:
    late = (date.fromisoformat(AS_OF) - date.fromisoformat(due)).days
    told = {"days_overdue": late, "principal": "20000", "product": "private-loan"}
    ceiling = assess_case(as_of=AS_OF, income="6000", debts=[told]).debts[0].ceiling
    assert ceiling is not None
    assert [str(day) for day in ceiling.reference_days] == days
