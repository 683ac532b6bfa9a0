"""Figures of the house, to be compared from time to time: `python -m tests.house`.

What must hold is in `test_architecture.py`; these are the figures that no test can judge.
"""

import ast
import re
import tokenize
from collections.abc import Iterator
from graphlib import TopologicalSorter

from tests.test_architecture import (
    MODULES,
    PACKAGE,
    ROOMS,
    all_imports,
    circles,
    graph_of,
    room_of,
    runs_back_up,
    type_named,
)

# A docstring that leans on one of these says nothing to a reader who did not read the one before.
PRONOUNS = ("The same", "It ", "Its ", "They ", "That ", "This ", "What it ", "Of it")
LINE_WORDS = re.compile(r"\blines?\b|_lines?\b|\blines?_", re.IGNORECASE)


def figures() -> Iterator[tuple[str, object]]:
    """Every figure with its name."""
    core = list(PACKAGE.joinpath("core").rglob("*.py"))
    folders = [path.parent for path in core]
    yield "most files in one folder of core", max(folders.count(folder) for folder in set(folders))
    imports = all_imports()
    arrows = {
        (here, there)
        for each in imports
        if (here := room_of(each.module)) and (there := room_of(each.name)) and here != there
    }
    yield "rooms of core", len(ROOMS)
    yield "floors of core", floors(arrows)
    yield "arrows between rooms", len(arrows)
    yield "arrows back up", sum(1 for each in imports if runs_back_up(each))
    yield "circles of rooms", len(circles(arrows))
    files = [(each.module, each.name) for each in imports if each.name in MODULES]
    yield "circles of files, whole house", len(circles(files))
    trees = {module: ast.parse(path.read_text("utf-8")) for module, path in MODULES.items()}
    names = [name for tree in trees.values() for node in tree.body if (name := type_named(node))]
    yield "names of classes and types", len(names)
    yield "... that mean more than one thing", len(names) - len(set(names))
    source = "\n".join(path.read_text("utf-8") for path in core)
    yield "uses of the word line in core", len(LINE_WORDS.findall(source))
    docs = list(docstrings(trees))
    leaning = sum(1 for doc in docs if doc.startswith(PRONOUNS))
    yield "public docstrings", len(docs)
    yield "... that begin with a pronoun", f"{leaning} ({100 * leaning / len(docs):.1f} %)"
    code, comments, wide = lines()
    yield "lines of code", code
    yield "... with a comment that stands alone", f"{comments} ({100 * comments / code:.1f} %)"
    yield "... wider than 100 columns", wide


def floors(arrows: set[tuple[str, str]]) -> int:
    """How many rooms stand on one another in the longest way up."""
    graph = graph_of(arrows)
    height: dict[str, int] = {}
    for room in TopologicalSorter(graph).static_order():
        height[room] = 1 + max((height[below] for below in graph.get(room, ())), default=0)
    return max(height.values())


def docstrings(trees: dict[str, ast.Module]) -> Iterator[str]:
    """The first line of every public docstring: of modules, classes and functions."""
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef)
    for tree in trees.values():
        for node in ast.walk(tree):
            if not isinstance(node, kinds) or getattr(node, "name", "x").startswith("_"):
                continue
            if doc := ast.get_docstring(node):
                yield doc


def lines() -> tuple[int, int, int]:
    """Lines that are not empty, those that are a comment, and those past 100 columns."""
    code = comments = wide = 0
    for path in MODULES.values():
        with path.open("rb") as file:
            for token in tokenize.tokenize(file.readline):
                if token.type == tokenize.COMMENT and token.line.lstrip().startswith("#"):
                    comments += 1
        texts = path.read_text("utf-8").splitlines()
        code += sum(1 for text in texts if text.strip())
        wide += sum(1 for text in texts if len(text) > 100)
    return code, comments, wide


if __name__ == "__main__":
    for name, value in figures():
        print(f"{name:42} {value}")  # noqa: T201
