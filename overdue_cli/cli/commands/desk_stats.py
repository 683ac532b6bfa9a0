"""`overdue desk stats`: counts that lead to nobody."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, get_args

from overdue_cli.cli.desks import desk_named, language, show, write_json

if TYPE_CHECKING:
    from overdue_cli.core.desk.statistics import DeskCounts
    from overdue_cli.store.desk import OpenDesk


def stats(values: Mapping[str, Any]) -> None:
    """How many clients there are by stage, kind of lender and outcome."""
    with desk_named(values) as desk, desk.reading():
        found = _counted(desk)
    if values["json_"]:
        write_json({"stats": found})
        return
    from overdue_cli.pages.desk_today import stats_page

    show(stats_page(found, language()))


def _counted(desk: "OpenDesk") -> "DeskCounts":
    from overdue_cli.core.desk.client import DeskOutcome
    from overdue_cli.core.desk.standing import SEVERAL
    from overdue_cli.core.desk.statistics import counts_of
    from overdue_cli.core.law.product import Lender
    from overdue_cli.rulebook.law import stages

    known = (
        [bucket.name for bucket in stages().buckets],
        [*(kind.value for kind in Lender), SEVERAL],
        get_args(DeskOutcome),
    )
    return counts_of(desk.counts("stage"), desk.counts("lender"), desk.counts("outcome"), known)
