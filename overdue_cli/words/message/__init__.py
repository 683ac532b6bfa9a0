"""Words of `overdue check-message`: one text for each rule of the rulebook, and the frame."""

from functools import cache

from overdue_cli.words.template import Text


@cache
def templates() -> dict[str, Text]:
    """Every template of the check of a message, by its key."""
    from overdue_cli.words.message import deceit, frame, law, papers, pressure

    return {
        **frame.TEMPLATES,
        **deceit.TEMPLATES,
        **pressure.TEMPLATES,
        **law.TEMPLATES,
        **papers.TEMPLATES,
    }
