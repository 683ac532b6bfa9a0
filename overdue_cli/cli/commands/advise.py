"""`overdue advise`: one case by flags, by file or by pipe."""

import sys
from typing import Any

import click

from overdue_cli.cli import streams
from overdue_cli.cli.options import CaseCommand, case_of, save

DEEPEST = 9


class Advise(CaseCommand):
    """Read the case, assess it, show it."""

    def __init__(self) -> None:
        super().__init__("advise")

    def last(self) -> list[click.Parameter]:
        return [
            click.Option(["--json", "json"], is_flag=True, help="json"),
            click.Option(["--text", "text"], metavar="zh|en", help="text"),
            click.Option(["--explain", "explain"], is_flag=True, help="explain"),
            click.Option(["--depth", "depth"], metavar="N", help="depth"),
            click.Option(["--save", "save"], metavar="FILE", help="save"),
            click.Option(["--force", "force"], is_flag=True, help="force"),
            click.Option(
                ["--what-if", "what_if"], multiple=True, metavar="'FIELD=VALUE ...'", help="what-if"
            ),
        ]

    def _run(self, **values: Any) -> None:
        language = click.get_current_context().find_root().obj
        text, depth, changes = values["text"], values["depth"], values["what_if"]
        case = case_of(values)
        if changes:
            from overdue_cli.cli.commands.compare import what_if

            answer = what_if(case, changes, language, as_json=values["json"])
        else:
            from overdue_cli.cli.commands.show import shown

            levels = _levels(depth) if values["explain"] or depth is not None else None
            as_json = values["json"] or text is not None
            answer = shown(case, language, as_json=as_json, text=text, depth=levels)
        # Nothing is written before all that was asked has been found to be possible.
        if values["save"] is not None:
            save(case, values["save"], force=values["force"])
            _tell_saved(values["save"], language)
        streams.write(answer)


def _tell_saved(name: str, language: str) -> None:
    """Where the case is, to people at a terminal; a script asked for it and knows."""
    if sys.stderr is not None and sys.stderr.isatty():
        from overdue_cli.cli.commands.next_steps import tell_where_it_is
        from overdue_cli.cli.spoken import spoken

        tell_where_it_is(name, spoken(language))


def _levels(text: str | None) -> int:
    """How deep to explain; all of it where nothing was said."""
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.case.case import Problem
    from overdue_cli.core.request import parse
    from overdue_cli.core.request.unreadable import Unreadable

    try:
        return DEEPEST if text is None else parse.count(text, typed=True)
    except Unreadable as error:
        raise BadFlags((Problem(code=error.code, path="--depth", flag="--depth"),)) from error
