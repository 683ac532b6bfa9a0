"""A case told by its instalments: each overdue from its own day, payments in between, all called
due or not.
"""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from overdue_cli.core.accrual.claim import Claim, ContractTerms
from overdue_cli.core.accrual.engine import accrue
from overdue_cli.core.accrual.ledger import Ledger
from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.repayment.schedule import ScheduledInstalment, ScheduleTerms, schedule
from overdue_cli.wire import json as wire
from tests.cli.running import overdue
from tests.support import assess_case

PAID = [{"date": "2026-10-20", "amount": "500"}]
ROWS = [
    {"due": "2026-09-14", "principal": "1000", "interest": "200"},
    {"due": "2026-10-14", "principal": "1010", "interest": "190"},
    {"due": "2026-11-14", "principal": "1020", "interest": "180"},
    {"due": "2026-12-14", "principal": "1030"},
]


def assessed(**loan: Any) -> Answer:
    return assess_case(
        product="bank-loan",
        annual_rate="12%",
        penalty_multiplier="1.5",
        income="6000",
        expenses="4000",
        as_of="2026-11-23",
        loan={"instalments": ROWS} | loan,
    )


def test_each_instalment_counts_from_its_own_day_and_a_payment_cuts_the_base() -> None:
    """12 % on 360 days; contract part, then half of it more.

    09-14 to 10-14: 1,000 x 0.12 x 30 / 360 = 10.00 and 5.00
    10-14 to 10-20: 2,010 x 0.12 x 6 / 360 = 4.02 and 2.01
    paid 500: stated interest 390.00, accrued 21.03, so 88.97 of principal; base 1,921.03
    10-20 to 11-14: 1,921.03 x 0.12 x 25 / 360 = 16.008... = 16.01 and 8.00
    11-14 to 11-23: 2,941.03 x 0.12 x 9 / 360 = 8.823... = 8.82 and 4.41
    """
    debt = assessed(payments=PAID).debts[0]
    assert debt.charges is not None
    assert debt.charges.contract.point == Decimal("38.85")
    assert debt.charges.penalty_extra.point == Decimal("19.42")
    assert debt.principal == Decimal("2941.03")
    assert debt.stage.days_overdue == 70
    assert [
        str(line.amount) for line in debt.charges.lines if line.kind == "contract-interest"
    ] == [
        "10.00",
        "4.02",
        "16.01",
        "8.82",
    ]


def test_days_count_from_the_oldest_instalment_that_is_still_open() -> None:
    """1,500 pays the first instalment (1,200 and its 15.00) and 285 less 6.27 of the second; that
    is 40 days old.
    """
    paid = [{"date": "2026-10-14", "amount": "1215"}, {"date": "2026-10-20", "amount": "285"}]
    assert assessed(payments=paid).debts[0].stage.days_overdue == 40


def test_all_called_due_counts_everything_from_that_day() -> None:
    debt = assessed(accelerated="2026-11-20").debts[0]
    assert debt.principal == Decimal("4060.00")


def test_the_line_is_held_against_the_same_days_and_bases() -> None:
    """60,000.. of yuan-days / 365 x 24 %: 1000x30 + 2010x6 + 1921.03x25 + 2941.03x9 = 116,555.02
    yuan-days.
    """
    ceiling = assessed(payments=PAID).debts[0].ceiling
    assert ceiling is not None
    assert [str(line.allowed) for line in ceiling.lines] == ["76.64", "77.70"]


def test_what_was_asked_comes_back_as_it_was_asked() -> None:
    answer = assessed(payments=PAID)
    told = json.loads(wire.encode(answer))["case"]["debts"][0]
    assert set(told) == {"product", "annual_rate", "penalty_multiplier", "loan"}
    again = assess_case(**json.loads(wire.encode(answer))["case"])
    assert wire.encode(again) == wire.encode(answer)


