"""JSON in and out. In: strict, bounded, every problem at once. Out: the same bytes in every language."""

import re
from collections.abc import Callable, Collection, Mapping
from datetime import date
from typing import Any

import msgspec

from overdue_cli.core.case import LENDERS, REQUIRED, Case, as_asked
from overdue_cli.core.case_reading import read_case
from overdue_cli.core.findings import Finding, every
from overdue_cli.core.problem import Problem
from overdue_cli.core.reading import MOST_DAYS, MOST_MONEY
from overdue_cli.core.uses.assess import Answer
from overdue_cli.errors import ExitStatus, OverdueError

SCHEMA_VERSION = 1
MOST_BYTES = 1_000_000
MOST_DEPTH = 20


class BadCase(OverdueError):
    """A case that cannot be computed, with everything that is wrong with it."""

    status = ExitStatus.BAD_CASE

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("; ".join(f"{p.path}: {p.code}" for p in problems))
        self.problems = problems


class BadJSON(OverdueError):
    """Text that is not the JSON we take. `line` and `column` count from 1; `path` is where reading stopped."""

    status = ExitStatus.BAD_CASE

    def __init__(self, code: str, line: int = 1, column: int = 1, path: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.line = line
        self.column = column
        self.path = path


class _Object(dict[str, Any]):
    """A JSON object that remembers the names it held twice."""

    duplicates: tuple[str, ...] = ()


def read(raw: bytes, *, products: Collection[str], as_of: date) -> Case:
    """A case from JSON bytes. Raises BadJSON or BadCase; never a RecursionError, never a rounded number."""
    value = parse(raw)
    if not isinstance(value, Mapping):
        raise BadCase((Problem(code="not-an-object", path="$"),))
    case, problems = read_case(value, products=products, as_of=as_of)
    if case is None:
        raise BadCase(problems)
    return case


def parse(raw: bytes) -> Any:
    """JSON with every number left as its text, so that nothing is lost before it is bounded."""
    if len(raw) > MOST_BYTES:
        raise BadJSON("too-big")
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise BadJSON("not-utf-8", line=raw.count(b"\n", 0, error.start) + 1) from error
    if _depth(text) > MOST_DEPTH:
        raise BadJSON("too-deep")
    import json

    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_float=str,
            parse_int=str,
            parse_constant=_refuse_constant,
        )
    except json.JSONDecodeError as error:
        where = _path_at(text[: error.pos])
        raise BadJSON("not-json", error.lineno, error.colno, where) from error


def encode(answer: Answer, say: Callable[[Finding], str] | None = None) -> bytes:
    """The answer as indented UTF-8 JSON; with `say`, its sentence stands beside each code as `text`."""
    built: dict[str, Any] = {"schema": SCHEMA_VERSION, **msgspec.to_builtins(answer)}
    built["case"]["debts"] = [as_asked(debt) for debt in built["case"]["debts"]]
    if say is not None:
        for name, found in (("findings", answer.findings), ("assumptions", answer.assumptions)):
            for entry, finding in zip(built[name], found, strict=True):
                entry["text"] = say(finding)
    return msgspec.json.format(msgspec.json.encode(built), indent=2) + b"\n"


def encode_problems(status: ExitStatus, problems: list[dict[str, Any]]) -> bytes:
    """What goes to stderr when JSON was asked for and there is no answer."""
    import json

    told = {"schema": SCHEMA_VERSION, "status": int(status), "problems": problems}
    # A field's name may hold half a surrogate pair, which UTF-8 has no bytes for.
    return json.dumps(told, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"


def schema(which: str) -> dict[str, Any]:
    """The JSON Schema of `case` or `answer`."""
    return _case_schema() if which == "case" else _answer_schema()


def _import_what_is_only_named() -> None:
    """Records that a plain case does not need are named in quotes; a schema has to find them there."""
    from overdue_cli.core import case, interest
    from overdue_cli.core.card_detail import CardDetail
    from overdue_cli.core.ledger import Window
    from overdue_cli.core.loan_detail import LoanDetail

    vars(case).setdefault("LoanDetail", LoanDetail)
    vars(case).setdefault("CardDetail", CardDetail)
    vars(interest).setdefault("Window", Window)


def _answer_schema() -> dict[str, Any]:
    _import_what_is_only_named()
    built = msgspec.json.schema(Answer)
    definitions = built["$defs"]
    for kind in every():
        found = msgspec.json.schema(kind)
        definitions |= found.pop("$defs", {})
    variants = [{"$ref": f"#/$defs/{kind.__name__}"} for kind in every()]
    for kind in every():
        definitions[kind.__name__]["properties"]["text"] = {"type": "string"}
    debt = definitions["Debt"]  # as asked: days and principal may follow from a loan or a card
    debt["properties"] = as_asked({**debt["properties"], "derived": ()})
    debt["required"] = []
    answer = definitions["Answer"]
    for name in ("findings", "assumptions"):
        answer["properties"][name] = {"type": "array", "items": {"oneOf": variants}}
    answer["properties"] = {"schema": {"const": SCHEMA_VERSION}, **answer["properties"]}
    answer["required"] = ["schema", *answer["required"]]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **built}


_MONEY = r"^(?:(?:\d{1,10}|10000000000)(?:\.\d{1,2}0{0,13})?|\d(?:\.\d{1,8})?[eE]\+?\d)$"
_NUMBER = r"\d{1,15}(?:\.\d{1,15})?(?:[eE][+-]?\d{1,2})?"
_DATE = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d{2}-\d{2}$"}


