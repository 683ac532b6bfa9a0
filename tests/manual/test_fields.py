"""The fields that the manual names of each JSON, against what the commands write."""

import json
import shlex
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.library.schemas import SCHEMAS, schema
from overdue_cli.wire.fields import HEAD, OUTPUTS, PROBLEMS, fields_of, outputs_of
from tests.cli import test_promise
from tests.cli.inside import overdue_inside
from tests.cli.test_promise import folder

__all__ = ["folder"]  # a fixture: the files that the command lines name

LINES = [(command, line) for command, lines in test_promise.OUTPUTS.items() for line in lines]
ANY_NAME = ("products", "rules")  # their fields are the ids


def documented(command: str) -> set[str]:
    """The first part of every field that the manual names of a command's JSON."""
    found = set()
    for each in outputs_of(command):
        fields = fields_of(schema(each.schema)) if each.schema else each.fields
        found |= {name.split(".")[0].removesuffix("[]") for name, _ in fields}
    return found


def test_every_command_that_writes_json_is_in_the_table() -> None:
    named = {*OUTPUTS, *(name for name in test_promise.OUTPUTS if outputs_of(name))}
    assert named == {*test_promise.OUTPUTS, *test_promise.LINES}


@pytest.mark.parametrize(("command", "line"), LINES)
def test_what_is_written_is_what_the_manual_names(command: str, line: str, folder: Path) -> None:
    written = json.loads(overdue_inside(shlex.split(line)).raw)
    if command in ANY_NAME:
        first = next(value for name, value in written.items() if isinstance(value, dict))
        named = {name.split(".")[1] for name, _ in outputs_of(command)[0].fields[len(HEAD) :]}
        assert named - {"article", "quote", "checked", "since"} <= set(first)
        return
    assert set(written) <= documented(command)


@pytest.mark.parametrize("command", ["letter hardship", "pack p --format md", "log show 1"])
def test_the_fields_below_are_there_too(command: str, folder: Path) -> None:
    """Of commands without a schema, whose fields are named by hand."""
    case = [] if command.startswith("log") else ["--case", "case.json"]
    log = ["--log", "my.log"] if command.startswith("log") else []
    written = overdue_inside([*command.split(), *case, *log, "--json"]).answer
    name = command.split()[0] if case else "log show"
    for field, kind in outputs_of(name)[0].fields:
        if field.split(".")[0].removesuffix("[]") in written:
            assert any(fits(value, kind) for value in at(written, field)), field


def at(written: Any, field: str) -> list[Any]:
    """Every value under a path such as `papers[].kind`; one that is no value for an empty list."""
    found = [written]
    for part in field.split("."):
        name = part.removesuffix("[]")
        found = [each[name] for each in found if name in each]
        if part.endswith("[]"):
            found = [value for each in found for value in each] or [None]
    return found


def fits(value: Any, kind: str) -> bool:
    kinds = {"string": str, "integer": int, "boolean": bool, "object": dict, "array": list}
    return value is None or isinstance(
        value, tuple(kinds[each] for each in kind.split("|") if each in kinds)
    )


def test_a_refusal_has_the_fields_named() -> None:
    told = json.loads(overdue_inside(["advise", "--days", "4", "--json"]).errors)
    names = {name.split(".")[0].removesuffix("[]") for name, _ in PROBLEMS}
    assert set(told) == names
    assert {f"problems[].{name}" for name in told["problems"][0]} <= {n for n, _ in PROBLEMS}


@pytest.mark.parametrize("name", SCHEMAS)
def test_every_schema_can_be_listed(name: str) -> None:
    found = fields_of(schema(name))
    assert found
    assert all(kind for _, kind in found)
