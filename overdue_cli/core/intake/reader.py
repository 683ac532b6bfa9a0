"""From named texts to a case, or to every problem with what was written, all at once."""

from collections.abc import Collection, Mapping
from datetime import date, timedelta
from typing import Any, NamedTuple

import msgspec

from overdue_cli.core.case.case import Case, Debt
from overdue_cli.core.case.fields import (
    BUDGET,
    CASE_FIELDS,
    DEBT_FIELDS,
    DETAILS,
    INPUTS,
    REQUIRED,
    InputField,
    detail_kind,
    flag_of,
)
from overdue_cli.core.quantity.money import ZERO
from overdue_cli.core.request import parse
from overdue_cli.core.request.fields import read_part
from overdue_cli.core.request.problem import Problem

MOST_DEBTS = 30
TOLD_BY = {"loan": "told-by-instalments", "card": "told-by-transactions"}
# What a word is called that is none of its choices, where there is more to say than that.
NO_CHOICE = {"lender": "unknown-lender"}


def read_case(
    raw: Mapping[str, Any], *, products: Collection[str], as_of: date, typed: bool = False
) -> tuple[Case | None, tuple[Problem, ...]]:
    """Turn named texts into a Case, or say everything that is wrong with them.

    `raw` is either a case with `debts`, or one debt's fields beside the income. Values are str;
    None is "not said". `as_of` is the day to count to when the case names none. `typed` reads
    values as a person types them.
    """
    problems: list[Problem] = []
    nested = "debts" in raw
    fields = CASE_FIELDS if nested else INPUTS
    apart = (BUDGET, "debts") if nested else (BUDGET, *DETAILS)
    person = _read(raw, fields, "", apart, typed, problems)
    detail, told = _budget(raw, person, typed, problems)
    how = _How(products, person.get("as_of", as_of), typed, problems)
    debts = _debts(raw["debts"], how) if nested else [_debt(raw, person, "", how)]
    if raw.get("income") is None and "income" not in told:
        problems.append(_problem("missing", "", "income"))
    problems += _no_choices(person, CASE_FIELDS, "")
    if problems:
        return None, tuple(problems)
    rest = {name: value for name, value in person.items() if name in CASE_FIELDS} | told
    found = tuple(debt for debt in debts if debt is not None)
    return Case(**{"as_of": as_of} | rest, budget=detail, debts=found, derived=tuple(told)), ()


def _budget(
    raw: Mapping[str, Any], person: Mapping[str, Any], typed: bool, problems: list[Problem]
) -> tuple[Any, Any]:
    """The month line by line, where it was told, and the sums that follow from it."""
    if raw.get(BUDGET) is None:
        return None, {}
    detail = read_part(detail_kind(BUDGET), raw[BUDGET], BUDGET, typed, problems)
    if detail is None:
        return None, {"income": None}  # what is wrong with it was told; income may be in it
    wrong, told = detail.problems(BUDGET), detail.sums()
    problems += wrong
    problems += [_problem("told-by-budget", "", name) for name in told if name in person]
    return detail, told


def _no_choices(
    said: Mapping[str, Any], fields: Mapping[str, InputField], prefix: str
) -> list[Problem]:
    """Words that are none of those there are."""
    wrong = [
        field
        for name, field in fields.items()
        if field.choices and said.get(name) is not None and said[name] not in field.choices
    ]
    return [
        _problem(NO_CHOICE.get(field.name, "not-a-choice"), prefix, field.name, field.choices)
        for field in wrong
    ]


class _How(NamedTuple):
    """What reading one debt needs to know; what is wrong goes to `problems`."""

    products: Collection[str]
    as_of: date
    typed: bool
    problems: list[Problem]


def _problem(code: str, prefix: str, field: str, choices: tuple[str, ...] = ()) -> Problem:
    flag = flag_of(field) if field in INPUTS else ""
    return Problem(code=code, path=prefix + field, flag=flag, choices=choices)


def _read(
    raw: Mapping[str, Any],
    fields: Mapping[str, InputField],
    prefix: str,
    ignored: tuple[str, ...],
    typed: bool,
    problems: list[Problem],
) -> dict[str, Any]:
    """The readable fields of one object; whatever is not goes to `problems`."""
    found: dict[str, Any] = {}
    problems += [
        _problem("duplicate-field", prefix, name) for name in getattr(raw, "duplicates", ())
    ]
    for name, value in raw.items():
        if name in ignored or (value is None and name in fields):
            continue
        if name in DEBT_FIELDS and "debts" in raw:
            problems.append(_problem("belongs-to-a-debt", prefix, name))
        elif name not in fields:
            problems.append(_problem("unknown-field", prefix, name, (*fields, *ignored)))
        elif not isinstance(value, str):
            problems.append(_problem("not-text-or-number", prefix, name))
        else:
            try:
                found[name] = fields[name].read(value, typed=typed)
            except parse.Unreadable as error:
                problems.append(_problem(error.code, prefix, name))
    return found


