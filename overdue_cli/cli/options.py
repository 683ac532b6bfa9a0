"""A case on the command line: its options, and the case that they, a file or a pipe make."""

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from gettext import gettext as _
from typing import TYPE_CHECKING, Any

import click

from overdue_cli.cli.help import Spoken
from overdue_cli.cli.refusal import refuse
from overdue_cli.words.catalog import LANGUAGES

if TYPE_CHECKING:  # help of the program needs no case
    from overdue_cli.core.case.case import Case
    from overdue_cli.core.case.fields import InputField
    from overdue_cli.core.request.problem import Problem

# How the value of an option is written, by the form of its field, where the field does not say it.
METAVARS = {
    "money": "N",
    "days": "N",
    "days-overdue": "N",
    "count": "N",
    "day-of-month": "N",
    "daily-rate": "0.05%",
    "monthly-rate": "1.5%",
    "yearly-rate": "18%",
    "multiple": "1.5",
    "day": "DATE",
    "past-day": "DATE",
    "word": "KIND",
    "name": "TEXT",
}
# The day to count to is told beside a file too, so its option stands apart.
AS_OF = "as_of"
# What help shows first, by the names of the fields; a case needs little more.
COMMON = (
    "days_overdue",
    "principal",
    "income",
    "expenses",
    "product",
    "paper",
    "paper_on",
    "case",
    "as_of",
)
# Items of the month, each of which may be given again: `--spend rent:1500`, `--earn
# wages:1200:week`. Option, and the list of the budget that it adds to.
ITEMS = {"earn": "income", "spend": "spending", "first": "first"}
ITEM_PARTS = {
    "earn": ("kind", "amount", "every"),
    "spend": ("category", "amount", "every"),
    "first": ("kind", "amount", "every"),
}


