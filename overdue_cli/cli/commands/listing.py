"""`overdue products` and `overdue rules`: what the rulebook holds, with sources."""

from typing import Annotated

import click
import typer

from overdue_cli.cli import streams
from overdue_cli.cli.app import Lang, from_function


def products(
    ctx: typer.Context,
    json: Annotated[bool, typer.Option("--json", help="json")] = False,
    lang: Lang = None,
) -> None:
    """List every product."""
    from overdue_cli.rulebook.law import all_citations
    from overdue_cli.rulebook.products import load_product, product_ids

    found = {name: load_product(name) for name in product_ids()}
    if json:
        _write_json(found)
        return
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.pages.listing import products_page
    from overdue_cli.render import terminal

    streams.write(terminal.render(products_page(found, all_citations(), spoken(ctx.obj))))


def rules(
    ctx: typer.Context,
    rule: Annotated[str | None, typer.Argument(metavar="[ID]")] = None,
    json: Annotated[bool, typer.Option("--json", help="json")] = False,
    lang: Lang = None,
) -> None:
    """List every source, or one whole."""
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.core.case.case import Problem
    from overdue_cli.rulebook import law

    every = law.all_citations()
    found = {key: entry for key, entry in every.items() if rule in (None, key, key.split(":")[0])}
    if not found:
        instruments = tuple(dict.fromkeys(key.split(":")[0] for key in every))
        raise BadFlags((Problem(code="unknown-rule", path="ID", choices=instruments),))
    if json:
        _write_json(found)
        return
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.pages.listing import rules_page
    from overdue_cli.render import terminal

    streams.write(terminal.render(rules_page(found, spoken(ctx.obj), whole=rule is not None)))


def _write_json(value: object) -> None:
    from overdue_cli.wire.encoding import indented

    streams.write(indented(value))


def products_command() -> click.Command:
    """`overdue products`."""
    return from_function("products", products)


def rules_command() -> click.Command:
    """`overdue rules`."""
    return from_function("rules", rules)
