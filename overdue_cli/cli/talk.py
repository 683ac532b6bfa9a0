"""`overdue` alone: ask, then answer."""

import sys

from overdue_cli.cli.advise import missing_everything


def talk(language: str, *, plain: bool) -> None:
    """Ask in a terminal; anywhere else say what is missing, and never wait."""
    if not (sys.stdin.isatty() and sys.stderr.isatty()):
        raise missing_everything()
    raise NotImplementedError
