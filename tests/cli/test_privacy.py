"""What must not happen: a question nobody can answer, a network connection, a file, a figure in an
error.
"""

import json
import subprocess
from typing import Any

import pytest

from tests.cli.running import BARE, CASE, PROGRAM, SECONDS, environment, overdue

# Each would do something to a terminal, or to rich's markup, if it came through as it is.
HOSTILE = [
    "\x1b]52;c;aGVsbG8=\x07",
    "\x1b[2J\x1b[31m",
    "\x9b31m",
    "[link=https://example.com]x[/link]",
    "[/bold]",
    "\u202egnirts",
    "a\u200bb",
    "line\r\nfeed",
]
STEERING = {*"\x1b\x07\x9b\r\u202e\u200b"}


@pytest.mark.parametrize(
    "argv",
    [(), ("advise",), ("advise", *BARE), ("advise", *BARE, "--json"), ("products",), ("--help",)],
)
def test_stdin_is_not_read_unasked(argv: tuple[str, ...]) -> None:
    """With a pipe left open on stdin a program that reads it would wait for ever."""
    with subprocess.Popen(
        [*PROGRAM, *argv],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=environment(),
    ) as process:
        try:
            assert process.wait(SECONDS) in (0, 2)
        finally:
            process.kill()


def test_without_a_terminal_nothing_is_asked() -> None:
    ran = overdue(stdin=b"40\n20000\n6000\n")
    assert (ran.status, ran.raw) == (2, b"")
    assert ran.errors.count("\n") == 3


@pytest.mark.parametrize("as_json", [False, True])
@pytest.mark.parametrize(
    "argv",
    [
        ("--days", "48151.5", "--principal", "-623426", "--income", "34x159"),
        ("--days", "48151", "--principal", "62342.626", "--income", "34159", "--outstanding", "3"),
        ("--days", "48151", "--days-overdue=34159"),
        ("--principal", "62342", "--daily-rate", "48151", "--last-event", "2099-12-31"),
    ],
)
def test_no_figure_of_the_borrower_in_an_error(argv: tuple[str, ...], as_json: bool) -> None:
    ran = overdue("advise", *argv, *(("--json",) if as_json else ()))
    assert ran.status == 2
    if as_json:
        assert ran.problems
    for figure in ("48151", "62342", "34159", "34x159", "2099"):
        assert figure not in ran.errors


def test_no_figure_of_a_file_in_an_error() -> None:
    debt = b'{"days_overdue": 42.16, "principal": "-62342", "daily_rate": "34159%"}'
    raw = b'{"income": "48151.623", "debts": [' + debt + b"]}"
    ran = overdue("advise", "--case", "-", stdin=raw)
    assert ran.status == 65
    for figure in ("48151", "42.16", "62342", "34159"):
        assert figure not in ran.errors


@pytest.mark.parametrize("place", ["product", "field", "last_event"])
def test_a_hostile_string_of_a_case_does_not_steer_the_terminal(place: str) -> None:
    text = "".join(HOSTILE)
    case: dict[str, Any] = {"days_overdue": 40, "principal": "20000", "income": "6000"}
    case |= {text: "1"} if place == "field" else {place: text}
    raw = json.dumps(case).encode()
    told = overdue("advise", "--case", "-", stdin=raw)
    assert told.status == 65
    assert not STEERING & set(told.errors)
    assert told.errors.count("\n") == 1
    ran = overdue("advise", "--case", "-", "--json", stdin=raw)
    assert ran.problems[0]["path"].endswith(text if place == "field" else place)
    assert not STEERING & set(ran.errors)


@pytest.mark.parametrize(
    "before",
    [(), ("advise",), ("advise", "--case"), ("rules",)],
    ids=lambda before: " ".join(before) or "alone",
)
def test_a_hostile_argument_does_not_steer_the_terminal(before: tuple[str, ...]) -> None:
    ran = overdue(*before, "".join(HOSTILE))
    assert ran.status in (2, 66)
    assert ran.errors.count("\n") == 1
    assert not STEERING & set(ran.errors)


def test_the_case_of_the_tests_is_itself_a_good_one() -> None:
    """Else every refusal above might be a refusal of something else."""
    assert overdue("advise", "--case", "-", stdin=json.dumps(CASE).encode()).status == 0