class CaseCommand(Spoken):
    """A command about a case. Its options are made late: help of the program does without them, and
    without the records they are read off.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name, callback=self._run, help=name)

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        if not self.params:
            self.params = [*self.first(), *case_options(), *self.last()]
        return super().get_params(ctx)

    def first(self) -> list[click.Parameter]:
        """What stands before the options of a case."""
        return []

    def last(self) -> list[click.Parameter]:
        """What stands after them."""
        return []

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """What most people need first; the many details of a case under a heading behind it."""
        from overdue_cli.cli.spoken import spoken
        from overdue_cli.words.cli.commands import HELP

        own = {param.name for param in (*self.first(), *self.last())}
        common: list[tuple[str, str]] = []
        more: list[tuple[str, str]] = []
        params = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        for param in sorted(params, key=lambda param: param.name not in COMMON):
            is_first = param.name in COMMON or param.name in own or not param.expose_value
            record = param.get_help_record(ctx)
            if record is not None:
                (common if is_first else more).append(record)
        with formatter.section(_("Options")):
            formatter.write_dl(common)
        with formatter.section(spoken(ctx.find_root().obj).text("help.more-of-a-case", HELP)):
            formatter.write_dl(more)

    def _run(self, **values: Any) -> None:
        raise NotImplementedError


def case_fields() -> dict[str, "InputField"]:
    """The fields that options of their own tell, those first without which there is no case."""
    from overdue_cli.core.case.fields import CASE_FIELDS, DEBT_FIELDS

    fields = DEBT_FIELDS | CASE_FIELDS
    names = sorted(fields, key=lambda name: not fields[name].required)
    return {name: fields[name] for name in names if name != AS_OF}


def case_options() -> list[click.Parameter]:
    """The options by which a case is told; a help is a key of words/cli/commands.py."""
    from overdue_cli.core.case.fields import CASE_FIELDS

    items = [
        click.Option([f"--{name}", name], multiple=True, metavar="KIND:N[:EVERY]", help=name)
        for name in ITEMS
    ]
    return [
        *(option_of(field) for field in case_fields().values()),
        *items,
        click.Option(["--debt", "debt"], multiple=True, metavar="'FIELD=VALUE ...'", help="debt"),
        click.Option(["--debts", "debts"], metavar="FILE|-", help="debts"),
        option_of(CASE_FIELDS[AS_OF]),
        click.Option(["--case", "case"], metavar="FILE|-", help="case"),
        click.Option(["--set", "set"], multiple=True, metavar="[N.]FIELD=VALUE", help="set"),
        click.Option(["--paid", "paid"], multiple=True, metavar="[N.]FIELD=N", help="paid"),
        click.Option(
            ["--lang", "lang_"], metavar="|".join(LANGUAGES), help="lang", expose_value=False
        ),
    ]


def option_of(field: "InputField") -> click.Option:
    """The option that tells a field; the key of its help is its flag."""
    metavar = field.metavar or METAVARS[field.form]
    return click.Option(
        [field.flag, field.name], metavar=metavar, multiple=field.several, help=field.flag[2:]
    )


def case_of(values: Mapping[str, Any]) -> "Case":
    """The case that the options tell; or that of the file they name, with what they change."""
    given = {
        name: ",".join(values[name]) if field.several else values[name]
        for name, field in case_fields().items()
        if values[name] not in (None, ())
    }
    items = {name: values[name] for name in ITEMS if values[name]}
    if values["case"] is None:
        for flag in ("set", "paid"):
            if values[flag]:
                refuse("needs-a-case", f"--{flag}")
        return from_flags(given, values["as_of"], values["debt"], items, values["debts"])
    beside = [*items, *(name for name in ("debt", "debts") if values[name])]
    case = from_file(values["case"], beside, values["as_of"])
    from overdue_cli.cli.on_top import with_flags

    return with_flags(case, given, values["set"], values["paid"])


def from_flags(
    given: Mapping[str, str],
    as_of: str | None,
    debts: Sequence[str] = (),
    items: Mapping[str, Sequence[str]] = {},
    list_file: str | None = None,
) -> "Case":
    """A case from options, read as people type; each of `debts` is one debt as `days=40
    principal=2万`, each line of `list_file` one as `微粒贷 65天 32000`.
    """
    from overdue_cli.cli.notices import tell_readings
    from overdue_cli.core.intake.reader import read_case
    from overdue_cli.library.choices import NAMES

    raw: dict[str, Any] = {**given} | ({} if as_of is None else {"as_of": as_of})
    listed, told = None, []
    if list_file is not None:
        from overdue_cli.cli.debt_lines import listed_in

        listed = listed_in(list_file, today() if as_of is None else day_from_flag(as_of))
        raw["debts"] = [line.told for line in listed.lines]
    if debts or items:
        from overdue_cli.cli.records import named_values, records

        told = [named_values(text) for text in debts]
        if told:
            raw["debts"] = [*raw.get("debts", ()), *told]
        if items:
            raw["budget"] = {
                ITEMS[name]: records(texts, ITEM_PARTS[name], f"--{name}")
                for name, texts in items.items()
            }
            for item in raw["budget"].get("income", ()):
                _split_months(item)
    found, problems = read_case(raw, products=NAMES, as_of=today(), typed=True)
    if found is None:
        from overdue_cli.cli.debt_lines import by_line
        from overdue_cli.cli.errors import BadFlags

        raise BadFlags(tuple(by_line(_of_an_item(problem), listed) for problem in problems))
    if listed is not None:  # its debts are said back line by line, not word by word
        from overdue_cli.cli.debt_lines import tell_read_back

        tell_read_back(found, listed)
        raw["debts"] = [*({} for _ in listed.lines), *told]
    tell_readings(raw, found, _language_code(), typed=True)
    return found


def _split_months(item: dict[str, Any]) -> None:
    """`gig:9000/0/3500`: what came in month by month."""
    if "/" in item.get("amount", ""):
        item["months"] = item.pop("amount").split("/")


def _of_an_item(problem: "Problem") -> "Problem":
    """A problem in an item of the month under the option that told it, such as `--spend 2`."""
    import msgspec

    name, bracket, rest = problem.path.removeprefix("budget.").partition("[")
    flags = {path: flag for flag, path in ITEMS.items()}
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
    from overdue_cli.cli.notices import tell_readings
    from overdue_cli.cli.sealed import opened
    from overdue_cli.cli.streams import bytes_of
    from overdue_cli.library.choices import NAMES
    from overdue_cli.wire import json as wire

    if beside:
        from overdue_cli.cli.no_case import case_and_flags

        raise case_and_flags(beside)
    if not name:
        from overdue_cli.cli.no_case import needs_a_name

        raise needs_a_name("--case")
    day = None if as_of is None else day_from_flag(as_of)
    if name == "-":
        tell_waiting()
    raw = wire.parse(opened(name, bytes_of(name, is_case=True)))
    case = wire.case_from(raw, products=NAMES, as_of=day or today())
    tell_readings(raw, case, _language_code(), typed=False)
    if day is None or case.as_of == day:
        return case
    from overdue_cli.core.intake.what_if import moved_on

    moved, problems = moved_on(case, day, products=NAMES)
    if moved is None:
        from overdue_cli.cli.errors import BadFlags

        raise BadFlags(problems)
    return moved


def tell_waiting() -> None:
    """At a terminal nothing comes by itself: what is waited for, and how it ends."""
    if sys.stdin is None or not sys.stdin.isatty():
        return
    from overdue_cli.cli.notices import tell
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.words.cli.notices import NOTICES

    tell([spoken(_language_code()).text("notice.waiting", NOTICES)])


def place_to_save(name: str, *, force: bool) -> None:
    """Refuse, before any work is done, a name that a case cannot be saved under. Its own file it
    may take with `force`: it is held, and written, whole.
    """
    from overdue_cli.cli.writing import place_for

    place_for(name, "--save", force=force, over_case=True)


def save(case: "Case", name: str, *, force: bool) -> None:
    """The case as a file that `--case` reads again, for its owner alone."""
    if name in ("", "-"):
        from overdue_cli.cli.no_case import needs_a_name

        raise needs_a_name("--save")

    from overdue_cli.cli.spoken import spoken
    from overdue_cli.cli.writing import write_file
    from overdue_cli.core.case.case import case_as_asked
    from overdue_cli.wire.encoding import indented

    written = indented(case_as_asked(case))
    write_file(name, written, spoken(_language_code()), force=force, where="--save", over_case=True)


def tells_a_case(values: Mapping[str, Any]) -> bool:
    """Whether anything of a case was told, by flags or as a file."""
    names = (*case_fields(), *ITEMS, "debt", "debts", "case", "set", "paid")
    return any(values[name] for name in names)


def _language_code() -> str:
    """The language that the command line asked for."""
    return str(click.get_current_context().find_root().obj)


def today() -> date:
    """The one place where the clock is read."""
    return date.today()  # noqa: DTZ011  a due date is a day of the borrower's own calendar


def day_from_flag(text: str) -> date:
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.case.case import Problem
    from overdue_cli.core.request import parse
    from overdue_cli.core.request.unreadable import Unreadable

    try:
        return parse.day(text, typed=True, as_of=today())
    except Unreadable as error:
        raise BadFlags((Problem(code=error.code, path="as_of", flag="--as-of"),)) from error
