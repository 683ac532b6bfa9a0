"""Changes one thing in the code of core at a time and looks whether the tests notice.

    python -m tests.proofs.mutants [N] [SEED] [ROOM ...]

N mutants are drawn at random from all that cosmic-ray can make of these rooms (accrual, allocation,
ceiling, clock and plan where none is named), each is put into a copy of the repository, and the
fast tests of its room run there until the first fails. It prints those that survive, and the score
with its interval of 95 per cent (Wilson). Needs `pip install .[proofs]`; some ten seconds each.
"""

import math
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import unified_diff
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]
CORE = Path("overdue_cli/core")
COPIED = ("overdue_cli", "tests", "locales", "pyproject.toml")
DEFAULTS = ("60", "1")
MOST_SECONDS = 240
# What they do to `X | None` of a type, to a decorator, and to what no test can tell apart.
LEFT_OUT = ("BitOr", "BitAnd", "BitXor", "Shift", "RemoveDecorator", "Is_", "IsNot_", "NumberZero")
# Nor whether a record may be changed, which nothing does.
HEAD = "frozen=True"
PAGES = ("tests/test_golden.py", "tests/letters/test_golden.py")
# The fast tests of each room, those that are likeliest to notice first.
OF_ROOM = {
    "accrual": ("edges", "boundaries", "schedules", "claims", "lines", "ledger", "orders"),
    "allocation": ("orders", "allocation", "replay"),
    "ceiling": ("at_the_cap", "at_total", "older_contracts", "annualised", "lines"),
    "clock": ("limitation_count", "deadline"),
    "plan": ("plan",),
}
BESIDE = {
    "accrual": ("tests/test_told_in_full.py", "tests/test_instalments.py"),
    "ceiling": ("tests/test_plan_at_cap.py", "tests/test_several.py"),
    "clock": ("tests/core/test_clock_boundaries.py", "tests/test_limitation.py"),
    "plan": (
        *("tests/core/test_in_fen.py", "tests/test_plan_at_cap.py", "tests/test_plan_rates.py"),
        *("tests/test_money_in.py", "tests/test_several.py", "tests/test_explained.py"),
    ),
}


class Mutant(NamedTuple):
    """One change: the operator of cosmic-ray, and which of its places in the file."""

    path: Path
    operator: str
    occurrence: int


def main(count: int, seed: int, rooms: Sequence[str]) -> int:
    chosen = list(all_mutants(rooms))
    there = len(chosen)
    random.Random(seed).shuffle(chosen)
    found: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(prefix="overdue-mutants-") as name:
        place = Path(name)
        for part in COPIED:
            copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copyfile
            copy(ROOT / part, place / part)
        for room in rooms:
            if not passes(place, room):
                sys.stdout.write(f"the tests of {room} fail without a change\n")
                return 2
        for mutant in chosen[:count]:
            survived, change = tried(place, mutant)
            found["survived" if survived else "killed"] += 1
            if survived:
                sys.stdout.write(f"SURVIVED {mutant.operator} in {mutant.path}\n{change}\n")
            sys.stdout.write(f"{found['killed']} of {found.total()} killed\n")
            sys.stdout.flush()
    tried_in_all, killed = found.total(), found["killed"]
    low, high = interval(killed, tried_in_all)
    sys.stdout.write(
        f"{killed} of {tried_in_all} killed, {killed / tried_in_all:.1%} "
        f"({low:.1%} to {high:.1%}); drawn of {there} with seed {seed}\n"
    )
    return 0


def all_mutants(rooms: Sequence[str]) -> Iterator[Mutant]:
    """Every change that can be made in these rooms."""
    from cosmic_ray.plugins import get_operator, operator_names

    names = [name for name in operator_names() if not any(left in name for left in LEFT_OUT)]
    for room in rooms:
        for path in sorted((ROOT / CORE / room).glob("*.py")):
            source = path.read_text("utf-8")
            tree, lines = _tree(source), source.splitlines()
            for name in names:
                try:
                    operator = get_operator(name)()
                except TypeError:  # one that needs to be told what to do
                    continue
                places = [
                    lines[start - 1]
                    for node in _nodes(tree)
                    for (start, _), _ in operator.mutation_positions(node)
                ]
                for occurrence, line in enumerate(places):
                    if HEAD not in line:
                        yield Mutant(path.relative_to(ROOT), name, occurrence)


def _tree(source: str) -> Any:
    from cosmic_ray.ast import get_ast

    return get_ast(source)


def _nodes(tree: Any) -> Iterator[Any]:
    yield tree
    for child in getattr(tree, "children", ()):
        yield from _nodes(child)


def tried(place: Path, mutant: Mutant) -> tuple[bool, str]:
    """Whether the tests pass with the change, and what it is."""
    from cosmic_ray.mutating import mutate_code
    from cosmic_ray.plugins import get_operator

    file = place / mutant.path
    before = file.read_text("utf-8")
    after = mutate_code(before, get_operator(mutant.operator)(), mutant.occurrence)
    assert after is not None, mutant
    file.write_text(after, "utf-8")
    try:
        survived = passes(place, mutant.path.parts[2])
    finally:
        file.write_text(before, "utf-8")
    lines = unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=1)
    return survived, "\n".join([*lines][2:])


def passes(place: Path, room: str) -> bool:
    """Whether the fast tests of a room pass; what takes too long does not."""
    tests = (
        "tests/test_cases.py",
        *PAGES,
        *(f"tests/calc/test_{name}.py" for name in OF_ROOM.get(room, ())),
        *BESIDE.get(room, ()),
    )
    plain = ("-x", "-q", "-p", "no:cacheprovider", "--hypothesis-seed=1")
    env = os.environ | {"PYTHONPATH": str(place), "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            (sys.executable, "-m", "pytest", *plain, *tests),
            cwd=place,
            env=env,
            capture_output=True,
            timeout=MOST_SECONDS,
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def interval(killed: int, of: int) -> tuple[float, float]:
    """The share with its interval of 95 per cent, after Wilson (1927)."""
    z, share = 1.96, killed / of
    middle = share + z * z / (2 * of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return (middle - half) / (1 + z * z / of), (middle + half) / (1 + z * z / of)


if __name__ == "__main__":
    given = [*sys.argv[1:3], *DEFAULTS[len(sys.argv[1:3]) :]]
    sys.exit(main(int(given[0]), int(given[1]), sys.argv[3:] or [*OF_ROOM]))
