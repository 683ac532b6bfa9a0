"""What-if: a case with some of its fields changed, or counted to a later day."""

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
    all_of,
)
from overdue_cli.core.intake.reader import DAYS_RANGE, read_case
from overdue_cli.core.intake.shown import SHOWN_IN_PLACE, told_as_shown
from overdue_cli.core.request.parse import Manner, is_plain
from overdue_cli.core.request.problem import Problem
from overdue_cli.core.request.unreadable import Unreadable


def changed(
    case: Case, changes: Mapping[str, str], *, products: Collection[str]
) -> tuple[Case | None, tuple[Problem, ...]]:
    """The case with `changes`, or the problems with them.

    A change names a field of the case, of its only debt, or of one of several debts by its number
    from 1: `2.principal`. Its value is read as people type it; an empty value removes the field.
    """
    assert case.as_of is not None, "read_case always sets the day"
    raw = _texts(case_as_asked(case))
    problems = tuple(
        problem
        for name, text in changes.items()
        if (problem := _apply(raw, name, text, case.as_of)) is not None
    )
    if problems:
        return None, problems
    # First on the old day: a change of `as_of` moves the days overdue with it, which `moved_on`
    # does; read at once on the new day they would stay as they were.
    variant, wrong = read_case(
        raw | {"as_of": case.as_of.isoformat()}, products=products, as_of=case.as_of
    )
    later = date.fromisoformat(raw["as_of"]) if raw.get("as_of") else case.as_of
    if variant is None or later == case.as_of:
        return variant, wrong
    return moved_on(variant, later, products=products)


def told_twice(case: Case, told: Sequence[tuple[str, str]]) -> tuple[Problem, ...]:
    """The problems with changes of which the second would silently undo the first: a field named
    again, whichever of its names is used. Each is told by its name, and as it was typed
    (`--set 2.fees`).
    """
    raw: dict[str, Any] = {"debts": [{} for _ in case.debts]}
    first: dict[tuple[int, str], str] = {}
    twice: dict[tuple[int, str], Problem] = {}
    for name, typed in told:
        place, field = _place(raw, name.replace("-", "_"))
        one = (id(place), field)
        if place is not None and one in first:
            before = first[one]
            same = before.partition(" ")[0] == typed.partition(" ")[0]
            given = "" if same else before
            twice.setdefault(
                one, Problem(code="duplicate-field", path=name, flag=typed, given=given)
            )
        first.setdefault(one, typed)
    return tuple(twice.values())


def moved_on(
    case: Case, day: date, *, products: Collection[str]
) -> tuple[Case | None, tuple[Problem, ...]]:
    """The case counted to a later day, its debts overdue by as many days more.

    30 days overdue on 1 March are 40 on 11 March. An earlier day is a problem.
    """
    assert case.as_of is not None, "read_case always sets the day"
    if day < case.as_of:
        return None, (Problem(code="before-the-case", path="--as-of", flag="--as-of"),)
    return _counted_on(case, day, products)


def kept_on(case: Case, day: date, *, products: Collection[str]) -> Case | None:
    """The case with the amounts it has, as one told for an earlier day: its debts overdue by as
    many days less. None where that was not possible on that day.

    What changed since is told, and the amounts are still those of that day: so a payment made
    between counts.
    """
    return _counted_on(case, day, products)[0]


def amounts_among(case: Case, names: Sequence[str]) -> tuple[tuple[int, str], ...]:
    """The amounts owed of a debt that are among the names of changes, with the place of the debt:
    they hold on the day they are told for.
    """
    raw: dict[str, Any] = {"debts": [{} for _ in case.debts]}
    at = {id(debt): place for place, debt in enumerate(raw["debts"])}
    found = (_place(raw, name.replace("-", "_")) for name in names)
    return tuple(
        (at[id(place)], field)
        for place, field in found
        if place is not None and field in AMOUNTS_OWED
    )


def _counted_on(
    case: Case, day: date, products: Collection[str]
) -> tuple[Case | None, tuple[Problem, ...]]:
    assert case.as_of is not None, "read_case always sets the day"
    raw = _texts(case_as_asked(case)) | {"as_of": day.isoformat()}
    for debt in raw["debts"]:
        if debt.get("due_date") is not None:
            debt.pop("days_overdue", None)  # they follow from the due date
        for name in ("days_overdue", *DAYS_RANGE):
            if debt.get(name) is not None:
                debt[name] = str(int(debt[name]) + (day - case.as_of).days)
        if any(debt.get(name) is not None for name in SHOWN_IN_PLACE):
            debt.setdefault("shown_on", case.as_of.isoformat())
    return read_case(raw, products=products, as_of=day)


