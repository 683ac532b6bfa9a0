"""Words of letters, scripts and packs; one module a kind."""

from functools import cache


@cache
def templates() -> dict[str, str]:
    """Every template of every letter, by its context."""
    from overdue_cli.words.letters import asking, complaints, court, figures, frame, guides, notes, pack

    return {
        **frame.TEMPLATES,
        **asking.TEMPLATES,
        **figures.TEMPLATES,
        **complaints.TEMPLATES,
        **court.TEMPLATES,
        **guides.TEMPLATES,
        **notes.TEMPLATES,
        **pack.TEMPLATES,
    }
