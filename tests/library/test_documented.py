"""Every promised name is documented with an example that runs, and typed for who imports it."""

import doctest
import os
import subprocess
import sys
from pathlib import Path

import pytest

import overdue_cli

ROOT = Path(__file__).parents[2]
SCRIPT = """
from datetime import date
from decimal import Decimal

from overdue_cli import Answer, BadCase, Calculation, Case, Problem, advise, calculate, sweep


def left(case: dict[str, object]) -> Decimal | None:
    answer: Answer = advise(case, as_of=date(2026, 11, 23))
    told: Case = answer.case
    assert told.income is not None
    return answer.plan.surplus


def wrong(case: dict[str, object]) -> tuple[Problem, ...]:
    try:
        left(case)
    except BadCase as error:
        return error.problems
    return ()


found: Calculation = calculate("irr", {}, as_of=date(2026, 11, 23))
incomes: list[Decimal] = [value for value, _ in sweep({}, "income", 1, 2, 1)]
"""


@pytest.mark.parametrize("name", [name for name in overdue_cli.__all__ if name[0] != "_"])
def test_every_name_has_an_example_that_runs(name: str) -> None:
    thing = getattr(overdue_cli, name)
    [found] = doctest.DocTestFinder(recurse=False).find(thing, name)
    assert found.examples
    assert doctest.DocTestRunner().run(found).failed == 0


@pytest.mark.parametrize(("line", "status"), [("", 0), ("left(5)\n", 1)])
def test_a_script_is_checked_by_strict_mypy(tmp_path: Path, line: str, status: int) -> None:
    """From outside the checkout, so that the types come by `py.typed` alone."""
    (tmp_path / "script.py").write_text(SCRIPT + line, "utf-8")
    options = ("--strict", "--follow-imports=silent", "--config-file", os.devnull)
    cache = ("--cache-dir", str(ROOT / ".mypy_cache"))
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *cache, "script.py"],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == status, done.stdout
    assert (ROOT / "overdue_cli" / "py.typed").exists()