def _money(*, least: str = "minimum") -> dict[str, Any]:
    """Yuan as a number or a text of digits; `least` is minimum, or exclusiveMinimum where 0 makes no sense."""
    return {"type": ["string", "number"], "pattern": _MONEY, least: 0, "maximum": int(MOST_MONEY)}


def _rate(most: str) -> dict[str, Any]:
    """A fraction of its period as a number, or as text, also as a per cent."""
    return {"type": ["string", "number"], "pattern": rf"^{_NUMBER}\s*%?$", "minimum": 0, "maximum": float(most)}


def _case_schema() -> dict[str, Any]:
    person: dict[str, Any] = {
        "as_of": _DATE,
        "income": _money(),
        "expenses": _money(),
        "other_payments": _money(),
        "reserve": _money(),
    }
    debt: dict[str, Any] = {
        "days_overdue": {
            "type": ["integer", "string"],
            "pattern": r"^\d{1,5}$",
            "minimum": 0,
            "maximum": MOST_DAYS,
        },
        "principal": _money(least="exclusiveMinimum"),
        "product": {"type": "string"},
        "lender": {"type": "string", "enum": [*LENDERS, None]},
        "daily_rate": _rate("0.01"),
        "annual_rate": _rate("1"),
        "penalty_multiplier": {
            "type": ["string", "number"],
            "pattern": r"^(?:[1-9](?:\.\d{1,15})?|10(?:\.0{1,15})?)$",
            "minimum": 1,
            "maximum": 10,
        },
        "outstanding": _money(),
        "fees": _money(),
        "last_event": _DATE,
        "contract_date": _DATE,
        "loan": _detail_schema("loan"),
        "card": _detail_schema("card"),
    }
    person, debt = ({name: _or_null(name, field) for name, field in t.items()} for t in (person, debt))
    owed = {
        "type": "object",
        "properties": debt,
        "anyOf": _EITHER,
        "additionalProperties": False,
    }
    nested = {"debts": {"type": "array", "items": owed, "minItems": 1, "maxItems": 1}}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "overdue case, version 1",
        "description": "Money is yuan; a rate is a fraction of its period or a per cent ('0.05%'). null: not said.",
        "oneOf": [
            {
                "type": "object",
                "properties": person | nested,
                "required": ["income", "debts"],
                "additionalProperties": False,
            },
            {
                "type": "object",
                "properties": person | debt,
                "required": ["income"],
                "anyOf": _EITHER,
                "additionalProperties": False,
            },
        ],
    }


def _tells(name: str, *fields: str) -> dict[str, Any]:
    """The loan or the card tells days and principal, which then are not given beside it."""
    tells = {"type": "object", "anyOf": [{"required": [field]} for field in fields]}
    return {"required": [name], "properties": {name: tells, "days_overdue": False, "principal": False}}


def _tells_not(*fields: str) -> dict[str, Any]:
    return {"not": {"type": "object", "anyOf": [{"required": [field]} for field in fields]}}


# Days and principal, or what they follow from.
_EITHER = [
    {
        "required": ["days_overdue", "principal"],
        "properties": {"loan": _tells_not("instalments", "schedule"), "card": _tells_not("transactions")},
    },
    _tells("loan", "instalments", "schedule"),
    _tells("card", "transactions"),
]


def _detail_schema(name: str) -> dict[str, Any]:
    from overdue_cli.core.card_detail import CardDetail
    from overdue_cli.core.loan_detail import LoanDetail
    from overdue_cli.core.request_schema import schema_of

    found = schema_of(LoanDetail if name == "loan" else CardDetail, name)
    return {key: found[key] for key in ("type", "properties", "required", "additionalProperties")}


def _or_null(name: str, field: dict[str, Any]) -> dict[str, Any]:
    """null is "not said", which a required field cannot be."""
    if name in REQUIRED:
        return field
    kinds = field["type"] if isinstance(field["type"], list) else [field["type"]]
    return field | {"type": [*kinds, "null"]}


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    found = _Object(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        found.duplicates = tuple(sorted({name for name in names if names.count(name) > 1}))
    return found


def _refuse_constant(name: str) -> str:
    """NaN and Infinity go on as text and are refused where a number is read."""
    return name


# A string may lack its end: then the rest is that string, and no part of it is read twice.
_TOKEN = r'"(?:[^"\\]|\\.)*"?|[{}\[\]:,]'


def _depth(text: str) -> int:
    depth = most = 0
    for token in re.finditer(_TOKEN, text, re.DOTALL):
        mark = token[0]
        depth += (mark in "{[") - (mark in "}]")
        most = max(most, depth)
    return most


def _path_at(text: str) -> str:
    """Where in the value a prefix of it ends: `debts[0].principal`."""
    stack: list[str | int] = []
    last = ""
    for token in re.finditer(_TOKEN, text, re.DOTALL):
        mark = token[0]
        if mark in "{[":
            stack.append("" if mark == "{" else 0)
        elif mark in "}]":
            del stack[-1:]
        elif mark == ":" and stack:
            stack[-1] = last
        elif mark == "," and stack:
            top = stack[-1]
            stack[-1] = top + 1 if isinstance(top, int) else ""
        last = mark[1:-1] if mark.startswith('"') else ""
    parts = [f"[{part}]" if isinstance(part, int) else f".{part}" if part else "" for part in stack]
    return "".join(parts).removeprefix(".")
