"""JSON in: strict, exact, every problem at once. JSON out: as its schema says."""

import json
import time
import tracemalloc
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from overdue_cli import advise, calculate
from overdue_cli.cli.tools import arguments
from overdue_cli.core.assess.assess import assess
from overdue_cli.core.case.fields import BUDGET, CASE_FIELDS
from overdue_cli.core.desk.reader import read_session
from overdue_cli.core.request.number import BareNumber
from overdue_cli.library import schemas
from overdue_cli.rulebook.debt import rules_for
from overdue_cli.wire import json as wire
from tests.support import DAY, ROOT, answer_to, assess_json, read, read_json
from tests.test_cases import CASES, answer_of, load

THREE = '"days_overdue": 40, "principal": "20000", "income": "6000"'


def problems(text: str | bytes) -> list[tuple[str, str]]:
    """Everything that is wrong, as (path, code)."""
    with pytest.raises(wire.BadCase) as refused:
        read_json(text)
    return [(problem.path, problem.code) for problem in refused.value.problems]


def broken(text: str | bytes) -> wire.BadJSON:
    with pytest.raises(wire.BadJSON) as refused:
        read_json(text)
    return refused.value


def plus(*fields: str) -> str:
    """The three numbers and more."""
    return "{" + ", ".join((THREE, *fields)) + "}"


def with_debt(*fields: str) -> str:
    """The same as a list of one debt, which has more."""
    own = ", ".join(('"days_overdue": 40, "principal": "20000"', *fields))
    return '{"income": "6000", "debts": [{' + own + "}]}"


def test_three_numbers_are_a_case() -> None:
    case = read_json(plus())
    assert (case.income, case.debts[0].days_overdue, case.debts[0].principal) == (
        Decimal(6000),
        40,
        Decimal(20000),
    )
    assert case.as_of == DAY


@pytest.mark.parametrize(
    "path",
    [path for path in CASES if "debts" not in load(path)["case"]],
    ids=lambda path: path.stem,
)
def test_one_debts_fields_beside_the_income_are_the_same_case_as_a_list_of_one_debt(
    path: Path,
) -> None:
    fields = load(path)["case"]
    person = {name: value for name, value in fields.items() if name in (*CASE_FIELDS, BUDGET)}
    debt = {name: value for name, value in fields.items() if name not in person}
    assert read(**person, debts=[debt]) == read(**fields)


def test_day_in_the_case_wins_over_the_day_of_the_reader() -> None:
    text = plus('"as_of": "2026-01-31"')
    assert read_json(text, as_of=DAY).as_of == date(2026, 1, 31)


@pytest.mark.parametrize(
    ("written", "amount"),
    [
        ("20000", "20000.00"),
        ('"20000"', "20000.00"),
        ("2e4", "20000.00"),
        ('"2e4"', "20000.00"),
        ("20000.10", "20000.10"),
        (
            "9999999999.99",
            "9999999999.99",
        ),  # a double would still hold it; the next one would not add up
        ("0.07", "0.07"),
        ('"0.1"', "0.10"),
    ],
)
def test_numbers_are_read_exactly_as_written(written: str, amount: str) -> None:
    case = read_json('{"days_overdue": 40, "income": 1, "principal": ' + written + "}")
    assert str(case.debts[0].principal) == amount


def test_a_rate_keeps_every_digit_a_double_would_lose() -> None:
    case = read_json(plus('"daily_rate": 0.000123456789012'))
    assert str(case.debts[0].daily_rate) == "0.000123456789012"


def test_null_is_not_said() -> None:
    unsaid = ", ".join(
        f'"{name}": null' for name in ("expenses", "fees", "product", "as_of", "daily_rate")
    )
    assert read_json(plus(unsaid)) == read_json(plus())


def test_null_does_not_stand_in_for_a_required_field() -> None:
    assert problems('{"days_overdue": null, "principal": "1", "income": null}') == [
        ("days_overdue", "missing"),
        ("income", "missing"),
    ]


def test_every_missing_field_is_told_at_once() -> None:
    assert problems("{}") == [
        ("days_overdue", "missing"),
        ("principal", "missing"),
        ("income", "missing"),
    ]
    assert problems('{"debts": [{}]}') == [
        ("debts[0].days_overdue", "missing"),
        ("debts[0].principal", "missing"),
        ("income", "missing"),
    ]