@pytest.mark.parametrize(
    ("loan", "code", "path"),
    [
        (
            {"payments": [{"date": "2027-01-01", "amount": "1"}]},
            "payment-out-of-range",
            "loan.payments[0].date",
        ),
        ({"accelerated": "2027-01-01"}, "in-the-future", "loan.accelerated"),
        (
            {"instalments": [{"due": "2026-09-14", "principal": "0"}]},
            "nothing-overdue",
            "loan.instalments",
        ),
        (
            {"instalments": [{"due": "2026-02-30", "principal": "1"}]},
            "not-a-date",
            "loan.instalments[0].due",
        ),
        ({"nonsense": "1"}, "unknown-field", "loan.nonsense"),
        (
            {"pauses": [{"start": "2026-10-02", "end": "2026-10-01"}]},
            "end-before-start",
            "loan.pauses[0].end",
        ),
    ],
)
def test_what_cannot_be_is_told_with_its_path(loan: dict[str, Any], code: str, path: str) -> None:
    with pytest.raises(wire.BadCase) as caught:
        assessed(**loan)
    assert (code, path) in {(problem.code, problem.path) for problem in caught.value.problems}


def test_days_and_principal_are_not_given_beside_the_instalments() -> None:
    with pytest.raises(wire.BadCase) as caught:
        assess_case(income="6000", days_overdue=3, as_of="2026-11-23", loan={"instalments": ROWS})
    assert "told-by-instalments" in {problem.code for problem in caught.value.problems}


def test_an_older_private_contract_is_split_at_the_change() -> None:
    """30 % on 365 days. 2020-07-21 to 2020-08-20: 10,000 x 0.3 x 30 / 365 = 246.58, at 24 %
    197.26.

    Since then 10,000 for 32 days and 20,000 for 2,254: 45,400,000 yuan-days at 12 % / 365 =
    14,926.03. Charged in all: 10,000 x 0.3 x 62 / 365 = 509.59 and 20,000 x 0.3 x 2,254 / 365 =
    37,052.05, so 37,315.06 since.
    """
    answer = assess_case(
        product="private-loan",
        annual_rate="30%",
        penalty_multiplier="1",
        contract_date="2019-03-01",
        income="6000",
        as_of="2026-11-23",
        loan={
            "instalments": [
                {"due": "2020-07-21", "principal": "10000"},
                {"due": "2020-09-21", "principal": "10000"},
            ]
        },
    )
    ceiling = answer.debts[0].ceiling
    assert ceiling is not None
    before, since = ceiling.lines[0].windows
    assert [str(amount) for amount in (before.charged, before.allowed, before.excess)] == [
        "246.58",
        "197.26",
        "49.32",
    ]
    assert [str(amount) for amount in (since.charged, since.allowed)] == ["37315.06", "14926.03"]
    # Before rounding 49.315 + 37,315.068 - 14,926.027 = 22,438.356.
    assert str(ceiling.lines[0].excess) == "22438.36"


def test_the_days_of_the_line_begin_with_the_first_instalment_that_bore_interest() -> None:
    """The first is paid off; its 30 days are in the charges, and so in the days they are held
    against.
    """
    ceiling = assessed(payments=[{"date": "2026-10-14", "amount": "1215"}]).debts[0].ceiling
    assert ceiling is not None
    assert ceiling.start.isoformat() == "2026-09-14"


def test_a_debt_paused_from_its_first_day_on_is_charged_nothing() -> None:
    ceiling = assessed(pauses=[{"start": "2026-09-14", "end": "2026-12-01"}]).debts[0].ceiling
    assert ceiling is not None
    assert ceiling.verdict == "below"
    assert {str(line.charged_rate) for line in ceiling.lines} == {"0.0000"}


def test_days_without_interest_count_in_what_the_line_allows() -> None:
    """10,000 due 2026-01-10 at 30 % on 360 days, no interest in February, to 2026-03-10: charged
    on 22 + 9 days, 10,000 x 0.30 x 31 / 360 = 258.33. The text holds the total to 24 % a year and
    leaves no days out: 59 days, 393.33 allowed (387.95 on 365). On 31 days it would be 206.67.
    """
    answer = assess_case(
        product="bank-loan",
        annual_rate="30%",
        penalty_multiplier="1",
        income="6000",
        as_of="2026-03-10",
        loan={
            "instalments": [{"due": "2026-01-10", "principal": "10000", "interest": "0"}],
            "day_count": "act/360",
            "pauses": [{"start": "2026-02-01", "end": "2026-03-01"}],
        },
    )
    ceiling = answer.debts[0].ceiling
    assert ceiling is not None
    assert str(ceiling.charged) == "258.33"
    assert [str(line.allowed) for line in ceiling.lines] == ["387.95", "393.33"]
    assert ceiling.verdict == "below"
    [told] = [each for each in answer.assumptions if each.code == "pauses-in-cap"]
    assert "fafa-2017-22:2" in told.citations


