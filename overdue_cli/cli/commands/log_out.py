"""What the commands of `overdue log` have in common: the language, the kind of lender, a page or
JSON on stdout, a word on stderr.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from overdue_cli.cli import streams
from overdue_cli.cli.refusal import refuse

if TYPE_CHECKING:
    from datetime import date

    from overdue_cli.core.law.product import Lender
    from overdue_cli.core.record.chain import LogLine
    from overdue_cli.pages.document import Document


def lender_kind(values: Mapping[str, Any]) -> "Lender":
    """The kind of lender, by its word; unknown where nothing was said."""
    from overdue_cli.core.law.product import Lender

    word = values["lender_kind_"] or Lender.UNKNOWN.value
    kinds = {kind.value: kind for kind in Lender}
    if word not in kinds:
        refuse("not-a-choice", "--lender-kind", tuple(kinds))
    return kinds[word]


def spoken_language() -> Any:
    """The language the program speaks now."""
    from overdue_cli.cli.spoken import spoken

    return spoken(click.get_current_context().find_root().obj)


def tell(key: str, **fields: object) -> None:
    """A text of the log on stderr."""
    from overdue_cli.cli import notices
    from overdue_cli.words.log import LOG

    notices.tell([spoken_language().text(key, LOG, **fields)])


def today_in_china() -> "date":
    """The day it is in China, whose days the entries have, whatever the machine's own day is."""
    from datetime import datetime

    from overdue_cli.core.record.reader import CHINA

    return datetime.now(CHINA).date()


def show_page(page: "Document") -> None:
    """A page on stdout."""
    from overdue_cli.render import terminal

    streams.write(terminal.render(page))


def write_json(found: "Mapping[str, object | LogLine]") -> None:
    """A record on stdout."""
    from overdue_cli.wire.encoding import published

    streams.write(published(found))
