"""Requests as typed records: the form of each field, and all problems of a request at once.

A field's type names its form: `Money`, `DailyRate`, `MonthlyRate`, `YearlyRate`, `Multiple`,
`Days`, `DaysOverdue`, `Day`, `DayOfMonth`, `Count`, `Word`, a Literal of choices, a bool, a tuple
of records. Values come as text (JSON numbers too), true or false, lists, objects.
"""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache, partial
from typing import Annotated, Any, Protocol, TypeVar, runtime_checkable

import msgspec
from msgspec import inspect

from overdue_cli.core.request import parse
from overdue_cli.core.request.limits import MOST_ITEMS
from overdue_cli.core.request.lpr_rate import lpr_or_yearly
from overdue_cli.core.request.parse import Manner
from overdue_cli.core.request.problem import Problem
from overdue_cli.core.request.unreadable import Unreadable


def _form(name: str) -> msgspec.Meta:
    return msgspec.Meta(extra={"form": name})


Money = Annotated[Decimal, _form("money")]
DailyRate = Annotated[Decimal, _form("daily-rate")]
MonthlyRate = Annotated[Decimal, _form("monthly-rate")]
YearlyRate = Annotated[Decimal, _form("yearly-rate")]
# A yearly rate or the LPR with points, as a text that `lpr_rate.quoted_rate` takes apart.
LprOrYearly = Annotated[str, _form("lpr-or-yearly-rate")]
Multiple = Annotated[Decimal, _form("multiple")]
# How many days something lasts.
Days = Annotated[int, _form("days")]
# Days that have passed since a due date, which may be told in their place.
DaysOverdue = Annotated[int, _form("days-overdue")]
Count = Annotated[int, _form("count")]
Day = Annotated[date, _form("day")]
# A day in the past that may be known only by its month.
PastDay = Annotated[date, _form("past-day")]
DayOfMonth = Annotated[int, _form("day-of-month")]
Word = Annotated[str, _form("word")]
# What a person calls something, in their own words; shown to nobody else.
OwnName = Annotated[str, _form("name")]

READERS: dict[str, Callable[..., Any]] = {
    "money": parse.money,
    "daily-rate": partial(parse.rate, per_day=True),
    "monthly-rate": parse.monthly_rate,
    "yearly-rate": partial(parse.rate, per_day=False),
    "lpr-or-yearly-rate": lpr_or_yearly,
    "multiple": parse.multiplier,
    "days": parse.number_of_days,
    "days-overdue": parse.days,
    "count": parse.count,
    "day": parse.day,
    "past-day": parse.past_day,
    "day-of-month": parse.day_of_month,
    "word": parse.word,
    "name": parse.own_name,
}


def read_form(form: str, text: str, manner: Manner) -> Any:
    """Read a text in one of the forms. Raises Unreadable."""
    return READERS[form](text, typed=manner.typed, as_of=manner.as_of)


class Request(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True
):
    """Inputs of a calculation. `check` finds what its fields do not allow together."""

    def check(self) -> tuple[Problem, ...]:
        return ()


@runtime_checkable
class NamedChoices(Protocol):
    """Coded values that are known by other names than their codes."""

    def choice(self, choices: tuple[str, ...], text: str) -> str | None: ...

    def nearest_choice(self, choices: tuple[str, ...], text: str) -> str: ...


@runtime_checkable
class FromTable(Protocol):
    """A record that was a row of a table in a file."""

    file: str
    line: int


T = TypeVar("T", bound=msgspec.Struct)

_ROW = r"(?P<name>\w+)\[(?P<index>\d+)\]"


def flag_of(field: str) -> str:
    """Name the option that sets a field: `--annual-rate` for `annual_rate`."""
    return "--" + field.replace("_", "-")


def read_request(
    kind: type[T],
    raw: Mapping[str, Any],
    *,
    typed: bool = False,
    as_of: date | None = None,
    names: object = None,
) -> tuple[T | None, tuple[Problem, ...]]:
    """Read a request from named values, or find all that is wrong with them. `typed`: written as a
    person types; `as_of`: the day that 昨天 is read from; `names`: other names of coded values.
    """
    problems: list[Problem] = []
    request = _record(kind, raw, "", Manner(typed, as_of, names), problems)
    if not problems and isinstance(request, Request):
        problems += [_in_its_row(problem, raw) for problem in request.check()]
    return (None, tuple(problems)) if problems else (request, ())


def _in_its_row(problem: Problem, raw: Mapping[str, Any]) -> Problem:
    """Add file and line to a problem of `draw[3].date` where that record was a row of a table."""
    found = re.match(_ROW, problem.path)
    rows = raw.get(found["name"]) if found else None
    if found is None or not isinstance(rows, Sequence) or int(found["index"]) >= len(rows):
        return problem
    row = rows[int(found["index"])]
    if not isinstance(row, FromTable):
        return problem
    return msgspec.structs.replace(problem, file=row.file, line=row.line)


def read_part(
    kind: type[T], raw: Any, at: str, manner: Manner, problems: list[Problem]
) -> T | None:
    """Read a record at the path `at` of another; what is wrong goes to `problems`."""
    return _record(kind, raw, at, manner, problems)


