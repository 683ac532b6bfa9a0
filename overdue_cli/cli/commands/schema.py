"""`overdue schema`: the JSON Schema of what goes in and what comes out."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import click
import typer

from overdue_cli.cli import streams
from overdue_cli.cli.app import Lang, from_function

if TYPE_CHECKING:
    from overdue_cli.words.language import Language

SUFFIX = ".schema.json"


def schema(
    ctx: typer.Context,
    which: Annotated[str | None, typer.Argument(metavar="[NAME]")] = None,
    folder: Annotated[str | None, typer.Option("--all", metavar="DIR", help="all-schemas")] = None,
    force: Annotated[bool, typer.Option("--force", help="force")] = False,
    lang: Lang = None,
) -> None:
    """Print one schema, or write all of them into a folder."""
    from overdue_cli.cli.refusal import refuse
    from overdue_cli.library.schemas import SCHEMAS

    if (which is None) == (folder is None):
        refuse("schema-or-all", "NAME")
    if folder is not None:
        _write_all(folder, ctx.obj, force=force)
    elif which in SCHEMAS:
        streams.write(encoded(which, ctx.obj))
    else:
        refuse("unknown-schema", "schema", SCHEMAS, given=which)


def _write_all(name: str, language: str, *, force: bool) -> None:
    """Every schema as a file of its own: all of them or none."""
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.cli.writing import folder_for, write_folder
    from overdue_cli.library.schemas import SCHEMAS

    files = [f"{each}{SUFFIX}" for each in SCHEMAS]
    folder_for(name, "--all", force=force, own=files)  # refused before all the work
    texts = {f"{each}{SUFFIX}": encoded(each, language) for each in SCHEMAS}
    aside = write_folder(name, texts, spoken(language), force=force, where="--all", own=files)
    if aside is not None:
        _tell_set_aside(aside, language)
    streams.write_names([str(Path(name) / file) for file in files])


def _tell_set_aside(aside: Path, language: str) -> None:
    from overdue_cli.cli.notices import tell
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.words.cli.notices import NOTICES

    tell([spoken(language).text("notice.set-aside", NOTICES, name=aside.name)])


def encoded(name: str, language: str) -> bytes:
    """A schema by its name as JSON, with words in the language of a code."""
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.wire.encoding import indented

    return indented(described(name, spoken(language)))


def described(name: str, language: "Language") -> dict[str, Any]:
    """A schema by its name, with words in one language."""
    from overdue_cli.library.calculations import CALCULATIONS, calculation
    from overdue_cli.library.schemas import schema as schema_named
    from overdue_cli.words.schema.describe import Described

    requests = {calculation(each).REQUEST.__name__: each for each in CALCULATIONS}
    return Described(name, language, requests).schema(schema_named(name))


def schema_command() -> click.Command:
    """`overdue schema`."""
    return from_function("schema", schema)
