"""What a program may read beside the tools: the JSON Schemas, and the texts of the citations."""

from collections.abc import Iterator
from urllib.parse import unquote

SCHEMA, CITATIONS = "overdue://schema/", "overdue://citations"
CITATION = f"{CITATIONS}/{{id}}"
JSON, JSON_SCHEMA = "application/json", "application/schema+json"


class NoSuchResource(KeyError):
    """Raised for an address at which nothing is kept."""


def addresses() -> Iterator[tuple[str, str]]:
    """The address of every resource, and what kind of text it is."""
    from overdue_cli.library.schemas import SCHEMAS

    yield from ((f"{SCHEMA}{name}", JSON_SCHEMA) for name in SCHEMAS)
    yield CITATIONS, JSON


def resource(address: str, language: str) -> tuple[bytes, str]:
    """What is kept at an address, and what kind of text it is; a schema has its words in the
    language of a code. Raises NoSuchResource.
    """
    from overdue_cli.cli.commands.listing import rules_json, sources
    from overdue_cli.cli.commands.schema import encoded
    from overdue_cli.cli.errors import BadFlags
    from overdue_cli.library.schemas import SCHEMAS

    if address.removeprefix(SCHEMA) in SCHEMAS:
        return encoded(address.removeprefix(SCHEMA), language), JSON_SCHEMA
    if address == CITATIONS:
        return rules_json(sources(None)), JSON
    kept, _, asked = address.rpartition("/")
    try:
        found = sources(unquote(asked) if kept == CITATIONS else "")
    except BadFlags:
        raise NoSuchResource(address) from None
    return rules_json(found), JSON
