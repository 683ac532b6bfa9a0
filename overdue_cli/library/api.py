"""What other programs call: a case as a mapping in, an answer out."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.case.case import Case
from overdue_cli.core.request import parse
from overdue_cli.core.request.problem import Problem
from overdue_cli.core.request.unreadable import Unreadable
from overdue_cli.library.assess import assessed
from overdue_cli.library.choices import NAMES
from overdue_cli.library.texts import as_texts
from overdue_cli.wire.json import BadCase, case_from


def advise(
    case: Case | Mapping[str, Any], *, as_of: date | None = None, explain: bool = False
) -> Answer:
    """Assess a case: `advise({"days_overdue": 40, "principal": 20000, "income": 6000}, as_of=day)`.

    A mapping holds the fields of `overdue schema --case`; rates are fractions of their period.
    `as_of` is the day to count to where the case names none. With `explain` the answer holds the
    working of its figures. Raises BadCase with every problem at once.

    >>> from datetime import date
    >>> from overdue_cli import advise
    >>> case = {"days_overdue": 40, "principal": 20000, "income": 6000, "expenses": 4000}
    >>> str(advise(case, as_of=date(2026, 11, 23)).plan.surplus)
    '2000.00'
    """
    return assessed(case if isinstance(case, Case) else read(case, as_of), explain=explain)


def read(case: Mapping[str, Any], as_of: date | None) -> Case:
    """Read a case from a mapping. Raises BadCase."""
    told = as_texts(case)
    return case_from(told, products=NAMES, as_of=as_of or _own_day(told))


def _own_day(told: Mapping[str, Any]) -> date:
    """The day to count to that a case names, without which nothing else in it can be judged. Raises
    BadCase.
    """
    text = told.get("as_of")
    readings: tuple[str, ...] = ()
    if text is None:
        code = "missing"
    elif not isinstance(text, str):
        code = "not-text-or-number"
    else:
        try:
            return parse.day(text)
        except Unreadable as error:
            code, readings = error.code, error.readings
    raise BadCase((Problem(code=code, path="as_of", choices=readings),))


def sweep(
    case: Mapping[str, Any],
    field: str,
    first: Decimal | int | str,
    last: Decimal | int | str,
    step: Decimal | int | str,
    *,
    as_of: date | None = None,
) -> Iterator[tuple[Decimal, Answer]]:
    """The answers for one field from `first` to `last`, both in it: `sweep(case, "income", 3000,
    6000, 100)`. Raises ValueError for a step that leads nowhere, and BadCase.

    >>> from overdue_cli import sweep
    >>> case = {"days_overdue": 40, "principal": 20000, "expenses": 4000, "as_of": "2026-11-23"}
    >>> [str(answer.plan.surplus) for _, answer in sweep(case, "income", 5000, 6000, 1000)]
    ['1000.00', '2000.00']
    """
    value, end, by = Decimal(first), Decimal(last), Decimal(step)
    if by <= 0:
        raise ValueError("a sweep goes up, so its step is above 0")
    while value <= end:
        yield value, advise({**case, field: value}, as_of=as_of)
        value += by
