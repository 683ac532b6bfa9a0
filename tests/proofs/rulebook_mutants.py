"""Changes one value of the rulebook at a time and looks whether the tests notice.

    python -m tests.proofs.rulebook_mutants [N] [SEED] [TEXT]

Each number and each day in `law/` and `products/` is changed by one step, in a copy: a number by
one in its last place, a day to the next. The fast tests of figures, cases and pages run against the
copy and stop at the first that fails. N values are drawn at random, 0 takes all, and TEXT keeps to
files with it in their names. What no test noticed is printed, and needs a test or an argument in
`ARGUED`. One process at a time; some seconds a value.
"""

import os
import random
import re
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

import pytest

from overdue_cli.rulebook import toml

ROOT = Path(__file__).parents[2]
FOLDERS = ("law", "products")
DEFAULTS = ("60", "1", "")
MOST_SECONDS = 600
# Those that read the rulebook in this process and say what comes of it, the quickest first.
TESTS = (
    "tests/rulebook/test_values.py",
    "tests/test_cases.py",
    "tests/test_golden.py",
    "tests/letters/test_golden.py",
    *(f"tests/calc/test_{name}.py" for name in ("court_fee", "deadline", "delay_interest")),
    *(f"tests/calc/test_{name}.py" for name in ("limitation_count", "lpr_rates", "lines")),
    *(f"tests/calc/test_{name}.py" for name in ("older_contracts", "boundaries", "edges")),
    "tests/rulebook/test_rulebook.py",
)
# Beside them for one file.
OF_FILE = {
    "law/court-papers.toml": ("tests/test_court_papers.py",),
    "law/limitation.toml": ("tests/test_limitation.py",),
    "law/collection.toml": ("tests/test_log_check.py",),
}
# They take long and hold no figure of law: agreement with an oracle on the same rules.
SLOW = ("oracle", "properties", "stands_behind_something")
# Not noticed, and why that is right: the file, what stands before the value, and the argument.
ARGUED: dict[tuple[str, str], str] = {}
_STRING = re.compile(r"'[^'\n]*'|\"(?:[^\"\\\n]|\\.)*\"")
_VALUE = re.compile(r"(?<![\w.-])(\d{4}-\d\d-\d\d|\d[\d_]*(?:\.\d+)?)(?![\w.:-])")


class Mutant(NamedTuple):
    """A value of a file, by its place in the text, and what is put there instead."""

    file: str
    line: int
    start: int
    before: str
    after: str
    key: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line} {self.key} {self.before} -> {self.after}"


def mutants_of(file: str, text: str) -> Iterator[Mutant]:
    """Every number and day outside strings, comments and names."""
    place, table = 0, ""
    for number, line in enumerate(text.splitlines(keepends=True), 1):
        plain = _STRING.sub(lambda found: "'" * len(found[0]), line).partition("#")[0]
        if plain.startswith("["):
            table = plain.strip().strip("[]")
        else:
            name, equals, _ = plain.partition("=")
            # within a list over several lines there is no name of its own
            begin = len(name) + 1 if equals and "{" not in name else 0
            for found in _VALUE.finditer(plain, begin):
                inner = re.findall(r"([\w-]+)\s*=\s*$", plain[: found.start()])
                key = ".".join(filter(None, (table, inner[-1] if inner else "")))
                start = place + found.start()
                yield Mutant(file, number, start, found[0], stepped(found[0]), key)
        place += len(line)


def stepped(value: str) -> str:
    """A day later, or one more in the last place."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return str(date.fromisoformat(value) + timedelta(days=1))
    number = Decimal(value.replace("_", ""))
    return str(number + Decimal(1).scaleb(int(number.as_tuple().exponent)))


def all_mutants(having: str = "") -> list[Mutant]:
    """Those of all files with `having` in their names."""
    found: list[Mutant] = []
    for folder in FOLDERS:
        for path in sorted((toml.DATA / folder).glob("*.toml")):
            file = f"{folder}/{path.name}"
            if having in file:
                found += mutants_of(file, path.read_text("utf-8"))
    return found


def is_noticed(mutant: Mutant | None) -> bool:
    """Whether a test fails on a copy of the rulebook with the value changed, or with none."""
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / "data"
        shutil.copytree(toml.DATA, copy)
        if mutant is not None:
            file = copy / mutant.file
            text = file.read_text("utf-8")
            end = mutant.start + len(mutant.before)
            assert text[mutant.start : end] == mutant.before
            file.write_text(text[: mutant.start] + mutant.after + text[end:], "utf-8")
        child = os.fork()
        if not child:
            os._exit(_tested(copy, OF_FILE.get(mutant.file, ()) if mutant else ()))
        return _ended(child) != 0


def _ended(child: int) -> int:
    """How it ended; what takes too long is taken for a failure."""
    until = time.monotonic() + MOST_SECONDS
    while time.monotonic() < until:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return status
        time.sleep(0.05)
    os.kill(child, 9)
    return os.waitpid(child, 0)[1]


def _tested(copy: Path, more: tuple[str, ...]) -> int:
    """Run the tests on a copy of the rulebook; 0 where all of them pass."""
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    toml.DATA = copy
    os.chdir(ROOT)
    tests = [test for test in (*TESTS, *more) if Path(test).exists()]
    slow = " and ".join(f"not {name}" for name in SLOW)
    plain = ("-p", "no:cacheprovider", "-p", "no:xdist", "--hypothesis-seed=1", "-k", slow)
    return int(pytest.main(["-x", "-q", *plain, *tests]))


def main(count: int, seed: int, having: str) -> int:
    for name in ("babel.core", "docx", "icalendar", "overdue_cli.pages.report.page"):
        import_module(name)  # once, before the forks; nothing of the rulebook is read by it
    began = time.monotonic()
    if is_noticed(None):
        sys.stdout.write("the tests fail on the rulebook as it is\n")
        return 2
    sys.stdout.write(f"a value that nothing notices takes {time.monotonic() - began:.0f} s\n")
    chosen = all_mutants(having)
    random.Random(seed).shuffle(chosen)
    chosen = chosen[:count] if count else chosen
    found: Counter[str] = Counter()
    for mutant in chosen:
        began = time.monotonic()
        noticed = is_noticed(mutant)
        argued = ARGUED.get((mutant.file, mutant.key))
        end = "noticed" if noticed else "argued" if argued else "SURVIVED"
        found[end] += 1
        took = time.monotonic() - began
        sys.stdout.write(f"{found.total()} {end}: {mutant} {argued or ''} ({took:.0f} s)\n")
        sys.stdout.flush()
    sys.stdout.write(f"{len(chosen)} values (seed {seed}), {dict(found)}\n")
    return int(bool(found["SURVIVED"]))


if __name__ == "__main__":
    given = [*sys.argv[1:], *DEFAULTS[len(sys.argv) - 1 :]]
    sys.exit(main(int(given[0]), int(given[1]), given[2]))
