"""Words of letters, scripts and packs; one module a kind."""

from functools import cache

from overdue_cli.words.template import Text


@cache
def templates() -> dict[str, Text]:
    """Every template of every letter, by its key."""
    from overdue_cli.words.letters import (
        dispute,
        for_yourself,
        frame,
        notes,
        pack,
        to_authorities,
        to_courts,
        to_lender,
        to_tribunals,
    )

    return {
        **frame.TEMPLATES,
        **to_lender.TEMPLATES,
        **dispute.TEMPLATES,
        **to_authorities.TEMPLATES,
        **to_courts.TEMPLATES,
        **to_tribunals.TEMPLATES,
        **for_yourself.TEMPLATES,
        **notes.TEMPLATES,
        **pack.TEMPLATES,
    }
