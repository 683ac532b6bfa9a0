"""What a person brings: a case, its one overdue debt, and every problem with what was written, all at once."""

from collections.abc import Callable, Collection, Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

import msgspec

from overdue_cli.core import reading
from overdue_cli.core.problem import Problem as Problem

if TYPE_CHECKING:
    from overdue_cli.core.loan_detail import LoanDetail


class Debt(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """One overdue debt. Money is yuan; rates are fractions of their period; unsaid is None."""

    days_overdue: int
    principal: Decimal
    product: str | None = None
    lender: str | None = None
    daily_rate: Decimal | None = None
    annual_rate: Decimal | None = None
    penalty_multiplier: Decimal | None = None
    outstanding: Decimal | None = None
    fees: Decimal | None = None
    last_event: date | None = None
    contract_date: date | None = None
    loan: "LoanDetail | None" = None

    @property
    def owed_principal(self) -> Decimal:
        """All principal still owed: what is overdue and, where it was said, what is not due yet."""
        return self.principal if self.outstanding is None else self.outstanding


class Case(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """One person's month and what is overdue."""

    as_of: date | None = None
    income: Decimal
    expenses: Decimal | None = None
    other_payments: Decimal | None = None
    reserve: Decimal | None = None
    debts: tuple[Debt, ...]


Reader = Callable[..., Any]

CASE_FIELDS: dict[str, Reader] = {
    "as_of": reading.day,
    "income": reading.money,
    "expenses": reading.money,
    "other_payments": reading.money,
    "reserve": reading.money,
}
DEBT_FIELDS: dict[str, Reader] = {
    "days_overdue": reading.days,
    "principal": reading.money,
    "product": lambda text, typed=False: text.strip(),
    "lender": lambda text, typed=False: text.strip(),
    "daily_rate": partial(reading.rate, per_day=True),
    "annual_rate": partial(reading.rate, per_day=False),
    "penalty_multiplier": reading.multiplier,
    "outstanding": reading.money,
    "fees": reading.money,
    "last_event": reading.day,
    "contract_date": reading.day,
}
# The one field of a debt that is no text: its instalments.
LOAN = "loan"
# The kinds of lender a contract may name; a card's is its bank.
LENDERS = ("bank", "consumer-finance", "small-loan", "private")
REQUIRED = ("days_overdue", "principal", "income")


def flag_of(field: str) -> str:
    """The command-line option that sets a field."""
    return "--days" if field == "days_overdue" else "--" + field.replace("_", "-")


def read_case(
    raw: Mapping[str, Any], *, products: Collection[str], as_of: date, typed: bool = False
) -> tuple[Case | None, tuple[Problem, ...]]:
    """Turn named texts into a Case, or say everything that is wrong with them.

    `raw` is either a case with `debts`, or one debt's fields beside the income. Values are str; None
    is "not said". `as_of` is the day to count to when the case names none. `typed` reads values as a
    person types them.
    """
    problems: list[Problem] = []
    nested = "debts" in raw
    person = _read(raw, CASE_FIELDS if nested else CASE_FIELDS | DEBT_FIELDS, "", ("debts", LOAN), typed, problems)
    owed, prefix = (_only_debt(raw["debts"], typed, problems), "debts[0].") if nested else (person, "")
    detail = _loan(raw, prefix, as_of=person.get("as_of", as_of), typed=typed, problems=problems)
    if detail is not None and owed is not None:
        owed |= _told_by(detail, owed, prefix, problems)
    problems += _missing(raw, prefix, readable=owed is not None, told=detail is not None)
    if owed is not None:
        problems += _contradictions(owed, person.get("as_of", as_of), products, prefix)
    if problems or owed is None:
        return None, tuple(problems)
    debt = Debt(**{name: value for name, value in owed.items() if name in DEBT_FIELDS}, loan=detail)
    rest = {name: value for name, value in person.items() if name in CASE_FIELDS}
    return Case(**{"as_of": as_of} | rest, debts=(debt,)), ()


def _loan(
    raw: Mapping[str, Any], prefix: str, *, as_of: date, typed: bool, problems: list[Problem]
) -> "LoanDetail | None":
    """The instalments of a debt, where they were told."""
    value = (_first(raw) if "debts" in raw else raw).get(LOAN)
    if value is None:
        return None
    from overdue_cli.core.loan_detail import LoanDetail
    from overdue_cli.core.request import read_part

    found = read_part(LoanDetail, value, prefix + LOAN, typed, problems)
    if found is None:
        return None
    problems += found.problems(as_of, prefix + LOAN)
    return msgspec.structs.replace(found, until=as_of)


def _told_by(detail: "LoanDetail", owed: Mapping[str, Any], prefix: str, problems: list[Problem]) -> dict[str, Any]:
    """Days and principal follow from the instalments, so they are not given beside them."""
    from overdue_cli.core.loan_detail import position_of

    told = msgspec.structs.asdict(position_of(detail))
    problems += [_problem("told-by-instalments", prefix, name) for name in told if name in owed]
    return told


def _missing(raw: Mapping[str, Any], prefix: str, *, readable: bool, told: bool) -> list[Problem]:
    """Required fields that were not said; those of a debt only where there is a debt to look into."""
    given = {name for source in (raw, _first(raw)) for name, value in source.items() if value is not None}
    needed = REQUIRED if readable and not told else ("income",)
    absent = [name for name in needed if name not in given]
    return [_problem("missing", "" if name == "income" else prefix, name) for name in absent]


def _first(raw: Mapping[str, Any]) -> Mapping[str, Any]:
    debts = raw.get("debts")
    first = debts[0] if isinstance(debts, list) and debts else {}
    return first if isinstance(first, Mapping) else {}


def _problem(code: str, prefix: str, field: str, choices: tuple[str, ...] = ()) -> Problem:
    flag = flag_of(field) if field in CASE_FIELDS or field in DEBT_FIELDS else ""
    return Problem(code=code, path=prefix + field, flag=flag, choices=choices)


def _read(
    raw: Mapping[str, Any],
    fields: Mapping[str, Reader],
    prefix: str,
    ignored: tuple[str, ...],
    typed: bool,
    problems: list[Problem],
) -> dict[str, Any]:
    """The readable fields of one object; whatever is not goes to `problems`."""
    found: dict[str, Any] = {}
    problems += [_problem("duplicate-field", prefix, name) for name in getattr(raw, "duplicates", ())]
    for name, value in raw.items():
        if name in ignored or (value is None and name in fields):
            continue
        if name not in fields:
            problems.append(_problem("unknown-field", prefix, name, tuple(fields)))
        elif not isinstance(value, str):
            problems.append(_problem("not-text-or-number", prefix, name))
        else:
            try:
                found[name] = fields[name](value, typed=typed)
            except reading.Unreadable as error:
                problems.append(_problem(error.code, prefix, name))
    return found


def _only_debt(debts: Any, typed: bool, problems: list[Problem]) -> dict[str, Any] | None:
    if not isinstance(debts, list) or len(debts) != 1:
        code = "debts-not-a-list" if not isinstance(debts, list) else "one-debt-at-a-time"
        problems.append(_problem(code, "", "debts"))
        return None
    if not isinstance(debts[0], Mapping):
        problems.append(_problem("not-an-object", "", "debts[0]"))
        return None
    return _read(debts[0], DEBT_FIELDS, "debts[0].", (LOAN,), typed, problems)


def _contradictions(debt: Mapping[str, Any], as_of: date, products: Collection[str], prefix: str) -> list[Problem]:
    """What each field alone allows but the fields together do not."""
    found: list[tuple[str, str]] = []
    principal, outstanding = debt.get("principal"), debt.get("outstanding")
    due = as_of - timedelta(days=debt.get("days_overdue", 0))
    if principal == 0:
        found.append(("zero-principal", "principal"))
    if principal is not None and outstanding is not None and outstanding < principal:
        found.append(("outstanding-below-principal", "outstanding"))
    if debt.get("daily_rate") is not None and debt.get("annual_rate") is not None:
        found.append(("both-rates", "annual_rate"))
    if debt.get("last_event", as_of) > as_of:
        found.append(("in-the-future", "last_event"))
    if debt.get("contract_date", due) > due:
        found.append(("contract-after-due-date", "contract_date"))
    problems = [_problem(code, prefix, field) for code, field in found]
    if debt.get("lender") is not None and debt["lender"] not in LENDERS:
        problems.append(_problem("unknown-lender", prefix, "lender", LENDERS))
    if debt.get("product") is not None and debt["product"] not in products:
        problems.append(_problem("unknown-product", prefix, "product", tuple(products)))
    return problems
