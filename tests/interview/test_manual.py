"""The manual at a terminal: a page that is longer than the window goes through PAGER."""

import sys

import pexpect
import pytest

from tests.interview.person import environment


@pytest.mark.parametrize(("rows", "paged"), [(10, True), (200, False)])
def test_a_page_goes_through_the_pager_where_it_is_long(rows: int, paged: bool) -> None:
    child = pexpect.spawn(
        sys.executable,
        ["-m", "overdue_cli", "help", "privacy"],
        env=environment("en") | {"PAGER": "sed s/^/PAGED:/"},
        dimensions=(rows, 80),
        encoding="utf-8",
        timeout=20,
    )
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert "Privacy, and leaving no trace" in child.before
    assert ("PAGED:" in child.before) == paged
