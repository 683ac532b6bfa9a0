"""The edges of every calculation, as a user meets them: a clear error, or the right number, in both
languages.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec
import pytest
from msgspec import inspect

from overdue_cli.core.accrual.claim import Claim, ContractTerms, Instalment, Payment
from overdue_cli.core.quantity.day_count import Conventions
from overdue_cli.core.request.fields import form_of, read_request
from tests.calc.oracle_ledger import replay
from tests.cli.running import Ran, overdue

AS_OF = ("--as-of", "2026-11-23")
# A request of each that can be computed; below, one thing in it is made wrong at a time.
RIGHT: dict[str, dict[str, Any]] = {
    "interest": {
        "principal": "1000",
        "start": "2026-01-01",
        "end": "2026-02-01",
        "annual_rate": "9%",
    },
    "loan": {
        "instalment": [{"due": "2026-01-15", "principal": "1000", "interest": "100"}],
        "until": "2026-04-01",
        "daily_rate": "0.05%",
    },
    "schedule": {"amount": "12000", "method": "level", "instalments": "12", "annual_rate": "9%"},
    "card": {
        "transactions": [{"date": "2026-03-30", "amount": "1000"}],
        "statement_day": "5",
        "due_days": "18",
        "until": "2026-06-10",
    },
    "plan": {"amount": "10000", "monthly_payment": "500", "annual_rate": "20%"},
    "irr": {"amount": "12000", "monthly_payment": "1100", "instalments": "12"},
    "ceiling": {
        "lender": "bank",
        "principal": "1000",
        "charged": "10",
        "start": "2026-01-01",
        "end": "2026-02-01",
    },
    "allocate": {
        "debt": [{"principal": "1000"}],
        "payment": [{"date": "2026-01-05", "amount": "100"}],
    },
    "court-fee": {"amount": "10000"},
    "delay-interest": {"judgment_debt": "1000", "expiry": "2026-01-01", "performed": "2026-02-01"},
    "limitation": {"due": "2024-05-01"},
    "lpr": {"on": "2026-01-05"},
    "deadline": {"step": "answer", "served": "2026-01-05"},
    "reconcile-loan": {
        "claimed": "1010",
        "instalment": [{"due": "2026-01-05", "principal": "1000"}],
        "until": "2026-02-05",
        "annual_rate": "18%",
    },
    "reconcile-card": {
        "transactions": [{"date": "2026-03-30", "amount": "1000"}],
        "statement_day": "5",
        "due_days": "18",
        "until": "2026-06-10",
        "billed": [{"date": "2026-04-05", "balance": "1000"}],
    },
    "reconcile": {
        "claimed": "10",
        "principal": "1000",
        "start": "2026-01-01",
        "end": "2026-02-01",
        "annual_rate": "9%",
    },
}


def test_every_calculation_is_here_and_its_right_request_is_right() -> None:
    listed = overdue("calc", "-h", "--lang", "en").out.split("Commands:")[1]
    assert {line.split()[0] for line in listed.splitlines() if line[:3].strip()} == set(RIGHT)
    assert [name for name, fields in RIGHT.items() if problems(name, fields)] == []


def request_of(name: str) -> type[Any]:
    found: type[Any] = import_module(f"overdue_cli.core.calc.{name.replace('-', '_')}").REQUEST
    return found


def problems(name: str, fields: dict[str, Any]) -> list[tuple[str, str]]:
    _, found = read_request(request_of(name), fields, typed=True)
    return [(problem.code, problem.path) for problem in found]


# -- whatever is written in any field of any calculation -------------------------------------------

WRONG: dict[str, dict[str, str]] = {
    "day": {
        "1989-12-31": "date-out-of-range",
        "2101-01-01": "date-out-of-range",
        "2025-02-29": "not-a-date",
        "2026-13-01": "not-a-date",
        "soon": "not-a-date",
    },
    "money": {
        "-1": "negative",
        "99999999999": "too-large",
        "1.005": "too-many-decimals",
        "1e99": "too-large",
        "1e999": "not-money",
        "NaN": "not-money",
    },
    "yearly-rate": {
        "-1%": "negative",
        "18": "rate-needs-percent",
        "1001%": "too-large",
        "0.0000001%": "too-small",
        "x": "not-a-rate",
    },
    "daily-rate": {
        "-0.1%": "negative",
        "0.05": "rate-needs-percent",
        "11%": "too-large",
        "Infinity": "not-a-rate",
    },
    "multiple": {"0.5": "multiplier-below-one", "11": "too-large", "x": "not-a-multiplier"},
    "days": {"-1": "negative", "1.5": "not-whole-days", "36501": "too-large"},
    "count": {"-1": "not-a-count", "1.5": "not-a-count", "1001": "not-a-count"},
}


def fields_of(kind: type[Any]) -> Iterator[tuple[str, inspect.Type]]:
    for field in msgspec.structs.fields(kind):
        found = inspect.type_info(field.type)
        if isinstance(found, inspect.UnionType):
            found = next(part for part in found.types if not isinstance(part, inspect.NoneType))
        yield field.name, found


def written(name: str) -> Iterator[tuple[dict[str, Any], str, str]]:
    """Each field of a calculation, with something wrong in it: the request, the code it is refused
    with, the path.
    """
    for field, kind in fields_of(request_of(name)):
        if isinstance(kind, inspect.VarTupleType) and isinstance(
            kind.item_type, inspect.StructType
        ):
            for part, of_part in fields_of(kind.item_type.cls):
                for text, code in _wrong(of_part):
                    yield RIGHT[name] | {field: [{part: text}]}, code, f"{field}[0].{part}"
        else:
            for text, code in _wrong(kind):
                yield RIGHT[name] | {field: text}, code, field


def _wrong(kind: inspect.Type) -> Iterator[tuple[str, str]]:
    try:
        yield from WRONG[form_of(kind)].items()
    except KeyError:  # a choice, or yes and no: read by other rules
        return


@pytest.mark.parametrize("name", RIGHT)
def test_nothing_absurd_is_taken_in_any_field(name: str) -> None:
    count = 0
    for fields, code, path in written(name):
        assert (code, path) in problems(name, fields), (fields, code)
        count += 1
    assert count >= 5


# -- errors, as they are told ----------------------------------------------------------------------

INTEREST = ("interest", "--principal", "1000", "--annual-rate", "9%", "--start", "2026-01-01")
LOAN = ("loan", "--daily-rate", "0.05%", "--until", "2026-04-01")
FIRST, SECOND = ("--instalment", "2026-01-15:1000:100"), ("--instalment", "2026-02-15:1010:90")
LEVEL = ("schedule", "--amount", "12000", "--method", "level", "--annual-rate", "9%")
CARD = (
    "card",
    "--statement-day",
    "5",
    "--due-days",
    "18",
    "--until",
    "2026-06-10",
    "--transactions",
)
FLOWS = ("irr", "--received", "2026-01-01:1000", "--repaid")
BANK = (
    "ceiling",
    "--lender",
    "bank",
    "--principal",
    "1000",
    "--charged",
    "10",
    "--start",
    "2026-01-01",
)
DELAY = ("delay-interest", "--judgment-debt", "1000", "--expiry", "2026-01-01")
CLAIMED = (
    "reconcile",
    "--claimed",
    "10",
    "--principal",
    "1000",
    "--annual-rate",
    "9%",
    "--start",
    "2026-01-01",
)
RUNNING = ("allocate", "--debt", "1000:0:0::18%::2026-01-05")

TOLD: list[tuple[tuple[str, ...], str, str]] = [
    ((*INTEREST, "--end", "2025-12-31"), "end-before-start", "end"),
    (
        (*INTEREST, "--end", "2026-02-01", "--payment", "2025-12-31:5"),
        "payment-before-start",
        "payment[0].date",
    ),
    ((*INTEREST, "--end", "2101-02-01"), "date-out-of-range", "end"),
    ((*LOAN, *FIRST, "--payment", "2026-04-02:5"), "payment-after-end", "payment[0].date"),
    ((*LOAN, *FIRST, *SECOND, "--accelerated", "2026-04-02"), "in-the-future", "accelerated"),
    ((*LOAN, "--instalment", "2026-01-15:0"), "is-zero", "instalment"),
    ((*LOAN, *FIRST, "--pause", "2026-03-05:2026-03-05"), "end-before-start", "pause[0].end"),
    ((*LOAN, "--instalment", "2026-01-15:1000:-5"), "negative", "instalment[0].interest"),
    ((*LOAN, "--draw", "2026-01-15:0"), "is-zero", "draw[0].amount"),
    ((*LOAN, "--draw", "2026-04-02:1000"), "in-the-future", "draw[0].date"),
    (
        (*LOAN, "--draw", "2026-02-01:1000", "--draw-due", "2026-02-01"),
        "drawn-when-due",
        "draw[0].date",
    ),
    (
        (*LOAN, "--draw", "2026-03-01:1000", "--accelerated", "2026-02-01"),
        "drawn-when-due",
        "draw[0].date",
    ),
    ((*LOAN, "--draw", "2026-01-05:1000", *FIRST), "only-interest-days", "instalment[0]"),
    (
        (*LOAN, "--draw", "2026-01-05:1000", "--interest-from", "2026-01-01"),
        "not-with-draws",
        "interest_from",
    ),
    ((*LOAN, *FIRST, "--draw-due", "2026-02-01"), "missing", "draw"),
    (
        (*LOAN, "--draw", "2026-01-05:1000", "--payment", "2026-01-04:5"),
        "payment-before-start",
        "payment[0].date",
    ),
    ((*LEVEL, "--instalments", "0"), "is-zero", "instalments"),
    ((*LEVEL, "--instalments", "361"), "too-large", "instalments"),
    (
        (*LEVEL, "--instalments", "12", "--start", "2026-03-01", "--first-due", "2026-03-01"),
        "not-after-start",
        "first_due",
    ),
    ((*CARD, "2026-03-30:0"), "is-zero", "transactions[0].amount"),
    ((*CARD, "2026-03-30:1000", "--payments", "2026-04-01:0"), "is-zero", "payments[0].amount"),
    ((*CARD, "2026-06-11:1000"), "in-the-future", "transactions[0].date"),
    ((*CARD, "2016-01-11:1000"), "period-too-long", "until"),
    ((*FLOWS, "2025-12-01:1200"), "no-rate", "repaid"),
    ((*FLOWS, "2026-01-01:1200"), "no-rate", "repaid"),
    (
        ("irr", "--amount", "12000", "--monthly-payment", "0", "--instalments", "12"),
        "is-zero",
        "monthly_payment",
    ),
    (
        ("irr", "--amount", "1", "--monthly-payment", "12000000", "--instalments", "1"),
        "rate-out-of-reach",
        "monthly_payment",
    ),
    ((*BANK, "--end", "2026-01-01"), "end-before-start", "end"),
    (
        ("ceiling", "--lender", "bank", "--principal", "0", *BANK[5:], "--end", "2026-02-01"),
        "zero-principal",
        "principal",
    ),
    (("allocate", "--debt", "0", "--payment", "2026-01-05:5"), "is-zero", "debt[0].principal"),
    (("allocate", "--debt", "10", "--payment", "2026-01-05:0"), "is-zero", "payment[0].amount"),
    ((*RUNNING, "--payment", "2026-01-04:5"), "payment-before-start", "payment[0].date"),
    (
        (*RUNNING, "--payment", "2026-01-09:5", "--until", "2026-01-08"),
        "payment-after-end",
        "payment[0].date",
    ),
    (("court-fee", "--amount", "0"), "is-zero", "amount"),
    (("court-fee", "--amount", "99999999999"), "too-large", "amount"),
    ((*DELAY, "--performed", "2025-12-31"), "performed-before-expiry", "performed"),
    (
        (*DELAY, "--performed", "2026-02-01", "--paid", "2026-01-01:5"),
        "payment-outside-delay",
        "paid[0].day",
    ),
    ((*DELAY, "--performed", "2026-02-01", "--paid", "2026-01-05:0"), "is-zero", "paid[0].amount"),
    (
        ("delay-interest", "--judgment-debt", "0", *DELAY[3:], "--performed", "2026-02-01"),
        "is-zero",
        "judgment_debt",
    ),
    (
        (
            "delay-interest",
            "--judgment-debt",
            "9",
            "--expiry",
            "2014-07-31",
            "--performed",
            "2026-02-01",
        ),
        "before-delay-rule",
        "expiry",
    ),
    (
        ("limitation", "--due", "2024-05-01", "--last-instalment", "2024-04-30"),
        "last-instalment-before-due",
        "last_instalment",
    ),
    (("limitation", "--due", "1989-12-31"), "date-out-of-range", "due"),
    (("lpr", "--start", "2026-02-01", "--end", "2026-02-01"), "end-before-start", "end"),
    (("deadline", "--step", "answer", "--served", "2025-02-29"), "not-a-date", "served"),
    ((*CLAIMED, "--end", "2026-01-01"), "end-before-start", "end"),
    (
        (*CLAIMED, "--end", "2026-02-01", "--change", "2026-01-01:8%"),
        "changes-not-in-order",
        "change",
    ),
    ((*CLAIMED[:5], "--start", "2026-01-01", "--end", "2026-02-01"), "missing", "annual_rate"),
]


@cache
def calc(*argv: str) -> Ran:
    return overdue("calc", *argv, *AS_OF)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(
    ("argv", "code", "path"), TOLD, ids=[f"{argv[0]}-{code}" for argv, code, _ in TOLD]
)
def test_an_error_is_told_in_the_language_asked_for(
    argv: tuple[str, ...], code: str, path: str, language: str
) -> None:
    ran = calc(*argv, "--json", "--lang", language)
    assert ran.status == 2
    told = next(each for each in ran.problems if (each["code"], each["path"]) == (code, path))
    chinese = any("\u4e00" <= letter <= "\u9fff" for letter in told["message"])
    assert chinese == (language == "zh")
    assert "{" not in told["message"]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_days_before_the_first_lpr(language: str) -> None:
    """20 August 2019 is the day of the first one."""
    for argv in (
        ("lpr", "--on", "2019-08-19"),
        ("reconcile", *CLAIMED[1:5], "--lpr", "--start", "2019-08-19", "--end", "2019-09-19"),
    ):
        ran = calc(*argv, "--json", "--lang", language)
        assert (ran.status, [each["code"] for each in ran.problems]) == (65, ["before-history"])
        assert "2019-08-20" in ran.problems[0]["message"]


# -- numbers, as they are shown --------------------------------------------------------------------

SHOWN: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "rate 0": (
        (*INTEREST[:3], "--annual-rate", "0", *INTEREST[5:], "--end", "2026-02-01"),
        ("1000.00 × 0 × 31",),
    ),
    # No day, or the one day where both ends count: 1,000 x 9 % / 365 = 0.246….
    "no day": ((*INTEREST, "--end", "2026-01-01"), ("0.00",)),
    "one day": (
        (*INTEREST, "--end", "2026-01-01", "--end-day", "both", "--day-count", "act/365"),
        ("0.25",),
    ),
    # 1,000 x 9 % x 9 / 365 = 2.219…; 5,000 less 1,002.22.
    "paid more": (
        (
            *INTEREST,
            "--end",
            "2026-02-01",
            "--day-count",
            "act/365",
            "--payment",
            "2026-01-10:5000",
        ),
        ("2.22", "3,997.78"),
    ),
    # 29 February to 28 February is a whole year.
    "a leap day": (
        (
            *INTEREST[:5],
            "--start",
            "2024-02-29",
            "--end",
            "2025-02-28",
            "--day-count",
            "whole-years",
        ),
        ("1000.00 × 0.09 × 360 ÷ 360", "90.00"),
    ),
    # 2,000 x 0.05 % x 76 = 76.00.
    "the same due day twice": ((*LOAN, *FIRST, *FIRST), ("2000.00 × 0.0005 × 76", "2,276.00")),
    "an instalment of 0": (
        (*LOAN, *FIRST, "--instalment", "2026-02-15:0"),
        ("1000.00 × 0.0005 × 76", "1,138.00"),
    ),
    # 36 days to the pause, 18.00; 300 leave 818, which bears from 5 March on: 27 days, 11.043.
    "a payment in a pause": (
        (*LOAN, *FIRST, "--pause", "2026-02-20:2026-03-05", "--payment", "2026-03-01:300"),
        ("1000.00 × 0.0005 × 36", "818.00 × 0.0005 × 27", "829.04"),
    ),
    # 1 December to 1 April is 121 days: 2,010 x 0.05 % x 121 = 121.605. Nothing of the stated
    # interest.
    "called due before the first due day": (
        (*LOAN, *FIRST, *SECOND, "--accelerated", "2025-12-01"),
        ("121.61", "2,131.61", "2026-01-15"),
    ),
    # 1,010 bear the contract rate for 76 days, 38.38, and fall due with it on the last: 100 + 38.38
    # + 38 + 2,010.
    "called due on the last day": (
        (*LOAN, *FIRST, "--instalment", "2026-08-15:1010:90", "--accelerated", "2026-04-01"),
        ("38.38", "2,186.38"),
    ),
    "paid before the loan is due, on the day": (
        (*LOAN, *FIRST, "--payment", "2026-01-15:1100"),
        ("1,100.00", "0.00"),
    ),
    "a schedule without interest": (
        (*LEVEL[:5], "--annual-rate", "0", "--instalments", "12"),
        ("1,000.00", "12,000.00"),
    ),
    "a schedule from a leap day": (
        (*LEVEL, "--instalments", "12", "--start", "2024-02-29"),
        ("2024-03-29", "2025-02-28", "1,049.42"),
    ),
    "a card's statement on the 31st, in February": (
        (
            CARD[0],
            "--statement-day",
            "31",
            *CARD[3:5],
            "--until",
            "2024-03-10",
            CARD[7],
            "2024-02-29:1000",
        ),
        ("2024-02-29", "1,000.00"),
    ),
    "a card paid beyond its debt": (
        (*CARD, "2026-03-30:1000", "--payments", "2026-04-01:99999"),
        ("-98,999.00",),
    ),
    # 37 days, 31 days, 4 days without interest; 5 % of 100.00, and of 100 + 100 + 5 = 205.00.
    "a card at rate 0": (
        (*CARD, "2026-03-30:1000", "--daily-rate", "0"),
        ("1,015.25", "205.00 × 0.05"),
    ),
    "a loan that costs nothing": (
        ("irr", "--amount", "12000", "--monthly-payment", "1000", "--instalments", "12"),
        ("0%",),
    ),
    # 365 days, so the yearly rate is the 20 % itself.
    "a rate over a leap day": (
        ("irr", "--received", "2024-02-29:1000", "--repaid", "2025-02-28:1200"),
        ("20%",),
    ),
    # 1,000 x 24 % x 31 / 365 = 20.383….
    "nothing charged": (
        (*BANK[:5], "--charged", "0", *BANK[7:], "--end", "2026-02-01"),
        ("20.38", "0.00"),
    ),
    # 100 at 12 % for the whole year from one leap day's eve to the next, 12.00; of 50 paid 38 are
    # principal.
    "debts over a leap day": (
        (
            "allocate",
            "--debt",
            "100:0:0::12%::2024-02-29",
            "--payment",
            "2025-02-28:50",
            "--day-count",
            "whole-years",
        ),
        ("100.00 × 0.12 × 360 ÷ 360", "100.00 − 62.00"),
    ),
    "more paid than all debts": (
        ("allocate", "--debt", "10", "--payment", "2026-01-05:25"),
        ("15.00", "0.00"),
    ),
    "the least fee": (("court-fee", "--amount", "0.01"), ("50.00", "25.00", "16.67")),
    # 1,000 x 0.0175 % x 365 = 63.875.
    "late over a leap day": (
        (
            "delay-interest",
            "--judgment-debt",
            "1000",
            "--expiry",
            "2024-02-29",
            "--performed",
            "2025-02-28",
        ),
        ("1000.00 × 0.000175 × 365", "63.88"),
    ),
    # 1,000 x 0.0175 % x 9 = 1.575; of 5,000 paid 1,001.58 were owed.
    "paid beyond the judgment": (
        (*DELAY, "--performed", "2026-02-01", "--paid", "2026-01-10:5000"),
        ("1.58", "3,998.42"),
    ),
    # 28 February 2027 is a Sunday.
    "limitation from a leap day": (
        ("limitation", "--due", "2024-02-29"),
        ("2027-03-01", "2044-02-29"),
    ),
    # A Saturday made a working day in 2026.
    "two years from a leap day": (
        ("deadline", "--step", "enforcement", "--served", "2024-02-29"),
        ("2026-02-28",),
    ),
    "an LPR of a day far ahead": (("lpr", "--on", "2100-12-31"), ("2100-12-31", "12%")),
    "a figure at rate 0": (
        ("reconcile", *CLAIMED[1:5], "--daily-rate", "0", *CLAIMED[7:], "--end", "2026-02-01"),
        ("10.00 − 0.00",),
    ),
    "a figure over a leap day": (
        (
            "reconcile",
            "--claimed",
            "90",
            *CLAIMED[3:7],
            "--start",
            "2024-02-29",
            "--end",
            "2025-02-28",
        ),
        ("1000.00 × 0.09 × 360 ÷ 360",),
    ),
}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("what", SHOWN)
def test_a_number_is_shown_in_both_languages(what: str, language: str) -> None:
    argv, figures = SHOWN[what]
    ran = calc(*argv, "--lang", language, "--explain")
    assert ran.status == 0, ran.errors
    shown = " ".join(ran.out.split())
    assert [figure for figure in figures if figure not in shown] == []


@pytest.mark.parametrize(
    ("argv", "codes"),
    [
        (SHOWN["the same due day twice"][0], {"same-due-day"}),
        (
            SHOWN["called due before the first due day"][0],
            {"acceleration-before-due", "acceleration-notice"},
        ),
        (SHOWN["paid more"][0], {"paid-over"}),
        (SHOWN["more paid than all debts"][0], {"paid-too-much"}),
        (SHOWN["an LPR of a day far ahead"][0], {"lpr-ahead", "lpr-unverified"}),
    ],
)
def test_what_is_odd_is_said(argv: tuple[str, ...], codes: set[str]) -> None:
    answer = calc(*argv, "--json").answer
    assert codes <= {note["code"] for note in answer["notes"]}


def test_a_loan_paid_back_by_less_than_it_was_costs_less_than_nothing() -> None:
    """12 x 900 for 12,000: what is paid, discounted by a rate a month a little lower and higher, is
    worth more and less than what came in.
    """
    asked = (
        "irr",
        "--amount",
        "12000",
        "--monthly-payment",
        "900",
        "--instalments",
        "12",
        "--json",
    )
    monthly = next(
        Fraction(each["value"])
        for each in calc(*asked).answer["results"]
        if each["name"] == "monthly-irr"
    )
    assert monthly < 0
    for off, sign in ((-1, 1), (1, -1)):
        growth = 1 + monthly + Fraction(off, 10**8)
        assert sign * (sum(900 / growth**month for month in range(1, 13)) - 12_000) > 0


@pytest.mark.parametrize("language", ["zh", "en"])
def test_sixty_instalments_and_twenty_four_payments_from_tables(
    tmp_path: Path, language: str
) -> None:
    """Against the naive account, which goes through every one of five years' days."""
    dues = [date(2020 + n // 12, n % 12 + 1, 29 if n % 12 != 1 else 28) for n in range(60)]
    paid = [(dues[0] + timedelta(75 * n), Decimal(300 + n)) for n in range(1, 25)]
    rows = "".join(f"{due},{800 + n},{95 - n}.5\n" for n, due in enumerate(dues))
    (tmp_path / "due.csv").write_text(f"due,principal,interest\n{rows}", "utf-8")
    (tmp_path / "paid.csv").write_text(
        "date,amount\n" + "".join(f"{day},{amount}\n" for day, amount in paid), "utf-8"
    )
    claim = Claim(
        instalments=tuple(
            Instalment(due=due, principal=Decimal(800 + n), interest=Decimal(f"{95 - n}.5"))
            for n, due in enumerate(dues)
        ),
        until=date(2025, 6, 30),
        payments=tuple(Payment(day=day, amount=amount) for day, amount in paid),
    )
    terms = ContractTerms(
        rate=Decimal("0.15"),
        period="year",
        multiplier=Decimal("1.5"),
        conventions=Conventions(day_count="act/365"),
    )
    left = replay(claim, terms).left()
    owed = sum(
        left[name]
        for name in ("fees", "stated_interest", "contract_interest", "penalty_extra", "principal")
    )
    tables = ("--instalment", f"@{tmp_path / 'due.csv'}", "--payment", f"@{tmp_path / 'paid.csv'}")
    terms_said = (
        "--annual-rate",
        "15%",
        "--multiplier",
        "1.5",
        "--day-count",
        "act/365",
        "--until",
        "2025-06-30",
    )
    ran = calc("loan", *tables, *terms_said, "--lang", language)
    assert f"{owed // 100:,}.{owed % 100:02}" in ran.out
