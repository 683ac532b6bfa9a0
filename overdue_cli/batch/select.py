"""Parts of an answer by their paths: `stage`, `charges.total`, `plan.first_offer`."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from overdue_cli.core.assess.assess import Answer, DebtAnswer
from overdue_cli.library.nearest import nearest_of

Path = tuple[str, ...]
# What a path may begin with: a field of the answer, or of each debt in it.
LONGEST = 4  # digits of a number in a list
# Fields of the answer that are findings, or follow from them.
SAID = frozenset({"findings", "assumptions", "citations"})
KNOWN = (*Answer.__struct_fields__, *DebtAnswer.__struct_fields__)


class Unknown(NamedTuple):
    """A path that no answer has, what may stand in it at the first place that is wrong, and the
    path that was probably meant, if any.
    """

    name: str
    choices: tuple[str, ...]
    nearest: str


class UnknownPart(ValueError):
    """Raised for paths that no answer has."""

    def __init__(self, unknown: tuple[Unknown, ...]) -> None:
        super().__init__(", ".join(each.name for each in unknown))
        self.unknown = unknown


def paths_of(text: str) -> tuple[Path, ...]:
    """The paths in a list with commas. Raises UnknownPart for those that no answer has."""
    from overdue_cli.wire.schema import bare_schema

    paths = tuple(tuple(part.strip().split(".")) for part in text.replace("，", ",").split(","))
    records = bare_schema("answer")["$defs"]
    unknown = tuple(_unknown(path, records) for path in paths if not _leads(path, records))
    if unknown:
        raise UnknownPart(unknown)
    return paths


def _leads(path: Path, records: dict[str, Any]) -> bool:
    """Whether an answer, or each debt in it, may have something at a path."""
    whose = "Answer" if path[0] in Answer.__struct_fields__ else "DebtAnswer"
    return _leads_on(records[whose], path, records)


def _unknown(path: Path, records: dict[str, Any]) -> Unknown:
    """What is wrong with a path, and what was probably meant."""
    right = next(n for n in range(len(path)) if not _leads(path[: n + 1], records))
    before, wrong, behind = path[:right], path[right], path[right + 1 :]
    fields = {name for record in records.values() for name in record.get("properties", ())}
    names = [
        name
        for name in (sorted(fields) if before else dict.fromkeys(KNOWN))
        if _leads((*before, name), records)
    ]
    near = nearest_of(wrong, names)
    meant = [way for way in ((*before, near, *behind), (*before, near)) if _leads(way, records)]
    return Unknown(
        name=".".join(path),
        choices=tuple(".".join((*before, name)) for name in names),
        nearest=".".join(meant[0]) if near else "",
    )


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
