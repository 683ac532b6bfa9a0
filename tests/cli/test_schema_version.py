"""`--schema-version` beside `--json`, of every command that has it."""

import json
from typing import Any

import pytest

from tests.cli.inside import overdue_inside
from tests.cli.running import FLAGS


def commands() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = overdue_inside(["describe", "--json"]).answer["commands"]
    return found


def test_every_command_with_json_takes_it() -> None:
    of_each = [[flag for one in each["parameters"] for flag in one["flags"]] for each in commands()]
    with_json = [flags for flags in of_each if "--json" in flags]
    assert len(with_json) > 20
    assert all(flags.count("--schema-version") == 1 for flags in with_json)
    assert not any("--schema-version" in flags for flags in of_each if "--json" not in flags)


def test_the_number_there_is_changes_no_byte() -> None:
    plain = overdue_inside(["advise", *FLAGS, "--json"])
    chosen = overdue_inside(["advise", *FLAGS, "--json", "--schema-version", "1"])
    assert (chosen.status, chosen.raw) == (0, plain.raw)


@pytest.mark.parametrize("number", ["2", "0", "x", "01"])
def test_another_is_refused_with_what_there_is(number: str) -> None:
    asked = ["advise", *FLAGS, "--json", "--schema-version", number, "--lang", "en"]
    refused = overdue_inside(asked)
    assert refused.raw == b""
    [problem] = json.loads(refused.errors)["problems"]
    assert problem["code"] == "no-such-schema"
    assert problem["message"].endswith("It writes: 1.")
