"""`overdue calc interest` and `overdue calc loan`, as a process: figures, both languages, what is
refused.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.core.answer.finding import Remark
from overdue_cli.core.calc import rate_fields
from overdue_cli.core.charges import findings
from overdue_cli.core.law.ledger import ENTRY_KINDS
from overdue_cli.words.calc import templates
from tests.cli.running import Ran, overdue

INTEREST = (
    "--principal",
    "6359.32",
    "--annual-rate",
    "24%",
    "--start",
    "2020-11-03",
    "--end",
    "2023-11-17",
)
LOAN = (
    *(
        "--instalment",
        "2026-01-15:1000:100",
        "--instalment",
        "2026-02-15:1010:90",
        "--instalment",
        "2027-02-15:8000",
    ),
    *(
        "--until",
        "2026-04-01",
        "--accelerated",
        "2026-03-10",
        "--daily-rate",
        "0.05%",
        "--multiplier",
        "1.5",
    ),
    *("--payment", "2026-03-01:300", "--pause", "2026-02-20:2026-02-25"),
)
COMPOUND = ("--compound", "--capitalised", "monthly-20")


def calc(*argv: str, **more: Any) -> Ran:
    return overdue("calc", *argv, "--as-of", "2026-11-23", **more)


def by_name(answer: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {node["name"]: node for node in answer["results"]}


def test_interest_shows_both_years_where_nothing_is_said() -> None:
    answer = calc("interest", *INTEREST, "--json").answer
    found = by_name(answer)
    assert found["contract-interest-charged"]["value"] == "4637.25"
    assert (
        found["contract-interest-charged-360"]["value"] == "4701.66"
    )  # 6,359.32 x 0.24 x 1109 / 360 = 4,701.656…
    line = found["contract-interest-charged"]["parts"][0]
    assert line["formula"] == "6359.32 × 0.24 × 1109 ÷ 365"
    assert (line["convention"], line["defaulted"]) == ("act/365", True)
    assert line["citations"] == ["minfadian:674", "minfadian:676"]
    assert [part["value"] for part in line["parts"]] == ["6359.32", "0.24", 1109]
    codes = {entry["code"] for entry in answer["assumptions"]}
    assert codes == {"year-not-said", "last-day-free", "every-line-rounded"}


def test_a_convention_that_was_chosen_is_not_said_to_be_defaulted() -> None:
    chosen = ("--day-count", "act/365", "--end-day", "head", "--rounding", "half-up")
    answer = calc("interest", *INTEREST, *chosen, "--json").answer
    assert answer["assumptions"] == []
    assert "defaulted" not in json.dumps(answer["results"])


@pytest.mark.parametrize(
    ("language", "words"), [("zh", "罚息加收部分合计"), ("en", "What the penalty adds in all")]
)
def test_loan_in_both_languages(language: str, words: str) -> None:
    shown = calc("loan", *LOAN, *COMPOUND, "--lang", language).out
    assert words in shown
    assert "10,189.51" in shown
    tree = " ".join(calc("loan", *LOAN, *COMPOUND, "--explain", "--lang", language).out.split())
    assert "54.67 = 9939.23 × 0.0005 × 0.5 × 22" in tree


def test_loan_from_a_request_is_the_loan_from_flags() -> None:
    request = {
        "instalment": [
            {"due": "2026-01-15", "principal": "1000", "interest": "100"},
            {"due": "2026-02-15", "principal": "1010", "interest": "90"},
            {"due": "2027-02-15", "principal": "8000"},
        ],
        "until": "2026-04-01",
        "accelerated": "2026-03-10",
        "daily_rate": "0.0005",
        "multiplier": "1.5",
        "payment": [{"date": "2026-03-01", "amount": "300"}],
        "pause": [{"start": "2026-02-20", "end": "2026-02-25"}],
    }
    from_file = calc("loan", "--request", "-", "--json", stdin=json.dumps(request).encode()).answer
    assert from_file == calc("loan", *LOAN, "--json").answer


@pytest.mark.parametrize("language", ["zh", "en"])
def test_payments_from_a_table_are_those_from_flags(tmp_path: Path, language: str) -> None:
    """10,000 x 18 % x 35 / 365 = 172.60 and half of it, 86.30; 31 days on 152.88 and 76.44. 500
    meets the 300.00 stated and 200.00 of it; 3,000 the other 58.90, 229.32, and 2,711.78 of
    principal.
    """
    late = (
        "--instalment",
        "2025-12-01:10000:300",
        "--annual-rate",
        "18%",
        "--day-count",
        "act/365",
    )
    asked = ("loan", *late, "--multiplier", "1.5", "--until", "2026-03-01")
    (tmp_path / "p.csv").write_text(
        "\ufeffdate,amount\n2026-01-05,500\n\n2026-02-05,3000\n", "utf-8"
    )
    table = ("--payment", f"@{tmp_path / 'p.csv'}")
    flags = ("--payment", "2026-01-05:500", "--payment", "2026-02-05:3000")
    answer = calc(*asked, *table, "--json").answer
    assert answer == calc(*asked, *flags, "--json").answer
    paid = [[part["value"] for part in each["parts"]] for each in by_name(answer)["paid"]["parts"]]
    assert paid == [["500.00"], ["288.22", "2711.78"]]
    assert "7,288.22" in calc(*asked, *table, "--lang", language).out


LINE = (
    *("--draw", "2026-01-05:5000", "--draw", "2026-01-20:3000", "--draw-due", "2026-03-21"),
    *(
        "--instalment",
        "2026-01-21:0",
        "--instalment",
        "2026-02-21:0",
        "--daily-rate",
        "0.04%",
        "--multiplier",
        "1.5",
    ),
    *("--payment", "2026-02-01:2000", "--payment", "2026-02-25:500", "--until", "2026-04-01"),
)


@pytest.mark.parametrize(
    ("language", "words"), [("zh", "每笔支用从当天起按日计息"), ("en", "from the day it was drawn")]
)
def test_a_line_of_credit_drawn_and_repaid_at_any_time(language: str, words: str) -> None:
    """5,000 x 0.04 % x 15 = 30.00 and 8,000 for a day, 3.20, due on 21 January; 11 days more,
    35.20. 2,000 meets 33.20, 35.20 and 1,931.60 of principal. 6,068.40 for 20 days is 48.55, due on
    21 February, for 4 more 9.71; 500 meets both and 441.74. 5,626.66 for 24 days is 54.02, due with
    it; then 11 days, 24.76 and half of that, 12.38.
    """
    answer = by_name(calc("loan", *LINE, "--json").answer)
    lines = [part["value"] for part in answer["interest-not-due-charged"]["parts"]]
    assert lines == ["30.00", "3.20", "35.20", "48.55", "9.71", "54.02"]
    paid = [[part["value"] for part in each["parts"]] for each in answer["paid"]["parts"]]
    assert paid == [["33.20", "1966.80"], ["48.55", "451.45"]]  # what is not due yet is paid ahead
    assert answer["owed"]["formula"] == "54.02 + 24.76 + 12.38 + 5626.66"
    shown = calc("loan", *LINE, "--lang", language).out
    assert words in " ".join(shown.split()).replace(" " if language == "zh" else "\n", "")
    assert "5,717.82" in shown


def test_a_line_that_still_runs_is_not_due() -> None:
    """10,000 x 0.05 % x 31 = 155.00, and nothing due."""
    asked = (
        "--draw",
        "2026-01-05:10000",
        "--daily-rate",
        "0.05%",
        "--until",
        "2026-02-05",
        "--json",
    )
    answer = by_name(calc("loan", *asked).answer)
    assert answer["owed"]["value"] == "0.00"
    assert answer["owed-not-due"]["value"] == "10155.00"


def test_compound_interest_on_penalty_interest_is_off_and_both_are_shown() -> None:
    answer = calc("loan", *LOAN, *COMPOUND, "--json").answer
    note = next(entry for entry in answer["notes"] if entry["code"] == "compound-on-penalty")
    assert note["citations"] == ["practice-lines:compound"]
    assert note["without"] == by_name(answer)["charged"]["value"] == "289.51"
    turned = calc("loan", *LOAN, *COMPOUND, "--compound-on-penalty", "--json").answer
    assert note["with_it"] == by_name(turned)["charged"]["value"]


def test_compound_interest_only_if_the_contract_has_it() -> None:
    assert "compound-charged" not in by_name(calc("loan", *LOAN, "--json").answer)


def test_one_kind_of_interest_stands_once_and_two_are_summed() -> None:
    """3,000 x 18 % x 204 / 365 = 301.808…, half of it 150.904…; the 200.00 stated are not counted
    by the day.
    """
    late = ("--until", "2024-08-01", "--annual-rate", "18%", "--day-count", "act/365")
    asked = ("loan", "--instalment", "2024-01-10:3000:200", *late)
    found = by_name(calc(*asked, "--json").answer)
    assert set(found) == {"owed", "contract-interest-charged"}
    one = found["contract-interest-charged"]
    assert (one["value"], one["convention"], one["defaulted"]) == ("301.81", "half-up", True)
    assert found["owed"]["value"] == "3501.81"
    two = by_name(calc(*asked, "--multiplier", "1.5", "--json").answer)
    assert (two["charged"]["value"], two["charged"]["formula"]) == ("452.71", "301.81 + 150.90")
    assert "convention" not in two["contract-interest-charged"]
    assert "按日计的利息合计" in calc(*asked, "--multiplier", "1.5", "--lang", "zh").out
    assert "Interest counted by the day" in calc(*asked, "--multiplier", "1.5", "--lang", "en").out


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("zh", ("尚欠本金", "尚欠利息", "尚欠合计")),
        ("en", ("Principal left", "Interest left", "Total left")),
    ],
)
def test_interest_calls_nothing_overdue(language: str, words: tuple[str, ...]) -> None:
    """4.50 for nine days, 95.50 of the payment to principal; 904.50 x 0.05 % x 22 = 9.9495 ->
    9.95.
    """
    asked = ("interest", *PLAIN, "--daily-rate", "0.05%", "--payment", "2026-01-10:100")
    shown = calc(*asked, "--lang", language).out
    assert all(word in shown for word in words)
    left = by_name(calc(*asked, "--json").answer)["remaining"]
    assert [(part["name"], part["value"]) for part in left["parts"]] == [
        ("remaining-interest", "9.95"),
        ("remaining-principal", "904.50"),
    ]
    tables = shown.split("出处" if language == "zh" else "Sources")[0]
    assert not any(word in tables for word in ("逾期", "已到期", "verdue"))


PLAIN = ("--principal", "1000", "--start", "2026-01-01", "--end", "2026-02-01")


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (("interest", *PLAIN), "missing"),
        (("interest", *PLAIN, "--annual-rate", "9%", "--daily-rate", "0.05%"), "both-rates"),
        (
            ("interest", *PLAIN, "--daily-rate", "0.05%", "--day-count", "act/360"),
            "daily-rate-has-no-year",
        ),
        (
            ("interest", *PLAIN, "--daily-rate", "0.05%", "--change", "2026-01-05:9%"),
            "change-of-other-rate",
        ),
        (
            ("interest", *PLAIN, "--daily-rate", "0.05%", "--payment", "2025-12-31:5"),
            "payment-before-start",
        ),
        (
            ("interest", *PLAIN, "--daily-rate", "0.05%", "--payment", "2026-02-02:5"),
            "payment-after-end",
        ),
        (("interest", *PLAIN, "--daily-rate", "0.05%", "--payment", "2026-01-10:0"), "is-zero"),
        (("loan", *LOAN, "--payment", "2026-03-02:0"), "is-zero"),
        (("interest", "--principal", "0", *PLAIN[2:], "--daily-rate", "0.05%"), "is-zero"),
        (("interest", "--principal", "-5", *PLAIN[2:], "--daily-rate", "0.05%"), "negative"),
        (
            ("interest", "--principal", "99999999999", *PLAIN[2:], "--daily-rate", "0.05%"),
            "too-large",
        ),
        (
            ("interest", *PLAIN[:4], "--end", "2025-12-31", "--daily-rate", "0.05%"),
            "end-before-start",
        ),
        (
            ("interest", *PLAIN[:2], "--start", "1899-01-01", *PLAIN[4:], "--daily-rate", "0.05%"),
            "date-out-of-range",
        ),
        (
            ("interest", *PLAIN[:2], "--start", "2025-02-29", *PLAIN[4:], "--daily-rate", "0.05%"),
            "not-a-date",
        ),
        (("loan", "--until", "2026-01-01", "--daily-rate", "0.05%"), "missing"),
        (("loan", *LOAN, "--compound-on-penalty"), "only-with-compound"),
        (("loan", *LOAN, "--compound", "--compound-on-penalty"), "only-with-capitalised"),
        (("loan", *LOAN, "--pause", "2026-03-05:2026-03-01"), "end-before-start"),
    ],
)
def test_what_cannot_be_is_told(argv: tuple[str, ...], code: str) -> None:
    ran = calc(*argv, "--json")
    assert ran.status == 2
    assert code in [problem["code"] for problem in ran.problems]


def test_every_remark_and_value_has_its_words() -> None:
    mine = [
        kind
        for module in (rate_fields, findings)
        for kind in vars(module).values()
        if isinstance(kind, type)
    ]
    codes = {kind.code for kind in mine if issubclass(kind, Remark) and kind is not Remark}
    names = {
        f"value.{kind}{end}" for kind in ENTRY_KINDS for end in ("", "-charged", "-charged-360")
    }
    assert codes | names <= set(templates())
