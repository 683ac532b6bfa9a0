"""The options of `overdue log`, read off the record of an entry."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import click

from overdue_cli.cli.help import Spoken

METAVARS = {
    "at": "DATE[THH:MM]",
    "connected": "yes|no",
    "minutes": "N",
    "people": "N",
    "corrects": "N",
    "amount": "YUAN",
    "due": "DATE",
    "evidence": "FILE",
}


class LogCommand(Spoken):
    """One command of the log; what it does gets the values of its options."""

    def __init__(
        self,
        name: str,
        work: Callable[[Mapping[str, Any]], None],
        more: Sequence[click.Parameter] = (),
    ) -> None:
        super().__init__(name, params=[*more, *_shared()], callback=self._run, help=f"log.{name}")
        self._work = work

    def _run(self, **values: Any) -> None:
        self._work(values)


def add_options() -> list[click.Parameter]:
    """KIND, and a flag for each field of an entry."""
    from overdue_cli.core.record.entry import LogEntry

    fields = [name for name in LogEntry.__struct_fields__ if name != "kind"]
    return [
        click.Argument(["kind"], required=False, metavar="[KIND]"),
        *(_option(name) for name in fields),
        click.Option(["--request", "request_"], metavar="FILE|-", help="log-request"),
        _lender_kind(),
    ]


def check_options() -> list[click.Parameter]:
    """For which lender, and which debt."""
    return [
        _lender_kind(),
        click.Option(["--of", "of_"], metavar="TEXT", help="log-of"),
        click.Option(["--debt", "debt_"], metavar="TEXT", help="log-debt"),
    ]


def export_options() -> list[click.Parameter]:
    """To whom, about what, and where to."""
    return [
        click.Option(["--to", "to_"], metavar="lender|regulator", help="log-to"),
        *check_options(),
        click.Option(["--with", "with_"], metavar="N,N", help="log-with"),
        click.Option(["--mask", "mask_"], is_flag=True, help="log-mask"),
        click.Option(["--only", "only_"], metavar="zh|en", help="log-only"),
        click.Option(["--output", "-o", "output_"], metavar="FILE", help="output"),
        click.Option(["--force", "force_"], is_flag=True, help="force"),
        click.Option(["--sent", "sent_"], metavar="DATE", help="log-sent"),
    ]


def answers_options() -> list[click.Parameter]:
    """For which lender, and where the calendar goes."""
    return [
        *check_options(),
        click.Option(["--output", "-o", "output_"], metavar="FILE.ics", help="log-calendar"),
        click.Option(["--force", "force_"], is_flag=True, help="force"),
    ]


def seal_options() -> list[click.Parameter]:
    """Where the sealed copy goes."""
    return [
        click.Option(["--output", "-o", "output_"], metavar="FILE.age", help="log-seal-output"),
        click.Option(["--force", "force_"], is_flag=True, help="force"),
    ]


def _lender_kind() -> click.Option:
    kinds = "bank|card-issuer|consumer-finance|small-loan|private"
    return click.Option(["--lender-kind", "lender_kind_"], metavar=kinds, help="log-lender-kind")


def _option(name: str) -> click.Option:
    help_key = f"log-field.{name}"
    if name in ("robot", "mine"):
        return click.Option([f"--{name}", name], is_flag=True, help=help_key)
    return click.Option(
        [f"--{name}", name],
        multiple=name in ("what", "evidence"),
        metavar=METAVARS.get(name, "WORD" if name in ("who", "to", "what") else "TEXT"),
        help=help_key,
    )


def _shared() -> list[click.Parameter]:
    return [
        click.Option(["--log", "log_"], metavar="FILE", help="log-file"),
        click.Option(["--json", "json_"], is_flag=True, help="json"),
    ]