def test_a_missing_income_is_told_beside_a_bad_list_of_debts() -> None:
    assert set(problems('{"debts": []}')) == {("debts", "number-of-debts"), ("income", "missing")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (plus('"incme": 5'), [("incme", "unknown-field")]),
        (with_debt('"rate": 5'), [("debts[0].rate", "unknown-field")]),
        (with_debt('"income": 5'), [("debts[0].income", "unknown-field")]),
        (plus('"income": "7000"'), [("income", "duplicate-field")]),
        (with_debt('"principal": "1"'), [("debts[0].principal", "duplicate-field")]),
        (
            '{"income": "1", "days_overdue": 4, "debts": [{"days_overdue": 4, "principal": 1}]}',
            [
                ("days_overdue", "belongs-to-a-debt"),
            ],
        ),
        (plus('"expenses": true'), [("expenses", "not-text-or-number")]),
        (plus('"fees": false'), [("fees", "not-text-or-number")]),
        (plus('"fees": [1]'), [("fees", "not-text-or-number")]),
        (plus('"fees": {"late": 1}'), [("fees", "not-text-or-number")]),
        (plus('"fees": NaN'), [("fees", "not-money")]),
        (plus('"fees": Infinity'), [("fees", "not-money")]),
        (plus('"fees": -Infinity'), [("fees", "not-money")]),
        (plus('"fees": 1e999999999'), [("fees", "not-money")]),
        (plus('"fees": "1e999999999"'), [("fees", "not-money")]),
        (plus('"fees": ' + "9" * 200_000), [("fees", "not-money")]),
        (plus('"fees": -5'), [("fees", "negative")]),
        (plus('"fees": 0.001'), [("fees", "too-many-decimals")]),
        (plus('"daily_rate": 0.05'), [("daily_rate", "rate-needs-percent")]),
        (plus('"annual_rate": 18'), [("annual_rate", "rate-needs-percent")]),
        (plus('"penalty_multiplier": 0.5'), [("penalty_multiplier", "multiplier-below-one")]),
        (
            plus('"repaid_in": "one-sum"', '"last_instalment": "2027-01-05"'),
            [("last_instalment", "one-sum-one-day")],
        ),
        (
            plus('"repaid_in": "one-sum"', '"called_due": "2026-01-05"'),
            [("called_due", "one-sum-one-day")],
        ),
        (plus('"daily_rate": 0.0005, "annual_rate": 0.18'), [("annual_rate", "both-rates")]),
        (plus('"outstanding": 19999.99'), [("outstanding", "outstanding-below-principal")]),
        (plus('"product": "nobody"'), [("product", "unknown-product")]),
        (plus('"product": "../law/stages"'), [("product", "unknown-product")]),
        (plus('"last_event": "2026-11-24"'), [("last_event", "in-the-future")]),
        (plus('"contract_date": "2026-10-15"'), [("contract_date", "contract-after-due-date")]),
        (plus('"as_of": "2026-02-30"'), [("as_of", "not-a-date")]),
        ('{"days_overdue": 40, "principal": 0, "income": 1}', [("principal", "zero-principal")]),
        (
            '{"days_overdue": 40.5, "principal": 1, "income": 1}',
            [("days_overdue", "not-whole-days")],
        ),
        ("[]", [("$", "not-an-object")]),
        ("3", [("$", "not-an-object")]),
        ('"{}"', [("$", "not-an-object")]),
        ("null", [("$", "not-an-object")]),
        ('{"income": 1, "debts": {}}', [("debts", "debts-not-a-list")]),
        ('{"income": 1, "debts": null}', [("debts", "debts-not-a-list")]),
        ('{"income": 1, "debts": []}', [("debts", "number-of-debts")]),
        ('{"income": 1, "debts": [' + "{}," * 30 + "{}]}", [("debts", "number-of-debts")]),
        ('{"income": 1, "debts": [40]}', [("debts[0]", "not-an-object")]),
    ],
    ids=lambda value: value[:60] if isinstance(value, str) else "",
)
def test_what_is_wrong_is_named_with_its_place(text: str, expected: list[tuple[str, str]]) -> None:
    assert problems(text) == expected


