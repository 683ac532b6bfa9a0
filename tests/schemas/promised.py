"""The schemas, the codes and the options that were promised, in `tests/schemas/1/`, and how they
are kept.

Each schema is there without words, one definition a line; definitions that several schemas have
alike stand once, in `shared.json`. They are written by

    OVERDUE_WRITE_SCHEMAS=1 pytest tests/schemas

which adds what is new, and does nothing where something was taken away.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from overdue_cli.core.answer.finding import Finding, Remark
from overdue_cli.core.assess import compare
from overdue_cli.core.findings import every
from overdue_cli.core.letters.registry import LETTER_KINDS
from overdue_cli.errors import ExitStatus
from overdue_cli.library import schemas
from overdue_cli.library.calculations import CALCULATIONS, calculation
from overdue_cli.rulebook.message import message_rules
from overdue_cli.rulebook.products import product_ids
from overdue_cli.rulebook.questions import questions
from overdue_cli.wire.schema import INPUTS
from overdue_cli.words.cli.problems import PROBLEMS
from tests.cli.running import overdue
from tests.support import ROOT

PLACE = Path(__file__).parent / "1"
SHARED = "shared.json"
CODES = "codes.json"
# Codes of problems whose sentence is said by their own name in cli/errors.py.
CODED = {"cannot-write", "unexpected"}


def inputs() -> tuple[str, ...]:
    """The schemas of what goes in."""
    return (*INPUTS, *schemas.REQUESTS)


@cache
def stored() -> dict[str, Any]:
    """The promised schemas by their names, whole."""
    shared = read(SHARED)
    found = {}
    for file in sorted(PLACE.glob("*.json")):
        if file.name not in (SHARED, CODES):
            schema = read(file.name)
            own = schema.pop("$defs", {})
            from_shared = {name: shared[name] for name in schema.pop("shared", ())}
            found[file.stem] = schema | ({"$defs": from_shared | own} if from_shared | own else {})
    return found


def read(name: str) -> Any:
    """One of the files; nothing where it is still to be written."""
    file = PLACE / name
    return json.loads(file.read_text("utf-8")) if file.exists() else {}


def write(now: dict[str, dict[str, Any]], codes: dict[str, list[str]]) -> None:
    """Put schemas and codes in place of those that are there."""
    PLACE.mkdir(exist_ok=True)
    forms: dict[str, set[str]] = {}
    times = Counter(name for schema in now.values() for name in schema.get("$defs", {}))
    for schema in now.values():
        for name, node in schema.get("$defs", {}).items():
            forms.setdefault(name, set()).add(json.dumps(node))
    alike = {name for name, told in forms.items() if times[name] > 1 and len(told) == 1}
    shared = {name: json.loads(next(iter(forms[name]))) for name in sorted(alike)}
    _write(SHARED, shared)
    (PLACE / CODES).write_text(json.dumps(codes, indent=1) + "\n", "utf-8")
    for name, schema in now.items():
        own = {key: node for key, node in schema.get("$defs", {}).items() if key not in alike}
        used = [key for key in schema.get("$defs", {}) if key in alike]
        head = {key: value for key, value in schema.items() if key != "$defs"}
        _write(f"{name}.json", head | {"$defs": own, "shared": used})


def _write(name: str, told: dict[str, Any]) -> None:
    """A field a line, and a definition a line."""
    lines = []
    for key, value in told.items():
        entries = [f"  {json.dumps(one)}: {json.dumps(two)}" for one, two in _entries(key, value)]
        inner = "{\n" + ",\n".join(entries) + "\n }" if entries else json.dumps(value)
        lines.append(f" {json.dumps(key)}: {inner}")
    (PLACE / name).write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


def _entries(key: str, value: Any) -> list[tuple[str, Any]]:
    return list(value.items()) if key == "$defs" else []


def codes_now() -> dict[str, list[str]]:
    """The codes there are, by what they are codes of."""
    for name in CALCULATIONS:
        calculation(name)  # its remarks are defined beside it
    every()
    assert compare.__name__, "its remarks are defined when it is loaded"
    return {
        "findings": sorted({str(kind.__struct_config__.tag) for kind in below(Finding)}),
        "problems": sorted(problem_codes()),
        "statuses": [f"{status.name}={int(status)}" for status in ExitStatus],
        "letters": sorted(LETTER_KINDS),
        "calculations": sorted(CALCULATIONS),
        "schemas": sorted(schemas.SCHEMAS),
        "questions": sorted(questions()),
        "products": sorted(product_ids()),
        "messages": sorted(message_rules().rules),
        "command line": sorted(command_line()),
    }


@cache
def command_line() -> frozenset[str]:
    """Every command, and every option of it by each of its names, with VALUE if it takes one."""
    found = set()
    for command in overdue("describe").answer["commands"]:
        name = " ".join(("overdue", *command["path"]))
        found.add(name)
        for each in command["parameters"]:
            takes = " VALUE" if each["values"] else ""
            found |= {f"{name} {flag}{takes}" for flag in each["flags"]}
    return frozenset(found)


def below(kind: type[Finding]) -> Iterator[type[Finding]]:
    """Every class of finding of the program; a test may have planted others."""
    for one in kind.__subclasses__():
        if one is not Remark and one.__module__.startswith("overdue_cli."):
            yield one
        yield from below(one)


def problem_codes() -> set[str]:
    """Codes of problems: the keys of their words, but for those that sentences are joined with."""
    source = (ROOT / "overdue_cli" / "cli" / "errors.py").read_text("utf-8")
    joined = set(re.findall(r'"problem\.([\w.-]+)"', source))
    joined |= set(re.findall(r'say\(\s*"([\w-]+)"', source)) - CODED
    keys = {key.removeprefix("problem.") for key in PROBLEMS if key.startswith("problem.")}
    return {key for key in keys - joined if "." not in key}
