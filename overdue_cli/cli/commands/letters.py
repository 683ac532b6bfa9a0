"""`overdue letter` and `overdue pack`: their options, built when they are asked for."""

from collections.abc import Mapping
from typing import Any

import click

from overdue_cli.cli.options import CaseCommand, case_of, tells_a_case


def _option(flag: str, name: str, metavar: str, *more: str) -> click.Option:
    return click.Option([flag, *more, name], metavar=metavar, help=flag.removeprefix("--"))


def _switch(flag: str, name: str) -> click.Option:
    return click.Option([flag, name], is_flag=True, help=flag.removeprefix("--"))


def _told() -> list[click.Parameter]:
    """What is said for letters alone."""
    return [
        _option("--about", "about_", "N"),
        _option("--claimed", "claimed_", "N"),
        _switch("--charges-alone", "charges_alone_"),
        _switch("--despite-limitation", "despite_limitation_"),
    ]


class LetterCommand(CaseCommand):
    """One letter."""

    def __init__(self) -> None:
        super().__init__("letter")

    def first(self) -> list[click.Parameter]:
        return [click.Argument(["kind_"], required=False, metavar="[KIND]")]

    def last(self) -> list[click.Parameter]:
        return [
            *_told(),
            click.Option(
                ["--credit-report", "credit_report_"], metavar="FILE", help="letter-report"
            ),
            click.Option(["--account", "account_"], metavar="N", help="report-account"),
            _option("--only", "only_", "zh|en"),
            _option("--format", "format_", "text|md|docx"),
            _option("--output", "output_", "FILE", "-o"),
            _switch("--force", "force_"),
            _switch("--list", "list_"),
            _switch("--json", "json_"),
        ]

    def _run(self, **values: Any) -> None:
        from overdue_cli.cli.commands.letter import letter

        letter(values, lambda: _case_of(values), click.get_current_context().find_root().obj)


class PackCommand(CaseCommand):
    """Everything for a case, in a folder."""

    def __init__(self) -> None:
        super().__init__("pack")

    def first(self) -> list[click.Parameter]:
        return [click.Argument(["folder_"], metavar="DIR")]

    def last(self) -> list[click.Parameter]:
        return [
            *_told(),
            click.Option(["--format", "format_"], metavar="docx|md|text", help="pack-format"),
            _switch("--all", "all_"),
            _switch("--english", "english_"),
            _switch("--force", "force_"),
            _switch("--json", "json_"),
        ]

    def _run(self, **values: Any) -> None:
        from overdue_cli.cli.commands.pack import pack

        pack(values, lambda: _case_of(values), click.get_current_context().find_root().obj)


def _case_of(values: Mapping[str, Any]) -> Any:
    """The case that was given by flags or as a file; None where nothing was said of one."""
    return case_of(values) if tells_a_case(values) else None
