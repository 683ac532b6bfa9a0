"""`overdue products` and `overdue rules`: what the rulebook holds, with sources."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated

import click
import typer

from overdue_cli.cli import streams
from overdue_cli.cli.app import Lang, from_function

if TYPE_CHECKING:
    from overdue_cli.core.law.citation import Checking, Citation


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
    stale: Annotated[bool, typer.Option("--stale", help="stale")] = False,
    as_of: Annotated[
        str | None, typer.Option("--as-of", metavar="DATE", help="stale-as-of")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="json")] = False,
    lang: Lang = None,
) -> None:
    """List every source, or one whole, or those due for checking."""
    from overdue_cli.cli.options import day_from_flag, today
    from overdue_cli.rulebook import law

    if as_of is not None and not stale:
        from overdue_cli.cli.refusal import refuse

        refuse("needs-stale", "--as-of")
    on = today() if as_of is None else day_from_flag(as_of)

    found, checking = sources(rule), law.checking()
    if stale:
        found = {key: entry for key, entry in found.items() if checking.is_stale(entry, on)}
    if json:
        streams.write(rules_json(found))
        return
    from overdue_cli.cli.spoken import spoken
    from overdue_cli.pages.listing import rules_page, stale_page
    from overdue_cli.render import terminal

    language = spoken(ctx.obj)
    page = (
        stale_page(found, language, checking, on)
        if stale
        else rules_page(found, language, checking, whole=rule is not None)
    )
    streams.write(terminal.render(page))


def sources(rule: str | None) -> "dict[str, Citation]":
    """Every source, or those of one id or instrument; another name is refused."""
    from overdue_cli.cli.refusal import refuse
    from overdue_cli.rulebook import law

    every = law.all_citations()
    found = {key: entry for key, entry in every.items() if rule in (None, key, key.split(":")[0])}
    if not found:
        refuse("unknown-rule", "ID", tuple(instruments()), given=rule)
    return found


def instruments() -> "dict[str, list[Citation]]":
    """The sources by the ids of their instruments."""
    from overdue_cli.rulebook import law

    found: dict[str, list[Citation]] = {}
    for key, entry in law.all_citations().items():
        found.setdefault(key.split(":")[0], []).append(entry)
    return found


def rules_json(found: "Mapping[str, Citation]") -> bytes:
    """Sources as JSON, with the day each was checked."""
    import msgspec

    from overdue_cli.rulebook import law
    from overdue_cli.wire.encoding import published

    checking = law.checking()
    return published(
        {
            key: msgspec.to_builtins(entry) | _checked(checking, entry)
            for key, entry in found.items()
        }
    )


def _checked(checking: "Checking", entry: "Citation") -> dict[str, str]:
    """The day a source was last checked, where it was."""
    day = checking.day(entry)
    return {} if day is None else {"checked": day.isoformat()}


def _write_json(by_id: Mapping[str, object]) -> None:
    from overdue_cli.wire.encoding import published

    streams.write(published(by_id))


def products_command() -> click.Command:
    """`overdue products`."""
    return from_function("products", products)


def rules_command() -> click.Command:
    """`overdue rules`."""
    return from_function("rules", rules)
