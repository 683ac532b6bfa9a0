"""`overdue schema`: the JSON Schema of what goes in and what comes out."""

from typing import Annotated, Any

import click
import typer

from overdue_cli.cli import streams
from overdue_cli.cli.app import Lang, from_function


def schema(
    which: Annotated[str, typer.Argument(metavar="NAME")],
    lang: Lang = None,
) -> None:
    """Print one schema."""
    from overdue_cli.wire.encoding import indented

    streams.write(indented(_schema(which)))


def _schema(which: str) -> dict[str, Any]:
    from overdue_cli.cli.refusal import refuse
    from overdue_cli.core.request.schema import schema_of
    from overdue_cli.library.calculations import CALCULATIONS, calculation
    from overdue_cli.wire import schema as wire_schema

    if which in wire_schema.SCHEMAS:
        return wire_schema.schema(which)
    name = which.removeprefix("calc-")
    if not (which.startswith("calc-") and name in CALCULATIONS):
        choices = (*wire_schema.SCHEMAS, *(f"calc-{name}" for name in CALCULATIONS))
        refuse("unknown-schema", "schema", choices, given=which)
    return schema_of(calculation(name).REQUEST, f"request of overdue calc {name}, version 1")


def schema_command() -> click.Command:
    """`overdue schema`."""
    return from_function("schema", schema)
