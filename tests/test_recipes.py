"""The recipes in CONTRIBUTING.md are run, each where its tool is, and print what stands there."""

import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.cli.running import environment
from tests.support import ROOT

TEXT = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
BLOCK = r"-->\n```\w+\n(.*?)^```$"
FILE = re.compile(r"^<!-- file: (\S+) " + BLOCK, re.M | re.S)
RECIPE = re.compile(r"^<!-- recipe: (\w+) " + BLOCK, re.M | re.S)
SAID = "# > "

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the recipes are for a POSIX shell")


class Recipe(NamedTuple):
    tool: str
    code: str
    prints: str


def recipes() -> list[Recipe]:
    """Every recipe, what it prints apart from it."""
    found = []
    for tool, block in RECIPE.findall(TEXT):
        lines = block.splitlines(keepends=True)
        code = [line for line in lines if not line.startswith(SAID)]
        prints = [line.removeprefix(SAID) for line in lines if line.startswith(SAID)]
        found.append(Recipe(tool, "".join(code), "".join(prints)))
    return found


def is_here(tool: str) -> bool:
    return tool == "python" or bool(shutil.which(tool) if tool == "jq" else find_spec(tool))


def test_there_is_a_recipe_for_each_tool() -> None:
    assert {recipe.tool for recipe in recipes()} == {"jq", "pandas", "polars", "python"}


@pytest.mark.parametrize("recipe", recipes(), ids=lambda recipe: recipe.tool)
def test_a_recipe_prints_what_stands_there(recipe: Recipe, tmp_path: Path) -> None:
    if not is_here(recipe.tool):
        pytest.skip(f"no {recipe.tool} here")
    for name, content in FILE.findall(TEXT):
        (tmp_path / name).write_text(content, "utf-8")
    if recipe.tool == "jq":
        shell = f'overdue() {{ "{sys.executable}" -m overdue_cli "$@"; }}\n{recipe.code}'
        command = ["bash", "-euo", "pipefail", "-c", shell]
    else:
        command = [sys.executable, "-c", recipe.code]
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environment(PYTHONPATH=os.pathsep.join(sys.path)),
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == recipe.prints