def test_all_problems_of_a_case_at_once() -> None:
    text = """{"income": "-1", "expences": 3, "as_of": "2026-02-30", "debts": [
        {"days_overdue": 40.5, "principal": "20 thousand", "daily_rate": 5,
        "daily_rate": 5, "fees": true}]}"""
    assert set(problems(text)) == {
        ("income", "negative"),
        ("expences", "unknown-field"),
        ("as_of", "not-a-date"),
        ("debts[0].days_overdue", "not-whole-days"),
        ("debts[0].principal", "not-money"),
        ("debts[0].daily_rate", "duplicate-field"),
        ("debts[0].daily_rate", "rate-needs-percent"),
        ("debts[0].fees", "not-text-or-number"),
    }


def test_problems_can_be_written_as_json_whatever_the_field_is_called() -> None:
    """A lone surrogate is a valid JSON escape and no valid UTF-8; it must not stop the telling."""
    found = [{"code": code, "path": path} for path, code in problems(plus('"\\ud800": 1'))]
    assert (
        json.loads(wire.encode_problems(wire.BadCase.status, found))["problems"][0]["code"]
        == "unknown-field"
    )


def test_a_byte_order_mark_is_no_problem() -> None:
    assert read_json(b"\xef\xbb\xbf" + plus().encode()) == read_json(plus())


def test_other_encodings_are_refused() -> None:
    assert broken(plus().encode("utf-16")).code == "not-utf-8"


def test_gbk_is_refused_with_its_line() -> None:
    error = broken('{"income": 1,\n"product": "微粒贷"}'.encode("gbk"))
    assert (error.code, error.line) == ("not-utf-8", 2)


@pytest.mark.parametrize(
    ("text", "line", "column", "path"),
    [
        ("", 1, 1, ""),
        ("{", 1, 2, ""),
        ("{'income': 1}", 1, 2, ""),
        ('{"income": 6000,\n "principal": 20000,,}', 2, 21, ""),
        ('{"income": 6000,\n "principal": 20_000}', 2, 17, "principal"),
        ('{"income": }', 1, 12, "income"),
        (
            '{"income": 1, "debts": [{"days_overdue": 40,\n  "principal": oops}]}',
            2,
            16,
            "debts[0].principal",
        ),
        ('{"income": 1, "debts": [{"a": 1}, {"principal": }]}', 1, 49, "debts[1].principal"),
        ('{"a": {"b, c": [1, 2, x]}}', 1, 23, "a.b, c[2]"),
        ('{"income": 1} {"income": 2}', 1, 15, ""),
        ('{"income": 1}\n// comment', 2, 1, ""),
        ('{"income": 01}', 1, 13, "income"),
    ],
)
def test_a_syntax_error_says_line_column_and_path(
    text: str, line: int, column: int, path: str
) -> None:
    error = broken(text)
    assert (error.code, error.line, error.column, error.path) == ("not-json", line, column, path)


@pytest.mark.parametrize(
    "raw", [b"[" * 100_000, b'{"a":' * 100_000, b"[" * 100_000 + b"]" * 100_000]
)
def test_deep_nesting_is_refused_and_no_recursion_error(raw: bytes) -> None:
    assert broken(raw).code == "too-deep"


def test_brackets_inside_texts_are_no_nesting() -> None:
    assert problems(plus('"product": "' + "[" * 1000 + '"')) == [("product", "unknown-product")]


def test_more_than_a_million_bytes_are_refused_unread() -> None:
    assert broken(b" " * 1_000_001).code == "too-big"


def test_a_text_without_end_is_refused_in_no_time() -> None:
    """Quotes behind backslashes, never closed: a scan begun again at each takes an hour for a
    megabyte.
    """
    begun = time.perf_counter()
    assert broken(b'"' + b'\\"' * 12_000).code == "not-json"
    assert time.perf_counter() - begun < 1


@pytest.mark.parametrize("text", ["x" * 990_000, "\\n" * 495_000, "x\\n" * 330_000])
@pytest.mark.parametrize("end", ['"}', ""])
def test_a_long_text_is_held_a_few_times_and_no_more(text: str, end: str) -> None:
    """A way back kept for each character of a string took 120 times its length."""
    raw = ('{"cause": "' + text + end).encode()
    tracemalloc.start()
    try:
        with pytest.raises((wire.BadCase, wire.BadJSON)):
            read_json(raw)
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < 10 * len(raw)


# -- the schemas
# -----------------------------------------------------------------------------------


@cache
def validator(which: str) -> Draft202012Validator:
    return Draft202012Validator(schemas.schema(which), format_checker=FormatChecker())


