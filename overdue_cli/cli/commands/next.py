"""`overdue next`: a case carried on by its log, and the one next step."""

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from overdue_cli.cli import streams
from overdue_cli.cli.options import (
    CaseCommand,
    case_of,
    day_from_flag,
    tells_a_case,
    today,
)

if TYPE_CHECKING:
    from overdue_cli.core.case.case import Case, Debt
    from overdue_cli.core.follow.follow import Followed
    from overdue_cli.core.law.collection import LenderComplaint
    from overdue_cli.core.record.answers import AnswerDays
    from overdue_cli.core.record.chain import LogLine
    from overdue_cli.core.record.entry import LogEntry


# The fields that tell of a paper of a court.
OF_A_PAPER = ("paper", "paper_on")


class NextCommand(CaseCommand):
    """Read case and log, and say where things stand."""

    def __init__(self) -> None:
        super().__init__("next")

    def last(self) -> list[click.Parameter]:
        return [
            click.Option(["--log", "log_"], metavar="FILE", help="next-log"),
            click.Option(["--json", "json"], is_flag=True, help="json"),
        ]

    def _run(self, **values: Any) -> None:
        from overdue_cli.cli.log_file import chain_in, place_of
        from overdue_cli.core.record.chain import in_force

        if not tells_a_case(values):
            from overdue_cli.cli.no_case import no_case

            raise no_case()
        told, case = told_and_now(values)
        chain = chain_in(place_of(values))
        followed = followed_by(told, case, in_force(chain))
        if values["json"]:
            from overdue_cli.wire.follow import encode

            streams.write(encode(followed.result, chain.last))
            return
        from overdue_cli.cli.spoken import spoken
        from overdue_cli.pages.follow import follow_page
        from overdue_cli.render import terminal

        language = spoken(click.get_current_context().find_root().obj)
        draws = terminal.draws_on(sys.stdout)
        streams.write(terminal.render(follow_page(followed, language, draws=draws)))


def told_and_now(values: Mapping[str, Any]) -> "tuple[Case, Case]":
    """The case on the day it was told for, and moved on to the day counted to. A paper that is told
    on top of a file came since, and is of the case moved on alone.
    """
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.cli.on_top import with_flags
    from overdue_cli.core.intake.what_if import moved_on
    from overdue_cli.library.choices import NAMES

    day = today() if values["as_of"] is None else day_from_flag(values["as_of"])
    if values["case"] is None:
        told = case_of(values)
        return told, told
    since = {name: values[name] for name in OF_A_PAPER if values[name] is not None}
    set_since = tuple(text for text in values["set"] if _is_of_a_paper(text))
    before = {**values, **dict.fromkeys(since), "as_of": None}
    before["set"] = tuple(text for text in values["set"] if text not in set_since)
    told = case_of(before)
    assert told.as_of is not None, "read_case always sets the day"
    if told.as_of == day:
        told = with_flags(told, since, set_since, ())
        return told, told
    if told.as_of == today():
        # a file without a day of its own is told for the day counted to
        told = case_of(values)
        return told, told
    case, problems = moved_on(told, day, products=NAMES)
    if case is None:
        raise BadFlags(problems)
    return told, with_flags(case, since, set_since, ())


def _is_of_a_paper(text: str) -> bool:
    """Whether `paper-on=2026-11-20`, or `2.paper=complaint`, tells of a court's paper."""
    name = text.partition("=")[0].rpartition(".")[2]
    return name.strip().replace("-", "_") in OF_A_PAPER


def followed_by(told: "Case", case: "Case", lines: "Sequence[LogLine]") -> "Followed":
    """The case carried on by the entries in force of a log."""
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.follow.follow import follow_up
    from overdue_cli.core.request.limits import MOST_LOAN_ROWS
    from overdue_cli.core.request.problem import Problem
    from overdue_cli.library.assess import facts_of_case

    if sum(1 for line in lines if line.entry.kind == "payment") > MOST_LOAN_ROWS:
        raise BadFlags((Problem(code="too-many-loan-rows", path="--log", flag="--log"),))
    names = [names_of(number, debt) for number, debt in enumerate(case.debts, start=1)]
    answers = _answers(lines, case, names)
    return follow_up(told, case, lines, names, facts_of_case, answers)


def names_of(number: int, debt: "Debt") -> frozenset[str]:
    """The names by which a log may call a debt, as they are compared: its number, what the person
    calls it, its product and the lender behind it.
    """
    from overdue_cli.core.request.characters import plainly
    from overdue_cli.rulebook.products import product_of

    product = product_of(debt)
    known: tuple[str, ...] = ()
    if debt.product is not None:
        known = (debt.product, product.name_zh, product.name_en, *product.also_called)
        known += (product.lender_name, product.lender_name_zh, product.lender_name_en)
    return frozenset(plainly(name) for name in (str(number), debt.name, *known) if name)


def _answers(
    lines: "Sequence[LogLine]", case: "Case", names: "Sequence[frozenset[str]]"
) -> "tuple[AnswerDays, ...]":
    """By when complaints are to be answered: of a debt that is not in the case only where the log
    itself names the day.
    """
    from overdue_cli.cli.commands.log_answers import times_of
    from overdue_cli.core.follow.events import debt_of
    from overdue_cli.core.record.answers import answer_days
    from overdue_cli.rulebook.products import product_of

    def times(entry: "LogEntry") -> "LenderComplaint | None":
        place = debt_of(entry, names)
        return None if place is None else times_of(product_of(case.debts[place]).lender)

    assert case.as_of is not None, "read_case always sets the day"
    return answer_days(lines, times, case.as_of)
