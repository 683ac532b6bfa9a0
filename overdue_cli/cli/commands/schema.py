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

    streams.write(indented(schema_named(which)))


def names() -> tuple[str, ...]:
    """Every schema there is."""
    from overdue_cli.library.calculations import CALCULATIONS
    from overdue_cli.wire.schema import SCHEMAS

    return (*SCHEMAS, *(f"calc-{name}" for name in CALCULATIONS))


def schema_named(which: str) -> dict[str, Any]:
    """The schema of a name; another name is refused."""
    from overdue_cli.cli.refusal import refuse
    from overdue_cli.core.request.schema import schema_of
    from overdue_cli.library.calculations import CALCULATIONS, calculation
    from overdue_cli.wire import schema as wire_schema

    if which in wire_schema.SCHEMAS:
        return wire_schema.schema(which)
    name = which.removeprefix("calc-")
    if not (which.startswith("calc-") and name in CALCULATIONS):
        refuse("unknown-schema", "schema", names(), given=which)
    return schema_of(calculation(name).REQUEST, f"request of overdue calc {name}, version 1")


def schema_command() -> click.Command:
    """`overdue schema`."""
    return from_function("schema", schema)
