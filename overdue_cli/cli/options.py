"""A case on the command line: its options, and the case that they, a file or a pipe make."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from overdue_cli.cli.help import Spoken

if TYPE_CHECKING:  # `--help` needs no case
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.case.case import Case
    from overdue_cli.core.request.problem import Problem

# Field, and how its value is written; a test holds them against the fields there are. The flag is
# the name.
FIELDS = {
    "days_overdue": "N",
    "principal": "N",
    "income": "N",
    "product": "ID",
    "lender": "KIND",
    "daily_rate": "0.05%",
    "annual_rate": "18%",
    "penalty_multiplier": "1.5",
    "outstanding": "N",
    "fees": "N",
    "service_fees": "N",
    "last_event": "DATE",
    "contract_date": "DATE",
    "priority": "KIND",
    "paper": "KIND",
    "paper_on": "DATE",
    "contacted": "WHO",
    "expenses": "N",
    "priority_payments": "N",
    "other_payments": "N",
    "reserve": "N",
    "household": "N",
    "lump_sum": "N",
    "payday": "N",
    "cause": "KIND",
    "residence": "PLACE",
}
# Lines of the month, each of which may be given again: `--spend rent:1500`, `--earn
# wages:1200:week`.
LINES = {"earn": "income", "spend": "spending", "first": "first"}
LINE_FIELDS = {"earn": ("kind", "amount", "every"), "spend": ("category", "amount", "every")}


class CaseCommand(Spoken):
    """A command about a case."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Of other options the last one counts; this one people repeat to say both, and one would
        be lost silently.
        """
        if sum(arg.partition("=")[0] == "--contacted" for arg in args) > 1:
            _refuse_twice("--contacted")
        return super().parse_args(ctx, args)


def _refuse_twice(flag: str) -> None:
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.request.problem import Problem

    raise BadFlags((Problem(code="told-twice", path=flag, flag=flag),))


def case_options() -> list[click.Parameter]:
    """The options by which a case is told; a help is a key of words/commands.py."""
    plain = [_option(name, metavar) for name, metavar in FIELDS.items()]
    lines = [
        click.Option([f"--{name}", name], multiple=True, metavar="KIND:N[:EVERY]", help=name)
        for name in LINES
    ]
    return [
        *plain,
        *lines,
        click.Option(["--debt", "debt"], multiple=True, metavar="'FIELD=VALUE ...'", help="debt"),
        click.Option(["--as-of", "as_of"], metavar="DATE", help="as-of"),
        click.Option(["--case", "case"], metavar="FILE|-", help="case"),
        click.Option(["--lang", "lang_"], metavar="zh|en", help="lang", expose_value=False),
    ]


def _option(name: str, metavar: str) -> click.Option:
    flag = "days" if name == "days_overdue" else name.replace("_", "-")
    return click.Option([f"--{flag}", name], metavar=metavar, help=flag)


def case_of(values: Mapping[str, Any]) -> "Case":
    """The case that the options tell, or the file they name."""
    given = {name: values[name] for name in FIELDS if values[name] is not None}
    lines = {name: values[name] for name in LINES if values[name]}
    if values["case"] is None:
        return from_flags(given, values["as_of"], values["debt"], lines)
    beside = [*given, *lines, *(["debt"] if values["debt"] else [])]
    return from_file(values["case"], beside, values["as_of"])


def from_flags(
    given: Mapping[str, str],
    as_of: str | None,
    debts: Sequence[str] = (),
    lines: Mapping[str, Sequence[str]] = {},
) -> "Case":
    """A case from options, read as people type; each of `debts` is one debt as `days=40
    principal=2万`.
    """
    from overdue_cli.core.intake.reader import read_case
    from overdue_cli.rulebook.products import product_ids

    raw: dict[str, Any] = {**given} | ({} if as_of is None else {"as_of": as_of})
    if debts or lines:
        from overdue_cli.cli.records import named_values, records

        if debts:
            raw["debts"] = [named_values(text) for text in debts]
        if lines:
            fields = {name: LINE_FIELDS.get(name, ("kind", "amount", "every")) for name in lines}
            raw["budget"] = {
                LINES[name]: records(texts, fields[name]) for name, texts in lines.items()
            }
            for line in raw["budget"].get("income", ()):
                _split_months(line)
    found, problems = read_case(raw, products=product_ids(), as_of=today(), typed=True)
    if found is None:
        from overdue_cli.cli.errors import BadFlags

        raise BadFlags(tuple(_of_a_line(problem) for problem in problems))
    return found


def _split_months(line: dict[str, Any]) -> None:
    """`gig:9000/0/3500`: what came in month by month."""
    if "/" in line.get("amount", ""):
        line["months"] = line.pop("amount").split("/")


def _of_a_line(problem: "Problem") -> "Problem":
    """A problem in a line of the month under the option that told it, such as `--spend 2`."""
    import msgspec

    name, bracket, rest = problem.path.removeprefix("budget.").partition("[")
    flags = {path: flag for flag, path in LINES.items()}
    if problem.path == name or not bracket or name not in flags:
        return problem
    number = int(rest.partition("]")[0]) + 1
    return msgspec.structs.replace(
        problem, path=f"{problem.path}", flag=f"--{flags[name]} {number}"
    )


def from_file(name: str, beside: Sequence[str], as_of: str | None) -> "Case":
    """A case from a JSON file, or from standard input for `-`; one that names a day is moved on to
    `--as-of`.
    """
    from overdue_cli.cli.streams import bytes_of
    from overdue_cli.rulebook.products import product_ids
    from overdue_cli.wire import json as wire

    if beside:
        raise _case_and_flags(beside)
    products, day = product_ids(), None if as_of is None else day_from_flag(as_of)
    case = wire.read(bytes_of(name), products=products, as_of=day or today())
    if day is None or case.as_of == day:
        return case
    from overdue_cli.core.intake.what_if import moved_on

    moved, problems = moved_on(case, day, products=products)
    if moved is None:
        from overdue_cli.cli.errors import BadFlags

        raise BadFlags(problems)
    return moved


def save(case: "Case", name: str, *, force: bool) -> None:
    """The case as a file that `--case` reads again, for its owner alone."""
    import msgspec

    if name in ("", "-"):
        from overdue_cli.cli.errors import BadFlags
        from overdue_cli.core.request.problem import Problem

        raise BadFlags((Problem(code="needs-a-name", path="--save", flag="--save"),))

    from overdue_cli import store
    from overdue_cli.core.case.case import case_as_asked

    store.write(
        Path(name),
        msgspec.json.format(msgspec.json.encode(case_as_asked(case)), indent=2) + b"\n",
        force=force,
    )


def missing_everything() -> "BadFlags":
    """What to say when nothing was given and there is nobody to ask."""
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.case.case import REQUIRED, Problem, flag_of

    return BadFlags(
        tuple(Problem(code="missing", path=name, flag=flag_of(name)) for name in REQUIRED)
    )


def today() -> date:
    """The one place where the clock is read."""
    return date.today()  # noqa: DTZ011  a due date is a day of the borrower's own calendar


def day_from_flag(text: str) -> date:
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.case.case import Problem
    from overdue_cli.core.request import parse

    try:
        return parse.day(text, typed=True)
    except parse.Unreadable as error:
        raise BadFlags((Problem(code=error.code, path="as_of", flag="--as-of"),)) from error


def _case_and_flags(beside: Sequence[str]) -> "BadFlags":
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.case.case import Problem, flag_of

    names = tuple(flag_of(field) for field in beside)
    return BadFlags((Problem(code="case-and-flags", path="--case", flag="--case", choices=names),))
