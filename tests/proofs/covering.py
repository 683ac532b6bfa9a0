"""Which tests run a line of `core`, and how long each takes: so that a change of it is tried
against those alone, the quickest first.
"""

import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

# In this process and about figures; the command line, the screens, the texts and README are not
# run.
LEFT_OUT = (
    *("cli", "interview", "browser", "words", "batch"),
    *("test_readme.py", "test_architecture.py", "test_budget.py", "test_dependencies.py"),
)
# These take in whole what a person sees; with them a change is tried that no test runs by itself.
WHOLE = ("tests/test_cases.py", "tests/test_golden.py", "tests/letters/test_golden.py")
DATA, OUTPUT = ".coverage", "covering.txt"
# A test that fails without a change would notice every one.
_FAILED = re.compile(r"^(?:FAILED|ERROR) (\S.*?)(?: - .*)?$", re.MULTILINE)
_TIMED = re.compile(r"^([\d.]+)s (?:call|setup) +(\S.*?) *$", re.MULTILINE)


class Covering(NamedTuple):
    """For each file, line → the tests that run it; for each test, its seconds."""

    by_line: dict[str, dict[int, frozenset[str]]]
    seconds: dict[str, float]

    def of(self, path: Path, lines: Iterable[int], most_seconds: float) -> list[str]:
        """The tests that run these lines, the quickest first, as many as fit into the time.

        A line that is run at the import is held by every test of its file.
        """
        there = self.by_line.get(str(path), {})
        tests = {test for line in lines for test in there.get(line, ())}
        if not tests:
            tests = {test for some in there.values() for test in some}
        chosen: list[str] = []
        spent = 0.0
        for test in sorted(tests, key=lambda test: (self.seconds.get(test, 0.0), test)):
            spent += self.seconds.get(test, 0.005)
            if spent > most_seconds and chosen:
                break
            chosen.append(test)
        return chosen


def measure(place: Path) -> None:
    """Runs the tests once under coverage, in the copy at `place`: some minutes."""
    ignored = (f"--ignore=tests/{name}" for name in LEFT_OUT)
    with (place / OUTPUT).open("w", encoding="utf-8") as output:
        subprocess.run(
            (
                *(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"),
                *("--hypothesis-seed=1", "--durations=0", "--durations-min=0.005", "-vv"),
                *("--cov=overdue_cli/core", "--cov-context=test", "--cov-report="),
                *("tests", *ignored),
            ),
            cwd=place,
            stdout=output,
            stderr=subprocess.STDOUT,
            check=False,
        )


def read(place: Path) -> Covering:
    """What `measure` found of the tests that passed."""
    from coverage import CoverageData

    data = CoverageData(str(place / DATA))
    data.read()
    output = (place / OUTPUT).read_text("utf-8")
    failed = frozenset(_FAILED.findall(output))
    by_line = {
        str(Path(file).relative_to(place)): {
            line: frozenset(
                context.rpartition("|")[0] for context in contexts if context.endswith("|run")
            )
            - failed
            for line, contexts in data.contexts_by_lineno(file).items()
        }
        for file in data.measured_files()
    }
    seconds = {test: float(taken) for taken, test in _TIMED.findall(output)}
    return Covering(by_line, seconds)
