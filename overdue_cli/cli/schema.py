"""`overdue schema`: the JSON Schema of what goes in and what comes out."""

from enum import StrEnum
from typing import Annotated

import typer

from overdue_cli.cli import streams
from overdue_cli.cli.app import Command, Lang, app


class Which(StrEnum):
    CASE = "case"
    ANSWER = "answer"


@app.command(cls=Command, help="schema")
def schema(which: Annotated[Which, typer.Argument(metavar="case|answer")], lang: Lang = None) -> None:
    """Print one schema."""
    import msgspec

    from overdue_cli import wire

    streams.write(msgspec.json.format(msgspec.json.encode(wire.schema(which.value)), indent=2) + b"\n")
