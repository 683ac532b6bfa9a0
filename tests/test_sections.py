"""A finding stands under one name of a section everywhere: where it is defined, chosen, and
worded.
"""

import ast
from importlib import import_module

import pytest

from overdue_cli.core.answer.finding import Finding
from overdue_cli.core.findings import SECTIONS, every
from tests.support import ROOT

REPORT = ROOT / "overdue_cli" / "core" / "report"


def section_of(kind: type[Finding]) -> str:
    return kind.__module__.rsplit(".", 1)[1]


def chosen_in() -> dict[str, set[str]]:
    """The modules of core/report in which each name stands."""
    found: dict[str, set[str]] = {}
    for path in REPORT.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Name):
                found.setdefault(node.id, set()).add(path.stem)
    return found


def test_every_section_has_its_module_in_all_three_places() -> None:
    for place in ("core/findings", "core/report", "words/report"):
        names = {path.stem for path in (ROOT / "overdue_cli" / place).glob("*.py")}
        assert set(SECTIONS) <= names, place


def test_a_finding_is_chosen_where_it_is_defined() -> None:
    """`several` speaks of all debts together, and so of what the other sections say of one."""
    places = chosen_in()
    astray = {
        kind.__name__: places.get(kind.__name__, set())
        for kind in every()
        if not places.get(kind.__name__, set()) - {"several"} <= {section_of(kind)}
        or not places.get(kind.__name__)
    }
    assert astray == {}


@pytest.mark.parametrize("section", SECTIONS)
def test_a_finding_is_worded_where_it_is_defined(section: str) -> None:
    words = import_module(f"overdue_cli.words.report.{section}")
    mine = {kind.code for kind in every() if section_of(kind) == section}
    worded = {context.split(".")[0] for context in words.TEMPLATES}
    assert worded == mine
    assert set(words.BY_FIELD) <= mine