def test_a_pause_of_the_penalty_alone_needs_no_word_on_the_line() -> None:
    pause = {"start": "2026-10-01", "end": "2026-10-08", "what": "penalty"}
    assert "pauses-in-cap" not in {each.code for each in assessed(pauses=[pause]).assumptions}


SCHEDULE = {
    "amount": "12000",
    "method": "level",
    "instalments": "12",
    "start": "2026-01-14",
    "paid": "8",
}
OLD = [
    {"due": "2019-09-30", "principal": "10000", "interest": "2000"},
    {"due": "2020-02-29", "principal": "10100"},
]
BANK = {"product": "bank-loan", "annual_rate": "12%", "penalty_multiplier": "1.5"}
# One ledger for each corner of the terms and each of these days: today, tomorrow, in 30 days.
DAYS = 3


@pytest.mark.parametrize(
    ("case", "loan", "runs"),
    [
        # All known: one corner. Beside it the other reading of a year, and compound interest if
        # the contract has it after all.
        (BANK, {"schedule": SCHEDULE}, DAYS + 2),
        # Nothing beside it that is not told.
        (BANK, {"day_count": "act/365", "compound": True}, DAYS),
        # Beside it the other view of penalty interest that bears compound interest.
        (
            BANK,
            {"day_count": "act/365", "compound": True, "capitalised": "monthly-20"},
            DAYS + 1,
        ),
        # One unknown, the multiple, whose point is its high end: two corners. What its answer
        # would narrow, and whether it turns the verdict, is read off the same two.
        ({"product": "bank-loan", "annual_rate": "12%"}, {"schedule": SCHEDULE}, 2 * DAYS + 2),
        # Two unknown: three corners, and for today the two more with one of them known.
        ({"product": "bank-loan"}, {}, 3 * DAYS + 2 + 2),
        # A second cap from 2020-08-20: the five corners of today also up to that day, as the
        # verdict hangs on them; no compound interest is looked for in a private loan. Of the
        # corners above the line, those of each day, of the day of the second cap and of what its
        # answers would narrow are reckoned a second time, held to the line that bounds the range:
        # 13.
        (
            {"product": "private-loan", "contract_date": "2019-03-01"},
            {"instalments": OLD},
            3 * DAYS + 2 + 5 + 1 + 13,
        ),
    ],
)
def test_one_ledger_for_each_corner_and_last_day(
    monkeypatch: pytest.MonkeyPatch, case: dict[str, Any], loan: dict[str, Any], runs: int
) -> None:
    """A ledger's last day rounds every line that runs: none can be had from another's."""
    ran: list[tuple[Claim, ContractTerms]] = []

    def counted(claim: Claim, terms: ContractTerms) -> Ledger:
        ran.append((claim, terms))
        return accrue(claim, terms)

    monkeypatch.setattr("overdue_cli.core.charges.instalments.accrue", counted)
    told = loan if {"instalments", "schedule"} & set(loan) else {"instalments": ROWS} | loan
    assess_case(income="6000", as_of="2026-11-23", loan=told, **case)
    assert not [run for i, run in enumerate(ran) if run in ran[:i]]
    assert len(ran) == runs


