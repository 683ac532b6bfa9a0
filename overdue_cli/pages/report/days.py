"""The days of a case, by their dates: last days of papers, of grace, due dates, changes of
stage.
"""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from overdue_cli.core.assess.assess import Answer
from overdue_cli.core.law.product import Lender
from overdue_cli.pages.document import Table
from overdue_cli.pages.report import plan_tables, tables
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT


class KeptDay(NamedTuple):
    """A day before which something is to be done, or on which something changes: its date, where
    that is known, and else which day it is.
    """

    day: date | None
    shown: str
    debt: str
    text: str


def days_to_keep(answer: Answer, language: Language) -> Table | None:
    """The last days of papers and the next changes, by their days; of several debts the next one
    of each.
    """
    several = len(answer.debts) > 1
    found = [
        each
        for number in range(len(answer.debts))
        for each in _days_of(answer, number, language, several=several)
    ]
    if not found:
        return None
    found.sort(key=lambda each: each.day or date.max)
    names = ("date", *(("product",) if several else ()), "change")
    return Table(
        columns=tuple(language.text(f"table.{name}", REPORT) for name in names),
        rows=tuple((each.shown, *((each.debt,) if several else ()), each.text) for each in found),
        numeric=(),
    )


def _days_of(
    answer: Answer, number: int, language: Language, *, several: bool
) -> Iterator[KeptDay]:
    debt = answer.debts[number]
    name = plan_tables.own_label(answer, number, language) if several else ""
    for last, text in tables.last_days(debt, answer.as_of, language):
        yield KeptDay(last, language.date(last), name, text)
    if debt.lender is Lender.PRIVATE:  # bands are those of licensed lenders
        return
    dated, coming = debt.stage.due_is_known, debt.stage.next
    if several:  # the next one; where two come on a day, the stage, which its report follows
        coming = tuple(sorted(coming, key=lambda each: (each.day, each.code != "bucket"))[:1])
    for change in coming:
        day = language.text("keep.day", REPORT, day=change.day)
        shown = language.date(change.date) if dated else day
        text = tables.change_of(change, debt.lender, language)
        yield KeptDay(change.date if dated else None, shown, name, text)
