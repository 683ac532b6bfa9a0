"""Changes one thing in the code of core at a time and looks whether the tests notice.

    python -m tests.proofs.mutants FOLDER [N] [SEED] [ROOM ...]

Of all places that cosmic-ray can change in these rooms (all of core where none is named), N are
drawn at random, 0 takes all, and at each one change of those possible there. It is put into a copy
of the repository in FOLDER, and the tests that run the changed line (`covering.py`, measured there
the first time) run until the first fails. A process that has loaded the libraries is forked for
each, so that most take a second. What was tried stands in FOLDER/tried.jsonl and is not tried
again: the command can be stopped and goes on. At the end it prints what survives, and the score
with its interval of 95 per cent (Wilson). Needs `pip install .[proofs]`.
"""

import json
import math
import os
import random
import resource
import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import suppress
from difflib import unified_diff
from importlib import import_module
from importlib.util import cache_from_source
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from tests.proofs import covering

ROOT = Path(__file__).parents[2]
CORE = Path("overdue_cli/core")
COPIED = (
    *("overdue_cli", "tests", "locales", "pyproject.toml", "README.md", "CHANGELOG.md"),
    *("CONTRIBUTING.md", "SECURITY.md", "requirements.lock", "requirements-dev.lock", ".ci"),
)
TRIED = "tried.jsonl"
# The file that is changed at the moment, as it was: a killed run leaves the change behind.
CHANGED = "changed.json"
DEFAULTS = ("60", "1")
# A change that ends no more is noticed. Wide, for a busy machine.
MOST_SECONDS = 240
# The tests of one change together.
TESTS_SECONDS = 25.0
# What they do to `X | None` of a type, to a decorator, and to what no test can tell apart.
LEFT_OUT = ("BitOr", "BitAnd", "BitXor", "Shift", "RemoveDecorator", "Is_", "IsNot_", "Variable")
# Nor whether a record may be changed, which nothing does.
HEAD = "frozen=True"
# Loaded once, before the fork. Nothing of the program's own.
LIBRARIES = (
    *("pytest", "_pytest.assertion.rewrite", "hypothesis", "hypothesis.strategies", "msgspec"),
    *("babel.dates", "babel.numbers", "rich.console", "rich.table", "rich.markdown", "typer"),
    *("questionary", "prompt_toolkit", "docx", "lxml.etree", "jinja2", "jsonschema", "openpyxl"),
    *("holidays", "dateutil.relativedelta", "unittest.mock", "pty", "icalendar"),
)


# That they are loaded is no fault.
LOADED = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
# And one that takes much more of the machine than the tests do is noticed too.
MOST_MEMORY = 3 << 30
# Of so many changes the tests are run without the change first: they must pass.
UNCHANGED = 5


class Mutant(NamedTuple):
    """One change: the place (file, first line, column, last line), the operator of cosmic-ray, and
    which of its places in the file this is."""

    path: str
    first: int
    column: int
    last: int
    operator: str
    occurrence: int


def main(folder: Path, count: int, seed: int, rooms: Sequence[str]) -> int:
    if folder != ROOT:  # in the copy, where `tests` and `overdue_cli` are those of the copy
        if not folder.exists():
            for part in COPIED:
                source, target = ROOT / part, folder / part
                target.parent.mkdir(parents=True, exist_ok=True)
                (shutil.copytree if source.is_dir() else shutil.copyfile)(source, target)
        os.chdir(folder)
        again = (sys.executable, "-m", "tests.proofs.mutants", str(folder), str(count), str(seed))
        os.execve(sys.executable, [*again, *rooms], os.environ | {"PYTHONPATH": str(folder)})
    _put_back()
    if not (folder / covering.DATA).exists():
        covering.measure(folder)
    by_line = covering.read(folder)
    places = [[*group] for _, group in groupby(all_mutants(rooms), lambda mutant: mutant[:3])]
    generator = random.Random(seed)
    generator.shuffle(places)
    chosen = [generator.choice(place) for place in places[: count or None]]
    results = _before(folder)
    for library in LIBRARIES:
        with suppress(ImportError):
            import_module(library)
    for mutant in chosen[:UNCHANGED]:
        if not passes(_tests_of(mutant, by_line)):
            sys.exit(f"the tests of {mutant.path}:{mutant.first} fail without a change")
    with (folder / TRIED).open("a", encoding="utf-8") as file:
        for mutant in chosen:
            if mutant not in results:
                results[mutant] = tried(mutant, by_line)
                file.write(json.dumps([*mutant, *results[mutant]]) + "\n")
                file.flush()
    _tell(len(places), seed, {mutant: results[mutant] for mutant in chosen})
    return 0


def _before(folder: Path) -> dict[Mutant, tuple[str, str]]:
    if not (folder / TRIED).exists():
        return {}
    lines = map(json.loads, (folder / TRIED).read_text("utf-8").splitlines())
    return {Mutant(*line[:6]): (line[6], line[7]) for line in lines}