@pytest.mark.parametrize("which", ["case", "answer"])
def test_schema_is_a_schema(which: str) -> None:
    Draft202012Validator.check_schema(schemas.schema(which))


def takes(text: str) -> bool:
    try:
        read_json(text)
    except wire.BadCase:
        return False
    return True


ACCEPTED = [
    plus(),
    '{"days_overdue": "40", "principal": 20000, "income": 6000.5}',
    '{"days_overdue": 40, "principal": 2e4, "income": "2e4"}',
    '{"days_overdue": 40, "principal": "20000.500", "income": "10000000000"}',
    '{"days_overdue": 36500, "principal": "0.01", "income": "0"}',
    plus('"daily_rate": "0.05%"'),
    plus('"daily_rate": "0.05 %"'),
    plus('"daily_rate": "5e-4"'),
    plus('"annual_rate": 0.18, "penalty_multiplier": "1.5"'),
    plus('"penalty_multiplier": 1'),
    plus('"expenses": null, "product": null, "as_of": null, "fees": null'),
    plus('"product": "weilidai", "last_event": "2026-11-01", "contract_date": "2025-01-01"'),
    '{"income": "6000", "debts": [{"days_overdue": 40, "principal": "20000"}]}',
    with_debt('"outstanding": "30000"', '"fees": "0"'),
]


@pytest.mark.parametrize("text", ACCEPTED)
def test_schema_of_a_case_accepts_what_the_reader_takes(text: str) -> None:
    assert takes(text)
    assert [error.message for error in validator("case").iter_errors(json.loads(text))] == []


BOTH_REFUSE = [
    "[]",
    "{}",
    '{"days_overdue": 40, "principal": "20000"}',
    '{"income": "6000"}',
    '{"income": "6000", "debts": []}',
    '{"income": "6000", "debts": {}}',
    '{"income": "6000", "debts": [{}]}',
    '{"income": "6000", "debts": ['
    + ", ".join(['{"days_overdue": 1, "principal": 1}'] * 31)
    + "]}",
    plus('"debts": [{"days_overdue": 1, "principal": 1}]'),
    plus('"incme": 1'),
    with_debt('"income": "1"'),
    plus('"fees": true'),
    plus('"fees": "NaN"'),
    plus('"fees": "-5"'),
    plus('"fees": -5'),
    plus('"fees": "0.001"'),
    plus('"fees": "99999999999"'),
    plus('"fees": 1e11'),
    plus('"daily_rate": "NaN"'),
    plus('"daily_rate": "-1%"'),
    plus('"daily_rate": 0.05'),
    plus('"annual_rate": 18'),
    plus('"penalty_multiplier": 0.5'),
    plus('"penalty_multiplier": 11'),
    plus('"penalty_multiplier": "0.5"'),
    plus('"penalty_multiplier": "half"'),
    '{"days_overdue": -1, "principal": "20000", "income": "6000"}',
    '{"days_overdue": 40.5, "principal": "20000", "income": "6000"}',
    '{"days_overdue": "forty", "principal": "20000", "income": "6000"}',
    '{"days_overdue": 36501, "principal": "20000", "income": "6000"}',
    '{"days_overdue": null, "principal": "20000", "income": "6000"}',
    '{"days_overdue": 40, "principal": null, "income": "6000"}',
    '{"days_overdue": 40, "principal": "20000", "income": null}',
    '{"days_overdue": 40, "principal": 0, "income": "6000"}',
    plus('"as_of": "2026-02-30"'),
    plus('"as_of": "23.11.2026"'),
    # a number is no day: 11.10 and 11.1 are one number, and two days of November
    plus('"as_of": 11.1'),
    plus('"as_of": 11.10'),
    plus('"as_of": 1123'),
    plus('"last_event": 2026.0912'),
    plus('"product": 5'),
]


# The schema describes what a script is to write; the reader takes what a person writes as well.
ONLY_THE_READER_TAKES = [
    plus('"fees": "20,000"'),
    plus('"fees": "2万"'),
    plus('"daily_rate": "万五"'),
    plus('"as_of": 20261123'),
]


@pytest.mark.parametrize("text", ONLY_THE_READER_TAKES)
def test_a_file_may_hold_what_a_person_writes(text: str) -> None:
    assert not validator("case").is_valid(json.loads(text))
    assert takes(text)


