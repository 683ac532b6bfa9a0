"""Who may import whom, read from the source of every module; and the four walls."""

import ast
import sys
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatch
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.support import ROOT

PACKAGE = ROOT / "overdue_cli"

# Beside what the design names: modules without input, output or state.
PURE = {
    "__future__",
    "abc",
    "bisect",
    "calendar",
    "collections",
    "contextlib",
    "math",
    "dataclasses",
    "datetime",
    "decimal",
    "enum",
    "fractions",
    "functools",
    "hashlib",
    "itertools",
    "operator",
    "re",
    "string",
    "typing",
    "unicodedata",
}
IMPURE = {
    "os",
    "pathlib",
    "sys",
    "time",
    "random",
    "locale",
    "gettext",
    "io",
    "subprocess",
    "socket",
    "tempfile",
}
SCREEN = {"rich", "questionary", "prompt_toolkit"}
# Each renderer is loaded when its format is asked for.
WRITING = frozenset(
    {*SCREEN, "babel", "docx", "icalendar", "jinja2"}
    | {
        f"overdue_cli.render.{name}"
        for name in ("docx", "grid", "html", "ics", "man", "markdown", "terminal", "text")
    }
)


class Layer(NamedTuple):
    """`own`: modules of the package it may import. `others`: anything else, anywhere. `lazy`: only
    inside functions.

    `never`: what it must not import at all. None for `own` or `others`: whatever it likes.
    """

    own: tuple[str, ...] | None
    others: set[str] | None = None
    lazy: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()


LAYERS = {
    # It names what is for other programs, and loads it when it is asked for.
    "overdue_cli": Layer(
        own=None,
        others={"importlib", "typing"},
        lazy=frozenset(f"overdue_cli.{name}" for name in ("core", "library", "rulebook", "wire")),
        never=frozenset(SCREEN),
    ),
    "overdue_cli.library*": Layer(
        # of the words only the names of coded values, in which people write them
        own=("core*", "errors", "rulebook*", "wire*", "words.names", "words.catalog", "library*"),
        others=PURE | {"importlib", "difflib", "unicodedata"},
        never=frozenset(SCREEN | IMPURE | {"babel"}),
    ),
    "overdue_cli.__main__": Layer(own=None, never=frozenset(SCREEN)),
    "overdue_cli.errors": Layer(own=(), others={"enum"}),
    "overdue_cli.version": Layer(own=(), others=set()),
    "overdue_cli.store*": Layer(
        own=("errors", "store*"),
        others={"collections", "contextlib", "dataclasses", "errno", "os", "pathlib", "types"}
        | {"fcntl", "importlib", "msvcrt", "re", "shutil", "signal", "sqlite3", "stat", "sys"}
        | {"datetime", "io", "resource", "subprocess", "tempfile", "threading", "typing", "zlib"},
        # extras, and what reads a workbook
        lazy=frozenset({"pyrage", "pypdf", "openpyxl", "msgspec"}),
    ),
    "overdue_cli.core*": Layer(
        own=("core*", "errors"), others=PURE | {"msgspec"}, never=frozenset(IMPURE)
    ),
    # It walks its own modules by name.
    "overdue_cli.core.findings": Layer(own=("core*",), others={"importlib", "types"}),
    "overdue_cli.rulebook*": Layer(
        own=("core*", "errors", "rulebook*"),
        others=PURE | {"msgspec", "tomllib", "zlib", "pathlib", "importlib", "difflib"},
    ),
    "overdue_cli.words*": Layer(
        own=("core*", "errors", "words*"),
        others=PURE | {"msgspec", "gettext", "os", "pathlib"},
        lazy=frozenset({"babel"}),
        never=frozenset(SCREEN),
    ),
    "overdue_cli.pages*": Layer(
        own=("core*", "words*", "pages*"),
        others=PURE | {"msgspec"},
        never=frozenset(SCREEN | IMPURE | {"babel"}),
    ),
    "overdue_cli.render*": Layer(
        own=("pages.document", "render*"),
        never=frozenset({"babel", "questionary", "prompt_toolkit"}),
    ),
    "overdue_cli.manual*": Layer(
        own=("core*", "pages.document", "manual*"),
        others=PURE | {"difflib", "pathlib"},
        lazy=frozenset({"markdown_it"}),
        never=frozenset(SCREEN | {"babel"}),
    ),
    "overdue_cli.wire*": Layer(
        own=("core*", "errors", "version", "wire*"),
        others=PURE | {"msgspec", "json"},
        never=frozenset(SCREEN | {"babel"}),
    ),
    "overdue_cli.batch*": Layer(
        own=("core*", "errors", "library*", "rulebook*", "wire*", "batch*"),
        others=PURE
        | {"msgspec", "csv", "io", "itertools", "json", "multiprocessing", "signal"}
        | {"concurrent", "ipaddress", "logging"},
        lazy=frozenset({"distributed"}),
        never=frozenset(SCREEN | {"babel"}),
    ),
    "overdue_cli.interview*": Layer(
        own=("core*", "errors", "words*", "interview*"),
        lazy=frozenset({"questionary", "prompt_toolkit"}),
        never=frozenset({"rich"}),
    ),
    "overdue_cli.cli*": Layer(
        own=None,
        lazy=frozenset(
            {
                *SCREEN,
                "babel",
                "overdue_cli.interview",
                "overdue_cli.pages",
                "overdue_cli.render.docx",
                "overdue_cli.render.grid",
                "overdue_cli.render.html",
                "jinja2",
                "overdue_cli.render.ics",
                "overdue_cli.render.man",
                "overdue_cli.render.markdown",
                "overdue_cli.render.terminal",
                "overdue_cli.render.text",
                "docx",
                "icalendar",
            }
        ),
    ),
    # Loaded only where a letter or the manual is written, which cannot be done without pages, not
    # even as JSON.
    "overdue_cli.cli.commands.letter_case": Layer(own=None, lazy=WRITING),
    "overdue_cli.cli.manual": Layer(own=None, lazy=WRITING),
    "overdue_cli.cli.commands.letter": Layer(own=None, lazy=WRITING),
    "overdue_cli.cli.commands.pack": Layer(own=None, lazy=WRITING),
}


