"""A case with some of its fields changed, or on a later day."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from overdue_cli.core.case.case import Case, case_as_asked
from overdue_cli.core.case.fields import (
    BUDGET,
    CASE_FIELDS,
    DEBT_FIELDS,
    INPUTS,
    NAMES_OF_OPTIONS,
)
from overdue_cli.core.intake.reader import read_case
from overdue_cli.core.request.parse import Unreadable
from overdue_cli.core.request.problem import Problem


def changed(
    case: Case, changes: Mapping[str, str], *, products: Collection[str]
) -> tuple[Case | None, tuple[Problem, ...]]:
    """The case with `changes`, or what is wrong with them.

    A change names a field of the case, of its only debt, or of one of several as `2.principal`,
    debts counted from 1; its value is read as people type it. An empty value takes the field away.
    """
    assert case.as_of is not None, "read_case always sets the day"
    raw, problems = _texts(case_as_asked(case)), []
    for name, text in changes.items():
        place, field = _place(raw, name.replace("-", "_"))
        if place is None:
            problems.append(
                Problem(
                    code="no-such-change",
                    path=name,
                    flag=f"--what-if {name}",
                    choices=_choices(raw),
                )
            )
        elif not text:
            place.pop(field, None)
            _replace_lines(raw, field)
        else:
            try:
                place[field] = str(INPUTS[field].read(text, typed=True))
                _replace_lines(raw, field)
            except Unreadable as error:
                problems.append(Problem(code=error.code, path=name, flag=f"--what-if {name}"))
    if problems:
        return None, tuple(problems)
    found, wrong = read_case(
        raw | {"as_of": case.as_of.isoformat()}, products=products, as_of=case.as_of
    )
    later = date.fromisoformat(raw["as_of"]) if raw.get("as_of") else case.as_of
    return (
        (found, wrong)
        if found is None or later == case.as_of
        else moved_on(found, later, products=products)
    )


def moved_on(
    case: Case, day: date, *, products: Collection[str]
) -> tuple[Case | None, tuple[Problem, ...]]:
    """The same case counted to a later day: what was overdue is so by as many days more."""
    assert case.as_of is not None, "read_case always sets the day"
    if day < case.as_of:
        return None, (Problem(code="before-the-case", path="--as-of", flag="--as-of"),)
    raw = _texts(case_as_asked(case)) | {"as_of": day.isoformat()}
    for debt in raw["debts"]:
        if "days_overdue" in debt:
            debt["days_overdue"] = str(int(debt["days_overdue"]) + (day - case.as_of).days)
    return read_case(raw, products=products, as_of=day)


def _choices(raw: Mapping[str, Any]) -> tuple[str, ...]:
    """The fields there are to change, under the names of the options."""
    own = tuple(_NAMES) if len(raw["debts"]) == 1 else tuple(f"2.{name}" for name in _NAMES)
    return tuple(
        name.replace("_", "-") for name in (*CASE_FIELDS, *own) if not name.endswith("days_overdue")
    )


def _replace_lines(raw: dict[str, Any], field: str) -> None:
    """A sum takes the place of the lines it was the sum of."""
    lines = LINES.get(field)
    if lines is None or BUDGET not in raw:
        return
    raw[BUDGET].pop(lines, None)
    if not raw[BUDGET]:
        del raw[BUDGET]


def _place(raw: dict[str, Any], name: str) -> tuple[dict[str, Any] | None, str]:
    """The object that holds a field, and the field; None for a field there is not."""
    number, dot, field = name.partition(".")
    debts: Sequence[dict[str, Any]] = raw["debts"]
    if dot and number.isdecimal() and field in _NAMES:
        return (
            (debts[int(number) - 1], _NAMES[field])
            if 1 <= int(number) <= len(debts)
            else (None, field)
        )
    if name in CASE_FIELDS:
        return raw, name
    return (debts[0], _NAMES[name]) if name in _NAMES and len(debts) == 1 else (None, name)


# The lines of a budget behind each of its sums.
LINES = {"income": "income", "expenses": "spending", "priority_payments": "first"}
_NAMES = {name: name for name in DEBT_FIELDS} | {
    word: name for word, name in NAMES_OF_OPTIONS.items() if name in DEBT_FIELDS
}


def _texts(value: Any) -> Any:
    """Plain values with every number as its text, as they come from JSON."""
    if isinstance(value, dict):
        return {name: _texts(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_texts(inner) for inner in value]
    return value if isinstance(value, bool | str) or value is None else str(value)