def _apply(raw: dict[str, Any], name: str, text: str, as_of: date) -> Problem | None:
    """Make one change in the texts `raw` of a case, or return the problem with it. `as_of` is the
    day its words are said on.
    """
    flag = f"--what-if {name}"
    place, field = _place(raw, name.replace("-", "_"))
    [(field, text)] = told_as_shown({field: text}).items()
    if place is None:
        if debt := _debt_not_there(raw, name.replace("-", "_")):
            there = tuple(str(number) for number in range(1, len(raw["debts"]) + 1))
            return Problem(code="no-such-change", path=name, flag=flag, given=debt, choices=there)
        return Problem(code="no-such-change", path=name, flag=flag, choices=_choices(raw))
    if field in ("days_overdue", "due_date"):
        for told in ("days_overdue", "due_date", *DAYS_RANGE):
            place.pop(told, None)
    for other in EITHER.get(field, ()):
        place.pop(other, None)
    place.pop(all_of(field), None)
    if text:
        try:
            value = INPUTS[field].read(text, Manner(True, as_of))
            due = _due_day(text, as_of) if field == "days_overdue" else None
            place["due_date" if due else field] = str(due or value)
        except Unreadable as error:
            return Problem(code=error.code, path=name, flag=flag, choices=error.readings)
    else:
        place.pop(field, None)
    _drop_items(raw, field)
    return None


def _due_day(text: str, as_of: date) -> date | None:
    """The due date that a change of the days names; None where it is a number of days."""
    if is_plain("days", text):
        return None
    from overdue_cli.core.request.spoken_days import due_day

    return due_day(text, as_of)


def _choices(raw: Mapping[str, Any]) -> tuple[str, ...]:
    """The names of all fields that can be changed, as options name them."""
    own = tuple(_NAMES) if len(raw["debts"]) == 1 else tuple(f"2.{name}" for name in _NAMES)
    return tuple(
        name.replace("_", "-") for name in (*CASE_FIELDS, *own) if not name.endswith("days_overdue")
    )


def _drop_items(raw: dict[str, Any], field: str) -> None:
    """Remove the budget items behind a sum that was changed: given together they would clash."""
    items = ITEMS_BEHIND.get(field)
    if items is None or BUDGET not in raw:
        return
    raw[BUDGET].pop(items, None)
    if not raw[BUDGET]:
        del raw[BUDGET]


def _debt_not_there(raw: dict[str, Any], name: str) -> str:
    """The number of a debt that a case has not, in the name of a field there is; else empty."""
    number, dot, field = name.partition(".")
    is_field = bool(dot) and number.isdecimal() and field in _NAMES
    return number if is_field and _place(raw, name)[0] is None else ""


def _place(raw: dict[str, Any], name: str) -> tuple[dict[str, Any] | None, str]:
    """The object that holds a field, and the field's name; None where there is no such field."""
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


# Sum of the case -> the items of the budget it is computed from.
ITEMS_BEHIND = {"income": "income", "expenses": "spending", "priority_payments": "first"}
# What is let go when one of them is told anew: an amount, and what an app shows in its place.
EITHER: dict[str, tuple[str, ...]] = {
    **{name: (shown,) for shown, name in SHOWN_IN_PLACE.items()},
    **{shown: (name, "shown_on") for shown, name in SHOWN_IN_PLACE.items()},
}
# What is owed of a debt on the day it is told for; all else of a case holds until it is changed.
AMOUNTS_OWED = (
    *("principal", "outstanding", "fees", "service_fees"),
    *("shown_overdue", "shown_left", "shown_on"),
)
_NAMES = {name: name for name in DEBT_FIELDS} | {
    word: name for word, name in NAMES_OF_OPTIONS.items() if name in DEBT_FIELDS
}


def _texts(value: Any) -> Any:
    """Plain values with every number as text, as the JSON reader gives them."""
    if isinstance(value, dict):
        return {name: _texts(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_texts(inner) for inner in value]
    return value if isinstance(value, bool | str) or value is None else str(value)