def _debts(debts: Any, how: _How) -> list[Debt | None]:
    if not isinstance(debts, list) or not 1 <= len(debts) <= MOST_DEBTS:
        code = "debts-not-a-list" if not isinstance(debts, list) else "number-of-debts"
        how.problems.append(_problem(code, "", "debts"))
        return []
    found = []
    for i, raw in enumerate(debts):
        if isinstance(raw, Mapping):
            prefix = f"debts[{i}]."
            found.append(
                _debt(
                    raw,
                    _read(raw, DEBT_FIELDS, prefix, DETAILS, how.typed, how.problems),
                    prefix,
                    how,
                )
            )
        else:
            how.problems.append(_problem("not-an-object", "", f"debts[{i}]"))
    return found


def _debt(raw: Mapping[str, Any], fields: Mapping[str, Any], prefix: str, how: _How) -> Debt | None:
    """One debt of the texts `raw`, its plain fields read already."""
    said = {name: value for name, value in fields.items() if name in DEBT_FIELDS}
    given = [name for name in DETAILS if raw.get(name) is not None]
    if len(given) > 1:
        how.problems.append(_problem("loan-or-card", prefix, given[1]))
    details = {name: _detail(name, raw[name], prefix, how) for name in given}
    if None in details.values():
        return None
    tells = any(found.sets_position for found in details.values())
    absent = (
        []
        if tells
        else [name for name in REQUIRED if name in DEBT_FIELDS and raw.get(name) is None]
    )
    how.problems.extend([_problem("missing", prefix, name) for name in absent])
    if details and not absent:
        return _with_detail(said | details, given[0], prefix, how, tells=tells)
    how.problems.extend(_contradictions(said, prefix, how))
    how.problems.extend(_unknown_words(said, prefix, how))
    return None if how.problems else Debt(**said)


def _detail(name: str, value: Any, prefix: str, how: _How) -> Any:
    """The loan or the card as it was told; None where it cannot be read."""
    return read_part(detail_kind(name), value, prefix + name, how.typed, how.problems)


def _with_detail(
    said: dict[str, Any], name: str, prefix: str, how: _How, *, tells: bool
) -> Debt | None:
    """A debt with its details; where these tell days and principal, those are not given beside
    them.
    """
    unsaid: dict[str, Any] = {"days_overdue": 0, "principal": ZERO, "counted_to": how.as_of}
    debt = Debt(**unsaid | said)
    wrong, position = _detail_standing(debt, prefix + name)
    how.problems.extend(wrong)
    if wrong:
        return None
    if tells:
        how.problems.extend(
            [_problem(TOLD_BY[name], prefix, field) for field in position if field in said]
        )
        debt = msgspec.structs.replace(debt, **position, derived=tuple(position))
        said = said | position
    if name != "card" or not tells:  # a card's due date is found with its rules
        how.problems.extend(_contradictions(said, prefix, how))
    how.problems.extend(_unknown_words(said, prefix, how))
    return debt


def _detail_standing(debt: Debt, at: str) -> tuple[tuple[Problem, ...], dict[str, Any]]:
    """What the loan or the card of a debt does not allow, under the path `at`; and the fields of
    the debt that follow from it, a card's being found later, with the rules of cards.
    """
    if debt.card is not None:
        assert debt.counted_to is not None, "set by the reader"
        return debt.card.problems(debt.counted_to, at), {"days_overdue": 0, "principal": ZERO}
    from overdue_cli.core.charges.position import LoanInstalments

    instalments = LoanInstalments(debt)
    wrong = instalments.problems(at)
    follows = debt.by_instalments and not wrong
    return wrong, msgspec.structs.asdict(instalments.position()) if follows else {}


def _contradictions(debt: Mapping[str, Any], prefix: str, how: _How) -> list[Problem]:
    """What each field alone allows but the fields together do not."""
    found: list[tuple[str, str]] = []
    principal, outstanding = debt.get("principal"), debt.get("outstanding")
    due = how.as_of - timedelta(days=debt.get("days_overdue", 0))
    if principal == 0 and debt.get("loan") is None:
        found.append(("zero-principal", "principal"))
    if principal is not None and outstanding is not None and outstanding < principal:
        found.append(("outstanding-below-principal", "outstanding"))
    if debt.get("daily_rate") is not None and debt.get("annual_rate") is not None:
        found.append(("both-rates", "annual_rate"))
    if debt.get("last_event", how.as_of) > how.as_of:
        found.append(("in-the-future", "last_event"))
    if debt.get("paper_on", how.as_of) > how.as_of:
        found.append(("in-the-future", "paper_on"))
    if debt.get("paper_on") is not None and debt.get("paper") is None:
        found.append(("missing", "paper"))
    if debt.get("contract_date", due) > due:
        found.append(("contract-after-due-date", "contract_date"))
    return [_problem(code, prefix, field) for code, field in found]


def _unknown_words(debt: Mapping[str, Any], prefix: str, how: _How) -> list[Problem]:
    """Words of a debt that are none of those there are; products stand in the rulebook."""
    problems = _no_choices(debt, DEBT_FIELDS, prefix)
    if debt.get("product") is not None and debt["product"] not in how.products:
        problems.append(_problem("unknown-product", prefix, "product", tuple(how.products)))
    return problems
