"""`overdue describe` against the help that people read."""

import json
import re
import subprocess
import sys
from typing import Any

import pytest

from overdue_cli.errors import ExitStatus
from tests.cli.inside import overdue_inside


def overdue(*argv: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "overdue_cli", *argv], capture_output=True, text=True, check=True
    )
    return done.stdout


@pytest.fixture(scope="module")
def told() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(overdue("describe", "--lang", "en"))
    return found


def test_every_command_and_every_flag_of_help_is_told(told: dict[str, Any]) -> None:
    commands = {tuple(each["path"]): each for each in told["commands"]}
    groups = {path[:-1] for path in commands if path}
    for path in groups | {("advise",), ("calc", "loan"), ("letter",), ("pack",), ("batch",)}:
        shown = overdue(*path, "--help", "--lang", "en")
        flags = {flag for each in commands[path]["parameters"] for flag in each["flags"]}
        named = set(re.findall(r"^  (?:(-\w), )?(--[\w-]+)", shown, re.M))
        in_help = {flag for pair in named for flag in pair if flag} - {"--help", "-h"}
        assert in_help == flags - {"--help", "-h"}, path
        below = [each[-1] for each in commands if each[:-1] == path and each]
        assert all(re.search(rf"^  {re.escape(name)}\s", shown, re.M) for name in below), path


@pytest.mark.parametrize("language", ["zh", "zh-Hant", "en"])
def test_no_help_is_the_key_of_a_text(language: str) -> None:
    """Every help was found among the words: `import` showed `log-field.debt`."""
    commands = overdue_inside(["describe", "--lang", language]).answer["commands"]
    helps = [(each["path"], each["help"]) for each in commands]
    helps += [(each["path"], one["help"]) for each in commands for one in each["parameters"]]
    assert [each for each in helps if re.fullmatch(r"[a-z]+([-.][a-z]+)+", each[1])] == []


def test_statuses_letters_and_words(told: dict[str, Any]) -> None:
    assert told["statuses"] == {s.name.lower().replace("_", "-"): int(s) for s in ExitStatus}
    chinese = json.loads(overdue("describe", "--lang", "zh"))
    assert [each["path"] for each in chinese["commands"]] == [
        each["path"] for each in told["commands"]
    ]
    advise = next(each for each in chinese["commands"] if each["path"] == ["advise"])
    days = next(each for each in advise["parameters"] if each["name"] == "days_overdue")
    assert (days["flags"], days["values"], days["required"]) == (["--days"], 1, False)
    assert re.search(r"[\u4e00-\u9fff]", days["help"])
    assert "hardship" in told["letters"]
