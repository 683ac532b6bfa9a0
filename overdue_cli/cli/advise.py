"""`overdue advise`: one case by flags, by file or by pipe."""

import errno
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from overdue_cli.cli.app import Command, Lang, app
from overdue_cli.errors import CannotOpen

if TYPE_CHECKING:  # `--version` and `--help` need no case
    from overdue_cli.cli.complaints import BadFlags
    from overdue_cli.core.case import Case

Text = str | None
DEEPEST = 9


@app.command(cls=Command, help="advise")
def advise(
    ctx: typer.Context,
    days: Annotated[Text, typer.Option("--days", metavar="N", help="days")] = None,
    principal: Annotated[Text, typer.Option("--principal", metavar="N", help="principal")] = None,
    income: Annotated[Text, typer.Option("--income", metavar="N", help="income")] = None,
    product: Annotated[Text, typer.Option("--product", metavar="ID", help="product")] = None,
    lender: Annotated[Text, typer.Option("--lender", metavar="KIND", help="lender")] = None,
    daily_rate: Annotated[Text, typer.Option("--daily-rate", metavar="0.05%", help="daily-rate")] = None,
    annual_rate: Annotated[Text, typer.Option("--annual-rate", metavar="18%", help="annual-rate")] = None,
    penalty_multiplier: Annotated[
        Text, typer.Option("--penalty-multiplier", metavar="1.5", help="penalty-multiplier")
    ] = None,
    outstanding: Annotated[Text, typer.Option("--outstanding", metavar="N", help="outstanding")] = None,
    expenses: Annotated[Text, typer.Option("--expenses", metavar="N", help="expenses")] = None,
    other_payments: Annotated[Text, typer.Option("--other-payments", metavar="N", help="other-payments")] = None,
    reserve: Annotated[Text, typer.Option("--reserve", metavar="N", help="reserve")] = None,
    fees: Annotated[Text, typer.Option("--fees", metavar="N", help="fees")] = None,
    last_event: Annotated[Text, typer.Option("--last-event", metavar="DATE", help="last-event")] = None,
    contract_date: Annotated[Text, typer.Option("--contract-date", metavar="DATE", help="contract-date")] = None,
    debt: Annotated[list[str] | None, typer.Option("--debt", metavar="'FIELD=VALUE ...'", help="debt")] = None,
    as_of: Annotated[Text, typer.Option("--as-of", metavar="DATE", help="as-of")] = None,
    case: Annotated[Text, typer.Option("--case", metavar="FILE|-", help="case")] = None,
    json: Annotated[bool, typer.Option("--json", help="json")] = False,
    text: Annotated[Text, typer.Option("--text", metavar="zh|en", help="text")] = None,
    explain: Annotated[bool, typer.Option("--explain", help="explain")] = False,
    depth: Annotated[Text, typer.Option("--depth", metavar="N", help="depth")] = None,
    lang: Lang = None,
) -> None:
    """Read the case, assess it, show it."""
    from overdue_cli.cli.answering import show

    flags = {
        "days_overdue": days,
        "principal": principal,
        "income": income,
        "product": product,
        "lender": lender,
        "daily_rate": daily_rate,
        "annual_rate": annual_rate,
        "penalty_multiplier": penalty_multiplier,
        "outstanding": outstanding,
        "expenses": expenses,
        "other_payments": other_payments,
        "reserve": reserve,
        "fees": fees,
        "last_event": last_event,
        "contract_date": contract_date,
    }
    given = {name: value for name, value in flags.items() if value is not None}
    found = from_flags(given, as_of, debt or ()) if case is None else from_file(case, given, as_of, debt or ())
    levels = _levels(depth) if explain or depth is not None else None
    show(found, ctx.obj, as_json=json or text is not None, text=text, depth=levels)


def from_flags(given: dict[str, str], as_of: str | None, debts: Sequence[str] = ()) -> "Case":
    """A case from options, read as people type; each of `debts` is one debt as `days=40 principal=2万`."""
    from overdue_cli import rulebook
    from overdue_cli.core.case_reading import read_case

    raw: dict[str, Any] = given | ({} if as_of is None else {"as_of": as_of})
    if debts:
        from overdue_cli.cli.records import named_values

        raw["debts"] = [named_values(text) for text in debts]
    found, problems = read_case(raw, products=rulebook.products(), as_of=today(), typed=True)
    if found is None:
        from overdue_cli.cli.complaints import BadFlags

        raise BadFlags(problems)
    return found


def from_file(name: str, given: dict[str, str], as_of: str | None, debts: Sequence[str] = ()) -> "Case":
    """A case from a JSON file, or from standard input for `-`. `--as-of` is only for a case without one."""
    from overdue_cli import rulebook, wire

    if given or debts:
        raise _case_and_flags([*given, *(["debt"] if debts else [])])
    day = today() if as_of is None else day_from_flag(as_of)
    return wire.read(bytes_of(name), products=rulebook.products(), as_of=day)


def _levels(text: Text) -> int:
    """How deep to explain; all of it where nothing was said."""
    from overdue_cli.cli.complaints import BadFlags
    from overdue_cli.core import reading
    from overdue_cli.core.case import Problem

    try:
        return DEEPEST if text is None else reading.count(text, typed=True)
    except reading.Unreadable as error:
        raise BadFlags((Problem(code=error.code, path="--depth", flag="--depth"),)) from error


def missing_everything() -> "BadFlags":
    """What to say when nothing was given and there is nobody to ask."""
    from overdue_cli.cli.complaints import BadFlags
    from overdue_cli.core.case import REQUIRED, Problem, flag_of

    return BadFlags(tuple(Problem(code="missing", path=name, flag=flag_of(name)) for name in REQUIRED))


def today() -> date:
    """The one place where the clock is read."""
    return date.today()  # noqa: DTZ011  a due date is a day of the borrower's own calendar


def _case_and_flags(given: Sequence[str]) -> "BadFlags":
    from overdue_cli.cli.complaints import BadFlags
    from overdue_cli.core.case import Problem, flag_of

    names = tuple(flag_of(field) for field in given)
    return BadFlags((Problem(code="case-and-flags", path="--case", flag="--case", choices=names),))


def day_from_flag(text: str) -> date:
    from overdue_cli.cli.complaints import BadFlags
    from overdue_cli.core import reading
    from overdue_cli.core.case import Problem

    try:
        return reading.day(text, typed=True)
    except reading.Unreadable as error:
        raise BadFlags((Problem(code=error.code, path="as_of", flag="--as-of"),)) from error


def bytes_of(name: str) -> bytes:
    from overdue_cli.wire import MOST_BYTES

    try:
        if name == "-":
            if sys.stdin is None:  # started without one: `overdue ... <&-`
                raise OSError(errno.EBADF, os.strerror(errno.EBADF))
            return sys.stdin.buffer.read(MOST_BYTES + 1)
        with Path(name).open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise CannotOpen(name, error.errno or 0, error.strerror or "") from error