# The rooms of core from the ground up: a room imports only rooms before it. Imports inside
# functions and those for types alone count: what a room needs to be read is what it leans on.
ROOMS = (
    "quantity",
    "law",
    "answer",
    "request",
    "record",
    "findings",
    "case",
    "accrual",
    "repayment",
    "card",
    "allocation",
    "clock",
    "court",
    "charges",
    "ceiling",
    "reconcile",
    "plan",
    "intake",
    "report",
    "calc",
    "assess",
    "bureau",
    "letters",
    "message",
    "follow",
    "desk",
)
# How many files a folder of core may hold before it wants another room.
MOST_FILES = 20


class Import(NamedTuple):
    module: str
    name: str
    line: int
    inside: bool


def modules() -> dict[str, Path]:
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES = modules()


def tree_of(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text("utf-8"))


def imports(module: str) -> Iterator[Import]:
    """Every import, `from a import b` as `a.b` where that is a module of ours; those inside
    functions marked.
    """

    def walk(node: ast.AST, inside: bool) -> Iterator[Import]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                yield from (
                    Import(module, alias.name, child.lineno, inside) for alias in child.names
                )
            elif isinstance(child, ast.ImportFrom):
                assert child.level == 0, f"{module}:{child.lineno}: relative import"
                for alias in child.names:
                    whole = f"{child.module}.{alias.name}"
                    yield Import(
                        module,
                        whole if whole in MODULES else str(child.module),
                        child.lineno,
                        inside,
                    )
            lazily = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) or is_for_types_only(
                child
            )
            yield from walk(child, inside or lazily)

    yield from walk(tree_of(module), False)


