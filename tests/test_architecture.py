"""Who may import whom, read from the source of every module; and the four walls."""

import ast
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
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
    "itertools",
    "operator",
    "re",
    "string",
    "typing",
    "unicodedata",
}
IMPURE = {"os", "pathlib", "sys", "time", "random", "locale", "gettext", "io", "subprocess", "socket", "tempfile"}
SCREEN = {"rich", "questionary", "prompt_toolkit"}
# Each renderer is loaded when its format is asked for.
WRITING = frozenset(
    {*SCREEN, "babel", "docx", "icalendar"}
    | {f"overdue_cli.render.{name}" for name in ("docx", "grid", "ics", "markdown", "terminal", "text")}
)


class Layer(NamedTuple):
    """`own`: modules of the package it may import. `others`: anything else, anywhere. `lazy`: only inside functions.

    `never`: what it must not import at all. None for `own` or `others`: whatever it likes.
    """

    own: tuple[str, ...] | None
    others: set[str] | None = None
    lazy: frozenset[str] = frozenset()
    never: frozenset[str] = frozenset()


LAYERS = {
    "overdue_cli": Layer(own=(), others=set()),
    "overdue_cli.__main__": Layer(own=None, never=frozenset(SCREEN)),
    "overdue_cli.errors": Layer(own=(), others={"enum"}),
    "overdue_cli.store": Layer(
        own=("errors",), others={"collections", "contextlib", "errno", "os", "pathlib", "tempfile"}
    ),
    "overdue_cli.core*": Layer(own=("core*", "errors"), others=PURE | {"msgspec"}, never=frozenset(IMPURE)),
    "overdue_cli.rulebook*": Layer(
        own=("core*", "errors", "rulebook*"), others=PURE | {"msgspec", "tomllib", "zlib", "pathlib", "importlib"}
    ),
    "overdue_cli.words*": Layer(
        own=("core*", "errors", "words*"),
        others=PURE | {"msgspec", "gettext", "os", "pathlib"},
        lazy=frozenset({"babel"}),
        never=frozenset(SCREEN),
    ),
    "overdue_cli.pages*": Layer(
        own=("core*", "words*", "pages*"), others=PURE | {"msgspec"}, never=frozenset(SCREEN | IMPURE | {"babel"})
    ),
    "overdue_cli.render*": Layer(
        own=("pages.document", "render*"), never=frozenset({"babel", "questionary", "prompt_toolkit"})
    ),
    "overdue_cli.wire_schema*": Layer(
        own=("core*", "wire", "wire_schema*"), others=PURE | {"msgspec"}, never=frozenset(SCREEN | {"babel"})
    ),
    "overdue_cli.wire": Layer(
        own=("core*", "errors", "wire"), others=PURE | {"msgspec", "json"}, never=frozenset(SCREEN | {"babel"})
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
                "overdue_cli.render.ics",
                "overdue_cli.render.markdown",
                "overdue_cli.render.terminal",
                "overdue_cli.render.text",
                "docx",
                "icalendar",
            }
        ),
    ),
    # Loaded only where a letter is written, which cannot be done without pages, not even as JSON.
    "overdue_cli.cli.desk": Layer(own=None, lazy=WRITING),
    "overdue_cli.cli.corresponding": Layer(own=None, lazy=WRITING),
    "overdue_cli.cli.packing": Layer(own=None, lazy=WRITING),
}


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
    """Every import, `from a import b` as `a.b` where that is a module of ours; those inside functions marked."""

    def walk(node: ast.AST, inside: bool) -> Iterator[Import]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Import):
                yield from (Import(module, alias.name, child.lineno, inside) for alias in child.names)
            elif isinstance(child, ast.ImportFrom):
                assert child.level == 0, f"{module}:{child.lineno}: relative import"
                for alias in child.names:
                    whole = f"{child.module}.{alias.name}"
                    yield Import(module, whole if whole in MODULES else str(child.module), child.lineno, inside)
            lazily = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) or is_for_types_only(child)
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
        return None if any(fits(rest, pattern) for pattern in layer.own) else f"{where}, another layer"
    if layer.others is None or is_any(found.name, layer.others):
        return None
    return f"{where}, which is not on its list"


def test_every_module_has_a_layer() -> None:
    assert [name for name in MODULES if not any(fits(name, pattern) for pattern in LAYERS)] == []


def test_imports_stay_inside_the_layers() -> None:
    found = [each for module in MODULES for each in imports(module)]
    assert len(found) > 100
    assert [wrong for each in found if (wrong := complaint(each))] == []


def test_what_the_rulebook_imports_by_name_stays_inside_its_layer_too() -> None:
    """An import by its name is not seen above."""
    from overdue_cli.rulebook import calculations

    named = [each.module for each in vars(calculations).values() if isinstance(each, calculations.RulesOf)]
    assert named
    source = "overdue_cli.rulebook.calculations"
    assert [name for name in named if complaint(Import(source, f"overdue_cli.{name}", 1, True))] == []


@pytest.mark.parametrize(
    ("module", "source", "inside", "wrong"),
    [
        ("overdue_cli.core.money", "os", False, True),
        ("overdue_cli.core.money", "os.path", True, True),
        ("overdue_cli.core.money", "overdue_cli.rulebook", True, True),
        ("overdue_cli.core.money", "overdue_cli.words.say", True, True),
        ("overdue_cli.core.money", "overdue_cli.errors", False, False),
        ("overdue_cli.core.money", "decimal", False, False),
        ("overdue_cli.words.i18n", "babel.numbers", False, True),
        ("overdue_cli.words.i18n", "babel.numbers", True, False),
        ("overdue_cli.wire", "overdue_cli.words.say", True, True),
        ("overdue_cli.pages.report", "rich.table", True, True),
        ("overdue_cli.render.terminal", "overdue_cli.core.money", True, True),
        ("overdue_cli.render.terminal", "overdue_cli.pages.document", False, False),
        ("overdue_cli.cli.advise", "rich", False, True),
        ("overdue_cli.errors", "os", False, True),
    ],
)
def test_the_checker_itself_sees_what_crosses_a_wall(module: str, source: str, inside: bool, wrong: bool) -> None:
    assert (complaint(Import(module, source, 1, inside)) is not None) == wrong


def calls(module: str) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree_of(module)):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node.lineno


CLOCKS = ("date.today", "datetime.now", "datetime.utcnow", "datetime.today", "time.time", "time.localtime")


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
    """core/money.py. Reading an amount may bring it to two decimals, having refused a third."""
    offenders = []
    for module in MODULES:
        if module == "overdue_cli.core.money":
            continue
        found = [(call, line) for call, line in calls(module) if call == "round" or call.endswith(".quantize")]
        names = [(name, line) for name, line in attributes(module) if name.startswith("ROUND_")]
        fixed = [(form, line) for form, line in fixed_formats(module)]
        if module == "overdue_cli.core.reading":
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
