"""Manners at a terminal: nothing is asked of one who does not want to be asked."""

import sys

import pexpect
import pytest

from overdue_cli.errors import ExitStatus
from tests.interview.person import environment


@pytest.mark.parametrize(
    ("flags", "variables"), [(["--no-input"], {}), ([], {"OVERDUE_NO_INPUT": "1"})]
)
def test_no_input_at_a_terminal_says_what_is_missing(
    flags: list[str], variables: dict[str, str]
) -> None:
    child = pexpect.spawn(
        sys.executable,
        ["-m", "overdue_cli", *flags],
        env=environment("en") | variables,
        encoding="utf-8",
        timeout=20,
    )
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == ExitStatus.USAGE
    assert all(flag in child.before for flag in ("--days", "--principal", "--income"))


def test_plain_by_the_environment_asks_without_moving_the_cursor() -> None:
    child = pexpect.spawn(
        sys.executable,
        ["-m", "overdue_cli"],
        env=environment("en") | {"OVERDUE_PLAIN": "1"},
        encoding="utf-8",
        timeout=20,
    )
    child.expect(r"\? ?$|: ?$|> ?$")
    assert "\x1b" not in child.before
    child.close(force=True)