def _record(kind: type[T], raw: Any, at: str, manner: Manner, problems: list[Problem]) -> T | None:
    if not isinstance(raw, Mapping):
        problems.append(Problem(code="not-an-object", path=at or "$"))
        return None
    before = len(problems)
    prefix = f"{at}." if at else ""
    fields, required = _shape(kind)
    problems += [
        _problem("duplicate-field", prefix, name, known=fields)
        for name in getattr(raw, "duplicates", ())
    ]
    problems += [
        _problem("unknown-field", prefix, name, tuple(fields), known=fields)
        for name in raw
        if name not in fields
    ]
    given = {
        name: value
        for name, value in raw.items()
        if name in fields
        and value is not None
        and not (isinstance(value, str) and parse.is_unknown(value))
    }
    problems += [
        _problem("missing", prefix, name, known=fields) for name in required if name not in given
    ]
    values = {
        name: _value(_type_of(kind, name), value, prefix + name, manner, problems)
        for name, value in given.items()
    }
    if len(problems) > before and isinstance(raw, FromTable):
        problems[before:] = [
            msgspec.structs.replace(problem, file=raw.file, line=raw.line)
            for problem in problems[before:]
        ]
    return kind(**values) if len(problems) == before else None


@cache
def _shape(kind: type[msgspec.Struct]) -> tuple[Mapping[str, Any], tuple[str, ...]]:
    """The types of the fields of a record, as they are written, and which must be given."""
    fields = msgspec.structs.fields(kind)
    types = {field.name: field.type for field in fields}
    return types, tuple(field.name for field in fields if field.required)


@cache
def _type_of(kind: type[msgspec.Struct], name: str) -> inspect.Type:
    """The type of a field: found out once, and only of fields that are given."""
    return inspect.type_info(_shape(kind)[0][name])


def _problem(
    code: str, prefix: str, name: str, choices: tuple[str, ...] = (), *, known: Collection[str]
) -> Problem:
    """A problem with a field of a record; only a `known` one has an option."""
    flag = flag_of(name) if name in known and not prefix else ""
    return Problem(code=code, path=prefix + name, flag=flag, choices=choices)


def _value(
    kind: inspect.Type, value: Any, path: str, manner: Manner, problems: list[Problem]
) -> Any:
    """Read the value of a field; None once a problem was noted."""
    flag = flag_of(path) if path.isidentifier() else ""
    if isinstance(kind, inspect.UnionType):
        kind = next(part for part in kind.types if not isinstance(part, inspect.NoneType))
    if isinstance(kind, inspect.VarTupleType):
        return _list(kind.item_type, value, path, manner, problems)
    if isinstance(kind, inspect.StructType):
        return _record(kind.cls, value, path, manner, problems)
    if isinstance(kind, inspect.BoolType):
        if isinstance(value, bool):
            return value
        problems.append(Problem(code="not-true-or-false", path=path, flag=flag))
    elif isinstance(kind, inspect.LiteralType):
        return _code(kind, value, path, manner, problems)
    elif not isinstance(value, str):
        problems.append(Problem(code="not-text-or-number", path=path, flag=flag))
    else:
        try:
            return read_form(form_of(kind), value, manner)
        except Unreadable as error:
            problems.append(Problem(code=error.code, path=path, flag=flag, choices=error.readings))
    return None


def _code(
    kind: inspect.LiteralType, value: Any, path: str, manner: Manner, problems: list[Problem]
) -> Any:
    """Read a coded value, also by another name of it; None once a problem was noted."""
    if value in kind.values:
        return value
    choices, near = tuple(str(choice) for choice in kind.values), ""
    if isinstance(value, str) and isinstance(manner.names, NamedChoices):
        if (code := manner.names.choice(choices, value)) is not None:
            return code
        near = manner.names.nearest_choice(choices, value)
    flag = flag_of(path) if path.isidentifier() else ""
    problems.append(
        Problem(code="not-a-choice", path=path, flag=flag, choices=choices, nearest=near)
    )
    return None


def _list(
    item: inspect.Type, value: Any, path: str, manner: Manner, problems: list[Problem]
) -> Any:
    if not isinstance(value, list | tuple):
        problems.append(Problem(code="not-a-list", path=path))
        return None
    if len(value) > MOST_ITEMS:
        problems.append(Problem(code="too-many-items", path=path))
        return None
    of_rows: list[Problem] = []
    items = tuple(
        _value(item, entry, f"{path}[{i}]", manner, of_rows) for i, entry in enumerate(value)
    )
    problems += few_of_many(of_rows)
    return items


# Rows with the same mistake that are named one by one; of more, only the first with their number.
MOST_ALIKE = 5


def few_of_many(problems: Sequence[Problem]) -> list[Problem]:
    """Shorten the problems of a list: where a column is wrong in many rows, the first stands for
    all.
    """
    alike: dict[tuple[str, str], list[Problem]] = {}
    for problem in problems:
        alike.setdefault((problem.code, problem.path.rpartition(".")[2]), []).append(problem)
    kept: list[Problem] = []
    for group in alike.values():
        if len(group) <= MOST_ALIKE:
            kept += group
        else:
            kept.append(msgspec.structs.replace(group[0], more=len(group) - 1))
    return kept


def form_of(kind: inspect.Type) -> str:
    """Find the form named on a field's type. Raises KeyError for a type that has none."""
    if isinstance(kind, inspect.UnionType):
        kind = next(part for part in kind.types if not isinstance(part, inspect.NoneType))
    if isinstance(kind, inspect.Metadata) and kind.extra:
        return str(kind.extra["form"])
    raise KeyError(kind)
