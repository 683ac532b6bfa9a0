"""Words of `overdue calc`: titles, names of values and conventions, remarks; one module a kind of
calculation.
"""

from functools import cache

from overdue_cli.words.template import Text


@cache
def templates() -> dict[str, Text]:
    """Every template of every calculation, by its key."""
    from overdue_cli.words.calc import (
        cards,
        ceiling,
        court,
        deadlines,
        frame,
        ledger,
        reconcile,
        repayment,
        statements,
    )

    return {
        **frame.TEMPLATES,
        **court.TEMPLATES,
        **cards.TEMPLATES,
        **repayment.TEMPLATES,
        **deadlines.TEMPLATES,
        **ledger.TEMPLATES,
        **ceiling.TEMPLATES,
        **reconcile.TEMPLATES,
        **statements.TEMPLATES,
    }