def test_a_number_is_no_day_by_whichever_door_it_comes() -> None:
    """11.1 was read as 1 November, and 11.10, which is the same number, as the 10th. As a text a
    person wrote it, and it stays a day; and the eight digits of a whole date name one.
    """
    case = {"days_overdue": 40, "principal": 20000, "income": 6000}
    for day in (11.1, Decimal("11.10"), 1123):
        with pytest.raises(wire.BadCase, match="as_of: number-for-a-date"):
            advise(case | {"as_of": day})
        asked = {"judgment_debt": 10000, "expiry": "2026-01-01", "performed": day}
        with pytest.raises(wire.BadCase, match="performed: number-for-a-date"):
            calculate("delay-interest", asked, as_of=DAY)
        told = read_session({"on": BareNumber(str(day)), "advised": ["x"]}, today=DAY, typed=False)
        assert [each.code for each in told[1]] == ["number-for-a-date"]
        found = arguments.read({"on": day}, ("on",), ())["on"]
        assert isinstance(found, BareNumber)
    assert advise(case | {"as_of": "11.10"}, as_of=DAY).as_of == date(2026, 11, 10)
    assert advise(case | {"as_of": 20261110}, as_of=DAY).as_of == date(2026, 11, 10)
    assert problems(plus('"as_of": 11.10')) == [("as_of", "number-for-a-date")]


@pytest.mark.parametrize("text", BOTH_REFUSE)
def test_schema_of_a_case_refuses_what_the_reader_refuses(text: str) -> None:
    assert not takes(text)
    assert not validator("case").is_valid(json.loads(text))


# What no schema can say: how fields stand to one another, to today, and to the rulebook.
READER_ONLY = [
    plus('"outstanding": "1"'),
    plus('"daily_rate": "0.0005", "annual_rate": "0.18"'),
    plus('"last_event": "2099-01-01"'),
    plus('"contract_date": "2026-11-23"'),
]


@pytest.mark.parametrize("text", READER_ONLY)
def test_how_fields_stand_to_one_another_is_left_to_the_reader(text: str) -> None:
    assert not takes(text)
    assert validator("case").is_valid(json.loads(text))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_case_is_what_the_schema_of_a_case_says(path: Path) -> None:
    assert [error.message for error in validator("case").iter_errors(load(path)["case"])] == []


def test_an_explained_answer_is_in_the_schema_too() -> None:
    case = read(days_overdue=40, principal="20000", income="6000", expenses="4000")
    found = json.loads(wire.encode(assess(case, rules_for(case), DAY, explain=True)))
    assert found["explained"]
    assert [error.message for error in validator("answer").iter_errors(found)] == []


def test_answer_with_sentences_is_in_the_schema_too() -> None:
    answer = answer_to(read(days_overdue=40, principal="20000", income="6000", expenses="4000"))
    found = json.loads(wire.encode(answer, lambda finding: finding.code))
    assert [entry["text"] for entry in found["findings"]] == [
        entry["code"] for entry in found["findings"]
    ]
    assert validator("answer").is_valid(found)


def test_schema_of_an_answer_refuses_what_is_no_answer() -> None:
    answer = assess_json(days_overdue=40, principal="20000", income="6000")
    check = validator("answer")
    assert not check.is_valid({name: value for name, value in answer.items() if name != "plan"})
    assert not check.is_valid(answer | {"schema": 2})
    # a finding that is there has its fields; one that comes later has whatever it has
    assert not check.is_valid(answer | {"findings": [{"code": "stage-now", "citations": []}]})
    assert check.is_valid(answer | {"findings": [{"code": "comes-later", "citations": []}]})


def test_every_amount_of_an_answer_is_a_text() -> None:
    """A float would lose fen on the way to a script."""

    def numbers(value: Any, path: str) -> list[str]:
        if isinstance(value, dict):
            return [
                found for key, each in value.items() for found in numbers(each, f"{path}.{key}")
            ]
        if isinstance(value, list):
            return [found for each in value for found in numbers(each, path)]
        return [path] if isinstance(value, float) else []

    assert [numbers(answer_of(path), "") for path in CASES] == [[] for _ in CASES]


def test_answer_is_indented_utf_8_with_a_last_newline() -> None:
    raw = wire.encode(answer_to(read(days_overdue=40, principal="20000", income="6000")))
    assert raw.startswith(b'{\n  "schema": 1,')
    assert raw.endswith(b"}\n")
    assert "中国".encode() in raw
    assert str(ROOT).encode() not in raw
