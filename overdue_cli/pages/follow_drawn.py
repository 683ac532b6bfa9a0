"""A picture for `overdue next`: what was owed then, is now, and would be without what was paid. The
sentences beside it say the same.
"""

from datetime import date
from decimal import Decimal

from overdue_cli.core.follow.follow import ThenAndNow
from overdue_cli.pages.document import Bar, Bars
from overdue_cli.words.follow import FOLLOW
from overdue_cli.words.language import Language
from overdue_cli.words.report.page import REPORT

OWED = "="


def owed_bars(each: ThenAndNow, debt: str, language: Language) -> Bars | None:
    """The bars of one debt; none where nothing was paid that counts."""
    if not each.paid:
        return None
    rows = [("now", each.now.day, each.now.total), ("without", each.now.day, each.without)]
    if each.then is not None:
        rows.insert(0, ("then", each.then.day, each.then.total))
    most = max(owed for _, _, owed in rows)

    def bar(name: str, day: date, owed: Decimal) -> Bar:
        return Bar(
            label=language.text(f"next.bar.{name}", FOLLOW, day=day),
            parts=((OWED, float(max(owed, Decimal(0)) / most) if most > 0 else 0.0),),
            text=language.text("picture.owed", REPORT, owed=owed),
        )

    legend = language.text("next.bars", FOLLOW, debt=debt)
    return Bars(rows=tuple(bar(*row) for row in rows), legend=legend)
