"""One case by flags, by file and by pipe: the same answer to the byte, in every language and every
run.
"""

import json
from pathlib import Path

import pytest

from tests.cli.running import BARE, CASE, FLAGS, overdue

ADVISE = ("advise", *FLAGS, "--json")


@pytest.fixture(scope="module")
def by_flags() -> bytes:
    ran = overdue(*ADVISE)
    assert (ran.status, ran.errors) == (0, "")
    return ran.raw


@pytest.fixture
def case_file(tmp_path: Path) -> str:
    path = tmp_path / "案情 1.json"
    path.write_text(json.dumps(CASE), encoding="utf-8")
    return str(path)


def test_the_answer_is_one_json_document_with_the_figures(by_flags: bytes) -> None:
    charges = json.loads(by_flags)["debts"][0]["charges"]
    assert charges["total"]["point"] == "600.00"
    assert by_flags.endswith(b"}\n")


def test_by_file(by_flags: bytes, case_file: str) -> None:
    assert overdue("advise", "--case", case_file, "--json").raw == by_flags


def test_by_pipe(by_flags: bytes) -> None:
    assert (
        overdue("advise", "--case", "-", "--json", stdin=json.dumps(CASE).encode()).raw == by_flags
    )


def test_by_pipe_with_a_byte_order_mark_and_windows_line_ends(by_flags: bytes) -> None:
    raw = b"\xef\xbb\xbf" + json.dumps(CASE, indent=1).replace("\n", "\r\n").encode()
    assert overdue("advise", "--case", "-", "--json", stdin=raw).raw == by_flags


def test_by_pipe_without_the_list_of_debts(by_flags: bytes) -> None:
    flat = CASE | CASE["debts"][0]
    del flat["debts"]
    assert (
        overdue("advise", "--case", "-", "--json", stdin=json.dumps(flat).encode()).raw == by_flags
    )


def test_by_pipe_with_json_numbers(by_flags: bytes) -> None:
    debt = {"days_overdue": "40", "principal": 20000.00, "product": "weilidai"}
    debt |= {"daily_rate": "0.05%", "penalty_multiplier": 1.50}
    raw = json.dumps(CASE | {"income": 6000, "expenses": 4000.0, "debts": [debt]}).encode()
    assert overdue("advise", "--case", "-", "--json", stdin=raw).raw == by_flags


def test_as_people_type(by_flags: bytes) -> None:
    typed = [
        {"20000": "2万", "6000": "６，０００", "4000": "4k", "0.05%": "万五"}.get(flag, flag)
        for flag in ADVISE
    ]
    assert overdue(*typed).raw == by_flags


def test_a_case_without_a_day_takes_it_from_the_flag(by_flags: bytes) -> None:
    undated = {name: value for name, value in CASE.items() if name != "as_of"}
    piped = overdue(
        "advise",
        "--case",
        "-",
        "--as-of",
        "2026-11-23",
        "--json",
        stdin=json.dumps(undated).encode(),
    )
    assert piped.raw == by_flags


def test_two_runs_are_the_same(by_flags: bytes) -> None:
    assert overdue(*ADVISE, env={"PYTHONHASHSEED": "1"}).raw == by_flags
    assert overdue(*ADVISE, env={"PYTHONHASHSEED": "2"}).raw == by_flags


@pytest.mark.parametrize("language", ["zh", "en"])
def test_json_does_not_depend_on_the_language_asked_for(by_flags: bytes, language: str) -> None:
    assert overdue(*ADVISE, "--lang", language).raw == by_flags


@pytest.mark.parametrize("locale", ["C", "zh_CN.UTF-8", "zh_CN.GBK", "en_US.UTF-8", "de_DE.UTF-8"])
def test_json_does_not_depend_on_the_language_of_the_machine(by_flags: bytes, locale: str) -> None:
    assert (
        overdue(*ADVISE, env={"LANG": locale, "LC_ALL": locale, "PYTHONUTF8": "0"}).raw == by_flags
    )


def test_the_case_in_the_answer_is_a_case_again(by_flags: bytes) -> None:
    again = json.dumps(json.loads(by_flags)["case"]).encode()
    assert overdue("advise", "--case", "-", "--json", stdin=again).raw == by_flags


def test_the_report_has_the_figures_of_the_json() -> None:
    assert "600 元" in overdue("advise", *FLAGS, "--lang", "zh").out
    assert "¥600" in overdue("advise", *FLAGS, "--lang", "en").out


def test_sentences_beside_the_codes() -> None:
    plain = overdue("advise", *BARE, "--json").answer
    for language, word in (("zh", "逾期"), ("en", "overdue")):
        told = overdue("advise", *BARE, "--text", language).answer
        assert word in told["findings"][0]["text"]
        for finding in (*told["findings"], *told["assumptions"]):
            assert finding.pop("text")
        assert told == plain
