"""A JSON Schema with a description of every definition and of every field, in one language; all
else stays as it is.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from overdue_cli.words.language import Language
from overdue_cli.words.template import Text

# What stands in a sentence for a figure: of the law, or of the case by the name of its field.
_PLACE = re.compile(r"\{(law\.)?([\w-]+)[^{}]*\}")
_OF_CALC = "calc-"


class Described:
    """The schema `name` in words; `calculations` are the names of calculations by the records of
    their requests.
    """

    def __init__(self, name: str, language: Language, calculations: Mapping[str, str]) -> None:
        self.name = name
        self.language = language
        self.calculations = calculations

    def schema(self, built: dict[str, Any]) -> dict[str, Any]:
        """The whole: `built` with words."""
        head = {key: built[key] for key in ("$schema", "$id", "title")}
        rest = {key: value for key, value in built.items() if key not in ("$defs", *head)}
        whole = {**head, "description": self._whole(), **self._node(rest, self.name)}
        if "$defs" in built:
            whole["$defs"] = {
                key: self._definition(key, node) for key, node in built["$defs"].items()
            }
        return whole

    def _whole(self) -> str:
        """What the schema is of."""
        calculation = self.name.removeprefix(_OF_CALC)
        if calculation == self.name:
            return self._text(f"schema.of.{self.name}")
        what = self._text(f"help.calc.{calculation}")
        return self._text("schema.of.request", name=calculation, what=what)

    def _definition(self, record: str, node: dict[str, Any]) -> dict[str, Any]:
        return {"description": self._record(record, node), **self._node(node, record)}

    def _record(self, record: str, node: dict[str, Any]) -> str:
        """What a record is; of a finding, how it is said."""
        if record in self.calculations:
            return self._text(f"help.calc.{self.calculations[record]}")
        if (code := code_of(node)) is not None:
            return self._said(code)
        return self._text(f"schema.record.{record}")

    def _said(self, code: str) -> str:
        """The sentence of a finding, with the names of its fields in place of figures."""
        field = _kinds().get(code)
        key = next(key for key in _sentences() if key.startswith(f"{code}.")) if field else code
        said = self.language.raw(_sentences()[key])
        text = _PLACE.sub(lambda place: "…" if place[1] else f"{{{place[2]}}}", said)
        if field is None:
            return self._text("schema.said", text=text)
        return self._text("schema.said-by", field=field, text=text)

    def _node(self, node: Any, record: str) -> Any:
        """A part of the schema; properties of an object are described, conditions are not."""
        if isinstance(node, list):
            return [self._node(each, record) for each in node]
        if not isinstance(node, dict):
            return node
        record = node.get("title", record)
        found = {
            key: value if key == "properties" else self._node(value, record)
            for key, value in node.items()
        }
        if "properties" in node:
            is_object = "object" in (node.get("type") or ())
            fields = {
                field: self._field(form, record, field, node) if is_object else form
                for field, form in node["properties"].items()
            }
            found["properties"] = fields
        return found

    def _field(self, form: Any, record: str, field: str, node: dict[str, Any]) -> Any:
        described = self._node(form, record)
        if not isinstance(described, dict):
            return described
        if field == "debts" and code_of(node) is not None:
            key = "schema.debt-number"
        else:
            key = next((key for key in self._keys(record, field) if key in words()), "")
        return {**described, "description": self._text(key)} if key else described

    def _keys(self, record: str, field: str) -> Iterator[str]:
        """Where words for a field may stand, the closest first."""
        by_flag, by_calc = f"help.{_flags().get(field, field)}", f"help.calc-field.{field}"
        yield f"schema.{record}.{field}"
        if record in ("case", "Case", "Debt"):
            yield from (by_flag, by_calc)
        elif record in self.calculations or record.startswith(_OF_CALC):
            yield by_calc
        elif record in ("log-entry", "LogEntry"):
            yield f"help.log-field.{field}"
        yield from (f"schema.field.{field}", by_calc, by_flag)

    def _text(self, key: str, **fields: str) -> str:
        return self.language.text(key, words(), **fields)


def code_of(node: dict[str, Any]) -> str | None:
    """The code of the class of findings that a definition is of; None for any other."""
    code = node.get("properties", {}).get("code")
    found = code.get("const") if isinstance(code, dict) else None
    return found if isinstance(found, str) else None


@cache
def words() -> dict[str, Text]:
    """Every text that describes something, by its key."""
    from overdue_cli.words.calc import templates
    from overdue_cli.words.cli.commands import HELP
    from overdue_cli.words.cli.log import LOG_HELP
    from overdue_cli.words.schema import fields_a_l, fields_m_z, own, records, whole

    own_words = (whole, records, fields_a_l, fields_m_z, own)
    found = {key: text for module in own_words for key, text in module.TEMPLATES.items()}
    found |= {key: found[other] for key, other in own.ALIKE.items()}
    return {**templates(), **HELP, **LOG_HELP, **found}


@cache
def _sentences() -> dict[str, Text]:
    from overdue_cli.words.calc import templates as of_calculations
    from overdue_cli.words.report.compare import COMPARISON
    from overdue_cli.words.report.say import templates as of_report

    return {**of_calculations(), **COMPARISON, **of_report()}


@cache
def _kinds() -> dict[str, str]:
    """Of findings that come in kinds, the field that says which."""
    from overdue_cli.words.report.say import by_field

    return by_field()


@cache
def _flags() -> dict[str, str]:
    """The option of a field of a case, without its dashes."""
    from overdue_cli.core.case.fields import CASE_FIELDS, DEBT_FIELDS, flag_of

    return {name: flag_of(name).removeprefix("--") for name in (*CASE_FIELDS, *DEBT_FIELDS)}
