"""Parts of an answer by their paths: `stage`, `charges.total`, `plan.first_offer`."""

from collections.abc import Sequence
from typing import Any

from overdue_cli.core.assess.assess import Answer, DebtAnswer

Path = tuple[str, ...]
# What a path may begin with: a field of the answer, or of each debt in it.
KNOWN = (*Answer.__struct_fields__, *DebtAnswer.__struct_fields__)


class UnknownPart(ValueError):
    """Raised for a path that no answer has; `name` is the part of it that is unknown."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def paths_of(text: str) -> tuple[Path, ...]:
    """The paths in a list with commas. Raises UnknownPart where no answer begins so."""
    paths = tuple(tuple(part.strip().split(".")) for part in text.replace("，", ",").split(","))
    for path in paths:
        if path[0] not in KNOWN:
            raise UnknownPart(".".join(path))
    return paths


def picked(answer: Answer, paths: Sequence[Path]) -> dict[str, Any]:
    """The parts by their paths."""
    return {".".join(path): part(answer, path) for path in paths}


def part(answer: Answer, path: Path) -> Any:
    """One part; of a part of a debt the value, or a list where the case has several.

    Raises UnknownPart.
    """
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
    if name not in getattr(value, "__struct_fields__", ()):
        raise UnknownPart(name)
    return _at(getattr(value, name), rest)
