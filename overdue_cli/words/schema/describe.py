"""A JSON Schema with a description of every definition and of every field, in one language; all
else stays as it is.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from overdue_cli.words.cli.log import help_of_field
from overdue_cli.words.language import Language
from overdue_cli.words.template import Text

# What stands in a sentence for a figure: of the law, or of the case by the name of its field.
_PLACE = re.compile(r"\{(law\.)?([\w-]+)[^{}:]*:?([^{}]*)\}")
_OF_CALC = "calc-"
# What every finding has.
SHARED = ("code", "citations", "debts", "text")
# The forms of a figure in a sentence, by what they show.
SHOWN = {
    "money": ("money", "amount", "said-money", "round-money", "yuan", "wan"),
    "rate": ("rate", "per-cent", "per-myriad"),
    "date": ("date", "long-date", "month", "start"),
    "days": ("days",),
    "number": ("count", "Count", "number", "numeral"),
}


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
        said = self._record(record, node)
        head = {"description": said} if said else {}
        return {**head, **self._node(node, record)}

    def _record(self, record: str, node: dict[str, Any]) -> str:
        """What a record is; of a finding, how it is said. Empty where there are no words for it."""
        if record in self.calculations:
            return self._text(f"help.calc.{self.calculations[record]}")
        if (code := code_of(node)) is not None:
            return self._said(code)
        key = f"schema.record.{record}"
        return self._text(key) if key in words() else ""

    def _said(self, code: str) -> str:
        """The sentence of a finding, with the names of its fields in place of figures."""
        field, said = _kinds().get(code), self.language.raw(_said_as(code)[0])
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
        code = code_of(node)
        if code is not None and field not in SHARED:
            return {**described, "description": self._of_finding(code, field, form)}
        key = "schema.debt-number" if code is not None and field == "debts" else ""
        key = key or next((key for key in self._keys(record, field) if key in words()), "")
        if key.startswith("help.log-field."):
            return {**described, "description": help_of_field(field, self.language)}
        return {**described, "description": self._text(key)} if key else described

    def _of_finding(self, code: str, field: str, form: dict[str, Any]) -> str:
        """A field of a finding, by how its sentence shows it."""
        shown = _forms(code).get(field)
        what = self._text(f"schema.form.{shown or kind_of(form)}")
        key = "schema.beside-sentence" if shown is None else "schema.in-sentence"
        return self._text(key, field=field, what=what)

    def _keys(self, record: str, field: str) -> Iterator[str]:
        """Where words for a field may stand, the closest first."""
        by_flag, by_calc = f"help.{_flags().get(field, field)}", f"help.calc-field.{field}"
        yield f"schema.{record}.{field}"
        if record in ("case", "Case", "Debt"):
            yield from (by_flag, by_calc)
        elif record in self.calculations or record.startswith(_OF_CALC):
            yield from (f"help.calc-field.{record}.{field}", by_calc)
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


def kind_of(form: dict[str, Any]) -> str:
    """What a field holds, by its schema."""
    told = str(form)
    kinds = {"boolean": "flag", "'date'": "date", "decimal": "figure", "integer": "number"}
    return next((name for mark, name in kinds.items() if mark in told), "text")


@cache
def words() -> dict[str, Text]:
    """Every text that describes something, by its key."""
    from overdue_cli.words.calc import templates
    from overdue_cli.words.cli.commands import HELP
    from overdue_cli.words.cli.log import LOG_HELP
    from overdue_cli.words.schema import bureau, desk, fields_a_l, fields_m_z, own, records, whole

    own_words = (whole, records, fields_a_l, fields_m_z, own, desk, bureau)
    found = {key: text for module in own_words for key, text in module.TEMPLATES.items()}
    found |= {key: found[other] for key, other in {**own.ALIKE, **desk.ALIKE}.items()}
    return {**templates(), **HELP, **LOG_HELP, **found}


@cache
def _sentences() -> dict[str, Text]:
    from overdue_cli.words.calc import templates as of_calculations
    from overdue_cli.words.report.compare import COMPARISON
    from overdue_cli.words.report.say import templates as of_report

    return {**of_calculations(), **COMPARISON, **of_report()}


@cache
def _said_as(code: str) -> tuple[Text, ...]:
    """The sentences of a finding: one, or one for each of its kinds."""
    if code not in _kinds():
        return (_sentences()[code],)
    return tuple(text for key, text in _sentences().items() if key.startswith(f"{code}."))


@cache
def _forms(code: str) -> dict[str, str]:
    """What the sentences of a finding show of each field."""
    names = {form: name for name, forms in SHOWN.items() for form in forms}
    return {
        place[2]: names.get(place[3], "text")
        for sentence in _said_as(code)
        for place in _PLACE.finditer(sentence)
        if not place[1]
    }


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
