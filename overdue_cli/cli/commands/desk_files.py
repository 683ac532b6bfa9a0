"""`overdue desk new` and what concerns the file as a whole: counting anew, a copy, forgetting."""

from collections.abc import Mapping
from typing import Any

from overdue_cli.cli.desk_cases import recount
from overdue_cli.cli.desks import (
    client_of,
    day_of,
    desk_named,
    language,
    place_of,
    show,
    write_json,
)
from overdue_cli.cli.refusal import refuse


def new(values: Mapping[str, Any]) -> None:
    """Make a desk, and say what it is not: sealed."""
    from overdue_cli.cli.writing import place_for, sweep_beside
    from overdue_cli.store.desk import create_desk

    place = place_of(values)
    path = place_for(place, "--at", force=False)
    sweep_beside(path.parent, language())
    create_desk(path)
    if values["json_"]:
        write_json({"desk": place, "sealed": False})
        return
    from overdue_cli.pages.desk_files import new_page

    show(new_page(place, language()))


def refresh(values: Mapping[str, Any]) -> None:
    """Count one client anew, or all; what cannot be counted stays as it was and is named."""
    from overdue_cli.errors import OverdueError

    day, failed, counted = day_of(values["as_of"]), [], 0
    with desk_named(values) as desk:
        if values["alias"] is None:
            aliases = [row[0] for row in desk.aliases()]
        else:
            aliases = [client_of(desk, values["alias"]).alias]
        for alias in aliases:
            try:
                with desk.changing():
                    counted += recount(desk, client_of(desk, alias).id, day) is not None
            except OverdueError:
                failed.append(alias)
    if values["json_"]:
        write_json({"as_of": day, "counted": counted, "failed": failed})
        return
    from overdue_cli.pages.desk_files import refreshed_page

    show(refreshed_page(day, counted, failed, language()))


def backup(values: Mapping[str, Any]) -> None:
    """Copy the desk as it stands to another file."""
    from overdue_cli.cli.writing import inputs_kept, place_for, sweep_beside

    name, force = values["file"], values["force"]
    place_for(name, "FILE", force=force)
    with desk_named(values) as desk:
        place = place_for(name, "FILE", force=force)
        sweep_beside(place.parent, language())
        with inputs_kept("FILE"):
            desk.backup(place, force=force)
    if values["json_"]:
        write_json({"backup": name, "sealed": False})
        return
    from overdue_cli.pages.desk_files import backup_page

    show(backup_page(name, language()))


def forget(values: Mapping[str, Any]) -> None:
    """Delete a client for good, and say what no program can promise."""
    from overdue_cli.cli.options import today

    with desk_named(values) as desk:
        row = client_of(desk, values["alias"])
        if not values["yes"]:
            refuse("say-yes", "--yes")
        desk.forget(row.id, today().isoformat())
        wiped = desk.wipe()
    if values["json_"]:
        write_json({"alias": row.alias, "forgotten": True, "wiped": wiped})
        return
    from overdue_cli.pages.desk_files import forgotten_page

    show(forgotten_page(row.alias, language(), wiped=wiped))