def _tell(places: int, seed: int, results: dict[Mutant, tuple[str, str]]) -> None:
    rooms: dict[str, Counter[str]] = {}
    for mutant, (became, change) in sorted(results.items()):
        rooms.setdefault(mutant.path.split("/")[2], Counter())[became] += 1
        if became != "killed":
            sys.stdout.write(f"{became.upper()} {mutant.path}:{mutant.first}\n{change}\n")
    for room, found in rooms.items():
        sys.stdout.write(f"{room}: {found['killed']} of {found.total()}\n")
    killed, tried_in_all = sum(found["killed"] for found in rooms.values()), len(results)
    low, high = interval(killed, tried_in_all)
    sys.stdout.write(
        f"{killed} of {tried_in_all} killed, {killed / tried_in_all:.1%} "
        f"({low:.1%} to {high:.1%}); drawn of {places} places with seed {seed}\n"
    )


def all_mutants(rooms: Sequence[str]) -> Iterator[Mutant]:
    """Every change that can be made in these rooms, place by place."""
    from cosmic_ray.ast import get_ast
    from cosmic_ray.plugins import get_operator, operator_names

    names = [name for name in operator_names() if not any(left in name for left in LEFT_OUT)]
    operators = {}
    for name in names:
        with suppress(TypeError):  # one that needs to be told what to do
            operators[name] = get_operator(name)()
    for room in rooms:
        for path in sorted((ROOT / CORE / room).glob("*.py")):
            source = path.read_text("utf-8")
            nodes, lines = [*_nodes(get_ast(source))], source.splitlines()
            found = []
            for name, operator in operators.items():
                places = [place for node in nodes for place in operator.mutation_positions(node)]
                for occurrence, ((first, column), (last, _)) in enumerate(places):
                    if HEAD not in lines[first - 1]:
                        where = (str(path.relative_to(ROOT)), first, column, last)
                        found.append(Mutant(*where, name, occurrence))
            yield from sorted(found)


def _nodes(tree: Any) -> Iterator[Any]:
    yield tree
    for child in getattr(tree, "children", ()):
        yield from _nodes(child)


def tried(mutant: Mutant, tests: covering.Covering) -> tuple[str, str]:
    """What became of the change (killed, survived, untested), and what it is."""
    from cosmic_ray.mutating import mutate_code
    from cosmic_ray.plugins import get_operator

    file = ROOT / mutant.path
    before = file.read_text("utf-8")
    after = mutate_code(before, get_operator(mutant.operator)(), mutant.occurrence)
    assert after is not None, mutant
    lines = unified_diff(before.splitlines(), after.splitlines(), lineterm="", n=1)
    change = "\n".join([*lines][2:])
    (ROOT / CHANGED).write_text(json.dumps([mutant.path, before]), "utf-8")
    _write(file, after)
    try:
        return ("survived" if passes(_tests_of(mutant, tests)) else "killed"), change
    finally:
        _put_back()


def _tests_of(mutant: Mutant, tests: covering.Covering) -> list[str]:
    lines = range(mutant.first, mutant.last + 1)
    return tests.of(Path(mutant.path), lines, TESTS_SECONDS) or list(covering.WHOLE)


def _put_back() -> None:
    """Undo the change there is, if any."""
    if (ROOT / CHANGED).exists():
        path, before = json.loads((ROOT / CHANGED).read_text("utf-8"))
        _write(ROOT / path, before)
        (ROOT / CHANGED).unlink()


def _write(file: Path, text: str) -> None:
    """Without what was compiled of it before: its age is told in whole seconds only."""
    Path(cache_from_source(str(file))).unlink(missing_ok=True)
    file.write_text(text, "utf-8")


def passes(tests: Sequence[str]) -> bool:
    """Whether these tests pass, in a process of their own; what takes too long does not."""
    child = os.fork()
    if not child:
        _child(tests)
    end = time.monotonic() + MOST_SECONDS
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status) == 0
        time.sleep(0.02)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return False


def _child(tests: Sequence[str]) -> None:
    status = 70
    try:
        os.setpgid(0, 0)
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        sys.dont_write_bytecode = True
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(nothing, stream)
        plain = ("-x", "-q", "-p", "no:cacheprovider", "--hypothesis-seed=1", "--no-cov", *LOADED)
        status = int(import_module("pytest").main([*plain, *tests]))
    finally:
        os._exit(status)


def interval(killed: int, of: int) -> tuple[float, float]:
    """The share with its interval of 95 per cent, after Wilson (1927)."""
    z, share = 1.96, killed / of
    middle = share + z * z / (2 * of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return (middle - half) / (1 + z * z / of), (middle + half) / (1 + z * z / of)


if __name__ == "__main__":
    given = [*sys.argv[2:4], *DEFAULTS[len(sys.argv[2:4]) :]]
    every = sorted(path.name for path in (ROOT / CORE).iterdir() if (path / "__init__.py").exists())
    where = Path(sys.argv[1]).resolve()
    sys.exit(main(where, int(given[0]), int(given[1]), sys.argv[4:] or every))
