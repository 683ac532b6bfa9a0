"""Words of `overdue calc`: titles, names of values and conventions, remarks; one module a kind of
calculation.
"""

from functools import cache


@cache
def templates() -> dict[str, str]:
    """Every template of every calculation, by its context."""
    from overdue_cli.words.calc import (
        cards,
        ceiling,
        court,
        deadlines,
        frame,
        ledger,
        reconcile,
        repayment,
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
    }
