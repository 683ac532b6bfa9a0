"""What a borrower installs: few packages, all declared, all under licences that ask nothing of
them.
"""

import ast
import re
import sys
import tomllib
from importlib.metadata import metadata, packages_distributions
from pathlib import Path

from tests.support import ROOT

LOCK = ROOT / "requirements.lock"
# As the packages write them: an expression, or a classifier.
PERMISSIVE = re.compile(
    r"MIT|BSD|Apache|ISC|PSF|Python Software Foundation|Mozilla Public License 2\.0"
)
# The packages that a borrower gets, and the build back end. One more has to earn its place.
MOST = 31
# What is installed on demand, with bounds on both sides: nobody tests it with what comes next.
EXTRAS = ("mcp", "dask", "sealed")


def locked() -> list[str]:
    return re.findall(r"^([\w.-]+)==", LOCK.read_text("utf-8"), re.M)


def test_few_packages_and_none_for_tests() -> None:
    names = set(locked())
    assert len(names) <= MOST
    assert not names & {"pytest", "mypy", "ruff", "hypothesis", "vobject"}


def test_every_licence_is_permissive() -> None:
    for name in locked():
        if name == "colorama" and sys.platform != "win32":
            continue
        said = " ".join(licences(name))
        assert PERMISSIVE.search(said), (name, said)


def licences(name: str) -> list[str]:
    """What a package says of its licence, in any of the three places there are for it."""
    about = metadata(name)
    classifiers = [each for each in about.get_all("Classifier") or () if "License" in each]
    named = [*(about.get_all("License-Expression") or ()), *classifiers]
    return named or [str(each) for each in about.get_all("License") or ()]


def test_the_program_imports_only_what_it_declares() -> None:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    project = tomllib.loads(text)["project"]
    for_everybody, extras = project["dependencies"], project["optional-dependencies"]
    listed = [*for_everybody, *(each for extra in EXTRAS for each in extras[extra])]
    declared = {re.split(r"[^\w-]", each)[0].replace("_", "-") for each in listed}
    owners = packages_distributions()
    for path in (ROOT / "overdue_cli").rglob("*.py"):
        for top in imported(path) - sys.stdlib_module_names - {"overdue_cli"}:
            names = {name.lower().replace("_", "-") for name in owners[top]}
            assert names & declared, (path.name, top)


def test_what_is_installed_on_demand_has_bounds_on_both_sides() -> None:
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"][
        "optional-dependencies"
    ]
    for extra in EXTRAS:
        assert all(
            re.fullmatch(r"[\w-]+(\[\w+\])?>=[\d.]+,<[\d.]+", each) for each in extras[extra]
        )


def imported(path: Path) -> set[str]:
    """The top names of all modules a file imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.split(".")[0])
    return found
