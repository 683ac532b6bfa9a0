"""`overdue desk new` and what concerns the file as a whole."""

from collections.abc import Mapping
from typing import Any

from overdue_cli.cli.desks import language, place_of, show, write_json


def new(values: Mapping[str, Any]) -> None:
    """Make a desk, and say what it is not: sealed."""
    from overdue_cli.store import place_named
    from overdue_cli.store.desk import create_desk

    place = place_of(values)
    create_desk(place_named(place, force=False))
    if values["json_"]:
        write_json({"desk": place, "sealed": False})
        return
    from overdue_cli.pages.desk import new_page

    show(new_page(place, language()))
