"""Flags on top of a case from a file: what has changed since, and what was paid."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from overdue_cli.cli.refusal import refuse
from overdue_cli.core.intake.shown import SHOWN_IN_PLACE

if TYPE_CHECKING:
    from decimal import Decimal

    from overdue_cli.core.case.case import Case, Debt
    from overdue_cli.core.request.problem import Problem

SET, PAID = "--set", "--paid"
# What a payment lowers.
PAID_ON = ("principal", "fees")


def with_flags(
    case: "Case", given: Mapping[str, str], told: Sequence[str], paid: Sequence[str]
) -> "Case":
    """The case with fields changed: `given` by options of their own, `told` as `2.fees=30`; less
    what was `paid`, as `1.principal=500`.
    """
    payments = _by_payments(case, paid)
    set_to = [_parts(text, SET) for text in told]
    changes = {**payments, **given, **dict(set_to)}
    if not changes:
        return case
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.case.fields import flag_of
    from overdue_cli.core.intake.what_if import changed, told_twice

    lowered = [name for name in payments if name.rpartition(".")[2] in PAID_ON]
    options = [
        *((name, f"{PAID} {name}") for name in lowered),
        *((name, flag_of(name)) for name in given),
        *((name, f"{SET} {name}") for name, _ in set_to),
    ]
    if twice := told_twice(case, options):
        raise BadFlags(twice)
    from overdue_cli.library.choices import NAMES

    found, problems = changed(case, changes, products=NAMES)
    if paid and found is not None:
        from overdue_cli.cli.notices import tell_behind

        tell_behind("notice.paid")
    if found is None:
        raise BadFlags(tuple(_of_an_option(problem, case, given) for problem in problems))
    return found


def _parts(text: str, flag: str) -> tuple[str, str]:
    """`2.fees=30` as its two parts."""
    name, equals, value = text.partition("=")
    if not equals or not name.strip():
        refuse("set-without-value", flag)
    return name.strip(), value.strip()


def _of_an_option(problem: "Problem", case: "Case", given: Mapping[str, str]) -> "Problem":
    """A problem with a change, under the option it came by; of one debt among several the option
    does not say which.
    """
    import msgspec

    from overdue_cli.core.case.fields import DEBT_FIELDS, flag_of

    if problem.path in given:
        flag = flag_of(problem.path)
        if problem.code == "no-such-change" and problem.path in DEBT_FIELDS:
            count = str(len(case.debts))
            name = flag.removeprefix("--")
            return msgspec.structs.replace(
                problem, code="which-debt", flag=flag, choices=(f"{count}.{name}",)
            )
        return msgspec.structs.replace(problem, flag=flag)
    return msgspec.structs.replace(problem, flag=SET)


def _by_payments(case: "Case", paid: Sequence[str]) -> dict[str, str]:
    """What payments change: the part they lower, and the last event of their debt."""
    changes: dict[str, str] = {}
    for text in paid:
        name, value = _parts(text, PAID)
        number, dot, field = name.rpartition(".")
        place = _debt_named(case, number if dot else "")
        if place is None or field not in PAID_ON:
            refuse("paid-on-what", PAID, tuple(_ways(case)))
        prefix = f"{place + 1}." if len(case.debts) > 1 else ""
        for changed, now in _lowered(case, case.debts[place], field, value, changes, prefix):
            changes[f"{prefix}{changed}"] = now
    return changes


def _lowered(
    case: "Case",
    debt: "Debt",
    field: str,
    value: str,
    changes: Mapping[str, str],
    prefix: str,
) -> Iterator[tuple[str, str]]:
    """The part of a debt less the payment; of the principal also all that is still owed."""
    from overdue_cli.core.quantity.money import exact

    if debt.loan is not None or debt.card is not None:
        refuse("paid-in-account", PAID)
    amount = _amount(value)
    for name in (field, *(("outstanding",) if field == "principal" else ())):
        place = _told_as(debt, name)
        before = getattr(debt, place)
        if before is None and name == "outstanding":
            continue
        with exact():
            left = _amount(changes.get(f"{prefix}{place}", str(before or 0))) - amount
        if left < 0:
            refuse("paid-more-than-owed", PAID)
        yield place, str(left)
        if place != name and debt.shown_on is not None:
            yield "shown_on", debt.shown_on.isoformat()
    yield "last_event", str(case.as_of)
    yield "last_event_kind", "payment"


def _told_as(debt: "Debt", name: str) -> str:
    """The field in which an amount was told: what an app shows, where that stands for it."""
    shown = {name: shown for shown, name in SHOWN_IN_PLACE.items()}
    return shown[name] if name in debt.derived and name in shown else name


def _amount(text: str) -> "Decimal":
    """Money as people type it."""
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.request import parse
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.core.request.unreadable import Unreadable

    try:
        return parse.money(text, typed=True)
    except Unreadable as error:
        raise BadFlags((Problem(code=error.code, path=PAID, flag=PAID),)) from error


def _debt_named(case: "Case", number: str) -> int | None:
    """The place of the debt with a number, from 1; the only one where none is said."""
    count = len(case.debts)
    if not number:
        return 0 if count == 1 else None
    return int(number) - 1 if number.isdecimal() and 1 <= int(number) <= count else None


def _ways(case: "Case") -> Iterator[str]:
    """How it can be said of this case."""
    prefix = "1." if len(case.debts) > 1 else ""
    return (f"{prefix}{field}=500" for field in PAID_ON)
