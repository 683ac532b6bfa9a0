"""The promise of JSON and of the command line: within a number of a schema, and so within a first
number of a version, things are only added.
"""

import json
import os
from collections.abc import Callable
from copy import deepcopy
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from overdue_cli.core.findings import every
from overdue_cli.library import schemas
from tests.golden.join import HERE, join_answer
from tests.published import Way, validator, wrong
from tests.schemas.compare import taken_away
from tests.schemas.promised import (
    CODES,
    PLACE,
    codes_now,
    command_line,
    inputs,
    read,
    stored,
    write,
)
from tests.test_cases import CASES, answer_of


def breaches() -> list[str]:
    """What of the promise is not kept today."""
    found = []
    for name, old in stored().items():
        if name not in schemas.SCHEMAS:
            found.append(f"{name}: no longer there")
            continue
        gone = taken_away(old, schemas.schema(name), is_input=name in inputs())
        found += [f"{name}: {each}" for each in gone]
    now = codes_now()
    found += [
        f"{kind}: {code} is gone"
        for kind, codes in read(CODES).items()
        for code in codes
        if code not in now[kind]
    ]
    return found


def test_nothing_that_was_promised_is_taken_away() -> None:
    """`OVERDUE_WRITE_SCHEMAS=1` promises what is new, once nothing is missing."""
    assert breaches() == []
    if os.environ.get("OVERDUE_WRITE_SCHEMAS"):
        write({name: schemas.schema(name) for name in schemas.SCHEMAS}, codes_now())
        stored.cache_clear()
        written = json.dumps({name: schemas.schema(name) for name in schemas.SCHEMAS})
        assert stored() == json.loads(written)


def test_commands_and_options_are_promised() -> None:
    promised = read(CODES)["command line"]
    for kept in (
        "overdue advise --days VALUE",
        "overdue calc loan --json",
        "overdue letter -o VALUE",
    ):
        assert kept in promised
        assert kept in command_line()


def test_every_schema_is_promised() -> None:
    assert set(stored()) == set(schemas.SCHEMAS)
    for name, schema in stored().items():
        assert schema["$id"] == f"urn:overdue-cli:schema:{PLACE.name}:{name}"


WAYS: tuple[Way, ...] = ("closed", "promised")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_every_answer_is_what_its_schema_says_and_what_was_promised(path: Path) -> None:
    """All but its findings, which follow in one go: most of them are in many answers."""
    answer = answer_of(path) | {"findings": [], "assumptions": []}
    for way in WAYS:
        assert wrong("answer", answer, way) == []


@pytest.mark.parametrize("way", WAYS)
def test_every_finding_is_what_the_schema_of_its_class_says(way: Way) -> None:
    """Each against its own class: the whole choice of a hundred classes is tried on the golden
    answers.
    """
    whole = validator("answer", way)
    checks = {
        kind.code: whole.evolve(schema=whole.schema | {"$ref": f"#/$defs/{kind.__name__}"})
        for kind in every()
        if kind.__name__ in whole.schema["$defs"]
    }
    assert [
        (entry["code"], error.message)
        for path in CASES
        for key in ("findings", "assumptions")
        for entry in answer_of(path)[key]
        if entry["code"] in checks
        for error in checks[entry["code"]].iter_errors(entry)
    ] == []


@pytest.mark.parametrize("name", sorted(each.name for each in (HERE / "answers").iterdir()))
def test_every_golden_answer_is_what_was_promised(name: str) -> None:
    assert wrong("answer", json.loads(join_answer(HERE / "answers" / name)), "promised") == []


# -- the checker -----------------------------------------------------------------------------------

Change = Callable[[dict[str, Any]], Any]


def at(*path: str | int) -> Callable[[Any], Any]:
    """The place in a schema to change."""

    def reached(node: Any) -> Any:
        for each in path:
            node = node[each]
        return node

    return reached


def put(place: tuple[str | int, ...], value: Any, schema: Any) -> None:
    at(*place[:-1])(schema)[place[-1]] = value


def drop(place: tuple[str | int, ...], schema: Any) -> None:
    del at(*place[:-1])(schema)[place[-1]]


STAGE = ("$defs", "Stage", "properties")
TOTAL = ("$defs", "Charges", "properties", "total")
ANY = ("$defs", "AnyFinding", "anyOf")
FORCE = ("$defs", "Force", "anyOf", 0, "enum")
PLAN = ("$defs", "Plan")
FEES = ("oneOf", 1, "properties", "fees")


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("answer", partial(drop, (*STAGE, "bucket")), ".stage.bucket: no longer there"),
        ("answer", partial(put, (*STAGE, "bucket"), {"type": "integer"}), "was ['string']"),
        ("answer", partial(put, TOTAL, {"type": "string"}), "charges.total"),
        ("answer", partial(drop, (*FORCE, 0)), "'administrative-regulation' is gone"),
        ("answer", partial(put, ("$defs", "Force"), {"type": "string"}), "codes is gone"),
        ("answer", partial(drop, (*ANY, 0)), " is gone"),
        ("answer", partial(drop, (*PLAN, "required", 0)), "plan.basis: may now be left out"),
        (
            "answer",
            partial(put, (*PLAN, "properties", "owed"), {"anyOf": [{"type": "null"}]}),
            "plan.owed",
        ),
        ("answer", partial(put, (*STAGE, "due_is_known"), {}), "due_is_known: was"),
        ("case", partial(drop, FEES), "fees: no longer there"),
        ("case", partial(put, (*FEES, "maximum"), 5), "fees: maximum was 10000000000, is 5"),
        ("case", partial(put, (*FEES, "type"), ["string"]), "fees: was"),
        ("case", partial(put, ("oneOf", 1, "required"), ["name"]), "name: now required"),
        ("case", partial(put, ("oneOf", 1, "not"), {"required": ["name"]}), "a new condition"),
        ("calc-loan", partial(put, ("properties", "until", "pattern"), "^2"), "until: pattern"),
        (
            "products",
            partial(drop, ("$defs", "Product", "properties", "lender")),
            "*.lender: no longer there",
        ),
    ],
)
def test_what_is_taken_away_is_named_by_its_path(name: str, change: Change, said: str) -> None:
    old, new = schemas.schema(name), deepcopy(schemas.schema(name))
    change(new)
    found = taken_away(old, new, is_input=name in inputs())
    assert any(said in each for each in found), found


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("answer", partial(put, (*STAGE, "later"), {"type": "string"})),
        ("answer", partial(put, FORCE, ["a-new-force", *at(*FORCE)(schemas.schema("answer"))])),
        (
            "answer",
            partial(
                put, (*PLAN, "required"), [*schemas.schema("answer")["$defs"]["Plan"]["properties"]]
            ),
        ),
        ("case", partial(put, ("oneOf", 1, "properties", "later"), {"type": "string"})),
        ("case", partial(put, (*FEES, "maximum"), 10**12)),
        ("case", partial(drop, (*FEES, "pattern"))),
    ],
)
def test_what_is_added_is_no_breach(name: str, change: Change) -> None:
    new = deepcopy(schemas.schema(name))
    change(new)
    assert taken_away(schemas.schema(name), new, is_input=name in inputs()) == []


def test_a_new_kind_of_finding_is_no_breach() -> None:
    old, new = schemas.schema("answer"), deepcopy(schemas.schema("answer"))
    planted = {"type": "object", "properties": {"code": {"const": "comes-later"}}}
    new["$defs"]["ComesLater"] = planted
    new["$defs"]["AnyFinding"]["anyOf"].insert(0, {"$ref": "#/$defs/ComesLater"})
    assert taken_away(old, new) == []
