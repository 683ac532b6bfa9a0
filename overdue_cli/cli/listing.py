"""`overdue products` and `overdue rules`: what the rulebook holds, with sources."""

from typing import Annotated

import typer

from overdue_cli.cli import streams
from overdue_cli.cli.app import Command, Lang, app


@app.command(cls=Command, help="products")
def products(
    ctx: typer.Context, json: Annotated[bool, typer.Option("--json", help="json")] = False, lang: Lang = None
) -> None:
    """List every product."""
    from overdue_cli import rulebook
    from overdue_cli.rulebook.calculations import all_citations

    found = {name: rulebook.product(name) for name in rulebook.products()}
    if json:
        _write_json(found)
        return
    from overdue_cli.pages.listing import products_page
    from overdue_cli.render import terminal
    from overdue_cli.words.i18n import Language

    streams.write(terminal.render(products_page(found, all_citations(), Language(ctx.obj))))


@app.command(cls=Command, help="rules")
def rules(
    ctx: typer.Context,
    rule: Annotated[str | None, typer.Argument(metavar="[ID]")] = None,
    json: Annotated[bool, typer.Option("--json", help="json")] = False,
    lang: Lang = None,
) -> None:
    """List every source, or one whole."""
    from overdue_cli.cli.complaints import BadFlags
    from overdue_cli.core.case import Problem
    from overdue_cli.rulebook import calculations

    every = calculations.all_citations()
    found = {key: entry for key, entry in every.items() if rule in (None, key, key.split(":")[0])}
    if not found:
        instruments = tuple(dict.fromkeys(key.split(":")[0] for key in every))
        raise BadFlags((Problem(code="unknown-rule", path="ID", choices=instruments),))
    if json:
        _write_json(found)
        return
    from overdue_cli.pages.listing import rules_page
    from overdue_cli.render import terminal
    from overdue_cli.words.i18n import Language

    streams.write(terminal.render(rules_page(found, Language(ctx.obj), whole=rule is not None)))


def _write_json(value: object) -> None:
    import msgspec

    streams.write(msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n")
