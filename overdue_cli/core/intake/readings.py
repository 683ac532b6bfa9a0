"""How what a person wrote was read, to be said back; and what was read but is seldom so."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import msgspec

from overdue_cli.core.case.case import Case, Debt
from overdue_cli.core.case.fields import DEBT_FIELDS, INPUTS, InputField
from overdue_cli.core.intake.shown import told_as_shown
from overdue_cli.core.intake.told_together import texts_of
from overdue_cli.core.quantity.money import exact
from overdue_cli.core.request.fields import NamedChoices
from overdue_cli.core.request.parse import Manner, day, is_plain
from overdue_cli.core.request.unreadable import Unreadable

# Below this a yearly rate is mostly a daily one, an income is mostly short of its unit.
LEAST_YEARLY_RATE = Decimal("0.01")
LEAST_INCOME = Decimal(100)
# Above this in a year a rate is mostly one of a longer period, or lacks a point.
MOST_YEARLY_RATE = Decimal("0.6")
IN_A_YEAR = {"daily_rate": 360, "monthly_rate": 12, "annual_rate": 1}
# A paper of a court older than this is mostly a slip of the year.
MOST_DAYS_OF_A_PAPER = 3 * 365
# A next due date is seldom further off than this.
MOST_DAYS_TO_COME = 366


class ReadAs(msgspec.Struct, frozen=True):
    """A text and what it was taken for; `low` and `high` where it is only roughly so, `form` where
    the value has not that of the field: a due date to come in place of the days. `roughly`: a day
    of the calendar is only about so.
    """

    path: str
    field: InputField
    text: str
    value: Any
    low: int | None = None
    high: int | None = None
    form: str = ""
    roughly: bool = False


class Unusual(msgspec.Struct, frozen=True):
    """A value that is possible and seldom: `code` says why, `path` where."""

    code: str
    path: str
    value: Any
    yearly: Decimal | None = None


def readings_of(
    raw: Mapping[str, Any], as_of: date, *, typed: bool, names: object = None
) -> Iterator[ReadAs]:
    """Every input that was not written as a plain number, date or code, with what it was taken
    for; `names` knows codes by other names.
    """
    manner = Manner(typed, as_of, names)
    raw = told_as_shown(raw) if typed else raw
    yield from _read_in(raw, INPUTS, "", manner)
    debts = raw.get("debts")
    for index, debt in enumerate(debts if isinstance(debts, list) else ()):
        if isinstance(debt, Mapping):
            debt = told_as_shown(debt) if typed else debt
            yield from _read_in(debt, DEBT_FIELDS, f"debts[{index}].", manner)


def reading_of(field: InputField, text: str, manner: Manner, path: str = "") -> ReadAs | None:
    """How one input was read; None where it stands there plainly, or cannot be read."""
    if field.choices and text not in field.choices and isinstance(manner.names, NamedChoices):
        code = manner.names.choice(field.choices, text)
        return None if code is None else ReadAs(path, field, text, code, form=field.name)
    if field.form in ("word", "name") or is_plain(field.form, text):
        return None
    try:
        value = field.read(text, manner)
    except Unreadable:
        return None
    if field.form == "days-overdue" and manner.as_of is not None:
        from overdue_cli.core.request.spoken_days import due_day, spoken_days

        if (due := due_day(text, manner.as_of)) is not None and due >= manner.as_of:
            return ReadAs(path, field, text, due, form="day")
        spoken = spoken_days(text, manner.as_of)
        if not spoken.is_exact:
            return ReadAs(path, field, text, value, spoken.low, spoken.high)
    roughly = field.form in ("day", "past-day") and _names_no_day(text, manner)
    return ReadAs(path, field, text, value, roughly=roughly)


def _names_no_day(text: str, manner: Manner) -> bool:
    """Whether what was read as a day names only its month, or about when it was."""
    from overdue_cli.core.request.spoken_money import is_rough

    if is_rough(text):
        return True
    try:
        day(text, typed=manner.typed, as_of=manner.as_of)
    except Unreadable:
        return True
    return False


def _read_in(
    raw: Mapping[str, Any], fields: Mapping[str, InputField], prefix: str, manner: Manner
) -> Iterator[ReadAs]:
    for name, text in raw.items():
        for part in _texts(fields.get(name), text, manner):
            reading = reading_of(fields[name], part, manner, prefix + name)
            if reading is not None:
                yield reading


def _texts(field: InputField | None, value: Any, manner: Manner) -> tuple[str, ...]:
    """The texts of an input that are read one by one; none where it cannot be read."""
    if field is None:
        return ()
    if field.several and isinstance(value, str | list):
        try:
            return texts_of(field, value, manner.names)
        except Unreadable:
            return ()
    return (value,) if isinstance(value, str) else ()


def unusual(case: Case) -> Iterator[Unusual]:
    """What of a case is possible but seldom meant."""
    if 0 < case.income < LEAST_INCOME:
        yield Unusual("income-low", "income", case.income)
    for index, debt in enumerate(case.debts):
        prefix = f"debts[{index}]." if len(case.debts) > 1 else ""
        yield from _unusual_debt(debt, prefix)
        yield from _unusual_day(case, debt, prefix)


def _unusual_debt(debt: Debt, prefix: str) -> Iterator[Unusual]:
    if debt.annual_rate is not None and 0 < debt.annual_rate < LEAST_YEARLY_RATE:
        yield Unusual("yearly-rate-low", f"{prefix}annual_rate", debt.annual_rate)
    yield from _unusual_rate(debt, prefix)
    if debt.fees is not None and debt.fees > debt.owed_principal > 0:
        yield Unusual("fees-above-principal", f"{prefix}fees", debt.fees)


def _unusual_rate(debt: Debt, prefix: str) -> Iterator[Unusual]:
    for name, periods in IN_A_YEAR.items():
        rate = getattr(debt, name)
        if rate is None or name in debt.derived:
            continue
        with exact():
            yearly = rate * periods
        if yearly > MOST_YEARLY_RATE:
            yield Unusual(f"rate-high-{name.partition('_')[0]}", f"{prefix}{name}", rate, yearly)


def _unusual_day(case: Case, debt: Debt, prefix: str) -> Iterator[Unusual]:
    """A paper of a court from years ago, or from before the debt fell due."""
    assert case.as_of is not None, "read_case always sets the day"
    told = debt.due_date if "due_date" not in debt.derived else None
    if told is not None and (told - case.as_of).days > MOST_DAYS_TO_COME:
        yield Unusual("due-far", f"{prefix}days_overdue", told)
    if debt.paper_on is None:
        return
    counted = case.as_of - timedelta(days=debt.days_overdue)
    due = debt.due_date or debt.due_between(counted)[0]
    computed = "days_overdue" in debt.derived
    if (case.as_of - debt.paper_on).days > MOST_DAYS_OF_A_PAPER:
        yield Unusual("paper-old", f"{prefix}paper_on", debt.paper_on)
    elif debt.paper_on < due and not computed:
        yield Unusual("paper-before-due", f"{prefix}paper_on", debt.paper_on)
