"""Words of `overdue calc`: titles, names of values and conventions, remarks; one module a kind of calculation."""

from functools import cache


@cache
def templates() -> dict[str, str]:
    """Every template of every calculation, by its context."""
    from overdue_cli.words.calculations import cards, court, deadlines, frame, ledger, lines, reconcile, repayment

    return {
        **frame.TEMPLATES,
        **court.TEMPLATES,
        **cards.TEMPLATES,
        **repayment.TEMPLATES,
        **deadlines.TEMPLATES,
        **ledger.TEMPLATES,
        **lines.TEMPLATES,
        **reconcile.TEMPLATES,
    }