def test_a_schedule_is_computed_once_to_read_a_case_and_once_to_answer_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is handed on between the two is the case as it was told."""
    ran: list[ScheduleTerms] = []

    def counted(terms: ScheduleTerms) -> tuple[ScheduledInstalment, ...]:
        ran.append(terms)
        return schedule(terms)

    monkeypatch.setattr("overdue_cli.core.repayment.schedule.schedule", counted)
    assess_case(income="6000", as_of="2026-11-23", loan={"schedule": SCHEDULE}, **BANK)
    assert len(ran) == 2


@pytest.mark.parametrize(
    ("dues", "loan", "days", "principal", "unpaid"),
    [
        # 2,000 on the first due day pays that one, and the next in advance.
        (
            ("2026-01-10", "2026-02-10", "2026-04-10"),
            {"payments": [{"date": "2026-01-10", "amount": "2000"}]},
            0,
            "0",
            "0",
        ),
        # 1,000 x 18 % x 10 / 360 = 5.00 and half of it more, 2.50; 1,500 pays these and the first,
        # and 492.50 of the second: 507.50, on which 28 days are 7.105 and 3.5525.
        (
            ("2026-01-10", "2026-02-10"),
            {"payments": [{"date": "2026-01-20", "amount": "1500"}]},
            28,
            "507.50",
            "10.66",
        ),
        # 1,500 of principal before interest pays the first and half of the second; the interest
        # stays owed, and the second is late since 2025-11-10: 120 days.
        (
            ("2025-10-10", "2025-11-10", "2025-12-10"),
            {
                "accelerated": "2025-12-20",
                "payments": [{"date": "2026-01-10", "amount": "1500"}],
                "order": "principal-first",
            },
            120,
            "1500",
            "204.38",
        ),
        # Paid before anything fell due: it counts ahead.
        (
            ("2026-01-10", "2026-02-10"),
            {"payments": [{"date": "2025-12-31", "amount": "2000"}]},
            0,
            "0",
            "0",
        ),
        # What falls due today is due, and not late yet.
        (("2026-03-10", "2026-04-10"), {}, 0, "1000", "0"),
        # Nothing has fallen due yet.
        (("2026-04-10",), {}, 0, "0", "0"),
    ],
)
def test_days_and_principal_are_what_payments_leave_of_each_instalment(
    dues: tuple[str, ...], loan: dict[str, Any], days: int, principal: str, unpaid: str
) -> None:
    """Dues of 1,000 without stated interest, 18 % x 1.5, 360 days, as of 2026-03-10."""
    rows = [{"due": due, "principal": "1000", "interest": "0"} for due in dues]
    debt = assess_case(
        product="bank-loan",
        annual_rate="18%",
        penalty_multiplier="1.5",
        income="5000",
        expenses="3000",
        as_of="2026-03-10",
        loan={"instalments": rows} | loan,
    ).debts[0]
    assert debt.charges is not None
    assert debt.stage.days_overdue == days
    assert debt.principal == Decimal(principal)
    assert debt.charges.unpaid == Decimal(unpaid)


AHEAD = [
    {"due": "2026-12-01", "principal": "1000", "interest": "10"},
    {"due": "2027-01-01", "principal": "1000", "interest": "10"},
]


def test_a_loan_due_in_eight_days_is_a_case_with_its_own_day() -> None:
    """M0 on 2026-11-23; the first day overdue is counted from 12-01: 1,000 x 0.12 x 1.5 / 360 =
    0.50.
    """
    answer = assessed(instalments=AHEAD)
    stage = answer.debts[0].stage
    assert (stage.bucket, stage.days_overdue, stage.due_date) == ("M0", 0, date(2026, 12, 1))
    assert stage.next[0].date == date(2026, 12, 2)
    assert answer.debts[0].charges.per_day.point == Decimal("0.50")
    [step] = [each for each in answer.findings if each.code == "before-due-on"]
    assert (step.due, step.days) == (date(2026, 12, 1), 8)  # type: ignore[attr-defined]
    [told] = [each for each in answer.findings if each.code == "say-to-lender-due"]
    assert told.principal == Decimal("1000.00")  # type: ignore[attr-defined]


def test_what_falls_due_today_is_paid_today() -> None:
    answer = assessed(instalments=[AHEAD[0] | {"due": "2026-11-23"}, AHEAD[1]])
    codes = {each.code for each in answer.findings}
    assert "before-due" in codes
    assert "before-due-on" not in codes


def test_what_is_paid_before_the_first_due_day_counts_in_calc_too() -> None:
    """500 on 01-05: 10 to the interest of the first instalment, 490 to its principal. From 01-10
    on 510 x 0.12 x 31 / 365 = 5.20, then 1,510 x 0.12 x 10 / 365 = 4.96.
    """
    rows = ("--instalment", "2026-01-10:1000:10", "--instalment", "2026-02-10:1000:10")
    terms = ("--annual-rate", "12%", "--day-count", "act/365")
    paid = ("--payment", "2026-01-05:500")
    ran = overdue("calc", "loan", *rows, *terms, *paid, "--until", "2026-02-20", "--json")
    found = {each["name"]: each["value"] for each in ran.answer["results"]}
    assert (found["owed"], found["contract-interest-charged"]) == ("1530.16", "10.16")
    # Nothing is due on the day of the payment: what was due is 2,020 - 500.
    early = overdue("calc", "loan", *rows, *terms, *paid, "--until", "2026-01-06", "--json")
    found = {each["name"]: each["value"] for each in early.answer["results"]}
    assert (found["owed"], found["owed-not-due"]) == ("0.00", "1510.00")
