"""Published schemas as tests hold outputs against them: as they are, and closed, where nothing may
stand that no schema names.
"""

from functools import cache
from typing import Any, Literal

from jsonschema import Draft202012Validator, FormatChecker

from overdue_cli.library import schemas
from tests.schemas.promised import stored

Way = Literal["published", "closed", "promised"]


def closed(node: Any) -> Any:
    """A schema that takes no field, no code and no finding that it does not name."""
    if isinstance(node, list):
        return [closed(each) for each in node]
    if not isinstance(node, dict):
        return node
    found = {key: closed(value) for key, value in node.items()}
    either = found.get("anyOf", [])
    if is_any_finding(found):
        found["anyOf"] = [each for each in either if "$ref" in each]
    elif {"type": "string"} in either and any("enum" in each for each in either):
        found["anyOf"] = [each for each in either if each != {"type": "string"}]
    elif found.get("type") == "object" and "properties" in found:
        found.setdefault("additionalProperties", False)
    return found


def is_any_finding(node: dict[str, Any]) -> bool:
    """Whether a schema is that of one finding among all."""
    return "code" in node.get("properties", {}) and "anyOf" in node


@cache
def validator(name: str, way: Way) -> Draft202012Validator:
    """What holds an output against a schema, formats of days among the rest."""
    built = stored()[name] if way == "promised" else schemas.schema(name)
    checked = closed(built) if way == "closed" else built
    return Draft202012Validator(checked, format_checker=FormatChecker())


def wrong(name: str, output: Any, way: Way = "closed") -> list[str]:
    """Where an output is not what its schema says: as it is published, closed, or as it was
    promised.
    """
    found = validator(name, way).iter_errors(output)
    return [f"{error.json_path}: {error.message[:200]}" for error in found]
