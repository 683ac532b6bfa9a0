"""`overdue calc NAME`: each part of the engine by itself; the options come from the request's own
fields.
"""

from collections.abc import Mapping
from datetime import date
from gettext import gettext as _
from typing import TYPE_CHECKING, Any

import click

from overdue_cli.cli.depth import depth_of
from overdue_cli.cli.help import Spoken, SpokenGroup
from overdue_cli.cli.refusal import Refusals
from overdue_cli.library.calculations import CALCULATIONS, calculation

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from overdue_cli.core.case.case import Problem
    from overdue_cli.errors import OverdueError


class CalcGroup(SpokenGroup):
    """The calculations; the command of one is built when it is asked for."""

    def __init__(self) -> None:
        super().__init__("calc", help="calc")

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(CALCULATIONS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        return CalcCommand(cmd_name) if cmd_name in CALCULATIONS else None

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """A command is built anew when asked for, so what it does is said here."""
        from overdue_cli.cli.spoken import spoken
        from overdue_cli.words.calc import templates

        language = spoken(ctx.find_root().obj)
        items = super().shell_complete(ctx, incomplete)
        for item in items:
            if item.value in CALCULATIONS:
                item.help = language.text(f"help.calc.{item.value}", templates())
        return items

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        from overdue_cli.cli.spoken import spoken
        from overdue_cli.words.calc import templates

        language = spoken(ctx.find_root().obj)
        rows = [(name, language.text(f"help.calc.{name}", templates())) for name in CALCULATIONS]
        with formatter.section(_("Commands")):
            formatter.write_dl(rows)


# Fields that mean something else in this calculation than in the others that have them.
OWN_WORDS = {("reconcile-loan", "claimed")}


class CalcCommand(Spoken):
    """One calculation, its options read off its request."""

    def __init__(self, name: str) -> None:
        super().__init__(
            name,
            params=_options(name, calculation(name).REQUEST),
            callback=self._run,
            help=f"calc.{name}",
        )

    def _run(self, **values: Any) -> None:
        assert self.name is not None
        run(self.name, click.get_current_context().find_root().obj, values)


class Reconcile(CalcCommand):
    """`overdue reconcile`, which is `overdue calc reconcile`."""

    def __init__(self) -> None:
        super().__init__("reconcile")


def _options(name: str, request: type[Any]) -> list[click.Parameter]:
    import msgspec

    fields = msgspec.structs.fields(request)
    options: list[click.Parameter] = [_option(name, field) for field in fields]
    return [
        *options,
        click.Option(["--as-of", "as_of_"], metavar="DATE", help="as-of"),
        click.Option(["--request", "request_"], metavar="FILE|-", help="request"),
        click.Option(["--json", "json_"], is_flag=True, help="json"),
        click.Option(["--explain", "explain_"], is_flag=True, help="explain"),
        click.Option(["--depth", "depth_"], metavar="N", help="depth"),
    ]


def _option(name: str, field: Any) -> click.Option:
    from msgspec import inspect

    kind = inspect.type_info(field.type)
    if isinstance(kind, inspect.UnionType):
        kind = next(part for part in kind.types if not isinstance(part, inspect.NoneType))
    own = (name, field.name) in OWN_WORDS
    flag = "--" + field.name.replace("_", "-")
    key = f"calc-field.{name}.{field.name}" if own else f"calc-field.{field.name}"
    if isinstance(kind, inspect.BoolType):
        return click.Option([flag, field.name], is_flag=True, help=key)
    if isinstance(kind, inspect.VarTupleType) and isinstance(kind.item_type, inspect.StructType):
        names = ":".join(f.name.upper() for f in kind.item_type.fields)
        return click.Option([flag, field.name], multiple=True, metavar=names, help=key)
    if isinstance(kind, inspect.LiteralType):
        return click.Option(
            [flag, field.name], metavar="|".join(str(v) for v in kind.values), help=key
        )
    return click.Option([flag, field.name], metavar="VALUE", help=key)


def run(name: str, language: str, values: Mapping[str, Any]) -> None:
    """Read the request, calculate, show."""
    import msgspec

    from overdue_cli.cli import streams
    from overdue_cli.cli.options import today
    from overdue_cli.library.calculate import calculated
    from overdue_cli.wire import json as wire

    refusals = Refusals()
    as_of = refusals.of(lambda: _as_of(values["as_of_"])) or today()
    levels = refusals.of(lambda: depth_of(values["depth_"]))
    request = refusals.of(lambda: _request(name, calculation(name).REQUEST, values, as_of))
    refusals.end()
    try:
        answer = calculated(name, request, as_of)
    except wire.BadCase as error:
        raise _refused(values, error.problems, name) from None
    results = tuple(node.to_depth(levels) for node in answer.results)
    answer = msgspec.structs.replace(answer, results=results)
    if values["json_"]:
        streams.write(wire.encode_calculation(answer))
        return
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.pages.calc.page import calculation_page
    from overdue_cli.render import terminal

    depth = levels if values["explain_"] else None
    streams.write(terminal.render(calculation_page(answer, spoken(language), depth=depth)))


def _refused(
    values: Mapping[str, Any], problems: tuple["Problem", ...], calculation: str
) -> "OverdueError":
    """What is wrong with a request, as flags or as a file."""
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.wire.json import BadCase

    if values["request_"] is not None:
        return BadCase(problems, calculation=calculation)
    return BadFlags(tuple(_at_flag(each) for each in problems), calculation=calculation)


def _at_flag(problem: "Problem") -> "Problem":
    """A problem of one of several records, with the option that told it and its number there:
    `--payment 2` has `payment[1]`. A row of a table has its line.
    """
    name, bracket, rest = problem.path.partition("[")
    if not bracket or problem.flag or problem.line:
        return problem
    from msgspec.structs import replace

    from overdue_cli.core.request.fields import flag_of

    return replace(problem, flag=f"{flag_of(name)} {int(rest.partition(']')[0]) + 1}")


def _as_of(text: str | None) -> Any:
    from overdue_cli.cli.options import day_from_flag

    return None if text is None else day_from_flag(text)


def _request(calculation: str, kind: type[Any], values: Mapping[str, Any], as_of: date) -> Any:
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.cli.streams import bytes_of
    from overdue_cli.core.case.case import Problem
    from overdue_cli.core.request.fields import read_request
    from overdue_cli.library.choices import NAMES
    from overdue_cli.wire import json as wire

    flags = {
        name: value
        for name, value in values.items()
        if not name.endswith("_") and value not in (None, (), False)
    }
    file = values["request_"]
    if file is not None and flags:
        names = tuple("--" + name.replace("_", "-") for name in flags)
        raise BadFlags(
            (Problem(code="request-and-flags", path="--request", flag="--request", choices=names),)
        )
    raw = _records(kind, flags) if file is None else wire.parse(bytes_of(file))
    request, problems = read_request(kind, raw, typed=file is None, as_of=as_of, names=NAMES)
    if request is None:
        raise _refused(values, problems, calculation)
    return request


def _records(kind: type[Any], flags: Mapping[str, Any]) -> dict[str, Any]:
    """`--payment 2026-01-05:500` as a record, its parts in the order of its fields."""
    import msgspec
    from msgspec import inspect

    from overdue_cli.cli.records import records

    kinds = {field.name: inspect.type_info(field.type) for field in msgspec.structs.fields(kind)}
    raw: dict[str, Any] = {}
    for name, value in flags.items():
        found = kinds[name]
        if isinstance(value, tuple) and isinstance(found, inspect.VarTupleType):
            item = found.item_type
            assert isinstance(item, inspect.StructType)
            names = [field.encode_name for field in item.fields]
            value = records(value, names, "--" + name.replace("_", "-"))
        raw[name] = value
    return raw
