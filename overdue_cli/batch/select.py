"""Parts of an answer by their paths: `stage`, `charges.total`, `plan.first_offer`."""

from collections.abc import Sequence
from typing import Any

from overdue_cli.core.assess.assess import Answer, DebtAnswer

Path = tuple[str, ...]
# What a path may begin with: a field of the answer, or of each debt in it.
LONGEST = 4  # digits of a number in a list
# Fields of the answer that are findings, or follow from them.
SAID = frozenset({"findings", "assumptions", "citations"})
KNOWN = (*Answer.__struct_fields__, *DebtAnswer.__struct_fields__)


class UnknownPart(ValueError):
    """Raised for a path that no answer has; `name` is the part of it that is unknown."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def paths_of(text: str) -> tuple[Path, ...]:
    """The paths in a list with commas. Raises UnknownPart where no answer has such a part."""
    from overdue_cli.wire.schema import bare_schema

    paths = tuple(tuple(part.strip().split(".")) for part in text.replace("，", ",").split(","))
    shape = bare_schema("answer")
    records = shape["$defs"]
    for path in paths:
        whose = "Answer" if path[0] in Answer.__struct_fields__ else "DebtAnswer"
        if not _leads_on(records[whose], path, records):
            raise UnknownPart(".".join(path))
    return paths


def _leads_on(node: dict[str, Any], path: Path, records: dict[str, Any]) -> bool:
    """Whether a schema has something at a path; a list is led through without a number too."""
    if "$ref" in node:
        return _leads_on(records[node["$ref"].rpartition("/")[2]], path, records)
    ways = node.get("anyOf") or node.get("oneOf")
    if ways:
        return any(_leads_on(way, path, records) for way in ways)
    if not path:
        return True
    if "items" in node:
        is_place = path[0].isdecimal() and len(path[0]) <= LONGEST
        return _leads_on(node["items"], path[1:] if is_place else path, records)
    fields = node.get("properties")
    if fields is None:
        return node.get("type") == "object" or not node  # anything may stand there
    return path[0] in fields and _leads_on(fields[path[0]], path[1:], records)


def asks_for_findings(paths: Sequence[Path]) -> bool:
    """Whether a path needs what is said, which is a third of the work; figures are made without."""
    return any(path[0] in SAID for path in paths)


def picked(answer: Answer, paths: Sequence[Path]) -> dict[str, Any]:
    """The parts by their paths."""
    return {".".join(path): part(answer, path) for path in paths}


def part(answer: Answer, path: Path) -> Any:
    """One part; of a part of a debt the value, or a list where the case has several."""
    if path[0] in Answer.__struct_fields__:
        return _at(answer, path)
    found = [_at(debt, path) for debt in answer.debts]
    return found[0] if len(found) == 1 else found


def _at(value: Any, path: Path) -> Any:
    """The value at a path; None where something on the way is not given, and a list where the way
    leads through a list without a number.
    """
    if not path or value is None:
        return value
    name, rest = path[0], path[1:]
    if isinstance(value, tuple):
        if not name.isdecimal():
            return [_at(each, path) for each in value]
        return _at(value[int(name)], rest) if int(name) < len(value) else None
    return _at(getattr(value, name), rest) if name in _fields(value) else None


def _fields(value: Any) -> tuple[str, ...]:
    """The fields of a record; another kind of record at this place may have others. Its code is
    one, though it stands on its class.
    """
    config = getattr(value, "__struct_config__", None)
    if config is None:
        return ()
    own: tuple[str, ...] = value.__struct_fields__
    return own if config.tag is None else (*own, config.tag_field)