def is_for_types_only(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"


def layer_of(module: str) -> Layer:
    """The entry that fits most exactly."""
    return LAYERS[max((pattern for pattern in LAYERS if fits(module, pattern)), key=len)]


def fits(module: str, pattern: str) -> bool:
    if pattern.endswith("*"):
        return module == pattern[:-1] or module.startswith(f"{pattern[:-1]}.")
    return module == pattern


def is_any(name: str, these: frozenset[str] | set[str]) -> bool:
    return any(name == each or name.startswith(f"{each}.") for each in these)


def complaint(found: Import) -> str | None:
    layer = layer_of(found.module)
    where = f"{found.module}:{found.line} imports {found.name}"
    if is_any(found.name, layer.never):
        return f"{where}, which it must not"
    if is_any(found.name, layer.lazy):
        return None if found.inside else f"{where} when it is loaded, not inside a function"
    if is_any(found.name, {"overdue_cli"}):
        rest = found.name.removeprefix("overdue_cli").removeprefix(".")
        if layer.own is None or not rest:
            return None
        return (
            None if any(fits(rest, pattern) for pattern in layer.own) else f"{where}, another layer"
        )
    if layer.others is None or is_any(found.name, layer.others):
        return None
    return f"{where}, which is not on its list"


def room_of(module: str) -> str | None:
    """`accrual` of `overdue_cli.core.accrual.engine`; None outside the rooms of core."""
    parts = module.split(".")
    return parts[2] if parts[:2] == ["overdue_cli", "core"] and len(parts) > 2 else None


def runs_back_up(found: Import, rooms: Sequence[str] = ROOMS) -> str | None:
    """What is wrong with an import between rooms, if anything is."""
    here, there = room_of(found.module), room_of(found.name)
    if here is None or there is None or here == there:
        return None
    if rooms.index(there) < rooms.index(here):
        return None
    return f"{found.module}:{found.line} imports {found.name}: {here} is below {there}"


def circles(arrows: Iterable[tuple[str, str]]) -> list[list[str]]:
    """Every circle among the arrows, as the sorted names in it; a thing alone is no circle."""
    try:
        TopologicalSorter(graph_of(arrows)).prepare()
    except CycleError as error:
        return [sorted(set(error.args[1]))]
    return []


def graph_of(arrows: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    graph: dict[str, set[str]] = {}
    for source, target in arrows:
        if source != target:
            graph.setdefault(source, set()).add(target)
    return graph


def all_imports() -> list[Import]:
    return [each for module in MODULES for each in imports(module)]


def test_every_folder_of_core_is_a_room_with_its_place() -> None:
    folders = {path.parent.name for path in (PACKAGE / "core").glob("*/__init__.py")}
    assert folders == set(ROOMS)


def test_core_keeps_its_files_in_rooms_and_its_rooms_small() -> None:
    assert [path.name for path in (PACKAGE / "core").glob("*.py")] == ["__init__.py"]
    counted = {room: len(list((PACKAGE / "core" / room).glob("*.py"))) for room in ROOMS}
    assert {room: count for room, count in counted.items() if count > MOST_FILES} == {}


def test_a_room_of_core_imports_only_rooms_below_it() -> None:
    assert [wrong for each in all_imports() if (wrong := runs_back_up(each))] == []


def test_no_file_imports_itself_by_way_of_others() -> None:
    """Packages are named by their `__init__`, which imports nothing of its own modules when it is
    loaded.
    """
    arrows = [(each.module, each.name) for each in all_imports() if each.name in MODULES]
    assert len(arrows) > 1000
    assert circles(arrows) == []


def test_the_checkers_see_a_planted_step_up_and_a_planted_circle() -> None:
    up = Import("overdue_cli.core.law.rules", "overdue_cli.core.clock.periods", 1, True)
    assert runs_back_up(up) == (
        "overdue_cli.core.law.rules:1 imports overdue_cli.core.clock.periods: law is below clock"
    )
    assert runs_back_up(Import(up.name, up.module, 1, False)) is None
    assert circles([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")]) == [["a", "b", "c"]]
    assert circles([("a", "b"), ("b", "c"), ("a", "c"), ("a", "a")]) == []


def test_an_import_for_types_alone_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The one that used to hide a circle."""
    file = tmp_path / "rules.py"
    file.write_text(
        "from typing import TYPE_CHECKING\n"
        "if TYPE_CHECKING:\n    from overdue_cli.core.clock.periods import Span\n"
        "def late() -> None:\n    from overdue_cli.core.plan import planner\n"
    )
    monkeypatch.setitem(MODULES, "overdue_cli.core.law.rules", file)
    found = [
        wrong for each in imports("overdue_cli.core.law.rules") if (wrong := runs_back_up(each))
    ]
    assert [wrong.rsplit(": ", 1)[1] for wrong in found] == [
        "law is below clock",
        "law is below plan",
    ]


def test_every_module_has_a_layer() -> None:
    assert [name for name in MODULES if not any(fits(name, pattern) for pattern in LAYERS)] == []


def test_imports_stay_inside_the_layers() -> None:
    found = all_imports()
    assert len(found) > 100
    assert [wrong for each in found if (wrong := complaint(each))] == []


def test_what_the_rulebook_imports_by_name_stays_inside_its_layer_too() -> None:
    """An import by its name is not seen above."""
    from overdue_cli.rulebook import law

    named = [each.module for each in vars(law).values() if isinstance(each, law.RulesOf)]
    assert named
    source = "overdue_cli.rulebook.law"
    assert [
        name for name in named if complaint(Import(source, f"overdue_cli.{name}", 1, True))
    ] == []


@pytest.mark.parametrize(
    ("module", "source", "inside", "wrong"),
    [
        ("overdue_cli.core.quantity.money", "os", False, True),
        ("overdue_cli.core.quantity.money", "os.path", True, True),
        ("overdue_cli.core.quantity.money", "overdue_cli.rulebook", True, True),
        ("overdue_cli.core.quantity.money", "overdue_cli.words.report.say", True, True),
        ("overdue_cli.core.quantity.money", "overdue_cli.errors", False, False),
        ("overdue_cli.core.quantity.money", "decimal", False, False),
        ("overdue_cli.words.language", "babel.numbers", False, True),
        ("overdue_cli.words.language", "babel.numbers", True, False),
        ("overdue_cli.wire.json", "overdue_cli.words.report.say", True, True),
        ("overdue_cli.pages.report.single", "rich.table", True, True),
        ("overdue_cli.render.terminal", "overdue_cli.core.quantity.money", True, True),
        ("overdue_cli.render.terminal", "overdue_cli.pages.document", False, False),
        ("overdue_cli.cli.commands.advise", "rich", False, True),
        ("overdue_cli.errors", "os", False, True),
    ],
)
def test_the_checker_itself_sees_what_crosses_a_wall(
    module: str, source: str, inside: bool, wrong: bool
) -> None:
    assert (complaint(Import(module, source, 1, inside)) is not None) == wrong


def calls(module: str) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node.lineno


CLOCKS = (
    "date.today",
    "datetime.now",
    "datetime.utcnow",
    "datetime.today",
    "time.time",
    "time.localtime",
)


def test_only_the_command_line_reads_the_clock() -> None:
    offenders = [
        f"{module}:{line} {call}"
        for module in MODULES
        if not module.startswith("overdue_cli.cli")
        for call, line in calls(module)
        if any(fnmatch(call, pattern) for clock in CLOCKS for pattern in (clock, f"*.{clock}"))
    ]
    assert offenders == []


def test_money_is_rounded_in_one_place() -> None:
    """core/quantity/money.py. Reading an amount may bring it to two decimals, having refused a
    third.
    """
    offenders = []
    for module in MODULES:
        if module == "overdue_cli.core.quantity.money":
            continue
        found = [
            (call, line)
            for call, line in calls(module)
            if call == "round" or call.endswith(".quantize")
        ]
        names = [(name, line) for name, line in attributes(module) if name.startswith("ROUND_")]
        fixed = [(form, line) for form, line in fixed_formats(module)]
        if module == "overdue_cli.core.request.parse":
            assert len(found) == 1, f"only the two decimals of an amount: {found}"
            found = []
        offenders += [f"{module}:{line} {what}" for what, line in (*found, *names, *fixed)]
    assert offenders == []


def attributes(module: str) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Attribute):
            yield node.attr, node.lineno
        elif isinstance(node, ast.Name):
            yield node.id, node.lineno


def fixed_formats(module: str) -> Iterator[tuple[str, int]]:
    """`f"{amount:.2f}"` rounds too."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            form = ast.unparse(node.format_spec)
            if "." in form and form.strip("'\"")[-1] in "eEfFgG%":
                yield form, node.lineno


def test_no_float_in_the_core() -> None:
    offenders = [
        f"{module}:{node.lineno}"
        for module in MODULES
        if module.startswith("overdue_cli.core")
        for node in ast.walk(tree_of(module))
        if (isinstance(node, ast.Constant) and isinstance(node.value, float))
        or (isinstance(node, ast.Name) and node.id == "float")
    ]
    assert offenders == []


def test_python_knows_every_standard_module_named_here() -> None:
    assert sorted((PURE | IMPURE) - sys.stdlib_module_names) == []


def test_no_class_name_means_two_things() -> None:
    """Neither a class nor an alias of a type: a grep or a traceback names one thing."""
    places: dict[str, list[str]] = {}
    for module in MODULES:
        for node in tree_of(module).body:
            if (name := type_named(node)) is not None:
                places.setdefault(name, []).append(module)
    assert len(places) > 600
    assert {name: where for name, where in places.items() if len(where) > 1} == {}


def type_named(node: ast.stmt) -> str | None:
    """`Account` of a class, `Kind` of `Kind = Literal[…]`; None of anything else."""
    if isinstance(node, ast.ClassDef):
        return node.name
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        name = node.targets[0].id
        return name if name[:1].isupper() and len(name) > 1 and not name.isupper() else None
    return None


# A set of two may come about by chance.
NO_CHANCE = 3


def sets_named(module: str) -> Iterator[frozenset[str]]:
    """The sets that a module names at its top: as a tuple, a set or a frozenset."""
    for node in tree_of(module).body:
        told = node.value if isinstance(node, ast.Assign | ast.AnnAssign) else None
        if isinstance(told, ast.Call) and ast.unparse(told.func) == "frozenset":
            told = next(iter(told.args), None)
        if isinstance(told, ast.Tuple | ast.Set) and len(told.elts) >= NO_CHANCE:
            yield frozenset(ast.unparse(each) for each in told.elts)


def test_a_set_has_one_name_and_one_place() -> None:
    """The same words named in two modules are one fact kept twice (words say things their own way,
    and know no core).
    """
    places: dict[frozenset[str], set[str]] = {}
    for module in MODULES:
        if not module.startswith("overdue_cli.words"):
            for found in sets_named(module):
                places.setdefault(found, set()).add(module)
    assert len(places) > 100
    assert {tuple(sorted(k)): v for k, v in places.items() if len(v) > 1} == {}


# Who shows findings in a letter, and so chooses among them by what they are.
SHOWS = "overdue_cli.core.letters.for_yourself"
# These take facts, and never out of what was made to be said.
TAKES_FACTS = ("overdue_cli.core.letters", "overdue_cli.cli", "overdue_cli.wire")


def finding_classes() -> set[str]:
    """The names of all findings and remarks."""
    return {
        node.name
        for module in MODULES
        for node in tree_of(module).body
        if isinstance(node, ast.ClassDef)
        and {ast.unparse(base) for base in node.bases} & {"Finding", "Remark"}
    } - {"Remark"}


def findings_imported(module: str, classes: set[str]) -> Iterator[str]:
    """Findings a module imports by name, and modules of findings it imports whole."""
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.ImportFrom):
            for alias in node.names:
                whole = f"{node.module}.{alias.name}"
                if alias.name in classes or (whole in MODULES and "findings" in whole.split(".")):
                    yield f"{module}:{node.lineno} imports {alias.name}"


def test_facts_are_not_read_back_out_of_findings() -> None:
    """A letter, a command and the JSON take figures and verdicts from typed records."""
    classes = finding_classes()
    assert len(classes) > 200
    takers = [module for module in MODULES if fits_any(module, TAKES_FACTS) and module != SHOWS]
    assert [wrong for module in takers for wrong in findings_imported(module, classes)] == []


def fits_any(module: str, layers: Sequence[str]) -> bool:
    return any(fits(module, f"{layer}*") for layer in layers)


def test_a_finding_that_is_asked_for_a_fact_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "derive.py"
    file.write_text(
        "from overdue_cli.core.findings.steps import CallLender\n"
        "from overdue_cli.core.reconcile import findings\n"
        "def late() -> None:\n    from overdue_cli.core.ceiling.claimed import ClaimedAboveCap\n"
    )
    monkeypatch.setitem(MODULES, "overdue_cli.core.letters.derive", file)
    found = findings_imported("overdue_cli.core.letters.derive", finding_classes())
    assert [each.rsplit(" ", 1)[1] for each in found] == [
        "CallLender",
        "findings",
        "ClaimedAboveCap",
    ]


def test_no_module_takes_a_private_name_of_another() -> None:
    """What is shared has a name that says so; `_name` is its module's own."""
    taken = [
        f"{path.relative_to(ROOT)}: {alias.name}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("overdue_cli")
        for alias in node.names
        if alias.name.startswith("_") and not alias.name.startswith("__")
    ]
    assert not taken
